#include "ui/widgets/panel.h"

#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"

#include <QPainter>
#include <QVBoxLayout>

namespace ui::widgets {

namespace {

constexpr int kSide = 14;
constexpr int kTop = 10;
constexpr int kBottom = 12;
constexpr int kHeadGap = 8;
constexpr int kHeadLineGap = 4;

} // namespace

Panel::Panel(const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_head(new QWidget)
    , m_title(new ElidedLabel({}, theme::Role::Section))
    , m_subtitle(new Label({}, theme::Role::Caption, Ink::Caption))
    , m_headLayout(new FlowLayout(kHeadGap, kHeadLineGap, m_head))
    , m_body(new QVBoxLayout)
{
    m_headLayout->addWidget(m_title);
    m_headLayout->addWidget(m_subtitle);
    m_title->setMinimumHeight(24); // so that the titles of neighbours stand on one line
    m_head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_head->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSide, kTop, kSide, kBottom);
    layout->setSpacing(6);
    layout->addWidget(m_head);
    layout->addLayout(m_body, 1);
    m_body->setSpacing(8);
    setTitle(title);
}

void Panel::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
    m_head->setVisible(!title.isEmpty());
}

void Panel::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
}

void Panel::addToHead(QWidget* widget)
{
    m_headLayout->addWidget(widget);
    m_headLayout->setAlignment(widget, Qt::AlignRight);
    m_head->show();
}

void Panel::setFlush()
{
    layout()->setContentsMargins(1, m_title->text().isEmpty() ? 1 : 8, 1, 1);
    m_headLayout->setContentsMargins(10, 0, 10, 0);
}

void Panel::paintEvent(QPaintEvent*)
{
    const theme::Tokens& tokens = theme::tokensFor(this);
    QPainter painter(this);
    theme::box(painter, rect(),
               {.radius = theme::kPanelRadius, .fill = tokens.surface, .line = tokens.border});
}

} // namespace ui::widgets

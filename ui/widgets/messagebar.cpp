#include "ui/widgets/messagebar.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statusicon.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/technicaltext.h"

#include <QAccessible>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::widgets {

namespace {

constexpr int kShape = 18;
constexpr int kGap = 10;
constexpr int kLeastWords = 300; // beside the buttons

bool isAlarming(theme::Status status)
{
    return status == theme::Status::Error || status == theme::Status::Damaged;
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new StatusIcon(kShape))
    , m_title(new Label({}, theme::Role::Strong))
    , m_detail(new Label({}, theme::Role::Body, Ink::Secondary))
    , m_toggle(new QPushButton(tr("Details")))
    , m_technical(new TechnicalText)
    , m_rows(new QVBoxLayout(this))
    , m_top(new QHBoxLayout)
    , m_actions(new QHBoxLayout)
    , m_dismiss(new QToolButton)
{
    m_title->setObjectName(u"messageTitle"_s);
    m_detail->setObjectName(u"messageDetail"_s);
    m_toggle->setObjectName(u"messageDetails"_s);
    m_dismiss->setObjectName(u"messageDismiss"_s);
    for (Label* label : {m_title, m_detail}) {
        label->setWordWrap(true);
        label->setSelectable();
    }
    theme::setLink(m_toggle);
    m_toggle->setCheckable(true);
    m_toggle->setAutoDefault(false);
    m_dismiss->setAutoRaise(true);
    m_dismiss->setIcon(theme::icon(u"cancel"_s));
    m_dismiss->setToolTip(tr("Dismiss this message"));
    m_dismiss->setAccessibleName(tr("Dismiss this message"));

    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_detail);
    words->addWidget(m_toggle, 0, Qt::AlignLeft);

    m_top->setSpacing(kGap);
    m_top->addWidget(m_icon, 0, Qt::AlignTop);
    m_top->addLayout(words, 1);
    m_top->addLayout(m_actions);
    m_top->addWidget(m_dismiss, 0, Qt::AlignVCenter);
    m_actions->setSpacing(8);

    m_rows->setContentsMargins(12, 9, 12, 9);
    m_rows->setSpacing(6);
    m_rows->addLayout(m_top);
    m_rows->addWidget(m_technical);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setTechnicalText({});
    connect(m_toggle, &QPushButton::toggled, this, &MessageBar::toggleTechnicalText);
    connect(m_dismiss, &QToolButton::clicked, this, &MessageBar::dismiss);
}

void MessageBar::setMessage(theme::Status status, const QString& title, const QString& detail)
{
    const bool same = status == m_status && title == m_title->text() && detail == m_detail->text();
    m_status = status;
    m_icon->setStatus(status);
    m_title->setText(title);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    // A title alone stands in the middle, beside what can be done about it.
    m_top->setAlignment(m_icon, detail.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop);
    setAccessibleName(tr("%1: %2").arg(theme::statusWord(status), title));
    setAccessibleDescription(detail);
    update();
    if (isVisible() && !same)
        alert();
}

void MessageBar::setTechnicalText(const QString& text)
{
    m_technical->setText(text);
    m_toggle->setVisible(!text.isEmpty());
    m_toggle->setChecked(false);
    m_technical->hide();
}

QPushButton* MessageBar::addAction(const QString& words)
{
    auto* button = new QPushButton(words);
    button->setAutoDefault(false);
    QWidget* last =
        m_actions->count() == 0 ? m_toggle : m_actions->itemAt(m_actions->count() - 1)->widget();
    m_actions->addWidget(button, 0, Qt::AlignVCenter);
    putAfter(*last, *button);
    placeActions();
    return button;
}

void MessageBar::clearActions()
{
    while (QLayoutItem* item = m_actions->takeAt(0)) {
        // Later: this may run inside the click of one of them.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

/// Below the words where they would have too little room beside the buttons.
void MessageBar::placeActions()
{
    const int rest = width() - kShape - m_dismiss->sizeHint().width() - 4 * kGap;
    const bool below = rest - m_actions->minimumSize().width() < kLeastWords;
    if (below == m_isBelow)
        return;
    m_isBelow = below;
    QBoxLayout* from = below ? static_cast<QBoxLayout*>(m_top) : m_rows;
    from->removeItem(m_actions);
    m_actions->setParent(nullptr);
    const int lead = below ? kShape + kGap : 0;
    m_actions->setContentsMargins(isRightToLeft() ? 0 : lead, 0, isRightToLeft() ? lead : 0, 0);
    if (below) {
        m_rows->insertLayout(1, m_actions);
        m_rows->setAlignment(m_actions, Qt::AlignLeft);
    } else {
        constexpr int kBeforeDismiss = 2;
        m_top->insertLayout(kBeforeDismiss, m_actions);
    }
}

void MessageBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    placeActions();
}

void MessageBar::setDismissible(bool dismissible)
{
    m_dismiss->setVisible(dismissible);
}

QString MessageBar::title() const
{
    return m_title->text();
}

QString MessageBar::detail() const
{
    return m_detail->text();
}

void MessageBar::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    alert();
}

void MessageBar::alert()
{
    if (!isAlarming(m_status))
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::paintEvent(QPaintEvent*)
{
    const theme::Tokens& tokens = theme::tokensFor(this);
    const QColor tint = theme::statusTint(m_status, tokens);
    const QColor edge = theme::mix(tint, theme::statusFill(m_status, tokens), 0.45);
    QPainter painter(this);
    theme::box(painter, rect(), {.radius = theme::kNavRadius, .fill = tint, .line = edge});
}

void MessageBar::toggleTechnicalText(bool shown)
{
    m_technical->setVisible(shown);
    m_toggle->setText(shown ? tr("Hide details") : tr("Details"));
}

void MessageBar::dismiss()
{
    hide();
    Q_EMIT dismissed();
}

} // namespace ui::widgets

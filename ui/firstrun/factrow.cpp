#include "ui/firstrun/factrow.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

namespace ui::firstrun {

namespace {

constexpr int kIcon = 18;
constexpr int kIndent = 30;

} // namespace

FactRow::FactRow(const QString& icon, QWidget* parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_statement(new widgets::Label({}, theme::Role::Strong))
    , m_explanation(new widgets::Label({}, theme::Role::Body, widgets::Ink::Secondary))
    , m_layout(new QGridLayout(this))
{
    m_statement->setWordWrap(true);
    m_explanation->setWordWrap(true);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(12);
    m_layout->setVerticalSpacing(1);
    m_layout->setColumnMinimumWidth(0, kIndent); // an empty column has no spacing behind it
    m_layout->setColumnStretch(1, 1);
    m_layout->addWidget(m_statement, 0, 1);
    m_layout->addWidget(m_explanation, 1, 1);
    m_layout->setRowStretch(2, 1);
}

QPushButton* FactRow::addLink(const QString& words)
{
    auto* link = new QPushButton(words);
    theme::setLink(link);
    // A link is higher than a line of text; both stand on one line, and so does the icon.
    m_top = (link->sizeHint().height() - theme::lineHeight(theme::Role::Strong)) / 2;
    m_statement->setContentsMargins(0, m_top, 0, 0);
    link->setAutoDefault(false);
    // Over both lines: it is higher than the statement, which keeps its distance all the same.
    m_layout->addWidget(link, 0, 2, 2, 1, Qt::AlignTop);
    return link;
}

void FactRow::setFact(const QString& statement, const QString& explanation)
{
    m_statement->setText(statement);
    m_explanation->setText(explanation);
    fit();
}

void FactRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// A layout around it may remember the height of the words that were there before.
void FactRow::fit()
{
    m_layout->invalidate();
    setFixedHeight(m_layout->heightForWidth(width()));
}

void FactRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect icon =
        QStyle::visualRect(layoutDirection(), rect(), QRect(0, m_top + 1, kIcon, kIcon));
    theme::drawIcon(painter, m_icon, icon, theme::tokensFor(this).text2);
}

} // namespace ui::firstrun

#include "ui/shell/factrow.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace ui::shell {

namespace {

constexpr int kIcon = 18;
constexpr int kIndent = 30;

} // namespace

FactRow::FactRow(const QString& icon, QWidget* parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_statement(new widgets::Label({}, theme::Role::Strong))
    , m_explanation(new widgets::Label({}, theme::Role::Body, widgets::Ink::Secondary))
{
    m_statement->setWordWrap(true);
    m_explanation->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_statement);
    words->addWidget(m_explanation);
    words->addStretch(1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addSpacing(kIndent); // not a margin, which would stay on the left in Hebrew
    layout->addLayout(words, 1);
}

void FactRow::setFact(const QString& statement, const QString& explanation)
{
    m_statement->setText(statement);
    m_explanation->setText(explanation);
}

void FactRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect icon = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 1, kIcon, kIcon));
    theme::drawIcon(painter, m_icon, icon, theme::tokensFor(this).text2);
}

} // namespace ui::shell

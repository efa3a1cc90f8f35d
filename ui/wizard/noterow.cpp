#include "ui/wizard/noterow.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/label.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace ui::wizard {

namespace {

constexpr int kIcon = 16;
constexpr int kWords = 26;

} // namespace

NoteRow::NoteRow(const Facts& facts, QWidget* parent)
    : QWidget(parent)
    , m_statement(new widgets::Label)
    , m_explanation(new widgets::Label({}, theme::Role::Caption, widgets::Ink::Secondary))
{
    m_statement->setWordWrap(true);
    m_explanation->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kWords, 0, 0, 0);
    if (isRightToLeft())
        layout->setContentsMargins(0, 0, kWords, 0);
    layout->setSpacing(0);
    layout->addWidget(m_statement);
    layout->addWidget(m_explanation);
    setFacts(facts);
}

void NoteRow::setFacts(const Facts& facts)
{
    m_facts = facts;
    m_statement->setText(facts.statement);
    m_statement->setRole(facts.status ? theme::Role::Strong : theme::Role::Body);
    setAccessibleName(facts.status
                          ? tr("%1: %2").arg(theme::statusWord(*facts.status), facts.statement)
                          : facts.statement);
    setAccessibleDescription(facts.explanation);
    m_explanation->setText(facts.explanation);
    m_explanation->setVisible(!facts.explanation.isEmpty());
    update();
}

void NoteRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int line = theme::lineHeight(theme::Role::Body);
    const QRect icon =
        QStyle::visualRect(layoutDirection(), rect(), QRect(0, (line - kIcon) / 2, kIcon, kIcon));
    const theme::Tokens& tokens = theme::tokensFor(this);
    if (m_facts.status)
        theme::drawStatus(painter, icon, *m_facts.status, tokens);
    else
        theme::drawIcon(painter, m_facts.icon, icon, tokens.text2);
}

} // namespace ui::wizard

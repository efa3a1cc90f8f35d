#include "ui/rehearsal/historypanel.h"

#include "ui/rehearsal/pastwords.h"
#include "ui/rehearsal/rehearsalchart.h"
#include "ui/theme/icons.h"
#include "ui/theme/roles.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tabledialog.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::rehearsal {

HistoryPanel::HistoryPanel(core::Clock clock, QWidget* parent)
    : Panel(tr("Rehearsals so far"), parent)
    , m_clock(std::move(clock))
    , m_chart(new RehearsalChart(m_clock))
    , m_words(new widgets::Label({}, theme::Role::Caption, widgets::Ink::Secondary))
    , m_instead(new widgets::Label({}, theme::Role::Body, widgets::Ink::Secondary))
    , m_stack(new QStackedWidget)
    , m_table(new QPushButton(theme::icon(u"table"_s), tr("Show as &table")))
{
    setObjectName(u"rehearsalHistory"_s);
    m_words->setObjectName(u"rehearsalSentence"_s);
    m_words->setWordWrap(true);
    m_words->setMinimumHeight(2 * m_words->fontMetrics().lineSpacing());
    m_words->setAlignment((m_words->alignment() & ~Qt::AlignVertical_Mask) | Qt::AlignTop);
    m_instead->setObjectName(u"rehearsalsInstead"_s);
    m_instead->setWordWrap(true);
    m_instead->setAlignment(Qt::AlignCenter);
    m_table->setObjectName(u"rehearsalTable"_s);
    m_table->setAutoDefault(false);
    theme::setQuiet(m_table);
    addToHead(m_table);
    auto* chart = new QWidget;
    auto* layout = new QVBoxLayout(chart);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_chart);
    layout->addWidget(m_words);
    m_stack->addWidget(chart);
    m_stack->addWidget(m_instead);
    body()->addWidget(m_stack);
    connect(m_chart, &RehearsalChart::described, m_words, &QLabel::setText);
    connect(m_table, &QPushButton::clicked, this, &HistoryPanel::showTable);
    setSentence({});
}

void HistoryPanel::setPast(const std::vector<core::jobs::PastRehearsal>& past)
{
    if (past.empty())
        return setSentence(tr("Not rehearsed yet. The first rehearsal tells how long a restore "
                              "takes, and how much would be lost."));
    m_past = past;
    m_chart->setPast(past);
    setSubtitle(pastSummary(past, m_clock()));
    m_stack->setCurrentIndex(0);
    m_table->setEnabled(true);
}

void HistoryPanel::setSentence(const QString& sentence)
{
    m_instead->setText(sentence);
    m_stack->setCurrentWidget(m_instead);
    setSubtitle({});
    m_table->setEnabled(false);
}

void HistoryPanel::showTable()
{
    auto* dialog = new widgets::TableDialog(pastTable(m_past, m_clock()), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace ui::rehearsal

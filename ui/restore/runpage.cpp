#include "ui/restore/runpage.h"

#include "ui/jobs/progresstext.h"
#include "ui/restore/effectpage.h"
#include "ui/theme/status.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scrolledcolumn.h"
#include "ui/wizard/logpanel.h"
#include "ui/wizard/steplist.h"
#include "ui/wizard/steptext.h"

#include <QAccessible>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::restore {

namespace {

constexpr int kMargin = 24;
constexpr int kGap = 12;
constexpr int kBar = 10;
constexpr int kSteps = 1000;

} // namespace

RunPage::RunPage(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_header(new widgets::PageHeader(title))
    , m_bar(new QProgressBar)
    , m_steps(new wizard::StepList)
    , m_scroll(new widgets::ScrolledColumn({}))
    , m_safety(new widgets::Panel(tr("What stays safe")))
    , m_log(new wizard::LogPanel)
{
    setObjectName(u"runPage"_s);
    m_bar->setObjectName(u"runProgress"_s);
    m_bar->setAccessibleName(title);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(kBar);
    m_bar->setRange(0, kSteps);
    m_safety->setObjectName(u"runSafety"_s);
    m_scroll->setObjectName(u"stepScroll"_s);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setReadByKeys(tr("Steps"));
    m_scroll->rows()->addWidget(m_steps);
    m_safety->hide();
    arrange();
}

void RunPage::arrange()
{
    auto* steps = new widgets::Panel;
    steps->setObjectName(u"stepsPanel"_s);
    steps->setAccessibleName(tr("Steps"));
    steps->setFlush();
    steps->body()->addWidget(m_scroll, 1);
    m_safety->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* side = new QVBoxLayout;
    side->setSpacing(kGap);
    side->addWidget(m_safety);
    side->addWidget(m_log, 1);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(kGap);
    columns->addWidget(steps, 9);
    columns->addLayout(side, 5);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, 20, kMargin, 14);
    layout->setSpacing(kGap);
    layout->addWidget(m_header);
    layout->addWidget(m_bar);
    layout->addLayout(columns, 1);
}

void RunPage::setSafety(const Notes& notes)
{
    showNotes(*m_safety, notes);
}

void RunPage::setSteps(const core::restore::StepsNow& now,
                       const std::optional<core::Progress>& progress)
{
    m_steps->setSteps(now.steps, progress);
    m_log->setLog(now.log);
    const double running = progress ? std::max(0.0, jobs::fractionOf(*progress)) : 0;
    const int value = static_cast<int>(wizard::shareDone(now.steps, running) * kSteps);
    m_bar->setValue(value);
    announce(value * 100 / kSteps);
    if (!m_hasEnded)
        m_header->setSummary(wizard::stepsSentence(now));
    QWidget* row = m_steps->runningRow();
    if (row != m_shownRow && row != nullptr)
        m_scroll->ensureWidgetVisible(row, 0, 2 * kGap);
    m_shownRow = row;
}

/// At 25, 50, 75 and 100 percent; at each number nobody could listen to anything else.
void RunPage::announce(int percent)
{
    const int quarter = percent / 25;
    if (quarter == m_announcedQuarter)
        return;
    m_announcedQuarter = quarter;
    m_bar->setAccessibleDescription(tr("%1 % done").arg(QLocale().toString(quarter * 25)));
    QAccessibleEvent event(m_bar, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void RunPage::setEnd(theme::Status status, const QString& sentence)
{
    m_hasEnded = true;
    m_header->setSummary(status, sentence);
    m_bar->setVisible(false);
}

void RunPage::clearEnd()
{
    m_hasEnded = false;
    m_bar->setVisible(true);
}

} // namespace ui::restore

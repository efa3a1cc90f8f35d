#include "ui/restore/effectpage.h"

#include "ui/facts/timetext.h"
#include "ui/restore/concernlist.h"
#include "ui/restore/effectcolumns.h"
#include "ui/restore/methodpanel.h"
#include "ui/restore/restorepresenter.h"
#include "ui/restore/tablespanel.h"
#include "ui/widgets/pageheader.h"
#include "ui/wizard/firstfocus.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::restore {

namespace {

constexpr int kNoteGap = 10;

} // namespace

void showNotes(widgets::Panel& panel, const Notes& notes)
{
    const auto known = panel.findChildren<wizard::NoteRow*>();
    const bool isSame =
        std::ranges::equal(known, notes, [](const wizard::NoteRow* row, const auto& facts) {
            return row->facts() == facts;
        });
    if (isSame && !notes.empty())
        return;
    for (wizard::NoteRow* row : known)
        delete row;
    panel.body()->setSpacing(kNoteGap);
    for (const auto& facts : notes)
        panel.body()->addWidget(new wizard::NoteRow(facts));
    panel.setVisible(!notes.empty());
}

EffectPage::EffectPage(RestorePresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_header(new widgets::PageHeader(tr("Check the effect")))
    , m_concerns(new ConcernList)
    , m_tables(new TablesPanel(EffectModel::Tense::Before, u"effectTable"_s))
    , m_method(new MethodPanel)
    , m_sights(new widgets::Panel(tr("What Holdfast sees now")))
    , m_safety(new widgets::Panel(tr("What stays safe")))
{
    setObjectName(u"effectPage"_s);
    m_sights->setObjectName(u"sightsPanel"_s);
    m_safety->setObjectName(u"safetyPanel"_s);
    arrange();
    connect(&m_presenter, &RestorePresenter::planChanged, this, &EffectPage::showPlan);
    connect(&m_presenter, &RestorePresenter::choiceChanged, this, &EffectPage::showPlan);
    connect(m_concerns, &ConcernList::checkRequested, &m_presenter, &RestorePresenter::plan);
    connect(m_method, &MethodPanel::edited, this, &EffectPage::takeWishes);
    wizard::setFirst(*this, m_method);
    showPlan();
}

void EffectPage::arrange()
{
    const auto [main, side] = arrangeEffect(*this, *m_header, *m_concerns);
    main->addWidget(m_tables, 1);
    main->addWidget(m_method);
    side->addWidget(m_sights);
    side->addWidget(m_safety);
    side->addStretch(1);
}

void EffectPage::takeWishes()
{
    auto wishes = m_presenter.wishes();
    m_method->fill(wishes);
    m_presenter.setWishes(wishes);
}

void EffectPage::showPlan()
{
    showSummary();
    const auto* plan = m_presenter.restorePlan();
    showTables(plan);
    if (plan != nullptr) {
        m_method->setDefaults(plan->spec);
        m_concerns->setConcerns(plan->concerns);
        showNotes(*m_sights, sightsOf(*plan, m_presenter.clock()()));
        showNotes(*m_safety, safetyOf(*plan));
        return;
    }
    showNotes(*m_sights, {});
    showNotes(*m_safety, {});
    if (m_presenter.planProblem())
        m_concerns->setError(*m_presenter.planProblem());
    else
        m_concerns->setConcerns({});
}

void EffectPage::showSummary()
{
    const auto* plan = m_presenter.restorePlan();
    if (m_presenter.isPlanningLate())
        m_header->setSummary(
            theme::Status::Running,
            plan != nullptr
                ? tr("Checking again…")
                : tr("Looking at the backup and at %1…").arg(nameOf(m_presenter.target())));
    else if (plan != nullptr)
        m_header->setSummary(effectSentence(*plan, m_presenter.clock()()));
    else if (m_presenter.planProblem())
        m_header->setSummary(tr("What it would do cannot be told."));
}

void EffectPage::showTables(const core::jobs::RestorePlan* plan)
{
    if (plan == nullptr) {
        m_tables->setTables({},
                            m_presenter.planProblem()          ? tr("The rows are not known.")
                                : m_presenter.isPlanningLate() ? tr("Reading…")
                                                               : QString());
        return;
    }
    m_tables->setTables(plan->tables,
                        plan->tablesKnown ? tr("The backup and the database have no table.")
                                          : tr("The rows could not be counted on both sides."));
}

} // namespace ui::restore

#include "ui/restore/tableseffectpage.h"

#include "ui/restore/concernlist.h"
#include "ui/restore/driftpanel.h"
#include "ui/restore/effectcolumns.h"
#include "ui/restore/effectpage.h"
#include "ui/restore/planpanel.h"
#include "ui/restore/sqldialog.h"
#include "ui/restore/tablespresenter.h"
#include "ui/restore/tablestext.h"
#include "ui/theme/icons.h"
#include "ui/widgets/pageheader.h"
#include "ui/wizard/firstfocus.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::restore {

TablesEffectPage::TablesEffectPage(TablesPresenter& presenter, dialogs::FileChooser& files,
                                   QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_files(files)
    , m_header(new widgets::PageHeader(tr("Check the effect")))
    , m_sql(new QPushButton(theme::icon(u"terminal"_s), tr("Show S&QL…")))
    , m_concerns(new ConcernList)
    , m_tables(new PlanPanel)
    , m_drift(new DriftPanel(presenter))
    , m_keys(new widgets::Panel(tr("Foreign keys")))
    , m_sights(new widgets::Panel(tr("What Holdfast sees now")))
    , m_safety(new widgets::Panel(tr("What stays safe")))
    , m_whole(new QCheckBox(tr("&Keep a copy of the whole database as well")))
{
    setObjectName(u"tablesEffectPage"_s);
    m_sql->setObjectName(u"showSql"_s);
    m_sql->setAutoDefault(false);
    m_header->addWidget(m_sql);
    m_keys->setObjectName(u"planKeysPanel"_s);
    m_sights->setObjectName(u"tablesSightsPanel"_s);
    m_safety->setObjectName(u"tablesSafetyPanel"_s);
    m_whole->setObjectName(u"keepWhole"_s);
    m_whole->setChecked(presenter.keepsWhole());
    arrange();
    connect(&presenter, &TablesPresenter::planChanged, this, &TablesEffectPage::showPlan);
    connect(m_concerns, &ConcernList::checkRequested, &presenter, &TablesPresenter::plan);
    connect(m_whole, &QCheckBox::toggled, &presenter, &TablesPresenter::setKeepsWhole);
    connect(m_sql, &QPushButton::clicked, this, &TablesEffectPage::showSql);
    wizard::setFirst(*this, m_whole);
    showPlan();
}

void TablesEffectPage::arrange()
{
    const auto [main, side] = arrangeEffect(*this, *m_header, *m_concerns);
    main->addWidget(m_tables, 1);
    main->addWidget(m_drift);
    main->addWidget(m_whole);
    for (QWidget* panel : {m_keys, m_sights, m_safety})
        side->addWidget(panel);
    side->addStretch(1);
}

void TablesEffectPage::showPlan()
{
    showSummary();
    const auto* plan = m_presenter.tablesPlan();
    m_sql->setEnabled(plan != nullptr);
    if (plan != nullptr) {
        m_tables->setPlan(plan);
        m_drift->setTables(plan->tables);
        m_concerns->setConcerns(plan->concerns);
        showNotes(*m_keys, keysOf(*plan));
        showNotes(*m_sights, sightsOf(*plan, m_presenter.clock()()));
        showNotes(*m_safety, safetyOf(*plan));
        return;
    }
    m_tables->setPlan(nullptr,
                      m_presenter.problem()              ? tr("What changes is not known.")
                          : m_presenter.isPlanningLate() ? tr("Comparing…")
                                                         : QString());
    m_drift->setTables({});
    for (widgets::Panel* panel : {m_keys, m_sights, m_safety})
        showNotes(*panel, {});
    if (m_presenter.problem())
        m_concerns->setError(*m_presenter.problem());
    else
        m_concerns->setConcerns({});
}

void TablesEffectPage::showSummary()
{
    const auto* plan = m_presenter.tablesPlan();
    if (m_presenter.isPlanningLate())
        m_header->setSummary(theme::Status::Running,
                             plan != nullptr ? tr("Checking again…")
                                             : tr("Comparing the tables that were chosen…"));
    else if (plan != nullptr)
        m_header->setSummary(effectSentence(*plan));
    else
        m_header->setSummary(m_presenter.problem() ? tr("What it would do cannot be told.")
                                                   : QString());
}

void TablesEffectPage::showSql()
{
    auto* dialog = new SqlDialog(m_presenter, m_files, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace ui::restore

#include "ui/restore/tablespresenter.h"

#include "core/jobs/savesql.h"
#include "ui/jobs/jobmodel.h"
#include "ui/jobs/reader.h"
#include "ui/restore/restorepresenter.h"

#include <QScopedValueRollback>

#include <limits>

using namespace Qt::StringLiterals;

namespace ui::restore {

namespace {

using core::jobs::TablesRestorePlan;
using core::jobs::TablesRestoreSpec;

constexpr int kMostSqlRows = 1000; ///< of each table; a person reads no more of them

} // namespace

TablesPresenter::TablesPresenter(const jobs::Engine& engine, RestorePresenter& base,
                                 QObject* parent)
    : QObject(parent)
    , m_engine(engine)
    , m_base(base)
{
    connect(&m_choices, &tables::Choices::changed, this, [this] {
        if (!m_isCorrecting)
            outdate();
        Q_EMIT choiceChanged();
    });
    connect(&base, &RestorePresenter::backupsChanged, this, &TablesPresenter::scopeChanged);
    connect(&base, &RestorePresenter::choiceChanged, this, [this] {
        outdate();
        Q_EMIT scopeChanged();
    });
}

QString TablesPresenter::name() const
{
    return m_base.name();
}

void TablesPresenter::setOfTables(bool ofTables)
{
    if (ofTables == m_isOfTables)
        return;
    m_isOfTables = ofTables;
    Q_EMIT scopeChanged();
}

QString TablesPresenter::whyNotTables() const
{
    if (m_base.chosen() == nullptr)
        return tr("Choose a backup first.");
    return m_base.isOtherTarget()
        ? tr("Tables and rows are brought back into %1 itself.").arg(name())
        : QString();
}

QStringList TablesPresenter::tableNames() const
{
    QStringList names = compared().rowsThen.keys();
    names.sort();
    return names;
}

tables::Compared TablesPresenter::compared() const
{
    const auto* backup = m_base.chosen();
    tables::Compared compared{.live = {.what = m_base.target(), .database = m_base.database()}};
    if (backup == nullptr)
        return compared;
    compared.backup = {.what = backup->artifactPath, .database = m_base.database()};
    if (backup->manifest) {
        for (const auto& table : backup->manifest->tables)
            compared.rowsThen.insert(table.name, table.rows);
    }
    return compared;
}

TablesRestoreSpec TablesPresenter::spec() const
{
    return {.backup = m_base.wishes().backup,
            .database = m_base.database(),
            .target = m_base.target(),
            .choice = m_choices.choice(),
            .safetyCopy = m_keepsWhole};
}

void TablesPresenter::setKeepsWhole(bool keeps)
{
    if (keeps == m_keepsWhole)
        return;
    m_keepsWhole = keeps;
    m_planning.makeSoon();
}

void TablesPresenter::setColumnFrom(const QString& table, const QString& column,
                                    const QString& from)
{
    const QScopedValueRollback correcting(m_isCorrecting, true);
    m_choices.setColumnFrom(table, column, from);
    m_planning.makeSoon();
}

void TablesPresenter::setValue(const QString& table, const QString& column,
                               const std::optional<core::rows::Value>& value)
{
    const QScopedValueRollback correcting(m_isCorrecting, true);
    m_choices.setValue(table, column, value);
    m_planning.makeSoon();
}

/// A plan of another choice says nothing.
void TablesPresenter::outdate()
{
    m_planning.forget();
    m_planning.rest();
}

void TablesPresenter::plan()
{
    m_engine.reader.read(
        this, u"tables-plan"_s,
        [spec = spec(), workshop = m_engine.workshop, stop = m_planning.begin()] {
            core::NoProgress unheard;
            return core::jobs::planTablesRestore(spec, workshop, core::JobContext{stop, unheard});
        },
        [this, spec = spec()](core::Result<TablesRestorePlan> plan) {
            if (spec == this->spec())
                m_planning.take(std::move(plan));
        });
    Q_EMIT planChanged();
}

QString TablesPresenter::whyNoPlan() const
{
    return m_choices.choice().isNone() ? tr("Tick a table or a row first.") : QString();
}

QString TablesPresenter::whyNoRestore() const
{
    if (m_planning.isRunning())
        return tr("The effect is not known yet.");
    const auto* plan = tablesPlan();
    if (plan == nullptr)
        return tr("What the restore would do cannot be told.");
    if (!plan->canRun())
        return plan->concerns.empty() ? tr("It cannot be restored like this.")
                                      : plan->concerns.front().sentence;
    return m_engine.jobs.runningFor(plan->target.path) != nullptr
        ? tr("A job runs for this database. Wait until it has ended, or cancel it.")
        : QString();
}

void TablesPresenter::writeSql()
{
    if (tablesPlan() == nullptr)
        return;
    m_engine.reader.read(
        this, u"tables-sql"_s,
        [plan = *tablesPlan(), workshop = m_engine.workshop] {
            core::NoProgress unheard;
            return core::jobs::sqlOfPlan(plan, kMostSqlRows, workshop,
                                         core::JobContext{{}, unheard});
        },
        [this](const core::Result<QString>& sql) { Q_EMIT sqlWritten(sql); });
}

void TablesPresenter::saveSql(const QString& file)
{
    if (!tablesPlan())
        return;
    m_engine.reader.read(
        this, u"tables-sql-file"_s,
        [plan = *tablesPlan(), workshop = m_engine.workshop, file]() -> core::Result<> {
            core::NoProgress unheard;
            const auto sql = core::jobs::sqlOfPlan(plan, std::numeric_limits<int>::max(), workshop,
                                                   core::JobContext{{}, unheard});
            return sql ? core::jobs::saveSqlFile(file, *sql) : core::Result<>(sql.error());
        },
        [this, file](const core::Result<>& written) { Q_EMIT sqlSaved(file, written); });
}

} // namespace ui::restore

#include "app/ctl/commands.h"
#include "app/ctl/jobprogress.h"
#include "app/ctl/restoretext.h"
#include "app/ctl/stepprinter.h"
#include "app/ctl/tablesplantext.h"
#include "core/jobs/savereport.h"
#include "core/jobs/savesql.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;
using core::jobs::TablesRestorePlan;

namespace app::ctl {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(app::ctl::RestoreTablesCommand)
};

constexpr auto kJob = "restore"_L1;

core::Result<TablesRestorePlan> makePlan(const RestoreTablesOptions& options,
                                         const CommandContext& context)
{
    JobProgress progress(context.terminal, kJob, context.stop);
    core::jobs::TablesRestoreSpec spec = options.spec;
    if (options.withRelated) {
        auto choice = core::jobs::choiceWithRelated(spec, context.workshop, progress.context());
        if (!choice)
            return choice.error();
        spec.choice = std::move(*choice);
    }
    return core::jobs::planTablesRestore(spec, context.workshop, progress.context());
}

bool hasColumn(const QStringList& columns, const QString& name)
{
    return columns.contains(name, Qt::CaseInsensitive);
}

core::Error noColumn(const QString& column, const QString& table)
{
    return {.code = core::ErrorCode::InvalidArgument,
            .detail = u"there is no column \"%1\" in the table \"%2\""_s.arg(column, table)};
}

/// A name that no column has would do nothing, and nobody would notice.
core::Result<> checkColumns(const core::jobs::TablePlan& plan)
{
    const QString& table = plan.choice.table;
    QStringList now;
    QStringList then = plan.columns.dropped;
    QStringList fromBackup;
    for (const core::tables::ColumnSource& column : plan.columns.columns) {
        now << column.column;
        if (column.kind != core::tables::ColumnSource::Kind::Backup)
            continue;
        then << column.from;
        fromBackup << column.column;
    }
    for (auto each = plan.choice.values.keyBegin(); each != plan.choice.values.keyEnd(); ++each) {
        if (!hasColumn(now, *each))
            return noColumn(*each, table);
        if (hasColumn(fromBackup, *each))
            return core::Error{.code = core::ErrorCode::InvalidArgument,
                               .detail = u"the column \"%1\" of the table \"%2\" comes from the "
                                         "backup"_s.arg(*each, table)};
    }
    const auto& maps = plan.choice.columnsFrom;
    for (auto each = maps.cbegin(); each != maps.cend(); ++each) {
        if (!hasColumn(now, each.key()))
            return noColumn(each.key(), table);
        if (!hasColumn(then, each.value()))
            return noColumn(each.value(), table);
    }
    return {};
}

core::Result<> checkColumns(const TablesRestorePlan& plan)
{
    for (const core::jobs::TablePlan& table : plan.tables) {
        if (auto checked = checkColumns(table); !checked)
            return checked;
    }
    return {};
}

/// Every row of it, so that the file does what the restore does. Asked for before the restore: what
/// that has changed does not differ any more.
core::Result<QString> sqlOf(const TablesRestorePlan& plan, const QString& file,
                            const CommandContext& context)
{
    if (auto may = core::jobs::checkReportFile(file); !may)
        return may.error();
    JobProgress progress(context.terminal, kJob, context.stop);
    return core::jobs::sqlOfPlan(plan, std::numeric_limits<int>::max(), context.workshop,
                                 progress.context());
}

core::Result<> saveSql(const QString& sql, const QString& file, Terminal& terminal)
{
    auto saved = core::jobs::saveSqlFile(file, sql);
    if (saved)
        terminal.say({{Texts::tr("SQL: %1").arg(file)}});
    return saved;
}

/// Of a restore that is in place: what could not be written does not undo it.
void saveSql(const QString& sql, const QString& file, core::jobs::RestoreReport& report,
             Terminal& terminal)
{
    if (!isInPlace(report))
        return;
    const auto saved = saveSql(sql, file, terminal);
    if (saved || report.trouble)
        return;
    report.trouble = saved.error();
    report.end = core::jobs::RestoreEnd::RestoredWithTrouble;
}

int dryRun(const TablesRestorePlan& plan, Terminal& terminal)
{
    const auto room =
        terminal.resultsAreRead() ? std::optional(terminal.resultWidth()) : std::nullopt;
    for (const Line& line : planLines(plan, room))
        terminal.result(line);
    const auto block = blockOf(plan.concerns);
    if (block)
        complainAbout(*block, terminal);
    if (terminal.manner().json) {
        JsonLine line = resultLine(kJob, block ? block->code : 0);
        line.add("path"_L1, plan.target.path);
        for (const QLatin1String key : {"id"_L1, "safety_copy"_L1, "seconds"_L1, "verified"_L1})
            line.add(key, QJsonValue::Null); // nothing was made
        line.add("plan"_L1, planJson(plan));
        if (block)
            line.add("error"_L1, toJson(*block));
        terminal.json(line.text());
    }
    return block ? block->code : 0;
}

} // namespace

int runRestoreTablesCommand(const RestoreTablesOptions& options, const CommandContext& context)
{
    Terminal& terminal = context.terminal;
    const auto plan = makePlan(options, context);
    if (!plan)
        return fail(failureFrom(plan.error()), terminal, kJob);
    if (const auto checked = checkColumns(*plan); !checked)
        return fail(failureFrom(checked.error()), terminal, kJob);
    const auto block = blockOf(plan->concerns);
    std::optional<QString> sql;
    if (!options.sqlFile.isEmpty() && !block) {
        auto written = sqlOf(*plan, options.sqlFile, context);
        if (!written)
            return fail(failureFrom(written.error()), terminal, kJob);
        sql = std::move(*written);
    }
    if (options.dryRun && sql) {
        if (const auto saved = saveSql(*sql, options.sqlFile, terminal); !saved)
            return fail(failureFrom(saved.error()), terminal, kJob);
    }
    if (options.dryRun)
        return dryRun(*plan, terminal);
    for (const Line& line : planLines(*plan, terminal.remarkWidth()))
        terminal.say(line);
    if (block)
        return fail(*block, terminal, kJob);

    core::restore::StepBoard board(context.workshop.clock);
    auto report = [&] {
        JobProgress progress(terminal, kJob, context.stop);
        StepPrinter printer(board, terminal, kJob);
        return core::jobs::runTablesRestore(*plan, context.workshop, board, progress.context());
    }();
    if (!report)
        return fail(failureFrom(report.error()), terminal, kJob);
    if (sql)
        saveSql(*sql, options.sqlFile, *report, terminal);
    writeReport(*report, kJob, terminal);
    const auto failure = failureIn(*report);
    return failure ? failure->code : 0;
}

} // namespace app::ctl

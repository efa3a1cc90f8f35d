#include "app/ctl/commands.h"
#include "app/ctl/difftext.h"
#include "app/ctl/failure.h"
#include "app/ctl/jobprogress.h"
#include "app/ctl/rowtext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using core::compare::RowDifference;
using core::compare::TableDifference;
using core::compare::TableInBoth;
using core::jobs::Comparison;

namespace app::ctl {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(app::ctl::DiffCommand)
};

constexpr auto kJob = "diff"_L1;

QJsonValue presenceJson(const TableDifference& table)
{
    return table.presence ? QJsonValue(changeKey(*table.presence)) : QJsonValue(QJsonValue::Null);
}

void writeTableJson(const TableDifference& table, Terminal& terminal)
{
    JsonLine line("table"_L1);
    line.add("name"_L1, table.table)
        .add("added"_L1, table.added)
        .add("removed"_L1, table.removed)
        .add("changed"_L1, table.changed)
        .add("same"_L1, table.same ? QJsonValue(*table.same) : QJsonValue(QJsonValue::Null))
        .add("presence"_L1, presenceJson(table))
        .add("proven_same"_L1, table.provenSame)
        .add("matched_by"_L1,
             table.matchedBy == core::compare::MatchedBy::Key ? u"key"_s : u"content"_s);
    if (table.trouble)
        line.add("error"_L1, toJson(failureFrom(*table.trouble)));
    terminal.json(line.text());
}

template <class List>
void dropUnread(List& list, const std::vector<int>& unread)
{
    for (const int at : unread) {
        if (at < static_cast<int>(list.size())) // a row that is not there has no values
            list.erase(list.begin() + at);
    }
}

RowDifference readOf(RowDifference row, const core::jobs::ComparedColumns& columns)
{
    dropUnread(row.before, columns.firstUnread);
    dropUnread(row.after, columns.secondUnread);
    return row;
}

void writeRowJson(const QString& table, const RowDifference& row,
                  const core::jobs::ComparedColumns& columns, Terminal& terminal)
{
    JsonLine line("row"_L1);
    line.add("table"_L1, table)
        .add("key"_L1, valuesJson(row.key))
        .add("kind"_L1, changeKey(row.change))
        .add("before"_L1, rowJson(columns.first, row.before))
        .add("after"_L1, rowJson(columns.second, row.after));
    terminal.json(line.text());
}

void writeSchemaJson(const core::compare::SchemaDifference& schema, Terminal& terminal)
{
    for (const core::compare::ObjectDifference& object : schema.objects) {
        JsonLine line("schema"_L1);
        line.add("kind"_L1, objectKindKey(object.kind))
            .add("name"_L1, object.name)
            .add("table"_L1, object.table)
            .add("change"_L1, changeKey(object.change))
            .add("before"_L1, textOrNull(object.before))
            .add("after"_L1, textOrNull(object.after));
        terminal.json(line.text());
    }
    for (const core::compare::SettingDifference& setting : schema.settings) {
        JsonLine line("setting"_L1);
        line.add("name"_L1, setting.name)
            .add("before"_L1, setting.before)
            .add("after"_L1, setting.after);
        terminal.json(line.text());
    }
}

/// One run of the command, from the two that are open to the exit code.
class Diff
{
public:
    Diff(const DiffOptions& options, Comparison& comparison, Terminal& terminal)
        : m_options(options)
        , m_comparison(comparison)
        , m_terminal(terminal)
    {
    }

    core::Result<> run(const core::JobContext& job)
    {
        const auto tables = chosen();
        if (!tables)
            return tables.error();
        writeSchema(*tables);
        for (const TableInBoth& table : *tables) {
            if (auto compared = compare(table, job); !compared)
                return compared;
        }
        return {};
    }

    /// Once the live line is gone.
    int finish()
    {
        for (const Line& line : tableLines(m_tables, m_terminal.manner().verbose, room()))
            m_terminal.result(line);
        int code = differs() ? static_cast<int>(core::ExitCode::Damage) : 0;
        std::optional<Failure> failure;
        for (const TableDifference& table : m_tables) {
            if (!table.trouble)
                continue;
            const Failure trouble = failureFrom(*table.trouble);
            complainAbout(trouble, m_terminal, table.table);
            code = worseCode(code, trouble.code);
            if (code == trouble.code)
                failure = trouble;
        }
        if (code == static_cast<int>(core::ExitCode::Damage) && differs())
            failure = differing();
        if (m_terminal.manner().json)
            writeResult(code, failure);
        return code;
    }

private:
    core::Result<std::vector<TableInBoth>> chosen() const
    {
        if (m_options.tables.isEmpty())
            return m_comparison.tables;
        std::vector<TableInBoth> tables;
        for (const QString& name : m_options.tables) {
            const auto found =
                std::ranges::find_if(m_comparison.tables, [&](const TableInBoth& table) {
                    return table.name.compare(name, Qt::CaseInsensitive) == 0;
                });
            if (found == m_comparison.tables.end())
                return core::Error{.code = core::ErrorCode::TableUnknown,
                                   .path = m_comparison.secondName,
                                   .detail = name};
            tables.push_back(*found);
        }
        return tables;
    }

    /// Of the chosen tables, or all of it.
    void writeSchema(const std::vector<TableInBoth>& tables)
    {
        if (!m_options.tables.isEmpty()) {
            m_comparison.schema.settings.clear();
            std::erase_if(m_comparison.schema.objects, [&](const auto& object) {
                return std::ranges::none_of(tables, [&](const TableInBoth& table) {
                    return table.name.compare(object.table, Qt::CaseInsensitive) == 0;
                });
            });
        }
        if (m_terminal.manner().json)
            writeSchemaJson(m_comparison.schema, m_terminal);
        for (const Line& line : schemaLines(m_comparison.schema, room()))
            m_terminal.result(line);
    }

    core::Result<> compare(const TableInBoth& table, const core::JobContext& job)
    {
        core::compare::RowSink sink;
        core::jobs::ComparedColumns columns;
        qint64 shown = 0;
        if (m_options.rows) {
            // A table whose columns cannot be read cannot be compared either, and says why.
            if (const auto known = core::jobs::comparedColumns(m_comparison, table))
                columns = *known;
            dropUnread(columns.first, columns.firstUnread);
            dropUnread(columns.second, columns.secondUnread);
            sink = [&](const RowDifference& row) -> core::Result<> {
                if (!m_options.limit || shown < *m_options.limit)
                    writeRow(table.name, readOf(row, columns), columns, shown == 0);
                ++shown;
                return {};
            };
        }
        auto compared = core::jobs::compareTable(m_comparison, table, sink, job);
        if (!compared)
            return compared.error();
        if (m_options.limit && shown > *m_options.limit)
            m_terminal.result({{Texts::tr("  and %n more row(s)", nullptr,
                                          static_cast<int>(shown - *m_options.limit)),
                                Tone::Faint}});
        if (m_terminal.manner().json)
            writeTableJson(*compared, m_terminal);
        m_tables.push_back(std::move(*compared));
        return {};
    }

    void writeRow(const QString& table, const RowDifference& row,
                  const core::jobs::ComparedColumns& columns, bool isFirst)
    {
        if (m_terminal.manner().json)
            return writeRowJson(table, row, columns, m_terminal);
        if (isFirst)
            m_terminal.result({{table, Tone::Strong}});
        m_terminal.result(rowLine(row, columns));
    }

    [[nodiscard]] bool differs() const
    {
        return !m_comparison.schema.isNone()
            || std::ranges::any_of(m_tables, &TableDifference::differs);
    }

    [[nodiscard]] Failure differing() const
    {
        return {.code = static_cast<int>(core::ExitCode::Damage),
                .kind = u"differs"_s,
                .message = Texts::tr("%1 and %2 differ.")
                               .arg(m_comparison.firstName, m_comparison.secondName)};
    }

    void writeResult(int code, const std::optional<Failure>& failure)
    {
        const auto sum = [&](qint64 TableDifference::*count) {
            qint64 all = 0;
            for (const TableDifference& table : m_tables)
                all += table.*count;
            return all;
        };
        JsonLine line = resultLine(kJob, code);
        line.add("first"_L1, m_comparison.firstName)
            .add("second"_L1, m_comparison.secondName)
            .add("differs"_L1, differs())
            .add("tables"_L1, static_cast<qint64>(m_tables.size()))
            .add("added"_L1, sum(&TableDifference::added))
            .add("removed"_L1, sum(&TableDifference::removed))
            .add("changed"_L1, sum(&TableDifference::changed));
        if (failure)
            line.add("error"_L1, toJson(*failure));
        m_terminal.json(line.text());
    }

    [[nodiscard]] std::optional<int> room() const
    {
        return m_terminal.resultsAreRead() ? std::optional(m_terminal.resultWidth()) : std::nullopt;
    }

    const DiffOptions& m_options;
    Comparison& m_comparison;
    Terminal& m_terminal;
    std::vector<TableDifference> m_tables;
};

} // namespace

int runDiffCommand(const DiffOptions& options, const CommandContext& context)
{
    Terminal& terminal = context.terminal;
    auto progress = std::make_unique<JobProgress>(terminal, kJob, context.stop);
    const auto comparison = core::jobs::openComparison(options.first, options.second,
                                                       context.workshop, progress->context());
    if (!comparison) {
        progress.reset();
        return fail(failureFrom(comparison.error()), terminal, kJob);
    }
    Diff diff(options, **comparison, terminal);
    const auto done = diff.run(progress->context());
    progress.reset();
    return done ? diff.finish() : fail(failureFrom(done.error()), terminal, kJob);
}

} // namespace app::ctl

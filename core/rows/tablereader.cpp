#include "core/rows/tablereader.h"

#include "core/sqlite/privateview.h"
#include "core/sqlite/textsearch.h"

namespace core::rows {

Result<std::unique_ptr<TableReader>> TableReader::open(const QString& image, const QString& table)
{
    auto view = sqlite::openPrivateView(image);
    if (!view)
        return view.error();
    std::unique_ptr<TableReader> reader(new TableReader(std::move(*view)));
    if (auto prepared = reader->prepareFor(table); !prepared)
        return prepared.error();
    return reader;
}

Result<> TableReader::prepareFor(const QString& table)
{
    // A sort of ten million rows goes to a temporary file, and takes that much memory at the most.
    if (auto set = m_view.execute("PRAGMA temp_store=FILE; PRAGMA cache_size=-16000"); !set)
        return set;
    if (auto added = sqlite::addTextSearch(m_view); !added)
        return added;
    auto shape = shapeOf(m_view, table);
    if (!shape)
        return shape.error();
    m_shape = std::move(*shape);
    m_sandbox.emplace(m_view);
    return {};
}

Result<sqlite::Statement> TableReader::prepare(const QByteArray& sql)
{
    return m_sandbox->prepare(sql);
}

Result<sqlite::Statement> TableReader::prepare(const Select& select)
{
    auto statement = prepare(select.sql);
    if (!statement)
        return statement;
    int parameter = 0;
    for (const Value& value : select.parameters) {
        if (auto bound = bindValue(*statement, ++parameter, value); !bound)
            return bound.error();
    }
    return statement;
}

Result<sqlite::Statement::Row> TableReader::step(sqlite::Statement& statement)
{
    auto row = statement.step();
    if (sqlite::missedPages(m_view))
        return Error{.code = ErrorCode::SourceReadFailed, .path = m_view.path()};
    return row;
}

void TableReader::watch(const JobContext& job, const sqlite::Statement& scan, qint64 total)
{
    m_view.stopWith(job.stop);
    m_view.watchWith([&job, &scan, total] {
        job.progress.report({.phase = Phase::Reading,
                             .done = static_cast<std::uint64_t>(scan.scannedRows()),
                             .total = static_cast<std::uint64_t>(total),
                             .unit = Unit::Rows});
    });
}

} // namespace core::rows

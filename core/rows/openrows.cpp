#include "core/rows/rowlist.h"
#include "core/rows/tablewalk.h"

namespace core::rows {

namespace {

Result<std::unique_ptr<RowSet>> openWalk(std::unique_ptr<TableReader> reader,
                                         const RowSource& source)
{
    auto walk = std::make_unique<TableWalk>(std::move(reader), source.rowsHint);
    if (auto begun = walk->begin(); !begun)
        return begun.error();
    return std::unique_ptr<RowSet>(std::move(walk));
}

Result<std::unique_ptr<RowSet>> openList(std::unique_ptr<TableReader> reader,
                                         const RowSource& source)
{
    auto file = RecordFile::create(source.workFolder);
    if (!file)
        return file.error();
    auto list = std::make_unique<RowList>(std::move(reader), source, std::move(*file));
    if (auto begun = list->begin(); !begun)
        return begun.error();
    return std::unique_ptr<RowSet>(std::move(list));
}

} // namespace

Result<std::unique_ptr<RowSet>> openRows(const RowSource& source)
{
    auto reader = TableReader::open(source.image, source.table);
    if (!reader)
        return reader.error();
    const bool asTheyLie = !source.query.sort && !source.query.filter;
    return asTheyLie && (*reader)->shape().access == Access::Walk
        ? openWalk(std::move(*reader), source)
        : openList(std::move(*reader), source);
}

} // namespace core::rows

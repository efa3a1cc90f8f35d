#include "core/compare/differencelist.h"

namespace core::compare {

namespace {

using rows::Value;
using rows::ValueType;

constexpr std::array kKinds{Change::Added, Change::Removed, Change::Changed};

std::size_t indexOf(Change kind)
{
    return static_cast<std::size_t>(kind);
}

Value number(qint64 value)
{
    return {.type = ValueType::Integer, .integer = value};
}

void put(std::vector<Value>& record, const std::vector<Value>& values, qsizetype most)
{
    for (const Value& value : values)
        record.push_back(rows::shortened(value, most));
}

/// What kind it is, and how many values are key and row before; then they follow.
std::vector<Value> recordOf(const RowDifference& row)
{
    std::vector<Value> record{number(static_cast<qint64>(row.change)),
                              number(static_cast<qint64>(row.key.size())),
                              number(static_cast<qint64>(row.before.size()))};
    record.reserve(record.size() + row.key.size() + row.before.size() + row.after.size());
    put(record, row.key, rows::kAllBytes);
    put(record, row.before, rows::kShownBytes);
    put(record, row.after, rows::kShownBytes);
    return record;
}

RowDifference rowOf(const std::vector<Value>& record)
{
    constexpr std::ptrdiff_t head = 3;
    const auto key = record.begin() + head;
    const auto before = key + static_cast<std::ptrdiff_t>(record[1].integer);
    const auto after = before + static_cast<std::ptrdiff_t>(record[2].integer);
    return {.change = static_cast<Change>(record[0].integer),
            .key = {key, before},
            .before = {before, after},
            .after = {after, record.end()}};
}

} // namespace

DifferenceList::DifferenceList(rows::RecordFile rows, std::array<rows::RecordFile, 3> kinds)
    : m_rows(std::move(rows))
    , m_kinds(std::move(kinds))
{
}

Result<DifferenceList> DifferenceList::create(const QString& workFolder)
{
    std::vector<rows::RecordFile> files;
    for (std::size_t i = 0; i < kKinds.size() + 1; ++i) {
        auto file = rows::RecordFile::create(workFolder);
        if (!file)
            return file.error();
        files.push_back(std::move(*file));
    }
    return DifferenceList(std::move(files[3]),
                          {std::move(files[0]), std::move(files[1]), std::move(files[2])});
}

Result<> DifferenceList::append(const RowDifference& row)
{
    const qint64 position = m_rows.count();
    if (auto appended = m_rows.append(recordOf(row)); !appended)
        return appended;
    return m_kinds[indexOf(row.change)].append({number(position)});
}

qint64 DifferenceList::count(std::optional<Change> kind) const
{
    return kind ? m_kinds[indexOf(*kind)].count() : m_rows.count();
}

Result<RowDifference> DifferenceList::at(qint64 position, std::optional<Change> kind)
{
    if (kind) {
        const auto where = m_kinds[indexOf(*kind)].at(position);
        if (!where)
            return where.error();
        position = where->front().integer;
    }
    const auto record = m_rows.at(position);
    if (!record)
        return record.error();
    return rowOf(*record);
}

} // namespace core::compare

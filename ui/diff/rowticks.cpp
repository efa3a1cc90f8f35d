#include "ui/diff/rowticks.h"

#include <QDataStream>
#include <QIODevice>

namespace ui::diff {

namespace {

QByteArray bytesOf(const RowTicks::Key& key)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const auto& value : key)
        stream << static_cast<qint8>(value.type) << value.integer << value.real << value.bytes;
    return bytes;
}

} // namespace

const RowTicks::Kind& RowTicks::of(Change kind) const
{
    return m_kinds[static_cast<std::size_t>(kind)];
}

void RowTicks::setAll(Change kind, bool ticked)
{
    m_kinds[static_cast<std::size_t>(kind)] = {.ticked = ticked};
}

void RowTicks::set(const RowDifference& row, bool ticked)
{
    if (row.key.empty())
        return;
    auto& kind = m_kinds[static_cast<std::size_t>(row.change)];
    if (kind.ticked == ticked)
        kind.exceptions.erase(bytesOf(row.key));
    else
        kind.exceptions.insert_or_assign(bytesOf(row.key), row.key);
}

bool RowTicks::isTicked(const RowDifference& row) const
{
    const Kind& kind = of(row.change);
    return kind.ticked != kind.exceptions.contains(bytesOf(row.key));
}

qint64 RowTicks::count(Change kind, qint64 rows) const
{
    const auto exceptions = static_cast<qint64>(of(kind).exceptions.size());
    return of(kind).ticked ? rows - exceptions : exceptions;
}

qint64 RowTicks::count(const KindCounts& rows) const
{
    return count(Change::Added, rows.added) + count(Change::Removed, rows.removed)
        + count(Change::Changed, rows.changed);
}

bool RowTicks::isWhole(Change kind) const
{
    return of(kind).ticked && of(kind).exceptions.empty();
}

std::vector<RowTicks::Key> RowTicks::exceptions(Change kind) const
{
    std::vector<Key> keys;
    for (const auto& [bytes, key] : of(kind).exceptions)
        keys.push_back(key);
    return keys;
}

} // namespace ui::diff

#include "core/compare/leftovers.h"

#include "core/sqlite/rowencoding.h"

#include <algorithm>

namespace core::compare {

namespace {

/// Of one side. A vector that grows takes twice that for a moment.
constexpr qsizetype kMostBytes = 12 * 1024 * 1024;
constexpr std::size_t kMostRows = 250'000;

} // namespace

class Leftovers::Cursor final : public RowCursor
{
public:
    Cursor(const Leftovers& all, const std::vector<Row>& rows)
        : m_all(all)
        , m_rows(rows)
    {
    }

    Result<bool> next() override
    {
        if (m_next == m_rows.size())
            return false;
        m_row = m_all.view(m_rows[m_next++]);
        return true;
    }

private:
    const Leftovers& m_all;
    const std::vector<Row>& m_rows;
    std::size_t m_next = 0;
};

RowView Leftovers::view(const Row& row) const
{
    const QByteArrayView all(m_bytes);
    return {.key = all.sliced(row.key, row.values - row.key),
            .values = all.sliced(row.values, row.end - row.values)};
}

bool Leftovers::addKey(QByteArrayView values)
{
    std::vector<sqlite::EncodedValue> all;
    const int needed = *std::ranges::max_element(m_keyPlaces) + 1;
    for (int i = 0; i < needed; ++i) {
        all.push_back(sqlite::firstEncoded(values));
        values = values.sliced(all.back().all.size());
    }
    bool isWhole = true;
    for (const int place : m_keyPlaces) {
        const sqlite::EncodedValue& part = all[static_cast<std::size_t>(place)];
        isWhole = isWhole && part.type != sqlite::Statement::Storage::Null;
        m_bytes.append(part.all);
    }
    return isWhole;
}

void Leftovers::add(QByteArrayView values)
{
    Row row{.key = m_bytes.size()};
    const bool hasKey = !m_keyPlaces.empty() && addKey(values);
    if (!hasKey)
        m_bytes.truncate(row.key);
    row.values = m_bytes.size();
    m_bytes.append(values);
    row.end = m_bytes.size();
    (hasKey ? m_keyed : m_unkeyed).push_back(row);
}

bool Leftovers::isTooMuch() const
{
    return m_bytes.size() > kMostBytes || m_keyed.size() + m_unkeyed.size() > kMostRows;
}

void Leftovers::sort(const KeyOrder& order)
{
    const auto sortBy = [this](std::vector<Row>& rows, const KeyOrder& by) {
        std::ranges::sort(rows, [&](const Row& first, const Row& second) {
            return by.compare(view(first), view(second)) < 0;
        });
    };
    sortBy(m_keyed, order);
    sortBy(m_unkeyed, KeyOrder());
}

std::unique_ptr<RowCursor> Leftovers::keyed() const
{
    return std::make_unique<Cursor>(*this, m_keyed);
}

std::unique_ptr<RowCursor> Leftovers::unkeyed() const
{
    return std::make_unique<Cursor>(*this, m_unkeyed);
}

Result<> LeftoverUse::same()
{
    ++m_same;
    return {};
}

Result<> LeftoverUse::changed(const RowView& first, const RowView& second)
{
    m_first.add(first.values);
    m_second.add(second.values);
    return {};
}

Result<> LeftoverUse::onlyFirst(const RowView& row)
{
    m_first.add(row.values);
    return {};
}

Result<> LeftoverUse::onlySecond(const RowView& row)
{
    m_second.add(row.values);
    return {};
}

bool LeftoverUse::hasEnough() const
{
    return m_first.isTooMuch() || m_second.isTooMuch();
}

Result<> LeftoverUse::matchRest(const KeyOrder& order, MatchUse& use)
{
    m_first.sort(order);
    m_second.sort(order);
    if (auto merged = merge(*m_first.keyed(), *m_second.keyed(), order, use); !merged)
        return merged;
    const auto first = m_first.unkeyed();
    const auto second = m_second.unkeyed();
    return merge(*first, *second, KeyOrder(), use);
}

} // namespace core::compare

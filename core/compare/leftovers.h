#pragma once

#include "core/compare/merge.h"

#include <memory>
#include <vector>

namespace core::compare {

/// Rows of one side that found no equal one at their rowid, kept in memory until all are known.
class Leftovers
{
public:
    /// `keyPlaces`: where the parts of the key are among the values; none: by content.
    explicit Leftovers(std::vector<int> keyPlaces)
        : m_keyPlaces(std::move(keyPlaces))
    {
    }

    void add(QByteArrayView values);
    [[nodiscard]] bool isTooMuch() const;
    void sort(const KeyOrder& order);

    /// Those with a key, and those that are matched by content: the key is NULL in a part, or there
    /// is none. Needs sort().
    [[nodiscard]] std::unique_ptr<RowCursor> keyed() const;
    [[nodiscard]] std::unique_ptr<RowCursor> unkeyed() const;

private:
    struct Row
    {
        qsizetype key = 0;
        qsizetype values = 0;
        qsizetype end = 0;
    };
    class Cursor;

    [[nodiscard]] RowView view(const Row& row) const;
    /// False if a part of the key is NULL.
    bool addKey(QByteArrayView values);

    const std::vector<int> m_keyPlaces;
    QByteArray m_bytes;
    std::vector<Row> m_keyed;
    std::vector<Row> m_unkeyed;
};

/// Equal rows that have the same rowid are matches, whatever the rows are matched by: taking both
/// away changes nothing for those that are left. They are matched when all are known, by their key
/// or their content.
class LeftoverUse final : public MatchUse
{
public:
    explicit LeftoverUse(const std::vector<int>& keyPlaces)
        : m_first(keyPlaces)
        , m_second(keyPlaces)
    {
    }

    Result<> same() override;
    Result<> changed(const RowView& first, const RowView& second) override;
    Result<> onlyFirst(const RowView& row) override;
    Result<> onlySecond(const RowView& row) override;
    [[nodiscard]] bool hasEnough() const override;

    [[nodiscard]] qint64 sameRows() const { return m_same; }
    /// Matches the rest in `order`. Errors: of `use`.
    Result<> matchRest(const KeyOrder& order, MatchUse& use);

private:
    qint64 m_same = 0;
    Leftovers m_first;
    Leftovers m_second;
};

} // namespace core::compare

#include "core/compare/tablepair.h"

#include <algorithm>

namespace core::compare {

namespace {

/// https://www.sqlite.org/limits.html, section 2, as SQLite is built everywhere.
constexpr std::size_t kMostColumns = 2000;

bool isGenerated(const std::optional<TableFacts>& facts, int column)
{
    return facts->shape.columns[static_cast<std::size_t>(column)].isGenerated;
}

/// What follows from other columns on both sides, or on the only one that has it, is not compared.
bool isCompared(const TablePair& pair, const ComparedColumn& column)
{
    const bool ownFirst = column.first >= 0 && !isGenerated(pair.first, column.first);
    const bool ownSecond = column.second >= 0 && !isGenerated(pair.second, column.second);
    return ownFirst || ownSecond;
}

std::vector<ComparedColumn> allColumns(const TablePair& pair)
{
    std::vector<ComparedColumn> columns;
    const auto countOf = [](const std::optional<TableFacts>& facts) {
        return facts ? static_cast<int>(facts->shape.columns.size()) : 0;
    };
    for (int i = 0; i < countOf(pair.first); ++i) {
        const QString& name = pair.first->shape.columns[static_cast<std::size_t>(i)].name;
        columns.push_back(
            {.first = i, .second = pair.second ? pair.second->columnNamed(name) : -1});
    }
    for (int i = 0; i < countOf(pair.second); ++i) {
        const QString& name = pair.second->shape.columns[static_cast<std::size_t>(i)].name;
        if (!pair.first || pair.first->columnNamed(name) < 0)
            columns.push_back({.first = -1, .second = i});
    }
    return columns;
}

/// The rowid as the column that it is, for a table that has it as key and another that has not.
std::vector<KeyColumn> keyOf(const TableFacts& facts)
{
    if (facts.rowidColumn)
        return {{.column = *facts.rowidColumn}};
    return facts.primaryKey;
}

bool isKeyedByRowid(const TableFacts& facts)
{
    return facts.rowidColumn || (facts.isVirtual && facts.hasRowid());
}

const KeyColumn* keyColumnAt(const std::vector<KeyColumn>& key, int column)
{
    const auto found = std::ranges::find(key, column, &KeyColumn::column);
    return found == key.end() ? nullptr : &*found;
}

/// Rows that are different for one of the collations are for the bytes, too.
Collation commonCollation(const KeyColumn& first, const KeyColumn& second)
{
    return first.collation && first.collation == second.collation ? *first.collation
                                                                  : Collation::Binary;
}

/// In the order of the first; none if the second has another key.
void findDeclaredKey(TablePair& pair)
{
    const TableFacts& first = pair.first ? *pair.first : *pair.second;
    const TableFacts& second = pair.second ? *pair.second : *pair.first;
    const std::vector<KeyColumn> firstKey = keyOf(first);
    const std::vector<KeyColumn> secondKey = keyOf(second);
    if (firstKey.empty() || firstKey.size() != secondKey.size())
        return;
    for (const KeyColumn& part : firstKey) {
        const QString& name = first.shape.columns[static_cast<std::size_t>(part.column)].name;
        const int other = second.columnNamed(name);
        const KeyColumn* otherPart = keyColumnAt(secondKey, other);
        if (!otherPart)
            return;
        pair.keyColumns.push_back(
            {.first = pair.first ? part.column : -1, .second = pair.second ? other : -1});
        pair.keyParts.push_back(
            {.collation = commonCollation(part, *otherPart), .isDescending = part.isDescending});
    }
    pair.key = PairKey::Declared;
}

void findKey(TablePair& pair)
{
    const auto byRowid = [](const std::optional<TableFacts>& facts) {
        return !facts || isKeyedByRowid(*facts);
    };
    if (byRowid(pair.first) && byRowid(pair.second)) {
        pair.key = PairKey::Rowid;
        return;
    }
    findDeclaredKey(pair);
    if (pair.key == PairKey::None) {
        pair.keyColumns.clear();
        pair.keyParts.clear();
    }
}

} // namespace

bool TablePair::hasRowids() const
{
    return isInBoth() && first->hasRowid() && second->hasRowid();
}

std::vector<int> TablePair::keyPlaces() const
{
    std::vector<int> places;
    for (const ComparedColumn& part : keyColumns) {
        const auto found = std::ranges::find_if(columns, [&](const ComparedColumn& column) {
            return column.first == part.first && column.second == part.second;
        });
        places.push_back(static_cast<int>(found - columns.begin()));
    }
    return places;
}

bool TablePair::isWide() const
{
    return columns.size() + std::max<std::size_t>(keyColumns.size(), 1) > kMostColumns;
}

TablePair pairOf(std::optional<TableFacts> first, std::optional<TableFacts> second,
                 const QString& firstEncoding, const QString& secondEncoding)
{
    TablePair pair{.first = std::move(first), .second = std::move(second)};
    for (const ComparedColumn& column : allColumns(pair)) {
        if (isCompared(pair, column))
            pair.columns.push_back(column);
    }
    findKey(pair);
    const auto isUtf8 = [](const QString& encoding) { return encoding == u"UTF-8"; };
    pair.isUtf8 = isUtf8(firstEncoding) && isUtf8(secondEncoding);
    if (!isUtf8(firstEncoding) && !isUtf8(secondEncoding))
        pair.form = sqlite::TextForm::Utf16;
    return pair;
}

} // namespace core::compare

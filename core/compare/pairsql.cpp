#include "core/compare/pairsql.h"

#include <algorithm>

namespace core::compare {

namespace {

QByteArray sqlOf(const TableFacts& facts, int column)
{
    return column < 0 ? QByteArray("NULL") : facts.shape.column(column);
}

QByteArrayList sqlOf(const TablePair& pair, Which which, const std::vector<ComparedColumn>& columns)
{
    QByteArrayList list;
    for (const ComparedColumn& column : columns)
        list.append(sqlOf(*pair.facts(which), column.of(which)));
    return list;
}

QByteArray rowidOf(const TableFacts& facts)
{
    return facts.hasRowid() ? facts.rowid() : facts.shape.column(facts.rowidColumn.value_or(0));
}

QByteArrayList packed(const QByteArrayList& values)
{
    QByteArrayList calls;
    for (qsizetype i = 0; i < values.size(); i += sqlite::kMostPacked)
        calls.append("holdfast_row(" + values.mid(i, sqlite::kMostPacked).join(", ") + ")");
    return calls;
}

QByteArray collationName(const TablePair& pair, Collation collation)
{
    switch (collation) {
    case Collation::Binary: break;
    case Collation::NoCase: return "NOCASE";
    case Collation::RTrim: return "RTRIM";
    }
    // In UTF-16 it orders by other bytes than in UTF-8.
    return pair.isUtf8 ? "BINARY" : "holdfast_utf8";
}

QByteArray orderByKey(const TablePair& pair, const QByteArrayList& key)
{
    QByteArrayList parts;
    for (qsizetype i = 0; i < key.size(); ++i) {
        const KeyPart& part = pair.keyParts[static_cast<std::size_t>(i)];
        parts.append(key[i] + " COLLATE " + collationName(pair, part.collation)
                     + (part.isDescending ? " DESC" : ""));
    }
    return " ORDER BY " + parts.join(", ");
}

QByteArray orderByNumber(qsizetype columns)
{
    QByteArrayList numbers;
    for (qsizetype i = 1; i <= columns; ++i)
        numbers.append(QByteArray::number(i));
    return numbers.isEmpty() ? QByteArray() : " ORDER BY " + numbers.join(", ");
}

QByteArray joined(const QByteArrayList& key, const char* test, const char* between)
{
    QByteArrayList tests;
    for (const QByteArray& part : key)
        tests.append(part + test);
    return " WHERE " + tests.join(between);
}

/// An index that is damaged would hide rows, or move them.
QByteArray fromAsItLies(const TableFacts& facts)
{
    return " FROM " + facts.shape.from() + (facts.isVirtual ? "" : " NOT INDEXED");
}

QByteArray fromByKey(const TableFacts& facts)
{
    return facts.isKeyOrderKnown ? QByteArray(" FROM " + facts.shape.from()) : fromAsItLies(facts);
}

/// Never without a column: SQL knows no such query.
QByteArray selected(const QByteArrayList& columns)
{
    return "SELECT " + (columns.isEmpty() ? QByteArray("NULL") : columns.join(", "));
}

} // namespace

PairQuery queryOf(const TablePair& pair, Which which, RowOrder order)
{
    const TableFacts& facts = *pair.facts(which);
    const QByteArrayList values = sqlOf(pair, which, pair.columns);
    const QByteArrayList key = sqlOf(pair, which, pair.keyColumns);
    const bool byContent = order == RowOrder::Content || order == RowOrder::ContentWithoutKey;
    const bool isPacked = byContent || pair.isWide();
    const QByteArrayList asked = isPacked ? packed(values) : values;
    PairQuery query{.layout = {.valueColumns = static_cast<int>(asked.size()),
                               .isPacked = isPacked,
                               .form = pair.form}};
    switch (order) {
    case RowOrder::Rowid:
    case RowOrder::RowidRange:
        query.layout.keyColumns = 1;
        query.sql = selected(QByteArrayList{rowidOf(facts)} + asked) + fromAsItLies(facts)
            + (order == RowOrder::RowidRange ? " WHERE " + rowidOf(facts) + " BETWEEN ?1 AND ?2"
                                             : QByteArray())
            + " ORDER BY " + rowidOf(facts);
        break;
    case RowOrder::Key:
        query.layout.keyColumns = static_cast<int>(key.size());
        query.sql = selected(key + asked) + fromByKey(facts)
            + (facts.isWithoutRowid ? QByteArray() : joined(key, " IS NOT NULL", " AND "))
            + orderByKey(pair, key);
        break;
    case RowOrder::Content:
        query.sql = selected(asked) + fromAsItLies(facts)
            + (pair.isInBoth() ? orderByNumber(asked.size()) : QByteArray());
        break;
    case RowOrder::ContentWithoutKey:
        query.sql = selected(asked) + fromByKey(facts) + joined(key, " IS NULL", " OR ")
            + (pair.isInBoth() ? orderByNumber(asked.size()) : QByteArray());
        break;
    }
    return query;
}

} // namespace core::compare

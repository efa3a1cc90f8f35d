#include "core/tables/tablewriter.h"

#include "core/sqlite/quoting.h"
#include "core/tables/pairing.h"
#include "core/tables/rowvalues.h"

#include <QByteArrayList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::tables {

namespace {

QStringList namesOf(const RowPlace& place)
{
    QStringList names;
    for (const TableColumn& column : place.table.columns)
        names << column.name;
    if (place.keepsRowid)
        names << QString::fromLatin1(place.table.rowid);
    return names;
}

Error changedShape(const sqlite::Connection& live, const QString& table)
{
    return {.code = ErrorCode::RestoreBlocked,
            .path = live.path(),
            .detail = u"table \"%1\" has other columns or another key by now"_s.arg(table)};
}

} // namespace

bool RowPlace::keyIsHidden() const
{
    return key.size() == 1 && !table.rowid.isEmpty()
        && key.front().column == QString::fromLatin1(table.rowid);
}

int RowPlace::width() const
{
    return static_cast<int>(table.columns.size()) + (keepsRowid ? 1 : 0);
}

QByteArray RowPlace::list() const
{
    QByteArrayList list;
    if (keyIsHidden())
        list << table.rowid;
    for (const TableColumn& column : table.columns)
        list << sqlite::quotedName(column.name);
    if (keepsRowid)
        list << table.rowid;
    return list.join(", ");
}

QByteArray RowPlace::insertion(bool withRowid) const
{
    QByteArrayList columns;
    if (keyIsHidden())
        columns << table.rowid;
    for (const TableColumn& column : table.columns)
        columns << sqlite::quotedName(column.name);
    if (withRowid)
        columns << table.rowid;
    QByteArrayList parameters;
    for (qsizetype i = 1; i <= columns.size(); ++i)
        parameters << "?" + QByteArray::number(i);
    // OR ABORT: else a table that says ON CONFLICT REPLACE would lose rows that are kept, unseen.
    return "INSERT OR ABORT INTO " + table.from() + "(" + columns.join(", ") + ") VALUES("
        + parameters.join(", ") + ")";
}

std::vector<int> RowPlace::keyAt() const
{
    std::vector<int> places;
    for (const KeyPart& part : key)
        places.push_back(keyIsHidden() ? -1 : table.indexOf(part.column));
    return places;
}

Result<RowPlace> placeOf(sqlite::Connection& live, const LoggedTable& logged)
{
    auto facts = factsOf(live, logged.table);
    if (!facts)
        return facts.error();
    if (!*facts)
        return Error{.code = ErrorCode::TableUnknown, .path = live.path(), .detail = logged.table};
    RowPlace place{.table = std::move(**facts)};
    const QString rowid = QString::fromLatin1(place.table.rowid);
    place.keepsRowid = !rowid.isEmpty() && logged.columns.size() > 0
        && logged.columns.size() == static_cast<qsizetype>(place.table.columns.size()) + 1;
    for (const QString& column : logged.keyColumns) {
        const auto part = std::ranges::find_if(
            place.table.key, [&](const KeyPart& each) { return each.column == column; });
        if (part != place.table.key.end())
            place.key.push_back(*part);
        else if (!rowid.isEmpty() && column == rowid)
            place.key.push_back({.column = rowid});
    }
    const bool isSameShape = !place.key.empty()
        && static_cast<qsizetype>(place.key.size()) == logged.keyColumns.size()
        && namesOf(place) == logged.columns;
    return isSameShape ? Result<RowPlace>(std::move(place)) : changedShape(live, logged.table);
}

Error explained(Error error, const QString& table, const RowKey& key)
{
    if (!sqlite::isConstraint(error))
        return error;
    error.code = ErrorCode::RestoreBlocked;
    error.detail = u"table \"%1\", row %2: %3"_s.arg(table, keyText(key), error.detail);
    return error;
}

TableWriter::TableWriter(sqlite::Connection& live, const RowPlace& place, sqlite::Statement erase,
                         sqlite::Statement insert, sqlite::Statement insertAnew)
    : m_live(live)
    , m_place(place)
    , m_erase(std::move(erase))
    , m_insert(std::move(insert))
    , m_insertAnew(std::move(insertAnew))
{
}

Result<TableWriter> TableWriter::open(sqlite::Connection& live, const RowPlace& place)
{
    auto erase = live.prepare("DELETE FROM " + place.table.from() + Pairing::byKey(place.key));
    auto insert = live.prepare(place.insertion(place.keepsRowid));
    auto anew = live.prepare(place.insertion(/*withRowid=*/false));
    for (const auto* each : {&erase, &insert, &anew}) {
        if (!*each)
            return each->error();
    }
    return TableWriter(live, place, std::move(*erase), std::move(*insert), std::move(*anew));
}

Result<> TableWriter::run(sqlite::Statement& statement, const std::vector<rows::Value>& values)
{
    for (std::size_t i = 0; i < values.size(); ++i) {
        auto bound = bindBorrowed(statement, static_cast<int>(i) + 1, values[i]);
        if (!bound)
            return bound;
    }
    const auto stepped = statement.step();
    statement.reset();
    return stepped ? Result<>() : stepped.error();
}

Result<> TableWriter::erase(const RowKey& key)
{
    if (auto ran = run(m_erase, key); !ran)
        return explained(ran.error(), m_place.table.name, key);
    if (m_live.changedRows() != 1)
        return Error{.path = m_live.path(),
                     .detail = u"table \"%1\", row %2: %3 rows removed"_s
                                   .arg(m_place.table.name, keyText(key))
                                   .arg(m_live.changedRows())};
    return {};
}

Result<> TableWriter::insert(const RowKey& key, const std::vector<rows::Value>& values)
{
    m_all.clear();
    if (m_place.keyIsHidden())
        m_all = key;
    m_all.insert(m_all.end(), values.begin(), values.end());
    const bool hasRowid = m_place.keepsRowid && !values.back().isNull();
    if (hasRowid) {
        auto ran = run(m_insert, m_all);
        if (ran || !sqlite::isTakenRowid(ran.error()))
            return ran ? ran : explained(ran.error(), m_place.table.name, key);
    }
    if (m_place.keepsRowid)
        m_all.pop_back(); // somebody else has that rowid by now
    if (auto ran = run(m_insertAnew, m_all); !ran)
        return explained(ran.error(), m_place.table.name, key);
    return {};
}

} // namespace core::tables

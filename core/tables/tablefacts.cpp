#include "core/tables/tablefacts.h"

#include "core/sqlite/connection.h"
#include "core/sqlite/eachrow.h"
#include "core/sqlite/quoting.h"
#include "core/sqlite/statement.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace core::tables {

namespace {

using sqlite::pragmaOf;
using sqlite::Statement;

struct Listing
{
    bool isThere = false;
    QString name{};
    bool isVirtual = false;
    bool isShadow = false;
    bool isWithoutRowid = false;
    bool isStrict = false;
};

/// Asks for one table alone: a schema may have ten thousand.
Result<Listing> listingOf(sqlite::Connection& connection, const QString& table)
{
    Listing listing;
    const auto read =
        forEachRow(connection, pragmaOf("table_list", table), [&](const Statement& row) {
            const QString type = row.text(2);
            if (row.text(0) != u"main" || type == u"view")
                return;
            listing = {.isThere = true,
                       .name = row.text(1),
                       .isVirtual = type == u"virtual",
                       .isShadow = type == u"shadow",
                       .isWithoutRowid = row.integer(4) != 0,
                       .isStrict = row.integer(5) != 0};
        });
    if (!read)
        return read.error();
    return listing;
}

/// Source: https://www.sqlite.org/datatype3.html, section 3.1.
QByteArray affinityOf(const QString& type, const Listing& listing)
{
    const auto names = [&type](std::initializer_list<const char*> words) {
        return std::ranges::any_of(words, [&type](const char* word) {
            return type.contains(QLatin1StringView(word), Qt::CaseInsensitive);
        });
    };
    const bool takesAll = listing.isStrict && sameName(type, u"ANY"_s);
    if (listing.isVirtual || takesAll)
        return "BLOB";
    if (names({"INT"}))
        return "INTEGER";
    if (names({"CHAR", "CLOB", "TEXT"}))
        return "TEXT";
    if (type.isEmpty() || names({"BLOB"}))
        return "BLOB";
    return names({"REAL", "FLOA", "DOUB"}) ? "REAL" : "NUMERIC";
}

/// What PRAGMA table_xinfo says besides the columns that can be written.
struct Read
{
    QStringList allNames{};
    QStringList keyColumns{}; ///< in their order
    bool keyIsNotNull = true;
};

/// Source: https://www.sqlite.org/pragma.html#pragma_table_xinfo
Result<Read> readColumns(sqlite::Connection& connection, const Listing& listing, TableFacts& facts)
{
    Read read;
    std::vector<std::pair<qint64, QString>> key;
    const auto done =
        forEachRow(connection, pragmaOf("table_xinfo", facts.name), [&](const Statement& row) {
            const bool isShown = row.integer(6) == 0;
            const bool notNull = row.integer(3) != 0;
            read.allNames << row.text(1);
            if (isShown)
                facts.columns.push_back({.name = row.text(1),
                                         .type = row.text(2),
                                         .affinity = affinityOf(row.text(2), listing),
                                         .notNull = notNull,
                                         .defaultSql = row.text(4)});
            if (row.integer(5) == 0)
                return;
            key.emplace_back(row.integer(5), row.text(1));
            read.keyIsNotNull = read.keyIsNotNull && notNull;
        });
    if (!done)
        return done.error();
    std::ranges::sort(key);
    for (const auto& [place, column] : key)
        read.keyColumns << column;
    return read;
}

/// The parts of the index of the primary key: they may have another collation than the columns.
/// Empty where it has none, because the key is the rowid. Source:
/// https://www.sqlite.org/pragma.html#pragma_index_xinfo
Result<std::vector<KeyPart>> primaryKeyOf(sqlite::Connection& connection, const QString& table)
{
    QString index;
    const auto found =
        forEachRow(connection, pragmaOf("index_list", table), [&](const Statement& row) {
            if (row.text(3) == u"pk")
                index = row.text(1);
        });
    if (!found)
        return found.error();
    std::vector<KeyPart> key;
    if (index.isEmpty())
        return key;
    const auto read =
        forEachRow(connection, pragmaOf("index_xinfo", index), [&](const Statement& row) {
            if (row.integer(5) != 0)
                key.push_back({.column = row.text(2), .collation = row.text(4).toUtf8()});
        });
    if (!read)
        return read.error();
    return key;
}

/// The first of its names that no column has taken; empty where all are taken.
QByteArray rowidName(const QStringList& columns)
{
    static constexpr std::array names{"rowid", "_rowid_", "oid"};
    for (const char* name : names) {
        if (!columns.contains(QLatin1StringView(name), Qt::CaseInsensitive))
            return name;
    }
    return {};
}

Result<> findKey(sqlite::Connection& connection, const Listing& listing, const Read& read,
                 TableFacts& facts)
{
    const bool isVirtual = listing.isVirtual;
    if (!listing.isWithoutRowid || isVirtual)
        facts.rowid = rowidName(read.allNames);
    auto key = isVirtual ? std::vector<KeyPart>() : primaryKeyOf(connection, facts.name);
    if (!key)
        return key.error();
    facts.key = std::move(*key);
    if (!facts.key.empty()) {
        facts.keyMayBeNull = !listing.isWithoutRowid && !read.keyIsNotNull;
        return {};
    }
    if (!isVirtual && !read.keyColumns.isEmpty()) {
        facts.key = {{.column = read.keyColumns.front()}};
        facts.rowid.clear();
    } else if (!facts.rowid.isEmpty()) {
        facts.key = {{.column = QString::fromLatin1(facts.rowid)}};
    }
    facts.keyIsInteger = !facts.key.empty();
    return {};
}

} // namespace

QByteArray KeyPart::sql() const
{
    // A rowid in quotes would be a text where no table has it.
    static const QStringList rowids{u"rowid"_s, u"_rowid_"_s, u"oid"_s};
    if (collation.isEmpty())
        return rowids.contains(column) ? column.toUtf8() : sqlite::quotedName(column);
    return sqlite::quotedName(column) + " COLLATE "
        + sqlite::quotedName(QString::fromUtf8(collation));
}

QByteArray TableFacts::from() const
{
    return "main." + sqlite::quotedName(name);
}

int TableFacts::indexOf(const QString& column) const
{
    const auto found = std::ranges::find_if(
        columns, [&](const TableColumn& each) { return sameName(each.name, column); });
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

QStringList TableFacts::keyColumns() const
{
    QStringList names;
    for (const KeyPart& part : key)
        names << part.column;
    return names;
}

bool sameName(const QString& one, const QString& other)
{
    const auto folded = [](QChar letter) {
        return letter >= u'A' && letter <= u'Z' ? QChar(letter.unicode() + 0x20) : letter;
    };
    return std::ranges::equal(one, other, {}, folded, folded);
}

Result<QString> storedSql(sqlite::Connection& connection, sqlite::SchemaObject kind,
                          const QString& name)
{
    auto query = connection.prepare("SELECT sql FROM main.sqlite_schema WHERE type = ?1 AND name = "
                                    "?2 COLLATE NOCASE");
    if (!query)
        return query.error();
    if (auto bound = query->bind(1, sqlite::typeWord(kind)); !bound)
        return bound.error();
    if (auto bound = query->bind(2, name); !bound)
        return bound.error();
    const auto row = query->step();
    if (!row)
        return row.error();
    return *row == Statement::Row::Available ? query->text(0) : QString();
}

Result<std::optional<TableFacts>> factsOf(sqlite::Connection& connection, const QString& table)
{
    const auto listing = listingOf(connection, table);
    if (!listing)
        return listing.error();
    if (!listing->isThere)
        return std::optional<TableFacts>();
    if (listing->isShadow || listing->name.startsWith(u"sqlite_"_s, Qt::CaseInsensitive))
        return Error{.code = ErrorCode::InvalidArgument,
                     .path = connection.path(),
                     .detail = u"\"%1\" is a part of another table"_s.arg(listing->name)};
    TableFacts facts{.name = listing->name, .isVirtual = listing->isVirtual};
    const auto read = readColumns(connection, *listing, facts);
    if (!read)
        return read.error();
    if (read->allNames.isEmpty()) { // a query says why nothing is known of it
        auto asked = connection.prepare("SELECT * FROM " + facts.from());
        if (!asked)
            return asked.error();
    }
    if (auto found = findKey(connection, *listing, *read, facts); !found)
        return found.error();
    return std::optional(std::move(facts));
}

} // namespace core::tables

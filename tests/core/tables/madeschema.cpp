#include "tests/core/tables/madeschema.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tablestest {

namespace {

constexpr int kRows = 7; ///< of each table, when it is made
constexpr int kMostRows = 11; ///< that edits speak of

const QStringList kOddNames{u"select \"x\""_s, u"it's"_s, u"Ä ö"_s, u"group"_s, u"[t]"_s, u"a.b"_s};

} // namespace

QByteArray quoted(const QString& name)
{
    return name == u"rowid" ? QByteArray("rowid") : '"' + name.toUtf8().replace('"', "\"\"") + '"';
}

QByteArray quotedList(const QStringList& names, const QByteArray& before)
{
    QByteArrayList list;
    for (const QString& name : names)
        list << before + quoted(name);
    return list.join(", ");
}

QStringList MadeTable::keyColumns() const
{
    switch (kind) {
    case MadeKind::Rowid: return {u"rowid"_s};
    case MadeKind::Integer: return {u"id"_s};
    case MadeKind::Text: return {u"name"_s};
    case MadeKind::Composite: return {u"a"_s, u"b"_s};
    }
    return {};
}

QStringList MadeTable::columns() const
{
    QStringList columns = kind == MadeKind::Rowid ? QStringList() : keyColumns();
    columns << u"code"_s << u"val"_s;
    for (const MadeReference& reference : references)
        columns << reference.columns;
    return columns;
}

MadeSchema::MadeSchema(unsigned seed, Extent extent)
    : m_random(seed)
    , m_extent(extent)
{
    const int count = 2 + below(3);
    m_tables.resize(static_cast<std::size_t>(count));
    m_withCode.resize(m_tables.size());
    for (int i = 0; i < count; ++i)
        makeTable(i);
    for (MadeTable& table : m_tables) {
        const int references = below(3);
        for (int i = 0; i < references; ++i)
            makeReference(table, i);
    }
    for (const MadeTable& table : m_tables)
        m_statements << createSql(table);
    if (m_extent == Extent::Full)
        makeExtras();
    makeRows();
    makeEdits();
}

int MadeSchema::below(int end)
{
    return static_cast<int>(m_random() % static_cast<unsigned>(end));
}

void MadeSchema::makeTable(int place)
{
    MadeTable& table = m_tables[static_cast<std::size_t>(place)];
    const bool isFull = m_extent == Extent::Full;
    table.name = isFull && isOneOf(2)
        ? kOddNames[below(static_cast<int>(kOddNames.size()))] + QString::number(place)
        : u"t%1"_s.arg(place);
    table.kind = static_cast<MadeKind>(below(4));
    static const QByteArrayList types{"TEXT", "INTEGER", "TEXT COLLATE NOCASE"};
    table.codeType = types[below(3)];
    table.isStrict = isFull && isOneOf(4);
    table.counts = isFull && table.kind == MadeKind::Integer && isOneOf(2);
    if (isFull && isOneOf(3))
        table.generated =
            isOneOf(2) ? "\"g\" TEXT AS (val || '!') STORED" : "\"g\" TEXT AS (upper(val))";
}

void MadeSchema::makeReference(MadeTable& table, int count)
{
    MadeReference reference{.target = below(static_cast<int>(m_tables.size()))};
    const MadeTable& target = m_tables[static_cast<std::size_t>(reference.target)];
    reference.toCode = target.kind == MadeKind::Rowid || isOneOf(3);
    reference.isNamed = reference.toCode || isOneOf(2);
    const bool isPair = !reference.toCode && target.kind == MadeKind::Composite;
    for (int part = 0; part < (isPair ? 2 : 1); ++part)
        reference.columns << u"f%1_%2"_s.arg(count).arg(part);
    static const QByteArrayList actions{"", " ON DELETE CASCADE", " ON DELETE SET NULL",
                                        " ON UPDATE CASCADE"};
    reference.action = actions[below(4)];
    table.references.push_back(reference);
}

QByteArray MadeSchema::createSql(const MadeTable& table) const
{
    QByteArrayList parts;
    switch (table.kind) {
    case MadeKind::Rowid: break;
    case MadeKind::Integer:
        parts << QByteArray("id INTEGER PRIMARY KEY") + (table.counts ? " AUTOINCREMENT" : "");
        break;
    case MadeKind::Text: parts << "name TEXT COLLATE NOCASE PRIMARY KEY NOT NULL"; break;
    case MadeKind::Composite:
        parts << "a INTEGER"
              << "b TEXT";
        break;
    }
    parts << "code " + table.codeType + " UNIQUE"
          << "val TEXT";
    for (const MadeReference& reference : table.references) {
        for (const QString& column : reference.columns)
            parts << quoted(column) + (table.isStrict ? " ANY" : "");
    }
    if (!table.generated.isEmpty())
        parts << table.generated;
    if (table.kind == MadeKind::Composite)
        parts << "PRIMARY KEY(a, b)";
    for (const MadeReference& reference : table.references) {
        const MadeTable& target = m_tables[static_cast<std::size_t>(reference.target)];
        QByteArray sql =
            "FOREIGN KEY(" + quotedList(reference.columns) + ") REFERENCES " + quoted(target.name);
        if (reference.isNamed)
            sql += "(" + (reference.toCode ? QByteArray("code") : quotedList(target.keyColumns()))
                + ")";
        parts << sql + reference.action + " DEFERRABLE INITIALLY DEFERRED";
    }
    QByteArrayList options;
    if (table.kind == MadeKind::Composite)
        options << "WITHOUT ROWID";
    if (table.isStrict)
        options << "STRICT";
    return "CREATE TABLE " + quoted(table.name) + "(" + parts.join(", ") + ") "
        + options.join(", ");
}

void MadeSchema::makeExtras()
{
    m_statements << "CREATE TABLE noted(what TEXT)";
    for (const MadeTable& table : m_tables) {
        const QByteArray name = quoted(table.name);
        if (isOneOf(2))
            m_statements << "CREATE INDEX " + quoted(table.name + u" part"_s) + " ON " + name
                    + "(val) WHERE code IS NOT NULL";
        if (isOneOf(2))
            m_statements << "CREATE TRIGGER " + quoted(table.name + u" note"_s)
                    + " AFTER INSERT ON " + name + " BEGIN INSERT INTO noted VALUES(new.val); END";
        if (isOneOf(3))
            m_statements << "CREATE TRIGGER " + quoted(table.name + u" gone"_s)
                    + " AFTER DELETE ON " + name
                    + " BEGIN DELETE FROM noted WHERE what = old.val; END";
        if (isOneOf(3))
            m_statements << "CREATE VIEW " + quoted(table.name + u" view"_s)
                    + " AS SELECT val FROM " + name;
    }
    m_others << u"noted"_s;
    if (isOneOf(2)) {
        m_statements << "CREATE VIRTUAL TABLE words USING fts5(body, tag)";
        for (int row = 1; row <= kRows; ++row)
            m_statements << "INSERT INTO words(rowid, body, tag) VALUES(" + QByteArray::number(row)
                    + ", 'word" + QByteArray::number(row) + " and more', 'tag')";
        m_others << u"words"_s;
    }
}

QByteArrayList MadeSchema::keyOf(const MadeTable& table, int row)
{
    const QByteArray number = QByteArray::number(row);
    switch (table.kind) {
    case MadeKind::Rowid:
    case MadeKind::Integer: return {number};
    case MadeKind::Text: return {"'n" + number + "'"};
    case MadeKind::Composite: return {number, "'b" + number + "'"};
    }
    return {};
}

QByteArray MadeSchema::codeOf(const MadeTable& table, int row)
{
    const QByteArray number = QByteArray::number(100 + row);
    return table.codeType == "INTEGER" ? number : "'c" + number + "'";
}

QByteArray MadeSchema::whereRow(const MadeTable& table, int row)
{
    const QByteArrayList key = keyOf(table, row);
    QByteArrayList terms;
    for (const QString& column : table.keyColumns())
        terms << quoted(column) + " = " + key[terms.size()];
    return terms.join(" AND ");
}

/// A row that is there when the tables are made, or any.
QByteArrayList MadeSchema::valuesOf(const MadeReference& reference, bool toAny)
{
    const MadeTable& target = m_tables[static_cast<std::size_t>(reference.target)];
    const auto& withCode = m_withCode[static_cast<std::size_t>(reference.target)];
    const QByteArrayList none(reference.columns.size(), "NULL");
    if (isOneOf(4))
        return none;
    const int row = 1 + below(toAny ? kMostRows : kRows);
    if (!reference.toCode)
        return keyOf(target, row);
    if (toAny)
        return {codeOf(target, row)};
    if (withCode.empty())
        return none;
    const QByteArray code = codeOf(
        target, withCode[static_cast<std::size_t>(below(static_cast<int>(withCode.size())))]);
    return {target.codeType.endsWith("NOCASE") && isOneOf(2) ? code.toUpper() : code};
}

QByteArray MadeSchema::insertSql(const MadeTable& table, int row, bool refersToAny)
{
    const auto place = static_cast<std::size_t>(&table - m_tables.data());
    const auto& withCode = m_withCode[place];
    const bool hasCode = refersToAny
        ? isOneOf(2)
        : std::find(withCode.begin(), withCode.end(), row) != withCode.end();
    QByteArrayList values = keyOf(table, row);
    values << (hasCode ? codeOf(table, row) : "NULL") << "'v" + QByteArray::number(below(5)) + "'";
    for (const MadeReference& reference : table.references)
        values << valuesOf(reference, refersToAny);
    QStringList columns = table.columns();
    if (table.kind == MadeKind::Rowid)
        columns.prepend(u"rowid"_s);
    return "INSERT INTO " + quoted(table.name) + "(" + quotedList(columns) + ") VALUES("
        + values.join(", ") + ")";
}

void MadeSchema::makeRows()
{
    for (auto& rows : m_withCode) {
        for (int row = 1; row <= kRows; ++row) {
            if (!isOneOf(4))
                rows.push_back(row);
        }
    }
    m_statements << "BEGIN";
    for (const MadeTable& table : m_tables) {
        for (int row = 1; row <= kRows; ++row)
            m_statements << insertSql(table, row, /*refersToAny=*/false);
    }
    m_statements << "COMMIT";
}

QByteArray MadeSchema::editSql()
{
    const MadeTable& table =
        m_tables[static_cast<std::size_t>(below(static_cast<int>(m_tables.size())))];
    const QByteArray name = quoted(table.name);
    const QByteArray where = " WHERE " + whereRow(table, 1 + below(kMostRows));
    const int kind = below(10);
    if (kind < 4)
        return "DELETE FROM " + name + where;
    if (kind < 6)
        return insertSql(table, 1 + below(kMostRows), /*refersToAny=*/true);
    if (kind == 6)
        return "UPDATE " + name + " SET code = " + codeOf(table, 1 + below(kMostRows)) + where;
    if (kind == 7 || table.references.empty())
        return "UPDATE " + name + " SET val = 'new'" + where;
    const MadeReference& reference =
        table
            .references[static_cast<std::size_t>(below(static_cast<int>(table.references.size())))];
    const QByteArrayList values = valuesOf(reference, /*toAny=*/true);
    QByteArrayList sets;
    for (const QString& column : reference.columns)
        sets << quoted(column) + " = " + values[sets.size()];
    return "UPDATE " + name + " SET " + sets.join(", ") + where;
}

void MadeSchema::makeEdits()
{
    m_edits << (isOneOf(3) ? "PRAGMA foreign_keys = OFF" : "PRAGMA foreign_keys = ON");
    const int count = 3 + below(12);
    for (int i = 0; i < count; ++i)
        m_edits << editSql();
    if (m_others.contains(u"words"_s))
        m_edits << "DELETE FROM words WHERE rowid = 3"
                << "UPDATE words SET body = 'other words' WHERE rowid = 4"
                << "INSERT INTO words(body, tag) VALUES('new', 'row')";
}

} // namespace tablestest

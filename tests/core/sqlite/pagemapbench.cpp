#include "tests/core/sqlite/pagemapbench.h"

#include "tests/core/sqlite/workbench.h"

#include <QDebug>

#include <sqlite3.h>

#include <algorithm>
#include <array>

using namespace core;
using namespace core::sqlite;
using namespace sqlitetest;
using namespace Qt::StringLiterals;

namespace pagemaptest {

namespace {

/// Rows of changing size, some with a chain of overflow pages.
QByteArray rowsInto(const QByteArray& table, int rows, int pageSize)
{
    const QByteArray big = QByteArray::number(pageSize / 128);
    const QByteArray every = QByteArray::number(std::max(13, pageSize / 512));
    return "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
        + QByteArray::number(rows) + ") INSERT INTO " + table
        + " SELECT i * 7, printf('%06d ', i) || hex(zeroblob(i % 40)), zeroblob(CASE WHEN i % "
        + every + " = 0 THEN i * " + big + " ELSE i % 90 END) FROM n";
}

QStringList rowsOf(const QString& path, const char* sql)
{
    Database database(path);
    QStringList rows;
    const auto take = [](void* into, int columns, char** values, char**) {
        QStringList row;
        for (int i = 0; i < columns; ++i)
            row.append(QString::fromUtf8(values[i]));
        static_cast<QStringList*>(into)->append(row.join(u' '));
        return 0;
    };
    if (sqlite3_exec(database.handle(), sql, take, &rows, nullptr) != SQLITE_OK)
        qWarning() << sqlite3_errmsg(database.handle());
    return rows;
}

QString wordOf(PageKind kind)
{
    switch (kind) {
    case PageKind::TableInterior:
    case PageKind::IndexInterior: return u"internal"_s;
    case PageKind::TableLeaf:
    case PageKind::IndexLeaf: return u"leaf"_s;
    case PageKind::Overflow: return u"overflow"_s;
    default: return {};
    }
}

} // namespace

QByteArrayList everything(int pageSize)
{
    return {
        "CREATE TABLE t(id INTEGER PRIMARY KEY, name TEXT, body BLOB)",
        "CREATE INDEX t_name ON t(name, body)", // with long keys
        "CREATE TABLE w(id, name TEXT, body BLOB, PRIMARY KEY(name, id)) WITHOUT ROWID",
        "CREATE TABLE empty(a, b UNIQUE)",
        "CREATE TABLE gone(id INTEGER PRIMARY KEY, name, body)",
        "CREATE VIEW v AS SELECT * FROM t",
        "CREATE TRIGGER r AFTER DELETE ON t BEGIN INSERT INTO empty VALUES(old.id, old.id); END",
        "CREATE TABLE negative(id INTEGER PRIMARY KEY, a)",
        "INSERT INTO negative VALUES(-9223372036854775808, 1), (-5, 2), (0, 3), "
        "(9223372036854775807, 4)",
        "CREATE TABLE \"" + QByteArray("long ").repeated(pageSize / 4) + "\"(a)",
        "PRAGMA secure_delete=OFF",
        rowsInto("t", 700, pageSize),
        rowsInto("w", 500, pageSize),
        rowsInto("gone", 500, pageSize),
        "DELETE FROM t WHERE id % 3 = 0 OR id BETWEEN 1000 AND 2000",
        "DELETE FROM w WHERE id % 5 = 0",
        "DROP TABLE gone",
        "ANALYZE",
    };
}

bool make(const QString& path, const Layout& layout, const QByteArrayList& statements)
{
    Database database(path);
    int reserved = layout.reservedBytes;
    sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved);
    return database.run({"PRAGMA page_size=" + QByteArray::number(layout.pageSize),
                         "PRAGMA auto_vacuum=" + QByteArray::number(layout.autoVacuum),
                         "PRAGMA encoding='" + layout.encoding + "'", "PRAGMA synchronous=OFF",
                         "BEGIN"})
        && database.run(statements) && database.run({"COMMIT"});
}

PageMap mapOf(const QString& path)
{
    Sink sink;
    auto map = mapPages(path, JobContext{.stop = {}, .progress = sink});
    if (!map)
        qWarning() << outcomeOf(map) << map.error().detail;
    return map ? std::move(*map) : PageMap();
}

QString outcomeAt(const QString& path)
{
    Sink sink;
    return outcomeOf(mapPages(path, JobContext{.stop = {}, .progress = sink}));
}

QString nameOf(PageFaultKind kind)
{
    static const std::array names{u"Unreadable"_s,        u"BadType"_s,         u"BadCellPointer"_s,
                                  u"BadCellSize"_s,       u"BadChild"_s,        u"UsedTwice"_s,
                                  u"OverflowEndsEarly"_s, u"OverflowTooLong"_s, u"DepthDiffers"_s,
                                  u"KeysOutOfOrder"_s,    u"BadFreeBlocks"_s,   u"BadFreeList"_s,
                                  u"BadPointerMap"_s,     u"NeverUsed"_s,       u"BadRoot"_s,
                                  u"BeyondEnd"_s,         u"BadHeader"_s};
    return names.at(static_cast<std::size_t>(kind));
}

QStringList faultsOf(const PageMap& map)
{
    QStringList lines;
    for (const PageFault& fault : map.faults) {
        const QString tree =
            fault.tree == PageMap::kNoTree ? u"-"_s : map.trees.at(fault.tree).name;
        lines.append(u"%1 %2 %3 %4"_s.arg(fault.page.value())
                         .arg(nameOf(fault.kind), tree)
                         .arg(fault.other));
    }
    return lines;
}

QString line(quint32 page, const char* kind, const QString& tree, qint64 other)
{
    return u"%1 %2 %3 %4"_s.arg(page).arg(QString::fromLatin1(kind), tree).arg(other);
}

/// The findings of SQLite that are about pages, or its words when it refuses; empty if none.
QString structureBySqlite(const QString& path)
{
    Database database(path);
    QString findings;
    const auto take = [](void* into, int, char** values, char**) {
        const QString text = QString::fromUtf8(values[0]);
        if (text.startsWith(u"*** in database"_s))
            *static_cast<QString*>(into) += text + u'\n';
        return 0;
    };
    const int rc =
        sqlite3_exec(database.handle(), "PRAGMA integrity_check(10000)", take, &findings, nullptr);
    return rc == SQLITE_OK ? findings
                           : findings + QString::fromUtf8(sqlite3_errmsg(database.handle()));
}

QStringList pagesBySqlite(const QString& path)
{
    QStringList lines = rowsOf(path, "SELECT pageno, name, pagetype FROM dbstat('main')");
    lines.sort();
    return lines;
}

QStringList pagesByMap(const PageMap& map)
{
    QStringList lines;
    for (std::uint32_t i = 0; i < map.pages; ++i) {
        if (map.owners[i] != PageMap::kNoTree)
            lines.append(
                u"%1 %2 %3"_s.arg(i + 1).arg(map.trees[map.owners[i]].name, wordOf(map.kinds[i])));
    }
    lines.sort();
    return lines;
}

quint32 number(const QByteArray& bytes, qsizetype at, int size)
{
    quint32 value = 0;
    for (int i = 0; i < size; ++i)
        value = value << 8U | static_cast<quint8>(bytes.at(at + i));
    return value;
}

void put(QByteArray& bytes, qsizetype at, int size, quint32 value)
{
    for (int i = size - 1; i >= 0; --i) {
        bytes[at + i] = static_cast<char>(value & 0xffU);
        value >>= 8U;
    }
}

Image::Image(const QString& path)
    : bytes(bytesOf(path))
    , m_map(mapOf(path))
{
}

quint32 Image::tree(const QString& name) const
{
    for (std::uint32_t i = 0; i < m_map.trees.size(); ++i) {
        if (m_map.trees[i].name == name)
            return i;
    }
    qWarning() << "no tree" << name;
    return PageMap::kNoTree;
}

quint32 Image::root(const QString& name) const
{
    return m_map.trees.at(tree(name)).root.value();
}

quint32 Image::page(PageKind kind, const QString& name, int n) const
{
    for (std::uint32_t i = 0; i < m_map.pages; ++i) {
        const bool fits =
            m_map.kinds[i] == kind && (name.isEmpty() || m_map.owners[i] == tree(name));
        if (fits && n-- == 0)
            return i + 1;
    }
    qWarning() << "no such page of" << name;
    return 1;
}

qsizetype Image::start(quint32 page) const
{
    return (qsizetype{page} - 1) * m_map.pageSize.bytes().value();
}

qsizetype Image::header(quint32 page) const
{
    return start(page) + (page == 1 ? 100 : 0);
}

qsizetype Image::pointer(quint32 page, int index) const
{
    const PageKind kind = m_map.kinds.at(page - 1);
    const bool isLeaf = kind == PageKind::TableLeaf || kind == PageKind::IndexLeaf;
    return header(page) + (isLeaf ? 8 : 12) + qsizetype{2} * index;
}

qsizetype Image::cell(quint32 page, int index) const
{
    return start(page) + number(bytes, pointer(page, index), 2);
}

} // namespace pagemaptest

#pragma once

#include "core/sqlite/pagemap.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QStringList>

#include <functional>

namespace pagemaptest {

/// How a database is laid out.
struct Layout
{
    int pageSize = 4096;
    int autoVacuum = 0; ///< 0 none, 1 full, 2 incremental
    QByteArray encoding = "UTF-8";
    int reservedBytes = 0;
};

/// Trees of every kind, with deep ones, overflow chains, gaps in pages and free pages.
[[nodiscard]] QByteArrayList everything(int pageSize);
/// Makes a database at `path`; false with a warning when a statement fails.
bool make(const QString& path, const Layout& layout, const QByteArrayList& statements);

/// The map, or a map without pages and with a warning.
[[nodiscard]] core::sqlite::PageMap mapOf(const QString& path);
/// The stable word of the error, or "ok".
[[nodiscard]] QString outcomeAt(const QString& path);

/// "12 BadType t 7": page, kind, tree, other; one line a fault.
[[nodiscard]] QStringList faultsOf(const core::sqlite::PageMap& map);
[[nodiscard]] QString nameOf(core::sqlite::PageFaultKind kind);
[[nodiscard]] QString line(quint32 page, const char* kind, const QString& tree, qint64 other);
/// The findings of SQLite that are about pages, or its words when it refuses; empty if none.
[[nodiscard]] QString structureBySqlite(const QString& path);

/// What SQLite says of each page, and what the map says, in the same words, sorted.
[[nodiscard]] QStringList pagesBySqlite(const QString& path);
[[nodiscard]] QStringList pagesByMap(const core::sqlite::PageMap& map);

/// Numbers in the bytes of a database.
[[nodiscard]] quint32 number(const QByteArray& bytes, qsizetype at, int size);
void put(QByteArray& bytes, qsizetype at, int size, quint32 value);

/// The bytes of a database with its map: to find what to damage.
class Image
{
public:
    explicit Image(const QString& path);

    [[nodiscard]] const core::sqlite::PageMap& map() const { return m_map; }
    [[nodiscard]] quint32 tree(const QString& name) const;
    [[nodiscard]] quint32 root(const QString& name) const;
    /// The n-th page of that kind, of that tree; of any if the name is empty.
    [[nodiscard]] quint32 page(core::sqlite::PageKind kind, const QString& tree = {},
                               int n = 0) const;
    /// Where the header of a b-tree page starts in the file.
    [[nodiscard]] qsizetype header(quint32 page) const;
    [[nodiscard]] qsizetype start(quint32 page) const;
    /// Where cell `index` of a page starts in the file.
    [[nodiscard]] qsizetype cell(quint32 page, int index) const;
    [[nodiscard]] qsizetype pointer(quint32 page, int index) const;

    QByteArray bytes;

private:
    core::sqlite::PageMap m_map;
};

} // namespace pagemaptest

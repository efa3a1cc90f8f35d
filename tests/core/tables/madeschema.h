#pragma once

#include <QByteArrayList>
#include <QString>
#include <QStringList>

#include <random>
#include <vector>

namespace tablestest {

enum class MadeKind {
    Rowid, ///< no key of its own
    Integer, ///< INTEGER PRIMARY KEY
    Text, ///< a text without regard to case, in a table with rowids
    Composite, ///< two columns, WITHOUT ROWID
};

/// A foreign key of a made table.
struct MadeReference
{
    int target = 0;
    bool toCode = false; ///< to the column `code`, else to the primary key
    bool isNamed = true; ///< the columns of the parent are written down
    QStringList columns{};
    QByteArray action{}; ///< "ON DELETE CASCADE"
};

struct MadeTable
{
    QString name{};
    MadeKind kind = MadeKind::Integer;
    QByteArray codeType{};
    bool isStrict = false;
    bool counts = false; ///< AUTOINCREMENT
    QByteArray generated{}; ///< a generated column; empty: none
    std::vector<MadeReference> references{};

    [[nodiscard]] QStringList keyColumns() const; ///< "rowid" where it has no other
    [[nodiscard]] QStringList columns() const; ///< all that can be written, but the rowid
};

/// A schema of a few tables with keys of every kind, rows without a violation, and edits, all of
/// it from one seed.
class MadeSchema
{
public:
    enum class Extent {
        Plain, ///< tables and foreign keys
        Full, ///< also odd names, triggers, views, indexes, full text, generated columns
    };
    MadeSchema(unsigned seed, Extent extent);

    [[nodiscard]] const std::vector<MadeTable>& tables() const { return m_tables; }
    /// Makes the tables and their rows.
    [[nodiscard]] const QByteArrayList& statements() const { return m_statements; }
    /// Of an application, each on its own: some of them fail.
    [[nodiscard]] const QByteArrayList& edits() const { return m_edits; }
    /// "fts" where there is one.
    [[nodiscard]] const QStringList& otherTables() const { return m_others; }

    /// A number from 0 on, below `end`.
    [[nodiscard]] int below(int end);
    [[nodiscard]] bool isOneOf(int chances) { return below(chances) == 0; }

private:
    void makeTable(int place);
    void makeReference(MadeTable& table, int count);
    void makeRows();
    void makeExtras();
    void makeEdits();
    [[nodiscard]] QByteArray createSql(const MadeTable& table) const;
    [[nodiscard]] QByteArray insertSql(const MadeTable& table, int row, bool refersToAny);
    [[nodiscard]] QByteArray editSql();
    [[nodiscard]] QByteArrayList valuesOf(const MadeReference& reference, bool toAny);
    [[nodiscard]] static QByteArrayList keyOf(const MadeTable& table, int row);
    [[nodiscard]] static QByteArray codeOf(const MadeTable& table, int row);
    [[nodiscard]] static QByteArray whereRow(const MadeTable& table, int row);

    std::mt19937 m_random;
    Extent m_extent;
    std::vector<MadeTable> m_tables;
    std::vector<std::vector<int>> m_withCode; ///< of each table the rows that have a code
    QByteArrayList m_statements;
    QByteArrayList m_edits;
    QStringList m_others;
};

/// A name as SQL.
[[nodiscard]] QByteArray quoted(const QString& name);
[[nodiscard]] QByteArray quotedList(const QStringList& names, const QByteArray& before = {});

} // namespace tablestest

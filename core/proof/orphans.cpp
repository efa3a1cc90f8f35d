#include "core/proof/orphans.h"

#include "core/sqlite/connection.h"
#include "core/sqlite/quoting.h"
#include "core/sqlite/statement.h"

#include <QHash>
#include <QMap>

#include <optional>

using namespace Qt::StringLiterals;

namespace core::proof {

namespace {

using sqlite::Statement;

constexpr int kMaxValueChars = 60;

/// One foreign key of a table: its columns, and those of the parent.
struct Key
{
    QString parent{};
    QStringList from{};
    QStringList to{}; ///< empty: the parent's primary key
};
using Keys = QHash<qint64, Key>;

/// By the number that foreign_key_check gives.
/// Source: https://www.sqlite.org/pragma.html#pragma_foreign_key_list
Keys keysOf(sqlite::Connection& view, const QString& table)
{
    Keys keys;
    auto list = view.prepare("PRAGMA main.foreign_key_list(" + sqlite::quotedText(table) + ")");
    while (list) {
        const auto row = list->step();
        if (!row || *row == Statement::Row::Done)
            break;
        Key& key = keys[list->integer(0)];
        key.parent = list->text(2);
        key.from.append(list->text(3));
        if (!list->isNull(4))
            key.to.append(list->text(4));
    }
    return keys;
}

/// Values as SQL writes them, none longer than fits in a line.
QByteArray select(const QStringList& columns)
{
    QByteArrayList values;
    for (const QString& column : columns)
        values.append("substr(quote(c." + sqlite::quotedName(column) + "), 1, "
                      + QByteArray::number(kMaxValueChars) + ")");
    return "SELECT " + values.join(", ");
}

QByteArray from(const QString& table)
{
    return " FROM main." + sqlite::quotedName(table) + " AS c";
}

/// "workspace_id = 7, pane = 'left'" of the row that select(`columns`) stands on.
QString valuesIn(const Statement& row, const QStringList& columns, int first = 0)
{
    QStringList values;
    for (qsizetype i = 0; i < columns.size(); ++i)
        values.append(columns[i] + u" = "_s + row.text(first + static_cast<int>(i)));
    return values.join(u", "_s);
}

/// Empty where the row cannot be read.
QString valuesOf(sqlite::Connection& view, const QString& table, qint64 rowid, const Key& key)
{
    auto row = view.prepare(select(key.from) + from(table) + " WHERE c.rowid = ?1");
    if (!row || !row->bind(1, rowid))
        return {};
    const auto found = row->step();
    return found && *found == Statement::Row::Available ? valuesIn(*row, key.from) : QString();
}

QString pointsAt(const Key& key)
{
    return u"→ "_s + key.parent
        + (key.to.isEmpty() ? QString() : u'(' + key.to.join(u", "_s) + u')');
}

/// In the order of the key. Source: https://www.sqlite.org/pragma.html#pragma_table_info
QStringList primaryKeyOf(sqlite::Connection& view, const QString& table)
{
    QMap<qint64, QString> columns;
    auto list = view.prepare("PRAGMA main.table_info(" + sqlite::quotedText(table) + ")");
    while (list) {
        const auto row = list->step();
        if (!row || *row == Statement::Row::Done)
            break;
        if (const qint64 place = list->integer(5); place > 0)
            columns.insert(place, list->text(1));
    }
    return columns.values();
}

/// What makes a row one without a parent, as far as SQL can say it: `to` are the parent's columns,
/// none of a parent that does not exist.
QByteArray withoutParent(const Key& key, const QStringList& to)
{
    QByteArrayList isSet;
    QByteArrayList isSame; // the parent's column first: its collation counts
    for (qsizetype i = 0; i < key.from.size(); ++i) {
        const QByteArray own = "c." + sqlite::quotedName(key.from[i]);
        isSet.append(own + " IS NOT NULL");
        if (!to.isEmpty())
            isSame.append("p." + sqlite::quotedName(to[i]) + " = " + own);
    }
    const QByteArray parent = to.isEmpty() ? QByteArray()
                                           : " AND NOT EXISTS (SELECT 1 FROM main."
            + sqlite::quotedName(key.parent) + " AS p WHERE " + isSame.join(" AND ") + ")";
    return " WHERE " + isSet.join(" AND ") + parent;
}

/// The first rows without a parent of a WITHOUT ROWID table, by their primary key; none where they
/// cannot be read.
QStringList examplesByKey(sqlite::Connection& view, const QString& table, const Key& key)
{
    const QStringList own = primaryKeyOf(view, table);
    QStringList to;
    if (view.prepare("SELECT 1" + from(key.parent)))
        to = key.to.isEmpty() ? primaryKeyOf(view, key.parent) : key.to;
    if (key.from.isEmpty() || (!to.isEmpty() && to.size() != key.from.size()))
        return {};
    auto rows = view.prepare(select(own + key.from) + from(table) + withoutParent(key, to)
                             + " LIMIT " + QByteArray::number(Orphans::kMaxExamples));
    QStringList examples;
    while (rows) {
        const auto row = rows->step();
        if (!row || *row == Statement::Row::Done)
            break;
        const QString values = valuesIn(*rows, key.from, static_cast<int>(own.size()));
        const QString name = valuesIn(*rows, own);
        examples.append((name == values ? name : name + u": "_s + values) + u' ' + pointsAt(key));
    }
    return examples;
}

/// Tells of the rows of one table, in the order of foreign_key_check.
class Teller
{
public:
    Teller(sqlite::Connection& view, QString table)
        : m_view(view)
        , m_table(std::move(table))
        , m_keys(keysOf(view, m_table))
    {
    }

    /// `orphan` stands on a row of foreign_key_check: table, rowid, parent, number of the key.
    QString example(const Statement& orphan)
    {
        const qint64 number = orphan.integer(3);
        const Key key = m_keys.value(number, {.parent = orphan.text(2)});
        if (orphan.isNull(1)) // WITHOUT ROWID: which row it is, SQLite does not say
            return nextByKey(number, key);
        const qint64 rowid = orphan.integer(1);
        const QString values = valuesOf(m_view, m_table, rowid, key);
        return u"rowid %1: "_s.arg(rowid) + (values.isEmpty() ? values : values + u' ')
            + pointsAt(key);
    }

private:
    QString nextByKey(qint64 number, const Key& key)
    {
        if (!m_byKey.contains(number))
            m_byKey.insert(number, examplesByKey(m_view, m_table, key));
        QStringList& left = m_byKey[number];
        return left.isEmpty() ? pointsAt(key) : left.takeFirst();
    }

    sqlite::Connection& m_view;
    QString m_table;
    Keys m_keys;
    QHash<qint64, QStringList> m_byKey; ///< those not told yet
};

} // namespace

Result<Orphans> orphansIn(sqlite::Connection& view, const QString& table)
{
    auto check = view.prepare("PRAGMA main.foreign_key_check(" + sqlite::quotedText(table) + ")");
    if (!check)
        return check.error();
    Orphans orphans;
    std::optional<Teller> teller;
    for (;; ++orphans.count) {
        const auto row = check->step();
        if (!row)
            return row.error();
        if (*row == Statement::Row::Done)
            return orphans;
        if (!teller)
            teller.emplace(view, table);
        if (orphans.examples.size() < Orphans::kMaxExamples)
            orphans.examples.append(teller->example(*check));
    }
}

} // namespace core::proof

#include "core/proof/orphans.h"

#include "core/sqlite/connection.h"
#include "core/sqlite/quoting.h"
#include "core/sqlite/statement.h"

#include <QHash>

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

/// "workspace_id = 7, pane = 'left'"; empty where the row cannot be read.
QString valuesOf(sqlite::Connection& view, const QString& table, qint64 rowid, const Key& key)
{
    QByteArrayList columns;
    for (const QString& column : key.from)
        columns.append("substr(quote(" + sqlite::quotedName(column) + "), 1, "
                       + QByteArray::number(kMaxValueChars) + ")");
    auto select = view.prepare("SELECT " + columns.join(", ") + " FROM main."
                               + sqlite::quotedName(table) + " WHERE rowid = ?1");
    if (!select || !select->bind(1, rowid))
        return {};
    const auto row = select->step();
    if (!row || *row == Statement::Row::Done)
        return {};
    QStringList values;
    for (qsizetype i = 0; i < key.from.size(); ++i)
        values.append(key.from[i] + u" = "_s + select->text(static_cast<int>(i)));
    return values.join(u", "_s);
}

QString pointsAt(const Key& key)
{
    return u"→ "_s + key.parent
        + (key.to.isEmpty() ? QString() : u'(' + key.to.join(u", "_s) + u')');
}

/// `orphan` stands on a row of foreign_key_check: table, rowid, parent, number of the key.
QString example(sqlite::Connection& view, const QString& table, const Statement& orphan,
                const Keys& keys)
{
    const Key key = keys.value(orphan.integer(3), {.parent = orphan.text(2)});
    if (orphan.isNull(1)) // WITHOUT ROWID
        return pointsAt(key);
    const qint64 rowid = orphan.integer(1);
    const QString values = valuesOf(view, table, rowid, key);
    return u"rowid %1: "_s.arg(rowid) + (values.isEmpty() ? values : values + u' ') + pointsAt(key);
}

} // namespace

Result<Orphans> orphansIn(sqlite::Connection& view, const QString& table)
{
    auto check = view.prepare("PRAGMA main.foreign_key_check(" + sqlite::quotedText(table) + ")");
    if (!check)
        return check.error();
    Orphans orphans;
    Keys keys;
    for (;; ++orphans.count) {
        const auto row = check->step();
        if (!row)
            return row.error();
        if (*row == Statement::Row::Done)
            return orphans;
        if (orphans.count == 0)
            keys = keysOf(view, table);
        if (orphans.examples.size() < Orphans::kMaxExamples)
            orphans.examples.append(example(view, table, *check, keys));
    }
}

} // namespace core::proof

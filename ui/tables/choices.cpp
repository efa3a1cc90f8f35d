#include "ui/tables/choices.h"

#include <algorithm>

namespace ui::tables {

namespace {

using core::tables::Choice;
using core::tables::Conflict;
using core::tables::ObjectChoice;
using core::tables::RowKey;
using core::tables::TableChoice;

/// Rows that came after the backup stay, unless somebody says otherwise.
constexpr Conflict kUsual = Conflict::Overwrite;

template <class Choices>
auto findIn(Choices& choices, const QString& table)
{
    return std::ranges::find_if(choices, [&table](const TableChoice& choice) {
        return choice.table.compare(table, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

TableChoice* Choices::find(const QString& table)
{
    const auto found = findIn(m_choice.tables, table);
    return found == m_choice.tables.end() ? nullptr : &*found;
}

const TableChoice* Choices::of(const QString& table) const
{
    const auto found = findIn(m_choice.tables, table);
    return found == m_choice.tables.end() ? nullptr : &*found;
}

Qt::CheckState Choices::stateOf(const QString& table) const
{
    const TableChoice* choice = of(table);
    if (choice == nullptr)
        return Qt::Unchecked;
    return choice->isWhole() ? Qt::Checked : Qt::PartiallyChecked;
}

bool Choices::has(const ObjectChoice& object) const
{
    return std::ranges::find(m_choice.objects, object) != m_choice.objects.end();
}

TableChoice& Choices::add(const QString& table)
{
    if (TableChoice* choice = find(table))
        return *choice;
    const auto put = findIn(m_put, table);
    if (put == m_put.end()) {
        m_choice.tables.push_back({.table = table, .conflict = kUsual});
    } else {
        m_choice.tables.push_back(*put);
        m_put.erase(put);
    }
    return m_choice.tables.back();
}

bool Choices::remove(const QString& table)
{
    const auto found = findIn(m_choice.tables, table);
    if (found == m_choice.tables.end())
        return false;
    m_put.push_back(*found);
    m_choice.tables.erase(found);
    return true;
}

void Choices::setTables(const QStringList& tables, bool chosen)
{
    const Choice before = m_choice;
    for (const QString& table : tables) {
        if (!chosen) {
            remove(table);
            continue;
        }
        TableChoice& choice = add(table);
        // Rows that were ticked one by one would go as well with the mode that was right for them.
        if (!choice.keys.empty())
            choice.conflict = kUsual;
        choice.keys.clear();
        choice.where.clear();
    }
    if (m_choice != before)
        Q_EMIT changed();
}

void Choices::setObjects(const std::vector<ObjectChoice>& objects, bool chosen)
{
    const Choice before = m_choice;
    for (const ObjectChoice& object : objects) {
        std::erase(m_choice.objects, object);
        if (chosen)
            m_choice.objects.push_back(object);
    }
    if (m_choice != before)
        Q_EMIT changed();
}

void Choices::setConflict(const QString& table, Conflict conflict)
{
    TableChoice* choice = find(table);
    if (choice == nullptr || choice->conflict == conflict)
        return;
    choice->conflict = conflict;
    Q_EMIT changed();
}

void Choices::setKeys(const QString& table, const std::vector<RowKey>& keys)
{
    if (keys.empty()) {
        const TableChoice* choice = of(table);
        if (choice == nullptr || choice->keys.empty())
            return;
        find(table)->keys.clear();
        find(table)->conflict = kUsual;
        remove(table);
        Q_EMIT changed();
        return;
    }
    TableChoice& choice = add(table);
    if (choice.keys == keys)
        return;
    choice.keys = keys;
    choice.where.clear();
    choice.conflict = Conflict::Replace;
    Q_EMIT changed();
}

void Choices::setWhere(const QString& table, const QString& where)
{
    TableChoice& choice = add(table);
    if (choice.where == where && choice.keys.empty())
        return;
    choice.where = where;
    choice.keys.clear();
    Q_EMIT changed();
}

void Choices::setColumnFrom(const QString& table, const QString& column, const QString& from)
{
    TableChoice* choice = find(table);
    if (choice == nullptr || choice->columnsFrom.value(column) == from)
        return;
    if (from.isEmpty())
        choice->columnsFrom.remove(column);
    else
        choice->columnsFrom.insert(column, from);
    Q_EMIT changed();
}

void Choices::setValue(const QString& table, const QString& column,
                       const std::optional<core::rows::Value>& value)
{
    TableChoice* choice = find(table);
    if (choice == nullptr)
        return;
    const TableChoice before = *choice;
    if (value)
        choice->values.insert(column, *value);
    else
        choice->values.remove(column);
    if (*choice != before)
        Q_EMIT changed();
}

void Choices::take(const Choice& choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    Q_EMIT changed();
}

void Choices::clear()
{
    m_put.clear();
    take({});
}

} // namespace ui::tables

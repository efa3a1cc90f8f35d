#pragma once

#include "core/tables/choice.h"

#include <QObject>

namespace ui::tables {

/// What somebody ticks of a backup: tables, rows of them, and views, triggers and indexes. What was
/// said of a table is kept while it is not ticked.
class Choices final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const core::tables::Choice& choice() const { return m_choice; }
    /// None: it is not ticked.
    [[nodiscard]] const core::tables::TableChoice* of(const QString& table) const;
    /// Partly where only rows of it are chosen.
    [[nodiscard]] Qt::CheckState stateOf(const QString& table) const;
    [[nodiscard]] bool has(const core::tables::ObjectChoice& object) const;

    /// Whole tables, or none of them.
    void setTables(const QStringList& tables, bool chosen);
    void setObjects(const std::vector<core::tables::ObjectChoice>& objects, bool chosen);
    /// What happens to a ticked table where both sides have a row.
    void setConflict(const QString& table, core::tables::Conflict conflict);
    /// These rows of it alone; none: the table is not ticked any more. Rows that were ticked come
    /// back as the backup has them: those that it lacks go.
    void setKeys(const QString& table, const std::vector<core::tables::RowKey>& keys);
    /// Those for which the condition is true; without one: all of them.
    void setWhere(const QString& table, const QString& where);
    /// Where the value of a column comes from that the backup has under another name; empty: from
    /// nowhere.
    void setColumnFrom(const QString& table, const QString& column, const QString& from);
    void setValue(const QString& table, const QString& column,
                  const std::optional<core::rows::Value>& value);
    /// All that was worked out elsewhere, in place of what was ticked.
    void take(const core::tables::Choice& choice);
    void clear();

Q_SIGNALS:
    void changed();

private:
    core::tables::TableChoice* find(const QString& table);
    core::tables::TableChoice& add(const QString& table);
    bool remove(const QString& table);

    core::tables::Choice m_choice;
    std::vector<core::tables::TableChoice> m_put; ///< aside, for when they are ticked again
};

} // namespace ui::tables

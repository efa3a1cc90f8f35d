#pragma once

#include "core/base/utctime.h"
#include "ui/compare/sidechoice.h"

#include <QAbstractListModel>
#include <QHash>
#include <QIcon>

namespace ui::compare {

/// A database as it is now, and each of its backups. Of thousands of them only those that are seen
/// are put into words.
class VersionsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// `looks`: whose colours the icons have.
    explicit VersionsModel(const QWidget& looks, QObject* parent);

    /// Nothing to choose from but this; empty for nothing at all.
    void setOnly(const QString& title);
    /// `first`: the database as it is now.
    void setBackups(const QString& first, Backups backups, core::UtcTime now);
    /// The row of a backup's file; an empty name is the database itself. -1: none.
    [[nodiscard]] int rowOf(const QString& file) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QVariant ofTheFirst(int role) const;
    [[nodiscard]] QVariant ofBackup(const core::vault::Backup& backup, int role) const;

    const QWidget& m_looks;
    QString m_first;
    bool m_hasDatabase = false;
    Backups m_backups; ///< null: not known yet
    core::UtcTime m_now{};
    mutable QHash<int, QIcon> m_icons; ///< by status
};

} // namespace ui::compare

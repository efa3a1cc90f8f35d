#pragma once

#include "core/base/utctime.h"
#include "core/vault/vault.h"

#include <QAbstractTableModel>

#include <vector>

namespace ui::restore {

/// The backups that a restore can go back to, newest first. Never opens a file.
class ChoiceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Age, Verified, Size, Note, ColumnCount };
    enum Role { ArtifactRole = Qt::UserRole };

    explicit ChoiceModel(core::Clock clock, QObject* parent = nullptr);

    void setBackups(const std::vector<core::vault::Backup>& backups);
    [[nodiscard]] QModelIndex indexOf(const QString& artifact) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    core::Clock m_clock;
    std::vector<core::vault::Backup> m_backups;
};

/// What somebody wrote on it, else the name of the file.
[[nodiscard]] QString noteOf(const core::vault::Backup& backup);
/// Of the database image; of the file where no manifest says more.
[[nodiscard]] core::ByteCount imageBytesOf(const core::vault::Backup& backup);

} // namespace ui::restore

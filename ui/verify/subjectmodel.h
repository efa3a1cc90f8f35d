#pragma once

#include "ui/facts/statusof.h"
#include "ui/verify/verifypresenter.h"

#include <QAbstractListModel>

namespace ui::verify {

/// What a report can be about: the backups of a database, newest first, with their verdicts, and
/// the database itself.
class SubjectModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { TargetRole = Qt::UserRole }; ///< the file of the backup, or the database

    using QAbstractListModel::QAbstractListModel;

    struct Subjects
    {
        QString database{}; ///< canonical path; empty: there is nothing to choose
        Backups backups{};
        facts::Freshness freshness = facts::Freshness::Current;
        core::UtcTime now{};
        /// Of the database itself, as far as it is known.
        core::vault::Verdict ofDatabase = core::vault::Verdict::NotChecked;
    };
    void setSubjects(Subjects subjects);
    /// -1 where it is not there.
    [[nodiscard]] int rowOf(const QString& target) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] bool isOfDatabase(int row) const;
    [[nodiscard]] const core::vault::Backup& backupAt(int row) const;
    [[nodiscard]] theme::Status statusAt(int row) const;
    [[nodiscard]] QString nameAt(int row) const;

    Subjects m_subjects;
};

} // namespace ui::verify

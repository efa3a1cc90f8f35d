#include "ui/verify/subjectmodel.h"

#include "ui/facts/timetext.h"
#include "ui/theme/tokens.h"

#include <QFileInfo>

#include <algorithm>

namespace ui::verify {

void SubjectModel::setSubjects(Subjects subjects)
{
    beginResetModel();
    m_subjects = std::move(subjects);
    endResetModel();
}

int SubjectModel::rowOf(const QString& target) const
{
    if (rowCount() == 0)
        return -1;
    if (target == m_subjects.database)
        return rowCount() - 1;
    const auto& backups = *m_subjects.backups;
    const auto found = std::ranges::find(backups, target, &core::vault::Backup::artifactPath);
    return found == backups.end() ? -1 : static_cast<int>(found - backups.begin());
}

int SubjectModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || m_subjects.database.isEmpty())
        return 0;
    return static_cast<int>(m_subjects.backups->size()) + 1;
}

QVariant SubjectModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole: return nameAt(row);
    case Qt::AccessibleTextRole:
        //: %1 is a backup such as "Today 14:00", %2 a state such as "Damaged".
        return tr("%1, %2").arg(nameAt(row), theme::statusWord(statusAt(row)));
    case Qt::ToolTipRole: return theme::statusWord(statusAt(row));
    case Qt::DecorationRole:
        return theme::statusIcon(statusAt(row), theme::tokensFor(static_cast<QWidget*>(nullptr)));
    case TargetRole: return isOfDatabase(row) ? m_subjects.database : backupAt(row).artifactPath;
    default: return {};
    }
}

bool SubjectModel::isOfDatabase(int row) const
{
    return row == rowCount() - 1;
}

const core::vault::Backup& SubjectModel::backupAt(int row) const
{
    return (*m_subjects.backups)[static_cast<std::size_t>(row)];
}

theme::Status SubjectModel::statusAt(int row) const
{
    return isOfDatabase(row) ? facts::statusOf(m_subjects.ofDatabase)
                             : facts::statusOf(backupAt(row).verdict(), m_subjects.freshness);
}

QString SubjectModel::nameAt(int row) const
{
    if (!isOfDatabase(row))
        return facts::momentTitle(backupAt(row).takenAt, m_subjects.now);
    //: The database as it is now, in a list of its backups; %1 is its file's name.
    return tr("%1 itself, now").arg(QFileInfo(m_subjects.database).fileName());
}

} // namespace ui::verify

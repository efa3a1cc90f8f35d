#include "ui/restore/choicemodel.h"

#include "ui/facts/statusof.h"
#include "ui/facts/timetext.h"
#include "ui/jobs/progresstext.h"
#include "ui/widgets/tableroles.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::restore {

namespace {

using core::vault::Backup;
using widgets::CellKind;
using Column = ChoiceModel::Column;

QString textOf(const Backup& backup, int column, core::UtcTime now)
{
    switch (column) {
    case Column::When: return facts::momentTitle(backup.takenAt, now);
    case Column::Age: return facts::ageText(backup.takenAt, now);
    case Column::Verified: return theme::statusWord(facts::statusOf(backup.verdict()));
    case Column::Size: return jobs::sizeText(imageBytesOf(backup));
    default: return noteOf(backup);
    }
}

CellKind kindOf(int column)
{
    switch (column) {
    case Column::Verified: return CellKind::Status;
    case Column::Size: return CellKind::Number;
    default: return CellKind::Text;
    }
}

QVariant iconOf(const Backup& backup, int column)
{
    return column == Column::Note && backup.pinned() ? QVariant(u"pin"_s) : QVariant();
}

} // namespace

QString noteOf(const Backup& backup)
{
    if (backup.manifest && !backup.manifest->label.isEmpty())
        return backup.manifest->label;
    if (backup.pinned())
        return theme::statusWord(theme::Status::Pinned);
    return backup.origin == core::vault::Origin::Holdfast
        ? QString()
        : QFileInfo(backup.artifactPath).fileName();
}

core::ByteCount imageBytesOf(const Backup& backup)
{
    return backup.manifest && backup.manifest->bytes.value() > 0 ? backup.manifest->bytes
                                                                 : backup.storedBytes;
}

ChoiceModel::ChoiceModel(core::Clock clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

void ChoiceModel::setBackups(const std::vector<Backup>& backups)
{
    if (backups == m_backups)
        return;
    beginResetModel();
    m_backups = backups;
    endResetModel();
}

QModelIndex ChoiceModel::indexOf(const QString& artifact) const
{
    const auto found = std::ranges::find(m_backups, artifact, &Backup::artifactPath);
    return found == m_backups.end() ? QModelIndex()
                                    : index(static_cast<int>(found - m_backups.begin()), 0);
}

int ChoiceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_backups.size());
}

int ChoiceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChoiceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Backup& backup = m_backups[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return textOf(backup, column, m_clock());
    case Qt::ToolTipRole: return column == Note ? QVariant(backup.artifactPath) : QVariant();
    case widgets::CellKindRole: return static_cast<int>(kindOf(column));
    case widgets::StatusRole:
        return column == Verified ? QVariant(static_cast<int>(facts::statusOf(backup.verdict())))
                                  : QVariant();
    case widgets::StrongRole: return column == When;
    case widgets::IconNameRole: return iconOf(backup, column);
    case ArtifactRole: return backup.artifactPath;
    default: return {};
    }
}

QVariant ChoiceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Size)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    //: When a backup was taken.
    case When: return tr("When");
    case Age: return tr("Age");
    case Verified: return tr("Verified");
    case Size: return tr("Size");
    case Note: return tr("Note");
    default: return {};
    }
}

} // namespace ui::restore

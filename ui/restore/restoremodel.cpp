#include "ui/restore/restoremodel.h"

#include "ui/facts/timetext.h"
#include "ui/jobs/progresstext.h"
#include "ui/widgets/tableroles.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ui::restore {

namespace {

using core::restore::Record;
using core::restore::RecordState;
using widgets::CellKind;
using Column = RestoreModel::Column;

QString whatOf(const Record& record)
{
    const QString name = QFileInfo(record.target).fileName();
    if (!record.undoes.isEmpty())
        return RestoreModel::tr("Restore of %1 undone").arg(name);
    return RestoreModel::tr("%1 restored").arg(name);
}

QString secondLine(const Record& record, int column, core::UtcTime now)
{
    switch (column) {
    case Column::When: return facts::ageText(record.begunAt, now);
    case Column::What: return record.backupId;
    default: return {};
    }
}

QString hintOf(const Record& record)
{
    QStringList lines{record.id, QDir::toNativeSeparators(record.target)};
    if (record.safetyCopy)
        lines << RestoreModel::tr("The state before lies in %1.")
                     .arg(QDir::toNativeSeparators(record.folder));
    if (!record.message.isEmpty())
        lines << record.message;
    return lines.join(u'\n');
}

CellKind kindOf(int column)
{
    switch (column) {
    case Column::State: return CellKind::Status;
    case Column::Kept: return CellKind::Number;
    default: return CellKind::TwoLine;
    }
}

} // namespace

theme::Status statusOf(const Record& record)
{
    switch (record.state) {
    case RecordState::Running: return theme::Status::Running;
    case RecordState::Swapping:
    case RecordState::Swapped: return theme::Status::Warning;
    case RecordState::Done:
        return record.undoneBy.isEmpty() ? theme::Status::Ok : theme::Status::Note;
    case RecordState::RolledBack:
    case RecordState::Interrupted: break;
    }
    return theme::Status::Note;
}

QString stateOf(const Record& record)
{
    switch (record.state) {
    case RecordState::Running: return RestoreModel::tr("Running");
    case RecordState::Swapping:
    case RecordState::Swapped: return RestoreModel::tr("Not finished");
    case RecordState::Done:
        return record.undoneBy.isEmpty() ? RestoreModel::tr("Done") : RestoreModel::tr("Undone");
    case RecordState::RolledBack: return RestoreModel::tr("Taken back");
    case RecordState::Interrupted: break;
    }
    return RestoreModel::tr("Interrupted");
}

RestoreModel::RestoreModel(core::Clock clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

void RestoreModel::setRecords(std::vector<Record> records)
{
    if (records == m_records)
        return;
    beginResetModel();
    m_records = std::move(records);
    endResetModel();
}

int RestoreModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int RestoreModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RestoreModel::text(const Record& record, int column) const
{
    switch (column) {
    case When: return facts::momentTitle(record.begunAt, m_clock());
    case What: return whatOf(record);
    case State: return stateOf(record);
    case Kept: return record.safetyCopy ? jobs::sizeText(record.bytes) : u"–"_s;
    default: return record.canBeUndone() ? tr("Undo…") : QString();
    }
}

QVariant RestoreModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Record& record = m_records[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(record, column);
    case Qt::ToolTipRole: return hintOf(record);
    case widgets::CellKindRole: return static_cast<int>(kindOf(column));
    case widgets::StatusRole:
        return column == State ? QVariant(static_cast<int>(statusOf(record))) : QVariant();
    case widgets::SecondLineRole: return secondLine(record, column, m_clock());
    case widgets::StrongRole: return column == What;
    case IdRole: return record.id;
    case TargetRole: return record.target;
    default: return {};
    }
}

QVariant RestoreModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Kept)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    //: When a restore was done.
    case When: return tr("When");
    case What: return tr("What was restored");
    case State: return tr("State");
    case Kept: return tr("Safety copy");
    default: return {};
    }
}

} // namespace ui::restore

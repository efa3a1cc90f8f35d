#include "ui/overview/activitymodel.h"

#include "ui/facts/timetext.h"

namespace ui::overview {

ActivityModel::ActivityModel(core::Clock clock, QObject* parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
{
}

void ActivityModel::setLines(std::vector<ActivityLine> lines)
{
    if (lines == m_lines)
        return;
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

void ActivityModel::refreshTimes()
{
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {WhenRole, Qt::AccessibleTextRole});
}

QString ActivityModel::plainText(const QModelIndex& index) const
{
    const ActivityLine& line = m_lines[static_cast<std::size_t>(index.row())];
    //: A line of what happened, to be copied: time, state, words.
    return tr("%1  %2  %3")
        .arg(facts::momentTitle(line.at, m_clock()), theme::statusWord(line.status), line.words);
}

int ActivityModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant ActivityModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ActivityLine& line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return line.words;
    case Qt::ToolTipRole: return QString(line.words + u'\n' + line.hint);
    case Qt::AccessibleTextRole:
        return line.restore.isEmpty() ? plainText(index)
                                      : tr("%1. It can be undone.").arg(plainText(index));
    case Qt::AccessibleDescriptionRole: return line.hint;
    case StatusRole: return static_cast<int>(line.status);
    case WhenRole: return facts::shortMoment(line.at, m_clock());
    case RestoreRole: return line.restore;
    case DatabaseRole: return line.database;
    default: return {};
    }
}

} // namespace ui::overview

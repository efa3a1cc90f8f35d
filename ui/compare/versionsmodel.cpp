#include "ui/compare/versionsmodel.h"

#include "ui/facts/statusof.h"
#include "ui/facts/timetext.h"
#include "ui/theme/icons.h"
#include "ui/theme/status.h"
#include "ui/theme/tokens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::compare {

VersionsModel::VersionsModel(const QWidget& looks, QObject* parent)
    : QAbstractListModel(parent)
    , m_looks(looks)
{
}

void VersionsModel::setOnly(const QString& title)
{
    beginResetModel();
    m_first = title;
    m_hasDatabase = false;
    m_backups.reset();
    endResetModel();
}

void VersionsModel::setBackups(const QString& first, Backups backups, core::UtcTime now)
{
    beginResetModel();
    m_first = first;
    m_hasDatabase = true;
    m_backups = std::move(backups);
    m_now = now;
    m_icons.clear();
    endResetModel();
}

int VersionsModel::rowOf(const QString& file) const
{
    if (file.isEmpty())
        return rowCount() > 0 ? 0 : -1;
    if (!m_backups)
        return -1;
    const auto found = std::ranges::find(*m_backups, file, &core::vault::Backup::artifactPath);
    return found == m_backups->end() ? -1 : 1 + static_cast<int>(found - m_backups->begin());
}

int VersionsModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    if (!m_hasDatabase)
        return m_first.isEmpty() ? 0 : 1;
    return 1 + (m_backups ? static_cast<int>(m_backups->size()) : 0);
}

QVariant VersionsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (index.row() == 0)
        return ofTheFirst(role);
    return ofBackup((*m_backups)[static_cast<std::size_t>(index.row() - 1)], role);
}

QVariant VersionsModel::ofTheFirst(int role) const
{
    if (role == Qt::DisplayRole)
        return m_first;
    if (role == Qt::DecorationRole && m_hasDatabase)
        return theme::icon(u"activity"_s);
    return role == Qt::UserRole ? QVariant(QString()) : QVariant();
}

QVariant VersionsModel::ofBackup(const core::vault::Backup& backup, int role) const
{
    const auto status = [&] {
        return facts::statusOf(backup.verdict(), facts::Freshness::Current);
    };
    switch (role) {
    case Qt::DisplayRole: return facts::momentTitle(backup.takenAt, m_now);
    case Qt::ToolTipRole: return theme::statusWord(status());
    case Qt::UserRole: return backup.artifactPath;
    case Qt::DecorationRole: break;
    default: return {};
    }
    QIcon& icon = m_icons[static_cast<int>(status())];
    if (icon.isNull())
        icon = theme::statusIcon(status(), theme::tokensFor(&m_looks));
    return icon;
}

} // namespace ui::compare

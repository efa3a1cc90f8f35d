#include "ui/restore/findrowmodel.h"

#include "core/rows/rowtext.h"
#include "ui/facts/timetext.h"
#include "ui/jobs/jobend.h"
#include "ui/widgets/tableroles.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::restore {

namespace {

using core::jobs::RowSighting;
using widgets::CellKind;
using widgets::CellTone;

QString valueText(const core::rows::Value& value)
{
    if (value.isNull())
        return u"NULL"_s;
    const QString words = QString::fromUtf8(core::rows::plainText(value));
    return value.isCut() ? words + u'…' : words;
}

/// "id 7, name frontend"
QString lineOf(const QStringList& columns, const std::vector<core::rows::Value>& row,
               const QString& between)
{
    QStringList parts;
    for (qsizetype i = 0; i < std::min(columns.size(), qsizetype(row.size())); ++i)
        parts << columns[i] + u' ' + valueText(row[static_cast<std::size_t>(i)]);
    return parts.join(between);
}

QString allText(const RowSighting& sighting)
{
    QStringList rows;
    for (const auto& row : sighting.rows)
        rows << lineOf(sighting.columns, row, u"\n"_s);
    return rows.join(u"\n\n"_s);
}

QString valuesText(const RowSighting& sighting)
{
    if (sighting.trouble)
        return jobs::errorSentence(*sighting.trouble);
    if (sighting.rows.empty())
        return FindRowModel::tr("No such row");
    const QString line = lineOf(sighting.columns, sighting.rows.front(), u", "_s);
    //: %1 are the values of a row.
    return sighting.sameAsNewer ? FindRowModel::tr("The same as above: %1").arg(line) : line;
}

} // namespace

FindRowModel::FindRowModel(core::Clock clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_clock(std::move(clock))
{
}

void FindRowModel::setSightings(const std::vector<RowSighting>& sightings)
{
    // They only come in until another search begins.
    const bool isMore = sightings.size() >= m_sightings.size() && !m_sightings.empty();
    const int before = rowCount();
    const int after = static_cast<int>(sightings.size());
    if (!isMore) {
        beginResetModel();
        m_sightings = sightings;
        endResetModel();
    } else if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_sightings = sightings;
        endInsertRows();
    } else {
        m_sightings = sightings;
        Q_EMIT dataChanged(index(0, 0), index(before - 1, ColumnCount - 1));
    }
}

int FindRowModel::lastWithRow() const
{
    const auto found = std::ranges::find_if(m_sightings, [](const RowSighting& sighting) {
        return sighting.backup && sighting.count > 0;
    });
    return found == m_sightings.end() ? -1 : static_cast<int>(found - m_sightings.begin());
}

int FindRowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sightings.size());
}

int FindRowModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FindRowModel::text(const RowSighting& sighting, int column) const
{
    switch (column) {
    case Where:
        return sighting.backup ? facts::momentTitle(sighting.backup->takenAt, m_clock())
                               : tr("The database, now");
    case Rows: return sighting.count == 0 ? u"–"_s : QLocale().toString(sighting.count);
    default: return valuesText(sighting);
    }
}

QVariant FindRowModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RowSighting& sighting = m_sightings[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(sighting, index.column());
    case ArtifactRole:
        return sighting.backup && sighting.count > 0 ? sighting.backup->artifactPath : QString();
    case TextRole: return allText(sighting);
    case widgets::CellKindRole:
        return static_cast<int>(index.column() == Rows ? CellKind::Number : CellKind::Text);
    case widgets::ToneRole:
        if (sighting.trouble && index.column() == Values)
            return static_cast<int>(CellTone::Bad);
        return static_cast<int>(sighting.count == 0 ? CellTone::Faint : CellTone::Plain);
    default: return {};
    }
}

QVariant FindRowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Rows)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Where: return tr("Backup");
    //: Title of a column: how many rows were found.
    case Rows: return tr("Rows");
    default: return tr("Values");
    }
}

} // namespace ui::restore

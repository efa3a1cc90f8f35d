#include "ui/backups/tablechangemodel.h"

#include "ui/widgets/tableroles.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui::backups {

namespace {

using widgets::CellTone;

qint64 differenceOf(const TableChange& table)
{
    return table.rows.value_or(0) - table.rowsBefore.value_or(0);
}

/// With a sign in front of it, and a minus that is as wide as the plus.
QString signedNumber(qint64 number)
{
    const QString digits = QLocale().toString(qAbs(number));
    return (number < 0 ? u"−"_s : u"+"_s) + digits;
}

} // namespace

void TableChangeModel::setTables(std::vector<TableChange> tables, bool compared)
{
    if (tables == m_tables && compared == m_compared)
        return;
    beginResetModel();
    m_tables = std::move(tables);
    m_compared = compared;
    endResetModel();
}

int TableChangeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tables.size());
}

int TableChangeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TableChangeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TableChange& table = m_tables[static_cast<std::size_t>(index.row())];
    const bool isNumber = index.column() != Name;
    switch (role) {
    case Qt::DisplayRole: return text(table, index.column());
    case Qt::AccessibleTextRole: return spokenText(table, index.column());
    case widgets::TableRole::CellKindRole:
        return static_cast<int>(isNumber ? widgets::CellKind::Number : widgets::CellKind::Text);
    case widgets::TableRole::ToneRole: return tone(table, index.column());
    default: return {};
    }
}

QString TableChangeModel::text(const TableChange& table, int column) const
{
    switch (column) {
    case Name: return table.name;
    case Rows: return table.rows ? QLocale().toString(*table.rows) : u"–"_s;
    default: return changeText(table);
    }
}

QString TableChangeModel::changeText(const TableChange& table) const
{
    if (!m_compared)
        return {};
    if (!table.rows)
        //: A table that the backup before had, and this one has not.
        return tr("gone");
    if (!table.rowsBefore)
        //: A table that the backup before did not have.
        return tr("new");
    const qint64 difference = differenceOf(table);
    return difference == 0 ? u"–"_s : signedNumber(difference);
}

/// A dash is read as nothing, and a sign may be passed over.
QString TableChangeModel::spokenText(const TableChange& table, int column) const
{
    if (column != Change || !m_compared || !table.rows || !table.rowsBefore)
        return text(table, column);
    const qint64 difference = differenceOf(table);
    if (difference == 0)
        return tr("no change");
    return difference > 0 ? tr("%1 added").arg(difference) : tr("%1 removed").arg(-difference);
}

int TableChangeModel::tone(const TableChange& table, int column) const
{
    const qint64 difference = differenceOf(table);
    const bool isGone = !table.rows;
    CellTone tone = CellTone::Plain;
    if (column == Name && isGone)
        tone = CellTone::Faint;
    else if (column == Rows)
        tone = isGone ? CellTone::Faint : CellTone::Plain;
    else if (column == Change && (isGone || difference < 0))
        tone = CellTone::Bad;
    else if (column == Change)
        tone = difference > 0 || !table.rowsBefore ? CellTone::Good : CellTone::Faint;
    return static_cast<int>(tone);
}

QVariant TableChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Table");
    case Rows: return tr("Rows");
    default: return tr("Change");
    }
}

} // namespace ui::backups

#include "ui/browse/tablelistmodel.h"

#include "ui/browse/imagesource.h"
#include "ui/widgets/tableroles.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::browse {

namespace {

using core::rows::TableEntry;
using core::rows::TableKind;
using widgets::CellKind;
using widgets::CellTone;

std::vector<TableEntry> ofKind(const std::vector<TableEntry>& tables, TableKind kind)
{
    std::vector<TableEntry> found;
    std::ranges::copy_if(tables, std::back_inserter(found),
                         [kind](const TableEntry& table) { return table.kind == kind; });
    return found;
}

/// Takes those that the group names out of `tables`.
std::vector<TableEntry> takeGroup(const core::config::TableGroup& group,
                                  std::vector<TableEntry>& tables)
{
    const auto isNamed = [&group](const TableEntry& table) {
        return group.tables.contains(table.name, Qt::CaseInsensitive)
            && (table.kind == TableKind::Ordinary || table.kind == TableKind::Virtual);
    };
    std::vector<TableEntry> taken;
    std::ranges::copy_if(tables, std::back_inserter(taken), isNamed);
    std::erase_if(tables, isNamed);
    return taken;
}

} // namespace

TableListModel::TableListModel(const ImageSource& source, QObject* parent)
    : QAbstractTableModel(parent)
    , m_source(source)
{
    connect(&source, &ImageSource::counted, this, &TableListModel::updateTable);
}

void TableListModel::refresh()
{
    beginResetModel();
    m_lines.clear();
    if (m_source.image())
        build();
    endResetModel();
}

void TableListModel::setWords(const QString& words)
{
    if (m_words == words)
        return;
    m_words = words;
    refresh();
}

void TableListModel::build()
{
    std::vector<TableEntry> tables = m_source.image()->tables;
    for (const auto& group : m_source.image()->groups)
        addGroup(group.name, takeGroup(group, tables));
    const bool isGrouped = !m_source.image()->groups.empty();
    std::vector<TableEntry> others = ofKind(tables, TableKind::Ordinary);
    const std::vector<TableEntry> virtuals = ofKind(tables, TableKind::Virtual);
    others.insert(others.end(), virtuals.begin(), virtuals.end());
    addGroup(isGrouped ? tr("Other tables") : tr("Tables"), others);
    addGroup(tr("Views"), ofKind(tables, TableKind::View));
    addGroup(tr("Kept by SQLite"), ofKind(tables, TableKind::Internal));
}

void TableListModel::addGroup(const QString& title, const std::vector<TableEntry>& tables)
{
    std::vector<Line> lines;
    for (const TableEntry& table : tables) {
        if (isWanted(table.name))
            lines.push_back({.table = table});
    }
    if (lines.empty())
        return;
    m_lines.push_back({.title = title});
    m_lines.insert(m_lines.end(), lines.begin(), lines.end());
}

bool TableListModel::isWanted(const QString& table) const
{
    return m_words.isEmpty() || table.contains(m_words, Qt::CaseInsensitive);
}

QString TableListModel::tableAt(int row) const
{
    const bool isThere = row >= 0 && row < rowCount();
    return isThere ? m_lines[static_cast<std::size_t>(row)].table.name : QString();
}

int TableListModel::rowOf(const QString& table) const
{
    const auto found = std::ranges::find_if(m_lines, [&table](const Line& line) {
        return line.title.isEmpty() && line.table.name == table;
    });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int TableListModel::firstTable() const
{
    const auto found = std::ranges::find_if(m_lines, &QString::isEmpty, &Line::title);
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

void TableListModel::updateTable(const QString& table)
{
    if (const int row = rowOf(table); row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int TableListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int TableListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TableListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    if (line.title.isEmpty())
        return tableData(line, index.column(), role);
    if (index.column() != Name)
        return {};
    if (role == widgets::TableRole::GroupRole)
        return QString();
    return role == Qt::DisplayRole ? QVariant(line.title) : QVariant();
}

QVariant TableListModel::tableData(const Line& line, int column, int role) const
{
    const auto problem = m_source.problemOf(line.table.name);
    switch (role) {
    case Qt::DisplayRole: return column == Name ? line.table.name : rowsText(line.table.name);
    case Qt::ToolTipRole: return problem ? QVariant(problem->detail) : QVariant();
    case widgets::TableRole::CellKindRole:
        return static_cast<int>(column == Rows ? CellKind::Number : CellKind::Text);
    case widgets::TableRole::ToneRole:
        return static_cast<int>(column == Rows && problem ? CellTone::Bad : CellTone::Plain);
    default: return {};
    }
}

QString TableListModel::rowsText(const QString& table) const
{
    if (m_source.problemOf(table))
        //: In place of the number of rows of a table.
        return tr("unreadable");
    const auto rows = m_source.rowsOf(table);
    if (!rows)
        return {};
    return *rows == 0 ? u"–"_s : QLocale().toString(*rows);
}

QVariant TableListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == Rows ? Qt::AlignRight : Qt::AlignLeft)
                                | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    //: Title of a column: how many rows a table has.
    return section == Name ? tr("Table") : tr("Rows");
}

Qt::ItemFlags TableListModel::flags(const QModelIndex& index) const
{
    return tableAt(index.row()).isEmpty() ? Qt::NoItemFlags
                                          : Qt::ItemIsSelectable | Qt::ItemIsEnabled;
}

} // namespace ui::browse

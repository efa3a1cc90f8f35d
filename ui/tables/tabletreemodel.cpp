#include "ui/tables/tabletreemodel.h"

#include "ui/jobs/jobend.h"
#include "ui/tables/choices.h"
#include "ui/tables/effectcell.h"
#include "ui/tables/tabletext.h"
#include "ui/widgets/tableroles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::tables {

namespace {

using core::tables::ObjectChoice;
using diff::ComparedTable;
using widgets::CellKind;
using widgets::CellTone;

constexpr quintptr kGroup = 0; ///< internal id of a group; of its lines: its number + 1

QString foldedText(const ComparedTable& table)
{
    QStringList words(table.table.name);
    for (const auto* columns : {&table.firstColumns, &table.secondColumns}) {
        for (const auto& column : *columns)
            words << column.name;
    }
    return words.join(u'\n').toCaseFolded();
}

} // namespace

TableTreeModel::TableTreeModel(Choices& choices, QObject* parent)
    : QAbstractItemModel(parent)
    , m_choices(choices)
{
    connect(&choices, &Choices::changed, this, &TableTreeModel::repaintTicks);
}

void TableTreeModel::setContent(const TreeContent& content)
{
    beginResetModel();
    m_content = content;
    m_tables.clear();
    m_numbers.clear();
    m_widest = {};
    QStringList names;
    for (const ComparedTable& table : content.tables) {
        names << table.table.name;
        m_numbers.insert(table.table.name.toCaseFolded(), m_tables.size());
        m_tables.push_back({.compared = table, .folded = foldedText(table)});
        if (const auto counts = countsOf(table))
            m_widest = widestOf(m_widest, *counts);
    }
    m_grouped = core::config::groupTables(content.groups, names, {});
    build();
    endResetModel();
}

void TableTreeModel::setFilter(const QString& words, bool onlyDiffering)
{
    const QString folded = words.trimmed().toCaseFolded();
    if (folded == m_words && onlyDiffering == m_onlyDiffering)
        return;
    beginResetModel();
    m_words = folded;
    m_onlyDiffering = onlyDiffering;
    build();
    endResetModel();
}

void TableTreeModel::build()
{
    m_groups.clear();
    const auto linesOf = [this](const QStringList& names) {
        std::vector<Line> lines;
        for (const QString& name : names)
            lines.push_back({.number = m_numbers.value(name.toCaseFolded())});
        return lines;
    };
    for (const auto& group : m_grouped.groups)
        addGroup(group.name, linesOf(group.tables));
    addGroup(m_content.groups.empty() ? tr("Tables") : tr("Other tables"),
             linesOf(m_grouped.others));
    std::vector<Line> lost;
    for (std::size_t i = 0; i < m_content.lost.size(); ++i)
        lost.push_back({.isTable = false, .number = i});
    addGroup(tr("Lost views, triggers and indexes"), std::move(lost));
}

void TableTreeModel::addGroup(const QString& title, std::vector<Line> lines)
{
    std::erase_if(lines, [this](const Line& line) { return !isWanted(line); });
    if (!lines.empty())
        m_groups.push_back({.title = title, .lines = std::move(lines)});
}

bool TableTreeModel::isWanted(const Line& line) const
{
    if (!line.isTable)
        return m_content.lost[line.number].name.toCaseFolded().contains(m_words);
    const Table& table = m_tables[line.number];
    const auto& difference = table.compared.difference;
    const bool isSame = table.compared.state == ComparedTable::State::Done && !difference.differs()
        && !difference.trouble;
    return table.folded.contains(m_words) && !(isSame && m_onlyDiffering);
}

void TableTreeModel::setTable(const ComparedTable& compared)
{
    const auto number = m_numbers.constFind(compared.table.name.toCaseFolded());
    if (number == m_numbers.constEnd())
        return;
    Table& table = m_tables[*number];
    table.compared = compared;
    table.folded = foldedText(compared);
    const QModelIndex line = indexOf(compared.table.name);
    if (line.isValid() && !isWanted({.number = *number}))
        drop(line);
    else if (line.isValid())
        Q_EMIT dataChanged(line, line.siblingAtColumn(ColumnCount - 1));
    const auto counts = countsOf(compared);
    const auto widest = widestOf(m_widest, counts.value_or(widgets::DiffCounts()));
    if (widest != m_widest) {
        m_widest = widest;
        Q_EMIT scaleChanged();
    }
}

void TableTreeModel::drop(const QModelIndex& line)
{
    const QModelIndex group = line.parent();
    auto& lines = m_groups[static_cast<std::size_t>(group.row())].lines;
    beginRemoveRows(group, line.row(), line.row());
    lines.erase(lines.begin() + line.row());
    endRemoveRows();
    if (!lines.empty())
        return;
    beginRemoveRows({}, group.row(), group.row());
    m_groups.erase(m_groups.begin() + group.row());
    endRemoveRows();
}

void TableTreeModel::repaintTicks()
{
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex group = index(row, Name);
        Q_EMIT dataChanged(group, group);
        Q_EMIT dataChanged(index(0, Name, group),
                           index(rowCount(group) - 1, ColumnCount - 1, group));
    }
}

const TableTreeModel::Line* TableTreeModel::lineAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == kGroup)
        return nullptr;
    return &m_groups[index.internalId() - 1].lines[static_cast<std::size_t>(index.row())];
}

QString TableTreeModel::tableAt(const QModelIndex& index) const
{
    const Line* line = lineAt(index);
    return line != nullptr && line->isTable ? m_tables[line->number].name() : QString();
}

QModelIndex TableTreeModel::indexOf(const QString& table) const
{
    const auto number = m_numbers.constFind(table.toCaseFolded());
    if (number == m_numbers.constEnd())
        return {};
    for (int row = 0; row < rowCount(); ++row) {
        const auto& lines = m_groups[static_cast<std::size_t>(row)].lines;
        const auto found = std::ranges::find_if(
            lines, [&number](const Line& line) { return line.isTable && line.number == *number; });
        if (found != lines.end())
            return index(static_cast<int>(found - lines.begin()), Name, index(row, Name));
    }
    return {};
}

bool TableTreeModel::isTickable(const Line& line) const
{
    return !line.isTable || m_tables[line.number].compared.table.inSecond;
}

Qt::CheckState TableTreeModel::stateOf(const Line& line) const
{
    if (line.isTable)
        return m_choices.stateOf(m_tables[line.number].name());
    return m_choices.has(m_content.lost[line.number]) ? Qt::Checked : Qt::Unchecked;
}

Qt::CheckState TableTreeModel::stateOf(const Group& group) const
{
    bool isAll = true;
    bool isSome = false;
    for (const Line& line : group.lines) {
        if (!isTickable(line))
            continue;
        const Qt::CheckState state = stateOf(line);
        isAll = isAll && state == Qt::Checked;
        isSome = isSome || state != Qt::Unchecked;
    }
    if (!isSome)
        return Qt::Unchecked;
    return isAll ? Qt::Checked : Qt::PartiallyChecked;
}

void TableTreeModel::setState(const std::vector<Line>& lines, bool chosen)
{
    QStringList names;
    std::vector<ObjectChoice> objects;
    for (const Line& line : lines) {
        if (!line.isTable)
            objects.push_back(m_content.lost[line.number]);
        else if (isTickable(line))
            names << m_tables[line.number].name();
    }
    m_choices.setTables(names, chosen);
    m_choices.setObjects(objects, chosen);
}

void TableTreeModel::toggle(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    if (const Line* line = lineAt(index)) {
        if (isTickable(*line))
            setState({*line}, stateOf(*line) == Qt::Unchecked);
        return;
    }
    const Group& group = m_groups[static_cast<std::size_t>(index.row())];
    setState(group.lines, stateOf(group) != Qt::Checked);
}

QModelIndex TableTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : kGroup);
}

QModelIndex TableTreeModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == kGroup)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), Name, kGroup);
}

int TableTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != kGroup || parent.column() != Name)
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].lines.size());
}

int TableTreeModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

Qt::ItemFlags TableTreeModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    const Line* line = lineAt(index);
    if (index.column() == Name && (line == nullptr || isTickable(*line)))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool TableTreeModel::setData(const QModelIndex& index, const QVariant&, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    toggle(index);
    return true;
}

QVariant TableTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line* line = lineAt(index);
    if (line == nullptr)
        return groupData(m_groups[static_cast<std::size_t>(index.row())], index.column(), role);
    if (role == Qt::CheckStateRole)
        return index.column() == Name && isTickable(*line) ? QVariant(stateOf(*line)) : QVariant();
    return line->isTable ? tableData(m_tables[line->number], index.column(), role)
                         : objectData(m_content.lost[line->number], index.column(), role);
}

QVariant TableTreeModel::groupData(const Group& group, int column, int role) const
{
    if (column != Name)
        return {};
    switch (role) {
    case Qt::DisplayRole: return group.title;
    case Qt::CheckStateRole: return stateOf(group);
    case widgets::StrongRole: return true;
    default: return {};
    }
}

QVariant TableTreeModel::counts(const Table& table, int role) const
{
    const auto counts = countsOf(table.compared);
    if (!counts || counts->isEmpty())
        return {};
    return QVariant::fromValue(role == CountsRole ? *counts
                                                  : keptOf(*counts, m_choices.of(table.name())));
}

QVariant TableTreeModel::tableData(const Table& table, int column, int role) const
{
    const auto& trouble = table.compared.difference.trouble;
    const bool isThere = table.compared.table.inSecond;
    switch (role) {
    case Qt::DisplayRole:
        if (column == Name)
            return table.name();
        return column == Effect ? effectText(table.compared)
                                : rowsText(table.compared, column == Then, m_content.rowsThen);
    case Qt::ToolTipRole:
        return column == Effect && trouble ? QVariant(jobs::errorSentence(*trouble)) : QVariant();
    case widgets::CellKindRole:
        return static_cast<int>(column == Now || column == Then ? CellKind::Number
                                                                : CellKind::Text);
    case widgets::ToneRole:
        return static_cast<int>(column == Effect || !isThere ? CellTone::Faint : CellTone::Plain);
    case CountsRole:
    case KeptRole: return counts(table, role);
    case WidestRole: return QVariant::fromValue(m_widest);
    default: return {};
    }
}

QVariant TableTreeModel::objectData(const ObjectChoice& object, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        if (column == Name)
            return object.name;
        return column == Effect ? QVariant(comesBackText(object.kind)) : QVariant();
    case widgets::ToneRole:
        return static_cast<int>(column == Effect ? CellTone::Faint : CellTone::Plain);
    default: return {};
    }
}

QVariant TableTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Now || section == Then))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Table");
    case Now: return tr("Rows now");
    case Then: return tr("In backup");
    default: return tr("What restoring does");
    }
}

} // namespace ui::tables

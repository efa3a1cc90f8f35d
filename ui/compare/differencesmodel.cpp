#include "ui/compare/differencesmodel.h"

#include "ui/compare/differencetext.h"
#include "ui/diff/comparisonfeed.h"
#include "ui/diff/diffdelegate.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::compare {

namespace {

using diff::ComparedTable;
using widgets::CellKind;
using widgets::CellTone;

constexpr std::chrono::milliseconds kBetweenFills{250}; ///< while tables come that differ

QString numberText(const std::optional<qint64>& rows)
{
    return rows ? QLocale().toString(*rows) : u"–"_s;
}

CellTone toneOf(const ComparedTable& table)
{
    return table.difference.trouble && table.state == ComparedTable::State::Done ? CellTone::Bad
                                                                                 : CellTone::Faint;
}

} // namespace

DifferencesModel::DifferencesModel(QObject* parent)
    : QAbstractTableModel(parent)
{
    m_filling.setSingleShot(true);
    m_filling.setInterval(kBetweenFills);
    connect(&m_filling, &QTimer::timeout, this, &DifferencesModel::fill);
}

void DifferencesModel::setFeed(diff::ComparisonFeed* feed)
{
    if (m_feed)
        m_feed->disconnect(this);
    m_feed = feed;
    m_most = 0;
    if (feed) {
        connect(feed, &diff::ComparisonFeed::opened, this, &DifferencesModel::fill);
        connect(feed, &diff::ComparisonFeed::tableChanged, this, &DifferencesModel::takeTable);
    }
    fill();
}

void DifferencesModel::setTitles(const diff::SideTitles& titles)
{
    m_titles = titles;
    Q_EMIT headerDataChanged(Qt::Horizontal, FirstRows, SecondRows);
}

void DifferencesModel::setSearch(const QString& text)
{
    m_search = text.trimmed();
    fill();
}

void DifferencesModel::setOnlyDiffering(bool only)
{
    m_onlyDiffering = only;
    fill();
}

void DifferencesModel::fill()
{
    m_filling.stop();
    beginResetModel();
    std::vector<Line> lines;
    if (m_feed && m_feed->isOpen()) {
        addStructure(lines);
        addTables(lines);
    }
    m_lines = std::move(lines);
    m_rowOfTable.assign(m_feed ? m_feed->tables().size() : 0, -1);
    for (std::size_t row = 0; row < m_lines.size(); ++row) {
        if (m_lines[row].kind == Kind::Table)
            m_rowOfTable[static_cast<std::size_t>(m_lines[row].place)] = static_cast<int>(row);
    }
    endResetModel();
    Q_EMIT refilled();
}

void DifferencesModel::addStructure(std::vector<Line>& lines) const
{
    const auto& schema = m_feed->schema();
    std::vector<Line> found;
    for (std::size_t i = 0; i < schema.settings.size(); ++i) {
        if (fits(schema.settings[i].name))
            found.push_back({.kind = Kind::Setting, .place = static_cast<int>(i)});
    }
    for (std::size_t i = 0; i < schema.objects.size(); ++i) {
        if (fits(schema.objects[i].name))
            found.push_back({.kind = Kind::Object, .place = static_cast<int>(i)});
    }
    if (found.empty())
        return;
    //: Title of a list of tables, indexes, triggers and views that two databases have otherwise.
    lines.push_back({.title = tr("Structure"),
                     .caption = tr("%Ln difference(s)", nullptr, static_cast<int>(found.size()))});
    std::ranges::move(found, std::back_inserter(lines));
}

void DifferencesModel::addTables(std::vector<Line>& lines) const
{
    std::vector<int> others;
    std::vector<std::vector<int>> grouped(m_feed->groups().size());
    for (int place = 0; place < static_cast<int>(m_feed->tables().size()); ++place) {
        if (!isShown(place))
            continue;
        const QString& name = m_feed->tables()[static_cast<std::size_t>(place)].table.name;
        const auto group = std::ranges::find_if(m_feed->groups(), [&name](const auto& one) {
            return one.tables.contains(name, Qt::CaseInsensitive);
        });
        if (group == m_feed->groups().end())
            others.push_back(place);
        else
            grouped[static_cast<std::size_t>(group - m_feed->groups().begin())].push_back(place);
    }
    for (std::size_t i = 0; i < grouped.size(); ++i)
        addGroup(lines, m_feed->groups()[i].name, grouped[i]);
    addGroup(lines, m_feed->groups().empty() ? tr("Tables") : tr("Other tables"), others);
}

void DifferencesModel::addGroup(std::vector<Line>& lines, const QString& title,
                                const std::vector<int>& tables) const
{
    if (tables.empty())
        return;
    lines.push_back(
        {.title = title, .caption = tr("%Ln table(s)", nullptr, static_cast<int>(tables.size()))});
    for (const int place : tables)
        lines.push_back({.kind = Kind::Table, .place = place});
}

bool DifferencesModel::fits(const QString& name) const
{
    return m_search.isEmpty() || name.contains(m_search, Qt::CaseInsensitive);
}

/// One that cannot be compared may differ.
bool DifferencesModel::isShown(int table) const
{
    const auto& found = m_feed->tables()[static_cast<std::size_t>(table)];
    const bool mayDiffer = found.difference.differs() || found.difference.trouble;
    return fits(found.table.name) && (!m_onlyDiffering || mayDiffer);
}

void DifferencesModel::takeTable(int place)
{
    const auto& table = m_feed->tables()[static_cast<std::size_t>(place)];
    const int row = rowOf(Kind::Table, place);
    if ((row >= 0) != isShown(place) && !m_filling.isActive())
        m_filling.start();
    const qint64 most =
        std::max({m_most, table.counts().added, table.counts().changed, table.counts().removed});
    if (most != m_most && !m_lines.empty()) { // the bars are measured by it
        m_most = most;
        Q_EMIT dataChanged(index(0, Difference), index(rowCount() - 1, Difference),
                           {diff::DiffMostRole});
    }
    if (row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

DifferencesModel::Kind DifferencesModel::kindAt(int row) const
{
    return m_lines[static_cast<std::size_t>(row)].kind;
}

int DifferencesModel::placeAt(int row) const
{
    return m_lines[static_cast<std::size_t>(row)].place;
}

int DifferencesModel::rowOf(Kind kind, int place) const
{
    if (kind == Kind::Table)
        return place < static_cast<int>(m_rowOfTable.size())
            ? m_rowOfTable[static_cast<std::size_t>(place)]
            : -1;
    const auto found = std::ranges::find_if(m_lines, [kind, place](const Line& line) {
        return line.kind == kind && line.place == place;
    });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int DifferencesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int DifferencesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags DifferencesModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || kindAt(index.row()) == Kind::Group)
        return Qt::NoItemFlags;
    return QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
}

QVariant DifferencesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    if (line.kind == Kind::Group) {
        if (index.column() != Name)
            return {};
        return role == Qt::DisplayRole              ? QVariant(line.title)
            : role == widgets::TableRole::GroupRole ? QVariant(line.caption)
                                                    : QVariant();
    }
    if (!m_feed)
        return {};
    if (line.kind == Kind::Table)
        return tableData(m_feed->tables()[static_cast<std::size_t>(line.place)], index.column(),
                         role);
    return structureData(line, index.column(), role);
}

QVariant DifferencesModel::tableData(const ComparedTable& table, int column, int role) const
{
    const bool isNumber = column == FirstRows || column == SecondRows;
    switch (role) {
    case Qt::DisplayRole:
        if (isNumber)
            return numberText(column == FirstRows ? table.rowsInFirst() : table.rowsInSecond());
        return column == Name ? table.table.name : differenceText(table);
    case widgets::TableRole::CellKindRole:
        return static_cast<int>(isNumber ? CellKind::Number : CellKind::Text);
    case widgets::TableRole::ToneRole:
        return column == Difference ? QVariant(static_cast<int>(toneOf(table))) : QVariant();
    case diff::DiffCountsRole:
        return column == Difference ? QVariant::fromValue(barOf(table)) : QVariant();
    case diff::DiffMostRole: return m_most;
    default: return {};
    }
}

QString DifferencesModel::nameOf(const Line& line) const
{
    const auto& schema = m_feed->schema();
    const auto place = static_cast<std::size_t>(line.place);
    return line.kind == Kind::Setting ? settingText(schema.settings[place])
                                      : objectText(schema.objects[place]);
}

QVariant DifferencesModel::structureData(const Line& line, int column, int role) const
{
    if (role != Qt::DisplayRole || (column != Name && column != Difference))
        return {};
    if (column == Name)
        return nameOf(line);
    const auto& schema = m_feed->schema();
    const auto place = static_cast<std::size_t>(line.place);
    return line.kind == Kind::Setting ? changeText(core::compare::Change::Changed)
                                      : changeText(schema.objects[place].change);
}

QVariant DifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == FirstRows || section == SecondRows))
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && (section == FirstRows || section == SecondRows))
        //: Rows of a table; %1 is what a side is called, such as "Now".
        return tr("Rows: %1").arg(section == FirstRows ? m_titles.first : m_titles.second);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case FirstRows: return m_titles.first;
    case SecondRows: return m_titles.second;
    case Difference: return tr("Difference");
    default: return {};
    }
}

} // namespace ui::compare

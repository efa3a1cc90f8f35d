#include "ui/browse/rowmodel.h"

#include "ui/facts/celltext.h"
#include "ui/browse/rowfeed.h"
#include "ui/widgets/tableroles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::browse {

namespace {

using core::rows::Column;
using core::rows::Row;
using core::rows::Value;
using core::rows::ValueType;
using widgets::CellKind;
using widgets::CellTone;

constexpr int kPageRows = 128;
constexpr std::size_t kMostPages = 64;
constexpr std::chrono::milliseconds kBetweenGrowth{250}; ///< a view measures all rows each time

CellKind kindOf(const Column& column, const Value& value)
{
    const bool isNumber = value.type == ValueType::Integer || value.type == ValueType::Real;
    return isNumber && facts::holdsNumbers(column) ? CellKind::Number : CellKind::Value;
}

bool isFaint(const Value& value)
{
    return value.type == ValueType::Null || value.type == ValueType::Blob;
}

} // namespace

RowModel::RowModel(QObject* parent)
    : QAbstractTableModel(parent)
{
    m_asking.setSingleShot(true);
    m_asking.setInterval(0); // once for all cells of a picture
    connect(&m_asking, &QTimer::timeout, this, &RowModel::ask);
    m_growing.setSingleShot(true);
    m_growing.setInterval(kBetweenGrowth);
    connect(&m_growing, &QTimer::timeout, this, &RowModel::takeExtent);
}

void RowModel::setFeed(RowFeed* feed)
{
    beginResetModel();
    if (m_feed)
        m_feed->disconnect(this);
    m_feed = feed;
    m_pages.clear();
    m_missing.clear();
    m_growing.stop();
    m_rows = feed ? static_cast<int>(std::min<qint64>(feed->expectedRows(), kMostRows)) : 0;
    endResetModel();
    if (!feed)
        return;
    connect(feed, &RowFeed::extentChanged, this, [this] {
        if (m_feed->extent().isComplete)
            takeExtent();
        else if (!m_growing.isActive())
            m_growing.start();
    });
    connect(feed, &RowFeed::rowsCame, this, &RowModel::takeRows);
    connect(feed, &RowFeed::rowsFailed, this, &RowModel::takeFailure);
}

void RowModel::takeExtent()
{
    if (!m_feed)
        return;
    const int rows = static_cast<int>(std::min<qint64>(m_feed->expectedRows(), kMostRows));
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        endRemoveRows();
    }
}

const Row* RowModel::row(int row) const
{
    const auto page = m_pages.find(row / kPageRows);
    if (page == m_pages.end())
        return nullptr;
    const auto at = static_cast<std::size_t>(row % kPageRows);
    return at < page->second.size() ? &page->second[at] : nullptr;
}

const std::vector<Column>& RowModel::columns() const
{
    static const std::vector<Column> none;
    return m_feed ? m_feed->shape().columns : none;
}

int RowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int RowModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns().size());
}

QVariant RowModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row* found = row(index.row());
    const auto column = static_cast<std::size_t>(index.column());
    if (!found || column >= found->values.size()) {
        if (role == Qt::DisplayRole)
            return placeholder(index.row());
        return role == widgets::TableRole::ToneRole ? QVariant(static_cast<int>(CellTone::Faint))
                                                    : QVariant();
    }
    const Value& value = found->values[column];
    switch (role) {
    case Qt::DisplayRole: return facts::cellText(value);
    case Qt::TextAlignmentRole: // a NULL among numbers
        return value.isNull() ? headerData(index.column(), Qt::Horizontal, role) : QVariant();
    case widgets::TableRole::CellKindRole:
        return static_cast<int>(kindOf(columns()[column], value));
    case widgets::TableRole::ToneRole:
        return static_cast<int>(isFaint(value) ? CellTone::Faint : CellTone::Plain);
    default: return {};
    }
}

QString RowModel::placeholder(int row) const
{
    const int page = row / kPageRows;
    const auto found = m_pages.find(page);
    if (found != m_pages.end() && found->second.empty())
        return tr("cannot be read");
    askLater(page);
    return u"…"_s;
}

QVariant RowModel::headText(int section) const
{
    return columns()[static_cast<std::size_t>(section)].name;
}

QString RowModel::headToolTip(int section) const
{
    const Column& column = columns()[static_cast<std::size_t>(section)];
    QStringList facts{column.name};
    if (!column.declaredType.isEmpty())
        facts << column.declaredType;
    if (column.keyPart > 0)
        facts << tr("part of the primary key");
    if (column.isGenerated)
        facts << tr("computed from other columns");
    return facts.join(u", "_s);
}

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= columnCount())
        return {};
    switch (role) {
    case Qt::DisplayRole: return headText(section);
    case Qt::ToolTipRole: return headToolTip(section);
    case Qt::TextAlignmentRole:
        return static_cast<int>((facts::holdsNumbers(columns()[static_cast<std::size_t>(section)])
                                     ? Qt::AlignRight
                                     : Qt::AlignLeft)
                                | Qt::AlignVCenter);
    default: return {};
    }
}

void RowModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT sortRequested(column, order);
}

void RowModel::takeRows(const std::vector<Row>& rows)
{
    const int first = static_cast<int>(rows.front().position);
    m_pages[first / kPageRows] = rows;
    std::erase(m_missing, first / kPageRows);
    dropOldPages();
    const int last = std::min(first + static_cast<int>(rows.size()), m_rows) - 1;
    if (last >= first) {
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
        Q_EMIT rowsFilled(first, last);
    }
    if (!m_missing.empty())
        m_asking.start();
}

void RowModel::takeFailure(qint64 first)
{
    const int row = static_cast<int>(first);
    m_pages[row / kPageRows] = {};
    std::erase(m_missing, row / kPageRows);
    if (row < m_rows && columnCount() > 0)
        Q_EMIT dataChanged(index(row, 0),
                           index(std::min(row + kPageRows, m_rows) - 1, columnCount() - 1));
}

/// Those that are farthest from what is seen.
void RowModel::dropOldPages()
{
    while (m_pages.size() > kMostPages) {
        const auto distance = [this](int page) { return std::abs(page - m_lookedAt); };
        const bool firstIsFarther =
            distance(m_pages.begin()->first) > distance(m_pages.rbegin()->first);
        m_pages.erase(firstIsFarther ? m_pages.begin() : std::prev(m_pages.end()));
    }
}

void RowModel::askLater(int page) const
{
    m_lookedAt = page;
    std::erase(m_missing, page);
    m_missing.push_back(page);
    m_asking.start();
}

/// What was looked at last is what is seen. Older wishes are forgotten: they are looked at again
/// when they are seen again.
void RowModel::ask()
{
    if (!m_feed || m_missing.empty())
        return;
    constexpr std::size_t seenAtOnce = 3;
    if (m_missing.size() > seenAtOnce)
        m_missing.erase(m_missing.begin(), m_missing.end() - seenAtOnce);
    m_feed->want(qint64{m_missing.front()} * kPageRows, kPageRows);
}

} // namespace ui::browse

#include "ui/diff/diffrowsmodel.h"

#include "ui/diff/comparisonfeed.h"
#include "ui/diff/difftext.h"
#include "ui/facts/celltext.h"
#include "ui/jobs/reader.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui::diff {

namespace {

using core::compare::Change;
using core::compare::RowDifference;

constexpr int kPageRows = 128;
constexpr std::size_t kMostPages = 64;
/// In this order they stand below each other.
constexpr std::array kOrder{Change::Added, Change::Changed, Change::Removed};

} // namespace

DiffRowsModel::DiffRowsModel(const jobs::Engine& engine, QObject* parent)
    : QAbstractTableModel(parent)
    , m_engine(engine)
{
    m_asking.setSingleShot(true);
    m_asking.setInterval(0); // once for all cells of a picture
    connect(&m_asking, &QTimer::timeout, this, &DiffRowsModel::ask);
}

DiffRowsModel::~DiffRowsModel()
{
    m_engine.reader.letGo(std::move(m_source));
}

void DiffRowsModel::setTable(const ComparedTable* table)
{
    auto rows = table ? table->rows : nullptr;
    auto columns = table ? columnsOf(*table) : std::vector<DiffColumn>();
    if (rows == m_source && columns == m_columns)
        return grow();
    beginResetModel();
    if (rows != m_source) {
        m_pages.clear();
        m_missing.clear();
        m_shown = {};
        m_engine.reader.letGo(std::exchange(m_source, std::move(rows)));
    }
    m_columns = std::move(columns);
    endResetModel();
    grow();
}

void DiffRowsModel::setKind(std::optional<Change> kind)
{
    if (m_kind == kind)
        return;
    beginResetModel();
    m_kind = kind;
    m_shown = {};
    endResetModel();
    grow();
}

int DiffRowsModel::shown(Change kind) const
{
    return static_cast<int>(m_shown.of(kind));
}

int DiffRowsModel::firstOf(Change kind) const
{
    int first = 0;
    for (const Change before : kOrder) {
        if (before == kind)
            break;
        first += shown(before);
    }
    return first;
}

/// Without columns there is nothing to show of a row.
void DiffRowsModel::grow()
{
    if (!m_source || m_columns.empty())
        return;
    const KindCounts kept = m_source->kept();
    for (const Change kind : kOrder) {
        const qint64 wanted = !m_kind || m_kind == kind ? std::min(kept.of(kind), kMostOfAKind) : 0;
        const int more = static_cast<int>(wanted) - shown(kind);
        if (more <= 0)
            continue;
        const int end = firstOf(kind) + shown(kind);
        beginInsertRows({}, end, end + more - 1);
        m_shown.of(kind) = wanted;
        endInsertRows();
    }
}

Change DiffRowsModel::kindOf(int row) const
{
    for (const Change kind : kOrder) {
        if (row < shown(kind))
            return kind;
        row -= shown(kind);
    }
    return Change::Removed;
}

qint64 DiffRowsModel::placeOf(int row) const
{
    return row - firstOf(kindOf(row));
}

DiffRowsModel::PageName DiffRowsModel::pageOf(int row) const
{
    return {.kind = kindOf(row), .page = placeOf(row) / kPageRows};
}

const RowDifference* DiffRowsModel::row(int row) const
{
    const auto page = m_pages.find(pageOf(row));
    if (page == m_pages.end())
        return nullptr;
    const auto at = static_cast<std::size_t>(placeOf(row) % kPageRows);
    return at < page->second.size() ? &page->second[at] : nullptr;
}

int DiffRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.all());
}

int DiffRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_columns.empty() ? 0 : static_cast<int>(m_columns.size()) + 1;
}

QVariant DiffRowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (index.column() == kKindColumn)
        return kindData(index.row(), role);
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (!isText)
        return {};
    return cellText(index.row(), m_columns[static_cast<std::size_t>(index.column() - 1)]);
}

QVariant DiffRowsModel::kindData(int row, int role) const
{
    if (role == Qt::DisplayRole)
        return kindSign(kindOf(row));
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return kindText(kindOf(row));
    const auto* found = this->row(row);
    if (role == Qt::CheckStateRole && m_isCheckable && found && !found->key.empty())
        return m_ticks.isTicked(*found) ? Qt::Checked : Qt::Unchecked;
    return {};
}

QString DiffRowsModel::cellText(int row, const DiffColumn& column) const
{
    const auto* found = this->row(row);
    if (!found) {
        const PageName name = pageOf(row);
        const auto page = m_pages.find(name);
        if (page != m_pages.end() && page->second.empty())
            return tr("cannot be read");
        askLater(name); // also where the page had fewer rows when it was read
        return u"…"_s;
    }
    return diffText(cellOf(*found, column), found->change);
}

bool DiffRowsModel::setData(const QModelIndex& index, const QVariant&, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    toggle(index.row());
    return true;
}

Qt::ItemFlags DiffRowsModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    if (index.column() == kKindColumn && m_isCheckable)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant DiffRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= columnCount())
        return {};
    if (section == kKindColumn)
        //: How a row differs: added, changed or removed.
        return role == Qt::AccessibleTextRole ? QVariant(tr("Difference")) : QVariant();
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    return isText ? QVariant(m_columns[static_cast<std::size_t>(section - 1)].name) : QVariant();
}

void DiffRowsModel::askLater(const PageName& name) const
{
    m_lookedAt = name;
    std::erase(m_missing, name);
    m_missing.push_back(name);
    m_asking.start();
}

/// What was looked at last is what is seen. Older wishes are forgotten: they are looked at again
/// when they are seen again.
void DiffRowsModel::ask()
{
    if (m_isReading || m_missing.empty() || !m_source)
        return;
    constexpr std::size_t seenAtOnce = 4;
    if (m_missing.size() > seenAtOnce)
        m_missing.erase(m_missing.begin(), m_missing.end() - seenAtOnce);
    const PageName name = m_missing.front();
    m_isReading = true;
    m_engine.reader.read(
        this, u"differences"_s,
        [rows = m_source, name] { return rows->page(name.kind, name.page * kPageRows, kPageRows); },
        [this, rows = std::weak_ptr(m_source), name](const core::Result<Page>& page) {
            m_isReading = false;
            if (rows.lock() == m_source)
                takePage(name, page);
            ask();
        });
}

void DiffRowsModel::takePage(const PageName& name, const core::Result<Page>& page)
{
    m_pages.insert_or_assign(name, page ? *page : Page());
    std::erase(m_missing, name);
    dropOldPages();
    tellChanged(name);
    Q_EMIT rowsFilled();
}

void DiffRowsModel::tellChanged(const PageName& name)
{
    const auto first = static_cast<int>(name.page * kPageRows);
    const int last = std::min(first + kPageRows, shown(name.kind)) - 1;
    if (last < first)
        return;
    const int start = firstOf(name.kind);
    Q_EMIT dataChanged(index(start + first, 0), index(start + last, columnCount() - 1));
}

/// Those that are farthest from what is seen.
void DiffRowsModel::dropOldPages()
{
    const auto distance = [this](const PageName& name) {
        constexpr qint64 otherKind = kMostOfAKind;
        return std::abs(name.page - m_lookedAt.page)
            + (name.kind == m_lookedAt.kind ? 0 : otherKind);
    };
    while (m_pages.size() > kMostPages) {
        m_pages.erase(std::ranges::max_element(
            m_pages, {}, [&distance](const auto& page) { return distance(page.first); }));
    }
}

void DiffRowsModel::setCheckable(bool checkable)
{
    m_isCheckable = checkable;
    tellAllTicks();
}

void DiffRowsModel::setTicks(const RowTicks& ticks)
{
    m_ticks = ticks;
    tellAllTicks();
}

void DiffRowsModel::tellAllTicks()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, kKindColumn), index(rowCount() - 1, kKindColumn),
                           {Qt::CheckStateRole});
}

void DiffRowsModel::tickAll(bool ticked)
{
    for (const Change kind : kOrder) {
        if (!m_kind || m_kind == kind)
            m_ticks.setAll(kind, ticked);
    }
    tellAllTicks();
    Q_EMIT this->ticked();
}

void DiffRowsModel::toggle(int row)
{
    const auto* found = this->row(row);
    if (!m_isCheckable || !found || found->key.empty())
        return;
    m_ticks.set(*found, !m_ticks.isTicked(*found));
    Q_EMIT dataChanged(index(row, kKindColumn), index(row, kKindColumn), {Qt::CheckStateRole});
    Q_EMIT ticked();
}

} // namespace ui::diff

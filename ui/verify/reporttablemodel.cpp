#include "ui/verify/reporttablemodel.h"

#include "core/proof/check.h"
#include "core/proof/reportsummary.h"
#include "ui/facts/statusof.h"
#include "ui/widgets/tableroles.h"

#include <QLocale>
#include <QSize>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::verify {

namespace {

using core::vault::Verdict;
using widgets::CellKind;
using widgets::CellTone;

qint64 differenceOf(const core::proof::ReportTable& table)
{
    return table.rows.value_or(0) - table.before.value_or(0);
}

/// With a sign in front of it, and a minus that is as wide as the plus.
QString signedNumber(qint64 number)
{
    const QString digits = QLocale().toString(qAbs(number));
    return (number < 0 ? u"−"_s : u"+"_s) + digits;
}

CellKind kindOf(int column)
{
    if (column == ReportTableModel::Name)
        return CellKind::Text;
    return column == ReportTableModel::State ? CellKind::Status : CellKind::Number;
}

} // namespace

void ReportTableModel::setReport(const SharedReport& report, bool isEarlier)
{
    if (report == m_report && isEarlier == m_isEarlier)
        return;
    beginResetModel();
    m_report = report;
    m_isEarlier = isEarlier;
    endResetModel();
}

int ReportTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_report ? 0 : static_cast<int>(m_report->tables.size());
}

int ReportTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReportTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Table& table = m_report->tables[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(table, index.column());
    case Qt::AccessibleTextRole: return spokenText(table, index.column());
    case widgets::TableRole::CellKindRole: return static_cast<int>(kindOf(index.column()));
    case widgets::TableRole::ToneRole: return tone(table, index.column());
    case widgets::TableRole::StatusRole:
        return index.column() == State ? QVariant(status(table)) : QVariant();
    default: return {};
    }
}

/// Of a file that no check has counted nothing is good.
Verdict ReportTableModel::stateOf(const Table& table) const
{
    const auto& checks = m_report->proof.checks;
    const bool isCounted = std::ranges::any_of(checks, [](const core::vault::CheckRecord& check) {
        return check.name == core::proof::kContents;
    });
    return isCounted ? table.state : Verdict::NotChecked;
}

bool ReportTableModel::isCompared() const
{
    return m_report->beforeAt != core::UtcTime{};
}

QString ReportTableModel::text(const Table& table, int column) const
{
    switch (column) {
    case Name: return table.name;
    case Rows: return table.rows ? QLocale().toString(*table.rows) : u"–"_s;
    case Change: return changeText(table);
    default: break;
    }
    if (table.isGone)
        return tr("Gone");
    const Verdict state = stateOf(table);
    return m_isEarlier && state == Verdict::Ok ? tr("Checked earlier")
                                               : core::proof::stateWord(state);
}

QString ReportTableModel::changeText(const Table& table) const
{
    if (!isCompared() || table.isGone || !table.rows)
        return {};
    if (!table.before)
        //: A table that the backup before did not have.
        return tr("new");
    const qint64 difference = differenceOf(table);
    return difference == 0 ? u"–"_s : signedNumber(difference);
}

/// A dash is read as nothing, and a sign may be passed over.
QString ReportTableModel::spokenText(const Table& table, int column) const
{
    const QString words = text(table, column);
    if (column == Rows && !table.rows)
        return tr("not counted");
    if (column != Change || words.isEmpty() || !table.before)
        return words;
    const qint64 difference = differenceOf(table);
    if (difference == 0)
        return tr("no change");
    const QString number = QLocale().toString(qAbs(difference));
    return difference > 0 ? tr("%1 added").arg(number) : tr("%1 removed").arg(number);
}

int ReportTableModel::tone(const Table& table, int column) const
{
    CellTone tone = CellTone::Plain;
    if (column == Change) {
        const qint64 difference = differenceOf(table);
        tone = difference > 0 ? CellTone::Good : difference < 0 ? CellTone::Bad : CellTone::Faint;
    } else if (column == Rows && !table.rows) {
        tone = CellTone::Faint;
    }
    return static_cast<int>(tone);
}

int ReportTableModel::status(const Table& table) const
{
    const auto freshness = m_isEarlier ? facts::Freshness::Earlier : facts::Freshness::Current;
    return static_cast<int>(table.isGone ? theme::Status::Warning
                                         : facts::statusOf(stateOf(table), freshness));
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::SizeHintRole)
        return QSize(1, 1); // it is read to people, but nobody sees it
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Table");
    case Rows: return tr("Rows");
    case Change: return tr("Change");
    default: return tr("State");
    }
}

} // namespace ui::verify

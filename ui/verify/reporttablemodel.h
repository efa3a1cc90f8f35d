#pragma once

#include "ui/verify/reportsource.h"

#include <QAbstractTableModel>

namespace ui::verify {

/// The tables of a report: rows, what changed since the backup before, and whether they are sound.
class ReportTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Rows, Change, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `isEarlier`: nobody knows whether the backup is still there, so nothing is green.
    void setReport(const SharedReport& report, bool isEarlier);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using Table = core::proof::ReportTable;

    [[nodiscard]] QString text(const Table& table, int column) const;
    [[nodiscard]] QString changeText(const Table& table) const;
    [[nodiscard]] QString spokenText(const Table& table, int column) const;
    [[nodiscard]] int tone(const Table& table, int column) const;
    [[nodiscard]] int status(const Table& table) const;
    [[nodiscard]] core::vault::Verdict stateOf(const Table& table) const;
    [[nodiscard]] bool isCompared() const;

    SharedReport m_report;
    bool m_isEarlier = false;
};

} // namespace ui::verify

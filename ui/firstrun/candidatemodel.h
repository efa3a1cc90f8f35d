#pragma once

#include "ui/firstrun/candidate.h"

#include <QAbstractTableModel>

namespace ui::firstrun {

/// The databases that a first backup could be made of, as a table. Never opens a file.
class CandidateModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Database, Size, Changed, InUse, ColumnCount };
    enum Role { PathRole = Qt::UserRole };

    explicit CandidateModel(core::Clock clock, QObject* parent = nullptr);

    void setCandidates(const std::vector<Candidate>& candidates);
    [[nodiscard]] QModelIndex indexOf(const QString& path) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    core::Clock m_clock;
    std::vector<Candidate> m_candidates;
};

} // namespace ui::firstrun

#pragma once

#include "ui/diff/diffcolumns.h"
#include "ui/diff/keptrows.h"
#include "ui/jobs/engine.h"

#include <QObject>

#include <memory>

namespace ui::diff {

/// What the two sides are called above their values: "Now" and "In the backup".
struct SideTitles
{
    QString first{};
    QString second{};

    friend bool operator==(const SideTitles&, const SideTitles&) = default;
};

/// Writes differing rows into the clipboard, as spreadsheets take them: a line for each side that
/// has the row, with the sign and the side before its values.
class RowCopy final : public QObject
{
    Q_OBJECT

public:
    /// More than that is a file, not a clipboard.
    static constexpr qint64 kMostRows = 100'000;

    /// `engine` must outlive this.
    explicit RowCopy(const jobs::Engine& engine, QObject* parent = nullptr);

    /// Rows of one kind from `first` on.
    struct Range
    {
        core::compare::Change kind = core::compare::Change::Added;
        qint64 first = 0;
        qint64 count = 0;
    };
    struct Wish
    {
        std::shared_ptr<KeptRows> rows{};
        std::vector<Range> ranges{};
        std::vector<DiffColumn> columns{};
        SideTitles titles{};
    };
    void copy(const Wish& wish);

Q_SIGNALS:
    /// A sentence on what was copied, or why it was not.
    void told(const QString& sentence);

private:
    const jobs::Engine& m_engine;
};

} // namespace ui::diff

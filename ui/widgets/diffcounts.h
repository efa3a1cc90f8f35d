#pragma once

#include <QString>

namespace ui::widgets {

/// How many rows of a table differ, and how. Which side of a comparison they are added to is for
/// the title beside them to say.
struct DiffCounts
{
    qint64 removed = 0;
    qint64 changed = 0;
    qint64 added = 0;

    [[nodiscard]] bool isEmpty() const { return removed == 0 && changed == 0 && added == 0; }
    /// The longest part of a bar.
    [[nodiscard]] qint64 most() const;

    friend bool operator==(const DiffCounts&, const DiffCounts&) = default;
};

/// "12 rows added, 3 changed, 1 removed"; "No difference".
[[nodiscard]] QString diffSentence(const DiffCounts& counts);

/// As they stand beside a bar: "+12", "~3", "−1"; a dash for none.
[[nodiscard]] QString addedText(const DiffCounts& counts);
[[nodiscard]] QString changedText(const DiffCounts& counts);
[[nodiscard]] QString removedText(const DiffCounts& counts);

/// How long the part of `count` rows is, of `room` pixels that the part of `most` rows fills: by
/// the logarithm, and as long as it must be so that one row is seen.
[[nodiscard]] double diffLength(qint64 count, qint64 most, double room);

} // namespace ui::widgets

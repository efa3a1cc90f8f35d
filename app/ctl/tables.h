#pragma once

#include "app/ctl/terminal.h"

#include <optional>
#include <vector>

namespace app::ctl {

struct Column
{
    QString title{};
    bool alignRight = false;
    int leastWidth = 0; ///< may be cut down to this where room is short; 0 = is never cut
    int givesWay = 0; ///< columns are left out where room is short, highest first; 0 = never
};

/// Lines with aligned columns. Columns in which no row has anything are left out.
class Table
{
public:
    explicit Table(std::vector<Column> columns);

    /// As many cells as there are columns.
    void addRow(Line cells);
    /// The title line, then the rows. `room`: columns of the terminal; none = nothing is cut.
    [[nodiscard]] std::vector<Line> lines(std::optional<int> room) const;

private:
    [[nodiscard]] std::vector<int> naturalWidths() const;
    void fit(std::vector<int>& widths, int room) const;
    [[nodiscard]] Line line(const Line& cells, const std::vector<int>& widths) const;

    std::vector<Column> m_columns;
    std::vector<Line> m_rows;
};

} // namespace app::ctl

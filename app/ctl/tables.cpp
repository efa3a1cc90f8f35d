#include "app/ctl/tables.h"

#include "app/ctl/printable.h"

#include <algorithm>
#include <numeric>

namespace app::ctl {

namespace {

constexpr int kGap = 2;
constexpr int kLeftOut = 0; ///< width of a column that is not shown

int totalWidth(const std::vector<int>& widths)
{
    const auto shown = std::count_if(widths.begin(), widths.end(), [](int w) { return w > 0; });
    const int gaps = shown > 1 ? kGap * static_cast<int>(shown - 1) : 0;
    return std::accumulate(widths.begin(), widths.end(), gaps);
}

} // namespace

Table::Table(std::vector<Column> columns)
    : m_columns(std::move(columns))
{
}

void Table::addRow(Line cells)
{
    for (Styled& cell : cells)
        cell.text = printable(cell.text);
    m_rows.push_back(std::move(cells));
}

std::vector<Line> Table::lines(std::optional<int> room) const
{
    std::vector<int> widths = naturalWidths();
    if (room)
        fit(widths, *room);

    Line titles;
    for (const Column& column : m_columns)
        titles.append({column.title, Tone::Faint});
    std::vector<Line> lines{line(titles, widths)};
    for (const Line& row : m_rows)
        lines.push_back(line(row, widths));
    return lines;
}

std::vector<int> Table::naturalWidths() const
{
    std::vector<int> widths(m_columns.size(), kLeftOut);
    for (const Line& row : m_rows) {
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], displayWidth(row[static_cast<qsizetype>(i)].text));
    }
    for (std::size_t i = 0; i < widths.size(); ++i) {
        if (widths[i] > 0)
            widths[i] = std::max(widths[i], displayWidth(m_columns[i].title));
    }
    return widths;
}

/// Cuts what may be cut; if that is not enough, leaves out the column that gives way first.
void Table::fit(std::vector<int>& widths, int room) const
{
    for (;;) {
        std::vector<int> cut = widths;
        for (std::size_t i = 0; i < cut.size(); ++i) {
            const int tooMuch = totalWidth(cut) - room;
            const int least = m_columns[i].leastWidth;
            if (tooMuch > 0 && least > 0 && cut[i] > least)
                cut[i] = std::max(least, cut[i] - tooMuch);
        }
        const auto next = std::max_element(
            m_columns.begin(), m_columns.end(), [&](const Column& a, const Column& b) {
                const auto rank = [&](const Column& column) {
                    const auto i = static_cast<std::size_t>(&column - m_columns.data());
                    return widths[i] > 0 ? column.givesWay : 0;
                };
                return rank(a) < rank(b);
            });
        const auto index = static_cast<std::size_t>(next - m_columns.begin());
        if (totalWidth(cut) <= room || next->givesWay == 0 || widths[index] == kLeftOut) {
            widths = cut;
            return;
        }
        widths[index] = kLeftOut;
    }
}

Line Table::line(const Line& cells, const std::vector<int>& widths) const
{
    Line line;
    int owed = 0; // blanks that are due before the next piece; so no line ends with any
    for (std::size_t i = 0; i < widths.size(); ++i) {
        if (widths[i] == kLeftOut)
            continue;
        const Styled& cell = cells[static_cast<qsizetype>(i)];
        const QString text = elided(cell.text, widths[i]);
        const int padding = widths[i] - displayWidth(text);
        const int before = owed + (m_columns[i].alignRight ? padding : 0);
        if (!text.isEmpty()) {
            line.append({QString(before, u' ')});
            line.append({text, cell.tone});
            owed = kGap + (m_columns[i].alignRight ? 0 : padding);
        } else {
            owed += widths[i] + kGap;
        }
    }
    return line;
}

} // namespace app::ctl

#include "ui/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <numeric>

namespace ui::widgets {

FlowLayout::FlowLayout(int gap, int lineGap, QWidget* parent)
    : QLayout(parent)
    , m_lineGap(lineGap)
{
    setContentsMargins({});
    setSpacing(gap);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::setEven()
{
    m_isEven = true;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int place) const
{
    return place >= 0 && place < count() ? m_items[static_cast<std::size_t>(place)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int place)
{
    if (place < 0 || place >= count())
        return nullptr;
    QLayoutItem* item = m_items[static_cast<std::size_t>(place)].release();
    m_items.erase(m_items.begin() + place);
    invalidate();
    return item;
}

/// The widths of all parts where each line is full, or nothing where they need more lines.
std::vector<int> FlowLayout::fullLines(const std::vector<int>& needed, int lines, int width) const
{
    std::vector<int> widths;
    for (int left = lines; left > 0; --left) {
        const auto rest = static_cast<int>(needed.size() - widths.size());
        const int number = (rest + left - 1) / left;
        const auto first = needed.begin() + static_cast<std::ptrdiff_t>(widths.size());
        const int room = width - (number - 1) * spacing();
        const int sum = std::accumulate(first, first + number, 0);
        if (sum > room && number > 1)
            return {};
        const bool even = *std::max_element(first, first + number) <= room / number;
        for (int i = 0; i < number; ++i)
            widths.push_back(even ? room / number : first[i] + (room - sum) / number);
    }
    return widths;
}

std::vector<int> FlowLayout::evenWidthsIn(int width) const
{
    std::vector<int> needed;
    for (const auto& item : m_items) {
        if (!item->isEmpty())
            needed.push_back(item->sizeHint().width());
    }
    const int count = static_cast<int>(needed.size());
    if (count == 0)
        return {};
    const int widest = std::ranges::max(needed);
    if (count * (widest + spacing()) - spacing() <= width)
        return std::vector(needed.size(), widest);
    std::vector<int> widths;
    for (int lines = 2; widths.empty(); ++lines)
        widths = fullLines(needed, std::min(lines, count), width);
    return widths;
}

/// A part that is wider than a line has one for itself.
std::vector<FlowLayout::Line> FlowLayout::linesIn(int width) const
{
    std::vector<Line> lines;
    const auto widths = m_isEven ? evenWidthsIn(width) : std::vector<int>();
    std::size_t place = 0;
    int left = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint().expandedTo(item->minimumSize());
        if (m_isEven)
            size.setWidth(widths[place++]);
        if (lines.empty() || left + size.width() > width) {
            lines.emplace_back();
            left = 0;
        }
        size.setWidth(std::min(size.width(), width));
        if (item->hasHeightForWidth())
            size.setHeight(item->heightForWidth(size.width()));
        const bool atTheEnd = item->alignment().testFlag(Qt::AlignRight) && left > 0;
        left = atTheEnd ? width - size.width() : left;
        lines.back().push_back({item.get(), left, size});
        left += size.width() + spacing();
    }
    return lines;
}

int FlowLayout::heightOf(const Line& line)
{
    int height = 0;
    for (const Part& part : line)
        height = std::max(height, part.size.height());
    return height;
}

QSize FlowLayout::withMargins(const QSize& size) const
{
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const auto lines = linesIn(width - margins.left() - margins.right());
    int height = lines.empty() ? 0 : -m_lineGap;
    for (const Line& line : lines)
        height += heightOf(line) + m_lineGap;
    return withMargins({0, height}).height();
}

QSize FlowLayout::sizeHint() const
{
    const auto lines = linesIn(QLAYOUTSIZE_MAX);
    if (lines.empty())
        return withMargins({0, 0});
    int width = -spacing();
    for (const Part& part : lines.front())
        width += part.size.width() + spacing();
    return withMargins({width, heightOf(lines.front())});
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const auto& item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return withMargins(size);
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const auto lines = linesIn(inner.width());
    const auto direction = parentWidget()->layoutDirection();
    // One line stands in the middle of the height there is.
    int top = lines.size() == 1 ? inner.center().y() + 1 - (heightOf(lines.front()) + 1) / 2
                                : inner.top();
    for (const Line& line : lines) {
        const int height = heightOf(line);
        for (const Part& part : line) {
            const QRect place(inner.left() + part.left, top + (height - part.size.height()) / 2,
                              part.size.width(), part.size.height());
            part.item->setGeometry(QStyle::visualRect(direction, inner, place));
        }
        top += height + m_lineGap;
    }
}

} // namespace ui::widgets

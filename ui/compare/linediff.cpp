#include "ui/compare/linediff.h"

#include <QStringList>

#include <algorithm>

namespace ui::compare {

namespace {

constexpr qsizetype kMostCells = 1'000'000; ///< of the table of what is common

QStringList linesOf(const QString& text)
{
    return text.isEmpty() ? QStringList() : QString(text).remove(u'\r').split(u'\n');
}

/// How many lines are the same from each pair of places on.
class Common
{
public:
    Common(const QStringList& first, const QStringList& second)
        : m_width(second.size() + 1)
        , m_lengths(static_cast<std::size_t>((first.size() + 1) * m_width), 0)
    {
        for (qsizetype i = first.size() - 1; i >= 0; --i) {
            for (qsizetype j = second.size() - 1; j >= 0; --j)
                at(i, j) = first[i] == second[j] ? at(i + 1, j + 1) + 1
                                                 : std::max(at(i + 1, j), at(i, j + 1));
        }
    }

    [[nodiscard]] int& at(qsizetype i, qsizetype j)
    {
        return m_lengths[static_cast<std::size_t>(i * m_width + j)];
    }

private:
    qsizetype m_width;
    std::vector<int> m_lengths;
};

/// Lines that only one has, those of both from the same place on side by side.
void addGap(std::vector<LinePair>& pairs, const QStringList& first, const QStringList& second)
{
    for (qsizetype i = 0; i < std::max(first.size(), second.size()); ++i)
        pairs.push_back({i < first.size() ? std::optional(first[i]) : std::nullopt,
                         i < second.size() ? std::optional(second[i]) : std::nullopt});
}

void addMiddle(std::vector<LinePair>& pairs, const QStringList& first, const QStringList& second)
{
    if ((first.size() + 1) * (second.size() + 1) > kMostCells)
        return addGap(pairs, first, second);
    Common common(first, second);
    QStringList onlyFirst;
    QStringList onlySecond;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < first.size() && j < second.size()) {
        if (first[i] == second[j]) {
            addGap(pairs, std::exchange(onlyFirst, {}), std::exchange(onlySecond, {}));
            pairs.push_back({first[i++], second[j++]});
        } else if (common.at(i + 1, j) >= common.at(i, j + 1)) {
            onlyFirst << first[i++];
        } else {
            onlySecond << second[j++];
        }
    }
    addGap(pairs, onlyFirst + first.mid(i), onlySecond + second.mid(j));
}

} // namespace

std::vector<LinePair> lineDiff(const QString& first, const QString& second)
{
    const QStringList one = linesOf(first);
    const QStringList other = linesOf(second);
    const qsizetype shorter = std::min(one.size(), other.size());
    qsizetype head = 0;
    while (head < shorter && one[head] == other[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && one[one.size() - 1 - tail] == other[other.size() - 1 - tail])
        ++tail;
    std::vector<LinePair> pairs;
    for (qsizetype i = 0; i < head; ++i)
        pairs.push_back({one[i], other[i]});
    addMiddle(pairs, one.mid(head, one.size() - head - tail),
              other.mid(head, other.size() - head - tail));
    for (qsizetype i = tail; i > 0; --i)
        pairs.push_back({one[one.size() - i], other[other.size() - i]});
    return pairs;
}

} // namespace ui::compare

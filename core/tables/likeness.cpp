#include "core/tables/likeness.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace core::tables {

namespace {

constexpr qsizetype kLongest = 128; ///< letters that are looked at

QString plain(const QString& name)
{
    QString letters = name.left(kLongest).toLower();
    letters.remove(u'_');
    return letters;
}

/// Levenshtein's: insertions, removals and replacements of letters.
qsizetype distance(const QString& one, const QString& other)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(other.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < one.size(); ++i) {
        qsizetype diagonal = row.front();
        row.front() = i + 1;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const bool same = one[i] == other[static_cast<qsizetype>(j) - 1];
            const qsizetype replaced = diagonal + (same ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row.back();
}

} // namespace

double likenessOf(const QString& one, const QString& other)
{
    const QString first = plain(one);
    const QString second = plain(other);
    const auto longest = static_cast<double>(std::max(first.size(), second.size()));
    if (first.isEmpty() || second.isEmpty())
        return 0;
    const double letters = 1 - static_cast<double>(distance(first, second)) / longest;
    constexpr qsizetype shortest = 3; // a single letter is in most names
    const bool holds = std::min(first.size(), second.size()) >= shortest
        && (first.contains(second) || second.contains(first));
    return holds ? std::max(letters, 0.75) : letters;
}

} // namespace core::tables

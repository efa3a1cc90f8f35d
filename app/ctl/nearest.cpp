#include "app/ctl/nearest.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace app::ctl {

namespace {

/// Levenshtein's distance: letters to insert, remove or replace.
int distance(const QString& a, const QString& b)
{
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (const QChar c : a) {
        int diagonal = row[0]++;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int replaced = diagonal + (c == b[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

QString nearest(const QString& typed, const QStringList& known)
{
    QString best;
    int bestDistance = static_cast<int>(typed.size()) / 3 + 2; // farther away is another word
    for (const QString& word : known) {
        const int d = word.startsWith(typed) ? 1 : distance(typed, word);
        if (d < bestDistance) {
            bestDistance = d;
            best = word;
        }
    }
    return best;
}

} // namespace app::ctl

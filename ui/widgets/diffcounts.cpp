#include "ui/widgets/diffcounts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui::widgets {

namespace {

constexpr double kLeastLength = 5;
constexpr qint64 kLeastMost = 10; // or the one row that differs would fill its bar

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::widgets::DiffCounts)
};

QString number(qint64 count)
{
    return QLocale().toString(count);
}

QString signedText(QChar sign, qint64 count)
{
    return count == 0 ? u"–"_s : sign + number(count);
}

QString addedClause(qint64 count)
{
    return count == 1 ? Words::tr("1 row added") : Words::tr("%1 rows added").arg(number(count));
}

QString changedClause(qint64 count, bool isFirst)
{
    if (!isFirst)
        //: After "12 rows added, "
        return Words::tr("%1 changed").arg(number(count));
    return count == 1 ? Words::tr("1 row changed")
                      : Words::tr("%1 rows changed").arg(number(count));
}

QString removedClause(qint64 count, bool isFirst)
{
    if (!isFirst)
        //: After "12 rows added, "
        return Words::tr("%1 removed").arg(number(count));
    return count == 1 ? Words::tr("1 row removed")
                      : Words::tr("%1 rows removed").arg(number(count));
}

} // namespace

qint64 DiffCounts::most() const
{
    return std::max({removed, changed, added});
}

QString diffSentence(const DiffCounts& counts)
{
    if (counts.isEmpty())
        return Words::tr("No difference");
    QStringList clauses;
    if (counts.added > 0)
        clauses << addedClause(counts.added);
    if (counts.changed > 0)
        clauses << changedClause(counts.changed, clauses.isEmpty());
    if (counts.removed > 0)
        clauses << removedClause(counts.removed, clauses.isEmpty());
    //: Between the parts of a list.
    return clauses.join(Words::tr(", "));
}

QString addedText(const DiffCounts& counts)
{
    return signedText(u'+', counts.added);
}

QString changedText(const DiffCounts& counts)
{
    return signedText(u'~', counts.changed);
}

QString removedText(const DiffCounts& counts)
{
    return signedText(u'\u2212', counts.removed);
}

double diffLength(qint64 count, qint64 most, double room)
{
    if (count <= 0)
        return 0;
    const double whole = std::log10(1.0 + double(std::max(most, kLeastMost)));
    const double part = std::log10(1.0 + double(count)) / whole * room;
    return std::min(std::max(part, kLeastLength), std::max(room, kLeastLength));
}

} // namespace ui::widgets

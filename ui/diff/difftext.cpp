#include "ui/diff/difftext.h"

#include "ui/diff/comparisonfeed.h"
#include "ui/facts/celltext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui::diff {

namespace {

using core::compare::Change;

constexpr int kKeyLetters = 60; ///< of a key in a title

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::diff::Texts)
};

QString valueText(const core::rows::Value* value)
{
    return value ? facts::cellText(*value) : u"–"_s;
}

} // namespace

QString kindSign(Change kind)
{
    switch (kind) {
    case Change::Added: return u"+"_s;
    case Change::Removed: return u"\u2212"_s;
    case Change::Changed: break;
    }
    return u"~"_s;
}

QString kindText(Change kind)
{
    switch (kind) {
    //: A row, a table or an index that only the second of two databases has.
    case Change::Added: return Words::tr("Added");
    //: A row, a table or an index that only the first of two databases has.
    case Change::Removed: return Words::tr("Removed");
    case Change::Changed: break;
    }
    //: A row, a table or an index that both have, but not the same.
    return Words::tr("Changed");
}

QString diffText(const DiffCell& cell, Change kind)
{
    const bool isBoth = kind == Change::Changed && cell.first && cell.second;
    if (!isBoth)
        return valueText(cell.value());
    const QString before = valueText(cell.first);
    const QString after = valueText(cell.second);
    return *cell.first == *cell.second ? after : u"%1 → %2"_s.arg(before, after);
}

QString rowsDifferText(const ComparedTable& table)
{
    const qint64 differing = table.counts().all();
    const QString number = QLocale().toString(differing);
    if (table.rows && table.rows->shown().all() < table.rows->counts().all())
        //: Both are numbers.
        return Words::tr("%1 rows differ, %2 of them can be shown")
            .arg(number, QLocale().toString(table.rows->shown().all()));
    const auto all = table.rowsInAll();
    if (all && table.state == ComparedTable::State::Done)
        //: %1 is a number. %n: all rows.
        return Words::tr("%1 of %Ln row(s) differ", nullptr, static_cast<int>(*all)).arg(number);
    return Words::tr("%Ln row(s) differ", nullptr, static_cast<int>(differing));
}

QString whyNoRows(const ComparedTable* table)
{
    using State = ComparedTable::State;
    if (!table)
        return Words::tr("Select a table to see which of its rows differ.");
    const auto& trouble = table->difference.trouble;
    switch (table->state) {
    case State::Waiting: return Words::tr("This table is compared next.");
    case State::Running: return Words::tr("No row that differs so far.");
    case State::Stopped:
        return Words::tr("The comparison was cancelled before it was done with this table.");
    case State::Done: break;
    }
    if (trouble)
        return {};
    if (table->difference.provenSame)
        return Words::tr("This table is the same in both: its pages are.");
    if (table->counts().all() > 0)
        return Words::tr("No row of this kind differs.");
    return Words::tr("All rows of this table are the same.");
}

QString rowName(const core::compare::RowDifference& row)
{
    QStringList parts;
    for (const auto& value : row.key)
        parts << facts::cellText(value);
    const QString key = parts.join(u", "_s);
    //: %1 is the key of a row.
    return key.isEmpty()
        ? QString()
        : Words::tr("Row %1").arg(key.size() > kKeyLetters ? key.left(kKeyLetters) + u'…' : key);
}

} // namespace ui::diff

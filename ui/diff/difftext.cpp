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
    const auto all = table.rowsInAll();
    if (all && table.state == ComparedTable::State::Done)
        //: %1 is a number. %n: all rows.
        return Words::tr("%1 of %Ln row(s) differ", nullptr, static_cast<int>(*all)).arg(number);
    return Words::tr("%Ln row(s) differ", nullptr, static_cast<int>(differing));
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

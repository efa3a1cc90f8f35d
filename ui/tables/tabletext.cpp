#include "ui/tables/tabletext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui::tables {

namespace {

using core::compare::ObjectKind;
using core::tables::Conflict;
using diff::ComparedTable;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::tables::Words)
};

QString numberText(qint64 rows)
{
    return QLocale().toString(rows);
}

bool isDone(const ComparedTable& table)
{
    return table.state == ComparedTable::State::Done;
}

} // namespace

std::optional<widgets::DiffCounts> countsOf(const ComparedTable& table)
{
    if (table.difference.trouble || !table.table.inSecond
        || table.state == ComparedTable::State::Waiting)
        return std::nullopt;
    const auto counts = table.counts();
    return widgets::DiffCounts{
        .removed = counts.removed, .changed = counts.changed, .added = counts.added};
}

widgets::DiffCounts keptOf(const widgets::DiffCounts& counts,
                           const core::tables::TableChoice* choice)
{
    widgets::DiffCounts kept;
    if (choice != nullptr && choice->conflict != Conflict::Replace)
        kept.removed = counts.removed;
    if (choice != nullptr && choice->conflict == Conflict::AddMissing)
        kept.changed = counts.changed;
    return kept;
}

QString effectText(const ComparedTable& table)
{
    if (!table.table.inSecond)
        return Words::tr("Not in the backup");
    if (table.difference.trouble)
        return Words::tr("Cannot be compared");
    if (table.state == ComparedTable::State::Running)
        return Words::tr("Comparing…");
    if (!isDone(table))
        return Words::tr("Not compared yet");
    if (!table.table.inFirst && table.difference.added == 0)
        return Words::tr("The table comes back");
    return widgets::diffSentence(countsOf(table).value_or(widgets::DiffCounts()));
}

QString rowsText(const ComparedTable& table, bool isThen, const QHash<QString, qint64>& counted)
{
    if (!(isThen ? table.table.inSecond : table.table.inFirst))
        return u"–"_s;
    const auto rows = isThen ? table.rowsInSecond() : table.rowsInFirst();
    if (rows && isDone(table))
        return numberText(*rows);
    const auto then = counted.constFind(table.table.name);
    const bool isKnown = isThen || (isDone(table) && table.difference.provenSame);
    return then != counted.constEnd() && isKnown ? numberText(*then) : QString();
}

QString comesBackText(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::View: return Words::tr("The view comes back");
    case ObjectKind::Trigger: return Words::tr("The trigger comes back");
    case ObjectKind::Index: return Words::tr("The index comes back");
    case ObjectKind::Table: break;
    }
    return Words::tr("The table comes back");
}

QString conflictText(Conflict conflict)
{
    switch (conflict) {
    case Conflict::Replace: return Words::tr("Replace all, newer rows go");
    case Conflict::AddMissing: return Words::tr("Add missing rows only");
    case Conflict::Overwrite: break;
    }
    return Words::tr("Add missing, overwrite changed rows");
}

QString outcomeText(const core::tables::TableChoice& choice)
{
    if (choice.keys.size() == 1)
        //: Of a table: what becomes of it.
        return Words::tr("1 ticked row");
    if (!choice.keys.empty())
        //: Of a table: what becomes of it.
        return Words::tr("%1 ticked rows").arg(numberText(qint64(choice.keys.size())));
    if (!choice.where.isEmpty())
        //: Of a table: what becomes of it.
        return Words::tr("some rows come back");
    switch (choice.conflict) {
    //: Of a table: what becomes of it.
    case Conflict::Replace: return Words::tr("will be replaced");
    //: Of a table: what becomes of it.
    case Conflict::AddMissing: return Words::tr("missing rows come back");
    case Conflict::Overwrite: break;
    }
    //: Of a table: what becomes of it.
    return Words::tr("rows come back, newer stay");
}

} // namespace ui::tables

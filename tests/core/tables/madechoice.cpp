#include "tests/core/tables/madechoice.h"

using namespace core;
using namespace core::tables;
using namespace Qt::StringLiterals;

namespace tablestest {

namespace {

std::vector<RowKey> someKeys(MadeSchema& made, int chances, const MadeTable& table,
                             compare::Side& live, compare::Side& backup)
{
    const QStringList columns = table.keyColumns();
    std::vector<RowKey> keys;
    for (compare::Side* side : {&live, &backup}) {
        auto query = side->connection().prepare("SELECT " + quotedList(columns) + " FROM "
                                                + quoted(table.name));
        while (query && *query->step() == sqlite::Statement::Row::Available) {
            if (made.isOneOf(chances))
                keys.push_back(rows::valuesOf(*query, 0, static_cast<int>(columns.size())));
        }
    }
    return keys;
}

} // namespace

Choice choiceOfSome(MadeSchema& made, int chances, compare::Side& live, compare::Side& backup)
{
    Choice choice;
    const int count = 1 + made.below(2);
    const int first = made.below(static_cast<int>(made.tables().size()));
    for (int i = 0; i < count; ++i) {
        const MadeTable& table =
            made.tables()[static_cast<std::size_t>(first + i) % made.tables().size()];
        TableChoice chosen{.table = table.name};
        if (made.isOneOf(chances))
            chosen.conflict = made.isOneOf(2) ? Conflict::AddMissing : Conflict::Overwrite;
        if (made.isOneOf(2))
            chosen.keys = someKeys(made, chances, table, live, backup);
        else if (made.isOneOf(3))
            chosen.where = u"val IN ('v1', 'v3')"_s;
        choice.tables.push_back(chosen);
    }
    return choice;
}

QString wordsFor(const Choice& choice)
{
    QStringList words;
    for (const TableChoice& table : choice.tables)
        words << u"%1 %2 (%3 keys, where \"%4\")"_s.arg(conflictKey(table.conflict), table.table)
                     .arg(table.keys.size())
                     .arg(table.where);
    return words.join(u"; "_s);
}

} // namespace tablestest

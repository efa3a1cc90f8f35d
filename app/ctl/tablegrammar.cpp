#include "app/ctl/commandgrammar.h"

using namespace Qt::StringLiterals;

namespace app::ctl {

namespace {

/// Below the example.
void addNote(CLI::App& to, const QString& note)
{
    to.footer(to.get_footer() + "\n" + note.toStdString());
}

} // namespace

void Grammar::addTableChoice(CLI::App& restore)
{
    addValues(restore, "--tables", "T,…", tr("Brings back these tables, and leaves the others."),
              m_words.tables);
    addValue(restore, "--conflict", "HOW",
             tr("What becomes of rows that are there: replace, add-missing, overwrite."),
             m_words.conflict);
    addValues(restore, "--where", "'T: SQL'",
              tr("Of a table only the rows for which this is true."), m_words.wheres);
    restore.add_flag("--with-related", m_words.withRelated,
                     tr("Takes along what those rows hang on by foreign keys.").toStdString());
    addValues(restore, "--value", "T.COLUMN=VALUE",
              tr("Of a column that the backup does not have: what rows get that come back."),
              m_words.values);
    addValues(restore, "--map", "T.COLUMN=NAME",
              tr("Of a column that has another name in the backup: that name."), m_words.maps);
    addValues(restore, "--objects", "KIND:NAME,…",
              tr("Makes views, triggers and indexes as they were."), m_words.objects);
    addValue(restore, "--sql", "FILE",
             tr("Writes its SQL to a file, once it is done or with --dry-run."), m_words.sql);
    addNote(
        restore,
        tr("A column with \"=\" in its name stands in double quotes; one in it is doubled:")
            + u"\n  holdfastctl restore latest --to shop --tables orders --map 'orders.\"a=b\"=\"say \"\"c\"\"\"'"_s);
}

void Grammar::addDiff()
{
    CLI::App& diff =
        *command("diff", tr("Compares two databases or backups: their schemas, then their rows."),
                 u"diff latest-good shop --db shop --tables orders --rows"_s);
    addSubjects(diff, "A B", tr("The two, from A to B: paths, names, ids, latest, latest-good."),
                true);
    addValues(diff, "--tables", "T,…", tr("Compares only these tables."), m_words.tables);
    diff.add_flag("--rows", m_words.rows, tr("Shows each row that differs.").toStdString());
    addValue(diff, "--limit", "N", tr("Shows at most so many rows of each table."), m_words.limit);
    addDatabase(diff);
}

void Grammar::addFindRow()
{
    CLI::App& find =
        *command("find-row", tr("Finds in which backups a row is, and with which values."),
                 u"find-row shop --table orders --where \"id = 4711\""_s);
    addSubject(find, "DB", tr("The database: a path, or a configured name."), true);
    addValue(find, "--table", "T", tr("The table."), m_words.table);
    addValue(find, "--where", "SQL", tr("Which rows: a condition as it stands behind WHERE."),
             m_words.where);
    addValue(find, "--limit", "N", tr("Shows at most so many rows of each backup; 20 without it."),
             m_words.limit);
    addNote(
        find,
        tr("Ends with 0 where a backup has the row, or where none has it. Where none is known to\n"
           "have it, but some could not be asked: with 6 if they could not be judged, else with "
           "1."));
}

} // namespace app::ctl

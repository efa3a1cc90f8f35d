#include "app/ctl/commandgrammar.h"

using namespace Qt::StringLiterals;

namespace app::ctl {

void Grammar::addRestore()
{
    CLI::App& restore = *command(
        "restore",
        tr("Restores a database, or tables and rows of it, from a backup. It can be undone."),
        u"restore latest-good --to shop --dry-run"_s);
    addSubject(restore, "BACKUP", tr("The backup: a path, an id, latest or latest-good."), true);
    addValue(restore, "--to", "DB", tr("The database: a path, or a configured name."), m_words.to);
    addValue(restore, "--method", "METHOD",
             tr("swap (the default) replaces the file, online its content while in use."),
             m_words.method);
    addCommands(restore);
    addProbe(restore, tr("What must answer, or end with 0, once it is started."));
    restore.add_flag("--no-safety-copy", m_words.noSafetyCopy,
                     tr("Does not keep the present state: no undo.").toStdString());
    restore.add_flag("--no-verify", m_words.noVerify,
                     tr("Does not prove the restored file.").toStdString());
    restore.add_flag("--no-backup", m_words.noBackup,
                     tr("Takes no first backup afterwards.").toStdString());
    restore.add_flag("--dry-run", m_words.dryRun,
                     tr("Says what would be done, and does nothing.").toStdString());
    addValue(restore, "--wait", "SECONDS", tr("Waits this long for other jobs and for locks."),
             m_words.wait);
    addDatabase(restore);
    addTableChoice(restore);
}

void Grammar::addCommands(CLI::App& to)
{
    addValue(to, "--stop", "CMD", tr("Stops the application first."), m_words.stop);
    addValue(to, "--start", "CMD", tr("Starts the application afterwards."), m_words.start);
}

void Grammar::addProbe(CLI::App& to, const QString& does)
{
    addValue(to, "--probe", "URL|CMD", does, m_words.probe);
    addValues(to, "--header", "TEXT",
              tr("\"Name: value\" for the probe; a value may be @FILE or env:NAME."),
              m_words.headers);
}

void Grammar::addRehearse()
{
    CLI::App& rehearse = *command(
        "rehearse", tr("Restores a backup into a sandbox, proves it there, and measures the time."),
        u"rehearse shop --start \"npm start\" --probe \"http://127.0.0.1:{port}/api/settings\""_s);
    addSubject(rehearse, "DB", tr("The database: a path, or a configured name."), true);
    addValue(rehearse, "--start", "CMD",
             tr("Starts an application on it, which gets PORT and HOLDFAST_DATABASE."),
             m_words.start);
    addProbe(rehearse, tr("What must answer, or end with 0; a URL may have {port} in it."));
    addValue(rehearse, "--timeout", "SECONDS", tr("How long the probe may take; 60 without it."),
             m_words.timeout);
    addValue(rehearse, "--backup", "BACKUP", tr("Which one; without it, the newest good one."),
             m_words.backup);
}

void Grammar::addGuard()
{
    CLI::App& guard =
        *command("guard", tr("Backs up, runs a command, and offers to go back if it fails."),
                 u"guard shop --undo-on-failure -- npm run migrate"_s);
    addSubject(guard, "DB", tr("The database. Behind \"--\" stands the command."), true);
    guard.add_flag("--undo-on-failure", m_words.undoOnFailure,
                   tr("Goes back without being asked.").toStdString());
    guard.add_flag("--no-pin", m_words.noPin,
                   tr("Keeps the backup no longer than others.").toStdString());
}

void Grammar::addUndo()
{
    CLI::App& undo =
        *command("undo", tr("Undoes a restore: the last one, or that one."), u"undo --db shop"_s);
    addSubject(undo, "RESTORE", tr("The id of the restore, as \"restores\" prints it."), false);
    addCommands(undo);
    undo.add_flag("--as-found", m_words.asFound,
                  tr("Puts all files back byte for byte as they were found.").toStdString());
    undo.add_flag("--dry-run", m_words.dryRun,
                  tr("Says what would be done, and does nothing.").toStdString());
    addValue(undo, "--wait", "SECONDS", tr("Waits this long for other jobs and for locks."),
             m_words.wait);
    addValue(undo, "--db", "DB", tr("Of which database the last restore is meant."),
             m_words.database);

    CLI::App& restores =
        *command("restores", tr("Lists the restores made, newest first."), u"restores shop"_s);
    addSubject(restores, "DB", tr("The database; without it, those of all."), false);
}

} // namespace app::ctl

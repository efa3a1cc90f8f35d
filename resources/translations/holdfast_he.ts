<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he_IL" sourcelanguage="en_US">
<context>
    <name>Words</name>
    <message>
        <source>The database itself is not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ctl::BackupCommand</name>
    <message>
        <source>%1, %2 pages of %3 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; stored as %2 in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all, copied at %2/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs that write to the database had to wait for up to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned: it is kept for ever.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ctl::CommandLine</name>
    <message>
        <source>The argument &quot;%1&quot; is not valid UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file another name, or reach it through a symbolic link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One argument is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the variables of the script have values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said of which database &quot;%1&quot; is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add --db with the path or name of the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 cannot be &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method is &quot;online&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is none, gzip or zstd; a level is added so: gzip:9, zstd:19.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a whole number of seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is quick or full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a time with its unit: 90m, 24h or 7d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is text, json, nagios or prometheus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The options --json and --format %1 contradict each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The options --quiet and --verbose contradict each other.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ctl::DeleteCommand</name>
    <message>
        <source>There is no terminal to ask on whether to delete. Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add --yes to delete without being asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`holdfastctl unpin %1` lets go of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this backup?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete these %1 backups?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>Before the id of a backup.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ctl::DeleteText</name>
    <message>
        <source>One backup of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 backups of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, will be deleted:</source>
        <extracomment>%1 is &quot;2 backups of shop.db&quot;, %2 their size.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup of %1 is left then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last proven backup of %1 is among them: none of the %2 that stay is proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1, %2 stay; none of them is proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1, %2 stay, %3 of them proven; the newest proven one, %4, was taken %5.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ctl::DoctorCommand</name>
    <message>
        <source>note</source>
        <extracomment>What the doctor found; so are the next ones.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ctl::Failure</name>
    <message>
        <source>Details: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ctl::FindGoodCommand</name>
    <message>
        <source>None of the backups of &quot;%1&quot; passes all checks. All of them were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in other places with --from, and make a new backup if the database is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ctl::Grammar</name>
    <message>
        <source>Backs up SQLite databases while they are in use, and proves each backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMMAND [ARGUMENTS]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example:
  holdfastctl backup /srv/shop/shop.db

A DB is a path or the name of a configured database. A BACKUP is a path, an id as
&quot;list&quot; prints it, &quot;latest&quot; or &quot;latest-good&quot;. Each command has its own --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of every command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes one JSON object a line to stdout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says nothing but results and errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says more, for instance the details of errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which database &quot;latest&quot; and &quot;latest-good&quot; are meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks in this folder instead of the usual places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes one backup and proves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database: a path, or a configured name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the backup below this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is taken; &quot;online&quot; is the only method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, gzip or zstd, with a level if wanted: zstd:19.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A remark that stays with the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the backup for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not prove it: it stays &quot;not checked&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits this long for other jobs and for locks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells how well databases are protected, for people and for monitors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The databases; without any, all configured ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How old the newest proven backup may be, such as 24h or 7d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text, json, nagios or prometheus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the backups, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database; without it, the backups of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks backups, or databases in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is checked: backups or databases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quick or full; full is the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds the newest backup that passes all checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps a backup for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup: a path, an id, latest or latest-good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason why it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps a backup no longer than others; its label stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at the set-up: SQLite, folders, rights, free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes backups. Asks first; one that is pinned is unpinned before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backups: paths, ids, latest or latest-good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes without being asked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ctl::ListCommand</name>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TAKEN</source>
        <extracomment>Titles of a table&apos;s columns: when a backup was taken, how, how big it is, what is known of it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>METHOD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STORED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VERDICT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KEPT</source>
        <extracomment>Titles of a table&apos;s columns: why a backup is kept, in which folder it lies.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PLACE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>Why a backup is kept: somebody pinned it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A verdict and how old it is: &quot;ok, 3 h ago&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no backups in &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backups yet. `holdfastctl backup DB` makes the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backups of %1 yet. `holdfastctl backup %2` makes the first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ctl::Main</name>
    <message>
        <source>The result could not be written to stdout.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ctl::PinCommand</name>
    <message>
        <source>%1 is no longer pinned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is pinned: it is kept for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is pinned, &quot;%2&quot;: it is kept for ever.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ctl::ProgressLine</name>
    <message>
        <source>%1 of %2 pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Progress: what is done, what there is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <extracomment>Time left of a job in seconds, then in minutes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ctl::Proof</name>
    <message numerus="yes">
        <source>  %1: and %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The database &quot;%1&quot; is damaged, and the backup is a faithful copy of it. The backup was kept and marked as damaged. The database was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the older backups. &quot;holdfastctl find-good&quot; finds the newest that is good.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ctl::Question</name>
    <message>
        <source>[y/N]</source>
        <extracomment>The answers are typed by the user; the next text has the one that means yes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y</source>
        <extracomment>What is typed for yes: one letter, and the word.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ctl::Refusals</name>
    <message>
        <source>There is one argument too many: &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot; here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The argument %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 was given more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command line cannot be understood: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>אין פקודה בשם &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;holdfastctl --help&quot; lists the commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;holdfastctl %1 --help&quot; shows how it is used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ctl::StatusCommand</name>
    <message>
        <source>No database is configured, so there is nothing to judge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the path of a database, or add it to the configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last proven backup %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no proven backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n backups, %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ctl::VerifyCommand</name>
    <message>
        <source>The backup is a faithful copy: the database was damaged when it was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of %1 cannot be written: the verdict is kept in the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ctl::Wording</name>
    <message>
        <source>%1 s</source>
        <extracomment>A span of time in seconds.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>A span of time in minutes and seconds.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A span of time in hours and minutes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>When something happened; so are the next ones.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <extracomment>A verdict about a backup; so are the next ones.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core::Error</name>
    <message>
        <source>No backup was made. The database was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing half-made was left under a final name. The database was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holdfast stopped because of a fault of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result does not count. The database was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it happens again, report it together with the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again whenever you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path, and that the drive it lies on is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is empty: it has 0 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path: an empty file often appears where a program looked for a database in the wrong place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder or a device was given instead of a file: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the database file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is not an SQLite database, or it is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file. An encrypted database can only be backed up by a program that has its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is cut off: it is shorter than its own header says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this file as it is, and go back to the newest backup that is proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have permission to read %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run Holdfast as the user who owns the file, or ask the owner for permission to read it and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program keeps %1 locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %2 is kept locked by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program that uses the database, or try again later with a longer wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 is so damaged that SQLite cannot read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system reported an error while %1 was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the details, and check the drive: it may be failing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program changed %1 while it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made. Holdfast did not change the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the program that writes to it, or use a method that works while it is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path, and that the drive it lies on is connected, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder was expected, but %1 is not one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have permission to write to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or ask its owner for permission to write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file system that holds %1 is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or make that drive writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough free space to write %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on that drive or choose another folder, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place of %1 disappeared while it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not count as saved. The database was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the drive again or choose another folder, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already something at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not replaced. The database was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it away, or choose another name or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system reported an error while %1 was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the details, check that drive, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Holdfast job is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Holdfast job is running: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job was not started, and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until that job has ended, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of backups for its name, and check that its drive is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several backups fit the name %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give more of the name, or the whole path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration knows no database %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, or give the path of the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no backups of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup, or say in which folder the backups are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest %1 cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest %2 cannot be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup beside it was not changed, but does not count as checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the backup again; it is a plain database file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration %1 has an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration %2 has an error: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was left as it is, and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the file, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue %1 cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your databases and backups were not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions of its folder, or move the catalogue away: it is made anew from the backups, and only the history is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compressed file %1 is damaged and cannot be unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another backup, and check the drive that holds this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not possible to check everything in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not possible to check everything in %2: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is neither proven nor known to be damaged. It was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it with a program that has the missing part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup %1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must not be relied on. It was kept and not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the newest backup that is proven, and make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request cannot be carried out as it was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request cannot be carried out as it was given: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup %1 is pinned: it is kept for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin it first, then delete it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core::Holder</name>
    <message>
        <source>a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (pid %2, user %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and one other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core::Progress</name>
    <message>
        <source>Waiting for the database</source>
        <extracomment>What a running job does now, beside its progress bar; so are the next ones.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing to the drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compressing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core::catalog</name>
    <message>
        <source>The job ended without a result.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core::jobs::DeleteBackups</name>
    <message>
        <source>Deleted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One backup was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 backups were deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core::jobs::Messages</name>
    <message>
        <source>SQLite %1 is among the versions (3.7.0 to 3.51.2) that can damage a WAL database when two connections checkpoint it at the same moment. Holdfast never checkpoints your databases; your application may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite %1 is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no configuration yet; the defaults are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The configuration can be read; it names %n database(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Locks between users and programs are kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups would lie in memory (%1) and be gone after a restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups lie on a network file system (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups lie on %1 (%2), %3 are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAL mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rollback journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2. Its backups lie on the same drive: if that fails, both are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This database uses a rollback journal: programs that write to it will wait for about %n s while it is copied. In WAL mode they would not wait.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Write the whole path of the folder: one that begins with / or with ~/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number and a unit, such as 90m, 24h or 7d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preset of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write none, gzip or zstd, with or without a level, such as zstd:9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write full or quick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proven backup older than %1 is a warning, one older than %2 an error.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core::policy</name>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next backup will not fit: %1 are free, %2 are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last proven backup is a little over %1 old; the limit is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last proven backup is %1 old; the limit is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the backups (%1) is proven or can be relied on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the backups (%1) is proven; the newest that is not damaged is %2 old; the limit is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last job failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last job failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup of this database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database file is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest backup is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest backup is damaged; it is %1 old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest backup is not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest backup is not checked; it is %1 old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the newest backup cannot be judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the newest backup cannot be judged; it is %1 old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database itself is damaged: the newest backup is a faithful copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database itself is damaged: the newest backup, %1 old, is a faithful copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables lost all or most of their rows since the backup before: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next backup will not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest backup is dated %1 in the future, so its age cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core::proof::Text</name>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the backup are not what was captured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stored on %1 is not what was captured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stored on %1, which belong to %2, is not what was captured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged: SQLite cannot read its schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: %2 faults or more, SQLite stopped counting there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: %2 faults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source was damaged in the same way when the backup was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows or more of %2 break a rule of their own table. That is how they were stored, not damage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1, rules of the table itself are broken (%2). That is how the rows were stored, not damage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row of %1 is without a parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows of %2 are without a parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing shows that this is new, so it does not count as damage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than the source had when the backup was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The R-tree %1 contradicts itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full-text index %1 does not match the table it is kept beside. A search can miss rows; no row is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full-text index %1 contradicts its own contents. The rows can still be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be judged: it is sorted by a rule that only its application has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The foreign keys of %1 cannot be checked: what they refer to is not a unique key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be judged: it needs a part that only its application has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 is gone; the backup before had it, with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 is empty; the backup before had %2 in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 lost %2 since the backup before, more than half of what it had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be checked to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored file is not the one that was written: its SHA-256 differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 checks passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot judge: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is 1 more finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 more findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables share pages that must belong to one, or pages are lost: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its manifest cannot be used, so that nothing tells whether its bytes are those that were captured.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Backs up SQLite databases and proves that every backup can be restored.</source>
        <translation>מגבה מסדי נתונים של SQLite ומוכיח שאפשר לשחזר כל גיבוי.</translation>
    </message>
    <message>
        <source>Databases to protect.</source>
        <translation>מסדי הנתונים שיש להגן עליהם.</translation>
    </message>
</context>
<context>
    <name>ui::backups::BackupActions</name>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;גיבוי כעת</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Back up with &amp;options…</source>
        <translation>גיבוי עם &amp;אפשרויות…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B</source>
        <translation>Ctrl+Shift+B</translation>
    </message>
    <message>
        <source>Back up and &amp;keep for ever</source>
        <translation>גיבוי ו&amp;שמירה לתמיד</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>אימו&amp;ת</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;הצמדה</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>הצגה בתי&amp;קייה</translation>
    </message>
    <message>
        <source>Copy pa&amp;th</source>
        <translation>העתקת ה&amp;נתיב</translation>
    </message>
    <message>
        <source>&amp;Cancel job</source>
        <translation>&amp;ביטול המשימה</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;רענון</translation>
    </message>
    <message>
        <source>Select a backup in the list first.</source>
        <translation>יש לבחור תחילה גיבוי ברשימה.</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>ביטו&amp;ל ההצמדה</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected backups lie in several folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is pinned is kept. Unpin it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::backups::BackupListModel</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::backups::BackupOptionsDialog</name>
    <message>
        <source>&amp;Pin it: keep this backup for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: before the update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: a plain database file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zstd: fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gzip: unpacks everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compression:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::backups::BackupTable</name>
    <message>
        <source>Backups, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::backups::BackupText</name>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <extracomment>A method of backup: SQLite&apos;s online copy of a database in use.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 backup, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 backup, %2, took %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page hashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::backups::BackupsPresenter</name>
    <message>
        <source>%1 has no backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One backup of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 backups of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, none of them is verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the newest verified one is %2 old.</source>
        <extracomment>%1 is &quot;41 backups of dispatch.db&quot;, %2 a span of time such as &quot;32 min&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a database first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup of %1 is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups of %1 are being verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 What is shown was read earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backups of %1 cannot be read now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as of %2.</source>
        <extracomment>%1 is &quot;41 backups of dispatch.db&quot;, %2 a time such as &quot;today 14:31&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of %1 is shown.</source>
        <extracomment>%1 is &quot;41 backups of dispatch.db&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 are shown.</source>
        <extracomment>%1 is a number, %2 &quot;41 backups of dispatch.db&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups of %1 are being deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::backups::BackupsView</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline of backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More ways to back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::backups::ChecksList</name>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet. Verify it to know whether it can be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database itself was damaged when this backup was taken; this is a faithful copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A check and its state: &quot;Integrity: damaged&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 checks, quick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;Integrity: verified&quot;, %2 a duration.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::backups::CopyField</name>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::backups::DeleteQuestion</name>
    <message>
        <source>The backup of %1 taken %2, %3, will be deleted for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 backups of %2, %3 in all, will be deleted for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the selected backups is pinned and stays; to delete it, unpin it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the selected backups are pinned and stay; to delete them, unpin them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup of %1 is left then: it is not protected until the next one is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes the last verified backup of %1. None of the %2 that stay is verified, so nothing proves that one of them can be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stay; none of them is verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One stays. It is verified and was taken %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stay, %2 of them verified. The newest verified one was taken %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::backups::DetailsHead</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A number and the word of a state: &quot;7 verified&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned, kept until it is unpinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a backup to see its checks and its tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 backups selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all, %2 on the drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::backups::DetailsPanel</name>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables in this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change since %1</source>
        <extracomment>%1 is a time such as &quot;Sun 28 Sep 02:00&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::backups::FilterRow</name>
    <message>
        <source>Filter by verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search notes, files, dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::backups::ListPanel</name>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup of %1 yet. The first one takes a moment, and %1 can stay in use meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the %1 backups of %2 fits the search and the filters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::backups::NoteField</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: before the update</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::backups::TableChangeModel</name>
    <message>
        <source>gone</source>
        <extracomment>A table that the backup before had, and this one has not.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>A table that the backup before did not have.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::dialogs::FileChooser</name>
    <message>
        <source>Choose a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite databases (*.db *.db3 *.sqlite *.sqlite3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::facts::JobBar</name>
    <message>
        <source>Cancelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a step such as &quot;Checking contents&quot;, %2 what it works on.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::facts::TimeText</name>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a span of time such as &quot;32 min&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a day such as &quot;Sun 28 Sep&quot;, %2 a time of day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::jobs::JobEnd</name>
    <message>
        <source>The backup is a faithful copy of the damaged database. It was kept and marked, and the last good backup stays the one to rely on. Find out why the database is damaged before you go on writing to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was not changed, and older backups are as they were. Back up again, and check the drive that holds the backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is neither proven nor known to be damaged. Check it with a program that has the missing part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs that write to it had to wait for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is backed up and verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is backed up, but not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup counts as good only when it is verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of %1 was made, but a part of it could not be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of %1 is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 backups are damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the backup of %1 could not be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 backups could not be checked wholly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of %1 is verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 backups are verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must not be relied on. Go back to the newest backup that is verified, and make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All checks passed for each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others could not be read; the details name them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of %1 was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check of the backup of %1 was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check of %1 backups was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deletion was cancelled. The others are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others are as they were; the details say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of %1 is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 backups are deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on the drive are free again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 backups are deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::jobs::JobModel</name>
    <message>
        <source>Backing up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying the backup of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying %1 backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling</source>
        <extracomment>State of a job; so is the next one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting the backup of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting %1 backups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::jobs::ProgressText</name>
    <message>
        <source>%1 of %2 pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are sizes such as &quot;1.2 GiB&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MiB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 h %2 min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than 0.1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::overview::Activity</name>
    <message>
        <source>%1 backed up in %2, not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 backed up in %2, %3</source>
        <extracomment>%1 is a database, %2 a span of time, %3 &quot;4 of 4 checks passed&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 verified, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup of %1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup of %1 cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 backed up in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying a backup of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check of a backup of %1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check of a backup of %1 cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup of %1 checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a database, %2 a sentence that says what was done with it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is what was done, %2 a sentence that says how it ended.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done by %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::overview::ActivityList</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent activity, newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::overview::ActivityModel</name>
    <message>
        <source>%1  %2  %3</source>
        <extracomment>A line of what happened, to be copied: time, state, words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::overview::Database</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a label such as &quot;Production&quot; or a folder, %2 a size.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up and verified within the limit of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 checks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::overview::DatabaseListModel</name>
    <message>
        <source>%1, %2&#xa0;%</source>
        <extracomment>%1 is a job such as &quot;Backing up dispatch.db&quot;; the space before the sign does not break.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::overview::DatabaseTable</name>
    <message>
        <source>Databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::overview::OverviewActions</name>
    <message>
        <source>Verify &amp;newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sh&amp;ow backups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::overview::OverviewPresenter</name>
    <message>
        <source>%1 As of %2.</source>
        <extracomment>%1 is a sentence about the databases, %2 a time such as &quot;today 14:31&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a database first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not ended yet.</source>
        <extracomment>%1 is a job such as &quot;Backing up dispatch.db&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::overview::OverviewView</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More ways to back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>past %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done yet. Backups and checks are listed here, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::overview::PanelContent</name>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::overview::RowAction</name>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show backups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::overview::RunningJobs</name>
    <message>
        <source>And one more job is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And %1 more jobs are running.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::overview::Storage</name>
    <message>
        <source>One backup, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 backups, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are free; the next backup does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are free, less than 5 % of the drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made there yet, or its drive is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is &quot;33 backups, 1.1 GiB.&quot;, %2 is &quot;74 GiB are free.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How full a drive is: %1 is a number, %2 a size in the same unit: &quot;182 of 256 GiB&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::overview::StoragePanel</name>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you will see how full the places for backups are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And one more place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And %1 more places.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::overview::Summary</name>
    <message>
        <source>%1 needs attention. Back it up now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs attention. Verify its newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs attention. Look at its backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 databases are protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A job for %1 is running. Wait for what comes of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs are running for what needs attention. Wait for what comes of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 databases need attention. Begin with %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::shell::AboutDialog</name>
    <message>
        <source>About Holdfast</source>
        <translation>אודות Holdfast</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Holdfast</source>
        <translation>Holdfast</translation>
    </message>
    <message>
        <source>Backs up SQLite databases while they are in use, and proves that every backup can be restored.</source>
        <translation>מגבה מסדי נתונים של SQLite בזמן שהם בשימוש, ומוכיח שאפשר לשחזר כל גיבוי.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0, without any warranty.</source>
        <translation>תוכנה חופשית ברישיון Apache 2.0, ללא אחריות כלשהי.</translation>
    </message>
</context>
<context>
    <name>ui::shell::BusNotifier</name>
    <message>
        <source>Show</source>
        <extracomment>Button of a notification: brings the window to the front.</extracomment>
        <translation>הצגה</translation>
    </message>
</context>
<context>
    <name>ui::shell::Candidate</name>
    <message>
        <source>WAL mode</source>
        <extracomment>How a database keeps its changes, in a table.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rollback journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (pid %2)</source>
        <extracomment>%1 is a program, %2 the number of its process.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and one other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user %1, %2</source>
        <extracomment>%1 is a user of the system, %2 &quot;WAL mode&quot; or &quot;rollback journal&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program was seen to have it open. The programs of other users are seen by root alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is &quot;3 databases&quot;, %2 &quot;412 folders&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2, not all folders were reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unprotected SQLite database was found in the usual places; choose a file above, or add a folder to look in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One folder could not be read by this user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 folders could not be read by this user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have permission to read the folder &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; does not lie on a drive of this machine, so it was not looked into.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::shell::CandidateModel</name>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::shell::ClosingGuard</name>
    <message>
        <source>%1 jobs</source>
        <translation>%1 משימות</translation>
    </message>
    <message>
        <source>Quit Holdfast</source>
        <translation>יציאה מ־Holdfast</translation>
    </message>
    <message>
        <source>%1 has not ended yet.</source>
        <extracomment>%1 is a job such as &quot;Backing up dispatch.db&quot;.</extracomment>
        <translation>%1: טרם הסתיים.</translation>
    </message>
    <message>
        <source>If you quit now it is cancelled. Nothing half-made is left, and your databases are not changed.</source>
        <translation>יציאה כעת תבטל את הפעולה. לא יישאר דבר חלקי, ומסדי הנתונים לא ישתנו.</translation>
    </message>
    <message>
        <source>Cancel the job and quit</source>
        <translation>ביטול המשימה ויציאה</translation>
    </message>
    <message>
        <source>Cancel the jobs and quit</source>
        <translation>ביטול המשימות ויציאה</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>להמשיך לפעול</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray</source>
        <translation>&amp;המשך פעולה במגש המערכת</translation>
    </message>
</context>
<context>
    <name>ui::shell::DatabaseEditor</name>
    <message>
        <source>The database is not changed. You can add it again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is not changed, and its one backup stays where it is. You can add it again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is not changed, and its %1 backups stay where they are. You can add it again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop Protecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holdfast will no longer back up %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop protecting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep protecting it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::shell::DatabaseProperties</name>
    <message>
        <source>%1 (default)</source>
        <extracomment>%1 is what counts while a field is left empty.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop &amp;protecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;reset:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder for backups:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compression:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;heck:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Warn when older than:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown beside the name. Without one, the folder is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of the application: its tables, and what must be in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one backup in %1 stays there and stays in the list; new ones go to the new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 backups in %2 stay there and stay in the list; new ones go to the new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a Folder for Backups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::shell::DatabaseSwitcher</name>
    <message>
        <source>Database %1: %2</source>
        <extracomment>Read aloud: the name of the shown database, and its health.</extracomment>
        <translation>מסד הנתונים %1: %2</translation>
    </message>
    <message>
        <source>Choose a database</source>
        <translation>בחירת מסד נתונים</translation>
    </message>
</context>
<context>
    <name>ui::shell::Destination</name>
    <message>
        <source>It is the drive of the database: if it fails, both are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is another drive: good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database has %1: not even one plain backup fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep backups on the same drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep backups on another drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep backups in a folder of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 free.</source>
        <extracomment>%1 is a folder, %2 a size such as &quot;74 GiB&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free.</source>
        <extracomment>%1 is a size such as &quot;74 GiB&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::shell::FirstBackupPanel</name>
    <message>
        <source>WAL mode: programs can go on reading and writing during the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollback journal: programs can go on reading during the backup, and those that write wait for a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a database to see what its first backup will be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check every backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four checks: page hashes, integrity, foreign keys, contents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First backup of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change all of this later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program was seen to have it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is only read, never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A database of %1. You can change this later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up %1 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups cannot be kept there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database cannot be backed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::shell::FirstRunPage</name>
    <message>
        <source>Holdfast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holdfast backs it up while the application keeps running, and checks that every backup can be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a database to protect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a Folder to Look In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a Folder for Backups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::shell::FoundPanel</name>
    <message>
        <source>Found on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder to look in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases found on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday 00:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user %1, WAL mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking in the places where databases usually are…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::shell::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;שפה</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <extracomment>The language of the desktop.</extracomment>
        <translation>&amp;מערכת</translation>
    </message>
</context>
<context>
    <name>ui::shell::MainWindow</name>
    <message>
        <source>Holdfast</source>
        <translation>Holdfast</translation>
    </message>
</context>
<context>
    <name>ui::shell::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;קובץ</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>&amp;גיבוי</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;תצוגה</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;עזרה</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::shell::Navigation</name>
    <message>
        <source>&amp;Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <extracomment>A key for each page: 1 for the first, 2 for the second.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::shell::Panes</name>
    <message>
        <source>&amp;Next pane</source>
        <translation>החלונית ה&amp;באה</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>החלונית ה&amp;קודמת</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Shift+F6</source>
        <translation>Shift+F6</translation>
    </message>
</context>
<context>
    <name>ui::shell::PropertyChoices</name>
    <message>
        <source>None: a plain database file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zstd: fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zstd:19: smallest, slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gzip: unpacks everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full: every page, row, index and foreign key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick: without comparing indexes with their tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As for all databases (%1)</source>
        <extracomment>%1 is a choice such as &quot;zstd: fast&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No preset of an application.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not there any more)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::shell::StatusLine</name>
    <message>
        <source>%1 %</source>
        <extracomment>Progress of a job; the space before the sign follows your language.</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ui::shell::ThemeMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;ערכת צבעים</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;מערכת</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;בהיר</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;כהה</translation>
    </message>
</context>
<context>
    <name>ui::shell::Tray</name>
    <message>
        <source>&amp;Show Holdfast</source>
        <translation>ה&amp;צגת Holdfast</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;יציאה</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;גיבוי כעת</translation>
    </message>
    <message>
        <source>&amp;Back up %1 now</source>
        <translation>&amp;גיבוי %1 כעת</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <extracomment>%1 is a job such as &quot;Backing up dispatch.db&quot;.</extracomment>
        <translation>ביטול: %1</translation>
    </message>
    <message>
        <source>Cancelling: %1</source>
        <extracomment>%1 is a job such as &quot;Backing up dispatch.db&quot;.</extracomment>
        <translation>בביטול: %1</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <extracomment>%1 is a job such as &quot;Backing up dispatch.db&quot;, %2 its progress in percent.</extracomment>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>Holdfast: %1</source>
        <extracomment>%1 is the word for the health of a database: OK, Warning, Error, Not checked.</extracomment>
        <translation>Holdfast: %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n database(s) are protected.</source>
        <translation>
            <numerusform>מסד נתונים אחד מוגן.</numerusform>
            <numerusform>כל %n מסדי הנתונים מוגנים.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a database, %2 a sentence about it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n other database(s) need attention too.</source>
        <translation>
            <numerusform>גם מסד נתונים נוסף דורש תשומת לב.</numerusform>
            <numerusform>גם %n מסדי נתונים נוספים דורשים תשומת לב.</numerusform>
        </translation>
    </message>
    <message>
        <source>Holdfast</source>
        <translation>Holdfast</translation>
    </message>
    <message>
        <source>No database is protected yet.</source>
        <translation>עדיין אין מסד נתונים מוגן.</translation>
    </message>
</context>
<context>
    <name>ui::shell::WindowActions</name>
    <message>
        <source>&amp;Add a database…</source>
        <translation>&amp;הוספת מסד נתונים…</translation>
    </message>
    <message>
        <source>&amp;Choose another database</source>
        <translation>&amp;בחירת מסד נתונים אחר</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;יציאה</translation>
    </message>
    <message>
        <source>&amp;About Holdfast</source>
        <translation>&amp;אודות Holdfast</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop protecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Return</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::theme::Status</name>
    <message>
        <source>OK</source>
        <extracomment>State of a database, a backup or a job: all is well.</extracomment>
        <translation>תקין</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>State of a backup: a proof says that it can be restored.</extracomment>
        <translation>אומת</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>אזהרה</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>שגיאה</translation>
    </message>
    <message>
        <source>Damaged</source>
        <extracomment>State of a backup: its content is not what it was.</extracomment>
        <translation>פגום</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>פועל</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>A remark that is not a fault.</extracomment>
        <translation>הערה</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>לא נבדק</translation>
    </message>
    <message>
        <source>Cannot judge</source>
        <extracomment>Verdict of a check that needs something this computer does not have.</extracomment>
        <translation>אין אפשרות לקבוע</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a job: queued.</extracomment>
        <translation>ממתין</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>State of a schedule: switched off by a person.</extracomment>
        <translation>כבוי</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>State of a backup: kept until a person lets go of it.</extracomment>
        <translation>מוצמד</translation>
    </message>
</context>
<context>
    <name>ui::widgets::DayGrid</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A month and its year: &quot;Sep 2025&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::widgets::DropZone</name>
    <message>
        <source>Drop a SQLite database here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that ends in .db, .sqlite or .sqlite3. It is only read, never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::widgets::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Progress of a job; the space before the sign follows your language.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 percent done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <extracomment>Of the button that cancels a job; %1 is the job: &quot;Backing up dispatch.db&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::widgets::Legend</name>
    <message>
        <source>Backup</source>
        <extracomment>In a legend: what a sign on a timeline means.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holdfast</source>
        <extracomment>In a legend: the part of a drive that backups of this program fill.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other files</source>
        <extracomment>In a legend: the part of a drive that is filled, but not by this program.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <extracomment>%1 is a list of words: &quot;Backup, Pinned, Damaged&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::widgets::MessageBar</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::widgets::NavList</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>Read aloud for a row of the sidebar: page, number of things, their status.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::widgets::ProofText</name>
    <message>
        <source>damaged</source>
        <extracomment>Within a sentence about one or several backups: &quot;Friday 26 September: 1 backup, damaged&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <extracomment>Within a sentence about one or several backups.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <extracomment>Within a sentence about one or several backups.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified</source>
        <extracomment>Within a sentence about one or several backups.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n backups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be judged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>all verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pinned</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::widgets::ProtectionTimeline</name>
    <message>
        <source>Backups</source>
        <extracomment>Title of a lane of a timeline.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>Title of a lane of a timeline: whether the backups of a day were verified.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, one of them pinned, %2</source>
        <extracomment>A day of the timeline: &quot;4 backups, one of them pinned, damaged&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, pinned, %2</source>
        <extracomment>A day of the timeline: &quot;1 backup, pinned, damaged&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day of the timeline: &quot;1 backup, damaged&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection, day by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, today: %2</source>
        <extracomment>%1 is a day such as &quot;Friday 26 September&quot;, %2 says what backups it has.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a day such as &quot;Friday 26 September&quot;, %2 says what backups it has.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::widgets::StatusLabel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::widgets::StripAxis</name>
    <message>
        <source>12 months, by month</source>
        <extracomment>Title of a part of a time axis; one label a month.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 weeks, by Sunday</source>
        <extracomment>Title of a part of a time axis; one label a week, at its Sunday.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days, by day</source>
        <extracomment>Title of a part of a time axis; one label a day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, by hour</source>
        <extracomment>Title of a part of a time axis; labels are hours.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older</source>
        <extracomment>On a time axis, below backups from before its beginning.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::widgets::StripGroups</name>
    <message>
        <source>%1k</source>
        <extracomment>A number of thousands, as short as can be.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::widgets::TableDialog</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the selected rows, or all rows where none is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::widgets::TableMenu</name>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::widgets::TechnicalText</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the technical details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::widgets::TimelineStrip</name>
    <message>
        <source>Pinned</source>
        <extracomment>Title of a lane of a timeline: backups that are kept until a person lets go of them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>Title of a lane of a timeline.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, %1</source>
        <extracomment>%1 is a time: &quot;Today, 14:00&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day, %2 a time: &quot;Friday 26 September, 02:00&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned as “%1”, %2</source>
        <extracomment>%1 is a label that a person gave, %2 &quot;verified&quot;, &quot;damaged&quot; and so on.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned, %1</source>
        <extracomment>%1 is &quot;verified&quot;, &quot;damaged&quot; and so on.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a time, %2 what is known of the backup: &quot;Today, 14:00: pinned, verified&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>On a time axis: %1 is a short day of the week, %2 a time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are times, the older first.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click selects the newest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::widgets::UsageBar</name>
    <message>
        <source>%1 %</source>
        <extracomment>A share of a drive; the space before the sign follows your language.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a drive, %2 says how full it is: &quot;182 of 256 GiB&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 is a drive, %2 says how full it is, %3 is a word such as &quot;Warning&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holdfast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::widgets::VerdictBadge</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

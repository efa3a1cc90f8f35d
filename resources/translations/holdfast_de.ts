<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>app::ctl::BackupCommand</name>
    <message>
        <source>%1, %2 pages of %3 bytes</source>
        <translation>%1, %2 Seiten zu je %3 Byte</translation>
    </message>
    <message>
        <source>%1; stored as %2 in %3</source>
        <translation>%1; gespeichert als %2 in %3</translation>
    </message>
    <message>
        <source>It was not proven.</source>
        <translation>Sie wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>%1 in all, copied at %2/s</source>
        <translation>%1 insgesamt, kopiert mit %2/s</translation>
    </message>
    <message>
        <source>Programs that write to the database had to wait for up to %1.</source>
        <translation>Programme, die in die Datenbank schreiben, mussten bis zu %1 warten.</translation>
    </message>
    <message>
        <source>Pinned: it is kept for ever.</source>
        <translation>Angeheftet: Sie wird für immer behalten.</translation>
    </message>
    <message>
        <source>The backup was made. It is at &quot;%1&quot;.</source>
        <translation>Die Sicherung ist gemacht. Sie liegt in &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>app::ctl::CommandLine</name>
    <message>
        <source>The argument &quot;%1&quot; is not valid UTF-8.</source>
        <translation>Das Argument „%1“ ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>One argument is empty.</source>
        <translation>Ein Argument ist leer.</translation>
    </message>
    <message>
        <source>Check that the variables of the script have values.</source>
        <translation>Prüfen Sie, ob die Variablen des Skripts Werte haben.</translation>
    </message>
    <message>
        <source>It is not said of which database &quot;%1&quot; is meant.</source>
        <translation>Es ist nicht angegeben, von welcher Datenbank „%1“ gemeint ist.</translation>
    </message>
    <message>
        <source>Add --db with the path or name of the database.</source>
        <translation>Ergänzen Sie --db mit dem Pfad oder Namen der Datenbank.</translation>
    </message>
    <message>
        <source>The method is &quot;online&quot;.</source>
        <translation>Die Methode ist „online“.</translation>
    </message>
    <message>
        <source>It is a whole number of seconds.</source>
        <translation>Erwartet wird eine ganze Zahl von Sekunden.</translation>
    </message>
    <message>
        <source>It is quick or full.</source>
        <translation>Möglich sind quick oder full.</translation>
    </message>
    <message>
        <source>It is a time with its unit: 90m, 24h or 7d.</source>
        <translation>Erwartet wird eine Zeit mit Einheit: 90m, 24h oder 7d.</translation>
    </message>
    <message>
        <source>It is text, json, nagios or prometheus.</source>
        <translation>Möglich sind text, json, nagios oder prometheus.</translation>
    </message>
    <message>
        <source>The options --json and --format %1 contradict each other.</source>
        <translation>Die Optionen --json und --format %1 widersprechen sich.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Lassen Sie eine davon weg.</translation>
    </message>
    <message>
        <source>The options --quiet and --verbose contradict each other.</source>
        <translation>Die Optionen --quiet und --verbose widersprechen sich.</translation>
    </message>
    <message>
        <source>Give the file another name.</source>
        <translation>Geben Sie der Datei einen anderen Namen.</translation>
    </message>
    <message>
        <source>The variable %1 is not valid UTF-8.</source>
        <translation>Die Variable %1 ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>Give the folder another name, or set the variable to another folder.</source>
        <translation>Geben Sie dem Ordner einen anderen Namen, oder setzen Sie die Variable auf einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The name of the current folder is not valid UTF-8.</source>
        <translation>Der Name des aktuellen Ordners ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>Start in another folder, or give absolute paths.</source>
        <translation>Starten Sie in einem anderen Ordner, oder geben Sie absolute Pfade an.</translation>
    </message>
    <message>
        <source>It is none, gzip or zstd, with a level if wanted: gzip:1 to gzip:9, zstd:1 to zstd:19.</source>
        <translation>Möglich sind none, gzip oder zstd, auf Wunsch mit einer Stufe: gzip:1 bis gzip:9, zstd:1 bis zstd:19.</translation>
    </message>
    <message>
        <source>The option --report is for one backup or database at a time.</source>
        <translation>Die Option --report gilt für jeweils eine Sicherung oder Datenbank.</translation>
    </message>
    <message>
        <source>Run the command once for each, with a file of its own.</source>
        <translation>Führen Sie den Befehl für jede einzeln aus, jeweils mit einer eigenen Datei.</translation>
    </message>
    <message>
        <source>The option --due takes one database, or none for all of them.</source>
        <translation>Die Option --due nimmt eine Datenbank oder, für alle, keine.</translation>
    </message>
    <message>
        <source>What is to be checked is missing.</source>
        <translation>Es fehlt, was geprüft werden soll.</translation>
    </message>
    <message>
        <source>The options --due and --all do not go together.</source>
        <translation>Die Optionen --due und --all passen nicht zusammen.</translation>
    </message>
    <message>
        <source>All backups are more than those that are due.</source>
        <translation>Alle Sicherungen schließen die fälligen ein.</translation>
    </message>
    <message>
        <source>The option --all takes one database.</source>
        <translation>Die Option --all nimmt eine Datenbank.</translation>
    </message>
    <message>
        <source>The database is missing whose backups are to be checked.</source>
        <translation>Es fehlt die Datenbank, deren Sicherungen geprüft werden sollen.</translation>
    </message>
    <message>
        <source>Name it: a path, or a configured name.</source>
        <translation>Nennen Sie sie: als Pfad oder mit ihrem konfigurierten Namen.</translation>
    </message>
    <message>
        <source>Name a backup, a database or a folder, or use --due.</source>
        <translation>Nennen Sie eine Sicherung, eine Datenbank oder einen Ordner, oder verwenden Sie --due.</translation>
    </message>
</context>
<context>
    <name>app::ctl::DeleteCommand</name>
    <message>
        <source>There is no terminal to ask on whether to delete. Nothing was deleted.</source>
        <translation>Ohne Terminal lässt sich nicht fragen, ob gelöscht werden soll. Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Add --yes to delete without being asked.</source>
        <translation>Mit --yes wird ohne Rückfrage gelöscht.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>`holdfastctl unpin %1` lets go of it.</source>
        <translation>`holdfastctl unpin %1` löst sie.</translation>
    </message>
    <message>
        <source>Delete this backup?</source>
        <translation>Diese Sicherung löschen?</translation>
    </message>
    <message>
        <source>Delete these %1 backups?</source>
        <translation>Diese %1 Sicherungen löschen?</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>Before the id of a backup.</extracomment>
        <translation>gelöscht</translation>
    </message>
</context>
<context>
    <name>app::ctl::DeleteText</name>
    <message>
        <source>One backup of %1</source>
        <translation>Eine Sicherung von %1</translation>
    </message>
    <message>
        <source>%1 backups of %2</source>
        <translation>%1 Sicherungen von %2</translation>
    </message>
    <message>
        <source>%1, %2, will be deleted:</source>
        <extracomment>%1 is &quot;2 backups of shop.db&quot;, %2 their size.</extracomment>
        <translation>%1, %2, zum Löschen vorgesehen:</translation>
    </message>
    <message>
        <source>No backup of %1 is left then.</source>
        <translation>Danach ist keine Sicherung von %1 mehr da.</translation>
    </message>
    <message>
        <source>The last proven backup of %1 is among them: none of the %2 that stay is proven.</source>
        <translation>Die letzte geprüfte Sicherung von %1 ist darunter: Von den verbleibenden (%2) ist keine geprüft.</translation>
    </message>
    <message>
        <source>Of %1, %2 stay; none of them is proven.</source>
        <translation>Verbleibend von %1: %2, keine davon ist geprüft.</translation>
    </message>
    <message>
        <source>Of %1, %2 stay, %3 of them proven; the newest proven one, %4, was taken %5.</source>
        <translation>Verbleibend von %1: %2, davon %3 geprüft; die neueste geprüfte, %4, wurde %5 erstellt.</translation>
    </message>
</context>
<context>
    <name>app::ctl::DiffCommand</name>
    <message numerus="yes">
        <source>  and %n more row(s)</source>
        <translation>
            <numerusform>  und %n weitere Zeile</numerusform>
            <numerusform>  und %n weitere Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 differ.</source>
        <translation>%1 und %2 unterscheiden sich.</translation>
    </message>
</context>
<context>
    <name>app::ctl::DiffText</name>
    <message>
        <source>table</source>
        <extracomment>Kinds of things in the schema of a database.</extracomment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>view</source>
        <translation>View</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>could not be compared</source>
        <translation>ließ sich nicht vergleichen</translation>
    </message>
    <message>
        <source>only in the second</source>
        <translation>nur in der zweiten</translation>
    </message>
    <message>
        <source>only in the first</source>
        <translation>nur in der ersten</translation>
    </message>
    <message>
        <source>the same pages</source>
        <translation>dieselben Seiten</translation>
    </message>
    <message>
        <source>compared by content: it has no key</source>
        <translation>nach Inhalt verglichen: kein Schlüssel vorhanden</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>TABLE</source>
        <translation>TABELLE</translation>
    </message>
    <message>
        <source>ADDED</source>
        <extracomment>Titles of a table&apos;s columns: how many rows were added, removed, changed, are the same.</extracomment>
        <translation>HINZUGEFÜGT</translation>
    </message>
    <message>
        <source>REMOVED</source>
        <translation>ENTFERNT</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>GEÄNDERT</translation>
    </message>
    <message>
        <source>SAME</source>
        <translation>GLEICH</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>HINWEIS</translation>
    </message>
    <message numerus="yes">
        <source>%n other table(s) are the same.</source>
        <translation>
            <numerusform>%n andere Tabelle ist gleich.</numerusform>
            <numerusform>%n andere Tabellen sind gleich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) are the same.</source>
        <translation>
            <numerusform>%n Tabelle ist gleich.</numerusform>
            <numerusform>%n Tabellen sind gleich.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ctl::DoctorCommand</name>
    <message>
        <source>note</source>
        <extracomment>What the doctor found; so are the next ones.</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
</context>
<context>
    <name>app::ctl::Failure</name>
    <message>
        <source>Details: %1</source>
        <translation>Details: %1</translation>
    </message>
</context>
<context>
    <name>app::ctl::FindGoodCommand</name>
    <message>
        <source>None of the backups of &quot;%1&quot; passes all checks. All of them were kept.</source>
        <translation>Keine der Sicherungen von „%1“ besteht alle Prüfungen. Alle wurden behalten.</translation>
    </message>
    <message>
        <source>Look in other places with --from, and make a new backup if the database is sound.</source>
        <translation>Suchen Sie mit --from an anderen Orten, und erstellen Sie eine neue Sicherung, wenn die Datenbank in Ordnung ist.</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
</context>
<context>
    <name>app::ctl::FindRowCommand</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>In the list of places that have a row: the database itself, as it is at present.</extracomment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>could not be asked</source>
        <translation>ließ sich nicht befragen</translation>
    </message>
    <message>
        <source>no such row</source>
        <translation>keine solche Zeile</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), the same as above</source>
        <translation>
            <numerusform>%n Zeile, dieselbe wie oben</numerusform>
            <numerusform>%n Zeilen, dieselben wie oben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest backup that has it: %1</source>
        <translation>Die neueste Sicherung, die sie enthält: %1</translation>
    </message>
    <message>
        <source>No backup of %1 has such a row.</source>
        <translation>Keine Sicherung von %1 enthält eine solche Zeile.</translation>
    </message>
    <message>
        <source>no such table</source>
        <translation>keine solche Tabelle</translation>
    </message>
    <message>
        <source>Could not be asked, and may have it as well: %1.</source>
        <translation>Nicht befragen ließen sich, und könnten sie auch enthalten: %1.</translation>
    </message>
    <message>
        <source>Whether a backup of &quot;%1&quot; has such a row is not known: those that could be asked have none, and these could not be asked: %2.</source>
        <translation>Ob eine Sicherung von „%1“ eine solche Zeile enthält, ist nicht bekannt: Die, die sich befragen ließen, enthalten keine, und diese ließen sich nicht befragen: %2.</translation>
    </message>
    <message>
        <source>Add --verbose to see why, and verify those backups.</source>
        <translation>Fügen Sie --verbose hinzu, um den Grund zu sehen, und prüfen Sie diese Sicherungen.</translation>
    </message>
</context>
<context>
    <name>app::ctl::Grammar</name>
    <message>
        <source>Backs up SQLite databases while they are in use, and proves each backup.</source>
        <translation>Sichert SQLite-Datenbanken, während sie benutzt werden, und prüft jede Sicherung.</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONEN</translation>
    </message>
    <message>
        <source>COMMAND [ARGUMENTS]</source>
        <translation>BEFEHL [ARGUMENTE]</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Zeigt die Version.</translation>
    </message>
    <message>
        <source>Example:
  holdfastctl backup /srv/shop/shop.db

A DB is a path or the name of a configured database. A BACKUP is a path, an id as
&quot;list&quot; prints it, &quot;latest&quot; or &quot;latest-good&quot;. Each command has its own --help.</source>
        <translation>Beispiel:
  holdfastctl backup /srv/shop/shop.db

DB ist ein Pfad oder der Name einer konfigurierten Datenbank, BACKUP ein Pfad,
eine ID aus „list“, „latest“ oder „latest-good“. Jeder Befehl kennt --help.</translation>
    </message>
    <message>
        <source>Options of every command</source>
        <translation>Optionen aller Befehle</translation>
    </message>
    <message>
        <source>Writes one JSON object a line to stdout.</source>
        <translation>Schreibt je Zeile ein JSON-Objekt nach stdout.</translation>
    </message>
    <message>
        <source>Says nothing but results and errors.</source>
        <translation>Meldet nur Ergebnisse und Fehler.</translation>
    </message>
    <message>
        <source>Says more, for instance the details of errors.</source>
        <translation>Meldet mehr, etwa die Details von Fehlern.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Beispiel:</translation>
    </message>
    <message>
        <source>Of which database &quot;latest&quot; and &quot;latest-good&quot; are meant.</source>
        <translation>Die Datenbank, deren „latest“ oder „latest-good“ gemeint ist.</translation>
    </message>
    <message>
        <source>Looks in this folder instead of the usual places.</source>
        <translation>Sucht in diesem Ordner statt an den üblichen Orten.</translation>
    </message>
    <message>
        <source>Takes one backup and proves it.</source>
        <translation>Erstellt eine Sicherung und prüft sie.</translation>
    </message>
    <message>
        <source>The database: a path, or a configured name.</source>
        <translation>Die Datenbank: ein Pfad oder ein konfigurierter Name.</translation>
    </message>
    <message>
        <source>How it is taken; &quot;online&quot; is the only method.</source>
        <translation>Wie gesichert wird; „online“ ist die einzige Methode.</translation>
    </message>
    <message>
        <source>none, gzip or zstd, with a level if wanted: zstd:19.</source>
        <translation>none, gzip oder zstd, auf Wunsch mit Stufe: zstd:19.</translation>
    </message>
    <message>
        <source>A remark that stays with the backup.</source>
        <translation>Eine Bemerkung, die bei der Sicherung bleibt.</translation>
    </message>
    <message>
        <source>Keeps the backup for ever.</source>
        <translation>Behält die Sicherung für immer.</translation>
    </message>
    <message>
        <source>Does not prove it: it stays &quot;not checked&quot;.</source>
        <translation>Prüft sie nicht: Sie bleibt „nicht geprüft“.</translation>
    </message>
    <message>
        <source>Waits this long for other jobs and for locks.</source>
        <translation>Wartet so lange auf andere Aufträge und auf Sperren.</translation>
    </message>
    <message>
        <source>Tells how well databases are protected, for people and for monitors.</source>
        <translation>Zeigt, wie gut Datenbanken geschützt sind, für Menschen und Überwachungssysteme.</translation>
    </message>
    <message>
        <source>The databases; without any, all configured ones.</source>
        <translation>Die Datenbanken; ohne Angabe alle konfigurierten.</translation>
    </message>
    <message>
        <source>How old the newest proven backup may be, such as 24h or 7d.</source>
        <translation>Wie alt die neueste geprüfte Sicherung sein darf, etwa 24h oder 7d.</translation>
    </message>
    <message>
        <source>text, json, nagios or prometheus.</source>
        <translation>text, json, nagios oder prometheus.</translation>
    </message>
    <message>
        <source>Lists the backups, newest first.</source>
        <translation>Listet die Sicherungen auf, neueste zuerst.</translation>
    </message>
    <message>
        <source>The database; without it, the backups of all.</source>
        <translation>Die Datenbank; ohne Angabe die Sicherungen aller.</translation>
    </message>
    <message>
        <source>Checks backups, or databases in use.</source>
        <translation>Prüft Sicherungen oder Datenbanken im Betrieb.</translation>
    </message>
    <message>
        <source>quick or full; full is the default.</source>
        <translation>quick oder full; Vorgabe ist full.</translation>
    </message>
    <message>
        <source>Finds the newest backup that passes all checks.</source>
        <translation>Findet die neueste Sicherung, die alle Prüfungen besteht.</translation>
    </message>
    <message>
        <source>Keeps a backup for ever.</source>
        <translation>Behält eine Sicherung für immer.</translation>
    </message>
    <message>
        <source>The backup: a path, an id, latest or latest-good.</source>
        <translation>Die Sicherung: ein Pfad, eine ID, latest oder latest-good.</translation>
    </message>
    <message>
        <source>The reason why it is kept.</source>
        <translation>Der Grund, aus dem sie behalten wird.</translation>
    </message>
    <message>
        <source>Keeps a backup no longer than others; its label stays.</source>
        <translation>Behält eine Sicherung nicht länger als andere; ihre Bezeichnung bleibt.</translation>
    </message>
    <message>
        <source>Looks at the set-up: SQLite, folders, rights, free space.</source>
        <translation>Untersucht die Einrichtung: SQLite, Ordner, Rechte, freien Platz.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Es fehlt ein Befehl.</translation>
    </message>
    <message>
        <source>The backups: paths, ids, latest or latest-good.</source>
        <translation>Die Sicherungen: Pfade, IDs, latest oder latest-good.</translation>
    </message>
    <message>
        <source>Deletes without being asked.</source>
        <translation>Löscht ohne Rückfrage.</translation>
    </message>
    <message>
        <source>Deletes backups. Asks first. What is pinned must be unpinned before.</source>
        <translation>Löscht Sicherungen. Fragt zuerst. Was angeheftet ist, muss vorher gelöst werden.</translation>
    </message>
    <message>
        <source>Checks the backups whose last check is too old, of a database or of all.</source>
        <translation>Prüft Sicherungen mit zu alter Prüfung, von einer Datenbank oder von allen.</translation>
    </message>
    <message>
        <source>Writes a report. %1</source>
        <translation>Schreibt einen Prüfbericht. %1</translation>
    </message>
    <message>
        <source>swap (the default) replaces the file, online its content while in use.</source>
        <translation>swap (Vorgabe) ersetzt die Datei, online den Inhalt im laufenden Betrieb.</translation>
    </message>
    <message>
        <source>What must answer, or end with 0, once it is started.</source>
        <translation>Was nach dem Start antworten oder mit 0 enden muss.</translation>
    </message>
    <message>
        <source>Does not keep the present state: no undo.</source>
        <translation>Bewahrt den jetzigen Zustand nicht auf: nicht umkehrbar.</translation>
    </message>
    <message>
        <source>Does not prove the restored file.</source>
        <translation>Prüft die wiederhergestellte Datei nicht.</translation>
    </message>
    <message>
        <source>Takes no first backup afterwards.</source>
        <translation>Erstellt danach keine erste Sicherung.</translation>
    </message>
    <message>
        <source>Says what would be done, and does nothing.</source>
        <translation>Zeigt, was geschehen würde, und tut nichts.</translation>
    </message>
    <message>
        <source>Stops the application first.</source>
        <translation>Hält die Anwendung zuerst an.</translation>
    </message>
    <message>
        <source>Starts the application afterwards.</source>
        <translation>Startet die Anwendung danach.</translation>
    </message>
    <message>
        <source>&quot;Name: value&quot; for the probe; a value may be @FILE or env:NAME.</source>
        <translation>„Name: Wert“ für die Probe; ein Wert darf @FILE oder env:NAME sein.</translation>
    </message>
    <message>
        <source>Restores a backup into a sandbox, proves it there, and measures the time.</source>
        <translation>Stellt eine Sicherung in einer Sandbox wieder her, prüft sie dort und misst die Zeit.</translation>
    </message>
    <message>
        <source>Starts an application on it, which gets PORT and HOLDFAST_DATABASE.</source>
        <translation>Startet darauf eine Anwendung, die PORT und HOLDFAST_DATABASE erhält.</translation>
    </message>
    <message>
        <source>What must answer, or end with 0; a URL may have {port} in it.</source>
        <translation>Was antworten oder mit 0 enden muss; eine URL darf {port} enthalten.</translation>
    </message>
    <message>
        <source>How long the probe may take; 60 without it.</source>
        <translation>Wie lange die Probe dauern darf; ohne Angabe 60.</translation>
    </message>
    <message>
        <source>Which one; without it, the newest good one.</source>
        <translation>Welche Sicherung; ohne Angabe die neueste gute.</translation>
    </message>
    <message>
        <source>Backs up, runs a command, and offers to go back if it fails.</source>
        <translation>Sichert, führt einen Befehl aus und bietet die Rückkehr an, wenn er fehlschlägt.</translation>
    </message>
    <message>
        <source>The database. Behind &quot;--&quot; stands the command.</source>
        <translation>Die Datenbank. Hinter „--“ steht der Befehl.</translation>
    </message>
    <message>
        <source>Goes back without being asked.</source>
        <translation>Kehrt ohne Rückfrage zurück.</translation>
    </message>
    <message>
        <source>Keeps the backup no longer than others.</source>
        <translation>Behält die Sicherung nicht länger als andere.</translation>
    </message>
    <message>
        <source>Undoes a restore: the last one, or that one.</source>
        <translation>Macht eine Wiederherstellung rückgängig: die letzte oder die genannte.</translation>
    </message>
    <message>
        <source>The id of the restore, as &quot;restores&quot; prints it.</source>
        <translation>Die ID der Wiederherstellung, wie „restores“ sie zeigt.</translation>
    </message>
    <message>
        <source>Of which database the last restore is meant.</source>
        <translation>Die Datenbank, deren letzte Wiederherstellung gemeint ist.</translation>
    </message>
    <message>
        <source>Lists the restores made, newest first.</source>
        <translation>Listet die Wiederherstellungen auf, neueste zuerst.</translation>
    </message>
    <message>
        <source>The database; without it, those of all.</source>
        <translation>Die Datenbank; ohne Angabe die Wiederherstellungen aller.</translation>
    </message>
    <message>
        <source>Restores a database, or tables and rows of it, from a backup. It can be undone.</source>
        <translation>Stellt Datenbank, Tabellen oder Zeilen aus einer Sicherung wieder her; umkehrbar.</translation>
    </message>
    <message>
        <source>Puts all files back byte for byte as they were found.</source>
        <translation>Bringt alle Dateien Byte für Byte so zurück, wie sie vorgefunden wurden.</translation>
    </message>
    <message>
        <source>Brings back these tables, and leaves the others.</source>
        <translation>Holt diese Tabellen zurück und lässt die anderen.</translation>
    </message>
    <message>
        <source>What becomes of rows that are there: replace, add-missing, overwrite.</source>
        <translation>Was aus Zeilen wird, die da sind: replace, add-missing, overwrite.</translation>
    </message>
    <message>
        <source>Of a table only the rows for which this is true.</source>
        <translation>Von einer Tabelle nur die Zeilen, für die dies zutrifft.</translation>
    </message>
    <message>
        <source>Of a column that the backup does not have: what rows get that come back.</source>
        <translation>Zu einer Spalte, die der Sicherung fehlt: was zurückkehrende Zeilen darin erhalten.</translation>
    </message>
    <message>
        <source>Of a column that has another name in the backup: that name.</source>
        <translation>Zu einer Spalte, die in der Sicherung anders heißt: ihr Name dort.</translation>
    </message>
    <message>
        <source>Takes along what those rows hang on by foreign keys.</source>
        <translation>Nimmt mit, wovon diese Zeilen über Fremdschlüssel abhängen.</translation>
    </message>
    <message>
        <source>Makes views, triggers and indexes as they were.</source>
        <translation>Legt Views, Trigger und Indizes an, wie sie waren.</translation>
    </message>
    <message>
        <source>Compares two databases or backups: their schemas, then their rows.</source>
        <translation>Vergleicht zwei Datenbanken oder Sicherungen: erst die Schemas, dann die Zeilen.</translation>
    </message>
    <message>
        <source>The two, from A to B: paths, names, ids, latest, latest-good.</source>
        <translation>Die beiden, von A nach B: Pfade, Namen, IDs, latest, latest-good.</translation>
    </message>
    <message>
        <source>Compares only these tables.</source>
        <translation>Vergleicht nur diese Tabellen.</translation>
    </message>
    <message>
        <source>Shows each row that differs.</source>
        <translation>Zeigt jede Zeile, die abweicht.</translation>
    </message>
    <message>
        <source>Shows at most so many rows of each table.</source>
        <translation>Zeigt höchstens so viele Zeilen je Tabelle.</translation>
    </message>
    <message>
        <source>Finds in which backups a row is, and with which values.</source>
        <translation>Findet, in welchen Sicherungen eine Zeile steht und mit welchen Werten.</translation>
    </message>
    <message>
        <source>The table.</source>
        <translation>Die Tabelle.</translation>
    </message>
    <message>
        <source>Which rows: a condition as it stands behind WHERE.</source>
        <translation>Welche Zeilen: eine Bedingung, wie sie hinter WHERE steht.</translation>
    </message>
    <message>
        <source>Shows at most so many rows of each backup; 20 without it.</source>
        <translation>Zeigt höchstens so viele Zeilen je Sicherung; ohne Angabe 20.</translation>
    </message>
    <message>
        <source>Puts the backup below this folder; it is listed with the others.</source>
        <translation>Legt die Sicherung unterhalb dieses Ordners ab; sie wird mit den anderen aufgelistet.</translation>
    </message>
    <message>
        <source>What is checked: backups, databases, or folders with all backups in them.</source>
        <translation>Was geprüft wird: Sicherungen, Datenbanken oder Ordner mit allen Sicherungen darin.</translation>
    </message>
    <message>
        <source>Checks all backups of a database, newest first.</source>
        <translation>Prüft alle Sicherungen einer Datenbank, die neueste zuerst.</translation>
    </message>
    <message>
        <source>Writes its SQL to a file, once it is done or with --dry-run.</source>
        <translation>Schreibt ihr SQL in eine Datei, nach getaner Arbeit oder mit --dry-run.</translation>
    </message>
    <message>
        <source>A column with &quot;=&quot; in its name stands in double quotes; one in it is doubled:</source>
        <translation>Eine Spalte mit „=“ im Namen steht in doppelten Anführungszeichen; eines darin wird verdoppelt:</translation>
    </message>
    <message>
        <source>Ends with 0 where a backup has the row, or where none has it. Where none is known to
have it, but some could not be asked: with 6 if they could not be judged, else with 1.</source>
        <translation>Endet mit 0, wenn eine Sicherung die Zeile enthält oder wenn keine sie enthält. Ist es von
keiner bekannt und ließen sich manche nicht befragen: mit 6, wenn sie nicht zu beurteilen
waren, sonst mit 1.</translation>
    </message>
</context>
<context>
    <name>app::ctl::GuardCommand</name>
    <message>
        <source>The command was not run.</source>
        <translation>Der Befehl wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>The command ended with %1.</source>
        <translation>Der Befehl endete mit %1.</translation>
    </message>
    <message>
        <source>Bring &quot;%1&quot; back to what it was before the command?</source>
        <translation>„%1“ auf den Stand vor dem Befehl zurückbringen?</translation>
    </message>
    <message>
        <source>`holdfastctl restore %1 --to %2` brings back what was before it.</source>
        <translation>`holdfastctl restore %1 --to %2` bringt zurück, was davor war.</translation>
    </message>
    <message>
        <source>The database &quot;%1&quot; is as it was before the command.</source>
        <translation>Die Datenbank „%1“ ist, wie sie vor dem Befehl war.</translation>
    </message>
    <message>
        <source>What the command left is kept: `holdfastctl undo %1` brings it back.</source>
        <translation>Was der Befehl hinterlassen hat, ist aufbewahrt: `holdfastctl undo %1` bringt es zurück.</translation>
    </message>
    <message>
        <source>Going back failed.</source>
        <translation>Die Rückkehr ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The database &quot;%1&quot; is as the command left it.</source>
        <translation>Die Datenbank „%1“ ist, wie der Befehl sie hinterlassen hat.</translation>
    </message>
    <message>
        <source>Backed up and proven:</source>
        <translation>Gesichert und geprüft:</translation>
    </message>
    <message>
        <source>Running: %1</source>
        <translation>Wird ausgeführt: %1</translation>
    </message>
</context>
<context>
    <name>app::ctl::ListCommand</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>TAKEN</source>
        <extracomment>Titles of a table&apos;s columns: when a backup was taken, how, how big it is, what is known of it.</extracomment>
        <translation>ERSTELLT</translation>
    </message>
    <message>
        <source>METHOD</source>
        <translation>METHODE</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>GRÖSSE</translation>
    </message>
    <message>
        <source>STORED</source>
        <translation>BELEGT</translation>
    </message>
    <message>
        <source>VERDICT</source>
        <translation>ERGEBNIS</translation>
    </message>
    <message>
        <source>KEPT</source>
        <extracomment>Titles of a table&apos;s columns: why a backup is kept, in which folder it lies.</extracomment>
        <translation>BEHALTEN</translation>
    </message>
    <message>
        <source>PLACE</source>
        <translation>ORT</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>Why a backup is kept: somebody pinned it.</extracomment>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>pinned: %1</source>
        <translation>angeheftet: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A verdict and how old it is: &quot;ok, 3 h ago&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>There are no backups in &quot;%1&quot;.</source>
        <translation>In „%1“ gibt es keine Sicherungen.</translation>
    </message>
    <message>
        <source>No backups yet. `holdfastctl backup DB` makes the first.</source>
        <translation>Noch keine Sicherungen. `holdfastctl backup DB` erstellt die erste.</translation>
    </message>
    <message>
        <source>No backups of %1 yet. `holdfastctl backup %2` makes the first.</source>
        <translation>Noch keine Sicherungen von %1. `holdfastctl backup %2` erstellt die erste.</translation>
    </message>
</context>
<context>
    <name>app::ctl::Main</name>
    <message>
        <source>The result could not be written to stdout.</source>
        <translation>Das Ergebnis konnte nicht nach stdout geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>app::ctl::PdfReport</name>
    <message>
        <source>The name of the file ends in .html or .json.</source>
        <translation>Der Name der Datei endet auf .html oder .json.</translation>
    </message>
    <message>
        <source>The name of the file ends in .html, .pdf or .json.</source>
        <translation>Der Name der Datei endet auf .html, .pdf oder .json.</translation>
    </message>
</context>
<context>
    <name>app::ctl::PinCommand</name>
    <message>
        <source>%1 is no longer pinned.</source>
        <translation>%1 ist nicht mehr angeheftet.</translation>
    </message>
    <message>
        <source>%1 is pinned: it is kept for ever.</source>
        <translation>%1 ist angeheftet: Die Sicherung wird für immer behalten.</translation>
    </message>
    <message>
        <source>%1 is pinned, &quot;%2&quot;: it is kept for ever.</source>
        <translation>%1 ist angeheftet, „%2“: Die Sicherung wird für immer behalten.</translation>
    </message>
    <message>
        <source>%1 This is kept in the catalogue of this user, because the folder of the backup cannot be written.</source>
        <extracomment>%1 is a sentence: that a backup is pinned, or no longer pinned.</extracomment>
        <translation>%1 Das steht im Katalog dieses Benutzers, weil in den Ordner der Sicherung nicht geschrieben werden kann.</translation>
    </message>
</context>
<context>
    <name>app::ctl::ProgressLine</name>
    <message>
        <source>%1 of %2 pages</source>
        <translation>%1 von %2 Seiten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Progress: what is done, what there is.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <extracomment>Time left of a job in seconds, then in minutes.</extracomment>
        <translation>noch etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>noch etwa %1 min</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird abgebrochen</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
</context>
<context>
    <name>app::ctl::Proof</name>
    <message numerus="yes">
        <source>  %1: and %n more.</source>
        <translation>
            <numerusform>  %1: und %n weiterer Befund.</numerusform>
            <numerusform>  %1: und %n weitere Befunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database &quot;%1&quot; is damaged, and the backup is a faithful copy of it. The backup was kept and marked as damaged. The database was not changed.</source>
        <translation>Die Datenbank „%1“ ist beschädigt, und die Sicherung ist eine getreue Kopie davon. Die Sicherung wurde behalten und als beschädigt gekennzeichnet. Die Datenbank wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Keep the older backups. &quot;holdfastctl find-good&quot; finds the newest that is good.</source>
        <translation>Behalten Sie die älteren Sicherungen. „holdfastctl find-good“ findet die neueste gute.</translation>
    </message>
    <message>
        <source>There is no good backup of it. Find out why the database is damaged before you go on writing to it.</source>
        <translation>Eine gute Sicherung der Datenbank gibt es nicht. Klären Sie, warum die Datenbank beschädigt ist, bevor weiter in sie geschrieben wird.</translation>
    </message>
</context>
<context>
    <name>app::ctl::Question</name>
    <message>
        <source>[y/N]</source>
        <extracomment>The answers are typed by the user; the next text has the one that means yes.</extracomment>
        <translation>[j/N]</translation>
    </message>
    <message>
        <source>y</source>
        <extracomment>What is typed for yes: one letter, and the word.</extracomment>
        <translation>j</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>app::ctl::Refusals</name>
    <message>
        <source>There is one argument too many: &quot;%1&quot;.</source>
        <translation>Ein Argument ist zu viel: „%1“.</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot; here.</source>
        <translation>Die Option „%1“ gibt es hier nicht.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>The argument %1 is missing.</source>
        <translation>Das Argument %1 fehlt.</translation>
    </message>
    <message>
        <source>The option %1 was given more than once.</source>
        <translation>Die Option %1 wurde mehrfach angegeben.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>Die Option %1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>The command line cannot be understood: %1.</source>
        <translation>Die Befehlszeile ist nicht zu verstehen: %1.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Den Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>&quot;holdfastctl --help&quot; lists the commands.</source>
        <translation>„holdfastctl --help“ listet die Befehle auf.</translation>
    </message>
    <message>
        <source>&quot;holdfastctl %1 --help&quot; shows how it is used.</source>
        <translation>„holdfastctl %1 --help“ zeigt die Verwendung.</translation>
    </message>
</context>
<context>
    <name>app::ctl::RehearseCommand</name>
    <message>
        <source>The backup itself was restored and proven; nothing is left of the sandbox.</source>
        <translation>Die Sicherung selbst wurde wiederhergestellt und geprüft; von der Sandbox ist nichts zurückgeblieben.</translation>
    </message>
    <message>
        <source>Look at what the application wrote, and try it by hand on a copy.</source>
        <translation>Sehen Sie sich an, was die Anwendung ausgegeben hat, und probieren Sie es von Hand an einer Kopie.</translation>
    </message>
    <message>
        <source>Restored in %1:</source>
        <extracomment>&quot;Restored in 1.2 s&quot; and the id of a backup, then when it was taken: &quot;3 h ago&quot;.</extracomment>
        <translation>Wiederhergestellt in %1:</translation>
    </message>
    <message>
        <source>(taken %1)</source>
        <translation>(erstellt %1)</translation>
    </message>
    <message>
        <source>The probe passed after %1.</source>
        <translation>Die Probe war nach %1 bestanden.</translation>
    </message>
</context>
<context>
    <name>app::ctl::RestoreTablesCommand</name>
    <message>
        <source>SQL: %1</source>
        <translation>SQL: %1</translation>
    </message>
</context>
<context>
    <name>app::ctl::RestoreText</name>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>rows now %1, then %2</source>
        <translation>Zeilen jetzt %1, dann %2</translation>
    </message>
    <message>
        <source>%1 (does not exist yet)</source>
        <translation>%1 (gibt es noch nicht)</translation>
    </message>
    <message>
        <source>%1, with content that is only in its write-ahead log</source>
        <translation>%1, mit Inhalt, der nur im Write-Ahead-Log steht</translation>
    </message>
    <message>
        <source>%1, with an unfinished transaction</source>
        <translation>%1, mit einer unvollendeten Transaktion</translation>
    </message>
    <message>
        <source>%1, which SQLite cannot open</source>
        <translation>%1, von SQLite nicht zu öffnen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>to</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>in use by</source>
        <translation>offen in</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>%1 needed, %2 free</source>
        <translation>%1 nötig, %2 frei</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rücknahme</translation>
    </message>
    <message>
        <source>of</source>
        <translation>von</translation>
    </message>
    <message>
        <source>%1 The database &quot;%2&quot; is restored.</source>
        <translation>%1 Die Datenbank „%2“ ist wiederhergestellt.</translation>
    </message>
    <message>
        <source> `holdfastctl undo %1` takes it back.</source>
        <translation> `holdfastctl undo %1` macht das rückgängig.</translation>
    </message>
    <message>
        <source>%1 The database &quot;%2&quot; is as it was before.</source>
        <translation>%1 Die Datenbank „%2“ ist, wie sie vorher war.</translation>
    </message>
    <message>
        <source>The state before is kept: `holdfastctl undo %1` brings it back.</source>
        <translation>Der Zustand davor ist aufbewahrt: `holdfastctl undo %1` bringt ihn zurück.</translation>
    </message>
    <message>
        <source>First backup: %1</source>
        <translation>Erste Sicherung: %1</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>Rückweg</translation>
    </message>
    <message>
        <source>not possible: nothing is kept</source>
        <translation>nicht möglich: Es wird nichts aufbewahrt</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>below %1 for %2; the newest of a database for longer</source>
        <translation>unter %1, %2 lang; das Neueste einer Datenbank länger</translation>
    </message>
    <message>
        <source>%1, as now</source>
        <extracomment>%1: &quot;owner shop, group www-data, mode 0640&quot;, of a file that stays or is replaced.</extracomment>
        <translation>%1, wie jetzt</translation>
    </message>
    <message>
        <source>%1; its folder may be written</source>
        <translation>%1; sein Ordner ist beschreibbar</translation>
    </message>
    <message>
        <source>%1; its folder may not be written</source>
        <translation>%1; sein Ordner ist nicht beschreibbar</translation>
    </message>
    <message>
        <source>%1 takes the database away again.</source>
        <translation>%1 entfernt die Datenbank wieder.</translation>
    </message>
    <message>
        <source>%1 brings the present state back.</source>
        <translation>%1 bringt den jetzigen Zustand zurück.</translation>
    </message>
    <message>
        <source>rights</source>
        <translation>Rechte</translation>
    </message>
</context>
<context>
    <name>app::ctl::RestoreWords</name>
    <message>
        <source>It is a whole number of seconds.</source>
        <translation>Erwartet wird eine ganze Zahl von Sekunden.</translation>
    </message>
    <message>
        <source>The option --header is for a probe.</source>
        <translation>Die Option --header gilt für eine Probe.</translation>
    </message>
    <message>
        <source>Add --probe with the URL that is asked.</source>
        <translation>Ergänzen Sie --probe mit der URL, die angefragt wird.</translation>
    </message>
    <message>
        <source>The option %1 cannot be &quot;%2&quot;.</source>
        <translation>Die Option %1 kann nicht „%2“ sein.</translation>
    </message>
    <message>
        <source>It is not said which database is to be restored.</source>
        <translation>Es ist nicht angegeben, welche Datenbank wiederhergestellt werden soll.</translation>
    </message>
    <message>
        <source>Add --to with the path or name of the database.</source>
        <translation>Ergänzen Sie --to mit dem Pfad oder Namen der Datenbank.</translation>
    </message>
    <message>
        <source>It is swap or online.</source>
        <translation>Möglich sind swap oder online.</translation>
    </message>
    <message>
        <source>The option --start needs a probe: nobody would see whether the application works.</source>
        <translation>Die Option --start braucht eine Probe: Sonst sähe niemand, ob die Anwendung funktioniert.</translation>
    </message>
    <message>
        <source>Add --probe with the URL or the command that asks it.</source>
        <translation>Ergänzen Sie --probe mit der URL oder dem Befehl für die Anfrage.</translation>
    </message>
    <message>
        <source>The command that is to be run is missing.</source>
        <translation>Der Befehl, der ausgeführt werden soll, fehlt.</translation>
    </message>
    <message>
        <source>It stands behind &quot;--&quot;: holdfastctl guard DB -- COMMAND</source>
        <translation>Er steht hinter „--“: holdfastctl guard DB -- COMMAND</translation>
    </message>
</context>
<context>
    <name>app::ctl::RestoresCommand</name>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>zurückgerollt</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>BEGUN</source>
        <translation>BEGONNEN</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>QUELLE</translation>
    </message>
    <message>
        <source>KEPT</source>
        <translation>BEHALTEN</translation>
    </message>
    <message>
        <source>DATABASE</source>
        <translation>DATENBANK</translation>
    </message>
    <message>
        <source>Nothing was restored yet.</source>
        <translation>Es wurde noch nichts wiederhergestellt.</translation>
    </message>
    <message>
        <source>done, application not started</source>
        <translation>erledigt, Anwendung nicht gestartet</translation>
    </message>
    <message>
        <source>done, probe failed</source>
        <translation>erledigt, Probe misslungen</translation>
    </message>
    <message>
        <source>done, no backup after it</source>
        <translation>erledigt, keine Sicherung danach</translation>
    </message>
    <message>
        <source>done, with trouble</source>
        <translation>erledigt, mit Schwierigkeiten</translation>
    </message>
</context>
<context>
    <name>app::ctl::RowText</name>
    <message>
        <source>%1… (%2)</source>
        <extracomment>A long value, cut, and how much of it there is: &apos;abc…&apos; (3.0 MiB)</extracomment>
        <translation>%1… (%2)</translation>
    </message>
</context>
<context>
    <name>app::ctl::StatusCommand</name>
    <message>
        <source>No database is configured, so there is nothing to judge.</source>
        <translation>Es ist keine Datenbank konfiguriert, also gibt es nichts zu beurteilen.</translation>
    </message>
    <message>
        <source>Give the path of a database, or add it to the configuration.</source>
        <translation>Geben Sie den Pfad einer Datenbank an, oder nehmen Sie sie in die Konfiguration auf.</translation>
    </message>
    <message>
        <source>last proven backup %1</source>
        <translation>letzte geprüfte Sicherung %1</translation>
    </message>
    <message>
        <source>no proven backup</source>
        <translation>keine geprüfte Sicherung</translation>
    </message>
    <message numerus="yes">
        <source>%n backups, %1</source>
        <translation>
            <numerusform>%n Sicherung, %1</numerusform>
            <numerusform>%n Sicherungen, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ctl::StepPrinter</name>
    <message>
        <source>stopped</source>
        <translation>abgebrochen</translation>
    </message>
</context>
<context>
    <name>app::ctl::TableWords</name>
    <message>
        <source>It is a list of names with commas between them; one that has a comma in it stands in double quotes.</source>
        <translation>Erwartet wird eine Liste von Namen mit Kommas dazwischen; ein Name, der ein Komma enthält, steht in doppelten Anführungszeichen.</translation>
    </message>
    <message>
        <source>It is a whole number of rows.</source>
        <translation>Erwartet wird eine ganze Zahl von Zeilen.</translation>
    </message>
    <message>
        <source>It is &quot;T: SQL&quot;, where T is one of the tables of --tables.</source>
        <translation>Erwartet wird „T: SQL“, wobei T eine der Tabellen von --tables ist.</translation>
    </message>
    <message>
        <source>That table has a condition already: join both with AND or OR.</source>
        <translation>Diese Tabelle hat schon eine Bedingung: Verbinden Sie beide mit AND oder OR.</translation>
    </message>
    <message>
        <source>The condition is missing.</source>
        <translation>Die Bedingung fehlt.</translation>
    </message>
    <message>
        <source>It is &quot;T.COLUMN=VALUE&quot;, where T is one of the tables of --tables.</source>
        <translation>Erwartet wird „T.COLUMN=VALUE“, wobei T eine der Tabellen von --tables ist.</translation>
    </message>
    <message>
        <source>That column has one already.</source>
        <translation>Diese Spalte hat schon eine solche Angabe.</translation>
    </message>
    <message>
        <source>It is &quot;T.COLUMN=NAME&quot;, where T is one of the tables of --tables, and NAME a column that it has in the backup.</source>
        <translation>Erwartet wird „T.COLUMN=NAME“, wobei T eine der Tabellen von --tables ist und NAME eine Spalte, die sie in der Sicherung hat.</translation>
    </message>
    <message>
        <source>It is replace, add-missing or overwrite.</source>
        <translation>Möglich sind replace, add-missing oder overwrite.</translation>
    </message>
    <message>
        <source>It is view:NAME, trigger:NAME or index:NAME.</source>
        <translation>Möglich sind view:NAME, trigger:NAME oder index:NAME.</translation>
    </message>
    <message>
        <source>The option %1 is for a restore of tables.</source>
        <translation>Die Option %1 gilt für eine Wiederherstellung von Tabellen.</translation>
    </message>
    <message>
        <source>Add --tables with their names.</source>
        <translation>Ergänzen Sie --tables mit ihren Namen.</translation>
    </message>
    <message>
        <source>The option %1 is for a restore of the whole database.</source>
        <translation>Die Option %1 gilt für eine Wiederherstellung der ganzen Datenbank.</translation>
    </message>
    <message>
        <source>Tables are brought back while programs use the database: leave it out.</source>
        <translation>Tabellen werden zurückgeholt, während Programme die Datenbank benutzen: Lassen Sie die Option weg.</translation>
    </message>
    <message>
        <source>It is a whole number of seconds.</source>
        <translation>Erwartet wird eine ganze Zahl von Sekunden.</translation>
    </message>
    <message>
        <source>Two databases or backups are compared.</source>
        <translation>Verglichen werden zwei Datenbanken oder Sicherungen.</translation>
    </message>
    <message>
        <source>Name both, the older one first.</source>
        <translation>Nennen Sie beide, die ältere zuerst.</translation>
    </message>
    <message>
        <source>It is not said of which database &quot;%1&quot; is meant.</source>
        <translation>Es ist nicht angegeben, von welcher Datenbank „%1“ gemeint ist.</translation>
    </message>
    <message>
        <source>Add --db with the path or name of the database.</source>
        <translation>Ergänzen Sie --db mit dem Pfad oder Namen der Datenbank.</translation>
    </message>
    <message>
        <source>The option --limit is for rows.</source>
        <translation>Die Option --limit gilt für Zeilen.</translation>
    </message>
    <message>
        <source>Add --rows to have them shown.</source>
        <translation>Ergänzen Sie --rows, um sie zu zeigen.</translation>
    </message>
    <message>
        <source>It is not said in which table the row is.</source>
        <translation>Es ist nicht angegeben, in welcher Tabelle die Zeile steht.</translation>
    </message>
    <message>
        <source>Add --table with its name.</source>
        <translation>Ergänzen Sie --table mit ihrem Namen.</translation>
    </message>
    <message>
        <source>It is not said which row is meant.</source>
        <translation>Es ist nicht angegeben, welche Zeile gemeint ist.</translation>
    </message>
    <message>
        <source>Add --where with a condition, such as --where &quot;id = 4711&quot;.</source>
        <translation>Ergänzen Sie --where mit einer Bedingung, etwa --where &quot;id = 4711&quot;.</translation>
    </message>
</context>
<context>
    <name>app::ctl::TablesPlanText</name>
    <message>
        <source>as in the backup</source>
        <extracomment>What becomes of the rows of a table.</extracomment>
        <translation>wie in der Sicherung</translation>
    </message>
    <message>
        <source>missing rows are added</source>
        <translation>fehlende Zeilen werden hinzugefügt</translation>
    </message>
    <message>
        <source>rows are added and overwritten</source>
        <translation>Zeilen werden hinzugefügt und überschrieben</translation>
    </message>
    <message>
        <source>is made again</source>
        <translation>wird neu angelegt</translation>
    </message>
    <message>
        <source>only some rows</source>
        <translation>nur einige Zeilen</translation>
    </message>
    <message>
        <source>TABLE</source>
        <translation>TABELLE</translation>
    </message>
    <message>
        <source>COME</source>
        <extracomment>Titles of a table&apos;s columns: rows that come, go, change.</extracomment>
        <translation>HINZU</translation>
    </message>
    <message>
        <source>GO</source>
        <translation>WEG</translation>
    </message>
    <message>
        <source>CHANGE</source>
        <translation>GEÄNDERT</translation>
    </message>
    <message>
        <source>HOW</source>
        <translation>WIE</translation>
    </message>
    <message>
        <source>from the column %1</source>
        <translation>aus der Spalte %1</translation>
    </message>
    <message>
        <source>gets its default</source>
        <translation>erhält ihre Vorgabe</translation>
    </message>
    <message>
        <source>gets the value given</source>
        <translation>erhält den angegebenen Wert</translation>
    </message>
    <message>
        <source>needs a value</source>
        <translation>braucht einen Wert</translation>
    </message>
    <message>
        <source>is made as in the backup</source>
        <translation>wird angelegt wie in der Sicherung</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>into</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>%1 needed, %2 free</source>
        <translation>%1 nötig, %2 frei</translation>
    </message>
    <message>
        <source>%1 gives the rows that change their values back.</source>
        <extracomment>%1: a command, as it is typed.</extracomment>
        <translation>%1 gibt den Zeilen, die sich ändern, ihre Werte zurück.</translation>
    </message>
</context>
<context>
    <name>app::ctl::VerifyCommand</name>
    <message>
        <source>The backup is a faithful copy: the database was damaged when it was taken.</source>
        <translation>Die Sicherung ist eine getreue Kopie: Die Datenbank war schon beim Sichern beschädigt.</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be written: the verdict is kept in the catalogue.</source>
        <translation>Der Ordner von %1 ist nicht beschreibbar: Das Ergebnis wird im Katalog gehalten.</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Bericht: %1</translation>
    </message>
    <message>
        <source>No backup is due: all were checked recently.</source>
        <translation>Keine Sicherung ist fällig: Alle wurden kürzlich geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>%n OK</source>
        <translation>
            <numerusform>%n OK</numerusform>
            <numerusform>%n OK</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n beschädigt</numerusform>
            <numerusform>%n beschädigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be judged</source>
        <translation>
            <numerusform>%n nicht beurteilbar</numerusform>
            <numerusform>%n nicht beurteilbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be checked</source>
        <translation>
            <numerusform>%n ließ sich nicht prüfen</numerusform>
            <numerusform>%n ließen sich nicht prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Together: %1.</source>
        <extracomment>%1 is a list such as &quot;3 OK, 1 damaged&quot;.</extracomment>
        <translation>Zusammen: %1.</translation>
    </message>
    <message>
        <source>A report is about one backup or database, not about a folder of them. Nothing was checked.</source>
        <translation>Ein Bericht handelt von einer Sicherung oder Datenbank, nicht von einem Ordner mit mehreren. Es wurde nichts geprüft.</translation>
    </message>
    <message>
        <source>Name the backup that the report is to be about.</source>
        <translation>Nennen Sie die Sicherung, von der der Bericht handeln soll.</translation>
    </message>
</context>
<context>
    <name>app::ctl::VerifyTargets</name>
    <message>
        <source>There is no backup in the folder &quot;%1&quot;. Nothing was checked.</source>
        <translation>Im Ordner „%1“ ist keine Sicherung. Es wurde nichts geprüft.</translation>
    </message>
    <message>
        <source>Name the folder that holds the backups, or one above it.</source>
        <translation>Nennen Sie den Ordner, in dem die Sicherungen liegen, oder den darüber.</translation>
    </message>
</context>
<context>
    <name>app::ctl::Wording</name>
    <message>
        <source>%1 s</source>
        <extracomment>A span of time in seconds.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>A span of time in minutes and seconds.</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A span of time in hours and minutes.</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>When something happened; so are the next ones.</extracomment>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>vor %1 Tagen</translation>
    </message>
    <message>
        <source>ok</source>
        <extracomment>A verdict about a backup; so are the next ones.</extracomment>
        <translation>ok</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation>nicht beurteilbar</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
</context>
<context>
    <name>core::Error</name>
    <message>
        <source>No backup was made. The database was not changed.</source>
        <translation>Es wurde keine Sicherung erstellt. Die Datenbank wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Nothing half-made was left under a final name. The database was not changed.</source>
        <translation>Unter einem endgültigen Namen blieb nichts Unfertiges zurück. Die Datenbank wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>Holdfast stopped because of a fault of its own.</source>
        <translation>Holdfast hat wegen eines eigenen Fehlers angehalten.</translation>
    </message>
    <message>
        <source>The result does not count. The database was not changed.</source>
        <translation>Das Ergebnis zählt nicht. Die Datenbank wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, report it together with the details.</source>
        <translation>Versuchen Sie es erneut. Tritt der Fehler wieder auf, melden Sie ihn zusammen mit den Details.</translation>
    </message>
    <message>
        <source>The job was cancelled.</source>
        <translation>Der Auftrag wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Start it again whenever you want.</source>
        <translation>Er kann jederzeit erneut gestartet werden.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Die Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the path, and that the drive it lies on is connected.</source>
        <translation>Prüfen Sie den Pfad und ob das Laufwerk angeschlossen ist.</translation>
    </message>
    <message>
        <source>The file %1 is empty: it has 0 bytes.</source>
        <translation>Die Datei %1 ist leer: Sie hat 0 Byte.</translation>
    </message>
    <message>
        <source>Check the path: an empty file often appears where a program looked for a database in the wrong place.</source>
        <translation>Prüfen Sie den Pfad: Eine leere Datei entsteht oft, wenn ein Programm eine Datenbank am falschen Ort gesucht hat.</translation>
    </message>
    <message>
        <source>A folder or a device was given instead of a file: %1.</source>
        <translation>Statt einer Datei wurde ein Ordner oder ein Gerät angegeben: %1.</translation>
    </message>
    <message>
        <source>Choose the database file itself.</source>
        <translation>Wählen Sie die Datenbankdatei selbst.</translation>
    </message>
    <message>
        <source>The file %1 is not an SQLite database, or it is encrypted.</source>
        <translation>Die Datei %1 ist keine SQLite-Datenbank, oder sie ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Choose another file. An encrypted database can only be backed up by a program that has its key.</source>
        <translation>Wählen Sie eine andere Datei. Eine verschlüsselte Datenbank kann nur ein Programm sichern, das ihren Schlüssel hat.</translation>
    </message>
    <message>
        <source>The file %1 is cut off: it is shorter than its own header says.</source>
        <translation>Die Datei %1 ist abgeschnitten: Sie ist kürzer, als ihr eigener Kopf angibt.</translation>
    </message>
    <message>
        <source>Keep this file as it is, and go back to the newest backup that is proven.</source>
        <translation>Lassen Sie diese Datei, wie sie ist, und kehren Sie zur neuesten geprüften Sicherung zurück.</translation>
    </message>
    <message>
        <source>You do not have permission to read %1.</source>
        <translation>Für %1 fehlt die Leseberechtigung.</translation>
    </message>
    <message>
        <source>Run Holdfast as the user who owns the file, or ask the owner for permission to read it and its folder.</source>
        <translation>Starten Sie Holdfast als der Benutzer, dem die Datei gehört, oder bitten Sie ihn um die Leseberechtigung für sie und ihren Ordner.</translation>
    </message>
    <message>
        <source>Another program keeps %1 locked.</source>
        <translation>Ein anderes Programm hält %1 gesperrt.</translation>
    </message>
    <message>
        <source>The file %2 is kept locked by %1.</source>
        <translation>Die Datei %2 ist von %1 gesperrt.</translation>
    </message>
    <message>
        <source>Close the program that uses the database, or try again later with a longer wait.</source>
        <translation>Schließen Sie das Programm, das die Datenbank benutzt, oder versuchen Sie es später mit längerer Wartezeit erneut.</translation>
    </message>
    <message>
        <source>The database %1 is so damaged that SQLite cannot read it.</source>
        <translation>Die Datenbank %1 ist so beschädigt, dass SQLite sie nicht lesen kann.</translation>
    </message>
    <message>
        <source>The system reported an error while %1 was read.</source>
        <translation>Das System hat beim Lesen von %1 einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>Look at the details, and check the drive: it may be failing.</source>
        <translation>Sehen Sie sich die Details an, und prüfen Sie das Laufwerk: Es könnte ausfallen.</translation>
    </message>
    <message>
        <source>Another program changed %1 while it was read.</source>
        <translation>Ein anderes Programm hat %1 während des Lesens verändert.</translation>
    </message>
    <message>
        <source>No backup was made. Holdfast did not change the database.</source>
        <translation>Es wurde keine Sicherung erstellt. Holdfast hat die Datenbank nicht verändert.</translation>
    </message>
    <message>
        <source>Stop the program that writes to it, or use a method that works while it is in use.</source>
        <translation>Halten Sie das Programm an, das in die Datenbank schreibt, oder verwenden Sie eine Methode, die im laufenden Betrieb funktioniert.</translation>
    </message>
    <message>
        <source>There is no folder for %1.</source>
        <translation>Für %1 gibt es keinen Ordner.</translation>
    </message>
    <message>
        <source>A folder was expected, but %1 is not one.</source>
        <translation>Erwartet wurde ein Ordner, aber %1 ist keiner.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>You do not have permission to write to %1.</source>
        <translation>Für %1 fehlt die Schreibberechtigung.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask its owner for permission to write there.</source>
        <translation>Wählen Sie einen anderen Ordner, oder bitten Sie seinen Besitzer um die Schreibberechtigung.</translation>
    </message>
    <message>
        <source>The file system that holds %1 is read-only.</source>
        <translation>Das Dateisystem, auf dem %1 liegt, ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Choose another folder, or make that drive writable.</source>
        <translation>Wählen Sie einen anderen Ordner, oder machen Sie das Laufwerk beschreibbar.</translation>
    </message>
    <message>
        <source>There is not enough free space to write %1.</source>
        <translation>Der freie Platz reicht nicht, um %1 zu schreiben.</translation>
    </message>
    <message>
        <source>Free some space on that drive or choose another folder, then start again.</source>
        <translation>Schaffen Sie Platz auf dem Laufwerk, oder wählen Sie einen anderen Ordner; starten Sie dann erneut.</translation>
    </message>
    <message>
        <source>The place of %1 disappeared while it was written.</source>
        <translation>Der Ort von %1 ist während des Schreibens verschwunden.</translation>
    </message>
    <message>
        <source>The file does not count as saved. The database was not changed.</source>
        <translation>Die Datei gilt nicht als gespeichert. Die Datenbank wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Connect the drive again or choose another folder, then start again.</source>
        <translation>Schließen Sie das Laufwerk wieder an, oder wählen Sie einen anderen Ordner; starten Sie dann erneut.</translation>
    </message>
    <message>
        <source>There is already something at %1.</source>
        <translation>Unter %1 ist schon etwas vorhanden.</translation>
    </message>
    <message>
        <source>It was not replaced. The database was not changed.</source>
        <translation>Es wurde nicht ersetzt. Die Datenbank wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Move it away, or choose another name or folder.</source>
        <translation>Verschieben Sie es, oder wählen Sie einen anderen Namen oder Ordner.</translation>
    </message>
    <message>
        <source>The system reported an error while %1 was written.</source>
        <translation>Das System hat beim Schreiben von %1 einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>Look at the details, check that drive, or choose another folder.</source>
        <translation>Sehen Sie sich die Details an, prüfen Sie das Laufwerk, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Another Holdfast job is running.</source>
        <translation>Ein anderer Holdfast-Auftrag läuft.</translation>
    </message>
    <message>
        <source>Another Holdfast job is running: %1.</source>
        <translation>Ein anderer Holdfast-Auftrag läuft: %1.</translation>
    </message>
    <message>
        <source>This job was not started, and nothing was changed.</source>
        <translation>Dieser Auftrag wurde nicht gestartet, und es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>Wait until that job has ended, then start again.</source>
        <translation>Warten Sie, bis jener Auftrag beendet ist, und starten Sie dann erneut.</translation>
    </message>
    <message>
        <source>There is no backup %1.</source>
        <translation>Die Sicherung %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Look at the list of backups for its name, and check that its drive is connected.</source>
        <translation>Suchen Sie ihren Namen in der Liste der Sicherungen, und prüfen Sie, ob ihr Laufwerk angeschlossen ist.</translation>
    </message>
    <message>
        <source>Several backups fit the name %1.</source>
        <translation>Auf den Namen %1 passen mehrere Sicherungen.</translation>
    </message>
    <message>
        <source>Give more of the name, or the whole path.</source>
        <translation>Geben Sie mehr vom Namen an oder den ganzen Pfad.</translation>
    </message>
    <message>
        <source>The configuration knows no database %1.</source>
        <translation>Die Konfiguration kennt keine Datenbank %1.</translation>
    </message>
    <message>
        <source>Check the name, or give the path of the database.</source>
        <translation>Prüfen Sie den Namen, oder geben Sie den Pfad der Datenbank an.</translation>
    </message>
    <message>
        <source>There are no backups of %1.</source>
        <translation>Von %1 gibt es keine Sicherungen.</translation>
    </message>
    <message>
        <source>Make a backup, or say in which folder the backups are.</source>
        <translation>Erstellen Sie eine Sicherung, oder geben Sie an, in welchem Ordner die Sicherungen liegen.</translation>
    </message>
    <message>
        <source>The manifest %1 cannot be used.</source>
        <translation>Das Manifest %1 ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The manifest %2 cannot be used: %1.</source>
        <translation>Das Manifest %2 ist nicht verwendbar: %1.</translation>
    </message>
    <message>
        <source>The backup beside it was not changed, but does not count as checked.</source>
        <translation>Die Sicherung daneben wurde nicht verändert, gilt aber nicht als geprüft.</translation>
    </message>
    <message>
        <source>Verify the backup again; it is a plain database file.</source>
        <translation>Prüfen Sie die Sicherung erneut; sie ist eine gewöhnliche Datenbankdatei.</translation>
    </message>
    <message>
        <source>The configuration %1 has an error.</source>
        <translation>Die Konfiguration %1 enthält einen Fehler.</translation>
    </message>
    <message>
        <source>The configuration %2 has an error: %1.</source>
        <translation>Die Konfiguration %2 enthält einen Fehler: %1.</translation>
    </message>
    <message>
        <source>The file was left as it is, and nothing was changed.</source>
        <translation>Die Datei blieb, wie sie ist, und es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>Correct the file, then start again.</source>
        <translation>Berichtigen Sie die Datei, und starten Sie dann erneut.</translation>
    </message>
    <message>
        <source>The catalogue %1 cannot be used.</source>
        <translation>Der Katalog %1 ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Your databases and backups were not changed.</source>
        <translation>Ihre Datenbanken und Sicherungen wurden nicht verändert.</translation>
    </message>
    <message>
        <source>Check the permissions of its folder, or move the catalogue away: it is made anew from the backups, and only the history is lost.</source>
        <translation>Prüfen Sie die Berechtigungen seines Ordners, oder verschieben Sie den Katalog: Er wird aus den Sicherungen neu angelegt, und nur der Verlauf geht verloren.</translation>
    </message>
    <message>
        <source>The compressed file %1 is damaged and cannot be unpacked.</source>
        <translation>Die komprimierte Datei %1 ist beschädigt und lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>The file was not changed.</source>
        <translation>Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Use another backup, and check the drive that holds this one.</source>
        <translation>Verwenden Sie eine andere Sicherung, und prüfen Sie das Laufwerk, auf dem diese liegt.</translation>
    </message>
    <message>
        <source>It was not possible to check everything in %1.</source>
        <translation>In %1 ließ sich nicht alles prüfen.</translation>
    </message>
    <message>
        <source>It was not possible to check everything in %2: %1.</source>
        <translation>In %2 ließ sich nicht alles prüfen: %1.</translation>
    </message>
    <message>
        <source>It is neither proven nor known to be damaged. It was not changed.</source>
        <translation>Sie ist weder geprüft noch als beschädigt bekannt. Sie wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Check it with a program that has the missing part.</source>
        <translation>Prüfen Sie sie mit einem Programm, das den fehlenden Teil hat.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged.</source>
        <translation>Die Sicherung %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>It must not be relied on. It was kept and not changed.</source>
        <translation>Auf sie ist kein Verlass. Sie wurde behalten und nicht verändert.</translation>
    </message>
    <message>
        <source>Use the newest backup that is proven, and make a new one.</source>
        <translation>Verwenden Sie die neueste geprüfte Sicherung, und erstellen Sie eine neue.</translation>
    </message>
    <message>
        <source>The request cannot be carried out as it was given.</source>
        <translation>Die Anforderung ist so nicht ausführbar.</translation>
    </message>
    <message>
        <source>The request cannot be carried out as it was given: %1.</source>
        <translation>Die Anforderung ist so nicht ausführbar: %1.</translation>
    </message>
    <message>
        <source>Correct it, then try again.</source>
        <translation>Berichtigen Sie sie, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The backup %1 is pinned: it is kept for ever.</source>
        <translation>Die Sicherung %1 ist angeheftet: Sie wird für immer behalten.</translation>
    </message>
    <message>
        <source>It was not deleted.</source>
        <translation>Sie wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>Unpin it first, then delete it.</source>
        <translation>Lösen Sie sie zuerst, und löschen Sie sie dann.</translation>
    </message>
    <message>
        <source>Holdfast did not change the database.</source>
        <translation>Holdfast hat die Datenbank nicht verändert.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>Too many files are open: %1 could not be opened as well.</source>
        <translation>Zu viele Dateien sind offen: %1 ließ sich nicht auch noch öffnen.</translation>
    </message>
    <message>
        <source>Raise the limit for open files (ulimit -n; LimitNOFILE of a systemd unit) to 256 or more, then start again.</source>
        <translation>Erhöhen Sie die Grenze für offene Dateien (ulimit -n; LimitNOFILE einer systemd-Unit) auf 256 oder mehr, und starten Sie dann erneut.</translation>
    </message>
    <message>
        <source>The system gave no more memory, or no more threads.</source>
        <translation>Das System gab keinen Speicher oder keine Threads mehr her.</translation>
    </message>
    <message>
        <source>Close other programs or raise the limits of this one, then start again.</source>
        <translation>Schließen Sie andere Programme, oder erhöhen Sie die Grenzen für dieses, und starten Sie dann erneut.</translation>
    </message>
    <message>
        <source>What %1 leads to has a name that is not valid UTF-8, which Holdfast cannot use.</source>
        <translation>Wohin %1 führt, hat einen Namen, der kein gültiges UTF-8 ist; Holdfast kann ihn nicht verwenden.</translation>
    </message>
    <message>
        <source>Give the file, and the folders it lies in, other names.</source>
        <translation>Geben Sie der Datei und den Ordnern, in denen sie liegt, andere Namen.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <extracomment>Stands in a sentence in place of a file&apos;s name.</extracomment>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Connect the drive it lies on, or choose another folder. To start anew in this one, make the folder yourself.</source>
        <translation>Schließen Sie das Laufwerk an, auf dem er liegt, oder wählen Sie einen anderen Ordner. Um in diesem neu zu beginnen, legen Sie den Ordner selbst an.</translation>
    </message>
    <message>
        <source>The database %1 is in use.</source>
        <translation>Die Datenbank %1 wird benutzt.</translation>
    </message>
    <message>
        <source>The database %2 is in use by %1.</source>
        <translation>Die Datenbank %2 wird von %1 benutzt.</translation>
    </message>
    <message>
        <source>Stop the program that uses it, or give a command that does, or restore online while it is in use.</source>
        <translation>Halten Sie das Programm an, das sie benutzt, oder geben Sie einen Befehl dafür an, oder stellen Sie sie online im laufenden Betrieb wieder her.</translation>
    </message>
    <message>
        <source>A backup cannot be restored over itself: %1.</source>
        <translation>Eine Sicherung kann nicht über sich selbst wiederhergestellt werden: %1.</translation>
    </message>
    <message>
        <source>Choose another file to restore to.</source>
        <translation>Wählen Sie eine andere Datei als Ziel der Wiederherstellung.</translation>
    </message>
    <message>
        <source>The restore cannot be run.</source>
        <translation>Die Wiederherstellung ist nicht ausführbar.</translation>
    </message>
    <message>
        <source>The restore cannot be run: %1.</source>
        <translation>Die Wiederherstellung ist nicht ausführbar: %1.</translation>
    </message>
    <message>
        <source>Mend what stands in its way, then plan it again.</source>
        <translation>Beheben Sie, was ihr im Weg steht, und planen Sie sie dann erneut.</translation>
    </message>
    <message>
        <source>The database %1 cannot be restored while it is in use.</source>
        <translation>Die Datenbank %1 lässt sich nicht im laufenden Betrieb wiederherstellen.</translation>
    </message>
    <message>
        <source>The database %2 cannot be restored while it is in use: %1.</source>
        <translation>Die Datenbank %2 lässt sich nicht im laufenden Betrieb wiederherstellen: %1.</translation>
    </message>
    <message>
        <source>Stop the programs that use it, and restore by replacing the file.</source>
        <translation>Halten Sie die Programme an, die sie benutzen, und stellen Sie sie durch Ersetzen der Datei wieder her.</translation>
    </message>
    <message>
        <source>The command could not be started.</source>
        <translation>Der Befehl ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>Check the command, and its permissions.</source>
        <translation>Prüfen Sie den Befehl und seine Berechtigungen.</translation>
    </message>
    <message>
        <source>The command took too long and was ended.</source>
        <translation>Der Befehl dauerte zu lange und wurde beendet.</translation>
    </message>
    <message>
        <source>Look at its output in the details. If it only needs more time, allow it a longer one in the configuration (command_timeout).</source>
        <translation>Sehen Sie sich seine Ausgabe in den Details an. Braucht er nur mehr Zeit, räumen Sie ihm diese in der Konfiguration ein (command_timeout).</translation>
    </message>
    <message>
        <source>The command failed.</source>
        <translation>Der Befehl ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Look at its output in the details, and try it by hand.</source>
        <translation>Sehen Sie sich seine Ausgabe in den Details an, und probieren Sie ihn von Hand.</translation>
    </message>
    <message>
        <source>The application did not answer as it should.</source>
        <translation>Die Anwendung hat nicht geantwortet, wie sie soll.</translation>
    </message>
    <message>
        <source>The application did not answer as it should: %1.</source>
        <translation>Die Anwendung hat nicht geantwortet, wie sie soll: %1.</translation>
    </message>
    <message>
        <source>Look at the application itself. Undo the restore if the database is the reason.</source>
        <translation>Sehen Sie sich die Anwendung selbst an. Machen Sie die Wiederherstellung rückgängig, wenn die Datenbank der Grund ist.</translation>
    </message>
    <message>
        <source>There is no restore %1.</source>
        <translation>Die Wiederherstellung %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Look at the list of restores for its id.</source>
        <translation>Suchen Sie ihre ID in der Liste der Wiederherstellungen.</translation>
    </message>
    <message>
        <source>Several restores fit the name %1.</source>
        <translation>Auf den Namen %1 passen mehrere Wiederherstellungen.</translation>
    </message>
    <message>
        <source>Give the whole id.</source>
        <translation>Geben Sie die ganze ID an.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to undo: %1.</source>
        <translation>Es gibt nichts rückgängig zu machen: %1.</translation>
    </message>
    <message>
        <source>Look at the list of restores, or restore a backup.</source>
        <translation>Sehen Sie die Liste der Wiederherstellungen durch, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The restore failed, and the state before it could not be put back. It lies complete in %1.</source>
        <translation>Die Wiederherstellung ist fehlgeschlagen, und der Zustand davor ließ sich nicht zurückbringen. Er liegt vollständig in %1.</translation>
    </message>
    <message>
        <source>The database may be missing until this is mended.</source>
        <translation>Die Datenbank fehlt möglicherweise, bis das behoben ist.</translation>
    </message>
    <message>
        <source>Look at the details, mend what kept it from being written, and undo the restore.</source>
        <translation>Sehen Sie sich die Details an, beheben Sie, was das Schreiben verhindert hat, und machen Sie die Wiederherstellung rückgängig.</translation>
    </message>
    <message>
        <source>The folder %1 is gone. It held 1 backup.</source>
        <translation>Der Ordner %1 ist nicht mehr da. Er enthielt 1 Sicherung.</translation>
    </message>
    <message>
        <source>The folder %1 is gone. It held %2 backups.</source>
        <translation>Der Ordner %1 ist nicht mehr da. Er enthielt %2 Sicherungen.</translation>
    </message>
    <message>
        <source>%1 has no such table.</source>
        <translation>Eine solche Tabelle hat %1 nicht.</translation>
    </message>
    <message>
        <source>%2 has no table %1.</source>
        <translation>%2 hat keine Tabelle %1.</translation>
    </message>
    <message>
        <source>Look at the names of its tables with a comparison.</source>
        <translation>Sehen Sie die Namen der Tabellen in einem Vergleich nach.</translation>
    </message>
    <message>
        <source>Rows of %1 would violate a foreign key.</source>
        <translation>Zeilen von %1 würden einen Fremdschlüssel verletzen.</translation>
    </message>
    <message>
        <source>Rows of %2 would violate a foreign key: %1.</source>
        <translation>Zeilen von %2 würden einen Fremdschlüssel verletzen: %1.</translation>
    </message>
    <message>
        <source>Bring back the tables that those rows hang on as well, or choose fewer rows.</source>
        <translation>Holen Sie auch die Tabellen zurück, von denen diese Zeilen abhängen, oder wählen Sie weniger Zeilen.</translation>
    </message>
    <message>
        <source>Rows of %1 were changed since the restore.</source>
        <translation>Zeilen von %1 wurden seit der Wiederherstellung verändert.</translation>
    </message>
    <message>
        <source>Rows of %2 were changed since the restore: %1.</source>
        <translation>Zeilen von %2 wurden seit der Wiederherstellung verändert: %1.</translation>
    </message>
    <message>
        <source>Undo would take those changes away. Compare the database with the safety copy, and bring back the rows that you want.</source>
        <translation>Das Rückgängigmachen würde diese Änderungen verwerfen. Vergleichen Sie die Datenbank mit der Sicherheitskopie, und holen Sie die gewünschten Zeilen zurück.</translation>
    </message>
    <message>
        <source>The last write of a change to %1 failed.</source>
        <translation>Das letzte Schreiben einer Änderung an %1 ist gescheitert.</translation>
    </message>
    <message>
        <source>The last write of a change to %2 failed: %1.</source>
        <translation>Das letzte Schreiben einer Änderung an %2 ist gescheitert: %1.</translation>
    </message>
    <message>
        <source>The database holds all of that change or nothing of it, and a crash may still decide which. What it takes to undo it is kept.</source>
        <translation>Die Datenbank enthält diese Änderung ganz oder gar nicht, und noch kann ein Absturz entscheiden, welches von beiden. Was es braucht, um sie rückgängig zu machen, ist aufbewahrt.</translation>
    </message>
    <message>
        <source>Check the drive and its free space, then look at the list of restores: it is settled as soon as the database can be written.</source>
        <translation>Prüfen Sie das Laufwerk und seinen freien Platz, und sehen Sie dann in die Liste der Wiederherstellungen: Es klärt sich, sobald die Datenbank beschrieben werden kann.</translation>
    </message>
</context>
<context>
    <name>core::Holder</name>
    <message>
        <source>a program</source>
        <translation>einem Programm</translation>
    </message>
    <message>
        <source>%1 (pid %2, user %3)</source>
        <translation>%1 (PID %2, Benutzer %3)</translation>
    </message>
    <message>
        <source>%1 and one other</source>
        <translation>%1 und einem weiteren</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1 und %2 weiteren</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>Container %1</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>Dienst %1</translation>
    </message>
    <message>
        <source>%1 (pid %2, user %3, %4)</source>
        <translation>%1 (PID %2, Benutzer %3, %4)</translation>
    </message>
</context>
<context>
    <name>core::Progress</name>
    <message>
        <source>Waiting for the database</source>
        <extracomment>What a running job does now, beside its progress bar; so are the next ones.</extracomment>
        <translation>Warten auf die Datenbank</translation>
    </message>
    <message>
        <source>Copying pages</source>
        <translation>Seiten kopieren</translation>
    </message>
    <message>
        <source>Writing to the drive</source>
        <translation>Auf das Laufwerk schreiben</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>Zurücklesen</translation>
    </message>
    <message>
        <source>Checking contents</source>
        <translation>Inhalt prüfen</translation>
    </message>
    <message>
        <source>Compressing</source>
        <translation>Komprimieren</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Stopping the application</source>
        <translation>Anwendung anhalten</translation>
    </message>
    <message>
        <source>Keeping the present state</source>
        <translation>Jetzigen Zustand aufbewahren</translation>
    </message>
    <message>
        <source>Copying the backup</source>
        <translation>Sicherung kopieren</translation>
    </message>
    <message>
        <source>Replacing the database</source>
        <translation>Datenbank ersetzen</translation>
    </message>
    <message>
        <source>Starting the application</source>
        <translation>Anwendung starten</translation>
    </message>
    <message>
        <source>Asking the application</source>
        <translation>Anwendung anfragen</translation>
    </message>
</context>
<context>
    <name>core::catalog</name>
    <message>
        <source>The job ended without a result.</source>
        <translation>Der Auftrag endete ohne Ergebnis.</translation>
    </message>
    <message>
        <source>The catalogue could not be used: it was put aside and made anew. The history before that is lost, and so are pins and proofs of backups in folders that cannot be written.</source>
        <translation>Der Katalog war nicht verwendbar: Er wurde beiseitegelegt und neu angelegt. Der Verlauf davor ist verloren, ebenso Anheftungen und Nachweise von Sicherungen in Ordnern, in die nicht geschrieben werden kann.</translation>
    </message>
</context>
<context>
    <name>core::config::Preset</name>
    <message>
        <source>Settings</source>
        <extracomment>A group of tables of an application; so are the next ones.</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatisierung</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>Schema-Version</translation>
    </message>
    <message>
        <source>The web interface opens</source>
        <extracomment>What a person looks at after a restore; so are the next ones.</extracomment>
        <translation>Die Weboberfläche öffnet sich</translation>
    </message>
    <message>
        <source>The settings are present</source>
        <translation>Die Einstellungen sind da</translation>
    </message>
    <message>
        <source>The workspaces load</source>
        <translation>Die Arbeitsbereiche werden geladen</translation>
    </message>
    <message>
        <source>A new session can be started</source>
        <translation>Eine neue Sitzung lässt sich starten</translation>
    </message>
</context>
<context>
    <name>core::jobs::ApplicationControl</name>
    <message>
        <source>The command ended with %1.</source>
        <translation>Der Befehl endete mit %1.</translation>
    </message>
    <message>
        <source>Nobody has it open.</source>
        <translation>Niemand hat die Datenbank offen.</translation>
    </message>
    <message>
        <source>The application was stopped and there is no command to start it: start it yourself.</source>
        <translation>Die Anwendung wurde angehalten, und es gibt keinen Befehl, der sie startet: Starten Sie sie selbst.</translation>
    </message>
    <message>
        <source>The application was started again.</source>
        <translation>Die Anwendung wurde wieder gestartet.</translation>
    </message>
    <message>
        <source>The application could not be started again. %1</source>
        <translation>Die Anwendung ließ sich nicht wieder starten. %1</translation>
    </message>
</context>
<context>
    <name>core::jobs::DeleteBackups</name>
    <message>
        <source>Deleted: %1</source>
        <translation>Gelöscht: %1</translation>
    </message>
    <message>
        <source>One backup was deleted.</source>
        <translation>Eine Sicherung wurde gelöscht.</translation>
    </message>
    <message>
        <source>%1 backups were deleted.</source>
        <translation>%1 Sicherungen wurden gelöscht.</translation>
    </message>
</context>
<context>
    <name>core::jobs::Guard</name>
    <message>
        <source>before: %1</source>
        <extracomment>The label of a backup; %1 is a command.</extracomment>
        <translation>vor: %1</translation>
    </message>
</context>
<context>
    <name>core::jobs::Messages</name>
    <message>
        <source>SQLite %1 is among the versions (3.7.0 to 3.51.2) that can damage a WAL database when two connections checkpoint it at the same moment. Holdfast never checkpoints your databases; your application may.</source>
        <translation>SQLite %1 gehört zu den Versionen (3.7.0 bis 3.51.2), die eine WAL-Datenbank beschädigen können, wenn zwei Verbindungen im selben Moment einen Checkpoint ausführen. Holdfast führt in Ihren Datenbanken nie einen Checkpoint aus; Ihre Anwendung tut es vielleicht.</translation>
    </message>
    <message>
        <source>SQLite %1 is in use.</source>
        <translation>SQLite %1 wird verwendet.</translation>
    </message>
    <message>
        <source>There is no configuration yet; the defaults are used.</source>
        <translation>Es gibt noch keine Konfiguration; es gelten die Vorgaben.</translation>
    </message>
    <message numerus="yes">
        <source>The configuration can be read; it names %n database(s).</source>
        <translation>
            <numerusform>Die Konfiguration ist lesbar; sie nennt %n Datenbank.</numerusform>
            <numerusform>Die Konfiguration ist lesbar; sie nennt %n Datenbanken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locks between users and programs are kept in %1.</source>
        <translation>Sperren zwischen Benutzern und Programmen liegen in %1.</translation>
    </message>
    <message>
        <source>Backups would lie in memory (%1) and be gone after a restart.</source>
        <translation>Die Sicherungen lägen im Arbeitsspeicher (%1) und wären nach einem Neustart weg.</translation>
    </message>
    <message>
        <source>Backups lie on a network file system (%1).</source>
        <translation>Die Sicherungen liegen auf einem Netzwerk-Dateisystem (%1).</translation>
    </message>
    <message>
        <source>Backups lie on %1 (%2), %3 are free.</source>
        <translation>Die Sicherungen liegen auf %1 (%2), %3 sind frei.</translation>
    </message>
    <message>
        <source>Backups can be written.</source>
        <translation>Sicherungen können geschrieben werden.</translation>
    </message>
    <message>
        <source>WAL mode</source>
        <translation>WAL-Modus</translation>
    </message>
    <message>
        <source>rollback journal</source>
        <translation>Rollback-Journal</translation>
    </message>
    <message>
        <source>%1, %2. Its backups lie on the same drive: if that fails, both are lost.</source>
        <translation>%1, %2. Die Sicherungen liegen auf demselben Laufwerk: Fällt es aus, ist beides verloren.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>This database uses a rollback journal: programs that write to it will wait for about %n s while it is copied. In WAL mode they would not wait.</source>
        <translation>
            <numerusform>Diese Datenbank verwendet ein Rollback-Journal: Programme, die in sie schreiben, warten etwa %n s, während sie kopiert wird. Im WAL-Modus müssten sie nicht warten.</numerusform>
            <numerusform>Diese Datenbank verwendet ein Rollback-Journal: Programme, die in sie schreiben, warten etwa %n s, während sie kopiert wird. Im WAL-Modus müssten sie nicht warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the whole path of the folder: one that begins with / or with ~/.</source>
        <translation>Geben Sie den vollständigen Pfad des Ordners an: einen, der mit / oder ~/ beginnt.</translation>
    </message>
    <message>
        <source>Write a whole number and a unit, such as 90m, 24h or 7d.</source>
        <translation>Geben Sie eine ganze Zahl mit Einheit an, etwa 90m, 24h oder 7d.</translation>
    </message>
    <message>
        <source>There is no preset of that name.</source>
        <translation>Eine Vorlage dieses Namens gibt es nicht.</translation>
    </message>
    <message>
        <source>Write none, gzip or zstd, with or without a level, such as zstd:9.</source>
        <translation>Geben Sie none, gzip oder zstd an, mit oder ohne Stufe, etwa zstd:9.</translation>
    </message>
    <message>
        <source>Write full or quick.</source>
        <translation>Geben Sie full oder quick an.</translation>
    </message>
    <message>
        <source>A proven backup older than %1 is a warning, one older than %2 an error.</source>
        <translation>Ist die letzte geprüfte Sicherung älter als %1, ist das eine Warnung, älter als %2 ein Fehler.</translation>
    </message>
    <message>
        <source>Only the newest restore can be undone.</source>
        <translation>Nur die neueste Wiederherstellung lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>A restore can be undone for %1, the newest one always.</source>
        <translation>Eine Wiederherstellung lässt sich innerhalb von %1 rückgängig machen, die neueste immer.</translation>
    </message>
    <message>
        <source>Write an address such as http://127.0.0.1:3030/, or a command.</source>
        <translation>Geben Sie eine Adresse wie http://127.0.0.1:3030/ oder einen Befehl an.</translation>
    </message>
    <message>
        <source>Line %1 is no header. Write a name, a colon and a value, such as Authorization: env:API_KEY.</source>
        <translation>Zeile %1 ist keine Kopfzeile. Geben Sie einen Namen, einen Doppelpunkt und einen Wert an, zum Beispiel Authorization: env:API_KEY.</translation>
    </message>
    <message>
        <source>Write a whole number and a unit, such as 12h, 7d or 4w.</source>
        <translation>Geben Sie eine ganze Zahl und eine Einheit an, zum Beispiel 12h, 7d oder 4w.</translation>
    </message>
    <message>
        <source>Say how the started application is asked, or nobody would see whether it works.</source>
        <translation>Geben Sie an, wie die gestartete Anwendung angefragt wird, sonst sähe niemand, ob sie funktioniert.</translation>
    </message>
    <message>
        <source>Write an address such as http://127.0.0.1:{port}/, or a command.</source>
        <translation>Geben Sie eine Adresse wie http://127.0.0.1:{port}/ oder einen Befehl an.</translation>
    </message>
    <message>
        <source>That is the application in production. Write the address of the one that is started on the copy, with {port} in it.</source>
        <translation>Das ist die Anwendung in der Produktion. Geben Sie die Adresse derjenigen an, die auf der Kopie gestartet wird, mit {port} darin.</translation>
    </message>
    <message>
        <source>Every backup is proven again before it is restored.</source>
        <translation>Jede Sicherung wird vor der Wiederherstellung erneut geprüft.</translation>
    </message>
    <message>
        <source>A backup whose proof is older than %1 is proven again before it is restored.</source>
        <translation>Eine Sicherung, deren Prüfung älter als %1 ist, wird vor der Wiederherstellung erneut geprüft.</translation>
    </message>
    <message>
        <source>Write for a command a whole number and a unit, such as 30s or 5m.</source>
        <translation>Geben Sie für einen Befehl eine ganze Zahl und eine Einheit an, zum Beispiel 30s oder 5m.</translation>
    </message>
    <message>
        <source>Write for the answer a whole number and a unit, such as 30s or 5m.</source>
        <translation>Geben Sie für die Antwort eine ganze Zahl und eine Einheit an, zum Beispiel 30s oder 5m.</translation>
    </message>
</context>
<context>
    <name>core::jobs::Rehearsal</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, Port %2</translation>
    </message>
    <message>
        <source>Restored and verified in %1.</source>
        <translation>In %1 wiederhergestellt und geprüft.</translation>
    </message>
    <message>
        <source>The probe passed after %1.</source>
        <translation>Die Probe war nach %1 bestanden.</translation>
    </message>
    <message>
        <source>an application that is started needs a probe, or nobody would see whether it works</source>
        <translation>eine Anwendung, die gestartet wird, braucht eine Probe, sonst sähe niemand, ob sie funktioniert</translation>
    </message>
    <message>
        <source>It ended with %1.</source>
        <translation>Sie endete mit %1.</translation>
    </message>
</context>
<context>
    <name>core::jobs::Restore</name>
    <message>
        <source>Beside the backup lies a file %1 with a part of its content: it is a database in use, not a backup.</source>
        <translation>Neben der Sicherung liegt eine Datei %1 mit einem Teil ihres Inhalts: Sie ist eine Datenbank in Benutzung, keine Sicherung.</translation>
    </message>
    <message>
        <source>Back it up first, and restore that backup.</source>
        <translation>Sichern Sie sie zuerst, und stellen Sie jene Sicherung wieder her.</translation>
    </message>
    <message>
        <source>It was not possible to check everything in this backup.</source>
        <translation>In dieser Sicherung ließ sich nicht alles prüfen.</translation>
    </message>
    <message>
        <source>Check the application well after the restore.</source>
        <translation>Prüfen Sie die Anwendung nach der Wiederherstellung gründlich.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>This is a backup of another database, %1.</source>
        <translation>Dies ist eine Sicherung einer anderen Datenbank, %1.</translation>
    </message>
    <message>
        <source>The backup and the database have no table in common.</source>
        <translation>Die Sicherung und die Datenbank haben keine gemeinsame Tabelle.</translation>
    </message>
    <message>
        <source>The database has tables that the backup does not: %1. They are gone after the restore.</source>
        <translation>Die Datenbank hat Tabellen, die in der Sicherung fehlen: %1. Nach der Wiederherstellung sind sie weg.</translation>
    </message>
    <message>
        <source>Old sign-ins and keys come back: what was withdrawn since the backup works again, and what was given out since does not.</source>
        <translation>Alte Anmeldungen und Schlüssel kehren zurück: Was seit der Sicherung entzogen wurde, gilt wieder, und was seither ausgegeben wurde, gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Withdraw them again after the restore.</source>
        <translation>Entziehen Sie sie nach der Wiederherstellung erneut.</translation>
    </message>
    <message>
        <source>%1 keeps counters in memory that may not fit the restored content.</source>
        <translation>%1 hält Zähler im Arbeitsspeicher, die möglicherweise nicht zum wiederhergestellten Inhalt passen.</translation>
    </message>
    <message>
        <source>Restart it after the restore, or restore by replacing the file.</source>
        <translation>Starten Sie die Anwendung nach der Wiederherstellung neu, oder stellen Sie durch Ersetzen der Datei wieder her.</translation>
    </message>
    <message>
        <source>The present state is not kept: this restore cannot be undone.</source>
        <translation>Der jetzige Zustand wird nicht aufbewahrt: Diese Wiederherstellung lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>SQLite cannot open the present database. Its files are kept byte for byte.</source>
        <translation>SQLite kann die jetzige Datenbank nicht öffnen. Ihre Dateien werden Byte für Byte aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 is mounted as a single file, as containers do it: it can be written, but not replaced.</source>
        <translation>%1 ist als einzelne Datei eingehängt, wie Container es tun: Sie kann beschrieben, aber nicht ersetzt werden.</translation>
    </message>
    <message>
        <source>Restore online, or restore to the file that is mounted there.</source>
        <translation>Stellen Sie im laufenden Betrieb wieder her, oder in die Datei, die dort eingehängt ist.</translation>
    </message>
    <message>
        <source>The application differs: application_id is %1 in the backup and %2 in the database.</source>
        <translation>Die Anwendung ist eine andere: application_id ist %1 in der Sicherung und %2 in der Datenbank.</translation>
    </message>
    <message>
        <source>The version of the schema differs: user_version is %1 in the backup and %2 in the database.</source>
        <translation>Die Version des Schemas ist eine andere: user_version ist %1 in der Sicherung und %2 in der Datenbank.</translation>
    </message>
    <message>
        <source>The backup and the database have no table in common: the backup has %1, the database has %2.</source>
        <translation>Die Sicherung und die Datenbank haben keine gemeinsame Tabelle: Die Sicherung hat %1, die Datenbank hat %2.</translation>
    </message>
    <message>
        <source>The backup has tables that the database does not: %1.</source>
        <translation>Die Sicherung hat Tabellen, die in der Datenbank fehlen: %1.</translation>
    </message>
    <message>
        <source>The database has tables that the backup does not: %1.</source>
        <translation>Die Datenbank hat Tabellen, die in der Sicherung fehlen: %1.</translation>
    </message>
</context>
<context>
    <name>core::jobs::RestoreAfter</name>
    <message>
        <source>First backup after a restore</source>
        <translation>Erste Sicherung nach einer Wiederherstellung</translation>
    </message>
</context>
<context>
    <name>core::jobs::RestoreOnline</name>
    <message>
        <source>Kept as %1, %2.</source>
        <translation>Aufbewahrt als %1, %2.</translation>
    </message>
    <message>
        <source>Programs could not write for %1 s.</source>
        <translation>Programme konnten %1 s lang nicht schreiben.</translation>
    </message>
    <message>
        <source>The content before is back.</source>
        <translation>Der vorherige Inhalt ist wieder da.</translation>
    </message>
    <message>
        <source>it does not exist yet</source>
        <translation>es gibt sie noch nicht</translation>
    </message>
    <message>
        <source>SQLite cannot open it</source>
        <translation>SQLite kann sie nicht öffnen</translation>
    </message>
    <message>
        <source>The backup can be read.</source>
        <translation>Die Sicherung ist lesbar.</translation>
    </message>
</context>
<context>
    <name>core::jobs::RestoreReport</name>
    <message>
        <source>Report of the undoing of a restore</source>
        <translation>Bericht über das Rückgängigmachen einer Wiederherstellung</translation>
    </message>
    <message>
        <source>Report of a restore</source>
        <translation>Bericht über eine Wiederherstellung</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Quelle:</translation>
    </message>
    <message>
        <source>Begun %1, ended %2.</source>
        <translation>Begonnen am %1, beendet am %2.</translation>
    </message>
    <message>
        <source>The state before is kept in:</source>
        <translation>Der vorherige Zustand wird aufbewahrt in:</translation>
    </message>
    <message>
        <source>Number of this restore, for undo:</source>
        <translation>Nummer dieser Wiederherstellung, zum Rückgängigmachen:</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht erledigt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Rows before</source>
        <translation>Zeilen vorher</translation>
    </message>
    <message>
        <source>Rows after</source>
        <translation>Zeilen nachher</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Looked at, as it should be</source>
        <translation>Angesehen, so wie es sein soll</translation>
    </message>
    <message>
        <source>Not ticked</source>
        <translation>Nicht abgehakt</translation>
    </message>
    <message>
        <source>What a person looked at</source>
        <translation>Was ein Mensch angesehen hat</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Made by Holdfast.</source>
        <translation>Erstellt von Holdfast.</translation>
    </message>
    <message>
        <source>Made by Holdfast %1.</source>
        <translation>Erstellt von Holdfast %1.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
</context>
<context>
    <name>core::jobs::RestoreRun</name>
    <message>
        <source>the database is not what it was when this was planned</source>
        <translation>die Datenbank ist nicht mehr so, wie sie bei der Planung war</translation>
    </message>
    <message>
        <source>Nothing was changed in %1.</source>
        <translation>In %1 wurde nichts verändert.</translation>
    </message>
    <message>
        <source>The state before is back.</source>
        <translation>Der vorherige Zustand ist wieder da.</translation>
    </message>
    <message>
        <source>%1 is restored. %2</source>
        <translation>%1 ist wiederhergestellt. %2</translation>
    </message>
    <message>
        <source>%1 is restored and verified.</source>
        <translation>%1 ist wiederhergestellt und geprüft.</translation>
    </message>
    <message>
        <source>%1 is restored. It was not verified.</source>
        <translation>%1 ist wiederhergestellt. Geprüft wurde es nicht.</translation>
    </message>
</context>
<context>
    <name>core::jobs::RestoreSteps</name>
    <message>
        <source>There is no %1 yet, so there is nothing to keep.</source>
        <translation>%1 gibt es noch nicht, also ist nichts aufzubewahren.</translation>
    </message>
    <message>
        <source>The present state of %1 is not kept.</source>
        <translation>Der jetzige Zustand von %1 wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 is kept as it is, with what is only in its write-ahead log.</source>
        <translation>%1 wird unverändert aufbewahrt, samt dem, was nur im Write-Ahead-Log steht.</translation>
    </message>
    <message>
        <source>%1 is kept as it was before its unfinished transaction.</source>
        <translation>%1 wird im Zustand vor der unvollendeten Transaktion aufbewahrt.</translation>
    </message>
    <message>
        <source>The files of %1 are kept byte for byte.</source>
        <translation>Die Dateien von %1 werden Byte für Byte aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 is kept as it is.</source>
        <translation>%1 wird unverändert aufbewahrt.</translation>
    </message>
    <message>
        <source>No process has it open.</source>
        <translation>Kein Prozess hat sie offen.</translation>
    </message>
    <message>
        <source>Its last proof is too old, or there is none.</source>
        <translation>Ihre letzte Prüfung ist zu alt, oder es gibt keine.</translation>
    </message>
    <message>
        <source>%1 is not touched.</source>
        <translation>%1 bleibt unberührt.</translation>
    </message>
    <message>
        <source>All four checks, and its page hashes.</source>
        <translation>Alle vier Prüfungen, und ihre Seiten-Hashes.</translation>
    </message>
    <message>
        <source>In one step: it is wholly old or wholly new.</source>
        <translation>In einem Schritt: Sie ist ganz alt oder ganz neu.</translation>
    </message>
    <message>
        <source>In one transaction; programs keep it open.</source>
        <translation>In einer Transaktion; Programme halten sie weiter offen.</translation>
    </message>
    <message>
        <source>It is opened and compared with the backup.</source>
        <translation>Sie wird geöffnet und mit der Sicherung verglichen.</translation>
    </message>
    <message>
        <source>Until it answers, for at most %1 s.</source>
        <translation>Bis sie antwortet, höchstens %1 s.</translation>
    </message>
    <message>
        <source>So that backups go on from here.</source>
        <translation>Damit die Sicherungen von hier an weitergehen.</translation>
    </message>
    <message>
        <source>So that the undo can be undone as well.</source>
        <translation>Damit sich auch das Rückgängigmachen rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>There was no database before: it is taken away.</source>
        <translation>Vorher gab es keine Datenbank: Sie wird entfernt.</translation>
    </message>
    <message>
        <source>It is opened, unless it could not be before.</source>
        <translation>Sie wird geöffnet, außer wenn das schon vorher nicht möglich war.</translation>
    </message>
    <message>
        <source>The files come back byte for byte as they were found. They are not opened: SQLite would change them.</source>
        <translation>Die Dateien kommen Byte für Byte so zurück, wie sie vorgefunden wurden. Sie werden nicht geöffnet: SQLite würde sie verändern.</translation>
    </message>
    <message>
        <source>All of %1 as it is now; programs go on with it.</source>
        <translation>Die ganze Datei %1, wie sie jetzt ist; Programme arbeiten mit ihr weiter.</translation>
    </message>
    <message>
        <source>In one transaction; programs keep it open. Each row that changes is kept before.</source>
        <translation>In einer Transaktion; Programme halten sie weiter offen. Jede Zeile, die sich ändert, wird vorher aufbewahrt.</translation>
    </message>
    <message>
        <source>What was chosen is compared with the backup.</source>
        <translation>Was ausgewählt wurde, wird mit der Sicherung verglichen.</translation>
    </message>
    <message>
        <source>The rows are as before, in one transaction; programs keep the database open.</source>
        <translation>Die Zeilen werden wieder wie zuvor, in einer Transaktion; Programme halten die Datenbank weiter offen.</translation>
    </message>
    <message>
        <source>After the stop command none may have it open; now it is open in %1.</source>
        <translation>Nach dem Befehl zum Anhalten darf kein Prozess sie offen haben; jetzt ist sie offen in %1.</translation>
    </message>
    <message>
        <source>It is open in %1.</source>
        <translation>Sie ist offen in %1.</translation>
    </message>
</context>
<context>
    <name>core::jobs::RestoreVerify</name>
    <message>
        <source>Every page is that of the backup. %1</source>
        <translation>Jede Seite ist die der Sicherung. %1</translation>
    </message>
    <message>
        <source>SQLite opens it and finds one table.</source>
        <translation>SQLite öffnet sie und findet eine Tabelle.</translation>
    </message>
    <message>
        <source>SQLite opens it and finds %1 tables.</source>
        <translation>SQLite öffnet sie und findet %1 Tabellen.</translation>
    </message>
</context>
<context>
    <name>core::jobs::Restores</name>
    <message>
        <source>A restore of %1, begun %2, was interrupted after the database had been replaced: it holds the restored content. It was not asked whether the application works.</source>
        <translation>Eine Wiederherstellung von %1, begonnen am %2, wurde unterbrochen, nachdem die Datenbank ersetzt worden war: Sie enthält den wiederhergestellten Inhalt. Ob die Anwendung funktioniert, wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>A restore of %1, begun %2, was interrupted before it changed anything: the database is as it was.</source>
        <translation>Eine Wiederherstellung von %1, begonnen am %2, wurde unterbrochen, bevor sie etwas verändert hat: Die Datenbank ist, wie sie war.</translation>
    </message>
    <message>
        <source>An interrupted restore of %1 could not be settled yet.</source>
        <translation>Eine unterbrochene Wiederherstellung von %1 ließ sich noch nicht bereinigen.</translation>
    </message>
    <message>
        <source>A restore of %1, begun %2, was interrupted, and the database is not there any more. What was there before the restore is kept.</source>
        <translation>Eine Wiederherstellung von %1, begonnen %2, wurde unterbrochen, und die Datenbank ist nicht mehr da. Was vor der Wiederherstellung da war, ist aufgehoben.</translation>
    </message>
    <message>
        <source>A restore of %1, begun %2, was interrupted before it changed anything, and the database is not there any more: restore it from a backup.</source>
        <translation>Eine Wiederherstellung von %1, begonnen %2, wurde unterbrochen, bevor sie etwas änderte, und die Datenbank ist nicht mehr da: Stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1 Its application may have been stopped for it: see whether it runs.</source>
        <translation>%1 Die Anwendung wurde dafür vielleicht angehalten: Prüfen Sie, ob sie läuft.</translation>
    </message>
    <message>
        <source>A restore of tables of %1, begun %2, was interrupted after its transaction was committed: what was chosen is there. It was not compared with the backup.</source>
        <translation>Eine Wiederherstellung von Tabellen in %1, begonnen am %2, wurde unterbrochen, nachdem ihre Transaktion abgeschlossen war: Was ausgewählt wurde, ist da. Mit der Sicherung verglichen wurde es nicht.</translation>
    </message>
</context>
<context>
    <name>core::jobs::RunRestore</name>
    <message>
        <source>There was nothing to keep.</source>
        <translation>Es gab nichts aufzubewahren.</translation>
    </message>
    <message>
        <source>Kept as %1, %2.</source>
        <translation>Aufbewahrt als %1, %2.</translation>
    </message>
    <message>
        <source>%1 copied.</source>
        <translation>%1 kopiert.</translation>
    </message>
    <message>
        <source>%1 opened the old file meanwhile and still has it: restart it.</source>
        <translation>Die alte Datei wurde inzwischen von %1 geöffnet und ist dort noch offen: Ein Neustart ist nötig.</translation>
    </message>
    <message>
        <source>It has its owner and its permissions as before.</source>
        <translation>Besitzer und Berechtigungen sind wie zuvor.</translation>
    </message>
    <message>
        <source>What could not be kept of the old file: %1.</source>
        <translation>Was von der alten Datei nicht erhalten bleiben konnte: %1.</translation>
    </message>
    <message>
        <source>There was no such file before.</source>
        <translation>Vorher gab es keine solche Datei.</translation>
    </message>
</context>
<context>
    <name>core::jobs::TablesRestore</name>
    <message>
        <source>+%1 −%2 ~%3 rows; other programs could not write for %4 s.</source>
        <translation>+%1 −%2 ~%3 Zeilen; andere Programme konnten %4 s lang nicht schreiben.</translation>
    </message>
    <message>
        <source>Kept as %1, %2.</source>
        <translation>Aufbewahrt als %1, %2.</translation>
    </message>
    <message>
        <source>The backup can be read.</source>
        <translation>Die Sicherung ist lesbar.</translation>
    </message>
    <message>
        <source>The rows are as they were before.</source>
        <translation>Die Zeilen sind, wie sie vorher waren.</translation>
    </message>
    <message>
        <source>Tables of %1 were brought back.</source>
        <translation>Tabellen von %1 wurden zurückgeholt.</translation>
    </message>
    <message>
        <source>In the table %1 these columns need a value that the backup does not have: %2.</source>
        <translation>In der Tabelle %1 brauchen diese Spalten einen Wert, den die Sicherung nicht hat: %2.</translation>
    </message>
    <message>
        <source>Say which column of the backup they come from, or give them a value, or leave the table out.</source>
        <translation>Geben Sie an, aus welcher Spalte der Sicherung sie kommen, geben Sie ihnen einen Wert, oder lassen Sie die Tabelle weg.</translation>
    </message>
    <message>
        <source>The rows of the table %1 cannot be told apart: %2.</source>
        <translation>Die Zeilen der Tabelle %1 lassen sich nicht unterscheiden: %2.</translation>
    </message>
    <message>
        <source>Leave the table out, or restore the whole database.</source>
        <translation>Lassen Sie die Tabelle weg, oder stellen Sie die ganze Datenbank wieder her.</translation>
    </message>
    <message>
        <source>The table %1 does not have these columns of the backup any more: %2. Their values do not come back.</source>
        <translation>Die Tabelle %1 hat diese Spalten der Sicherung nicht mehr: %2. Ihre Werte kommen nicht zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 would lose their row in %2.</source>
        <translation>
            <numerusform>%n Zeile von %1 würde ihre Zeile in %2 verlieren.</numerusform>
            <numerusform>%n Zeilen von %1 würden ihre Zeile in %2 verlieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 would have no row in %2.</source>
        <translation>
            <numerusform>%n Zeile von %1 hätte keine zugehörige Zeile in %2.</numerusform>
            <numerusform>%n Zeilen von %1 hätten keine zugehörige Zeile in %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring %1 back as well, or choose to keep the newer rows of %2.</source>
        <translation>Holen Sie auch %1 zurück, oder behalten Sie die neueren Zeilen von %2.</translation>
    </message>
    <message>
        <source>The backup has all of those rows: bring them back as well.</source>
        <translation>Die Sicherung enthält alle diese Zeilen: Holen Sie sie ebenfalls zurück.</translation>
    </message>
    <message numerus="yes">
        <source>The backup has %n of those rows; leave out the others.</source>
        <translation>
            <numerusform>Die Sicherung enthält %n dieser Zeilen; lassen Sie die anderen weg.</numerusform>
            <numerusform>Die Sicherung enthält %n dieser Zeilen; lassen Sie die anderen weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup does not have them either: leave those rows out.</source>
        <translation>Auch die Sicherung enthält sie nicht: Lassen Sie diese Zeilen weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 that belong to rows of %2 are only in the backup.</source>
        <translation>
            <numerusform>%n Zeile von %1, die zu Zeilen von %2 gehört, steht nur in der Sicherung.</numerusform>
            <numerusform>%n Zeilen von %1, die zu Zeilen von %2 gehören, stehen nur in der Sicherung.</numerusform>
        </translation>
    </message>
    <message>
        <source>They can come back with them.</source>
        <translation>Sie können mit ihnen zurückkommen.</translation>
    </message>
    <message>
        <source>The foreign key of %1 to %2 cannot be checked: the schema declares it in a way that SQLite does not accept.</source>
        <translation>Der Fremdschlüssel von %1 auf %2 ist nicht prüfbar: Das Schema deklariert ihn auf eine Weise, die SQLite nicht annimmt.</translation>
    </message>
    <message>
        <source>Old sign-ins and keys come back: what was withdrawn since the backup works again.</source>
        <translation>Alte Anmeldungen und Schlüssel kehren zurück: Was seit der Sicherung entzogen wurde, gilt wieder.</translation>
    </message>
    <message>
        <source>Withdraw them again after the restore.</source>
        <translation>Entziehen Sie sie nach der Wiederherstellung erneut.</translation>
    </message>
    <message>
        <source>%1 keeps counters in memory that may not fit the rows that come back.</source>
        <translation>%1 hält Zähler im Arbeitsspeicher, die möglicherweise nicht zu den zurückkommenden Zeilen passen.</translation>
    </message>
    <message>
        <source>If it runs, stop it before, or restart it afterwards.</source>
        <translation>Falls die Anwendung läuft, halten Sie sie vorher an, oder starten Sie sie danach neu.</translation>
    </message>
    <message>
        <source>Only the rows that change are kept: once somebody changes them again, this restore cannot be undone.</source>
        <translation>Nur die Zeilen, die sich ändern, werden aufbewahrt: Sobald jemand sie erneut ändert, lässt sich diese Wiederherstellung nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>Nothing differs: what is chosen is as in the backup already.</source>
        <translation>Es gibt keinen Unterschied: Was ausgewählt ist, ist schon wie in der Sicherung.</translation>
    </message>
    <message>
        <source>There is no database %1 that tables could be brought back into.</source>
        <translation>Es gibt keine Datenbank %1, in die sich Tabellen zurückholen ließen.</translation>
    </message>
    <message>
        <source>Restore the whole database.</source>
        <translation>Stellen Sie die ganze Datenbank wieder her.</translation>
    </message>
    <message>
        <source>SQLite cannot open %1: no tables can be brought back into it.</source>
        <translation>SQLite kann %1 nicht öffnen: Tabellen lassen sich nicht dorthin zurückholen.</translation>
    </message>
    <message>
        <source>Restore the whole database; its files are kept before.</source>
        <translation>Stellen Sie die ganze Datenbank wieder her; ihre Dateien werden vorher aufbewahrt.</translation>
    </message>
    <message>
        <source>The database %1 is damaged: no tables are brought back into it.</source>
        <translation>Die Datenbank %1 ist beschädigt: Es werden keine Tabellen dorthin zurückgeholt.</translation>
    </message>
    <message>
        <source>Restore the whole database; its present state is kept before.</source>
        <translation>Stellen Sie die ganze Datenbank wieder her; ihr jetziger Zustand wird vorher aufbewahrt.</translation>
    </message>
    <message>
        <source>The table %1 has got other rows since the restore.</source>
        <translation>Die Tabelle %1 hat seit der Wiederherstellung andere Zeilen bekommen.</translation>
    </message>
    <message>
        <source>The row %1 of %2 was changed since the restore.</source>
        <translation>Die Zeile %1 von %2 wurde seit der Wiederherstellung verändert.</translation>
    </message>
    <message>
        <source>The row %1 of %2 would have no row in %3.</source>
        <translation>Die Zeile %1 von %2 hätte keine zugehörige Zeile in %3.</translation>
    </message>
    <message>
        <source>The rows are as they were before %1.</source>
        <translation>Die Zeilen sind, wie sie vor %1 waren.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) differ again: another program changed them since.</source>
        <translation>
            <numerusform>%n Zeile weicht wieder ab: Ein anderes Programm hat sie seither verändert.</numerusform>
            <numerusform>%n Zeilen weichen wieder ab: Ein anderes Programm hat sie seither verändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) differ again: another program changed them since.</source>
        <translation>
            <numerusform>%n Objekt weicht wieder ab: Ein anderes Programm hat es seither verändert.</numerusform>
            <numerusform>%n Objekte weichen wieder ab: Ein anderes Programm hat sie seither verändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was chosen is as in the backup.</source>
        <translation>Was ausgewählt wurde, ist wie in der Sicherung.</translation>
    </message>
</context>
<context>
    <name>core::jobs::Undo</name>
    <message>
        <source>%1 was undone already</source>
        <translation>%1 wurde bereits rückgängig gemacht</translation>
    </message>
    <message>
        <source>%1 kept no safety copy</source>
        <translation>%1 hat keine Sicherheitskopie behalten</translation>
    </message>
    <message>
        <source>%1 changed nothing</source>
        <translation>%1 hat nichts verändert</translation>
    </message>
    <message>
        <source>%1 was restored again since, by %2: that is taken back too.</source>
        <translation>%1 wurde seither erneut wiederhergestellt, durch %2: Auch das wird zurückgenommen.</translation>
    </message>
    <message>
        <source>Kept as %1.</source>
        <translation>Aufbewahrt als %1.</translation>
    </message>
    <message>
        <source>The state before %1 is back.</source>
        <translation>Der Zustand vor %1 ist wieder da.</translation>
    </message>
    <message>
        <source>SQLite could not open it before, so it is not opened now.</source>
        <translation>SQLite konnte sie vorher nicht öffnen, daher wird sie jetzt nicht geöffnet.</translation>
    </message>
    <message>
        <source>what the write-ahead log overwrote is kept in %1, but the rest of the file was changed since</source>
        <translation>was das Write-Ahead-Log überschrieben hat, ist in %1 aufbewahrt, aber der Rest der Datei wurde seither verändert</translation>
    </message>
    <message>
        <source>%1 replaced the content, not the files</source>
        <translation>%1 hat den Inhalt ersetzt, nicht die Dateien</translation>
    </message>
    <message>
        <source>%1 did not keep the files as they were found</source>
        <translation>%1 hat die Dateien nicht so aufbewahrt, wie sie vorgefunden wurden</translation>
    </message>
    <message>
        <source>The application is not started again: it would change the files at once.</source>
        <translation>Die Anwendung wird nicht wieder gestartet: Sie würde die Dateien sofort verändern.</translation>
    </message>
    <message>
        <source>The files are back byte for byte as %1 found them.</source>
        <translation>Die Dateien sind Byte für Byte wieder so, wie %1 sie vorgefunden hat.</translation>
    </message>
</context>
<context>
    <name>core::policy</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>The next backup will not fit: %1 are free, %2 are needed.</source>
        <translation>Die nächste Sicherung passt nicht mehr: %1 sind frei, %2 werden gebraucht.</translation>
    </message>
    <message>
        <source>The last proven backup is a little over %1 old; the limit is %1.</source>
        <translation>Die letzte geprüfte Sicherung ist etwas mehr als %1 alt; die Grenze ist %1.</translation>
    </message>
    <message>
        <source>The last proven backup is %1 old; the limit is %2.</source>
        <translation>Die letzte geprüfte Sicherung ist %1 alt; die Grenze ist %2.</translation>
    </message>
    <message>
        <source>None of the backups (%1) is proven or can be relied on.</source>
        <translation>Keine der Sicherungen (%1) ist geprüft oder verlässlich.</translation>
    </message>
    <message>
        <source>None of the backups (%1) is proven; the newest that is not damaged is %2 old; the limit is %3.</source>
        <translation>Keine der Sicherungen (%1) ist geprüft; die neueste nicht beschädigte ist %2 alt; die Grenze ist %3.</translation>
    </message>
    <message>
        <source>The last job failed.</source>
        <translation>Der letzte Auftrag ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The last job failed: %1</source>
        <translation>Der letzte Auftrag ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>There is no backup of this database.</source>
        <translation>Von dieser Datenbank gibt es keine Sicherung.</translation>
    </message>
    <message>
        <source>The database file is not there.</source>
        <translation>Die Datenbankdatei ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>The newest backup is damaged.</source>
        <translation>Die neueste Sicherung ist beschädigt.</translation>
    </message>
    <message>
        <source>The newest backup is damaged; it is %1 old.</source>
        <translation>Die neueste Sicherung ist beschädigt; sie ist %1 alt.</translation>
    </message>
    <message>
        <source>The newest backup is not checked.</source>
        <translation>Die neueste Sicherung ist nicht geprüft.</translation>
    </message>
    <message>
        <source>The newest backup is not checked; it is %1 old.</source>
        <translation>Die neueste Sicherung ist nicht geprüft; sie ist %1 alt.</translation>
    </message>
    <message>
        <source>A part of the newest backup cannot be judged.</source>
        <translation>Ein Teil der neuesten Sicherung ist nicht beurteilbar.</translation>
    </message>
    <message>
        <source>A part of the newest backup cannot be judged; it is %1 old.</source>
        <translation>Ein Teil der neuesten Sicherung ist nicht beurteilbar; sie ist %1 alt.</translation>
    </message>
    <message>
        <source>The database itself is damaged: the newest backup is a faithful copy of it.</source>
        <translation>Die Datenbank selbst ist beschädigt: Die neueste Sicherung ist eine getreue Kopie davon.</translation>
    </message>
    <message>
        <source>The database itself is damaged: the newest backup, %1 old, is a faithful copy of it.</source>
        <translation>Die Datenbank selbst ist beschädigt: Die neueste Sicherung, %1 alt, ist eine getreue Kopie davon.</translation>
    </message>
    <message>
        <source>Tables lost all or most of their rows since the backup before: %1.</source>
        <translation>Tabellen haben seit der vorigen Sicherung alle oder die meisten Zeilen verloren: %1.</translation>
    </message>
    <message>
        <source>The next backup will not fit.</source>
        <translation>Die nächste Sicherung passt nicht mehr.</translation>
    </message>
    <message>
        <source>The newest backup is dated %1 in the future, so its age cannot be told.</source>
        <translation>Die neueste Sicherung ist %1 in die Zukunft datiert, ihr Alter ist also nicht bestimmbar.</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>The backups cannot be read now. %1</source>
        <extracomment>%1 is a whole sentence that says why, or nothing.</extracomment>
        <translation>Die Sicherungen lassen sich jetzt nicht lesen. %1</translation>
    </message>
    <message>
        <source>The database file is empty: it has 0 bytes.</source>
        <translation>Die Datenbankdatei ist leer: Sie hat 0 Byte.</translation>
    </message>
    <message>
        <source>The database file is not an SQLite database, or it is encrypted.</source>
        <translation>Die Datenbankdatei ist keine SQLite-Datenbank, oder sie ist verschlüsselt.</translation>
    </message>
    <message>
        <source>The newest backup is not what is expected of it: %1.</source>
        <translation>Die neueste Sicherung entspricht nicht dem, was von ihr erwartet wird: %1.</translation>
    </message>
</context>
<context>
    <name>core::proof::Advice</name>
    <message>
        <source>Use the newest good backup instead of this one.</source>
        <translation>Verwenden Sie die neueste gute Sicherung statt dieser.</translation>
    </message>
    <message>
        <source>Back up the database again: no other backup is proven good.</source>
        <translation>Sichern Sie die Datenbank erneut: Keine andere Sicherung ist nachweislich gut.</translation>
    </message>
    <message>
        <source>No good backup is known. Recover what can still be read into a new database.</source>
        <translation>Es ist keine gute Sicherung bekannt. Retten Sie, was noch lesbar ist, in eine neue Datenbank.</translation>
    </message>
    <message>
        <source>Restore the newest good backup; the database itself holds this damage.</source>
        <translation>Stellen Sie die neueste gute Sicherung wieder her; die Datenbank selbst hat diesen Schaden.</translation>
    </message>
    <message>
        <source>Restore %1 from the newest good backup; the database itself holds this damage.</source>
        <translation>Stellen Sie %1 aus der neuesten guten Sicherung wieder her; die Datenbank selbst hat diesen Schaden.</translation>
    </message>
    <message>
        <source>Rebuild the index in the database.</source>
        <translation>Bauen Sie den Index in der Datenbank neu auf.</translation>
    </message>
    <message>
        <source>Rebuild the index after a restore of this backup.</source>
        <translation>Bauen Sie den Index nach dem Wiederherstellen dieser Sicherung neu auf.</translation>
    </message>
    <message>
        <source>Rebuild the index after a restore, or use the newest good backup.</source>
        <translation>Bauen Sie den Index nach dem Wiederherstellen neu auf, oder verwenden Sie die neueste gute Sicherung.</translation>
    </message>
    <message>
        <source>Rebuild the full-text index in the database.</source>
        <translation>Bauen Sie den Volltextindex in der Datenbank neu auf.</translation>
    </message>
    <message>
        <source>Check it on a machine with a newer SQLite.</source>
        <translation>Prüfen Sie sie auf einem Rechner mit einem neueren SQLite.</translation>
    </message>
    <message>
        <source>Check it on a machine whose SQLite has the part named in the details.</source>
        <translation>Prüfen Sie sie auf einem Rechner, dessen SQLite den in den Details genannten Teil hat.</translation>
    </message>
    <message>
        <source>Look at the rows: bring back what they point at, or remove them.</source>
        <translation>Sehen Sie sich die Zeilen an: Stellen Sie wieder her, worauf sie verweisen, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Look at the rows and correct them in the database.</source>
        <translation>Sehen Sie sich die Zeilen an, und berichtigen Sie sie in der Datenbank.</translation>
    </message>
    <message>
        <source>Look at the rows in the database, or change what the configuration expects.</source>
        <translation>Sehen Sie sich die Zeilen in der Datenbank an, oder ändern Sie, was die Konfiguration erwartet.</translation>
    </message>
    <message>
        <source>Look at the table in the database.</source>
        <translation>Sehen Sie sich die Tabelle in der Datenbank an.</translation>
    </message>
    <message>
        <source>If that is not wanted, restore %1 from the backup before.</source>
        <translation>Ist das nicht gewollt, stellen Sie %1 aus der vorigen Sicherung wieder her.</translation>
    </message>
</context>
<context>
    <name>core::proof::Html</name>
    <message>
        <source>%1, %2 %3</source>
        <comment>date, time, time zone</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>core::proof::HtmlMap</name>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Pages %1–%2</source>
        <translation>Seiten %1–%2</translation>
    </message>
    <message>
        <source>Page map</source>
        <translation>Seitenkarte</translation>
    </message>
    <message>
        <source>Other tables</source>
        <translation>Andere Tabellen</translation>
    </message>
    <message>
        <source>Other indexes</source>
        <translation>Andere Indizes</translation>
    </message>
    <message>
        <source>Size by owner</source>
        <translation>Größe nach Zugehörigkeit</translation>
    </message>
    <message>
        <source>each square is a page</source>
        <translation>jedes Quadrat ist eine Seite</translation>
    </message>
    <message>
        <source>each square is %1 pages</source>
        <translation>jedes Quadrat steht für %1 Seiten</translation>
    </message>
</context>
<context>
    <name>core::proof::HtmlReport</name>
    <message>
        <source>Integrity report: %1</source>
        <translation>Integritätsbericht: %1</translation>
    </message>
    <message>
        <source>Integrity report</source>
        <translation>Integritätsbericht</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>database, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Verified on %1.</source>
        <translation>Geprüft am %1.</translation>
    </message>
    <message>
        <source>The newest good backup is that of %1.</source>
        <translation>Die neueste gute Sicherung ist die vom %1.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Es gibt keine Befunde.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Entfallen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>against the backup of %1</source>
        <translation>gegenüber der Sicherung vom %1</translation>
    </message>
    <message>
        <source>Table contents</source>
        <translation>Tabelleninhalt</translation>
    </message>
    <message>
        <source>Made by Holdfast.</source>
        <translation>Erstellt von Holdfast.</translation>
    </message>
    <message>
        <source>Made by Holdfast %1.</source>
        <translation>Erstellt von Holdfast %1.</translation>
    </message>
</context>
<context>
    <name>core::proof::LookupStop</name>
    <message>
        <source>The foreign keys of %1 could not be checked, because %2 is damaged.</source>
        <translation>Die Fremdschlüssel von %1 ließen sich nicht prüfen, weil %2 beschädigt ist.</translation>
    </message>
    <message>
        <source>The foreign keys of %1 could not be checked, because other tables are damaged.</source>
        <translation>Die Fremdschlüssel von %1 ließen sich nicht prüfen, weil andere Tabellen beschädigt sind.</translation>
    </message>
</context>
<context>
    <name>core::proof::LostRows</name>
    <message>
        <source>up to %1</source>
        <extracomment>Rowids; %1 is the greatest of them.</extracomment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <extracomment>Rowids; %1 is the smallest of them.</extracomment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Rowids; the smallest and the greatest of them.</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>The rows out of reach have rowids in this range: %1.</source>
        <extracomment>%1 is such as &quot;501 to 1000&quot;.</extracomment>
        <translation>Die nicht erreichbaren Zeilen haben Rowids in diesem Bereich: %1.</translation>
    </message>
    <message>
        <source>The rows out of reach have rowids in these ranges: %1.</source>
        <extracomment>%1 is such as &quot;501 to 1000, from 2001 on&quot;.</extracomment>
        <translation>Die nicht erreichbaren Zeilen haben Rowids in diesen Bereichen: %1.</translation>
    </message>
    <message>
        <source>The rows out of reach have rowids in these ranges: %1, and in %2 more.</source>
        <translation>Die nicht erreichbaren Zeilen haben Rowids in diesen Bereichen: %1, und in %2 weiteren.</translation>
    </message>
</context>
<context>
    <name>core::proof::Meaning</name>
    <message>
        <source>An index holds no rows of its own: it can be made again from its table.</source>
        <translation>Ein Index enthält keine eigenen Zeilen: Er lässt sich aus seiner Tabelle neu erstellen.</translation>
    </message>
    <message>
        <source>It is an index of %1 and holds no rows of its own.</source>
        <translation>Es ist ein Index von %1 und enthält keine eigenen Zeilen.</translation>
    </message>
    <message>
        <source>Only an index is concerned. The rows of %1 are complete.</source>
        <translation>Betroffen ist nur ein Index. Die Zeilen von %1 sind vollständig.</translation>
    </message>
    <message>
        <source>1 of the %1 rows of %2 is out of reach.</source>
        <translation>1 der %1 Zeilen von %2 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>%1 of the %2 rows of %3 are out of reach.</source>
        <translation>%1 der %2 Zeilen von %3 sind nicht erreichbar.</translation>
    </message>
    <message>
        <source>About %1 rows of %2 stand there. They may be missing or hold wrong values.</source>
        <translation>Dort stehen etwa %1 Zeilen von %2. Sie können fehlen oder falsche Werte enthalten.</translation>
    </message>
    <message>
        <source>Rows of %1 may be missing or hold wrong values.</source>
        <translation>Zeilen von %1 können fehlen oder falsche Werte enthalten.</translation>
    </message>
    <message>
        <source>What stands there belongs to no table or index that can be told.</source>
        <translation>Was dort steht, gehört zu keiner Tabelle und keinem Index, die sich bestimmen lassen.</translation>
    </message>
    <message>
        <source>Without its schema no table can be opened.</source>
        <translation>Ohne ihr Schema lässt sich keine Tabelle öffnen.</translation>
    </message>
    <message>
        <source>A page that two tables share holds the rows of only one of them. A page that is lost takes up space, but holds no rows.</source>
        <translation>Eine Seite, die sich zwei Tabellen teilen, enthält die Zeilen nur einer von beiden. Eine verlorene Seite belegt Platz, enthält aber keine Zeilen.</translation>
    </message>
    <message>
        <source>The schema says which tables there are and where they begin.</source>
        <translation>Das Schema gibt an, welche Tabellen es gibt und wo sie beginnen.</translation>
    </message>
    <message>
        <source>These pages are free: no row and no index is on them.</source>
        <translation>Diese Seiten sind frei: Auf ihnen liegt weder eine Zeile noch ein Index.</translation>
    </message>
    <message>
        <source>Something wrote to the file since, or its disk does not keep what is stored.</source>
        <translation>Seither hat etwas in die Datei geschrieben, oder ihr Laufwerk behält nicht, was gespeichert ist.</translation>
    </message>
    <message>
        <source>They point at rows that do not exist. Nothing else is wrong with them.</source>
        <translation>Sie verweisen auf Zeilen, die es nicht gibt. Sonst ist an ihnen nichts falsch.</translation>
    </message>
    <message>
        <source>A search by place can miss rows or find wrong ones.</source>
        <translation>Eine Suche nach dem Ort kann Zeilen übersehen oder falsche finden.</translation>
    </message>
    <message>
        <source>That is neither good nor damaged. All else was checked.</source>
        <translation>Das ist weder gut noch beschädigt. Alles andere wurde geprüft.</translation>
    </message>
    <message>
        <source>That is a fault of the schema. The rows themselves were checked.</source>
        <translation>Das ist ein Fehler des Schemas. Die Zeilen selbst wurden geprüft.</translation>
    </message>
    <message>
        <source>What is stored is sound. Only a person can tell whether it should be so few.</source>
        <translation>Was gespeichert ist, ist in Ordnung. Ob es so wenig sein soll, kann nur ein Mensch beurteilen.</translation>
    </message>
    <message>
        <source>A changed value would look like a right one.</source>
        <translation>Ein veränderter Wert sähe aus wie ein richtiger.</translation>
    </message>
    <message>
        <source>What is stored is sound, but not what the configuration expects of it.</source>
        <translation>Was gespeichert ist, ist in Ordnung, aber nicht das, was die Konfiguration erwartet.</translation>
    </message>
    <message>
        <source>The configuration expects what this database cannot be asked. All else was checked.</source>
        <translation>Die Konfiguration erwartet etwas, wonach sich diese Datenbank nicht fragen lässt. Alles andere wurde geprüft.</translation>
    </message>
    <message>
        <source>What comes after that point is not known.</source>
        <translation>Was nach dieser Stelle kommt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 % of the file is free space</source>
        <translation>%1 % der Datei sind freier Platz</translation>
    </message>
    <message>
        <source>That is no fault. %1 could be given back.</source>
        <translation>Das ist kein Fehler. %1 könnten freigegeben werden.</translation>
    </message>
    <message>
        <source>Nothing damaged was found in %1 itself.</source>
        <translation>In %1 selbst wurde nichts Beschädigtes gefunden.</translation>
    </message>
    <message>
        <source>SQLite cannot rebuild it, because its pages are broken.</source>
        <translation>SQLite kann ihn nicht neu aufbauen, weil seine Seiten defekt sind.</translation>
    </message>
</context>
<context>
    <name>core::proof::PageClass</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Overflow</source>
        <translation>Überlauf</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>core::proof::Summary</name>
    <message>
        <source>This backup is good</source>
        <translation>Diese Sicherung ist gut</translation>
    </message>
    <message>
        <source>This database is good</source>
        <translation>Diese Datenbank ist gut</translation>
    </message>
    <message>
        <source>This is a faithful backup of a damaged database</source>
        <translation>Dies ist eine getreue Sicherung einer beschädigten Datenbank</translation>
    </message>
    <message>
        <source>Do not restore this backup as it is</source>
        <translation>Stellen Sie diese Sicherung nicht so wieder her, wie sie ist</translation>
    </message>
    <message>
        <source>This database is damaged</source>
        <translation>Diese Datenbank ist beschädigt</translation>
    </message>
    <message>
        <source>This backup cannot be judged</source>
        <translation>Diese Sicherung ist nicht beurteilbar</translation>
    </message>
    <message>
        <source>This database cannot be judged</source>
        <translation>Diese Datenbank ist nicht beurteilbar</translation>
    </message>
    <message>
        <source>This backup is not checked</source>
        <translation>Diese Sicherung ist nicht geprüft</translation>
    </message>
    <message>
        <source>This database is not checked</source>
        <translation>Diese Datenbank ist nicht geprüft</translation>
    </message>
    <message>
        <source>Only the quick checks were made.</source>
        <translation>Es wurden nur die schnellen Prüfungen ausgeführt.</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <translation>Sicherung von %1</translation>
    </message>
    <message>
        <source>%1, %2 pages of %3</source>
        <translation>%1, %2 Seiten zu je %3</translation>
    </message>
    <message>
        <source>Page hashes</source>
        <translation>Seiten-Hashes</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Integrität</translation>
    </message>
    <message>
        <source>Foreign keys</source>
        <translation>Fremdschlüssel</translation>
    </message>
    <message>
        <source>Table contents</source>
        <translation>Tabelleninhalt</translation>
    </message>
    <message>
        <source>%1, 1 finding</source>
        <translation>%1, 1 Befund</translation>
    </message>
    <message>
        <source>%1, %2 findings</source>
        <translation>%1, %2 Befunde</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Cannot judge</source>
        <translation>Nicht beurteilbar</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>core::proof::Text</name>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>pages %1</source>
        <translation>Seiten %1</translation>
    </message>
    <message>
        <source>pages %1 and %2</source>
        <translation>Seiten %1 und %2</translation>
    </message>
    <message>
        <source>Pages of the backup are not what was captured.</source>
        <translation>Seiten der Sicherung entsprechen nicht dem, was erfasst wurde.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>The database is damaged: SQLite cannot read its schema.</source>
        <translation>Die Datenbank ist beschädigt: SQLite kann ihr Schema nicht lesen.</translation>
    </message>
    <message>
        <source>%1 is damaged on %2.</source>
        <translation>%1 ist auf %2 beschädigt.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2 faults or more, SQLite stopped counting there.</source>
        <translation>%1 ist beschädigt: %2 Fehler oder mehr, SQLite hat dort aufgehört zu zählen.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2 faults.</source>
        <translation>%1 ist beschädigt: %2 Fehler.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 ist beschädigt.</translation>
    </message>
    <message>
        <source>The source was damaged in the same way when the backup was taken.</source>
        <translation>Die Quelle war beim Sichern in derselben Weise beschädigt.</translation>
    </message>
    <message>
        <source>1 row of %1 is without a parent.</source>
        <translation>1 Zeile von %1 hat keine übergeordnete Zeile.</translation>
    </message>
    <message>
        <source>%1 rows of %2 are without a parent.</source>
        <translation>%1 Zeilen von %2 haben keine übergeordnete Zeile.</translation>
    </message>
    <message>
        <source>Nothing shows that this is new, so it does not count as damage.</source>
        <translation>Nichts deutet darauf hin, dass das neu ist; es zählt also nicht als Schaden.</translation>
    </message>
    <message>
        <source>That is more than the source had when the backup was taken.</source>
        <translation>Das sind mehr, als die Quelle beim Sichern hatte.</translation>
    </message>
    <message>
        <source>The R-tree %1 contradicts itself.</source>
        <translation>Der R-Baum %1 widerspricht sich selbst.</translation>
    </message>
    <message>
        <source>%1 cannot be judged: it is sorted by a rule that only its application has.</source>
        <translation>%1 ist nicht beurteilbar: Die Sortierung folgt einer Regel, die nur die zugehörige Anwendung hat.</translation>
    </message>
    <message>
        <source>The foreign keys of %1 cannot be checked: what they refer to is not a unique key.</source>
        <translation>Die Fremdschlüssel von %1 sind nicht prüfbar: Worauf sie verweisen, ist kein eindeutiger Schlüssel.</translation>
    </message>
    <message>
        <source>%1 cannot be judged: it needs a part that only its application has.</source>
        <translation>%1 ist nicht beurteilbar: Gebraucht wird ein Teil, den nur die zugehörige Anwendung hat.</translation>
    </message>
    <message>
        <source>The table %1 is gone; the backup before had it, with %2.</source>
        <translation>Die Tabelle %1 fehlt; die vorige Sicherung enthielt sie mit %2.</translation>
    </message>
    <message>
        <source>The table %1 is empty; the backup before had %2 in it.</source>
        <translation>Die Tabelle %1 ist leer; in der vorigen Sicherung hatte sie %2.</translation>
    </message>
    <message>
        <source>The table %1 lost %2 since the backup before, more than half of what it had.</source>
        <translation>Die Tabelle %1 hat seit der vorigen Sicherung %2 verloren, mehr als die Hälfte ihres Bestands.</translation>
    </message>
    <message>
        <source>%1 could not be checked to its end.</source>
        <translation>%1 ließ sich nicht bis zum Ende prüfen.</translation>
    </message>
    <message>
        <source>The stored file is not the one that was written: its SHA-256 differs.</source>
        <translation>Die gespeicherte Datei ist nicht die, die geschrieben wurde: Ihr SHA-256 weicht ab.</translation>
    </message>
    <message>
        <source>%1 of %2 checks passed.</source>
        <translation>%1 von %2 Prüfungen bestanden.</translation>
    </message>
    <message>
        <source>Not checked.</source>
        <translation>Nicht geprüft.</translation>
    </message>
    <message>
        <source>There is 1 more finding.</source>
        <translation>Es gibt 1 weiteren Befund.</translation>
    </message>
    <message>
        <source>There are %1 more findings.</source>
        <translation>Es gibt %1 weitere Befunde.</translation>
    </message>
    <message>
        <source>Tables share pages that must belong to one, or pages are lost: %1.</source>
        <translation>Tabellen teilen sich Seiten, die nur einer gehören dürfen, oder Seiten sind verloren: %1.</translation>
    </message>
    <message>
        <source>Its manifest cannot be used, so that nothing tells whether its bytes are those that were captured.</source>
        <translation>Ihr Manifest ist nicht verwendbar; nichts zeigt daher, ob ihre Bytes die erfassten sind.</translation>
    </message>
    <message>
        <source>The schema cannot be read by the SQLite that checked it: a newer one is needed.</source>
        <translation>Das SQLite, das geprüft hat, kann das Schema nicht lesen: Ein neueres ist nötig.</translation>
    </message>
    <message>
        <source>%1 rows or more of %2 break a rule of their own table.</source>
        <translation>%1 oder mehr Zeilen von %2 verletzen eine Regel ihrer eigenen Tabelle.</translation>
    </message>
    <message>
        <source>In %1, rules of the table itself are broken (%2).</source>
        <translation>In %1 sind Regeln der Tabelle selbst verletzt (%2).</translation>
    </message>
    <message>
        <source>The full-text index %1 does not match the table it is kept beside.</source>
        <translation>Der Volltextindex %1 passt nicht zu der Tabelle, zu der er geführt wird.</translation>
    </message>
    <message>
        <source>The full-text index %1 contradicts its own contents.</source>
        <translation>Der Volltextindex %1 widerspricht seinem eigenen Inhalt.</translation>
    </message>
    <message>
        <source>1 row was counted.</source>
        <translation>1 Zeile wurde gezählt.</translation>
    </message>
    <message>
        <source>%1 rows were counted.</source>
        <translation>%1 Zeilen wurden gezählt.</translation>
    </message>
    <message>
        <source>That is how the rows were stored, not damage.</source>
        <translation>So wurden die Zeilen gespeichert; es ist kein Schaden.</translation>
    </message>
    <message>
        <source>A search can miss rows; no row is lost.</source>
        <translation>Eine Suche kann Zeilen übersehen; keine Zeile ist verloren.</translation>
    </message>
    <message>
        <source>The rows can still be read.</source>
        <translation>Die Zeilen sind weiterhin lesbar.</translation>
    </message>
    <message>
        <source>What is expected does not hold: %1.</source>
        <translation>Eine Erwartung ist nicht erfüllt: %1.</translation>
    </message>
    <message>
        <source>It cannot be told whether what is expected holds: %1.</source>
        <translation>Ob eine Erwartung erfüllt ist, lässt sich nicht feststellen: %1.</translation>
    </message>
    <message>
        <source>The file is not what was captured around %1.</source>
        <translation>Rund um %1 entspricht die Datei nicht dem, was erfasst wurde.</translation>
    </message>
    <message>
        <source>The file is not what was captured around %1 of %2.</source>
        <translation>Rund um %1 von %2 entspricht die Datei nicht dem, was erfasst wurde.</translation>
    </message>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>Die Datei ließ sich nicht bis zum Ende lesen.</translation>
    </message>
    <message>
        <source>%1 of 1 check passed.</source>
        <translation>%1 von 1 Prüfung bestanden.</translation>
    </message>
    <message>
        <source>A part of it cannot be judged.</source>
        <translation>Ein Teil davon ist nicht beurteilbar.</translation>
    </message>
    <message>
        <source>A part of it is damaged.</source>
        <translation>Ein Teil davon ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>core::restore::Attributes</name>
    <message>
        <source>its owner</source>
        <translation>ihr Besitzer</translation>
    </message>
</context>
<context>
    <name>core::restore::Probe</name>
    <message>
        <source>the address cannot be used</source>
        <translation>die Adresse ist nicht verwendbar</translation>
    </message>
    <message>
        <source>it answered %1 and leads to what is no web address</source>
        <translation>sie antwortete mit %1 und leitet zu etwas, das keine Webadresse ist</translation>
    </message>
    <message>
        <source>it leads from one address to the next without end</source>
        <translation>sie leitet endlos von einer Adresse zur nächsten</translation>
    </message>
    <message>
        <source>(an address that cannot be used)</source>
        <translation>(eine nicht verwendbare Adresse)</translation>
    </message>
    <message>
        <source>it answered %1</source>
        <translation>sie antwortete mit %1</translation>
    </message>
    <message>
        <source>the command took too long</source>
        <translation>der Befehl dauerte zu lange</translation>
    </message>
    <message>
        <source>the command ended with 0</source>
        <translation>der Befehl endete mit 0</translation>
    </message>
    <message>
        <source>the command ended with %1</source>
        <translation>der Befehl endete mit %1</translation>
    </message>
    <message>
        <source>%1 after %2 tries</source>
        <translation>%1 nach %2 Versuchen</translation>
    </message>
    <message>
        <source>the header %1 cannot be read from &quot;%2&quot; (%3)</source>
        <translation>der Header %1 ist aus „%2“ nicht lesbar (%3)</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is too long for the header %1</source>
        <translation>„%2“ ist zu lang für den Header %1</translation>
    </message>
    <message>
        <source>the header %1 is to come from the environment variable %2, which is not set</source>
        <translation>der Header %1 soll aus der Umgebungsvariablen %2 kommen, die nicht gesetzt ist</translation>
    </message>
    <message>
        <source>a header must be given as &quot;Name: value&quot;</source>
        <translation>ein Header ist als „Name: Wert“ anzugeben</translation>
    </message>
    <message>
        <source>the header %1 has no value</source>
        <translation>der Header %1 hat keinen Wert</translation>
    </message>
    <message>
        <source>the value of the header %1 has a line end or another control character in it</source>
        <translation>der Wert des Headers %1 enthält ein Zeilenende oder ein anderes Steuerzeichen</translation>
    </message>
</context>
<context>
    <name>core::restore::Rights</name>
    <message>
        <source>owner %1, group %2, mode %3</source>
        <translation>Besitzer %1, Gruppe %2, Modus %3</translation>
    </message>
</context>
<context>
    <name>core::restore::Steps</name>
    <message>
        <source>Verify the backup</source>
        <translation>Sicherung prüfen</translation>
    </message>
    <message>
        <source>Stop the application</source>
        <translation>Anwendung anhalten</translation>
    </message>
    <message>
        <source>Check that nobody uses the database</source>
        <translation>Prüfen, dass niemand die Datenbank benutzt</translation>
    </message>
    <message>
        <source>Keep the present state</source>
        <translation>Jetzigen Zustand aufbewahren</translation>
    </message>
    <message>
        <source>Copy the backup beside the database</source>
        <translation>Sicherung neben die Datenbank kopieren</translation>
    </message>
    <message>
        <source>Verify the copy</source>
        <translation>Kopie prüfen</translation>
    </message>
    <message>
        <source>Replace the database</source>
        <translation>Datenbank ersetzen</translation>
    </message>
    <message>
        <source>Replace the content</source>
        <translation>Inhalt ersetzen</translation>
    </message>
    <message>
        <source>Verify the restored database</source>
        <translation>Wiederhergestellte Datenbank prüfen</translation>
    </message>
    <message>
        <source>Start the application</source>
        <translation>Anwendung starten</translation>
    </message>
    <message>
        <source>Ask the application</source>
        <translation>Anwendung anfragen</translation>
    </message>
    <message>
        <source>Take a first backup</source>
        <translation>Erste Sicherung erstellen</translation>
    </message>
    <message>
        <source>Restore into a sandbox</source>
        <translation>In eine Sandbox wiederherstellen</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>Sicherung öffnen</translation>
    </message>
    <message>
        <source>Bring back tables and rows</source>
        <translation>Tabellen und Zeilen zurückholen</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Backs up SQLite databases and proves that every backup can be restored.</source>
        <translation>Sichert SQLite-Datenbanken und beweist, dass jede Sicherung wiederhergestellt werden kann.</translation>
    </message>
    <message>
        <source>Databases to protect.</source>
        <translation>Datenbanken, die geschützt werden sollen.</translation>
    </message>
</context>
<context>
    <name>ui::backups::BackupActions</name>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Back up with &amp;options…</source>
        <translation>Sichern mit &amp;Optionen…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B</source>
        <translation>Ctrl+Shift+B</translation>
    </message>
    <message>
        <source>Back up and &amp;keep for ever</source>
        <translation>Sichern und für &amp;immer behalten</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>An&amp;heften</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>Im Ordner &amp;zeigen</translation>
    </message>
    <message>
        <source>Copy pa&amp;th</source>
        <translation>Pfa&amp;d kopieren</translation>
    </message>
    <message>
        <source>&amp;Cancel job</source>
        <translation>&amp;Auftrag abbrechen</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ktualisieren</translation>
    </message>
    <message>
        <source>Select a backup in the list first.</source>
        <translation>Wählen Sie zuerst eine Sicherung in der Liste aus.</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Lösen</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>Lö&amp;schen…</translation>
    </message>
    <message>
        <source>&amp;Find a backup</source>
        <translation>Sicherung s&amp;uchen</translation>
    </message>
    <message>
        <source>The selected backups lie in several folders.</source>
        <translation>Die ausgewählten Sicherungen liegen in mehreren Ordnern.</translation>
    </message>
    <message>
        <source>What is pinned is kept. Unpin it first.</source>
        <translation>Was angeheftet ist, wird behalten. Lösen Sie es zuerst.</translation>
    </message>
    <message>
        <source>The backups cannot be read now.</source>
        <translation>Die Sicherungen lassen sich jetzt nicht lesen.</translation>
    </message>
    <message>
        <source>Open &amp;report</source>
        <translation>&amp;Bericht öffnen</translation>
    </message>
    <message>
        <source>Select one backup in the list first.</source>
        <translation>Wählen Sie zuerst eine einzelne Sicherung in der Liste aus.</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Open read-on&amp;ly</source>
        <translation>Schreibgeschützt &amp;öffnen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Co&amp;mpare with the database now</source>
        <translation>&amp;Mit der jetzigen Datenbank vergleichen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
</context>
<context>
    <name>ui::backups::BackupListModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Size MiB</source>
        <translation>Größe MiB</translation>
    </message>
    <message>
        <source>Stored MiB</source>
        <translation>Belegt MiB</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation>Zuletzt geprüft</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ort</translation>
    </message>
</context>
<context>
    <name>ui::backups::BackupOptionsDialog</name>
    <message>
        <source>&amp;Pin it: keep this backup for ever</source>
        <translation>An&amp;heften: diese Sicherung für immer behalten</translation>
    </message>
    <message>
        <source>Back up %1</source>
        <translation>%1 sichern</translation>
    </message>
    <message>
        <source>For example: before the update</source>
        <translation>Zum Beispiel: vor dem Update</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Komprimierung</translation>
    </message>
    <message>
        <source>As configured</source>
        <translation>Wie konfiguriert</translation>
    </message>
    <message>
        <source>None: a plain database file</source>
        <translation>Keine: eine gewöhnliche Datenbankdatei</translation>
    </message>
    <message>
        <source>zstd: fast</source>
        <translation>zstd: schnell</translation>
    </message>
    <message>
        <source>gzip: unpacks everywhere</source>
        <translation>gzip: überall entpackbar</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <translation>&amp;Bezeichnung:</translation>
    </message>
    <message>
        <source>&amp;Compression:</source>
        <translation>&amp;Komprimierung:</translation>
    </message>
</context>
<context>
    <name>ui::backups::BackupTable</name>
    <message>
        <source>Backups, newest first</source>
        <translation>Sicherungen, neueste zuerst</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Size MiB</source>
        <translation>Größe MiB</translation>
    </message>
    <message>
        <source>Stored MiB</source>
        <translation>Belegt MiB</translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation>Zuletzt geprüft</translation>
    </message>
</context>
<context>
    <name>ui::backups::BackupText</name>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Online</source>
        <extracomment>A method of backup: SQLite&apos;s online copy of a database in use.</extracomment>
        <translation>Online</translation>
    </message>
    <message>
        <source>%1 backup, %2</source>
        <translation>%1-Sicherung, %2</translation>
    </message>
    <message>
        <source>%1 backup, %2, took %3</source>
        <translation>%1-Sicherung, %2, Dauer %3</translation>
    </message>
    <message>
        <source>Page hashes</source>
        <translation>Seiten-Hashes</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Integrität</translation>
    </message>
    <message>
        <source>Foreign keys</source>
        <translation>Fremdschlüssel</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>ui::backups::BackupsPresenter</name>
    <message>
        <source>%1 has no backup yet.</source>
        <translation>Von %1 gibt es noch keine Sicherung.</translation>
    </message>
    <message>
        <source>One backup of %1</source>
        <translation>Eine Sicherung von %1</translation>
    </message>
    <message>
        <source>%1 backups of %2</source>
        <translation>%1 Sicherungen von %2</translation>
    </message>
    <message>
        <source>%1, none of them is verified.</source>
        <translation>%1, keine davon geprüft.</translation>
    </message>
    <message>
        <source>%1, the newest verified one is %2 old.</source>
        <extracomment>%1 is &quot;41 backups of dispatch.db&quot;, %2 a span of time such as &quot;32 min&quot;.</extracomment>
        <translation>%1, die neueste geprüfte wurde vor %2 erstellt.</translation>
    </message>
    <message>
        <source>Choose a database first.</source>
        <translation>Wählen Sie zuerst eine Datenbank.</translation>
    </message>
    <message>
        <source>A backup of %1 is running.</source>
        <translation>Eine Sicherung von %1 läuft.</translation>
    </message>
    <message>
        <source>Backups of %1 are being verified.</source>
        <translation>Sicherungen von %1 werden geprüft.</translation>
    </message>
    <message>
        <source>%1 What is shown was read earlier.</source>
        <translation>%1 Angezeigt wird, was früher gelesen wurde.</translation>
    </message>
    <message>
        <source>The backups of %1 cannot be read now</source>
        <translation>Die Sicherungen von %1 sind derzeit nicht lesbar</translation>
    </message>
    <message>
        <source>%1, as of %2.</source>
        <extracomment>%1 is &quot;41 backups of dispatch.db&quot;, %2 a time such as &quot;today 14:31&quot;.</extracomment>
        <translation>%1, Stand: %2.</translation>
    </message>
    <message>
        <source>None of %1 is shown.</source>
        <extracomment>%1 is &quot;41 backups of dispatch.db&quot;.</extracomment>
        <translation>%1, keine davon angezeigt.</translation>
    </message>
    <message>
        <source>%1 of %2 are shown.</source>
        <extracomment>%1 is a number, %2 &quot;41 backups of dispatch.db&quot;.</extracomment>
        <translation>%2, davon %1 angezeigt.</translation>
    </message>
    <message>
        <source>Backups of %1 are being deleted.</source>
        <translation>Sicherungen von %1 werden gelöscht.</translation>
    </message>
    <message>
        <source>No file manager could be started</source>
        <translation>Kein Dateimanager ließ sich starten</translation>
    </message>
    <message>
        <source>The backup lies in %1.</source>
        <translation>Die Sicherung liegt in %1.</translation>
    </message>
    <message>
        <source>This is kept in your catalogue, not beside the backup</source>
        <translation>Das steht in Ihrem Katalog, nicht neben der Sicherung</translation>
    </message>
    <message>
        <source>The folder of the backup cannot be written. The pin and the label count on this machine; other users do not see them.</source>
        <translation>In den Ordner der Sicherung kann nicht geschrieben werden. Anheftung und Bezeichnung gelten auf diesem Rechner; andere Benutzer sehen sie nicht.</translation>
    </message>
    <message>
        <source>%1 is being restored.</source>
        <translation>%1 wird wiederhergestellt.</translation>
    </message>
    <message>
        <source>A restore of %1 is being undone.</source>
        <translation>Eine Wiederherstellung von %1 wird rückgängig gemacht.</translation>
    </message>
    <message>
        <source>A restore of %1 is being rehearsed.</source>
        <translation>Ein Probelauf der Wiederherstellung von %1 ist im Gang.</translation>
    </message>
</context>
<context>
    <name>ui::backups::BackupsView</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Timeline of backups</source>
        <translation>Zeitleiste der Sicherungen</translation>
    </message>
    <message>
        <source>More ways to back up</source>
        <translation>Weitere Arten zu sichern</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Cancel a Job</source>
        <translation>Auftrag abbrechen</translation>
    </message>
    <message>
        <source>%1 has not ended yet.</source>
        <extracomment>%1 is a job such as &quot;Backing up dispatch.db&quot;.</extracomment>
        <translation>%1: noch nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Nothing half-made is left of it, and the backups that are there stay as they are.</source>
        <translation>Nichts Halbfertiges bleibt davon, und die vorhandenen Sicherungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>Auftrag abbrechen</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
</context>
<context>
    <name>ui::backups::ChecksList</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Not checked yet. Verify it to know whether it can be restored.</source>
        <translation>Noch nicht geprüft. Erst eine Prüfung zeigt, ob sie wiederhergestellt werden kann.</translation>
    </message>
    <message>
        <source>The database itself was damaged when this backup was taken; this is a faithful copy of it.</source>
        <translation>Die Datenbank selbst war schon beim Sichern beschädigt; diese Sicherung ist eine getreue Kopie davon.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A check and its state: &quot;Integrity: damaged&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Und %1 weitere.</translation>
    </message>
    <message>
        <source>%1 of %2 checks, quick</source>
        <translation>%1 von %2 Prüfungen, schnell</translation>
    </message>
    <message>
        <source>%1 of %2 checks</source>
        <translation>%1 von %2 Prüfungen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;Integrity: verified&quot;, %2 a duration.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of 1 check, quick</source>
        <translation>%1 von 1 Prüfung, schnell</translation>
    </message>
    <message>
        <source>%1 of 1 check</source>
        <translation>%1 von 1 Prüfung</translation>
    </message>
</context>
<context>
    <name>ui::backups::CopyField</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>ui::backups::DeleteQuestion</name>
    <message>
        <source>The backup of %1 taken %2, %3, will be deleted for good.</source>
        <translation>Die Sicherung von %1 (%2, %3) wird endgültig gelöscht.</translation>
    </message>
    <message>
        <source>%1 backups of %2, %3 in all, will be deleted for good.</source>
        <translation>%1 Sicherungen von %2, zusammen %3, werden endgültig gelöscht.</translation>
    </message>
    <message>
        <source>One of the selected backups is pinned and stays; to delete it, unpin it first.</source>
        <translation>Eine der ausgewählten Sicherungen ist angeheftet und bleibt; zum Löschen ist sie zuerst zu lösen.</translation>
    </message>
    <message>
        <source>%1 of the selected backups are pinned and stay; to delete them, unpin them first.</source>
        <translation>%1 der ausgewählten Sicherungen sind angeheftet und bleiben; zum Löschen sind sie zuerst zu lösen.</translation>
    </message>
    <message>
        <source>No backup of %1 is left then: it is not protected until the next one is made.</source>
        <translation>Danach ist keine Sicherung von %1 mehr da: Bis zur nächsten Sicherung besteht kein Schutz.</translation>
    </message>
    <message>
        <source>This takes the last verified backup of %1. None of the %2 that stay is verified, so nothing proves that one of them can be restored.</source>
        <translation>Damit geht die letzte geprüfte Sicherung von %1 verloren. Von den verbleibenden (%2) ist keine geprüft; nichts beweist also, dass eine davon wiederhergestellt werden kann.</translation>
    </message>
    <message>
        <source>%1 stay; none of them is verified.</source>
        <translation>Verbleibend: %1, keine davon ist geprüft.</translation>
    </message>
    <message>
        <source>One stays. It is verified and was taken %1.</source>
        <translation>Eine bleibt. Sie ist geprüft; Zeitpunkt: %1.</translation>
    </message>
    <message>
        <source>%1 stay, %2 of them verified. The newest verified one was taken %3.</source>
        <translation>%1 bleiben, davon %2 geprüft. Zeitpunkt der neuesten geprüften: %3.</translation>
    </message>
    <message>
        <source>The database itself is not changed.</source>
        <translation>Die Datenbank selbst wird nicht verändert.</translation>
    </message>
    <message>
        <source>Delete a Backup</source>
        <translation>Sicherung löschen</translation>
    </message>
    <message>
        <source>Delete Backups</source>
        <translation>Sicherungen löschen</translation>
    </message>
    <message>
        <source>Delete this backup</source>
        <translation>Diese Sicherung löschen</translation>
    </message>
    <message>
        <source>Delete %1 backups</source>
        <translation>%1 Sicherungen löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>ui::backups::DetailsHead</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A number and the word of a state: &quot;7 verified&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Pinned, kept until it is unpinned</source>
        <translation>Angeheftet, wird bis zum Lösen behalten</translation>
    </message>
    <message>
        <source>No backup selected</source>
        <translation>Keine Sicherung ausgewählt</translation>
    </message>
    <message>
        <source>Select a backup to see its checks and its tables.</source>
        <translation>Wählen Sie eine Sicherung aus, um ihre Prüfungen und Tabellen zu sehen.</translation>
    </message>
    <message>
        <source>%1 backups selected</source>
        <translation>%1 Sicherungen ausgewählt</translation>
    </message>
    <message>
        <source>%1 in all, %2 on the drive.</source>
        <translation>%1 insgesamt, %2 auf dem Laufwerk.</translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <translation>Von %1 bis %2: %3</translation>
    </message>
</context>
<context>
    <name>ui::backups::DetailsPanel</name>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Selected backup</source>
        <translation>Ausgewählte Sicherung</translation>
    </message>
    <message>
        <source>Tables in this backup</source>
        <translation>Tabellen in dieser Sicherung</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>change since %1</source>
        <extracomment>%1 is a time such as &quot;Sun 28 Sep 02:00&quot;.</extracomment>
        <translation>Änderung seit %1</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
</context>
<context>
    <name>ui::backups::FilterRow</name>
    <message>
        <source>Filter by verdict</source>
        <translation>Nach Ergebnis filtern</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Filter by method</source>
        <translation>Nach Methode filtern</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>Alle Methoden</translation>
    </message>
    <message>
        <source>Filter by pin</source>
        <translation>Nach Anheftung filtern</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Not pinned</source>
        <translation>Nicht angeheftet</translation>
    </message>
    <message>
        <source>Search backups</source>
        <translation>Sicherungen suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Search labels, files, dates</source>
        <translation>Bezeichnung, Datei, Datum suchen</translation>
    </message>
</context>
<context>
    <name>ui::backups::ListPanel</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>List of backups</source>
        <translation>Liste der Sicherungen</translation>
    </message>
    <message>
        <source>No backup of %1 yet. The first one takes a moment, and %1 can stay in use meanwhile.</source>
        <translation>Noch keine Sicherung von %1. Die erste dauert einen Moment, und %1 kann dabei weiter benutzt werden.</translation>
    </message>
    <message>
        <source>None of the %1 backups of %2 fits the search and the filters.</source>
        <translation>Keine der %1 Sicherungen von %2 passt zu Suche und Filtern.</translation>
    </message>
</context>
<context>
    <name>ui::backups::NoteField</name>
    <message>
        <source>For example: before the update</source>
        <translation>Zum Beispiel: vor dem Update</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
</context>
<context>
    <name>ui::backups::TableChangeModel</name>
    <message>
        <source>gone</source>
        <extracomment>A table that the backup before had, and this one has not.</extracomment>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>A table that the backup before did not have.</extracomment>
        <translation>neu</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>ui::browse::BrowseWindow</name>
    <message>
        <source>%1 as of %2 — read-only</source>
        <extracomment>%1 is the name of a database, %2 a time such as &quot;Sun 28 Sep 02:00&quot;.</extracomment>
        <translation>%1, Stand: %2 — schreibgeschützt</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <extracomment>%1 is the name of a database, %2 a time such as &quot;Sun 28 Sep 02:00&quot;.</extracomment>
        <translation>%1, Stand: %2</translation>
    </message>
    <message>
        <source>Read-only: nothing here can be changed</source>
        <translation>Schreibgeschützt: Hier lässt sich nichts verändern</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <extracomment>%1 is a part of a hundred, such as &quot;40 %&quot;.</extracomment>
        <translation>Die Sicherung wird gelesen…</translation>
    </message>
    <message>
        <source>Reading the backup: %1</source>
        <translation>Die Sicherung wird gelesen: %1</translation>
    </message>
    <message>
        <source>%1 rows so far</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>Bisher %1 Zeilen</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows</source>
        <translation>Die ersten %1 von %2 Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) fit the filter</source>
        <translation>
            <numerusform>%Ln Zeile passt zum Filter</numerusform>
            <numerusform>%Ln Zeilen passen zum Filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving %1</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1 wird gespeichert</translation>
    </message>
</context>
<context>
    <name>ui::browse::CsvSaver</name>
    <message numerus="yes">
        <source>%Ln row(s) are saved</source>
        <translation>
            <numerusform>%Ln Zeile ist gespeichert</numerusform>
            <numerusform>%Ln Zeilen sind gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>They lie in %1. The file has %2.</source>
        <extracomment>%1 is the path of a file, %2 its size.</extracomment>
        <translation>Gespeichert in %1. Die Datei ist %2 groß.</translation>
    </message>
    <message>
        <source>The rows were not saved</source>
        <translation>Die Zeilen wurden nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>ui::browse::RowActions</name>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy rows with &amp;header</source>
        <translation>Zeilen mit Kop&amp;fzeile kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Copy rows as C&amp;SV</source>
        <translation>Zeilen als C&amp;SV kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Alt+C</source>
        <translation>Ctrl+Alt+C</translation>
    </message>
    <message>
        <source>Save as CS&amp;V…</source>
        <translation>Als CS&amp;V speichern…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Save selected &amp;rows as CSV…</source>
        <translation>Ausgewählte &amp;Zeilen als CSV speichern…</translation>
    </message>
    <message>
        <source>Rows are being saved already.</source>
        <translation>Es werden bereits Zeilen gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are in the clipboard.</source>
        <translation>
            <numerusform>%Ln Zeile ist in der Zwischenablage.</numerusform>
            <numerusform>%Ln Zeilen sind in der Zwischenablage.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 is too much for the clipboard: save the selected rows to a file instead.</source>
        <extracomment>%1 is a size.</extracomment>
        <translation>Mehr als %1 ist zu viel für die Zwischenablage: Speichern Sie die ausgewählten Zeilen stattdessen in eine Datei.</translation>
    </message>
    <message>
        <source>The rows cannot be read.</source>
        <translation>Die Zeilen sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The value cannot be read.</source>
        <translation>Der Wert ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The value is in the clipboard.</source>
        <translation>Der Wert ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save rows as CSV</source>
        <translation>Zeilen als CSV speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
</context>
<context>
    <name>ui::browse::RowFilterRow</name>
    <message>
        <source>Column to filter by</source>
        <translation>Spalte, nach der gefiltert wird</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>Art des Vergleichs</translation>
    </message>
    <message>
        <source>contains</source>
        <extracomment>Of a value in a row: it has a text somewhere in it.</extracomment>
        <translation>enthält</translation>
    </message>
    <message>
        <source>equals</source>
        <extracomment>Of a value in a row: it is the same as a text or number.</extracomment>
        <translation>ist gleich</translation>
    </message>
    <message>
        <source>is NULL</source>
        <translation>ist NULL</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Any column</source>
        <translation>Beliebige Spalte</translation>
    </message>
</context>
<context>
    <name>ui::browse::RowModel</name>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>part of the primary key</source>
        <translation>Teil des Primärschlüssels</translation>
    </message>
    <message>
        <source>computed from other columns</source>
        <translation>aus anderen Spalten berechnet</translation>
    </message>
</context>
<context>
    <name>ui::browse::RowsPanel</name>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>No row fits the filter.</source>
        <translation>Keine Zeile passt zum Filter.</translation>
    </message>
    <message>
        <source>This table has no rows.</source>
        <translation>Diese Tabelle hat keine Zeilen.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>Sorting: %1 rows read</source>
        <translation>
            <numerusform>Sortierung: %1 Zeile gelesen</numerusform>
            <numerusform>Sortierung: %1 Zeilen gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searching: %1 rows read</source>
        <translation>
            <numerusform>Suche: %1 Zeile gelesen</numerusform>
            <numerusform>Suche: %1 Zeilen gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all rows of &quot;%1&quot; can be read</source>
        <translation>Nicht alle Zeilen von „%1“ sind lesbar</translation>
    </message>
    <message>
        <source>The rows of &quot;%1&quot; cannot be read</source>
        <translation>Die Zeilen von „%1“ sind nicht lesbar</translation>
    </message>
    <message>
        <source>Other tables are not concerned. The backup was not changed.</source>
        <translation>Andere Tabellen sind nicht betroffen. Die Sicherung wurde nicht verändert.</translation>
    </message>
</context>
<context>
    <name>ui::browse::TableListModel</name>
    <message>
        <source>Other tables</source>
        <translation>Andere Tabellen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Sichten</translation>
    </message>
    <message>
        <source>Kept by SQLite</source>
        <translation>Von SQLite geführt</translation>
    </message>
    <message>
        <source>unreadable</source>
        <extracomment>In place of the number of rows of a table.</extracomment>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>Title of a column: how many rows a table has.</extracomment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>ui::browse::TablesPanel</name>
    <message>
        <source>Tables of the backup</source>
        <translation>Tabellen der Sicherung</translation>
    </message>
    <message>
        <source>Search tables</source>
        <translation>Tabellen suchen</translation>
    </message>
</context>
<context>
    <name>ui::browse::ValuePanel</name>
    <message>
        <source>Show the value as</source>
        <translation>Wert anzeigen als</translation>
    </message>
    <message>
        <source>Selected value</source>
        <translation>Ausgewählter Wert</translation>
    </message>
    <message>
        <source>No value selected</source>
        <translation>Kein Wert ausgewählt</translation>
    </message>
    <message>
        <source>Select a value in the table to see all of it.</source>
        <translation>Wählen Sie einen Wert in der Tabelle aus, um ihn ganz zu sehen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a kind of value (&quot;Text&quot;), %2 a size (&quot;8.0 MiB&quot;).</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; its first %2 are shown</source>
        <extracomment>%1 is what a value is (&quot;Text, 8.0 MiB&quot;), %2 a size.</extracomment>
        <translation>%1; gezeigt werden die ersten %2</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>How a value is shown.</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>JSON</source>
        <extracomment>How a value is shown.</extracomment>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Bytes</source>
        <extracomment>How a value is shown: its bytes, in hexadecimal digits.</extracomment>
        <translation>Bytes</translation>
    </message>
</context>
<context>
    <name>ui::compare::ComparePresenter</name>
    <message>
        <source>Choose two databases first.</source>
        <translation>Wählen Sie zuerst zwei Datenbanken.</translation>
    </message>
    <message>
        <source>Choose two that are not the same file.</source>
        <translation>Wählen Sie zwei, die nicht dieselbe Datei sind.</translation>
    </message>
    <message>
        <source>%1 as it is now</source>
        <extracomment>%1 is the name of a database.</extracomment>
        <translation>%1 im jetzigen Zustand</translation>
    </message>
    <message>
        <source>the backup of %1 of %2</source>
        <extracomment>%1 is the name of a database, %2 a time such as &quot;Sun 28 Sep 02:00&quot;.</extracomment>
        <translation>die Sicherung von %1, %2</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Title above values of a database as it is now, beside those in a backup of it.</extracomment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>In the backup</source>
        <extracomment>Title above values in a backup, beside those of the database now.</extracomment>
        <translation>In der Sicherung</translation>
    </message>
</context>
<context>
    <name>ui::compare::CompareView</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Ver&amp;gleichen</translation>
    </message>
    <message>
        <source>Swap the two sides</source>
        <translation>Die beiden Seiten vertauschen</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>What differs between %1 and %2 will be here. Both are only read.</source>
        <translation>Hier steht dann, worin sich %1 und %2 unterscheiden. Beide werden nur gelesen.</translation>
    </message>
    <message>
        <source>Opening both</source>
        <translation>Beide werden geöffnet</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleich läuft</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln table(s)</source>
        <extracomment>%1 is a number, %n that of all tables.</extracomment>
        <translation>
            <numerusform>%1 von %Ln Tabelle</numerusform>
            <numerusform>%1 von %Ln Tabellen</numerusform>
        </translation>
    </message>
    <message>
        <source>See what two databases, or a database and its backup, have otherwise.</source>
        <translation>Hier sehen Sie, worin sich zwei Datenbanken oder eine Datenbank und ihre Sicherung unterscheiden.</translation>
    </message>
    <message>
        <source>Differences are shown as they are found.</source>
        <translation>Unterschiede werden gezeigt, sobald sie gefunden sind.</translation>
    </message>
</context>
<context>
    <name>ui::compare::DifferenceText</name>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Comparing: %1</source>
        <extracomment>How far a comparison is; %1 is a part of a hundred, such as &quot;40 %&quot;.</extracomment>
        <translation>Vergleich: %1</translation>
    </message>
    <message>
        <source>table %1</source>
        <extracomment>Parts of a database; %1 is a name.</extracomment>
        <translation>Tabelle %1</translation>
    </message>
    <message>
        <source>index %1</source>
        <extracomment>Parts of a database; %1 is a name.</extracomment>
        <translation>Index %1</translation>
    </message>
    <message>
        <source>trigger %1</source>
        <extracomment>Parts of a database; %1 is a name.</extracomment>
        <translation>Trigger %1</translation>
    </message>
    <message>
        <source>view %1</source>
        <extracomment>Parts of a database; %1 is a name.</extracomment>
        <translation>View %1</translation>
    </message>
    <message>
        <source>setting %1</source>
        <extracomment>What the header of a database says; %1 is the name SQLite has for it.</extracomment>
        <translation>Einstellung %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Of a table that is to be compared later.</extracomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Not compared</source>
        <extracomment>Of a table, where somebody cancelled.</extracomment>
        <translation>Nicht verglichen</translation>
    </message>
    <message>
        <source>Cannot be compared</source>
        <translation>Nicht vergleichbar</translation>
    </message>
    <message numerus="yes">
        <source>The two are the same: %Ln table(s) were compared.</source>
        <translation>
            <numerusform>Beide sind gleich: %Ln Tabelle wurde verglichen.</numerusform>
            <numerusform>Beide sind gleich: %Ln Tabellen wurden verglichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln table(s) differ.</source>
        <translation>
            <numerusform>Unterschiede in %1 von %Ln Tabelle.</numerusform>
            <numerusform>Unterschiede in %1 von %Ln Tabellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The structure differs in %Ln place(s).</source>
        <translation>
            <numerusform>Die Struktur weicht an %Ln Stelle ab.</numerusform>
            <numerusform>Die Struktur weicht an %Ln Stellen ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) could not be compared.</source>
        <translation>
            <numerusform>%Ln Tabelle ließ sich nicht vergleichen.</numerusform>
            <numerusform>%Ln Tabellen ließen sich nicht vergleichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) were not compared.</source>
        <translation>
            <numerusform>%Ln Tabelle wurde nicht verglichen.</numerusform>
            <numerusform>%Ln Tabellen wurden nicht verglichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::compare::DifferencesModel</name>
    <message>
        <source>Structure</source>
        <extracomment>Title of a list of tables, indexes, triggers and views that two databases have otherwise.</extracomment>
        <translation>Struktur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln Unterschied</numerusform>
            <numerusform>%Ln Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Other tables</source>
        <translation>Andere Tabellen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation>
            <numerusform>%Ln Tabelle</numerusform>
            <numerusform>%Ln Tabellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <extracomment>Rows of a table; %1 is what a side is called, such as &quot;Now&quot;.</extracomment>
        <translation>Zeilen: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
</context>
<context>
    <name>ui::compare::DifferencesPanel</name>
    <message>
        <source>&amp;Only what differs</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>Was verglichen wurde</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Search what was compared</source>
        <translation>Verglichenes durchsuchen</translation>
    </message>
    <message>
        <source>Search tables and other parts</source>
        <translation>Tabellen und andere Teile durchsuchen</translation>
    </message>
    <message>
        <source>Nothing differs so far.</source>
        <translation>Bisher kein Unterschied.</translation>
    </message>
    <message>
        <source>Nothing has this in its name.</source>
        <translation>Nichts hat das im Namen.</translation>
    </message>
</context>
<context>
    <name>ui::compare::SideChooser</name>
    <message>
        <source>&amp;From</source>
        <extracomment>The first of two databases that are compared.</extracomment>
        <translation>V&amp;on</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Nach</translation>
    </message>
    <message>
        <source>Database that is compared</source>
        <translation>Datenbank, die verglichen wird</translation>
    </message>
    <message>
        <source>Database it is compared with</source>
        <translation>Datenbank, mit der verglichen wird</translation>
    </message>
    <message>
        <source>As it is now, or which backup of it is compared</source>
        <translation>Jetziger Zustand, oder welche Sicherung davon verglichen wird</translation>
    </message>
    <message>
        <source>As it is now, or which backup of it is compared with</source>
        <translation>Jetziger Zustand, oder mit welcher Sicherung davon verglichen wird</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>The file itself</source>
        <extracomment>The file that was chosen, and no backup of it.</extracomment>
        <translation>Die Datei selbst</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Jetziger Zustand</translation>
    </message>
    <message>
        <source>Choose a Database or a Backup</source>
        <translation>Datenbank oder Sicherung wählen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ui::compare::SqlPane</name>
    <message>
        <source>Structure</source>
        <translation>Struktur</translation>
    </message>
    <message>
        <source>As it is written on the first side</source>
        <translation>Wie es auf der ersten Seite geschrieben ist</translation>
    </message>
    <message>
        <source>As it is written on the second side</source>
        <translation>Wie es auf der zweiten Seite geschrieben ist</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <extracomment>In place of SQL that one of two databases does not have.</extracomment>
        <translation>Hier nicht vorhanden.</translation>
    </message>
</context>
<context>
    <name>ui::desktop::BusNotifier</name>
    <message>
        <source>Show</source>
        <extracomment>Button of a notification: brings the window to the front.</extracomment>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>ui::desktop::Tray</name>
    <message>
        <source>&amp;Show Holdfast</source>
        <translation>Holdfast &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>&amp;Back up %1 now</source>
        <translation>%1 &amp;jetzt sichern</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <extracomment>%1 is a job such as &quot;Backing up dispatch.db&quot;.</extracomment>
        <translation>Abbrechen: %1</translation>
    </message>
    <message>
        <source>Cancelling: %1</source>
        <extracomment>%1 is a job such as &quot;Backing up dispatch.db&quot;.</extracomment>
        <translation>Wird abgebrochen: %1</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <extracomment>%1 is a job such as &quot;Backing up dispatch.db&quot;, %2 its progress in percent.</extracomment>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>Holdfast: %1</source>
        <extracomment>%1 is the word for the health of a database: OK, Warning, Error, Not checked, Cannot judge.</extracomment>
        <translation>Holdfast: %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n database(s) are protected.</source>
        <translation>
            <numerusform>%n Datenbank ist geschützt.</numerusform>
            <numerusform>Alle %n Datenbanken sind geschützt.</numerusform>
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
            <numerusform>Auch %n weitere Datenbank braucht Aufmerksamkeit.</numerusform>
            <numerusform>Auch %n weitere Datenbanken brauchen Aufmerksamkeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Holdfast</source>
        <translation>Holdfast</translation>
    </message>
    <message>
        <source>No database is protected yet.</source>
        <translation>Noch ist keine Datenbank geschützt.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::FileChooser</name>
    <message>
        <source>Choose a database</source>
        <translation>Datenbank wählen</translation>
    </message>
    <message>
        <source>SQLite databases (*.db *.db3 *.sqlite *.sqlite3)</source>
        <translation>SQLite-Datenbanken (*.db *.db3 *.sqlite *.sqlite3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ui::diff::ColumnChoice</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Choose the columns that are shown</source>
        <translation>Gezeigte Spalten wählen</translation>
    </message>
    <message>
        <source>&amp;Show all columns</source>
        <translation>&amp;Alle Spalten zeigen</translation>
    </message>
</context>
<context>
    <name>ui::diff::DiffRowsModel</name>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>How a row differs: added, changed or removed.</extracomment>
        <translation>Unterschied</translation>
    </message>
</context>
<context>
    <name>ui::diff::DiffRowsPane</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a sign such as &quot;+&quot;, %2 a number of rows.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>Rows that differ</source>
        <translation>Zeilen mit Unterschieden</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Welche Zeilen gezeigt werden</translation>
    </message>
    <message>
        <source>Alt+0</source>
        <translation>Alt+0</translation>
    </message>
    <message>
        <source>Alt+1</source>
        <translation>Alt+1</translation>
    </message>
    <message>
        <source>Alt+2</source>
        <translation>Alt+2</translation>
    </message>
    <message>
        <source>Alt+3</source>
        <translation>Alt+3</translation>
    </message>
    <message>
        <source>Tick all rows that are shown</source>
        <translation>Alle gezeigten Zeilen ankreuzen</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>All rows that differ; %1 is their number.</extracomment>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be compared</source>
        <extracomment>%1 is the name of a table.</extracomment>
        <translation>„%1“ lässt sich nicht vergleichen</translation>
    </message>
    <message>
        <source>Other tables are not concerned. Nothing was changed.</source>
        <translation>Andere Tabellen sind nicht betroffen. Es wurde nichts verändert.</translation>
    </message>
</context>
<context>
    <name>ui::diff::RowCopy</name>
    <message>
        <source>More than %1 rows are too many for the clipboard.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>Mehr als %1 Zeilen sind zu viele für die Zwischenablage.</translation>
    </message>
    <message>
        <source>The rows cannot be read.</source>
        <translation>Die Zeilen lassen sich nicht lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are in the clipboard. Of long values it is only their beginning.</source>
        <translation>
            <numerusform>%Ln Zeile ist in der Zwischenablage. Von langen Werten ist es nur der Anfang.</numerusform>
            <numerusform>%Ln Zeilen sind in der Zwischenablage. Von langen Werten ist es nur der Anfang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are in the clipboard.</source>
        <translation>
            <numerusform>%Ln Zeile ist in der Zwischenablage.</numerusform>
            <numerusform>%Ln Zeilen sind in der Zwischenablage.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::diff::RowDetails</name>
    <message>
        <source>Values of the selected row</source>
        <translation>Werte der ausgewählten Zeile</translation>
    </message>
    <message>
        <source>&amp;Copy values</source>
        <translation>Werte &amp;kopieren</translation>
    </message>
    <message>
        <source>No row selected</source>
        <translation>Keine Zeile ausgewählt</translation>
    </message>
    <message>
        <source>Selected row</source>
        <translation>Ausgewählte Zeile</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln column(s) differ</source>
        <extracomment>%1 is a number, %n that of all columns.</extracomment>
        <translation>
            <numerusform>%1 von %Ln Spalte unterschiedlich</numerusform>
            <numerusform>%1 von %Ln Spalten unterschiedlich</numerusform>
        </translation>
    </message>
    <message>
        <source>Only on one side: %1</source>
        <extracomment>%1 is the title of one of two columns, such as &quot;In the backup&quot;.</extracomment>
        <translation>Nur auf einer Seite: %1</translation>
    </message>
</context>
<context>
    <name>ui::diff::RowDetailsModel</name>
    <message>
        <source>same</source>
        <extracomment>The value of a column is that of the other database.</extracomment>
        <translation>gleich</translation>
    </message>
    <message>
        <source>Column</source>
        <extracomment>Title above the names of the columns of a table.</extracomment>
        <translation>Spalte</translation>
    </message>
</context>
<context>
    <name>ui::diff::Texts</name>
    <message>
        <source>Added</source>
        <extracomment>A row, a table or an index that only the second of two databases has.</extracomment>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>A row, a table or an index that only the first of two databases has.</extracomment>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>A row, a table or an index that both have, but not the same.</extracomment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>%1 rows differ, %2 of them can be shown</source>
        <extracomment>Both are numbers.</extracomment>
        <translation>%1 Zeilen unterschiedlich, %2 davon lassen sich zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s) differ</source>
        <extracomment>%1 is a number. %n: all rows.</extracomment>
        <translation>
            <numerusform>%1 von %Ln Zeile unterschiedlich</numerusform>
            <numerusform>%1 von %Ln Zeilen unterschiedlich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) differ</source>
        <translation>
            <numerusform>%Ln Zeile unterschiedlich</numerusform>
            <numerusform>%Ln Zeilen unterschiedlich</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a table to see which of its rows differ.</source>
        <translation>Wählen Sie eine Tabelle aus, um zu sehen, welche ihrer Zeilen sich unterscheiden.</translation>
    </message>
    <message>
        <source>This table is compared next.</source>
        <translation>Diese Tabelle wird als nächste verglichen.</translation>
    </message>
    <message>
        <source>No row that differs so far.</source>
        <translation>Bisher keine Zeile mit Unterschied.</translation>
    </message>
    <message>
        <source>The comparison was cancelled before it was done with this table.</source>
        <translation>Der Vergleich wurde abgebrochen, bevor er mit dieser Tabelle fertig war.</translation>
    </message>
    <message>
        <source>This table is the same in both: its pages are.</source>
        <translation>Diese Tabelle ist in beiden gleich: Ihre Seiten sind es.</translation>
    </message>
    <message>
        <source>No row of this kind differs.</source>
        <translation>Keine Zeile unterscheidet sich auf diese Art.</translation>
    </message>
    <message>
        <source>All rows of this table are the same.</source>
        <translation>Alle Zeilen dieser Tabelle sind gleich.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <extracomment>%1 is the key of a row.</extracomment>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>ui::facts::CellText</name>
    <message>
        <source>Blob, %1</source>
        <extracomment>A value of bytes; %1 is a size such as &quot;4.9 KiB&quot;.</extracomment>
        <translation>Blob, %1</translation>
    </message>
    <message>
        <source>Integer</source>
        <extracomment>A kind of value in a table.</extracomment>
        <translation>Ganzzahl</translation>
    </message>
    <message>
        <source>Real</source>
        <extracomment>A kind of value in a table: a number that need not be whole.</extracomment>
        <translation>Gleitkommazahl</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>A kind of value in a table.</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Blob</source>
        <extracomment>A kind of value in a table: bytes.</extracomment>
        <translation>Blob</translation>
    </message>
</context>
<context>
    <name>ui::facts::Destination</name>
    <message>
        <source>It is the drive of the database: if it fails, both are lost.</source>
        <translation>Es ist das Laufwerk der Datenbank: Fällt es aus, ist beides verloren.</translation>
    </message>
    <message>
        <source>It is another drive: good.</source>
        <translation>Es ist ein anderes Laufwerk: gut.</translation>
    </message>
    <message>
        <source>The database has %1: not even one plain backup fits.</source>
        <translation>Die Datenbank ist %1 groß: Nicht einmal eine unkomprimierte Sicherung passt.</translation>
    </message>
    <message>
        <source>Keep backups on the same drive</source>
        <translation>Sicherungen auf demselben Laufwerk ablegen</translation>
    </message>
    <message>
        <source>Keep backups on another drive</source>
        <translation>Sicherungen auf einem anderen Laufwerk ablegen</translation>
    </message>
    <message>
        <source>Keep backups in a folder of their own</source>
        <translation>Sicherungen in einem eigenen Ordner ablegen</translation>
    </message>
    <message>
        <source>%1, %2 free.</source>
        <extracomment>%1 is a folder, %2 a size such as &quot;74 GiB&quot;.</extracomment>
        <translation>%1, %2 frei.</translation>
    </message>
    <message>
        <source>%1 free.</source>
        <extracomment>%1 is a size such as &quot;74 GiB&quot;.</extracomment>
        <translation>%1 frei.</translation>
    </message>
</context>
<context>
    <name>ui::facts::JobBar</name>
    <message>
        <source>Cancelling</source>
        <translation>Wird abgebrochen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a step such as &quot;Checking contents&quot;, %2 what it works on.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Pausing after this backup</source>
        <translation>Pause nach dieser Sicherung</translation>
    </message>
</context>
<context>
    <name>ui::facts::Notice</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Show where it should be</source>
        <translation>Vorgesehenen Ort zeigen</translation>
    </message>
    <message>
        <source>No program could be started to open it</source>
        <translation>Kein Programm zum Öffnen ließ sich starten</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <extracomment>%1 is the path of a file or a folder.</extracomment>
        <translation>Der Pfad ist %1.</translation>
    </message>
</context>
<context>
    <name>ui::facts::TimeText</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tagen</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a span of time such as &quot;32 min&quot;.</extracomment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a day such as &quot;Sun 28 Sep&quot;, %2 a time of day.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ui::firstrun::Candidate</name>
    <message>
        <source>WAL mode</source>
        <extracomment>How a database keeps its changes, in a table.</extracomment>
        <translation>WAL-Modus</translation>
    </message>
    <message>
        <source>rollback journal</source>
        <translation>Rollback-Journal</translation>
    </message>
    <message>
        <source>%1 (pid %2)</source>
        <extracomment>%1 is a program, %2 the number of its process.</extracomment>
        <translation>%1 (PID %2)</translation>
    </message>
    <message>
        <source>%1 and one other</source>
        <translation>%1 und einem weiteren</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1 und %2 weiteren</translation>
    </message>
    <message>
        <source>user %1, %2</source>
        <extracomment>%1 is a user of the system, %2 &quot;WAL mode&quot; or &quot;rollback journal&quot;.</extracomment>
        <translation>Benutzer %1, %2</translation>
    </message>
    <message>
        <source>No program was seen to have it open. The programs of other users are seen by root alone.</source>
        <translation>Es war kein Programm zu sehen, das die Datenbank offen hat. Die Programme anderer Benutzer sieht nur root.</translation>
    </message>
    <message>
        <source>Open in %1.</source>
        <translation>Offen in %1.</translation>
    </message>
    <message>
        <source>One database</source>
        <translation>Eine Datenbank</translation>
    </message>
    <message>
        <source>%1 databases</source>
        <translation>%1 Datenbanken</translation>
    </message>
    <message>
        <source>one folder</source>
        <translation>einem Ordner</translation>
    </message>
    <message>
        <source>%1 folders</source>
        <translation>%1 Ordnern</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is &quot;3 databases&quot;, %2 &quot;412 folders&quot;.</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 in %2, not all folders were reached</source>
        <translation>%1 in %2, nicht alle Ordner waren erreichbar</translation>
    </message>
    <message>
        <source>No unprotected SQLite database was found in the usual places; choose a file above, or add a folder to look in.</source>
        <translation>An den üblichen Orten wurde keine ungeschützte SQLite-Datenbank gefunden; wählen Sie oben eine Datei, oder fügen Sie einen Ordner zum Durchsuchen hinzu.</translation>
    </message>
    <message>
        <source>One folder could not be read by this user.</source>
        <translation>Ein Ordner war für diesen Benutzer nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 folders could not be read by this user.</source>
        <translation>%1 Ordner waren für diesen Benutzer nicht lesbar.</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;.</source>
        <translation>Den Ordner „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>You do not have permission to read the folder &quot;%1&quot;.</source>
        <translation>Für den Ordner „%1“ fehlt die Leseberechtigung.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; does not lie on a drive of this machine, so it was not looked into.</source>
        <translation>Der Ordner „%1“ liegt nicht auf einem Laufwerk dieses Rechners und wurde daher nicht durchsucht.</translation>
    </message>
</context>
<context>
    <name>ui::firstrun::CandidateModel</name>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>In use by</source>
        <translation>Benutzt von</translation>
    </message>
</context>
<context>
    <name>ui::firstrun::FirstBackupPanel</name>
    <message>
        <source>WAL mode: programs can go on reading and writing during the backup.</source>
        <translation>WAL-Modus: Programme können während der Sicherung weiter lesen und schreiben.</translation>
    </message>
    <message>
        <source>Rollback journal: programs can go on reading during the backup, and those that write wait for a moment.</source>
        <translation>Rollback-Journal: Programme können während der Sicherung weiter lesen; schreibende warten einen Moment.</translation>
    </message>
    <message>
        <source>Choose a database to see what its first backup will be.</source>
        <translation>Wählen Sie eine Datenbank, um zu sehen, wie ihre erste Sicherung aussehen wird.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change the folder for backups</source>
        <translation>Ordner der Sicherungen ändern</translation>
    </message>
    <message>
        <source>Check every backup</source>
        <translation>Jede Sicherung prüfen</translation>
    </message>
    <message>
        <source>Four checks: page hashes, integrity, foreign keys, contents.</source>
        <translation>Vier Prüfungen: Seiten-Hashes, Integrität, Fremdschlüssel, Inhalt.</translation>
    </message>
    <message>
        <source>First backup of %1</source>
        <translation>Erste Sicherung von %1</translation>
    </message>
    <message>
        <source>You can change all of this later.</source>
        <translation>All das lässt sich später ändern.</translation>
    </message>
    <message>
        <source>Keep backups</source>
        <translation>Sicherungen ablegen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>No program was seen to have it open</source>
        <translation>Kein Programm zu sehen, das die Datenbank offen hat</translation>
    </message>
    <message>
        <source>The database is only read, never changed.</source>
        <translation>Die Datenbank wird nur gelesen, nie verändert.</translation>
    </message>
    <message>
        <source>A database of %1. You can change this later.</source>
        <translation>Eine Datenbank von %1. Das lässt sich später ändern.</translation>
    </message>
    <message>
        <source>Back up %1 now</source>
        <translation>%1 jetzt sichern</translation>
    </message>
    <message>
        <source>Backups cannot be kept there</source>
        <translation>Dort können keine Sicherungen abgelegt werden</translation>
    </message>
    <message>
        <source>This database cannot be backed up</source>
        <translation>Diese Datenbank kann nicht gesichert werden</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>Offen in %1</translation>
    </message>
</context>
<context>
    <name>ui::firstrun::FirstRunPage</name>
    <message>
        <source>Holdfast</source>
        <translation>Holdfast</translation>
    </message>
    <message>
        <source>Holdfast backs it up while the application keeps running, and checks that every backup can be restored.</source>
        <translation>Holdfast sichert sie, während die Anwendung weiterläuft, und prüft, ob jede Sicherung wiederhergestellt werden kann.</translation>
    </message>
    <message>
        <source>Choose a database to protect</source>
        <translation>Zu schützende Datenbank wählen</translation>
    </message>
    <message>
        <source>Add a Folder to Look In</source>
        <translation>Ordner zum Durchsuchen hinzufügen</translation>
    </message>
    <message>
        <source>Choose a Folder for Backups</source>
        <translation>Ordner der Sicherungen wählen</translation>
    </message>
</context>
<context>
    <name>ui::firstrun::FoundPanel</name>
    <message>
        <source>Found on this machine</source>
        <translation>Auf diesem Rechner gefunden</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Add a folder to look in…</source>
        <translation>Ordner zum Durchsuchen hinzufügen…</translation>
    </message>
    <message>
        <source>Databases found on this machine</source>
        <translation>Auf diesem Rechner gefundene Datenbanken</translation>
    </message>
    <message>
        <source>Not here?</source>
        <translation>Nicht dabei?</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Looking in the places where databases usually are…</source>
        <translation>Gesucht wird dort, wo Datenbanken gewöhnlich liegen…</translation>
    </message>
</context>
<context>
    <name>ui::jobs::Bodies</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a backup, %2 what came of its check.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: it cannot be read</source>
        <translation>%1: nicht lesbar</translation>
    </message>
</context>
<context>
    <name>ui::jobs::JobEnd</name>
    <message>
        <source>The backup is a faithful copy of the damaged database. It was kept and marked, and the last good backup stays the one to rely on. Find out why the database is damaged before you go on writing to it.</source>
        <translation>Die Sicherung ist eine getreue Kopie der beschädigten Datenbank. Sie wurde behalten und gekennzeichnet; verlässlich bleibt die letzte gute Sicherung. Klären Sie, warum die Datenbank beschädigt ist, bevor weiter in sie geschrieben wird.</translation>
    </message>
    <message>
        <source>The database was not changed, and older backups are as they were. Back up again, and check the drive that holds the backups.</source>
        <translation>Die Datenbank wurde nicht verändert, und ältere Sicherungen sind, wie sie waren. Sichern Sie erneut, und prüfen Sie das Laufwerk mit den Sicherungen.</translation>
    </message>
    <message>
        <source>It is neither proven nor known to be damaged. Check it with a program that has the missing part.</source>
        <translation>Sie ist weder geprüft noch als beschädigt bekannt. Prüfen Sie sie mit einem Programm, das den fehlenden Teil hat.</translation>
    </message>
    <message>
        <source>Programs that write to it had to wait for %1.</source>
        <translation>Programme, die in die Datenbank schreiben, mussten %1 warten.</translation>
    </message>
    <message>
        <source>%1 is backed up and verified</source>
        <translation>%1 ist gesichert und geprüft</translation>
    </message>
    <message>
        <source>%1 in %2. %3</source>
        <translation>%1 in %2. %3</translation>
    </message>
    <message>
        <source>%1 is backed up, but not checked</source>
        <translation>%1 ist gesichert, aber nicht geprüft</translation>
    </message>
    <message>
        <source>A backup counts as good only when it is verified.</source>
        <translation>Eine Sicherung gilt erst als gut, wenn sie geprüft ist.</translation>
    </message>
    <message>
        <source>The backup of %1 was made, but a part of it could not be checked</source>
        <translation>Die Sicherung von %1 wurde erstellt, aber ein Teil davon war nicht prüfbar</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 ist beschädigt</translation>
    </message>
    <message>
        <source>The backup of %1 is damaged</source>
        <translation>Die Sicherung von %1 ist beschädigt</translation>
    </message>
    <message>
        <source>The backup of %1 was cancelled</source>
        <translation>Die Sicherung von %1 wurde abgebrochen</translation>
    </message>
    <message>
        <source>The check of the backup of %1 was cancelled</source>
        <translation>Die Prüfung der Sicherung von %1 wurde abgebrochen</translation>
    </message>
    <message>
        <source>The check of %1 backups was cancelled</source>
        <translation>Die Prüfung von %1 Sicherungen wurde abgebrochen</translation>
    </message>
    <message>
        <source>No backup was deleted</source>
        <translation>Es wurde keine Sicherung gelöscht</translation>
    </message>
    <message>
        <source>The deletion was cancelled. The others are as they were.</source>
        <translation>Das Löschen wurde abgebrochen. Die übrigen sind, wie sie waren.</translation>
    </message>
    <message>
        <source>The others are as they were; the details say why.</source>
        <translation>Die übrigen sind, wie sie waren; die Details nennen den Grund.</translation>
    </message>
    <message>
        <source>The backup of %1 is deleted</source>
        <translation>Die Sicherung von %1 ist gelöscht</translation>
    </message>
    <message>
        <source>%1 backups are deleted</source>
        <translation>%1 Sicherungen sind gelöscht</translation>
    </message>
    <message>
        <source>%1 on the drive are free again.</source>
        <translation>%1 auf dem Laufwerk sind wieder frei.</translation>
    </message>
    <message>
        <source>%1 of %2 backups are deleted</source>
        <translation>%1 von %2 Sicherungen gelöscht</translation>
    </message>
    <message>
        <source>The backup is a faithful copy of the damaged database. It was kept and marked. There is no good backup of it. Find out why the database is damaged before you go on writing to it.</source>
        <translation>Die Sicherung ist eine getreue Kopie der beschädigten Datenbank. Sie wurde behalten und gekennzeichnet. Eine gute Sicherung der Datenbank gibt es nicht. Klären Sie, warum die Datenbank beschädigt ist, bevor weiter in sie geschrieben wird.</translation>
    </message>
    <message>
        <source>The configuration cannot be read</source>
        <translation>Die Konfiguration ist nicht lesbar</translation>
    </message>
    <message>
        <source>%1 has an error. Nothing is backed up until it is corrected; the databases and their backups are as they were.</source>
        <translation>%1 enthält einen Fehler. Bis er berichtigt ist, wird nichts gesichert; die Datenbanken und ihre Sicherungen sind, wie sie waren.</translation>
    </message>
    <message>
        <source>The configuration cannot be read.</source>
        <translation>Die Konfiguration ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The check of %1 was cancelled</source>
        <translation>Die Prüfung von %1 wurde abgebrochen</translation>
    </message>
    <message>
        <source>The restore of %1 was cancelled</source>
        <translation>Die Wiederherstellung von %1 wurde abgebrochen</translation>
    </message>
    <message>
        <source>The restore of %1 was not undone</source>
        <translation>Die Wiederherstellung von %1 wurde nicht rückgängig gemacht</translation>
    </message>
    <message>
        <source>The rehearsal of %1 was cancelled</source>
        <translation>Der Probelauf von %1 wurde abgebrochen</translation>
    </message>
</context>
<context>
    <name>ui::jobs::JobModel</name>
    <message>
        <source>Backing up %1</source>
        <translation>Sicherung von %1</translation>
    </message>
    <message>
        <source>Verifying the backup of %1</source>
        <translation>Prüfung der Sicherung von %1</translation>
    </message>
    <message>
        <source>Verifying %1 backups</source>
        <translation>Prüfung von %1 Sicherungen</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <extracomment>State of a job; so is the next one.</extracomment>
        <translation>Wird abgebrochen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Deleting the backup of %1</source>
        <translation>Löschen der Sicherung von %1</translation>
    </message>
    <message>
        <source>Deleting %1 backups</source>
        <translation>Löschen von %1 Sicherungen</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <translation>Prüfung von %1</translation>
    </message>
    <message>
        <source>Restoring %1</source>
        <translation>%1 wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Undoing the restore of %1</source>
        <translation>Rückgängigmachen der Wiederherstellung von %1</translation>
    </message>
    <message>
        <source>Rehearsing a restore of %1</source>
        <translation>Probelauf der Wiederherstellung von %1</translation>
    </message>
</context>
<context>
    <name>ui::jobs::ProgressText</name>
    <message>
        <source>%1 of %2 pages</source>
        <translation>%1 von %2 Seiten</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>%1 of %2 backups</source>
        <translation>%1 von %2 Sicherungen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are sizes such as &quot;1.2 GiB&quot;.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 MiB/s</source>
        <translation>%1 MiB/s</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>noch etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>noch etwa %1 min</translation>
    </message>
    <message>
        <source>about %1 h %2 min left</source>
        <translation>noch etwa %1 h %2 min</translation>
    </message>
    <message>
        <source>less than 0.1 s</source>
        <translation>weniger als 0,1 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>ui::jobs::RehearseEnd</name>
    <message>
        <source>The backup was restored and verified in %1.</source>
        <translation>Die Sicherung wurde in %1 wiederhergestellt und geprüft.</translation>
    </message>
    <message>
        <source>%1 can be restored, but the probe did not pass</source>
        <translation>%1 lässt sich wiederherstellen, aber die Probe wurde nicht bestanden</translation>
    </message>
    <message>
        <source>%1 can be restored, but the application did not start on it</source>
        <translation>%1 lässt sich wiederherstellen, aber die Anwendung ist damit nicht gestartet</translation>
    </message>
    <message>
        <source>%1 can be restored, but not all of the rehearsal was done</source>
        <translation>%1 lässt sich wiederherstellen, aber der Probelauf wurde nicht vollständig ausgeführt</translation>
    </message>
    <message>
        <source>Look at what the application wrote, and check that it uses the database and the port of the sandbox.</source>
        <translation>Sehen Sie sich an, was die Anwendung ausgegeben hat, und prüfen Sie, ob sie die Datenbank und den Port der Sandbox benutzt.</translation>
    </message>
    <message>
        <source>What was restored of %1 is damaged</source>
        <translation>Was von %1 wiederhergestellt wurde, ist beschädigt</translation>
    </message>
    <message>
        <source>Do not rely on this backup. Verify the others, and back up again. The database itself was not touched.</source>
        <translation>Verlassen Sie sich nicht auf diese Sicherung. Prüfen Sie die übrigen, und sichern Sie erneut. Die Datenbank selbst blieb unberührt.</translation>
    </message>
    <message>
        <source>%1 can be restored</source>
        <translation>%1 lässt sich wiederherstellen</translation>
    </message>
    <message>
        <source>%1 can be restored, but a part of it could not be checked</source>
        <translation>%1 lässt sich wiederherstellen, aber ein Teil davon war nicht prüfbar</translation>
    </message>
    <message>
        <source>The probe passed after %1.</source>
        <translation>Die Probe war nach %1 bestanden.</translation>
    </message>
</context>
<context>
    <name>ui::jobs::RestoreEnd</name>
    <message>
        <source>The state before is kept, and this can be undone.</source>
        <translation>Der vorige Zustand ist aufbewahrt, und dies lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>The state before was not kept.</source>
        <translation>Der vorige Zustand wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The restore of %1 is undone</source>
        <translation>Die Wiederherstellung von %1 ist rückgängig gemacht</translation>
    </message>
    <message>
        <source>%1 is restored</source>
        <translation>%1 ist wiederhergestellt</translation>
    </message>
    <message>
        <source>Parts of %1 are brought back</source>
        <translation>Teile von %1 sind zurückgeholt</translation>
    </message>
    <message>
        <source>Tables and rows of %1 are brought back</source>
        <translation>Tabellen und Zeilen von %1 sind zurückgeholt</translation>
    </message>
    <message>
        <source>It took %1, and the restored database is verified.</source>
        <translation>Das hat %1 gedauert, und die wiederhergestellte Datenbank ist geprüft.</translation>
    </message>
    <message>
        <source>It took %1. The restored database was not verified.</source>
        <translation>Das hat %1 gedauert. Die wiederhergestellte Datenbank wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>The undo was stopped, and %1 is as it was</source>
        <translation>Das Rückgängigmachen wurde abgebrochen, und %1 ist wie zuvor</translation>
    </message>
    <message>
        <source>The undo failed, and %1 is as it was</source>
        <translation>Das Rückgängigmachen ist fehlgeschlagen, und %1 ist wie zuvor</translation>
    </message>
    <message>
        <source>The restore was stopped, and %1 is as it was</source>
        <translation>Die Wiederherstellung wurde abgebrochen, und %1 ist wie zuvor</translation>
    </message>
    <message>
        <source>The restore failed, and %1 is as it was</source>
        <translation>Die Wiederherstellung ist fehlgeschlagen, und %1 ist wie zuvor</translation>
    </message>
    <message>
        <source>All that had been done until then was taken back.</source>
        <translation>Alles bis dahin Ausgeführte wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>The state before lies in %1.</source>
        <translation>Der vorige Zustand liegt in %1.</translation>
    </message>
    <message>
        <source>%1 could not be put back as it was</source>
        <translation>%1 ließ sich nicht in den vorigen Zustand zurückversetzen</translation>
    </message>
    <message>
        <source>%1, but what had to follow was not done</source>
        <extracomment>%1 is a sentence such as &quot;dispatch.db is restored&quot;.</extracomment>
        <translation>%1, aber was folgen musste, wurde nicht ausgeführt</translation>
    </message>
</context>
<context>
    <name>ui::jobs::VerifyEnd</name>
    <message>
        <source>%1 good</source>
        <translation>%1 gut</translation>
    </message>
    <message>
        <source>%1 damaged</source>
        <translation>%1 beschädigt</translation>
    </message>
    <message>
        <source>%1 not wholly checked</source>
        <translation>%1 nicht vollständig geprüft</translation>
    </message>
    <message>
        <source>%1 not readable</source>
        <translation>%1 nicht lesbar</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 ist beschädigt</translation>
    </message>
    <message>
        <source>A part of %1 could not be checked</source>
        <translation>Ein Teil von %1 war nicht prüfbar</translation>
    </message>
    <message>
        <source>%1 is verified</source>
        <translation>%1 ist geprüft</translation>
    </message>
    <message>
        <source>The backup of %1 is damaged</source>
        <translation>Die Sicherung von %1 ist beschädigt</translation>
    </message>
    <message>
        <source>A part of the backup of %1 could not be checked</source>
        <translation>Ein Teil der Sicherung von %1 war nicht prüfbar</translation>
    </message>
    <message>
        <source>The backup of %1 is verified</source>
        <translation>Die Sicherung von %1 ist geprüft</translation>
    </message>
    <message>
        <source>Cancelled after %1 of %2 backups: %3</source>
        <extracomment>&quot;Cancelled after 3 of 12 backups: 2 good, 1 damaged&quot;</extracomment>
        <translation>Abgebrochen nach %1 von %2 Sicherungen: %3</translation>
    </message>
    <message>
        <source>%1 backups are verified</source>
        <translation>%1 Sicherungen sind geprüft</translation>
    </message>
    <message>
        <source>%1 backups checked: %2</source>
        <extracomment>&quot;12 backups checked: 11 good, 1 damaged&quot;</extracomment>
        <translation>%1 Sicherungen geprüft: %2</translation>
    </message>
    <message>
        <source>Find out why before you go on writing to it. Its good backups are the ones to rely on.</source>
        <translation>Klären Sie die Ursache, bevor weiter in die Datenbank geschrieben wird. Verlässlich sind ihre guten Sicherungen.</translation>
    </message>
    <message>
        <source>What is damaged must not be relied on. Go back to the newest backup that is verified, and make a new one.</source>
        <translation>Auf das, was beschädigt ist, ist kein Verlass. Kehren Sie zur neuesten geprüften Sicherung zurück, und erstellen Sie eine neue.</translation>
    </message>
    <message>
        <source>It must not be relied on. Go back to the newest backup that is verified, and make a new one.</source>
        <translation>Auf sie ist kein Verlass. Kehren Sie zur neuesten geprüften Sicherung zurück, und erstellen Sie eine neue.</translation>
    </message>
    <message>
        <source>Others could not be read; the details name them.</source>
        <translation>Andere waren nicht lesbar; die Details nennen sie.</translation>
    </message>
    <message>
        <source>All checks passed for each of them.</source>
        <translation>Jede hat alle Prüfungen bestanden.</translation>
    </message>
</context>
<context>
    <name>ui::overview::Activity</name>
    <message>
        <source>%1 backed up in %2, not checked</source>
        <translation>%1 in %2 gesichert, nicht geprüft</translation>
    </message>
    <message>
        <source>%1 backed up in %2, %3</source>
        <extracomment>%1 is a database, %2 a span of time, %3 &quot;4 of 4 checks passed&quot;.</extracomment>
        <translation>%1 in %2 gesichert, %3</translation>
    </message>
    <message>
        <source>%1 verified, %2</source>
        <translation>%1 geprüft, %2</translation>
    </message>
    <message>
        <source>Backing up %1</source>
        <translation>%1 wird gesichert</translation>
    </message>
    <message>
        <source>Backup of %1 failed</source>
        <translation>Sicherung von %1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Backup of %1 cancelled</source>
        <translation>Sicherung von %1 abgebrochen</translation>
    </message>
    <message>
        <source>%1 backed up in %2</source>
        <translation>%1 in %2 gesichert</translation>
    </message>
    <message>
        <source>Verifying a backup of %1</source>
        <translation>Eine Sicherung von %1 wird geprüft</translation>
    </message>
    <message>
        <source>Check of a backup of %1 failed</source>
        <translation>Prüfung einer Sicherung von %1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Check of a backup of %1 cancelled</source>
        <translation>Prüfung einer Sicherung von %1 abgebrochen</translation>
    </message>
    <message>
        <source>Backup of %1 checked</source>
        <translation>Sicherung von %1 geprüft</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a database, %2 a sentence that says what was done with it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is what was done, %2 a sentence that says how it ended.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Done by %1.</source>
        <translation>Ausgeführt von %1.</translation>
    </message>
    <message>
        <source>Restoring %1</source>
        <translation>%1 wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Restore of %1 failed</source>
        <translation>Wiederherstellung von %1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Restore of %1 cancelled</source>
        <translation>Wiederherstellung von %1 abgebrochen</translation>
    </message>
    <message>
        <source>%1 restored in %2</source>
        <translation>%1 in %2 wiederhergestellt</translation>
    </message>
    <message>
        <source>Undoing the restore of %1</source>
        <translation>Rückgängigmachen der Wiederherstellung von %1</translation>
    </message>
    <message>
        <source>Undoing the restore of %1 failed</source>
        <translation>Rückgängigmachen der Wiederherstellung von %1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Undoing the restore of %1 cancelled</source>
        <translation>Rückgängigmachen der Wiederherstellung von %1 abgebrochen</translation>
    </message>
    <message>
        <source>Restore of %1 undone in %2</source>
        <translation>Wiederherstellung von %1 in %2 rückgängig gemacht</translation>
    </message>
    <message>
        <source>Rehearsing a restore of %1</source>
        <translation>Probelauf der Wiederherstellung von %1</translation>
    </message>
    <message>
        <source>Rehearsal of a restore of %1 failed</source>
        <translation>Probelauf einer Wiederherstellung von %1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Rehearsal of a restore of %1 cancelled</source>
        <translation>Probelauf einer Wiederherstellung von %1 abgebrochen</translation>
    </message>
    <message>
        <source>Restore of %1 rehearsed</source>
        <translation>Probelauf der Wiederherstellung von %1 ausgeführt</translation>
    </message>
</context>
<context>
    <name>ui::overview::ActivityDelegate</name>
    <message>
        <source>Undo…</source>
        <translation>Rückgängig machen…</translation>
    </message>
</context>
<context>
    <name>ui::overview::ActivityList</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Recent activity, newest first</source>
        <translation>Letzte Aktivitäten, neueste zuerst</translation>
    </message>
    <message>
        <source>&amp;Undo this restore…</source>
        <translation>Wiederherstellung &amp;rückgängig machen…</translation>
    </message>
</context>
<context>
    <name>ui::overview::ActivityModel</name>
    <message>
        <source>%1  %2  %3</source>
        <extracomment>A line of what happened, to be copied: time, state, words.</extracomment>
        <translation>%1  %2  %3</translation>
    </message>
    <message>
        <source>%1. It can be undone.</source>
        <translation>%1. Das lässt sich rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>ui::overview::Database</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a label such as &quot;Production&quot; or a folder, %2 a size.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Backed up and verified within the limit of %1.</source>
        <translation>Innerhalb der Grenze (%1) gesichert und geprüft.</translation>
    </message>
    <message>
        <source>%1 of %2 checks</source>
        <translation>%1 von %2 Prüfungen</translation>
    </message>
    <message>
        <source>%1 of 1 check</source>
        <translation>%1 von 1 Prüfung</translation>
    </message>
</context>
<context>
    <name>ui::overview::DatabaseListModel</name>
    <message>
        <source>%1, %2&#xa0;%</source>
        <extracomment>%1 is a job such as &quot;Backing up dispatch.db&quot;; the space before the sign does not break.</extracomment>
        <translation>%1, %2&#xa0;%</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Letzte Sicherung</translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation>Zuletzt geprüft</translation>
    </message>
</context>
<context>
    <name>ui::overview::DatabaseTable</name>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
</context>
<context>
    <name>ui::overview::OverviewActions</name>
    <message>
        <source>Verify &amp;newest</source>
        <translation>&amp;Neueste prüfen</translation>
    </message>
    <message>
        <source>Sh&amp;ow backups</source>
        <translation>Sicherungen &amp;zeigen</translation>
    </message>
    <message>
        <source>Open &amp;report of newest</source>
        <translation>&amp;Bericht der neuesten öffnen</translation>
    </message>
</context>
<context>
    <name>ui::overview::OverviewPresenter</name>
    <message>
        <source>%1 As of %2.</source>
        <extracomment>%1 is a sentence about the databases, %2 a time such as &quot;today 14:31&quot;.</extracomment>
        <translation>%1 Stand: %2.</translation>
    </message>
    <message>
        <source>Choose a database first.</source>
        <translation>Wählen Sie zuerst eine Datenbank.</translation>
    </message>
    <message>
        <source>%1 has no backup yet.</source>
        <translation>Von %1 gibt es noch keine Sicherung.</translation>
    </message>
    <message>
        <source>%1 has not ended yet.</source>
        <extracomment>%1 is a job such as &quot;Backing up dispatch.db&quot;.</extracomment>
        <translation>%1: noch nicht abgeschlossen.</translation>
    </message>
</context>
<context>
    <name>ui::overview::OverviewView</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>More ways to back up</source>
        <translation>Weitere Arten zu sichern</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>past %1 days</source>
        <translation>letzte %1 Tage</translation>
    </message>
    <message>
        <source>Recent activity</source>
        <translation>Letzte Aktivitäten</translation>
    </message>
    <message>
        <source>Protection of %1</source>
        <translation>Schutz von %1</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Backups and checks are listed here, newest first.</source>
        <translation>Noch ist nichts verzeichnet. Sicherungen und Prüfungen stehen hier, die neuesten zuerst.</translation>
    </message>
</context>
<context>
    <name>ui::overview::PanelContent</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
</context>
<context>
    <name>ui::overview::RowAction</name>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Verify newest</source>
        <translation>Neueste prüfen</translation>
    </message>
    <message>
        <source>Show backups</source>
        <translation>Sicherungen zeigen</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
</context>
<context>
    <name>ui::overview::RunningJobs</name>
    <message>
        <source>And one more job is running.</source>
        <translation>Und ein weiterer Auftrag läuft.</translation>
    </message>
    <message>
        <source>And %1 more jobs are running.</source>
        <translation>Und %1 weitere Aufträge laufen.</translation>
    </message>
</context>
<context>
    <name>ui::overview::Storage</name>
    <message>
        <source>One backup, %1.</source>
        <translation>Eine Sicherung, %1.</translation>
    </message>
    <message>
        <source>%1 backups, %2.</source>
        <translation>%1 Sicherungen, %2.</translation>
    </message>
    <message>
        <source>%1 are free; the next backup does not fit.</source>
        <translation>%1 sind frei; die nächste Sicherung passt nicht mehr.</translation>
    </message>
    <message>
        <source>%1 are free, less than 5 % of the drive.</source>
        <translation>%1 sind frei, weniger als 5 % des Laufwerks.</translation>
    </message>
    <message>
        <source>%1 are free.</source>
        <translation>%1 sind frei.</translation>
    </message>
    <message>
        <source>No backup was made there yet, or its drive is not connected.</source>
        <translation>Dort wurde noch keine Sicherung erstellt, oder das Laufwerk ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is &quot;33 backups, 1.1 GiB.&quot;, %2 is &quot;74 GiB are free.&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How full a drive is: %1 is a number, %2 a size in the same unit: &quot;182 of 256 GiB&quot;.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
</context>
<context>
    <name>ui::overview::StoragePanel</name>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Here you will see how full the places for backups are.</source>
        <translation>Hier steht dann, wie voll die Orte der Sicherungen sind.</translation>
    </message>
    <message>
        <source>And one more place.</source>
        <translation>Und ein weiterer Ort.</translation>
    </message>
    <message>
        <source>And %1 more places.</source>
        <translation>Und %1 weitere Orte.</translation>
    </message>
</context>
<context>
    <name>ui::overview::Summary</name>
    <message>
        <source>%1 needs attention. Back it up now.</source>
        <translation>%1 braucht Aufmerksamkeit. Sichern Sie die Datenbank jetzt.</translation>
    </message>
    <message>
        <source>%1 needs attention. Verify its newest backup.</source>
        <translation>%1 braucht Aufmerksamkeit. Prüfen Sie die neueste Sicherung.</translation>
    </message>
    <message>
        <source>%1 needs attention. Look at its backups.</source>
        <translation>%1 braucht Aufmerksamkeit. Sehen Sie sich die Sicherungen an.</translation>
    </message>
    <message>
        <source>%1 needs attention.</source>
        <translation>%1 braucht Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>%1 is protected.</source>
        <translation>%1 ist geschützt.</translation>
    </message>
    <message>
        <source>All %1 databases are protected.</source>
        <translation>Alle %1 Datenbanken sind geschützt.</translation>
    </message>
    <message>
        <source>A job for %1 is running. Wait for what comes of it.</source>
        <translation>Ein Auftrag für %1 läuft. Warten Sie das Ergebnis ab.</translation>
    </message>
    <message>
        <source>Jobs are running for what needs attention. Wait for what comes of them.</source>
        <translation>Für alles, was Aufmerksamkeit braucht, laufen Aufträge. Warten Sie die Ergebnisse ab.</translation>
    </message>
    <message>
        <source>%1 of %2 databases need attention. Begin with %3.</source>
        <translation>%1 von %2 Datenbanken brauchen Aufmerksamkeit. Beginnen Sie mit %3.</translation>
    </message>
    <message>
        <source>%1 needs attention. Look at the report of its newest backup.</source>
        <translation>%1 braucht Aufmerksamkeit. Sehen Sie sich den Bericht der neuesten Sicherung an.</translation>
    </message>
    <message>
        <source>%1 needs attention. Restore a good backup of it.</source>
        <translation>%1 braucht Aufmerksamkeit. Stellen Sie die Datenbank aus einer guten Sicherung wieder her.</translation>
    </message>
</context>
<context>
    <name>ui::pagemap::MapLegend</name>
    <message>
        <source>Legend</source>
        <extracomment>%1 is a list of kinds with their number of pages: &quot;Table 8,241, Index 1,489&quot;</extracomment>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>Legende: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ui::pagemap::PageMapView</name>
    <message>
        <source>Page map</source>
        <translation>Seitenkarte</translation>
    </message>
    <message>
        <source>Rows of the page map</source>
        <translation>Zeilen der Seitenkarte</translation>
    </message>
    <message>
        <source>each square is a page</source>
        <translation>jedes Quadrat ist eine Seite</translation>
    </message>
    <message>
        <source>each square is %1 pages</source>
        <translation>jedes Quadrat steht für %1 Seiten</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1 is &quot;Pages 3,125 to 3,128&quot;, %2 the kind of most of them, %3 a sentence about one of them.</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>What each page of the file holds is shown here after a check.</source>
        <translation>Was jede Seite der Datei enthält, steht nach einer Prüfung hier.</translation>
    </message>
    <message>
        <source>The pages of this file could not be mapped.</source>
        <translation>Für die Seiten dieser Datei ließ sich keine Karte erstellen.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>ui::pagemap::SizeBar</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a table or &quot;indexes&quot;, &quot;free&quot; and so on, %2 a size.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Size by owner</source>
        <extracomment>%1 is a list: &quot;session_events: 28.6 MiB, indexes: 5.8 MiB&quot;</extracomment>
        <translation>Größe nach Zugehörigkeit</translation>
    </message>
    <message>
        <source>Size by owner: %1</source>
        <translation>Größe nach Zugehörigkeit: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>ui::properties::BackupFields</name>
    <message>
        <source>For example: production</source>
        <translation>Zum Beispiel: Produktion</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>Wä&amp;hlen…</translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translation>Ordner der Sicherungen wählen</translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <translation>&amp;Bezeichnung:</translation>
    </message>
    <message>
        <source>P&amp;reset:</source>
        <translation>&amp;Vorlage:</translation>
    </message>
    <message>
        <source>&amp;Folder for backups:</source>
        <translation>&amp;Ordner der Sicherungen:</translation>
    </message>
    <message>
        <source>&amp;Compression:</source>
        <translation>&amp;Komprimierung:</translation>
    </message>
    <message>
        <source>C&amp;heck:</source>
        <translation>&amp;Prüfung:</translation>
    </message>
    <message>
        <source>&amp;Warn when older than:</source>
        <translation>&amp;Warnen, wenn älter als:</translation>
    </message>
    <message>
        <source>Shown beside the name. Without one, the folder is shown.</source>
        <translation>Steht neben dem Namen. Ohne sie wird der Ordner gezeigt.</translation>
    </message>
    <message>
        <source>What is known of the application: its tables, and what must be in them.</source>
        <translation>Was von der Anwendung bekannt ist: ihre Tabellen und was in ihnen stehen muss.</translation>
    </message>
    <message>
        <source>The one backup in %1 stays there and stays in the list; new ones go to the new folder.</source>
        <translation>Die eine Sicherung in %1 bleibt dort und in der Liste; neue kommen in den neuen Ordner.</translation>
    </message>
    <message>
        <source>The %1 backups in %2 stay there and stay in the list; new ones go to the new folder.</source>
        <translation>Die %1 Sicherungen in %2 bleiben dort und in der Liste; neue kommen in den neuen Ordner.</translation>
    </message>
    <message>
        <source>Choose a Folder for Backups</source>
        <translation>Ordner der Sicherungen wählen</translation>
    </message>
</context>
<context>
    <name>ui::properties::DatabaseProperties</name>
    <message>
        <source>Stop &amp;protecting…</source>
        <translation>Schut&amp;z beenden…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Properties of %1</source>
        <translation>Eigenschaften von %1</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>S&amp;icherungen</translation>
    </message>
    <message>
        <source>R&amp;estore</source>
        <translation>Wi&amp;ederherstellung</translation>
    </message>
    <message>
        <source>Rehears&amp;al</source>
        <translation>Pro&amp;belauf</translation>
    </message>
</context>
<context>
    <name>ui::properties::FieldText</name>
    <message>
        <source>%1 (default)</source>
        <extracomment>%1 is what counts while a field is left empty.</extracomment>
        <translation>%1 (Vorgabe)</translation>
    </message>
</context>
<context>
    <name>ui::properties::PageTabs</name>
    <message>
        <source>Something on this page cannot be saved.</source>
        <translation>Etwas auf dieser Seite lässt sich nicht speichern.</translation>
    </message>
</context>
<context>
    <name>ui::properties::PropertyChoices</name>
    <message>
        <source>None: a plain database file</source>
        <translation>Keine: eine gewöhnliche Datenbankdatei</translation>
    </message>
    <message>
        <source>zstd: fast</source>
        <translation>zstd: schnell</translation>
    </message>
    <message>
        <source>zstd:19: smallest, slow</source>
        <translation>zstd:19: am kleinsten, langsam</translation>
    </message>
    <message>
        <source>gzip: unpacks everywhere</source>
        <translation>gzip: überall entpackbar</translation>
    </message>
    <message>
        <source>Full: every page, row, index and foreign key</source>
        <translation>Vollständig: alle Seiten, Zeilen, Indizes und Fremdschlüssel</translation>
    </message>
    <message>
        <source>Quick: without comparing indexes with their tables</source>
        <translation>Schnell: ohne Vergleich der Indizes mit ihren Tabellen</translation>
    </message>
    <message>
        <source>As for all databases (%1)</source>
        <extracomment>%1 is a choice such as &quot;zstd: fast&quot;.</extracomment>
        <translation>Wie für alle Datenbanken (%1)</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No preset of an application.</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1 (not there any more)</source>
        <translation>%1 (nicht mehr vorhanden)</translation>
    </message>
</context>
<context>
    <name>ui::properties::RehearsalFields</name>
    <message>
        <source>For example: npm start</source>
        <translation>Zum Beispiel: npm start</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Zum Beispiel: %1</translation>
    </message>
    <message>
        <source>Start o&amp;n the copy:</source>
        <translation>&amp;Auf der Kopie starten:</translation>
    </message>
    <message>
        <source>Ask whether it r&amp;uns:</source>
        <translation>&amp;Fragen, ob sie läuft:</translation>
    </message>
    <message>
        <source>A rehearsal restores a backup into a folder of its own, beside production, and then runs this command. It gets the file as HOLDFAST_DATABASE and a free port as PORT. Without it, nothing is started.</source>
        <translation>Ein Probelauf stellt eine Sicherung in einem eigenen Ordner wieder her, neben dem laufenden Betrieb, und führt dann diesen Befehl aus. Er erhält die Datei als HOLDFAST_DATABASE und einen freien Port als PORT. Ohne ihn wird nichts gestartet.</translation>
    </message>
    <message>
        <source>As for a restore: an address or a command. {port} stands for that port. The request headers are those of a restore.</source>
        <translation>Wie bei einer Wiederherstellung: eine Adresse oder ein Befehl. {port} steht für diesen Port. Die Kopfzeilen der Anfrage sind die einer Wiederherstellung.</translation>
    </message>
</context>
<context>
    <name>ui::properties::RestoreFields</name>
    <message>
        <source>For example: docker compose down</source>
        <translation>Zum Beispiel: docker compose down</translation>
    </message>
    <message>
        <source>For example: docker compose up -d</source>
        <translation>Zum Beispiel: docker compose up -d</translation>
    </message>
    <message>
        <source>A web address that must answer, or a command</source>
        <translation>Eine Webadresse, die antworten muss, oder ein Befehl</translation>
    </message>
    <message>
        <source>Tr&amp;y it</source>
        <translation>&amp;Ausprobieren</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Zum Beispiel: %1</translation>
    </message>
    <message>
        <source>Ask the application now</source>
        <translation>Anwendung jetzt anfragen</translation>
    </message>
    <message>
        <source>S&amp;top the application:</source>
        <translation>A&amp;nwendung anhalten:</translation>
    </message>
    <message>
        <source>Start it a&amp;gain:</source>
        <translation>Wieder sta&amp;rten:</translation>
    </message>
    <message>
        <source>Ask whether &amp;it works:</source>
        <translation>Fragen, o&amp;b sie arbeitet:</translation>
    </message>
    <message>
        <source>Request hea&amp;ders:</source>
        <translation>Kopfzeilen &amp;der Anfrage:</translation>
    </message>
    <message>
        <source>&amp;Keep safety copies:</source>
        <translation>Sicherheitskopien behal&amp;ten:</translation>
    </message>
    <message>
        <source>Commands for the shell. Without them nothing is stopped, and no file is replaced that a program has open.</source>
        <translation>Befehle für die Shell. Ohne sie wird nichts angehalten und keine Datei ersetzt, die ein Programm offen hat.</translation>
    </message>
    <message>
        <source>One a line. The value @FILE is read from that file, env:NAME from the environment: no secret stands in the configuration.</source>
        <translation>Eine je Zeile. Der Wert @FILE wird aus dieser Datei gelesen, env:NAME aus der Umgebung: In der Konfiguration steht kein Geheimnis.</translation>
    </message>
    <message>
        <source>An address must answer with a status from 200 to 299, a command must end with 0.</source>
        <translation>Eine Adresse muss mit einem Status von 200 bis 299 antworten, ein Befehl muss mit 0 enden.</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Warten auf die Antwort…</translation>
    </message>
    <message>
        <source>The application works: %1.</source>
        <extracomment>%1 is how it answered: &quot;it answered 200&quot;.</extracomment>
        <translation>Die Anwendung funktioniert: %1.</translation>
    </message>
    <message>
        <source>A co&amp;mmand may take:</source>
        <translation>Höchstdauer eines Befe&amp;hls:</translation>
    </message>
    <message>
        <source>Wait for the answer:</source>
        <translation>Wartezeit auf die Antwort:</translation>
    </message>
    <message>
        <source>Pro&amp;ve again after:</source>
        <translation>Erneut &amp;prüfen nach:</translation>
    </message>
</context>
<context>
    <name>ui::rehearsal::Chart</name>
    <message>
        <source>Time to restore</source>
        <translation>Dauer der Wiederherstellung</translation>
    </message>
    <message>
        <source>up to %1</source>
        <extracomment>Scale of a chart; %1 is the highest bar: &quot;up to 2.4 s&quot;.</extracomment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Age of the backup</source>
        <translation>Alter der Sicherung</translation>
    </message>
</context>
<context>
    <name>ui::rehearsal::Drill</name>
    <message>
        <source>An application that is started needs a probe, or nobody would see whether it works.</source>
        <translation>Eine Anwendung, die gestartet wird, braucht eine Probe, sonst sähe niemand, ob sie funktioniert.</translation>
    </message>
    <message>
        <source>Each line must be a name, a colon and a value.</source>
        <translation>Jede Zeile muss aus einem Namen, einem Doppelpunkt und einem Wert bestehen.</translation>
    </message>
    <message>
        <source>This is what starts the application after a restore. Here it has to use the database and the port of the sandbox, or it would start production.</source>
        <translation>Damit wird die Anwendung nach einer Wiederherstellung gestartet. Hier muss sie die Datenbank und den Port der Sandbox benutzen, sonst würde die Produktion gestartet.</translation>
    </message>
    <message>
        <source>Without %1 in it, this asks whatever answers at that address now.</source>
        <translation>Ohne %1 darin geht die Anfrage an das, was jetzt unter dieser Adresse antwortet.</translation>
    </message>
</context>
<context>
    <name>ui::rehearsal::DrillPanel</name>
    <message>
        <source>What is rehearsed</source>
        <translation>Was geprobt wird</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Zum Beispiel: %1</translation>
    </message>
    <message>
        <source>&amp;Fill in what a restore runs</source>
        <translation>&amp;Eintragen, was eine Wiederherstellung ausführt</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Backup:</source>
        <translation>Sicherung:</translation>
    </message>
    <message>
        <source>&amp;Start command:</source>
        <translation>&amp;Startbefehl:</translation>
    </message>
    <message>
        <source>&amp;Probe:</source>
        <translation>&amp;Probe:</translation>
    </message>
    <message>
        <source>&amp;Headers:</source>
        <translation>&amp;Kopfzeilen:</translation>
    </message>
    <message>
        <source>There is no good backup yet. Back up first.</source>
        <translation>Es gibt noch keine gute Sicherung. Sichern Sie zuerst.</translation>
    </message>
    <message>
        <source>%1, %2 old, %3 on the drive</source>
        <extracomment>%1 is a time, %2 a span of time, %3 a size.</extracomment>
        <translation>%1, %2 alt, %3 auf dem Laufwerk</translation>
    </message>
    <message>
        <source>Nothing is configured for a restore of this database.</source>
        <translation>Für eine Wiederherstellung dieser Datenbank ist nichts konfiguriert.</translation>
    </message>
    <message>
        <source>Starts the application on the restored database: its path is in %1, a free port in %2. Empty: nothing is started.</source>
        <translation>Startet die Anwendung auf der wiederhergestellten Datenbank: Deren Pfad steht in %1, ein freier Port in %2. Leer: Nichts wird gestartet.</translation>
    </message>
    <message>
        <source>One a line. A secret stays out of sight: %1 reads it from a file, %2 from the environment.</source>
        <translation>Eine je Zeile. Ein Geheimnis bleibt verborgen: %1 liest es aus einer Datei, %2 aus der Umgebung.</translation>
    </message>
    <message>
        <source>For a URL that wants to know who asks.</source>
        <translation>Für eine URL, die wissen will, wer anfragt.</translation>
    </message>
    <message>
        <source>A URL that must answer, with %1 for the free port, or a command that must end with 0. Asked again for up to %2 s.</source>
        <translation>Eine URL, die antworten muss, mit %1 für den freien Port, oder ein Befehl, der mit 0 enden muss. Die Anfrage wird bis zu %2 s lang wiederholt.</translation>
    </message>
</context>
<context>
    <name>ui::rehearsal::HistoryPanel</name>
    <message>
        <source>Rehearsals so far</source>
        <translation>Bisherige Probeläufe</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Als &amp;Tabelle zeigen</translation>
    </message>
    <message>
        <source>Not rehearsed yet. The first rehearsal tells how long a restore takes, and how much would be lost.</source>
        <translation>Noch kein Probelauf. Der erste Probelauf zeigt, wie lange eine Wiederherstellung dauert und wie viel verloren ginge.</translation>
    </message>
</context>
<context>
    <name>ui::rehearsal::PastRehearsals</name>
    <message>
        <source>failed. %1</source>
        <translation>fehlgeschlagen. %1</translation>
    </message>
    <message>
        <source>not done. %1</source>
        <translation>nicht ausgeführt. %1</translation>
    </message>
    <message>
        <source>cancelled.</source>
        <translation>abgebrochen.</translation>
    </message>
    <message>
        <source>what was restored was damaged.</source>
        <translation>das Wiederhergestellte war beschädigt.</translation>
    </message>
    <message>
        <source>restored in %1, but a part of it could not be checked.</source>
        <translation>in %1 wiederhergestellt, aber ein Teil davon war nicht prüfbar.</translation>
    </message>
    <message>
        <source>restored and verified in %1, the probe passed after %2.</source>
        <translation>in %1 wiederhergestellt und geprüft, die Probe war nach %2 bestanden.</translation>
    </message>
    <message>
        <source>restored and verified in %1.</source>
        <translation>in %1 wiederhergestellt und geprüft.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a time, %2 what came of a rehearsal: &quot;Today 14:02: restored and verified in 2.1 s.&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The backup was %1 old.</source>
        <translation>Die Sicherung war %1 alt.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Last: %1, %2</source>
        <extracomment>%1 is a span of time or what came of a rehearsal, %2 &quot;3 days ago&quot;.</extracomment>
        <translation>Zuletzt: %1, %2</translation>
    </message>
    <message>
        <source>Rehearsals so far</source>
        <translation>Bisherige Probeläufe</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Time to restore</source>
        <translation>Dauer der Wiederherstellung</translation>
    </message>
    <message>
        <source>Probe passed after</source>
        <translation>Probe bestanden nach</translation>
    </message>
    <message>
        <source>Age of the backup</source>
        <translation>Alter der Sicherung</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
</context>
<context>
    <name>ui::rehearsal::RehearsalChart</name>
    <message>
        <source>Rehearsals in time</source>
        <translation>Probeläufe im zeitlichen Verlauf</translation>
    </message>
</context>
<context>
    <name>ui::rehearsal::RehearsalDialog</name>
    <message>
        <source>The backup was %1 old: what came after it would be lost.</source>
        <translation>Die Sicherung war %1 alt: Was danach kam, ginge verloren.</translation>
    </message>
    <message>
        <source>&amp;Back to what is rehearsed</source>
        <translation>&amp;Zurück zu dem, was geprobt wird</translation>
    </message>
    <message>
        <source>&amp;Cancel the rehearsal</source>
        <translation>Probelauf &amp;abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <translation>P&amp;robelauf starten</translation>
    </message>
    <message>
        <source>Rehearse a Restore</source>
        <translation>Probelauf einer Wiederherstellung</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Rehearse a restore of %1</source>
        <translation>Probelauf einer Wiederherstellung von %1</translation>
    </message>
    <message>
        <source>A backup is restored into a sandbox and proven there, with your application on it if you want. The database itself is not touched.</source>
        <translation>Eine Sicherung wird in eine Sandbox wiederhergestellt und dort geprüft, auf Wunsch mit Ihrer Anwendung darauf. Die Datenbank selbst bleibt unberührt.</translation>
    </message>
    <message>
        <source>What was rehearsed before cannot be read now.</source>
        <translation>Die bisherigen Probeläufe lassen sich jetzt nicht lesen.</translation>
    </message>
    <message>
        <source>The backups are being read.</source>
        <translation>Die Sicherungen werden gelesen.</translation>
    </message>
    <message>
        <source>There is no good backup to rehearse with.</source>
        <translation>Es gibt keine gute Sicherung für einen Probelauf.</translation>
    </message>
    <message>
        <source>%1 has not ended yet.</source>
        <extracomment>%1 is a job such as &quot;Backing up dispatch.db&quot;.</extracomment>
        <translation>%1: noch nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Correct what is said below the fields.</source>
        <translation>Berichtigen Sie, was unter den Feldern gemeldet wird.</translation>
    </message>
    <message>
        <source>&amp;Rehearse again</source>
        <translation>Probelauf &amp;wiederholen</translation>
    </message>
</context>
<context>
    <name>ui::rehearsal::RunPanel</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Time to restore</source>
        <translation>Dauer der Wiederherstellung</translation>
    </message>
    <message>
        <source>Until the probe passed</source>
        <translation>Bis die Probe bestanden war</translation>
    </message>
    <message>
        <source>Age of the backup</source>
        <translation>Alter der Sicherung</translation>
    </message>
</context>
<context>
    <name>ui::report::MapLegend</name>
    <message>
        <source>%1 %2</source>
        <extracomment>In a legend: %1 is a kind of pages, %2 their number: &quot;Table 8,241&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ui::report::PageWords</name>
    <message>
        <source>Damaged: it is not the kind of page that belongs here</source>
        <translation>Beschädigt: Eine Seite dieser Art gehört nicht hierher</translation>
    </message>
    <message>
        <source>Damaged: its entries overlap or lie outside of it</source>
        <translation>Beschädigt: Ihre Einträge überschneiden sich oder liegen außerhalb von ihr</translation>
    </message>
    <message>
        <source>Damaged: an entry is longer than it can be</source>
        <translation>Beschädigt: Ein Eintrag ist länger, als er sein kann</translation>
    </message>
    <message>
        <source>Damaged: it points at page %1</source>
        <translation>Beschädigt: Sie verweist auf Seite %1</translation>
    </message>
    <message>
        <source>Damaged: two places use this page</source>
        <translation>Beschädigt: Zwei Stellen verwenden diese Seite</translation>
    </message>
    <message>
        <source>Damaged: the end of a long row is missing</source>
        <translation>Beschädigt: Das Ende einer langen Zeile fehlt</translation>
    </message>
    <message>
        <source>Damaged: a long row goes on behind its end</source>
        <translation>Beschädigt: Eine lange Zeile geht hinter ihrem Ende weiter</translation>
    </message>
    <message>
        <source>Damaged: it lies deeper or higher than the other leaf pages</source>
        <translation>Beschädigt: Sie liegt tiefer oder höher als die anderen Blattseiten</translation>
    </message>
    <message>
        <source>Damaged: its rows are out of order</source>
        <translation>Beschädigt: Ihre Zeilen stehen in falscher Reihenfolge</translation>
    </message>
    <message>
        <source>Damaged: the drive cannot read it</source>
        <translation>Beschädigt: Das Laufwerk kann sie nicht lesen</translation>
    </message>
    <message>
        <source>Damaged: its list of free places is wrong</source>
        <translation>Beschädigt: Die Liste ihrer freien Stellen ist falsch</translation>
    </message>
    <message>
        <source>Damaged: the list of free pages is wrong</source>
        <translation>Beschädigt: Die Liste der freien Seiten ist falsch</translation>
    </message>
    <message>
        <source>Damaged: the pointer map is wrong</source>
        <translation>Beschädigt: Die Zeigerkarte ist falsch</translation>
    </message>
    <message>
        <source>Damaged: nothing leads to this page, and it is not free</source>
        <translation>Beschädigt: Nichts führt zu dieser Seite, und sie ist nicht frei</translation>
    </message>
    <message>
        <source>Damaged: the schema names a first page that does not exist</source>
        <translation>Beschädigt: Das Schema nennt eine erste Seite, die es nicht gibt</translation>
    </message>
    <message>
        <source>Damaged: the file ends before its last page</source>
        <translation>Beschädigt: Die Datei endet vor ihrer letzten Seite</translation>
    </message>
    <message>
        <source>Damaged: the header of the file holds a value that cannot be</source>
        <translation>Beschädigt: Der Kopf der Datei enthält einen unmöglichen Wert</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Pages %1 to %2</source>
        <translation>Seiten %1 bis %2</translation>
    </message>
    <message>
        <source>Schema, the description of all tables</source>
        <translation>Schema, die Beschreibung aller Tabellen</translation>
    </message>
    <message>
        <source>An index</source>
        <translation>Ein Index</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Eine Tabelle</translation>
    </message>
    <message>
        <source>Index %1</source>
        <translation>Index %1</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabelle %1</translation>
    </message>
    <message>
        <source>Leaf page</source>
        <translation>Blattseite</translation>
    </message>
    <message>
        <source>Inner page, leads to others</source>
        <translation>Innere Seite, führt zu anderen</translation>
    </message>
    <message>
        <source>Overflow page, part of a long row</source>
        <translation>Überlaufseite, Teil einer langen Zeile</translation>
    </message>
    <message>
        <source>Free page that lists others</source>
        <translation>Freie Seite, die andere auflistet</translation>
    </message>
    <message>
        <source>Free page</source>
        <translation>Freie Seite</translation>
    </message>
    <message>
        <source>Pointer map</source>
        <translation>Zeigerkarte</translation>
    </message>
    <message>
        <source>Lock page, never holds data</source>
        <translation>Sperrseite, enthält nie Daten</translation>
    </message>
    <message>
        <source>Page that nothing leads to</source>
        <translation>Seite, zu der nichts führt</translation>
    </message>
    <message>
        <source>Damaged: it is not what was backed up</source>
        <translation>Beschädigt: Sie ist nicht das, was gesichert wurde</translation>
    </message>
    <message>
        <source>Damaged: see the findings</source>
        <translation>Beschädigt: Siehe die Befunde</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is &quot;Page 3,127&quot;, %2 an owner such as &quot;Index by_day&quot;, %3 a type such as &quot;Leaf page&quot;.</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2. %3.</source>
        <translation>%1: %2. %3.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>page and fault</comment>
        <extracomment>%1 says what a page is, %2 what is wrong with it.</extracomment>
        <translation>%1 %2.</translation>
    </message>
</context>
<context>
    <name>ui::report::PaperReport</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;Backup of shop.db&quot;, %2 a date and time.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The newest good backup is that of %1.</source>
        <translation>Die neueste gute Sicherung ist die vom %1.</translation>
    </message>
    <message>
        <source>Integrity report</source>
        <translation>Integritätsbericht</translation>
    </message>
    <message>
        <source>Verified on %1.</source>
        <translation>Geprüft am %1.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Entfallen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Es gibt keine Befunde.</translation>
    </message>
    <message>
        <source>Table contents</source>
        <translation>Tabelleninhalt</translation>
    </message>
    <message>
        <source>against the backup of %1</source>
        <translation>gegenüber der Sicherung vom %1</translation>
    </message>
    <message>
        <source>each square is a page</source>
        <translation>jedes Quadrat ist eine Seite</translation>
    </message>
    <message>
        <source>each square is %1 pages</source>
        <translation>jedes Quadrat steht für %1 Seiten</translation>
    </message>
    <message>
        <source>Page map</source>
        <translation>Seitenkarte</translation>
    </message>
    <message>
        <source>Made by Holdfast. %1</source>
        <translation>Erstellt von Holdfast. %1</translation>
    </message>
    <message>
        <source>Made by Holdfast %1. %2</source>
        <translation>Erstellt von Holdfast %1. %2</translation>
    </message>
    <message>
        <source>Integrity report: %1</source>
        <extracomment>Title of a document: %1 is the name of a database.</extracomment>
        <translation>Integritätsbericht: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>At the foot of a printed page: %1 is its number, %2 how many there are.</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::report::SizeBar</name>
    <message>
        <source>Size</source>
        <extracomment>Beside a bar that shows how much of a file belongs to what.</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>other tables</source>
        <extracomment>Below a bar: tables that are too small to be named.</extracomment>
        <translation>andere Tabellen</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>indexes</source>
        <extracomment>Below a bar: all indexes together.</extracomment>
        <translation>Indizes</translation>
    </message>
    <message>
        <source>free</source>
        <extracomment>Below a bar: the pages of a file that are free.</extracomment>
        <translation>frei</translation>
    </message>
    <message>
        <source>schema</source>
        <extracomment>Below a bar: the pages that hold the description of all tables.</extracomment>
        <translation>Schema</translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>Below a bar: pages that belong to no table.</extracomment>
        <translation>andere</translation>
    </message>
</context>
<context>
    <name>ui::restore::ChoiceModel</name>
    <message>
        <source>When</source>
        <extracomment>When a backup was taken.</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>ui::restore::ChoicePanel</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>&amp;Verified ones only</source>
        <translation>Nur &amp;geprüfte</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Da&amp;tei wählen…</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sicherungen, neueste zuerst</translation>
    </message>
    <message>
        <source>None of them is verified.</source>
        <translation>Keine davon ist geprüft.</translation>
    </message>
    <message>
        <source>Find a ro&amp;w…</source>
        <translation>Zeile &amp;suchen…</translation>
    </message>
</context>
<context>
    <name>ui::restore::ChoosePage</name>
    <message>
        <source>Choose a backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>%1 then holds what it held when the backup was taken. What it holds now is kept aside.</source>
        <translation>Danach enthält %1, was beim Sichern darin stand. Der jetzige Inhalt wird beiseitegelegt.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>%1 has no backup yet. A file can be chosen all the same.</source>
        <translation>Von %1 gibt es noch keine Sicherung. Eine Datei lässt sich trotzdem wählen.</translation>
    </message>
    <message>
        <source>Choose a Backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>Backups (*.db *.db3 *.sqlite *.sqlite3 *.gz *.zst)</source>
        <translation>Sicherungen (*.db *.db3 *.sqlite *.sqlite3 *.gz *.zst)</translation>
    </message>
    <message>
        <source>Restore to Another File</source>
        <translation>In eine andere Datei wiederherstellen</translation>
    </message>
    <message>
        <source>restored-%1</source>
        <translation>wiederhergestellt-%1</translation>
    </message>
    <message>
        <source>SQLite databases (*.db *.db3 *.sqlite *.sqlite3)</source>
        <translation>SQLite-Datenbanken (*.db *.db3 *.sqlite *.sqlite3)</translation>
    </message>
</context>
<context>
    <name>ui::restore::CommandFields</name>
    <message>
        <source>&amp;Stop the application:</source>
        <translation>&amp;Anwendung anhalten:</translation>
    </message>
    <message>
        <source>A command, for example: docker compose down</source>
        <translation>Ein Befehl, zum Beispiel: docker compose down</translation>
    </message>
    <message>
        <source>S&amp;tart it again:</source>
        <translation>Wieder sta&amp;rten:</translation>
    </message>
    <message>
        <source>For example: docker compose up -d</source>
        <translation>Zum Beispiel: docker compose up -d</translation>
    </message>
</context>
<context>
    <name>ui::restore::ConcernList</name>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
</context>
<context>
    <name>ui::restore::ContentPage</name>
    <message>
        <source>Choose what to restore</source>
        <translation>Inhalt der Wiederherstellung wählen</translation>
    </message>
    <message>
        <source>The &amp;whole database</source>
        <translation>Die &amp;ganze Datenbank</translation>
    </message>
    <message>
        <source>&amp;Tables and rows</source>
        <translation>Ta&amp;bellen und Zeilen</translation>
    </message>
    <message>
        <source>The whole database</source>
        <translation>Die ganze Datenbank</translation>
    </message>
    <message>
        <source>Tick the tables to bring back. Everything else in %1 stays as it is now.</source>
        <translation>Kreuzen Sie die Tabellen an, die zurückkommen sollen. Alles andere in %1 bleibt, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>Everything in %1 becomes what it was, or only what you choose.</source>
        <translation>Alles in %1 wird wieder, was es war, oder nur, was Sie auswählen.</translation>
    </message>
    <message>
        <source>%1 then holds what it held in the backup of %2</source>
        <translation>Danach enthält %1, was die Sicherung von %2 enthält</translation>
    </message>
    <message>
        <source>All rows and tables that came later are gone from it. The next step shows how many, before anything is changed.</source>
        <translation>Alle Zeilen und Tabellen, die später hinzukamen, sind dann nicht mehr darin. Der nächste Schritt zeigt, wie viele, bevor etwas verändert wird.</translation>
    </message>
    <message>
        <source>What it holds now is kept</source>
        <translation>Der jetzige Inhalt wird aufbewahrt</translation>
    </message>
    <message>
        <source>The restore can be undone.</source>
        <translation>Die Wiederherstellung lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>To bring back less, choose tables and rows</source>
        <translation>Um weniger zurückzuholen, wählen Sie Tabellen und Zeilen</translation>
    </message>
    <message>
        <source>The database and the backup are compared, and only what you tick comes back. The application can stay open.</source>
        <translation>Die Datenbank und die Sicherung werden verglichen, und nur was Sie ankreuzen, kommt zurück. Die Anwendung kann offen bleiben.</translation>
    </message>
</context>
<context>
    <name>ui::restore::DriftPanel</name>
    <message>
        <source>%1.%2 is declared as %3 now, and was %4. Its values come back as they were.</source>
        <translation>%1.%2 ist jetzt als %3 deklariert und war %4. Die Werte kommen zurück, wie sie waren.</translation>
    </message>
    <message>
        <source>Columns that changed since the backup</source>
        <translation>Spalten, die sich seit der Sicherung geändert haben</translation>
    </message>
    <message>
        <source>Where the value of %1 comes from</source>
        <translation>Woher der Wert von %1 kommt</translation>
    </message>
    <message>
        <source>A value is needed</source>
        <translation>Ein Wert ist nötig</translation>
    </message>
    <message>
        <source>The default of the column</source>
        <translation>Die Vorgabe der Spalte</translation>
    </message>
    <message>
        <source>%1 of the backup, which is alike</source>
        <translation>%1 der Sicherung, die ähnlich ist</translation>
    </message>
    <message>
        <source>%1 of the backup</source>
        <translation>%1 der Sicherung</translation>
    </message>
    <message>
        <source>This value:</source>
        <translation>Dieser Wert:</translation>
    </message>
    <message>
        <source>Value for %1</source>
        <translation>Wert für %1</translation>
    </message>
    <message>
        <source>A number or a text</source>
        <translation>Eine Zahl oder ein Text</translation>
    </message>
</context>
<context>
    <name>ui::restore::EffectModel</name>
    <message>
        <source>The table comes back</source>
        <translation>Die Tabelle kommt zurück</translation>
    </message>
    <message>
        <source>Not in the backup</source>
        <translation>Nicht in der Sicherung</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <source>not there, or not counted</source>
        <translation>nicht vorhanden oder nicht gezählt</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Rows now</source>
        <translation>Zeilen jetzt</translation>
    </message>
    <message>
        <source>Rows before</source>
        <translation>Zeilen vorher</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>In der Sicherung</translation>
    </message>
    <message>
        <source>What restoring does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>What restoring did</source>
        <translation>Wirkung</translation>
    </message>
</context>
<context>
    <name>ui::restore::EffectPage</name>
    <message>
        <source>Check the effect</source>
        <translation>Auswirkung prüfen</translation>
    </message>
    <message>
        <source>What Holdfast sees now</source>
        <translation>Was Holdfast jetzt sieht</translation>
    </message>
    <message>
        <source>What stays safe</source>
        <translation>Was sicher bleibt</translation>
    </message>
    <message>
        <source>Checking again…</source>
        <translation>Wird erneut geprüft…</translation>
    </message>
    <message>
        <source>Looking at the backup and at %1…</source>
        <translation>Sicherung und %1 werden untersucht…</translation>
    </message>
    <message>
        <source>What it would do cannot be told.</source>
        <translation>Was dabei geschehen würde, lässt sich nicht bestimmen.</translation>
    </message>
    <message>
        <source>The rows are not known.</source>
        <translation>Die Zeilen sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>The backup and the database have no table.</source>
        <translation>Sicherung und Datenbank enthalten keine Tabelle.</translation>
    </message>
    <message>
        <source>The rows could not be counted on both sides.</source>
        <translation>Die Zeilen ließen sich nicht auf beiden Seiten zählen.</translation>
    </message>
</context>
<context>
    <name>ui::restore::FindRowDialog</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Restore from this backup…</source>
        <translation>Aus dieser Sicherung &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>Find a Row of %1</source>
        <translation>Zeile von %1 suchen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Condition in SQL</source>
        <translation>Bedingung in SQL</translation>
    </message>
    <message>
        <source>For example: id = 7</source>
        <translation>Zum Beispiel: id = 7</translation>
    </message>
    <message>
        <source>Values of the rows</source>
        <translation>Werte der Zeilen</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sicherungen, neueste zuerst</translation>
    </message>
    <message>
        <source>&amp;Table:</source>
        <translation>&amp;Tabelle:</translation>
    </message>
    <message>
        <source>Rows &amp;where:</source>
        <translation>Zeilen &amp;mit:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Looking into the backups…</source>
        <translation>Die Sicherungen werden durchsucht…</translation>
    </message>
    <message>
        <source>No backup has such a row.</source>
        <translation>Keine Sicherung enthält eine solche Zeile.</translation>
    </message>
    <message>
        <source>The newest backup that has it is selected.</source>
        <translation>Die neueste Sicherung, die sie enthält, ist ausgewählt.</translation>
    </message>
</context>
<context>
    <name>ui::restore::FindRowModel</name>
    <message>
        <source>No such row</source>
        <translation>Keine solche Zeile</translation>
    </message>
    <message>
        <source>The same as above: %1</source>
        <extracomment>%1 are the values of a row.</extracomment>
        <translation>Dieselben wie oben: %1</translation>
    </message>
    <message>
        <source>The database, now</source>
        <translation>Die Datenbank, jetzt</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>Title of a column: how many rows were found.</extracomment>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
</context>
<context>
    <name>ui::restore::MethodPanel</name>
    <message>
        <source>How it is done</source>
        <translation>Art der Ausführung</translation>
    </message>
    <message>
        <source>Replace the content while it is in &amp;use, in one transaction</source>
        <translation>Den &amp;Inhalt im laufenden Betrieb ersetzen, in einer Transaktion</translation>
    </message>
    <message>
        <source>Take a &amp;first backup afterwards</source>
        <translation>Danach eine ers&amp;te Sicherung erstellen</translation>
    </message>
    <message>
        <source>Ask &amp;whether it works:</source>
        <translation>An&amp;fragen, ob sie funktioniert:</translation>
    </message>
    <message>
        <source>A web address that must answer, or a command</source>
        <translation>Eine Webadresse, die antworten muss, oder ein Befehl</translation>
    </message>
    <message>
        <source>Request &amp;headers:</source>
        <translation>&amp;Kopfzeilen der Anfrage:</translation>
    </message>
    <message>
        <source>Request headers, one a line</source>
        <translation>Kopfzeilen der Anfrage, eine je Zeile</translation>
    </message>
    <message>
        <source>One a line: Authorization: env:DISPATCH_KEY</source>
        <translation>Eine je Zeile: Authorization: env:DISPATCH_KEY</translation>
    </message>
    <message>
        <source>A value that is @FILE is read from that file, env:NAME from the environment. Secrets then stand in no configuration and in no log.</source>
        <translation>Ein Wert der Form @FILE wird aus dieser Datei gelesen, env:NAME aus der Umgebung. Geheimnisse stehen dann in keiner Konfiguration und in keinem Protokoll.</translation>
    </message>
    <message>
        <source>Re&amp;place the file, while no program has it open</source>
        <translation>Die &amp;Datei ersetzen, solange kein Programm sie offen hat</translation>
    </message>
</context>
<context>
    <name>ui::restore::Plan</name>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 gibt es nicht</translation>
    </message>
    <message>
        <source>It is made.</source>
        <translation>Sie wird angelegt.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a database</source>
        <translation>%1 ist nicht als Datenbank lesbar</translation>
    </message>
    <message>
        <source>Its files are kept byte by byte: %1.</source>
        <translation>Ihre Dateien werden Byte für Byte aufbewahrt: %1.</translation>
    </message>
    <message>
        <source>%1 has changes that are only in its -wal</source>
        <translation>%1 hat Änderungen, die nur in der -wal-Datei stehen</translation>
    </message>
    <message>
        <source>They are kept as well: %1.</source>
        <translation>Sie werden ebenfalls aufbewahrt: %1.</translation>
    </message>
    <message>
        <source>%1 was left in the middle of a change</source>
        <translation>%1 wurde mitten in einer Änderung zurückgelassen</translation>
    </message>
    <message>
        <source>Its journal is kept as well: %1.</source>
        <translation>Das Journal wird ebenfalls aufbewahrt: %1.</translation>
    </message>
    <message>
        <source>%1 can be read</source>
        <translation>%1 ist lesbar</translation>
    </message>
    <message>
        <source>No program has it open</source>
        <translation>Kein Programm hat die Datenbank offen</translation>
    </message>
    <message>
        <source>As far as this user can see.</source>
        <translation>Soweit dieser Benutzer es sehen kann.</translation>
    </message>
    <message>
        <source>It is open in %1</source>
        <translation>Sie ist offen in %1</translation>
    </message>
    <message>
        <source>It can stay open: all content is replaced in one transaction.</source>
        <translation>Sie kann offen bleiben: Der ganze Inhalt wird in einer Transaktion ersetzt.</translation>
    </message>
    <message>
        <source>The application is stopped first.</source>
        <translation>Die Anwendung wird zuerst angehalten.</translation>
    </message>
    <message>
        <source>It must be closed before the file is replaced.</source>
        <translation>Sie muss geschlossen werden, bevor die Datei ersetzt wird.</translation>
    </message>
    <message>
        <source>Backup of %1: %2</source>
        <translation>Sicherung von %1: %2</translation>
    </message>
    <message>
        <source>Verified %1.</source>
        <translation>Geprüft: %1.</translation>
    </message>
    <message>
        <source>It is verified before anything is touched.</source>
        <translation>Sie wird geprüft, bevor etwas angetastet wird.</translation>
    </message>
    <message>
        <source>Enough free space</source>
        <translation>Genug freier Platz</translation>
    </message>
    <message>
        <source>Too little free space</source>
        <translation>Zu wenig freier Platz</translation>
    </message>
    <message>
        <source>%1 needed, %2 free.</source>
        <translation>%1 nötig, %2 frei.</translation>
    </message>
    <message>
        <source>There is nothing to keep</source>
        <translation>Es gibt nichts aufzubewahren</translation>
    </message>
    <message>
        <source>The present state is not kept</source>
        <translation>Der jetzige Zustand wird nicht aufbewahrt</translation>
    </message>
    <message>
        <source>No database stands there yet.</source>
        <translation>Dort gibt es noch keine Datenbank.</translation>
    </message>
    <message>
        <source>This restore cannot be undone.</source>
        <translation>Diese Wiederherstellung lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The present state is kept</source>
        <translation>Der jetzige Zustand wird aufbewahrt</translation>
    </message>
    <message>
        <source>In %1, which takes no room.</source>
        <translation>In %1; das braucht keinen Platz.</translation>
    </message>
    <message>
        <source>In %1, %2.</source>
        <translation>In %1, %2.</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A file and its size: &quot;dispatch.db 48.2 MiB&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>You can undo for %1</source>
        <translation>Lässt sich innerhalb von %1 rückgängig machen</translation>
    </message>
    <message>
        <source>With this wizard, or from the list of restores. The newest copy is kept in any case.</source>
        <translation>Mit diesem Assistenten oder über die Liste der Wiederherstellungen. Die neueste Kopie wird in jedem Fall behalten.</translation>
    </message>
    <message>
        <source>The application stays stopped until the database is verified</source>
        <translation>Die Anwendung bleibt angehalten, bis die Datenbank geprüft ist</translation>
    </message>
    <message>
        <source>Nothing can write in between.</source>
        <translation>Dazwischen kann nichts schreiben.</translation>
    </message>
    <message>
        <source>What %1 holds now is kept</source>
        <translation>Was %1 jetzt enthält, wird aufbewahrt</translation>
    </message>
    <message>
        <source>It can be undone as well.</source>
        <translation>Auch das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>The rows that change are kept as they are now</source>
        <translation>Die Zeilen, die sich ändern, werden im jetzigen Zustand aufbewahrt</translation>
    </message>
    <message>
        <source>All or nothing</source>
        <translation>Alles oder nichts</translation>
    </message>
    <message>
        <source>If one of these rows was changed since the restore, nothing is undone, and the row is named.</source>
        <translation>Wurde eine dieser Zeilen seit der Wiederherstellung geändert, wird nichts rückgängig gemacht, und die Zeile wird genannt.</translation>
    </message>
    <message>
        <source>%1 then holds what it held in the backup of %2.</source>
        <translation>Danach enthält %1, was die Sicherung von %2 enthält.</translation>
    </message>
    <message>
        <source>It takes about %1.</source>
        <translation>Das dauert etwa %1.</translation>
    </message>
    <message>
        <source>Owner and rights stay as they are</source>
        <translation>Besitzer und Rechte bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Owner and rights cannot stay as they are</source>
        <translation>Besitzer und Rechte können nicht bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Owner and rights of the new file</source>
        <translation>Besitzer und Rechte der neuen Datei</translation>
    </message>
    <message>
        <source>%1; its folder may be written.</source>
        <extracomment>%1: &quot;owner shop, group www-data, mode 0640&quot;.</extracomment>
        <translation>%1; in seinen Ordner darf geschrieben werden.</translation>
    </message>
    <message>
        <source>%1; its folder may not be written.</source>
        <extracomment>%1: &quot;owner shop, group www-data, mode 0640&quot;.</extracomment>
        <translation>%1; in seinen Ordner darf nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>ui::restore::PlanModel</name>
    <message>
        <source>Nothing changes</source>
        <translation>Nichts ändert sich</translation>
    </message>
    <message>
        <source>It is made again, as the backup has it</source>
        <translation>Sie wird neu angelegt, wie die Sicherung sie hat</translation>
    </message>
    <message>
        <source>Only rows where %1</source>
        <extracomment>%1 is an SQL condition.</extracomment>
        <translation>Nur Zeilen, für die gilt: %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>How it comes back</source>
        <translation>Wie sie zurückkommt</translation>
    </message>
    <message>
        <source>What restoring does</source>
        <translation>Wirkung</translation>
    </message>
</context>
<context>
    <name>ui::restore::PlanPanel</name>
    <message>
        <source>What comes back</source>
        <translation>Was zurückkommt</translation>
    </message>
    <message>
        <source>Tables that come back</source>
        <translation>Tabellen, die zurückkommen</translation>
    </message>
</context>
<context>
    <name>ui::restore::ReportSaver</name>
    <message>
        <source>The report is saved</source>
        <translation>Der Bericht ist gespeichert</translation>
    </message>
    <message>
        <source>It lies in %1.</source>
        <translation>Er liegt in %1.</translation>
    </message>
</context>
<context>
    <name>ui::restore::RestoreModel</name>
    <message>
        <source>Restore of %1 undone</source>
        <translation>Wiederherstellung von %1 rückgängig gemacht</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation>%1 wiederhergestellt</translation>
    </message>
    <message>
        <source>The state before lies in %1.</source>
        <translation>Der vorige Zustand liegt in %1.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Rückgängig machen…</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>When a restore was done.</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What was restored</source>
        <translation>Was wiederhergestellt wurde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Safety copy</source>
        <translation>Sicherheitskopie</translation>
    </message>
</context>
<context>
    <name>ui::restore::RestorePresenter</name>
    <message>
        <source>Choose a backup first.</source>
        <translation>Wählen Sie zuerst eine Sicherung.</translation>
    </message>
    <message>
        <source>Name the file to restore to first.</source>
        <translation>Geben Sie zuerst die Zieldatei der Wiederherstellung an.</translation>
    </message>
    <message>
        <source>Name the file to restore to with its whole path.</source>
        <translation>Geben Sie die Zieldatei der Wiederherstellung mit dem vollständigen Pfad an.</translation>
    </message>
    <message>
        <source>The effect is not known yet.</source>
        <translation>Die Auswirkung ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>What the restore would do cannot be told.</source>
        <translation>Was die Wiederherstellung bewirken würde, lässt sich nicht bestimmen.</translation>
    </message>
    <message>
        <source>A job runs for this database. Wait until it has ended, or cancel it.</source>
        <translation>Für diese Datenbank läuft ein Auftrag. Warten Sie, bis er beendet ist, oder brechen Sie ihn ab.</translation>
    </message>
</context>
<context>
    <name>ui::restore::RestoreWizard</name>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>Choose the state to go back to. The newest backup that is verified is chosen already.</source>
        <translation>Wählen Sie den Zustand, zu dem Sie zurückkehren wollen. Die neueste geprüfte Sicherung ist bereits ausgewählt.</translation>
    </message>
    <message>
        <source>The backup may also be a file that is not in the list. It may be restored to another file, which leaves the database as it is.</source>
        <translation>Die Sicherung kann auch eine Datei sein, die nicht in der Liste steht. Sie lässt sich in eine andere Datei wiederherstellen; die Datenbank bleibt dann, wie sie ist.</translation>
    </message>
    <message>
        <source>Check the effect</source>
        <translation>Auswirkung prüfen</translation>
    </message>
    <message>
        <source>Here stands what the restore will do, before it does anything: what changes in each table, what is kept, and what stands in its way.</source>
        <translation>Hier steht, was die Wiederherstellung tun wird, bevor sie etwas tut: was sich in jeder Tabelle ändert, was aufbewahrt wird und was im Weg steht.</translation>
    </message>
    <message>
        <source>What is red must be solved first. What is amber should be known.</source>
        <translation>Was rot ist, muss zuerst gelöst werden. Was gelb ist, sollte bekannt sein.</translation>
    </message>
    <message>
        <source>Restoring %1</source>
        <translation>%1 wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Each step is shown with its time. If one of them fails, all that was done before is taken back by itself.</source>
        <translation>Jeder Schritt wird mit seiner Dauer angezeigt. Schlägt einer fehl, wird alles zuvor Ausgeführte von selbst zurückgenommen.</translation>
    </message>
    <message>
        <source>Stopping does the same: the database is then as it was.</source>
        <translation>Ein Abbruch bewirkt dasselbe: Die Datenbank ist dann wie zuvor.</translation>
    </message>
    <message>
        <source>%1, from the backup of %2</source>
        <translation>%1, aus der Sicherung von %2</translation>
    </message>
    <message>
        <source>Nothing is changed until step %1</source>
        <translation>Bis Schritt %1 wird nichts verändert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>W&amp;eiter</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Choose what to restore</source>
        <translation>Inhalt der Wiederherstellung wählen</translation>
    </message>
    <message>
        <source>The whole database becomes what it was, or only tables and rows of it come back.</source>
        <translation>Die ganze Datenbank wird wieder, was sie war, oder nur Tabellen und Zeilen davon kommen zurück.</translation>
    </message>
    <message>
        <source>Tick tables with Space. Rows can be ticked one by one beside them. Rows that came after the backup stay, unless you choose to replace all.</source>
        <translation>Kreuzen Sie Tabellen mit der Leertaste an. Zeilen lassen sich daneben einzeln ankreuzen. Zeilen, die nach der Sicherung hinzukamen, bleiben, außer Sie wählen, alle zu ersetzen.</translation>
    </message>
    <message>
        <source>Where other tables refer to what you tick, you are asked whether they are to come as well.</source>
        <translation>Wo andere Tabellen auf das verweisen, was Sie ankreuzen, werden Sie gefragt, ob sie mitkommen sollen.</translation>
    </message>
    <message>
        <source>Programs must not have the database open while its file is replaced. Name the commands that stop and start the application, and they are run at the right time. Where it cannot be stopped, replace the content instead. Tables and rows come back while it is in use.</source>
        <translation>Programme dürfen die Datenbank nicht offen haben, während ihre Datei ersetzt wird. Nennen Sie die Befehle, die die Anwendung anhalten und starten; sie werden zur richtigen Zeit ausgeführt. Wo sie sich nicht anhalten lässt, ersetzen Sie stattdessen den Inhalt. Tabellen und Zeilen kommen im laufenden Betrieb zurück.</translation>
    </message>
    <message>
        <source>What the choice hangs on is being looked at.</source>
        <translation>Es wird untersucht, wovon die Auswahl abhängt.</translation>
    </message>
</context>
<context>
    <name>ui::restore::RestoresDialog</name>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Rückgängig machen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Restores</source>
        <translation>Wiederherstellungen</translation>
    </message>
    <message>
        <source>Restores, newest first</source>
        <translation>Wiederherstellungen, neueste zuerst</translation>
    </message>
    <message>
        <source>Before a restore touches a database, its state is kept. As long as it is, the restore can be undone, and so can an undo.</source>
        <translation>Bevor eine Wiederherstellung eine Datenbank anrührt, wird deren Zustand aufbewahrt. Solange er vorhanden ist, lässt sich die Wiederherstellung rückgängig machen, und ebenso ein Rückgängigmachen.</translation>
    </message>
    <message>
        <source>Nothing was restored yet.</source>
        <translation>Es wurde noch nichts wiederhergestellt.</translation>
    </message>
    <message>
        <source>Wait until no job runs.</source>
        <translation>Warten Sie, bis kein Auftrag läuft.</translation>
    </message>
</context>
<context>
    <name>ui::restore::ResultPage</name>
    <message>
        <source>Verify the result</source>
        <translation>Ergebnis prüfen</translation>
    </message>
    <message>
        <source>Look at the application</source>
        <translation>Anwendung ansehen</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was ausgeführt wurde</translation>
    </message>
    <message>
        <source>&amp;Try again…</source>
        <translation>Erneut &amp;versuchen…</translation>
    </message>
    <message>
        <source>&amp;Undo this restore…</source>
        <translation>Wiederherstellung &amp;rückgängig machen…</translation>
    </message>
    <message>
        <source>All &amp;restores…</source>
        <translation>Alle Wiederherste&amp;llungen…</translation>
    </message>
    <message>
        <source>&amp;Open backups</source>
        <translation>Sicherungen ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Save report</source>
        <translation>Bericht s&amp;peichern</translation>
    </message>
    <message>
        <source>As a &amp;web page…</source>
        <translation>Als &amp;Webseite…</translation>
    </message>
    <message>
        <source>As &amp;JSON…</source>
        <translation>Als &amp;JSON…</translation>
    </message>
    <message>
        <source>Tick what is as it should be. The report says so.</source>
        <translation>Haken Sie ab, was so ist, wie es sein soll. Der Bericht hält es fest.</translation>
    </message>
    <message>
        <source>Ended %1. Look at the application before you rely on it.</source>
        <translation>Beendet: %1. Sehen Sie sich die Anwendung an, bevor Sie sich auf sie verlassen.</translation>
    </message>
    <message>
        <source>Ended %1.</source>
        <translation>Beendet: %1.</translation>
    </message>
    <message>
        <source>No table was counted.</source>
        <translation>Es wurde keine Tabelle gezählt.</translation>
    </message>
    <message>
        <source>&amp;Undo this undo…</source>
        <translation>Rückgängigmachen &amp;rückgängig machen…</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
</context>
<context>
    <name>ui::restore::RunPage</name>
    <message>
        <source>What stays safe</source>
        <translation>Was sicher bleibt</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>%1 % erledigt</translation>
    </message>
</context>
<context>
    <name>ui::restore::RunSteps</name>
    <message>
        <source>Verify the result</source>
        <translation>Ergebnis prüfen</translation>
    </message>
    <message>
        <source>It says how it ended, and what state the database is in. Nothing is green that was not verified.</source>
        <translation>Hier steht, wie der Vorgang ausgegangen ist und in welchem Zustand die Datenbank ist. Grün ist nur, was geprüft wurde.</translation>
    </message>
    <message>
        <source>Look at the application itself, and tick what is as it should be. All of it can be saved as a report.</source>
        <translation>Sehen Sie sich die Anwendung selbst an, und haken Sie ab, was so ist, wie es sein soll. All das lässt sich als Bericht speichern.</translation>
    </message>
    <message>
        <source>As long as the state before is kept, the restore can be undone: from here, or later from the list of restores.</source>
        <translation>Solange der vorige Zustand aufbewahrt ist, lässt sich die Wiederherstellung rückgängig machen: von hier aus oder später über die Liste der Wiederherstellungen.</translation>
    </message>
    <message>
        <source>The database is restored. Stopping now leaves out its first backup only.</source>
        <translation>Die Datenbank ist wiederhergestellt. Bei einem Abbruch jetzt entfällt nur ihre erste Sicherung.</translation>
    </message>
    <message>
        <source>Stopping now puts everything back as it was at %1.</source>
        <translation>Ein Abbruch jetzt versetzt alles in den Zustand von %1 zurück.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>W&amp;eiter</translation>
    </message>
    <message>
        <source>Everything is being put back as it was.</source>
        <translation>Alles wird in den vorigen Zustand zurückversetzt.</translation>
    </message>
    <message>
        <source>&amp;Stop and undo…</source>
        <translation>Abbrechen und &amp;rückgängig machen…</translation>
    </message>
    <message>
        <source>&amp;Stop…</source>
        <translation>Abb&amp;rechen…</translation>
    </message>
    <message>
        <source>Stop and Undo</source>
        <translation>Abbrechen und rückgängig machen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 has not ended yet.</source>
        <extracomment>%1 is &quot;Restoring dispatch.db&quot;.</extracomment>
        <translation>%1: noch nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Stop and undo</source>
        <translation>Abbrechen und rückgängig machen</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
</context>
<context>
    <name>ui::restore::SqlDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>SQL of the Restore</source>
        <translation>SQL der Wiederherstellung</translation>
    </message>
    <message>
        <source>SQL of the restore</source>
        <translation>SQL der Wiederherstellung</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>The SQL is saved</source>
        <translation>Das SQL ist gespeichert</translation>
    </message>
    <message>
        <source>It lies in %1.</source>
        <translation>Es liegt in %1.</translation>
    </message>
    <message>
        <source>The restore runs this in one transaction, after it has looked at the rows once more. Of tables with many rows only the first are shown.</source>
        <translation>Die Wiederherstellung führt dies in einer Transaktion aus, nachdem sie die Zeilen noch einmal untersucht hat. Von Tabellen mit vielen Zeilen werden nur die ersten gezeigt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save the SQL</source>
        <translation>SQL speichern</translation>
    </message>
    <message>
        <source>SQL files (*.sql)</source>
        <translation>SQL-Dateien (*.sql)</translation>
    </message>
</context>
<context>
    <name>ui::restore::TablesEffectPage</name>
    <message>
        <source>Check the effect</source>
        <translation>Auswirkung prüfen</translation>
    </message>
    <message>
        <source>Show S&amp;QL…</source>
        <translation>S&amp;QL zeigen…</translation>
    </message>
    <message>
        <source>Foreign keys</source>
        <translation>Fremdschlüssel</translation>
    </message>
    <message>
        <source>What Holdfast sees now</source>
        <translation>Was Holdfast jetzt sieht</translation>
    </message>
    <message>
        <source>What stays safe</source>
        <translation>Was sicher bleibt</translation>
    </message>
    <message>
        <source>&amp;Keep a copy of the whole database as well</source>
        <translation>Auch eine &amp;Kopie der ganzen Datenbank aufbewahren</translation>
    </message>
    <message>
        <source>What changes is not known.</source>
        <translation>Was sich ändert, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Checking again…</source>
        <translation>Wird erneut geprüft…</translation>
    </message>
    <message>
        <source>Comparing the tables that were chosen…</source>
        <translation>Die ausgewählten Tabellen werden verglichen…</translation>
    </message>
    <message>
        <source>What it would do cannot be told.</source>
        <translation>Was dabei geschehen würde, lässt sich nicht bestimmen.</translation>
    </message>
</context>
<context>
    <name>ui::restore::TablesPanel</name>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Tables with their rows</source>
        <translation>Tabellen mit ihren Zeilen</translation>
    </message>
    <message>
        <source>the same numbers of rows</source>
        <translation>gleiche Zeilenzahlen</translation>
    </message>
    <message>
        <source>%1 of %2 differ in their rows</source>
        <translation>Unterschiede in den Zeilen: %1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::restore::TablesPlan</name>
    <message>
        <source>No program has it open</source>
        <translation>Kein Programm hat die Datenbank offen</translation>
    </message>
    <message>
        <source>As far as this user can see.</source>
        <translation>Soweit dieser Benutzer es sehen kann.</translation>
    </message>
    <message>
        <source>It is open in %1</source>
        <translation>Sie ist offen in %1</translation>
    </message>
    <message>
        <source>It can stay open: all rows change in one transaction.</source>
        <translation>Sie kann offen bleiben: Alle Zeilen ändern sich in einer Transaktion.</translation>
    </message>
    <message>
        <source>Backup of %1: %2</source>
        <translation>Sicherung von %1: %2</translation>
    </message>
    <message>
        <source>Enough free space</source>
        <translation>Genug freier Platz</translation>
    </message>
    <message>
        <source>Too little free space</source>
        <translation>Zu wenig freier Platz</translation>
    </message>
    <message>
        <source>%1 needed, %2 free.</source>
        <translation>%1 nötig, %2 frei.</translation>
    </message>
    <message>
        <source>%1.%2 refers to %3</source>
        <extracomment>A foreign key: &quot;workspace_layout.workspace_id refers to workspaces&quot;</extracomment>
        <translation>%1.%2 verweist auf %3</translation>
    </message>
    <message>
        <source>1 row comes back without a parent.</source>
        <translation>1 Zeile kommt ohne übergeordnete Zeile zurück.</translation>
    </message>
    <message>
        <source>%1 rows come back without a parent.</source>
        <translation>%1 Zeilen kommen ohne übergeordnete Zeile zurück.</translation>
    </message>
    <message>
        <source>1 row loses its parent.</source>
        <translation>1 Zeile verliert ihre übergeordnete Zeile.</translation>
    </message>
    <message>
        <source>%1 rows lose their parent.</source>
        <translation>%1 Zeilen verlieren ihre übergeordnete Zeile.</translation>
    </message>
    <message>
        <source>1 row that belongs to them stays in the backup.</source>
        <translation>1 Zeile, die zu ihnen gehört, bleibt in der Sicherung.</translation>
    </message>
    <message>
        <source>%1 rows that belong to them stay in the backup.</source>
        <translation>%1 Zeilen, die zu ihnen gehören, bleiben in der Sicherung.</translation>
    </message>
    <message>
        <source>SQLite cannot check this key.</source>
        <translation>SQLite kann diesen Schlüssel nicht prüfen.</translation>
    </message>
    <message>
        <source>No row is left without a parent</source>
        <translation>Keine Zeile bleibt ohne übergeordnete Zeile</translation>
    </message>
    <message>
        <source>It is checked once more before the change counts.</source>
        <translation>Das wird noch einmal geprüft, bevor die Änderung gilt.</translation>
    </message>
    <message>
        <source>The rows that change are kept as they are now</source>
        <translation>Die Zeilen, die sich ändern, werden im jetzigen Zustand aufbewahrt</translation>
    </message>
    <message>
        <source>As long as nobody touches them again, the restore can be undone while the database is in use.</source>
        <translation>Solange niemand sie erneut anrührt, lässt sich die Wiederherstellung im laufenden Betrieb rückgängig machen.</translation>
    </message>
    <message>
        <source>The whole database is kept as well</source>
        <translation>Auch die ganze Datenbank wird aufbewahrt</translation>
    </message>
    <message>
        <source>All or nothing</source>
        <translation>Alles oder nichts</translation>
    </message>
    <message>
        <source>It is one transaction. Triggers do not run, and nothing cascades.</source>
        <translation>Es ist eine einzige Transaktion. Trigger laufen nicht, und nichts wirkt kaskadierend weiter.</translation>
    </message>
    <message>
        <source>No row of %1 changes: it holds what was chosen already.</source>
        <translation>Keine Zeile von %1 ändert sich: Was ausgewählt wurde, steht schon darin.</translation>
    </message>
    <message>
        <source>In %1: %2. Everything else stays as it is.</source>
        <extracomment>%1 is a file, %2 a list: &quot;12 rows added, 3 changed, 1 removed&quot;.</extracomment>
        <translation>In %1: %2. Alles andere bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>ui::restore::TablesPresenter</name>
    <message>
        <source>Choose a backup first.</source>
        <translation>Wählen Sie zuerst eine Sicherung.</translation>
    </message>
    <message>
        <source>Tables and rows are brought back into %1 itself.</source>
        <translation>Tabellen und Zeilen werden in %1 selbst zurückgeholt.</translation>
    </message>
    <message>
        <source>Tick a table or a row first.</source>
        <translation>Kreuzen Sie zuerst eine Tabelle oder eine Zeile an.</translation>
    </message>
    <message>
        <source>The effect is not known yet.</source>
        <translation>Die Auswirkung ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>What the restore would do cannot be told.</source>
        <translation>Was die Wiederherstellung bewirken würde, lässt sich nicht bestimmen.</translation>
    </message>
    <message>
        <source>It cannot be restored like this.</source>
        <translation>So lässt sich das nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>A job runs for this database. Wait until it has ended, or cancel it.</source>
        <translation>Für diese Datenbank läuft ein Auftrag. Warten Sie, bis er beendet ist, oder brechen Sie ihn ab.</translation>
    </message>
</context>
<context>
    <name>ui::restore::TargetPanel</name>
    <message>
        <source>Restore to</source>
        <translation>Ziel der Wiederherstellung</translation>
    </message>
    <message>
        <source>&amp;The database itself</source>
        <translation>Die Daten&amp;bank selbst</translation>
    </message>
    <message>
        <source>&amp;Another file:</source>
        <translation>A&amp;ndere Datei:</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Wäh&amp;len…</translation>
    </message>
    <message>
        <source>Path of the other file</source>
        <translation>Pfad der anderen Datei</translation>
    </message>
    <message>
        <source>restored-%1</source>
        <translation>wiederhergestellt-%1</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Andere Datei wählen</translation>
    </message>
</context>
<context>
    <name>ui::restore::UndoPage</name>
    <message>
        <source>%1: a restore was undone</source>
        <translation>%1: Eine Wiederherstellung wurde rückgängig gemacht</translation>
    </message>
    <message>
        <source>%1: tables and rows brought back from %2</source>
        <extracomment>%1 is a time, %2 the name of a backup.</extracomment>
        <translation>%1: Tabellen und Zeilen zurückgeholt aus %2</translation>
    </message>
    <message>
        <source>%1: restored from %2</source>
        <extracomment>%1 is a time, %2 the name of a backup.</extracomment>
        <translation>%1: wiederhergestellt aus %2</translation>
    </message>
    <message>
        <source>There was no database before</source>
        <translation>Zuvor gab es keine Datenbank</translation>
    </message>
    <message>
        <source>Undoing takes it away, and keeps it aside.</source>
        <translation>Das Rückgängigmachen entfernt sie und legt sie beiseite.</translation>
    </message>
    <message>
        <source>The rows that it changed were kept as they had been</source>
        <translation>Die Zeilen, die dabei geändert wurden, sind im Zustand davor aufbewahrt</translation>
    </message>
    <message>
        <source>The state before was kept, %1</source>
        <translation>Der vorige Zustand wurde aufbewahrt, %1</translation>
    </message>
    <message>
        <source>Check the effect</source>
        <translation>Auswirkung prüfen</translation>
    </message>
    <message>
        <source>What is undone</source>
        <translation>Was rückgängig gemacht wird</translation>
    </message>
    <message>
        <source>What Holdfast sees now</source>
        <translation>Was Holdfast jetzt sieht</translation>
    </message>
    <message>
        <source>What stays safe</source>
        <translation>Was sicher bleibt</translation>
    </message>
    <message>
        <source>Looking at what was kept…</source>
        <translation>Das Aufbewahrte wird untersucht…</translation>
    </message>
    <message>
        <source>%1 is taken away, as there was none before.</source>
        <translation>%1 wird entfernt, da es zuvor keine Datenbank gab.</translation>
    </message>
    <message>
        <source>The rows of %1 that the restore changed become what they were. Everything else stays as it is.</source>
        <translation>Die Zeilen von %1, die die Wiederherstellung geändert hat, werden wieder, was sie waren. Alles andere bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>%1 then holds what it held before the restore.</source>
        <translation>Danach enthält %1, was vor der Wiederherstellung darin stand.</translation>
    </message>
    <message>
        <source>It cannot be undone now.</source>
        <translation>Das lässt sich jetzt nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>Art der Ausführung</translation>
    </message>
    <message>
        <source>Checking again…</source>
        <translation>Wird erneut geprüft…</translation>
    </message>
</context>
<context>
    <name>ui::restore::UndoPresenter</name>
    <message>
        <source>The effect is not known yet.</source>
        <translation>Die Auswirkung ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>It cannot be undone now.</source>
        <translation>Das lässt sich jetzt nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>A job runs for this database. Wait until it has ended, or cancel it.</source>
        <translation>Für diese Datenbank läuft ein Auftrag. Warten Sie, bis er beendet ist, oder brechen Sie ihn ab.</translation>
    </message>
</context>
<context>
    <name>ui::restore::UndoWizard</name>
    <message>
        <source>Undo a restore</source>
        <translation>Wiederherstellung rückgängig machen</translation>
    </message>
    <message>
        <source>Check the effect</source>
        <translation>Auswirkung prüfen</translation>
    </message>
    <message>
        <source>Before a restore touched the database, its state was kept. Undoing puts that state back.</source>
        <translation>Bevor die Wiederherstellung die Datenbank angerührt hat, wurde deren Zustand aufbewahrt. Das Rückgängigmachen stellt diesen Zustand wieder her.</translation>
    </message>
    <message>
        <source>What the database holds now is kept as well: an undo can be undone.</source>
        <translation>Auch der jetzige Inhalt der Datenbank wird aufbewahrt: Ein Rückgängigmachen lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rücknahme</translation>
    </message>
    <message>
        <source>Undoing the restore of %1</source>
        <translation>Rückgängigmachen der Wiederherstellung von %1</translation>
    </message>
    <message>
        <source>Each step is shown with its time. If one of them fails, all that was done before is taken back by itself.</source>
        <translation>Jeder Schritt wird mit seiner Dauer angezeigt. Schlägt einer fehl, wird alles zuvor Ausgeführte von selbst zurückgenommen.</translation>
    </message>
    <message>
        <source>Nothing is changed until step %1</source>
        <translation>Bis Schritt %1 wird nichts verändert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Undo the restore</source>
        <translation>Wiederherstellung &amp;rückgängig machen</translation>
    </message>
</context>
<context>
    <name>ui::shell::AboutDialog</name>
    <message>
        <source>About Holdfast</source>
        <translation>Über Holdfast</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Holdfast</source>
        <translation>Holdfast</translation>
    </message>
    <message>
        <source>Backs up SQLite databases while they are in use, and proves that every backup can be restored.</source>
        <translation>Sichert SQLite-Datenbanken, während sie benutzt werden, und beweist, dass jede Sicherung wiederhergestellt werden kann.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0, without any warranty.</source>
        <translation>Freie Software unter der Apache-Lizenz 2.0, ohne jede Gewähr.</translation>
    </message>
</context>
<context>
    <name>ui::shell::Arrivals</name>
    <message>
        <source>and one more</source>
        <translation>und eine weitere</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Protect Several Databases</source>
        <translation>Mehrere Datenbanken schützen</translation>
    </message>
    <message>
        <source>%1 files were given that Holdfast does not protect yet.</source>
        <translation>%1 Dateien wurden übergeben, die Holdfast noch nicht schützt.</translation>
    </message>
    <message>
        <source>They are only read, never changed, and stay where they are.</source>
        <translation>Sie werden nur gelesen, nie verändert, und bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Protect %1 databases</source>
        <translation>%1 Datenbanken schützen</translation>
    </message>
    <message>
        <source>Protect none of them</source>
        <translation>Keine davon schützen</translation>
    </message>
</context>
<context>
    <name>ui::shell::ClosingGuard</name>
    <message>
        <source>%1 jobs</source>
        <translation>%1 Aufträge</translation>
    </message>
    <message>
        <source>Quit Holdfast</source>
        <translation>Holdfast beenden</translation>
    </message>
    <message>
        <source>%1 has not ended yet.</source>
        <extracomment>%1 is a job such as &quot;Backing up dispatch.db&quot;.</extracomment>
        <translation>%1: noch nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>If you quit now it is cancelled. Nothing half-made is left, and your databases are not changed.</source>
        <translation>Wenn Sie jetzt beenden, wird abgebrochen. Nichts Unfertiges bleibt zurück, und Ihre Datenbanken werden nicht verändert.</translation>
    </message>
    <message>
        <source>Cancel the job and quit</source>
        <translation>Auftrag abbrechen und beenden</translation>
    </message>
    <message>
        <source>Cancel the jobs and quit</source>
        <translation>Aufträge abbrechen und beenden</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray</source>
        <translation>Im Infobereich &amp;weiterlaufen</translation>
    </message>
    <message>
        <source>If you quit now the restore is stopped, and all that it did is taken back: the database is then as it was before.</source>
        <translation>Wenn Sie jetzt beenden, wird die Wiederherstellung abgebrochen und alles von ihr Ausgeführte zurückgenommen: Die Datenbank ist dann wie zuvor.</translation>
    </message>
</context>
<context>
    <name>ui::shell::DatabaseEditor</name>
    <message>
        <source>The database is not changed. You can add it again at any time.</source>
        <translation>Die Datenbank wird nicht verändert. Sie kann jederzeit wieder hinzugefügt werden.</translation>
    </message>
    <message>
        <source>The database is not changed, and its one backup stays where it is. You can add it again at any time.</source>
        <translation>Die Datenbank wird nicht verändert, und ihre eine Sicherung bleibt, wo sie ist. Die Datenbank kann jederzeit wieder hinzugefügt werden.</translation>
    </message>
    <message>
        <source>The database is not changed, and its %1 backups stay where they are. You can add it again at any time.</source>
        <translation>Die Datenbank wird nicht verändert, und ihre %1 Sicherungen bleiben, wo sie sind. Die Datenbank kann jederzeit wieder hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Stop Protecting</source>
        <translation>Schutz beenden</translation>
    </message>
    <message>
        <source>Holdfast will no longer back up %1.</source>
        <translation>Holdfast sichert %1 dann nicht mehr.</translation>
    </message>
    <message>
        <source>Stop protecting %1</source>
        <translation>Schutz von %1 beenden</translation>
    </message>
    <message>
        <source>Keep protecting it</source>
        <translation>Weiter schützen</translation>
    </message>
</context>
<context>
    <name>ui::shell::DatabaseSwitcher</name>
    <message>
        <source>Database %1: %2</source>
        <extracomment>Read aloud: the name of the shown database, and its health.</extracomment>
        <translation>Datenbank %1: %2</translation>
    </message>
    <message>
        <source>Choose a database</source>
        <translation>Datenbank wählen</translation>
    </message>
    <message>
        <source>Find a database</source>
        <translation>Datenbank suchen</translation>
    </message>
    <message>
        <source>No database has that in its name, label or path</source>
        <translation>Keine Datenbank enthält das in Name, Bezeichnung oder Pfad</translation>
    </message>
    <message>
        <source>%1 more: type a part of the name</source>
        <extracomment>In a menu of databases, below the first of them.</extracomment>
        <translation>%1 weitere: einen Teil des Namens eingeben</translation>
    </message>
</context>
<context>
    <name>ui::shell::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <extracomment>The language of the desktop.</extracomment>
        <translation>S&amp;ystem</translation>
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
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>&amp;Sicherung</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>Daten&amp;bank</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>ui::shell::Navigation</name>
    <message>
        <source>&amp;Overview</source>
        <translation>Übe&amp;rsicht</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>S&amp;icherungen</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <extracomment>A key for each page: 1 for the first, 2 for the second.</extracomment>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Verg&amp;leichen</translation>
    </message>
</context>
<context>
    <name>ui::shell::Panes</name>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Voriger Bereich</translation>
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
    <name>ui::shell::RehearsalLink</name>
    <message>
        <source>Rehearse restor&amp;ing…</source>
        <translation>Probela&amp;uf einer Wiederherstellung…</translation>
    </message>
    <message>
        <source>Choose a database first.</source>
        <translation>Wählen Sie zuerst eine Datenbank.</translation>
    </message>
</context>
<context>
    <name>ui::shell::RestoreDesk</name>
    <message>
        <source>Restores and &amp;undo…</source>
        <translation>Wiederherstellungen und &amp;Rückgängigmachen…</translation>
    </message>
</context>
<context>
    <name>ui::shell::Router</name>
    <message>
        <source>The configuration is gone</source>
        <translation>Die Konfiguration ist nicht mehr da</translation>
    </message>
    <message>
        <source>Without %1 Holdfast does not know what it protects, and backs up nothing. The databases and their backups are as they were. Put the file back, or choose the databases again.</source>
        <translation>Ohne %1 weiß Holdfast nicht, was es schützt, und sichert nichts. Die Datenbanken und ihre Sicherungen sind, wie sie waren. Legen Sie die Datei zurück, oder wählen Sie die Datenbanken erneut.</translation>
    </message>
</context>
<context>
    <name>ui::shell::SettledNews</name>
    <message>
        <source>It can be undone from the list of restores.</source>
        <translation>Sie lässt sich aus der Liste der Wiederherstellungen rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>ui::shell::StatusLine</name>
    <message>
        <source>%1 %</source>
        <extracomment>Progress of a job; the space before the sign follows your language.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a database, %2 a sentence about it.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::shell::ThemeMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
</context>
<context>
    <name>ui::shell::WindowActions</name>
    <message>
        <source>&amp;Add a database…</source>
        <translation>Datenbank &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Choose another database</source>
        <translation>&amp;Andere Datenbank wählen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;About Holdfast</source>
        <translation>Ü&amp;ber Holdfast</translation>
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
        <translation>&amp;Eigenschaften…</translation>
    </message>
    <message>
        <source>&amp;Stop protecting…</source>
        <translation>&amp;Schutz beenden…</translation>
    </message>
    <message>
        <source>Alt+Return</source>
        <translation>Alt+Return</translation>
    </message>
</context>
<context>
    <name>ui::tables::KeyMap</name>
    <message>
        <source>The foreign key between the tables</source>
        <translation>Der Fremdschlüssel zwischen den Tabellen</translation>
    </message>
    <message>
        <source>%1 (%2) refers to %3 (%4) with %5.</source>
        <extracomment>&quot;workspace_layout (2 rows lose their parent) refers to workspaces (will be replaced) with workspace_id.&quot;</extracomment>
        <translation>%1 (%2) verweist mit %5 auf %3 (%4).</translation>
    </message>
</context>
<context>
    <name>ui::tables::KeyQuestion</name>
    <message>
        <source>Rows of %1 hang on other rows of it: restore them as well?</source>
        <translation>Zeilen von %1 hängen von anderen Zeilen darin ab: diese ebenfalls wiederherstellen?</translation>
    </message>
    <message>
        <source>%1 refers to %2: restore both?</source>
        <translation>%1 verweist auf %2: beide wiederherstellen?</translation>
    </message>
    <message>
        <source>%1 is referenced by %2: restore both?</source>
        <translation>Auf %1 verweist %2: beide wiederherstellen?</translation>
    </message>
    <message>
        <source>1 row can come with it</source>
        <extracomment>Of a table: its rows could be restored as well.</extracomment>
        <translation>1 Zeile verfügbar</translation>
    </message>
    <message>
        <source>%1 rows can come with it</source>
        <extracomment>Of a table: its rows could be restored as well.</extracomment>
        <translation>%1 Zeilen verfügbar</translation>
    </message>
    <message>
        <source>rows are missing</source>
        <extracomment>Of a table: what other rows refer to.</extracomment>
        <translation>Zeilen fehlen</translation>
    </message>
    <message>
        <source>1 row loses its parent</source>
        <translation>1 Zeile verliert ihre übergeordnete Zeile</translation>
    </message>
    <message>
        <source>%1 rows lose their parent</source>
        <translation>%1 Zeilen verlieren ihre übergeordnete Zeile</translation>
    </message>
    <message>
        <source>1 row has no parent</source>
        <translation>1 Zeile hat keine übergeordnete Zeile</translation>
    </message>
    <message>
        <source>%1 rows have no parent</source>
        <translation>%1 Zeilen haben keine übergeordnete Zeile</translation>
    </message>
    <message>
        <source>Restoring both leaves 1 row without a parent.</source>
        <translation>Werden beide wiederhergestellt, bleibt 1 Zeile ohne übergeordnete Zeile.</translation>
    </message>
    <message>
        <source>Restoring both leaves %1 rows without a parent.</source>
        <translation>Werden beide wiederhergestellt, bleiben %1 Zeilen ohne übergeordnete Zeile.</translation>
    </message>
    <message>
        <source>Restoring all of them leaves 1 row without a parent.</source>
        <translation>Werden alle wiederhergestellt, bleibt 1 Zeile ohne übergeordnete Zeile.</translation>
    </message>
    <message>
        <source>Restoring all of them leaves %1 rows without a parent.</source>
        <translation>Werden alle wiederhergestellt, bleiben %1 Zeilen ohne übergeordnete Zeile.</translation>
    </message>
    <message>
        <source>R&amp;estore them as well</source>
        <translation>Ebenfalls w&amp;iederherstellen</translation>
    </message>
    <message>
        <source>R&amp;estore both</source>
        <translation>Beide w&amp;iederherstellen</translation>
    </message>
    <message>
        <source>R&amp;estore all %1 tables</source>
        <translation>Alle %1 Tabellen w&amp;iederherstellen</translation>
    </message>
    <message>
        <source>&amp;Only %1</source>
        <translation>&amp;Nur %1</translation>
    </message>
    <message>
        <source>&amp;Only what is ticked</source>
        <translation>&amp;Nur das Angekreuzte</translation>
    </message>
</context>
<context>
    <name>ui::tables::KeysPanel</name>
    <message>
        <source>What the choice hangs on</source>
        <translation>Wovon die Auswahl abhängt</translation>
    </message>
</context>
<context>
    <name>ui::tables::ModeRow</name>
    <message>
        <source>What happens to the rows of the table</source>
        <translation>Was mit den Zeilen der Tabelle geschieht</translation>
    </message>
    <message>
        <source>Only rows for which this SQL condition is true</source>
        <translation>Nur Zeilen, für die diese SQL-Bedingung zutrifft</translation>
    </message>
    <message>
        <source>Only rows where (SQL)</source>
        <translation>Bedingung (SQL)</translation>
    </message>
    <message>
        <source>%1: %2, as the backup has them</source>
        <translation>%1: %2, wie in der Sicherung</translation>
    </message>
</context>
<context>
    <name>ui::tables::Picker</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>In der Sicherung</translation>
    </message>
    <message>
        <source>The backup has no table.</source>
        <translation>Die Sicherung enthält keine Tabelle.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>%1 of %2 compared</source>
        <translation>%1 von %2 verglichen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The tables are not known.</source>
        <translation>Die Tabellen sind nicht bekannt.</translation>
    </message>
    <message>
        <source>More than %1 rows cannot be ticked one by one. Tick the table instead.</source>
        <translation>Mehr als %1 Zeilen lassen sich nicht einzeln ankreuzen. Kreuzen Sie stattdessen die Tabelle an.</translation>
    </message>
</context>
<context>
    <name>ui::tables::TableTreeModel</name>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Other tables</source>
        <translation>Andere Tabellen</translation>
    </message>
    <message>
        <source>Lost views, triggers and indexes</source>
        <translation>Verlorene Views, Trigger und Indizes</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Rows now</source>
        <translation>Zeilen jetzt</translation>
    </message>
    <message>
        <source>In backup</source>
        <translation>In Sicherung</translation>
    </message>
    <message>
        <source>What restoring does</source>
        <translation>Wirkung</translation>
    </message>
</context>
<context>
    <name>ui::tables::TreePanel</name>
    <message>
        <source>Only tables that &amp;differ</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <source>Tables in the backup</source>
        <translation>Tabellen in der Sicherung</translation>
    </message>
    <message>
        <source>Search tables and columns</source>
        <translation>Tabelle oder Spalte suchen</translation>
    </message>
    <message>
        <source>1 known table is not there</source>
        <translation>1 bekannte Tabelle ist nicht vorhanden</translation>
    </message>
    <message>
        <source>%1 known tables are not there</source>
        <translation>%1 bekannte Tabellen sind nicht vorhanden</translation>
    </message>
    <message>
        <source>The groups name them, but neither the database nor the backup has them: %1</source>
        <translation>Die Gruppen nennen sie, aber weder die Datenbank noch die Sicherung enthält sie: %1</translation>
    </message>
    <message>
        <source>No table has &quot;%1&quot; in its name or in that of a column.</source>
        <translation>Keine Tabelle hat „%1“ in ihrem Namen oder im Namen einer Spalte.</translation>
    </message>
</context>
<context>
    <name>ui::tables::Words</name>
    <message>
        <source>Not in the backup</source>
        <translation>Nicht in der Sicherung</translation>
    </message>
    <message>
        <source>Cannot be compared</source>
        <translation>Nicht vergleichbar</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Noch nicht verglichen</translation>
    </message>
    <message>
        <source>The table comes back</source>
        <translation>Die Tabelle kommt zurück</translation>
    </message>
    <message>
        <source>The view comes back</source>
        <translation>Die View kommt zurück</translation>
    </message>
    <message>
        <source>The trigger comes back</source>
        <translation>Der Trigger kommt zurück</translation>
    </message>
    <message>
        <source>The index comes back</source>
        <translation>Der Index kommt zurück</translation>
    </message>
    <message>
        <source>Replace all, newer rows go</source>
        <translation>Ersetzen, Neueres entfällt</translation>
    </message>
    <message>
        <source>Add missing rows only</source>
        <translation>Nur fehlende Zeilen hinzufügen</translation>
    </message>
    <message>
        <source>Add missing, overwrite changed rows</source>
        <translation>Fehlende hinzufügen, Geänderte ersetzen</translation>
    </message>
    <message>
        <source>1 ticked row</source>
        <extracomment>Of a table: what becomes of it.</extracomment>
        <translation>1 angekreuzte Zeile</translation>
    </message>
    <message>
        <source>%1 ticked rows</source>
        <extracomment>Of a table: what becomes of it.</extracomment>
        <translation>%1 angekreuzte Zeilen</translation>
    </message>
    <message>
        <source>some rows come back</source>
        <extracomment>Of a table: what becomes of it.</extracomment>
        <translation>einige Zeilen kommen zurück</translation>
    </message>
    <message>
        <source>will be replaced</source>
        <extracomment>Of a table: what becomes of it.</extracomment>
        <translation>wird ersetzt</translation>
    </message>
    <message>
        <source>missing rows come back</source>
        <extracomment>Of a table: what becomes of it.</extracomment>
        <translation>fehlende Zeilen kommen zurück</translation>
    </message>
    <message>
        <source>rows come back, newer stay</source>
        <extracomment>Of a table: what becomes of it.</extracomment>
        <translation>Zeilen kommen zurück, neuere bleiben</translation>
    </message>
</context>
<context>
    <name>ui::theme::Status</name>
    <message>
        <source>OK</source>
        <extracomment>State of a database, a backup or a job: all is well.</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>State of a backup: a proof says that it can be restored.</extracomment>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Damaged</source>
        <extracomment>State of a backup: its content is not what it was.</extracomment>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>A remark that is not a fault.</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Cannot judge</source>
        <extracomment>Verdict of a check that needs something this computer does not have.</extracomment>
        <translation>Nicht beurteilbar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a job: queued.</extracomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>State of a schedule: switched off by a person.</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>State of a backup: kept until a person lets go of it.</extracomment>
        <translation>Angeheftet</translation>
    </message>
</context>
<context>
    <name>ui::timelines::DayGrid</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A month and its year: &quot;Sep 2025&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>ui::timelines::ProofText</name>
    <message>
        <source>damaged</source>
        <extracomment>Within a sentence about one or several backups: &quot;Friday 26 September: 1 backup, damaged&quot;</extracomment>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <extracomment>Within a sentence about one or several backups.</extracomment>
        <translation>nicht beurteilbar</translation>
    </message>
    <message>
        <source>not checked</source>
        <extracomment>Within a sentence about one or several backups.</extracomment>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>verified</source>
        <extracomment>Within a sentence about one or several backups.</extracomment>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>no backup</source>
        <translation>keine Sicherung</translation>
    </message>
    <message>
        <source>1 backup</source>
        <translation>1 Sicherung</translation>
    </message>
    <message numerus="yes">
        <source>%n backups</source>
        <translation>
            <numerusform>%n Sicherung</numerusform>
            <numerusform>%n Sicherungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n beschädigt</numerusform>
            <numerusform>%n beschädigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be judged</source>
        <translation>
            <numerusform>%n nicht beurteilbar</numerusform>
            <numerusform>%n nicht beurteilbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation>
            <numerusform>%n nicht geprüft</numerusform>
            <numerusform>%n nicht geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>all verified</source>
        <translation>alle geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%n pinned</source>
        <translation>
            <numerusform>%n angeheftet</numerusform>
            <numerusform>%n angeheftet</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ui::timelines::ProtectionTimeline</name>
    <message>
        <source>Backups</source>
        <extracomment>Title of a lane of a timeline.</extracomment>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>Title of a lane of a timeline: whether the backups of a day were verified.</extracomment>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>%1, one of them pinned, %2</source>
        <extracomment>A day of the timeline: &quot;4 backups, one of them pinned, damaged&quot;</extracomment>
        <translation>%1, eine davon angeheftet, %2</translation>
    </message>
    <message>
        <source>%1, pinned, %2</source>
        <extracomment>A day of the timeline: &quot;1 backup, pinned, damaged&quot;</extracomment>
        <translation>%1, angeheftet, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day of the timeline: &quot;1 backup, damaged&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Protection, day by day</source>
        <translation>Schutz, Tag für Tag</translation>
    </message>
    <message>
        <source>%1, today: %2</source>
        <extracomment>%1 is a day such as &quot;Friday 26 September&quot;, %2 says what backups it has.</extracomment>
        <translation>%1, heute: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a day such as &quot;Friday 26 September&quot;, %2 says what backups it has.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>Keine Sicherung</translation>
    </message>
</context>
<context>
    <name>ui::timelines::StripAxis</name>
    <message>
        <source>12 months, by month</source>
        <extracomment>Title of a part of a time axis; one label a month.</extracomment>
        <translation>12 Monate, je Monat</translation>
    </message>
    <message>
        <source>4 weeks, by Sunday</source>
        <extracomment>Title of a part of a time axis; one label a week, at its Sunday.</extracomment>
        <translation>4 Wochen, je Sonntag</translation>
    </message>
    <message>
        <source>7 days, by day</source>
        <extracomment>Title of a part of a time axis; one label a day.</extracomment>
        <translation>7 Tage, je Tag</translation>
    </message>
    <message>
        <source>Today, by hour</source>
        <extracomment>Title of a part of a time axis; labels are hours.</extracomment>
        <translation>Heute, je Stunde</translation>
    </message>
    <message>
        <source>older</source>
        <extracomment>On a time axis, below backups from before its beginning.</extracomment>
        <translation>älter</translation>
    </message>
</context>
<context>
    <name>ui::timelines::StripGroups</name>
    <message>
        <source>%1k</source>
        <extracomment>A number of thousands, as short as can be.</extracomment>
        <translation>%1k</translation>
    </message>
</context>
<context>
    <name>ui::timelines::TimelineStrip</name>
    <message>
        <source>Pinned</source>
        <extracomment>Title of a lane of a timeline: backups that are kept until a person lets go of them.</extracomment>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>Title of a lane of a timeline.</extracomment>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <extracomment>%1 is a time: &quot;Today, 14:00&quot;</extracomment>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day, %2 a time: &quot;Friday 26 September, 02:00&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>pinned as “%1”, %2</source>
        <extracomment>%1 is a label that a person gave, %2 &quot;verified&quot;, &quot;damaged&quot; and so on.</extracomment>
        <translation>angeheftet als „%1“, %2</translation>
    </message>
    <message>
        <source>pinned, %1</source>
        <extracomment>%1 is &quot;verified&quot;, &quot;damaged&quot; and so on.</extracomment>
        <translation>angeheftet, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a time, %2 what is known of the backup: &quot;Today, 14:00: pinned, verified&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>On a time axis: %1 is a short day of the week, %2 a time.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are times, the older first.</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>A click selects the newest.</source>
        <translation>Ein Klick wählt die neueste.</translation>
    </message>
    <message>
        <source>Backups in time</source>
        <translation>Sicherungen im Zeitverlauf</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
</context>
<context>
    <name>ui::verify::CheckCard</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a check such as &quot;Integrity&quot;, %2 what came of it.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::verify::CheckText</name>
    <message>
        <source>&lt; 0.1 s</source>
        <translation>&lt; 0,1 s</translation>
    </message>
    <message>
        <source>%1 tables</source>
        <translation>%1 Tabellen</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 Seiten</translation>
    </message>
    <message>
        <source>Checked earlier</source>
        <translation>Früher geprüft</translation>
    </message>
    <message>
        <source>Done, judged at the end</source>
        <translation>Erledigt, wird am Ende beurteilt</translation>
    </message>
    <message>
        <source>Reading all pages</source>
        <translation>Alle Seiten werden gelesen</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>%1 wird geprüft</translation>
    </message>
    <message>
        <source>%1 of %2 pages</source>
        <translation>%1 von %2 Seiten</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 von %2 Schritten</translation>
    </message>
    <message>
        <source>1 table</source>
        <translation>1 Tabelle</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message>
        <source>%1 of 1 page</source>
        <translation>%1 von 1 Seite</translation>
    </message>
    <message>
        <source>%1 of 1 step</source>
        <translation>%1 von 1 Schritt</translation>
    </message>
</context>
<context>
    <name>ui::verify::ContentsPanel</name>
    <message>
        <source>Table contents</source>
        <translation>Tabelleninhalt</translation>
    </message>
    <message>
        <source>Tables with their rows</source>
        <translation>Tabellen mit ihren Zeilen</translation>
    </message>
    <message>
        <source>No table was counted.</source>
        <translation>Es wurde keine Tabelle gezählt.</translation>
    </message>
    <message>
        <source>against %1</source>
        <extracomment>Of the numbers of rows; %1 is when the backup before was taken: &quot;Thu 25 Sep 02:00&quot;.</extracomment>
        <translation>gegenüber %1</translation>
    </message>
</context>
<context>
    <name>ui::verify::FindingRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is how bad it is, %2 what was found.
----------
%1 is what a button does, %2 the finding it is for.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <extracomment>%1 is a finding, such as &quot;Error: pages 3,127 and 3,128 are damaged&quot;.</extracomment>
        <translation>Details: %1</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Details ausblenden</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Show backup</source>
        <translation>Sicherung zeigen</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>Zeilen anzeigen</translation>
    </message>
    <message>
        <source>Copy SQL</source>
        <translation>SQL kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ui::verify::FindingsPanel</name>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>%1 not judged</source>
        <translation>%1 nicht beurteilbar</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Hinweis</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 Hinweise</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Nothing is known before it is checked.</source>
        <translation>Vor der Prüfung ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Nothing was found. Every check passed.</source>
        <translation>Es gibt keine Befunde. Alle Prüfungen sind bestanden.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>Of findings that are being looked for again; %1 is a time such as &quot;today 14:00&quot;.</extracomment>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>And %1 more. A saved report names them all.</source>
        <translation>Und %1 weitere. Ein gespeicherter Bericht nennt sie alle.</translation>
    </message>
    <message>
        <source>A check says what is missing.</source>
        <translation>Eine Prüfung zeigt, was fehlt.</translation>
    </message>
</context>
<context>
    <name>ui::verify::MapPanel</name>
    <message>
        <source>Page map</source>
        <translation>Seitenkarte</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show the whole file</source>
        <translation>Die ganze Datei zeigen</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message>
        <source>Show every page by itself</source>
        <translation>Jede Seite einzeln zeigen</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>Nur Probleme</translation>
    </message>
    <message>
        <source>Fade all but damaged pages</source>
        <translation>Alle außer den beschädigten Seiten abblenden</translation>
    </message>
</context>
<context>
    <name>ui::verify::ReportBanner</name>
    <message>
        <source>This backup cannot be reached now</source>
        <translation>Diese Sicherung ist derzeit nicht erreichbar</translation>
    </message>
    <message>
        <source>No other backup is proven good.</source>
        <translation>Keine andere Sicherung ist nachweislich gut.</translation>
    </message>
    <message>
        <source>No backup of it is proven good.</source>
        <translation>Keine ihrer Sicherungen ist nachweislich gut.</translation>
    </message>
    <message>
        <source>The newest good backup is of %1.</source>
        <extracomment>%1 is a time such as &quot;Sat 27 Sep 02:00&quot;.</extracomment>
        <translation>Die neueste gute Sicherung ist die von %1.</translation>
    </message>
    <message>
        <source>A backup counts as good only when it is verified.</source>
        <translation>Eine Sicherung gilt erst als gut, wenn sie geprüft ist.</translation>
    </message>
    <message>
        <source>It was good when it was checked %1. Whether it still is can only be told when it can be read again.</source>
        <translation>Bei der Prüfung (%1) war sie gut. Ob sie es noch ist, lässt sich erst feststellen, wenn sie wieder lesbar ist.</translation>
    </message>
    <message>
        <source>Checked %1.</source>
        <extracomment>%1 is a time such as &quot;today 14:00&quot;.</extracomment>
        <translation>Geprüft: %1.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Go to the backup of %1</source>
        <extracomment>Leads to a good backup; %1 is when it was taken: &quot;Sat 27 Sep 02:00&quot;.</extracomment>
        <translation>Zur Sicherung von %1</translation>
    </message>
    <message>
        <source>The file has not the size that it had when it was taken.</source>
        <translation>Die Datei hat nicht die Größe, die sie beim Sichern hatte.</translation>
    </message>
</context>
<context>
    <name>ui::verify::ReportSaver</name>
    <message>
        <source>The report is saved</source>
        <translation>Der Bericht ist gespeichert</translation>
    </message>
    <message>
        <source>It lies in %1.</source>
        <translation>Er liegt in %1.</translation>
    </message>
</context>
<context>
    <name>ui::verify::ReportTableModel</name>
    <message>
        <source>Gone</source>
        <translation>Entfallen</translation>
    </message>
    <message>
        <source>Checked earlier</source>
        <translation>Früher geprüft</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>A table that the backup before did not have.</extracomment>
        <translation>neu</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>ui::verify::ReportTitle</name>
    <message>
        <source>%1, %2, %3. %4.</source>
        <extracomment>&quot;Backup of dispatch.db, 26 September 2025, 02:00. 47.3 MiB, 12,108 pages of 4 KiB.&quot;</extracomment>
        <translation>%1, %2, %3. %4.</translation>
    </message>
</context>
<context>
    <name>ui::verify::SubjectChooser</name>
    <message>
        <source>What the report is about</source>
        <translation>Gegenstand des Berichts</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>Keine Sicherung</translation>
    </message>
</context>
<context>
    <name>ui::verify::SubjectModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a backup such as &quot;Today 14:00&quot;, %2 a state such as &quot;Damaged&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 itself, now</source>
        <extracomment>The database as it is now, in a list of its backups; %1 is its file&apos;s name.</extracomment>
        <translation>%1 selbst, jetzt</translation>
    </message>
</context>
<context>
    <name>ui::verify::VerifyActions</name>
    <message>
        <source>Check a&amp;gain</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>Verify &amp;all backups</source>
        <translation>Alle Siche&amp;rungen prüfen</translation>
    </message>
    <message>
        <source>Save the report as &amp;HTML…</source>
        <translation>Bericht als H&amp;TML speichern…</translation>
    </message>
    <message>
        <source>Save the report as PD&amp;F…</source>
        <translation>Bericht als PD&amp;F speichern…</translation>
    </message>
    <message>
        <source>Save the report as &amp;JSON…</source>
        <translation>Beri&amp;cht als JSON speichern…</translation>
    </message>
    <message>
        <source>There is no report to save.</source>
        <translation>Es gibt keinen Bericht zum Speichern.</translation>
    </message>
    <message>
        <source>Verify ov&amp;erdue backups</source>
        <translation>Überfälli&amp;ge Sicherungen prüfen</translation>
    </message>
    <message>
        <source>Verify ov&amp;erdue backups (%1)</source>
        <translation>Überfälli&amp;ge Sicherungen prüfen (%1)</translation>
    </message>
</context>
<context>
    <name>ui::verify::VerifyPresenter</name>
    <message>
        <source>What is shown was found %1.</source>
        <extracomment>%1 is a time such as &quot;today 14:00&quot;.</extracomment>
        <translation>Was angezeigt wird, stammt von %1.</translation>
    </message>
    <message>
        <source>%1 as it is now.</source>
        <extracomment>A database as it is, in place of one of its backups.</extracomment>
        <translation>%1 im jetzigen Zustand.</translation>
    </message>
    <message>
        <source>Choose a database first.</source>
        <translation>Wählen Sie zuerst eine Datenbank.</translation>
    </message>
    <message>
        <source>Another job of %1 is running.</source>
        <translation>Ein anderer Auftrag für %1 läuft.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>All backups were checked recently.</source>
        <translation>Alle Sicherungen wurden vor Kurzem geprüft.</translation>
    </message>
</context>
<context>
    <name>ui::verify::VerifyView</name>
    <message>
        <source>Integrity report</source>
        <translation>Integritätsbericht</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>More to check</source>
        <translation>Weitere Prüfungen</translation>
    </message>
    <message>
        <source>%1 has no backup yet. What a check finds in it will be here.</source>
        <translation>Von %1 gibt es noch keine Sicherung. Was eine Prüfung darin findet, steht dann hier.</translation>
    </message>
    <message>
        <source>%1 itself was not checked since the program was started. A check reads a copy that is taken like a backup.</source>
        <translation>%1 selbst wurde seit dem Start des Programms nicht geprüft. Eine Prüfung liest eine Kopie, die wie eine Sicherung erstellt wird.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>Bericht speichern</translation>
    </message>
</context>
<context>
    <name>ui::widgets::DateText</name>
    <message>
        <source>d MMM</source>
        <extracomment>These are formats of QLocale: d is the day, MMM and MMMM the month, ddd and dddd the weekday.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yy</source>
        <translation>d. MMM yy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>ui::widgets::DiffBar</name>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a table, %2 says what differs: &quot;12 rows added, 1 removed&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
</context>
<context>
    <name>ui::widgets::DiffCounts</name>
    <message>
        <source>1 row added</source>
        <translation>1 Zeile hinzugefügt</translation>
    </message>
    <message>
        <source>%1 rows added</source>
        <translation>%1 Zeilen hinzugefügt</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <extracomment>After &quot;12 rows added, &quot;</extracomment>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>1 row changed</source>
        <translation>1 Zeile geändert</translation>
    </message>
    <message>
        <source>%1 rows changed</source>
        <translation>%1 Zeilen geändert</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <extracomment>After &quot;12 rows added, &quot;</extracomment>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>1 row removed</source>
        <translation>1 Zeile entfernt</translation>
    </message>
    <message>
        <source>%1 rows removed</source>
        <translation>%1 Zeilen entfernt</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list.</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ui::widgets::DropZone</name>
    <message>
        <source>Drop a SQLite database here</source>
        <translation>SQLite-Datenbank hier ablegen</translation>
    </message>
    <message>
        <source>A file that ends in .db, .sqlite or .sqlite3. It is only read, never changed.</source>
        <translation>Eine Datei mit der Endung .db, .sqlite oder .sqlite3. Sie wird nur gelesen, nie verändert.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
</context>
<context>
    <name>ui::widgets::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Progress of a job; the space before the sign follows your language.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 percent done</source>
        <translation>%1 Prozent erledigt</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <extracomment>Of the button that cancels a job; %1 is the job: &quot;Backing up dispatch.db&quot;.</extracomment>
        <translation>Abbrechen: %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Continue: %1</source>
        <extracomment>Of the button that halts a job; %1 is the job: &quot;Verifying 12 backups&quot;.</extracomment>
        <translation>Fortsetzen: %1</translation>
    </message>
    <message>
        <source>Pause: %1</source>
        <translation>Pausieren: %1</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <extracomment>%1 is a job such as &quot;Verifying 12 backups&quot;.</extracomment>
        <translation>Pausiert: %1</translation>
    </message>
</context>
<context>
    <name>ui::widgets::Legend</name>
    <message>
        <source>Backup</source>
        <extracomment>In a legend: what a sign on a timeline means.</extracomment>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Holdfast</source>
        <extracomment>In a legend: the part of a drive that backups of this program fill.</extracomment>
        <translation>Holdfast</translation>
    </message>
    <message>
        <source>Other files</source>
        <extracomment>In a legend: the part of a drive that is filled, but not by this program.</extracomment>
        <translation>Andere Dateien</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <extracomment>%1 is a list of words: &quot;Backup, Pinned, Damaged&quot;</extracomment>
        <translation>Legende: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>+ added</source>
        <extracomment>In a legend of a bar of differences.</extracomment>
        <translation>+ hinzugefügt</translation>
    </message>
    <message>
        <source>~ changed</source>
        <extracomment>In a legend of a bar of differences.</extracomment>
        <translation>~ geändert</translation>
    </message>
    <message>
        <source>− removed</source>
        <extracomment>In a legend of a bar of differences.</extracomment>
        <translation>− entfernt</translation>
    </message>
    <message>
        <source>+ rows brought back</source>
        <extracomment>In a legend of a bar of differences: what a restore does.</extracomment>
        <translation>+ Zeilen zurückgeholt</translation>
    </message>
    <message>
        <source>~ rows changed back</source>
        <extracomment>In a legend of a bar of differences: what a restore does.</extracomment>
        <translation>~ Zeilen zurückgeändert</translation>
    </message>
    <message>
        <source>− rows removed</source>
        <extracomment>In a legend of a bar of differences: what a restore does.</extracomment>
        <translation>− Zeilen entfernt</translation>
    </message>
</context>
<context>
    <name>ui::widgets::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Details ausblenden</translation>
    </message>
</context>
<context>
    <name>ui::widgets::NavList</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>Read aloud for a row of the sidebar: page, number of things, their status.</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>ui::widgets::StatusLabel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::widgets::TableDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the selected rows, or all rows where none is selected</source>
        <translation>Kopiert die ausgewählten Zeilen oder, wenn keine ausgewählt ist, alle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::widgets::TableMenu</name>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>ui::widgets::TechnicalText</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technische Details</translation>
    </message>
    <message>
        <source>Copy the technical details</source>
        <translation>Technische Details kopieren</translation>
    </message>
</context>
<context>
    <name>ui::widgets::UsageBar</name>
    <message>
        <source>%1 %</source>
        <extracomment>A share of a drive; the space before the sign follows your language.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a drive, %2 says how full it is: &quot;182 of 256 GiB&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 is a drive, %2 says how full it is, %3 is a word such as &quot;Warning&quot;.</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Holdfast</source>
        <translation>Holdfast</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Andere Dateien</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
</context>
<context>
    <name>ui::widgets::VerdictBadge</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::wizard::Footer</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
</context>
<context>
    <name>ui::wizard::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::wizard::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What was done, line by line</source>
        <translation>Was ausgeführt wurde, Zeile für Zeile</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Protokoll kopieren</translation>
    </message>
</context>
<context>
    <name>ui::wizard::NoteRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::wizard::RailStep</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>this step</source>
        <translation>dieser Schritt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>noch nicht erledigt</translation>
    </message>
    <message>
        <source>Step %1, %2, %3</source>
        <extracomment>A step of a wizard, read aloud: number, name, &quot;done&quot; or &quot;not done yet&quot;.</extracomment>
        <translation>Schritt %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>ui::wizard::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>ui::wizard::StepRow</name>
    <message>
        <source>Step %1, %2, %3</source>
        <extracomment>A step, read aloud: its number, its name, &quot;running&quot;.</extracomment>
        <translation>Schritt %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>ui::wizard::StepText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>running, %1</source>
        <extracomment>A step that is being done; %1 is for how long: &quot;running, 6 s&quot;.</extracomment>
        <translation>läuft, %1</translation>
    </message>
    <message>
        <source>failed, %1</source>
        <translation>fehlgeschlagen, %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Going back: all that was done until now is taken back.</source>
        <translation>Es geht zurück: Alles bisher Ausgeführte wird zurückgenommen.</translation>
    </message>
    <message>
        <source>Step %1 of %2.</source>
        <translation>Schritt %1 von %2.</translation>
    </message>
    <message>
        <source>About %1 to go.</source>
        <translation>Noch etwa %1.</translation>
    </message>
    <message>
        <source>stopped, %1</source>
        <extracomment>A step in which somebody stopped all of it; %1 is after how long: &quot;stopped, 2.0 s&quot;.</extracomment>
        <translation>abgebrochen, %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>abgebrochen</translation>
    </message>
</context>
<context>
    <name>ui::wizard::WizardFrame</name>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
</context>
</TS>

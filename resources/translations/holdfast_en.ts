<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>app::ctl::DiffCommand</name>
    <message numerus="yes">
        <source>  and %n more row(s)</source>
        <translation>
            <numerusform>  and %n more row</numerusform>
            <numerusform>  and %n more rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ctl::DiffText</name>
    <message numerus="yes">
        <source>%n other table(s) are the same.</source>
        <translation>
            <numerusform>%n other table is the same.</numerusform>
            <numerusform>%n other tables are the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) are the same.</source>
        <translation>
            <numerusform>%n table is the same.</numerusform>
            <numerusform>%n tables are the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ctl::FindRowCommand</name>
    <message numerus="yes">
        <source>%n row(s), the same as above</source>
        <translation>
            <numerusform>%n row, the same as above</numerusform>
            <numerusform>%n rows, the same as above</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ctl::Proof</name>
    <message numerus="yes">
        <source>  %1: and %n more.</source>
        <translation>
            <numerusform>  %1: and %n more.</numerusform>
            <numerusform>  %1: and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ctl::StatusCommand</name>
    <message numerus="yes">
        <source>%n backups, %1</source>
        <translation>
            <numerusform>%n backup, %1</numerusform>
            <numerusform>%n backups, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ctl::VerifyCommand</name>
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
            <numerusform>%n damaged</numerusform>
            <numerusform>%n damaged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be judged</source>
        <translation>
            <numerusform>%n cannot be judged</numerusform>
            <numerusform>%n cannot be judged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be checked</source>
        <translation>
            <numerusform>%n could not be checked</numerusform>
            <numerusform>%n could not be checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::jobs::Messages</name>
    <message numerus="yes">
        <source>The configuration can be read; it names %n database(s).</source>
        <translation>
            <numerusform>The configuration can be read; it names %n database.</numerusform>
            <numerusform>The configuration can be read; it names %n databases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This database uses a rollback journal: programs that write to it will wait for about %n s while it is copied. In WAL mode they would not wait.</source>
        <translation>
            <numerusform>This database uses a rollback journal: programs that write to it will wait for about %n s while it is copied. In WAL mode they would not wait.</numerusform>
            <numerusform>This database uses a rollback journal: programs that write to it will wait for about %n s while it is copied. In WAL mode they would not wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::jobs::TablesRestore</name>
    <message numerus="yes">
        <source>%n row(s) of %1 would lose their row in %2.</source>
        <translation>
            <numerusform>%n row of %1 would lose its row in %2.</numerusform>
            <numerusform>%n rows of %1 would lose their row in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 would have no row in %2.</source>
        <translation>
            <numerusform>%n row of %1 would have no row in %2.</numerusform>
            <numerusform>%n rows of %1 would have no row in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup has %n of those rows; leave out the others.</source>
        <translation>
            <numerusform>The backup has %n of those rows; leave out the others.</numerusform>
            <numerusform>The backup has %n of those rows; leave out the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 that belong to rows of %2 are only in the backup.</source>
        <translation>
            <numerusform>%n row of %1 that belongs to a row of %2 is only in the backup.</numerusform>
            <numerusform>%n rows of %1 that belong to rows of %2 are only in the backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) differ again: another program changed them since.</source>
        <translation>
            <numerusform>%n row differs again: another program changed it since.</numerusform>
            <numerusform>%n rows differ again: another program changed them since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) differ again: another program changed them since.</source>
        <translation>
            <numerusform>%n object differs again: another program changed it since.</numerusform>
            <numerusform>%n objects differ again: another program changed them since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::browse::BrowseWindow</name>
    <message numerus="yes">
        <source>%Ln row(s) fit the filter</source>
        <translation>
            <numerusform>%Ln row fits the filter</numerusform>
            <numerusform>%Ln rows fit the filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::browse::CsvSaver</name>
    <message numerus="yes">
        <source>%Ln row(s) are saved</source>
        <translation>
            <numerusform>%Ln row is saved</numerusform>
            <numerusform>%Ln rows are saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::browse::RowActions</name>
    <message numerus="yes">
        <source>%Ln row(s) are in the clipboard.</source>
        <translation>
            <numerusform>%Ln row is in the clipboard.</numerusform>
            <numerusform>%Ln rows are in the clipboard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::browse::RowsPanel</name>
    <message numerus="yes">
        <source>Sorting: %1 rows read</source>
        <translation>
            <numerusform>Sorting: %1 row read</numerusform>
            <numerusform>Sorting: %1 rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searching: %1 rows read</source>
        <translation>
            <numerusform>Searching: %1 row read</numerusform>
            <numerusform>Searching: %1 rows read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::compare::CompareView</name>
    <message numerus="yes">
        <source>%1 of %Ln table(s)</source>
        <extracomment>%1 is a number, %n that of all tables.</extracomment>
        <translation>
            <numerusform>%1 of %Ln table</numerusform>
            <numerusform>%1 of %Ln tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::compare::DifferenceText</name>
    <message numerus="yes">
        <source>The two are the same: %Ln table(s) were compared.</source>
        <translation>
            <numerusform>The two are the same: %Ln table was compared.</numerusform>
            <numerusform>The two are the same: %Ln tables were compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln table(s) differ.</source>
        <translation>
            <numerusform>%1 of %Ln table differs.</numerusform>
            <numerusform>%1 of %Ln tables differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The structure differs in %Ln place(s).</source>
        <translation>
            <numerusform>The structure differs in %Ln place.</numerusform>
            <numerusform>The structure differs in %Ln places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) could not be compared.</source>
        <translation>
            <numerusform>%Ln table could not be compared.</numerusform>
            <numerusform>%Ln tables could not be compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) were not compared.</source>
        <translation>
            <numerusform>%Ln table was not compared.</numerusform>
            <numerusform>%Ln tables were not compared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::compare::DifferencesModel</name>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln difference</numerusform>
            <numerusform>%Ln differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation>
            <numerusform>%Ln table</numerusform>
            <numerusform>%Ln tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::desktop::Tray</name>
    <message numerus="yes">
        <source>All %n database(s) are protected.</source>
        <translation>
            <numerusform>%n database is protected.</numerusform>
            <numerusform>All %n databases are protected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other database(s) need attention too.</source>
        <translation>
            <numerusform>%n other database needs attention too.</numerusform>
            <numerusform>%n other databases need attention too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::diff::RowCopy</name>
    <message numerus="yes">
        <source>%Ln row(s) are in the clipboard. Of long values it is only their beginning.</source>
        <translation>
            <numerusform>%Ln row is in the clipboard. Of long values it is only their beginning.</numerusform>
            <numerusform>%Ln rows are in the clipboard. Of long values it is only their beginning.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are in the clipboard.</source>
        <translation>
            <numerusform>%Ln row is in the clipboard.</numerusform>
            <numerusform>%Ln rows are in the clipboard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::diff::RowDetails</name>
    <message numerus="yes">
        <source>%1 of %Ln column(s) differ</source>
        <extracomment>%1 is a number, %n that of all columns.</extracomment>
        <translation>
            <numerusform>%1 of %Ln column differs</numerusform>
            <numerusform>%1 of %Ln columns differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::diff::Texts</name>
    <message numerus="yes">
        <source>%1 of %Ln row(s) differ</source>
        <extracomment>%1 is a number. %n: all rows.</extracomment>
        <translation>
            <numerusform>%1 of %Ln row differs</numerusform>
            <numerusform>%1 of %Ln rows differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) differ</source>
        <translation>
            <numerusform>%Ln row differs</numerusform>
            <numerusform>%Ln rows differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::timelines::ProofText</name>
    <message numerus="yes">
        <source>%n backups</source>
        <translation>
            <numerusform>%n backup</numerusform>
            <numerusform>%n backups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n damaged</numerusform>
            <numerusform>%n damaged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be judged</source>
        <translation>
            <numerusform>%n cannot be judged</numerusform>
            <numerusform>%n cannot be judged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation>
            <numerusform>%n not checked</numerusform>
            <numerusform>%n not checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned</source>
        <translation>
            <numerusform>%n pinned</numerusform>
            <numerusform>%n pinned</numerusform>
        </translation>
    </message>
</context>
</TS>

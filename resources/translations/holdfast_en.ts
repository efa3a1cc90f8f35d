<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
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

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he_IL" sourcelanguage="en_US">
<context>
    <name>app::ctl::BackupCommand</name>
    <message>
        <source>%1, %2 pages of %3 bytes</source>
        <translation>%1, %2 דפים של %3 בתים</translation>
    </message>
    <message>
        <source>%1; stored as %2 in %3</source>
        <translation>%1; מאוחסן כ־%2 ב־%3</translation>
    </message>
    <message>
        <source>It was not proven.</source>
        <translation>הגיבוי לא אומת.</translation>
    </message>
    <message>
        <source>%1 in all, copied at %2/s</source>
        <translation>%1 בסך הכול, קצב ההעתקה %2/s</translation>
    </message>
    <message>
        <source>Programs that write to the database had to wait for up to %1.</source>
        <translation>תוכנות שכותבות למסד הנתונים נאלצו להמתין עד %1.</translation>
    </message>
    <message>
        <source>Pinned: it is kept for ever.</source>
        <translation>מוצמד: נשמר לתמיד.</translation>
    </message>
    <message>
        <source>The backup was made. It is at &quot;%1&quot;.</source>
        <translation>הגיבוי נוצר. מיקומו: &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>app::ctl::CommandLine</name>
    <message>
        <source>The argument &quot;%1&quot; is not valid UTF-8.</source>
        <translation>הארגומנט &quot;%1&quot; אינו UTF-8 תקין.</translation>
    </message>
    <message>
        <source>One argument is empty.</source>
        <translation>אחד הארגומנטים ריק.</translation>
    </message>
    <message>
        <source>Check that the variables of the script have values.</source>
        <translation>יש לבדוק שלמשתני הסקריפט יש ערכים.</translation>
    </message>
    <message>
        <source>It is not said of which database &quot;%1&quot; is meant.</source>
        <translation>לא צוין לאיזה מסד נתונים &quot;%1&quot; מתייחס.</translation>
    </message>
    <message>
        <source>Add --db with the path or name of the database.</source>
        <translation>יש להוסיף --db עם הנתיב או השם של מסד הנתונים.</translation>
    </message>
    <message>
        <source>The method is &quot;online&quot;.</source>
        <translation>השיטה היא &quot;online&quot;.</translation>
    </message>
    <message>
        <source>It is a whole number of seconds.</source>
        <translation>הערך הוא מספר שלם של שניות.</translation>
    </message>
    <message>
        <source>It is quick or full.</source>
        <translation>הערך הוא quick או full.</translation>
    </message>
    <message>
        <source>It is a time with its unit: 90m, 24h or 7d.</source>
        <translation>הערך הוא זמן עם יחידה: 90m, 24h או 7d.</translation>
    </message>
    <message>
        <source>It is text, json, nagios or prometheus.</source>
        <translation>הערך הוא text, json, nagios או prometheus.</translation>
    </message>
    <message>
        <source>The options --json and --format %1 contradict each other.</source>
        <translation>האפשרויות --json ו־--format %1 סותרות זו את זו.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>יש להשמיט אחת מהן.</translation>
    </message>
    <message>
        <source>The options --quiet and --verbose contradict each other.</source>
        <translation>האפשרויות --quiet ו־--verbose סותרות זו את זו.</translation>
    </message>
    <message>
        <source>Give the file another name.</source>
        <translation>יש לתת לקובץ שם אחר.</translation>
    </message>
    <message>
        <source>The variable %1 is not valid UTF-8.</source>
        <translation>המשתנה %1 אינו UTF-8 תקין.</translation>
    </message>
    <message>
        <source>Give the folder another name, or set the variable to another folder.</source>
        <translation>יש לתת לתיקייה שם אחר, או להפנות את המשתנה לתיקייה אחרת.</translation>
    </message>
    <message>
        <source>The name of the current folder is not valid UTF-8.</source>
        <translation>שם התיקייה הנוכחית אינו UTF-8 תקין.</translation>
    </message>
    <message>
        <source>Start in another folder, or give absolute paths.</source>
        <translation>יש להתחיל בתיקייה אחרת, או לציין נתיבים מלאים.</translation>
    </message>
    <message>
        <source>It is none, gzip or zstd, with a level if wanted: gzip:1 to gzip:9, zstd:1 to zstd:19.</source>
        <translation>האפשרויות הן none, ‏gzip או zstd, ואפשר לציין רמה: gzip:1 עד gzip:9, ‏zstd:1 עד zstd:19.</translation>
    </message>
    <message>
        <source>The option --report is for one backup or database at a time.</source>
        <translation>האפשרות --report מיועדת לגיבוי אחד או למסד נתונים אחד בכל פעם.</translation>
    </message>
    <message>
        <source>Run the command once for each, with a file of its own.</source>
        <translation>יש להריץ את הפקודה פעם אחת לכל אחד מהם, עם קובץ משלו.</translation>
    </message>
    <message>
        <source>The option --due takes one database, or none for all of them.</source>
        <translation>האפשרות --due מקבלת מסד נתונים אחד, או אף אחד כדי לכלול את כולם.</translation>
    </message>
    <message>
        <source>What is to be checked is missing.</source>
        <translation>לא צוין מה יש לבדוק.</translation>
    </message>
    <message>
        <source>The options --due and --all do not go together.</source>
        <translation>האפשרויות --due ו־--all אינן משתלבות זו עם זו.</translation>
    </message>
    <message>
        <source>All backups are more than those that are due.</source>
        <translation>כל הגיבויים כוללים גם את אלה שהגיע מועדם.</translation>
    </message>
    <message>
        <source>The option --all takes one database.</source>
        <translation>האפשרות --all מקבלת מסד נתונים אחד.</translation>
    </message>
    <message>
        <source>The database is missing whose backups are to be checked.</source>
        <translation>חסר מסד הנתונים שאת גיבוייו יש לבדוק.</translation>
    </message>
    <message>
        <source>Name it: a path, or a configured name.</source>
        <translation>יש לציין אותו: נתיב, או שם מוגדר.</translation>
    </message>
    <message>
        <source>Name a backup, a database or a folder, or use --due.</source>
        <translation>יש לציין גיבוי, מסד נתונים או תיקייה, או להשתמש ב־--due.</translation>
    </message>
</context>
<context>
    <name>app::ctl::DeleteCommand</name>
    <message>
        <source>There is no terminal to ask on whether to delete. Nothing was deleted.</source>
        <translation>אין מסוף שבו אפשר לשאול אם למחוק. דבר לא נמחק.</translation>
    </message>
    <message>
        <source>Add --yes to delete without being asked.</source>
        <translation>יש להוסיף --yes כדי למחוק בלי שאלה.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>דבר לא נמחק.</translation>
    </message>
    <message>
        <source>`holdfastctl unpin %1` lets go of it.</source>
        <translation>`holdfastctl unpin %1` מבטל את ההצמדה.</translation>
    </message>
    <message>
        <source>Delete this backup?</source>
        <translation>למחוק גיבוי זה?</translation>
    </message>
    <message>
        <source>Delete these %1 backups?</source>
        <translation>למחוק %1 גיבויים אלה?</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>Before the id of a backup.</extracomment>
        <translation>נמחק</translation>
    </message>
</context>
<context>
    <name>app::ctl::DeleteText</name>
    <message>
        <source>One backup of %1</source>
        <translation>גיבוי אחד של %1</translation>
    </message>
    <message>
        <source>%1 backups of %2</source>
        <translation>%1 גיבויים של %2</translation>
    </message>
    <message>
        <source>%1, %2, will be deleted:</source>
        <extracomment>%1 is &quot;2 backups of shop.db&quot;, %2 their size.</extracomment>
        <translation>המחיקה תכלול %1, %2:</translation>
    </message>
    <message>
        <source>No backup of %1 is left then.</source>
        <translation>לאחר מכן לא יישאר אף גיבוי של %1.</translation>
    </message>
    <message>
        <source>The last proven backup of %1 is among them: none of the %2 that stay is proven.</source>
        <translation>הגיבוי המאומת האחרון של %1 הוא אחד מהם: מבין %2 שיישארו, אף אחד אינו מאומת.</translation>
    </message>
    <message>
        <source>Of %1, %2 stay; none of them is proven.</source>
        <translation>מגיבויי %1 נשארים %2; אף אחד מהם אינו מאומת.</translation>
    </message>
    <message>
        <source>Of %1, %2 stay, %3 of them proven; the newest proven one, %4, was taken %5.</source>
        <translation>מגיבויי %1 נשארים %2, מהם מאומתים %3; המאומת החדש ביותר, %4, נוצר %5.</translation>
    </message>
</context>
<context>
    <name>app::ctl::DiffCommand</name>
    <message numerus="yes">
        <source>  and %n more row(s)</source>
        <translation>
            <numerusform>  ועוד שורה %n</numerusform>
            <numerusform>  ועוד %n שורות</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 differ.</source>
        <translation>%1 ו־%2 שונים זה מזה.</translation>
    </message>
</context>
<context>
    <name>app::ctl::DiffText</name>
    <message>
        <source>table</source>
        <extracomment>Kinds of things in the schema of a database.</extracomment>
        <translation>טבלה</translation>
    </message>
    <message>
        <source>index</source>
        <translation>אינדקס</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>טריגר</translation>
    </message>
    <message>
        <source>view</source>
        <translation>תצוגה</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>could not be compared</source>
        <translation>לא ניתן היה להשוות</translation>
    </message>
    <message>
        <source>only in the second</source>
        <translation>רק בשני</translation>
    </message>
    <message>
        <source>only in the first</source>
        <translation>רק בראשון</translation>
    </message>
    <message>
        <source>the same pages</source>
        <translation>אותם דפים</translation>
    </message>
    <message>
        <source>compared by content: it has no key</source>
        <translation>הושוותה לפי תוכן: אין לה מפתח</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>של %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>TABLE</source>
        <translation>טבלה</translation>
    </message>
    <message>
        <source>ADDED</source>
        <extracomment>Titles of a table&apos;s columns: how many rows were added, removed, changed, are the same.</extracomment>
        <translation>נוספו</translation>
    </message>
    <message>
        <source>REMOVED</source>
        <translation>הוסרו</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>השתנו</translation>
    </message>
    <message>
        <source>SAME</source>
        <translation>זהות</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>הערה</translation>
    </message>
    <message numerus="yes">
        <source>%n other table(s) are the same.</source>
        <translation>
            <numerusform>טבלה אחרת %n זהה.</numerusform>
            <numerusform>%n טבלאות אחרות זהות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) are the same.</source>
        <translation>
            <numerusform>טבלה %n זהה.</numerusform>
            <numerusform>%n טבלאות זהות.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ctl::DoctorCommand</name>
    <message>
        <source>note</source>
        <extracomment>What the doctor found; so are the next ones.</extracomment>
        <translation>הערה</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>אזהרה</translation>
    </message>
    <message>
        <source>error</source>
        <translation>שגיאה</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>תקין</translation>
    </message>
</context>
<context>
    <name>app::ctl::Failure</name>
    <message>
        <source>Details: %1</source>
        <translation>פרטים: %1</translation>
    </message>
</context>
<context>
    <name>app::ctl::FindGoodCommand</name>
    <message>
        <source>None of the backups of &quot;%1&quot; passes all checks. All of them were kept.</source>
        <translation>אף אחד מהגיבויים של &quot;%1&quot; אינו עובר את כל הבדיקות. כולם נשמרו.</translation>
    </message>
    <message>
        <source>Look in other places with --from, and make a new backup if the database is sound.</source>
        <translation>יש לחפש במקומות אחרים עם --from, וליצור גיבוי חדש אם מסד הנתונים תקין.</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>דולג</translation>
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
        <translation>כעת</translation>
    </message>
    <message>
        <source>could not be asked</source>
        <translation>לא ניתן היה לבדוק</translation>
    </message>
    <message>
        <source>no such row</source>
        <translation>אין שורה כזאת</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), the same as above</source>
        <translation>
            <numerusform>%n שורה, כמו למעלה</numerusform>
            <numerusform>%n שורות, כמו למעלה</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n שורה</numerusform>
            <numerusform>%n שורות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ועוד %n</numerusform>
            <numerusform>ועוד %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest backup that has it: %1</source>
        <translation>הגיבוי החדש ביותר שבו היא נמצאת: %1</translation>
    </message>
    <message>
        <source>No backup of %1 has such a row.</source>
        <translation>באף גיבוי של %1 אין שורה כזאת.</translation>
    </message>
    <message>
        <source>no such table</source>
        <translation>אין טבלה כזאת</translation>
    </message>
    <message>
        <source>Could not be asked, and may have it as well: %1.</source>
        <translation>לא ניתן היה לבדוק את אלה, וייתכן שהיא נמצאת גם בהם: %1.</translation>
    </message>
    <message>
        <source>Whether a backup of &quot;%1&quot; has such a row is not known: those that could be asked have none, and these could not be asked: %2.</source>
        <translation>לא ידוע אם יש שורה כזאת בגיבוי כלשהו של &quot;%1&quot;: באלה שניתן היה לבדוק אין, ואת אלה לא ניתן היה לבדוק: %2.</translation>
    </message>
    <message>
        <source>Add --verbose to see why, and verify those backups.</source>
        <translation>יש להוסיף ‎--verbose כדי לראות מדוע, ולאמת את הגיבויים האלה.</translation>
    </message>
</context>
<context>
    <name>app::ctl::Grammar</name>
    <message>
        <source>Backs up SQLite databases while they are in use, and proves each backup.</source>
        <translation>מגבה מסדי נתונים של SQLite בזמן שהם בשימוש, ומאמת כל גיבוי.</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>אפשרויות</translation>
    </message>
    <message>
        <source>COMMAND [ARGUMENTS]</source>
        <translation>פקודה [ארגומנטים]</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>שימוש</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>ארגומנטים</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>אפשרויות</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>מציג עזרה זו.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>מציג את הגרסה.</translation>
    </message>
    <message>
        <source>Example:
  holdfastctl backup /srv/shop/shop.db

A DB is a path or the name of a configured database. A BACKUP is a path, an id as
&quot;list&quot; prints it, &quot;latest&quot; or &quot;latest-good&quot;. Each command has its own --help.</source>
        <translation>דוגמה:
  holdfastctl backup /srv/shop/shop.db

DB הוא נתיב או שם של מסד נתונים מוגדר. BACKUP הוא נתיב, מזהה כפי
ש־&quot;list&quot; מציג אותו, &quot;latest&quot; או &quot;latest-good&quot;. לכל פקודה יש --help משלה.</translation>
    </message>
    <message>
        <source>Options of every command</source>
        <translation>אפשרויות של כל הפקודות</translation>
    </message>
    <message>
        <source>Writes one JSON object a line to stdout.</source>
        <translation>כותב ל־stdout אובייקט JSON אחד בכל שורה.</translation>
    </message>
    <message>
        <source>Says nothing but results and errors.</source>
        <translation>מציג תוצאות ושגיאות בלבד.</translation>
    </message>
    <message>
        <source>Says more, for instance the details of errors.</source>
        <translation>מציג יותר, למשל את פרטי השגיאות.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>פקודות</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>דוגמה:</translation>
    </message>
    <message>
        <source>Of which database &quot;latest&quot; and &quot;latest-good&quot; are meant.</source>
        <translation>לאיזה מסד נתונים &quot;latest&quot; ו־&quot;latest-good&quot; מתייחסים.</translation>
    </message>
    <message>
        <source>Looks in this folder instead of the usual places.</source>
        <translation>מחפש בתיקייה זו במקום במקומות הרגילים.</translation>
    </message>
    <message>
        <source>Takes one backup and proves it.</source>
        <translation>יוצר גיבוי אחד ומאמת אותו.</translation>
    </message>
    <message>
        <source>The database: a path, or a configured name.</source>
        <translation>מסד הנתונים: נתיב, או שם מוגדר.</translation>
    </message>
    <message>
        <source>How it is taken; &quot;online&quot; is the only method.</source>
        <translation>איך הגיבוי נוצר; &quot;online&quot; היא השיטה היחידה.</translation>
    </message>
    <message>
        <source>none, gzip or zstd, with a level if wanted: zstd:19.</source>
        <translation>none, gzip או zstd, עם רמה אם רוצים: zstd:19.</translation>
    </message>
    <message>
        <source>A remark that stays with the backup.</source>
        <translation>הערה שנשמרת עם הגיבוי.</translation>
    </message>
    <message>
        <source>Keeps the backup for ever.</source>
        <translation>שומר את הגיבוי לתמיד.</translation>
    </message>
    <message>
        <source>Does not prove it: it stays &quot;not checked&quot;.</source>
        <translation>לא מאמת את הגיבוי: הוא נשאר &quot;לא נבדק&quot;.</translation>
    </message>
    <message>
        <source>Waits this long for other jobs and for locks.</source>
        <translation>משך ההמתנה למשימות אחרות ולנעילות.</translation>
    </message>
    <message>
        <source>Tells how well databases are protected, for people and for monitors.</source>
        <translation>מציג עד כמה מסדי הנתונים מוגנים, לאנשים ולמערכות ניטור.</translation>
    </message>
    <message>
        <source>The databases; without any, all configured ones.</source>
        <translation>מסדי הנתונים; אם לא צוינו, כל המוגדרים.</translation>
    </message>
    <message>
        <source>How old the newest proven backup may be, such as 24h or 7d.</source>
        <translation>הגיל המרבי של הגיבוי המאומת החדש ביותר, למשל 24h או 7d.</translation>
    </message>
    <message>
        <source>text, json, nagios or prometheus.</source>
        <translation>text, json, nagios או prometheus.</translation>
    </message>
    <message>
        <source>Lists the backups, newest first.</source>
        <translation>מציג את הגיבויים, מהחדש לישן.</translation>
    </message>
    <message>
        <source>The database; without it, the backups of all.</source>
        <translation>מסד הנתונים; אם לא צוין, הגיבויים של כולם.</translation>
    </message>
    <message>
        <source>Checks backups, or databases in use.</source>
        <translation>בודק גיבויים, או מסדי נתונים שבשימוש.</translation>
    </message>
    <message>
        <source>quick or full; full is the default.</source>
        <translation>quick או full; ברירת המחדל היא full.</translation>
    </message>
    <message>
        <source>Finds the newest backup that passes all checks.</source>
        <translation>מוצא את הגיבוי החדש ביותר שעובר את כל הבדיקות.</translation>
    </message>
    <message>
        <source>Keeps a backup for ever.</source>
        <translation>שומר גיבוי לתמיד.</translation>
    </message>
    <message>
        <source>The backup: a path, an id, latest or latest-good.</source>
        <translation>הגיבוי: נתיב, מזהה, latest או latest-good.</translation>
    </message>
    <message>
        <source>The reason why it is kept.</source>
        <translation>הסיבה לשמירת הגיבוי.</translation>
    </message>
    <message>
        <source>Keeps a backup no longer than others; its label stays.</source>
        <translation>מבטל את השמירה לתמיד של גיבוי; התווית שלו נשארת.</translation>
    </message>
    <message>
        <source>Looks at the set-up: SQLite, folders, rights, free space.</source>
        <translation>בודק את ההתקנה: SQLite, תיקיות, הרשאות, מקום פנוי.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>חסרה פקודה.</translation>
    </message>
    <message>
        <source>The backups: paths, ids, latest or latest-good.</source>
        <translation>הגיבויים: נתיבים, מזהים, latest או latest-good.</translation>
    </message>
    <message>
        <source>Deletes without being asked.</source>
        <translation>מוחק בלי לשאול.</translation>
    </message>
    <message>
        <source>Deletes backups. Asks first. What is pinned must be unpinned before.</source>
        <translation>מחיקת גיבויים. נשאלת שאלה תחילה. מה שמוצמד יש לשחרר קודם.</translation>
    </message>
    <message>
        <source>Checks the backups whose last check is too old, of a database or of all.</source>
        <translation>בודק גיבויים שבדיקתם האחרונה ישנה מדי, של מסד נתונים אחד או של כולם.</translation>
    </message>
    <message>
        <source>Writes a report. %1</source>
        <translation>כותב דוח. %1</translation>
    </message>
    <message>
        <source>swap (the default) replaces the file, online its content while in use.</source>
        <translation>swap (ברירת המחדל) מחליף את הקובץ, online את תוכנו בזמן השימוש.</translation>
    </message>
    <message>
        <source>What must answer, or end with 0, once it is started.</source>
        <translation>מה שצריך לענות, או להסתיים ב־0, לאחר ההפעלה.</translation>
    </message>
    <message>
        <source>Does not keep the present state: no undo.</source>
        <translation>לא שומר את המצב הנוכחי: לא ניתן לבטל.</translation>
    </message>
    <message>
        <source>Does not prove the restored file.</source>
        <translation>לא מאמת את הקובץ המשוחזר.</translation>
    </message>
    <message>
        <source>Takes no first backup afterwards.</source>
        <translation>לא יוצר גיבוי ראשון לאחר מכן.</translation>
    </message>
    <message>
        <source>Says what would be done, and does nothing.</source>
        <translation>מציג מה ייעשה, ואינו עושה דבר.</translation>
    </message>
    <message>
        <source>Stops the application first.</source>
        <translation>עוצר תחילה את היישום.</translation>
    </message>
    <message>
        <source>Starts the application afterwards.</source>
        <translation>מפעיל את היישום לאחר מכן.</translation>
    </message>
    <message>
        <source>&quot;Name: value&quot; for the probe; a value may be @FILE or env:NAME.</source>
        <translation>&quot;Name: value&quot; לבדיקת היישום; הערך יכול להיות @FILE או env:NAME.</translation>
    </message>
    <message>
        <source>Restores a backup into a sandbox, proves it there, and measures the time.</source>
        <translation>משחזר גיבוי לארגז חול, מאמת אותו שם ומודד את הזמן.</translation>
    </message>
    <message>
        <source>Starts an application on it, which gets PORT and HOLDFAST_DATABASE.</source>
        <translation>מפעיל עליו יישום, שמקבל את PORT ואת HOLDFAST_DATABASE.</translation>
    </message>
    <message>
        <source>What must answer, or end with 0; a URL may have {port} in it.</source>
        <translation>מה שצריך לענות, או להסתיים ב־0; כתובת URL יכולה לכלול {port}.</translation>
    </message>
    <message>
        <source>How long the probe may take; 60 without it.</source>
        <translation>משך מרבי של בדיקת היישום; אם לא צוין, 60.</translation>
    </message>
    <message>
        <source>Which one; without it, the newest good one.</source>
        <translation>איזה גיבוי; אם לא צוין, התקין החדש ביותר.</translation>
    </message>
    <message>
        <source>Backs up, runs a command, and offers to go back if it fails.</source>
        <translation>מגבה, מריץ פקודה, ומציע לחזור למצב הקודם אם היא נכשלת.</translation>
    </message>
    <message>
        <source>The database. Behind &quot;--&quot; stands the command.</source>
        <translation>מסד הנתונים. אחרי &quot;--&quot; באה הפקודה.</translation>
    </message>
    <message>
        <source>Goes back without being asked.</source>
        <translation>חוזר למצב הקודם בלי לשאול.</translation>
    </message>
    <message>
        <source>Keeps the backup no longer than others.</source>
        <translation>שומר את הגיבוי לא יותר מגיבויים אחרים.</translation>
    </message>
    <message>
        <source>Undoes a restore: the last one, or that one.</source>
        <translation>מבטל שחזור: את האחרון, או את זה שצוין.</translation>
    </message>
    <message>
        <source>The id of the restore, as &quot;restores&quot; prints it.</source>
        <translation>מזהה השחזור, כפי ש־&quot;restores&quot; מציג אותו.</translation>
    </message>
    <message>
        <source>Of which database the last restore is meant.</source>
        <translation>מסד הנתונים שהכוונה לשחזור האחרון שלו.</translation>
    </message>
    <message>
        <source>Lists the restores made, newest first.</source>
        <translation>מציג את השחזורים שבוצעו, מהחדש לישן.</translation>
    </message>
    <message>
        <source>The database; without it, those of all.</source>
        <translation>מסד הנתונים; אם לא צוין, השחזורים של כולם.</translation>
    </message>
    <message>
        <source>Restores a database, or tables and rows of it, from a backup. It can be undone.</source>
        <translation>משחזר מגיבוי מסד נתונים, או טבלאות ושורות שלו. ניתן לבטל זאת.</translation>
    </message>
    <message>
        <source>Puts all files back byte for byte as they were found.</source>
        <translation>מחזיר את כל הקבצים, בית אחר בית, כפי שנמצאו.</translation>
    </message>
    <message>
        <source>Brings back these tables, and leaves the others.</source>
        <translation>מחזיר טבלאות אלה, ומשאיר את האחרות.</translation>
    </message>
    <message>
        <source>What becomes of rows that are there: replace, add-missing, overwrite.</source>
        <translation>מה קורה לשורות קיימות: replace‏, add-missing‏, overwrite.</translation>
    </message>
    <message>
        <source>Of a table only the rows for which this is true.</source>
        <translation>מתוך טבלה, רק השורות שתנאי זה מתקיים בהן.</translation>
    </message>
    <message>
        <source>Of a column that the backup does not have: what rows get that come back.</source>
        <translation>לעמודה שאין בגיבוי: הערך ששורות חוזרות מקבלות בה.</translation>
    </message>
    <message>
        <source>Of a column that has another name in the backup: that name.</source>
        <translation>לעמודה ששמה בגיבוי אחר: שמה שם.</translation>
    </message>
    <message>
        <source>Takes along what those rows hang on by foreign keys.</source>
        <translation>מחזיר גם את מה שאותן שורות תלויות בו דרך מפתחות זרים.</translation>
    </message>
    <message>
        <source>Makes views, triggers and indexes as they were.</source>
        <translation>יוצר תצוגות, טריגרים ואינדקסים כפי שהיו.</translation>
    </message>
    <message>
        <source>Compares two databases or backups: their schemas, then their rows.</source>
        <translation>משווה שני מסדי נתונים או גיבויים: את הסכמות שלהם, ואז את השורות שלהם.</translation>
    </message>
    <message>
        <source>The two, from A to B: paths, names, ids, latest, latest-good.</source>
        <translation>השניים, מ־A אל B: נתיבים, שמות, מזהים, latest, ‏latest-good.</translation>
    </message>
    <message>
        <source>Compares only these tables.</source>
        <translation>משווה טבלאות אלה בלבד.</translation>
    </message>
    <message>
        <source>Shows each row that differs.</source>
        <translation>מציג כל שורה ששונה.</translation>
    </message>
    <message>
        <source>Shows at most so many rows of each table.</source>
        <translation>מציג לכל היותר מספר כזה של שורות מכל טבלה.</translation>
    </message>
    <message>
        <source>Finds in which backups a row is, and with which values.</source>
        <translation>מוצא באילו גיבויים נמצאת שורה, ועם אילו ערכים.</translation>
    </message>
    <message>
        <source>The table.</source>
        <translation>הטבלה.</translation>
    </message>
    <message>
        <source>Which rows: a condition as it stands behind WHERE.</source>
        <translation>אילו שורות: תנאי, כפי שהוא נכתב אחרי WHERE.</translation>
    </message>
    <message>
        <source>Shows at most so many rows of each backup; 20 without it.</source>
        <translation>מציג לכל היותר מספר כזה של שורות מכל גיבוי; אם לא צוין, 20.</translation>
    </message>
    <message>
        <source>Puts the backup below this folder; it is listed with the others.</source>
        <translation>שומר את הגיבוי מתחת לתיקייה זו; הוא מופיע ברשימה עם האחרים.</translation>
    </message>
    <message>
        <source>What is checked: backups, databases, or folders with all backups in them.</source>
        <translation>מה נבדק: גיבויים, מסדי נתונים, או תיקיות על כל הגיבויים שבהן.</translation>
    </message>
    <message>
        <source>Checks all backups of a database, newest first.</source>
        <translation>בודק את כל הגיבויים של מסד נתונים, החדש ביותר תחילה.</translation>
    </message>
    <message>
        <source>Writes its SQL to a file, once it is done or with --dry-run.</source>
        <translation>כותב את ה־SQL שלו לקובץ, לאחר שבוצע או עם ‎--dry-run.</translation>
    </message>
    <message>
        <source>A column with &quot;=&quot; in its name stands in double quotes; one in it is doubled:</source>
        <translation>עמודה שיש בשמה &quot;=&quot; נכתבת במירכאות כפולות; מירכה שבתוכה מוכפלת:</translation>
    </message>
    <message>
        <source>Ends with 0 where a backup has the row, or where none has it. Where none is known to
have it, but some could not be asked: with 6 if they could not be judged, else with 1.</source>
        <translation>מסתיים ב־0 כשהשורה נמצאת בגיבוי, או כשאינה באף גיבוי. כשלא ידוע על אף גיבוי שהיא בו, ואת חלקם
לא ניתן היה לבדוק: ב־6 אם לא ניתן היה לשפוט אותם, אחרת ב־1.</translation>
    </message>
</context>
<context>
    <name>app::ctl::GuardCommand</name>
    <message>
        <source>The command was not run.</source>
        <translation>הפקודה לא הורצה.</translation>
    </message>
    <message>
        <source>The command ended with %1.</source>
        <translation>הפקודה הסתיימה עם %1.</translation>
    </message>
    <message>
        <source>Bring &quot;%1&quot; back to what it was before the command?</source>
        <translation>להחזיר את &quot;%1&quot; למצב שלפני הפקודה?</translation>
    </message>
    <message>
        <source>`holdfastctl restore %1 --to %2` brings back what was before it.</source>
        <translation>`holdfastctl restore %1 --to %2` מחזיר את מה שהיה לפניה.</translation>
    </message>
    <message>
        <source>The database &quot;%1&quot; is as it was before the command.</source>
        <translation>מסד הנתונים &quot;%1&quot; הוא כפי שהיה לפני הפקודה.</translation>
    </message>
    <message>
        <source>What the command left is kept: `holdfastctl undo %1` brings it back.</source>
        <translation>מה שהפקודה הותירה נשמר: `holdfastctl undo %1` מחזיר אותו.</translation>
    </message>
    <message>
        <source>Going back failed.</source>
        <translation>החזרה למצב הקודם נכשלה.</translation>
    </message>
    <message>
        <source>The database &quot;%1&quot; is as the command left it.</source>
        <translation>מסד הנתונים &quot;%1&quot; הוא כפי שהפקודה הותירה אותו.</translation>
    </message>
    <message>
        <source>Backed up and proven:</source>
        <translation>גובה ואומת:</translation>
    </message>
    <message>
        <source>Running: %1</source>
        <translation>בהרצה: %1</translation>
    </message>
</context>
<context>
    <name>app::ctl::ListCommand</name>
    <message>
        <source>ID</source>
        <translation>מזהה</translation>
    </message>
    <message>
        <source>TAKEN</source>
        <extracomment>Titles of a table&apos;s columns: when a backup was taken, how, how big it is, what is known of it.</extracomment>
        <translation>נוצר</translation>
    </message>
    <message>
        <source>METHOD</source>
        <translation>שיטה</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>גודל</translation>
    </message>
    <message>
        <source>STORED</source>
        <translation>מאוחסן</translation>
    </message>
    <message>
        <source>VERDICT</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <source>KEPT</source>
        <extracomment>Titles of a table&apos;s columns: why a backup is kept, in which folder it lies.</extracomment>
        <translation>נשמר</translation>
    </message>
    <message>
        <source>PLACE</source>
        <translation>מקום</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>Why a backup is kept: somebody pinned it.</extracomment>
        <translation>מוצמד</translation>
    </message>
    <message>
        <source>pinned: %1</source>
        <translation>מוצמד: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A verdict and how old it is: &quot;ok, 3 h ago&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>There are no backups in &quot;%1&quot;.</source>
        <translation>אין גיבויים ב־&quot;%1&quot;.</translation>
    </message>
    <message>
        <source>No backups yet. `holdfastctl backup DB` makes the first.</source>
        <translation>עדיין אין גיבויים. `holdfastctl backup DB` יוצר את הראשון.</translation>
    </message>
    <message>
        <source>No backups of %1 yet. `holdfastctl backup %2` makes the first.</source>
        <translation>עדיין אין גיבויים של %1. `holdfastctl backup %2` יוצר את הראשון.</translation>
    </message>
</context>
<context>
    <name>app::ctl::Main</name>
    <message>
        <source>The result could not be written to stdout.</source>
        <translation>לא ניתן היה לכתוב את התוצאה ל־stdout.</translation>
    </message>
</context>
<context>
    <name>app::ctl::PdfReport</name>
    <message>
        <source>The name of the file ends in .html or .json.</source>
        <translation>שם הקובץ מסתיים ב־⁨.html⁩ או ⁨.json⁩.</translation>
    </message>
    <message>
        <source>The name of the file ends in .html, .pdf or .json.</source>
        <translation>שם הקובץ מסתיים ב־⁨.html⁩, ⁨.pdf⁩ או ⁨.json⁩.</translation>
    </message>
</context>
<context>
    <name>app::ctl::PinCommand</name>
    <message>
        <source>%1 is no longer pinned.</source>
        <translation>הגיבוי %1 אינו מוצמד עוד.</translation>
    </message>
    <message>
        <source>%1 is pinned: it is kept for ever.</source>
        <translation>הגיבוי %1 מוצמד: הוא נשמר לתמיד.</translation>
    </message>
    <message>
        <source>%1 is pinned, &quot;%2&quot;: it is kept for ever.</source>
        <translation>הגיבוי %1 מוצמד, &quot;%2&quot;: הוא נשמר לתמיד.</translation>
    </message>
    <message>
        <source>%1 This is kept in the catalogue of this user, because the folder of the backup cannot be written.</source>
        <extracomment>%1 is a sentence: that a backup is pinned, or no longer pinned.</extracomment>
        <translation>%1 הדבר נשמר בקטלוג של משתמש זה, משום שלא ניתן לכתוב לתיקיית הגיבוי.</translation>
    </message>
</context>
<context>
    <name>app::ctl::ProgressLine</name>
    <message>
        <source>%1 of %2 pages</source>
        <translation>%1 מתוך %2 דפים</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Progress: what is done, what there is.</extracomment>
        <translation>%1 מתוך %2</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <extracomment>Time left of a job in seconds, then in minutes.</extracomment>
        <translation>עוד כ־%1 שנ׳</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>עוד כ־%1 דק׳</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>בעצירה</translation>
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
            <numerusform>  %1: ועוד %n.</numerusform>
            <numerusform>  %1: ועוד %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database &quot;%1&quot; is damaged, and the backup is a faithful copy of it. The backup was kept and marked as damaged. The database was not changed.</source>
        <translation>מסד הנתונים &quot;%1&quot; פגום, והגיבוי הוא העתק נאמן שלו. הגיבוי נשמר וסומן כפגום. מסד הנתונים לא השתנה.</translation>
    </message>
    <message>
        <source>Keep the older backups. &quot;holdfastctl find-good&quot; finds the newest that is good.</source>
        <translation>יש לשמור את הגיבויים הישנים יותר. &quot;holdfastctl find-good&quot; מוצא את התקין החדש ביותר.</translation>
    </message>
    <message>
        <source>There is no good backup of it. Find out why the database is damaged before you go on writing to it.</source>
        <translation>אין גיבוי תקין של מסד הנתונים. יש לברר מדוע מסד הנתונים פגום לפני שממשיכים לכתוב אליו.</translation>
    </message>
</context>
<context>
    <name>app::ctl::Question</name>
    <message>
        <source>[y/N]</source>
        <extracomment>The answers are typed by the user; the next text has the one that means yes.</extracomment>
        <translation>[y/N]</translation>
    </message>
    <message>
        <source>y</source>
        <extracomment>What is typed for yes: one letter, and the word.</extracomment>
        <translation>y</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
</context>
<context>
    <name>app::ctl::Refusals</name>
    <message>
        <source>There is one argument too many: &quot;%1&quot;.</source>
        <translation>יש ארגומנט אחד יותר מדי: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot; here.</source>
        <translation>אין כאן אפשרות בשם &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>האם הכוונה ל־&quot;%1&quot;?</translation>
    </message>
    <message>
        <source>The argument %1 is missing.</source>
        <translation>חסר הארגומנט %1.</translation>
    </message>
    <message>
        <source>The option %1 was given more than once.</source>
        <translation>האפשרות %1 ניתנה יותר מפעם אחת.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>האפשרות %1 דורשת ערך.</translation>
    </message>
    <message>
        <source>The command line cannot be understood: %1.</source>
        <translation>לא ניתן להבין את שורת הפקודה: %1.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>אין פקודה בשם &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;holdfastctl --help&quot; lists the commands.</source>
        <translation>&quot;holdfastctl --help&quot; מציג את הפקודות.</translation>
    </message>
    <message>
        <source>&quot;holdfastctl %1 --help&quot; shows how it is used.</source>
        <translation>&quot;holdfastctl %1 --help&quot; מציג את אופן השימוש.</translation>
    </message>
</context>
<context>
    <name>app::ctl::RehearseCommand</name>
    <message>
        <source>The backup itself was restored and proven; nothing is left of the sandbox.</source>
        <translation>הגיבוי עצמו שוחזר ואומת; דבר לא נשאר מארגז החול.</translation>
    </message>
    <message>
        <source>Look at what the application wrote, and try it by hand on a copy.</source>
        <translation>יש לעיין במה שהיישום כתב, ולנסות אותו ידנית על העתק.</translation>
    </message>
    <message>
        <source>Restored in %1:</source>
        <extracomment>&quot;Restored in 1.2 s&quot; and the id of a backup, then when it was taken: &quot;3 h ago&quot;.</extracomment>
        <translation>שוחזר תוך %1:</translation>
    </message>
    <message>
        <source>(taken %1)</source>
        <translation>(נוצר %1)</translation>
    </message>
    <message>
        <source>The probe passed after %1.</source>
        <translation>בדיקת היישום עברה לאחר %1.</translation>
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
        <translation>כ־%1</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>חסום</translation>
    </message>
    <message>
        <source>note</source>
        <translation>הערה</translation>
    </message>
    <message>
        <source>none</source>
        <translation>אין</translation>
    </message>
    <message>
        <source>rows now %1, then %2</source>
        <translation>שורות כעת: %1, ואז: %2</translation>
    </message>
    <message>
        <source>%1 (does not exist yet)</source>
        <translation>%1 (עדיין אינו קיים)</translation>
    </message>
    <message>
        <source>%1, with content that is only in its write-ahead log</source>
        <translation>%1, עם תוכן שנמצא רק ביומן ה־write-ahead שלו</translation>
    </message>
    <message>
        <source>%1, with an unfinished transaction</source>
        <translation>%1, עם טרנזקציה שלא הסתיימה</translation>
    </message>
    <message>
        <source>%1, which SQLite cannot open</source>
        <translation>%1, ש־SQLite אינו יכול לפתוח</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>שחזור</translation>
    </message>
    <message>
        <source>to</source>
        <translation>אל</translation>
    </message>
    <message>
        <source>in use by</source>
        <translation>בשימוש</translation>
    </message>
    <message>
        <source>space</source>
        <translation>מקום</translation>
    </message>
    <message>
        <source>%1 needed, %2 free</source>
        <translation>נדרשים %1, פנויים %2</translation>
    </message>
    <message>
        <source>time</source>
        <translation>זמן</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>of</source>
        <translation>של</translation>
    </message>
    <message>
        <source>%1 The database &quot;%2&quot; is restored.</source>
        <translation>%1 מסד הנתונים &quot;%2&quot; שוחזר.</translation>
    </message>
    <message>
        <source> `holdfastctl undo %1` takes it back.</source>
        <translation> `holdfastctl undo %1` מבטל זאת.</translation>
    </message>
    <message>
        <source>%1 The database &quot;%2&quot; is as it was before.</source>
        <translation>%1 מסד הנתונים &quot;%2&quot; הוא כפי שהיה קודם לכן.</translation>
    </message>
    <message>
        <source>The state before is kept: `holdfastctl undo %1` brings it back.</source>
        <translation>המצב הקודם נשמר: `holdfastctl undo %1` מחזיר אותו.</translation>
    </message>
    <message>
        <source>First backup: %1</source>
        <translation>גיבוי ראשון: %1</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>not possible: nothing is kept</source>
        <translation>לא אפשרי: דבר אינו נשמר</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>נשמר</translation>
    </message>
    <message>
        <source>below %1 for %2; the newest of a database for longer</source>
        <translation>תחת %1 למשך %2; החדש ביותר של מסד נתונים – לזמן רב יותר</translation>
    </message>
    <message>
        <source>%1, as now</source>
        <extracomment>%1: &quot;owner shop, group www-data, mode 0640&quot;, of a file that stays or is replaced.</extracomment>
        <translation>%1, כמו עכשיו</translation>
    </message>
    <message>
        <source>%1; its folder may be written</source>
        <translation>%1; מותר לכתוב בתיקייה שלו</translation>
    </message>
    <message>
        <source>%1; its folder may not be written</source>
        <translation>%1; אסור לכתוב בתיקייה שלו</translation>
    </message>
    <message>
        <source>%1 takes the database away again.</source>
        <translation>%1 מסיר שוב את מסד הנתונים.</translation>
    </message>
    <message>
        <source>%1 brings the present state back.</source>
        <translation>%1 מחזיר את המצב הנוכחי.</translation>
    </message>
    <message>
        <source>rights</source>
        <translation>הרשאות</translation>
    </message>
</context>
<context>
    <name>app::ctl::RestoreWords</name>
    <message>
        <source>It is a whole number of seconds.</source>
        <translation>הערך הוא מספר שלם של שניות.</translation>
    </message>
    <message>
        <source>The option --header is for a probe.</source>
        <translation>האפשרות --header מיועדת לבדיקת היישום.</translation>
    </message>
    <message>
        <source>Add --probe with the URL that is asked.</source>
        <translation>יש להוסיף --probe עם כתובת ה־URL שאליה פונים.</translation>
    </message>
    <message>
        <source>The option %1 cannot be &quot;%2&quot;.</source>
        <translation>האפשרות %1 אינה יכולה להיות &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>It is not said which database is to be restored.</source>
        <translation>לא צוין איזה מסד נתונים יש לשחזר.</translation>
    </message>
    <message>
        <source>Add --to with the path or name of the database.</source>
        <translation>יש להוסיף --to עם הנתיב או השם של מסד הנתונים.</translation>
    </message>
    <message>
        <source>It is swap or online.</source>
        <translation>הערך הוא swap או online.</translation>
    </message>
    <message>
        <source>The option --start needs a probe: nobody would see whether the application works.</source>
        <translation>האפשרות --start דורשת בדיקה של היישום: אחרת איש לא יראה אם היישום פועל.</translation>
    </message>
    <message>
        <source>Add --probe with the URL or the command that asks it.</source>
        <translation>יש להוסיף --probe עם כתובת ה־URL או עם הפקודה שבודקת אותו.</translation>
    </message>
    <message>
        <source>The command that is to be run is missing.</source>
        <translation>חסרה הפקודה שיש להריץ.</translation>
    </message>
    <message>
        <source>It stands behind &quot;--&quot;: holdfastctl guard DB -- COMMAND</source>
        <translation>היא באה אחרי &quot;--&quot;: holdfastctl guard DB -- COMMAND</translation>
    </message>
</context>
<context>
    <name>app::ctl::RestoresCommand</name>
    <message>
        <source>undone</source>
        <translation>בוטל</translation>
    </message>
    <message>
        <source>running</source>
        <translation>פועל</translation>
    </message>
    <message>
        <source>done</source>
        <translation>בוצע</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>הוחזר לאחור</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>נקטע</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>מזהה</translation>
    </message>
    <message>
        <source>BEGUN</source>
        <translation>התחלה</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>מקור</translation>
    </message>
    <message>
        <source>KEPT</source>
        <translation>נשמר</translation>
    </message>
    <message>
        <source>DATABASE</source>
        <translation>מסד נתונים</translation>
    </message>
    <message>
        <source>Nothing was restored yet.</source>
        <translation>עדיין לא שוחזר דבר.</translation>
    </message>
    <message>
        <source>done, application not started</source>
        <translation>בוצע, היישום לא הופעל</translation>
    </message>
    <message>
        <source>done, probe failed</source>
        <translation>בוצע, הבדיקה נכשלה</translation>
    </message>
    <message>
        <source>done, no backup after it</source>
        <translation>בוצע, ללא גיבוי אחריו</translation>
    </message>
    <message>
        <source>done, with trouble</source>
        <translation>בוצע, עם תקלה</translation>
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
        <translation>לא הוגדר אף מסד נתונים, ולכן אין מה לבדוק.</translation>
    </message>
    <message>
        <source>Give the path of a database, or add it to the configuration.</source>
        <translation>יש לציין נתיב של מסד נתונים, או להוסיף אותו לתצורה.</translation>
    </message>
    <message>
        <source>last proven backup %1</source>
        <translation>גיבוי מאומת אחרון %1</translation>
    </message>
    <message>
        <source>no proven backup</source>
        <translation>אין גיבוי מאומת</translation>
    </message>
    <message numerus="yes">
        <source>%n backups, %1</source>
        <translation>
            <numerusform>מספר הגיבויים: %n, %1</numerusform>
            <numerusform>%n גיבויים, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ctl::StepPrinter</name>
    <message>
        <source>stopped</source>
        <translation>נעצר</translation>
    </message>
</context>
<context>
    <name>app::ctl::TableWords</name>
    <message>
        <source>It is a list of names with commas between them; one that has a comma in it stands in double quotes.</source>
        <translation>הערך הוא רשימת שמות שמופרדים בפסיקים; שם שיש בו פסיק נכתב במירכאות כפולות.</translation>
    </message>
    <message>
        <source>It is a whole number of rows.</source>
        <translation>הערך הוא מספר שלם של שורות.</translation>
    </message>
    <message>
        <source>It is &quot;T: SQL&quot;, where T is one of the tables of --tables.</source>
        <translation>הערך הוא &quot;T: SQL&quot;, כאשר T היא אחת הטבלאות של --tables.</translation>
    </message>
    <message>
        <source>That table has a condition already: join both with AND or OR.</source>
        <translation>לטבלה הזאת כבר יש תנאי: יש לחבר את שניהם באמצעות AND או OR.</translation>
    </message>
    <message>
        <source>The condition is missing.</source>
        <translation>התנאי חסר.</translation>
    </message>
    <message>
        <source>It is &quot;T.COLUMN=VALUE&quot;, where T is one of the tables of --tables.</source>
        <translation>הערך הוא &quot;T.COLUMN=VALUE&quot;, כאשר T היא אחת הטבלאות של --tables.</translation>
    </message>
    <message>
        <source>That column has one already.</source>
        <translation>לעמודה זו כבר ניתן ערך כזה.</translation>
    </message>
    <message>
        <source>It is &quot;T.COLUMN=NAME&quot;, where T is one of the tables of --tables, and NAME a column that it has in the backup.</source>
        <translation>הערך הוא &quot;T.COLUMN=NAME&quot;, כאשר T היא אחת הטבלאות של --tables ו-NAME היא עמודה שיש לה בגיבוי.</translation>
    </message>
    <message>
        <source>It is replace, add-missing or overwrite.</source>
        <translation>הערך הוא replace, ‏add-missing או overwrite.</translation>
    </message>
    <message>
        <source>It is view:NAME, trigger:NAME or index:NAME.</source>
        <translation>הערך הוא view:NAME, ‏trigger:NAME או index:NAME.</translation>
    </message>
    <message>
        <source>The option %1 is for a restore of tables.</source>
        <translation>האפשרות %1 מיועדת לשחזור של טבלאות.</translation>
    </message>
    <message>
        <source>Add --tables with their names.</source>
        <translation>יש להוסיף --tables עם השמות שלהן.</translation>
    </message>
    <message>
        <source>The option %1 is for a restore of the whole database.</source>
        <translation>האפשרות %1 מיועדת לשחזור של כל מסד הנתונים.</translation>
    </message>
    <message>
        <source>Tables are brought back while programs use the database: leave it out.</source>
        <translation>טבלאות מוחזרות בזמן שתוכנות משתמשות במסד הנתונים: יש להשמיט אותה.</translation>
    </message>
    <message>
        <source>It is a whole number of seconds.</source>
        <translation>הערך הוא מספר שלם של שניות.</translation>
    </message>
    <message>
        <source>Two databases or backups are compared.</source>
        <translation>ההשוואה היא בין שני מסדי נתונים או גיבויים.</translation>
    </message>
    <message>
        <source>Name both, the older one first.</source>
        <translation>יש לציין את שניהם, את הישן יותר תחילה.</translation>
    </message>
    <message>
        <source>It is not said of which database &quot;%1&quot; is meant.</source>
        <translation>לא צוין לאיזה מסד נתונים &quot;%1&quot; מתייחס.</translation>
    </message>
    <message>
        <source>Add --db with the path or name of the database.</source>
        <translation>יש להוסיף --db עם הנתיב או השם של מסד הנתונים.</translation>
    </message>
    <message>
        <source>The option --limit is for rows.</source>
        <translation>האפשרות --limit מיועדת לשורות.</translation>
    </message>
    <message>
        <source>Add --rows to have them shown.</source>
        <translation>יש להוסיף --rows כדי להציג אותן.</translation>
    </message>
    <message>
        <source>It is not said in which table the row is.</source>
        <translation>לא צוין באיזו טבלה נמצאת השורה.</translation>
    </message>
    <message>
        <source>Add --table with its name.</source>
        <translation>יש להוסיף --table עם השם שלה.</translation>
    </message>
    <message>
        <source>It is not said which row is meant.</source>
        <translation>לא צוין לאיזו שורה הכוונה.</translation>
    </message>
    <message>
        <source>Add --where with a condition, such as --where &quot;id = 4711&quot;.</source>
        <translation>יש להוסיף --where עם תנאי, למשל --where &quot;id = 4711&quot;.</translation>
    </message>
</context>
<context>
    <name>app::ctl::TablesPlanText</name>
    <message>
        <source>as in the backup</source>
        <extracomment>What becomes of the rows of a table.</extracomment>
        <translation>כמו בגיבוי</translation>
    </message>
    <message>
        <source>missing rows are added</source>
        <translation>שורות חסרות מתווספות</translation>
    </message>
    <message>
        <source>rows are added and overwritten</source>
        <translation>שורות מתווספות ונדרסות</translation>
    </message>
    <message>
        <source>is made again</source>
        <translation>נוצרת מחדש</translation>
    </message>
    <message>
        <source>only some rows</source>
        <translation>רק חלק מהשורות</translation>
    </message>
    <message>
        <source>TABLE</source>
        <translation>טבלה</translation>
    </message>
    <message>
        <source>COME</source>
        <extracomment>Titles of a table&apos;s columns: rows that come, go, change.</extracomment>
        <translation>יתווספו</translation>
    </message>
    <message>
        <source>GO</source>
        <translation>יוסרו</translation>
    </message>
    <message>
        <source>CHANGE</source>
        <translation>ישתנו</translation>
    </message>
    <message>
        <source>HOW</source>
        <translation>אופן</translation>
    </message>
    <message>
        <source>from the column %1</source>
        <translation>מהעמודה %1</translation>
    </message>
    <message>
        <source>gets its default</source>
        <translation>מקבלת את ברירת המחדל שלה</translation>
    </message>
    <message>
        <source>gets the value given</source>
        <translation>מקבלת את הערך שצוין</translation>
    </message>
    <message>
        <source>needs a value</source>
        <translation>דורשת ערך</translation>
    </message>
    <message>
        <source>is made as in the backup</source>
        <translation>ייווצר כמו בגיבוי</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>שחזור</translation>
    </message>
    <message>
        <source>into</source>
        <translation>אל</translation>
    </message>
    <message>
        <source>space</source>
        <translation>מקום</translation>
    </message>
    <message>
        <source>%1 needed, %2 free</source>
        <translation>נדרשים %1, פנויים %2</translation>
    </message>
    <message>
        <source>%1 gives the rows that change their values back.</source>
        <extracomment>%1: a command, as it is typed.</extracomment>
        <translation>%1 מחזיר לשורות שמשתנות את ערכיהן.</translation>
    </message>
</context>
<context>
    <name>app::ctl::VerifyCommand</name>
    <message>
        <source>The backup is a faithful copy: the database was damaged when it was taken.</source>
        <translation>הגיבוי הוא העתק נאמן: מסד הנתונים היה פגום כשהגיבוי נוצר.</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be written: the verdict is kept in the catalogue.</source>
        <translation>לא ניתן לכתוב לתיקייה של %1: התוצאה נשמרת בקטלוג.</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>דוח: %1</translation>
    </message>
    <message>
        <source>No backup is due: all were checked recently.</source>
        <translation>אין גיבוי שהגיע מועד בדיקתו: כולם נבדקו לאחרונה.</translation>
    </message>
    <message numerus="yes">
        <source>%n OK</source>
        <translation>
            <numerusform>%n תקין</numerusform>
            <numerusform>%n תקינים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n פגום</numerusform>
            <numerusform>%n פגומים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be judged</source>
        <translation>
            <numerusform>%n שלא ניתן לשפוט</numerusform>
            <numerusform>%n שלא ניתן לשפוט</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be checked</source>
        <translation>
            <numerusform>%n שלא ניתן היה לבדוק</numerusform>
            <numerusform>%n שלא ניתן היה לבדוק</numerusform>
        </translation>
    </message>
    <message>
        <source>Together: %1.</source>
        <extracomment>%1 is a list such as &quot;3 OK, 1 damaged&quot;.</extracomment>
        <translation>בסך הכול: %1.</translation>
    </message>
    <message>
        <source>A report is about one backup or database, not about a folder of them. Nothing was checked.</source>
        <translation>דוח עוסק בגיבוי אחד או במסד נתונים אחד, לא בתיקייה שלמה. דבר לא נבדק.</translation>
    </message>
    <message>
        <source>Name the backup that the report is to be about.</source>
        <translation>יש לציין את הגיבוי שבו הדוח יעסוק.</translation>
    </message>
</context>
<context>
    <name>app::ctl::VerifyTargets</name>
    <message>
        <source>There is no backup in the folder &quot;%1&quot;. Nothing was checked.</source>
        <translation>אין גיבוי בתיקייה &quot;%1&quot;. דבר לא נבדק.</translation>
    </message>
    <message>
        <source>Name the folder that holds the backups, or one above it.</source>
        <translation>יש לציין את התיקייה שבה נמצאים הגיבויים, או את התיקייה שמעליה.</translation>
    </message>
</context>
<context>
    <name>app::ctl::Wording</name>
    <message>
        <source>%1 s</source>
        <extracomment>A span of time in seconds.</extracomment>
        <translation>%1 שנ׳</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>A span of time in minutes and seconds.</extracomment>
        <translation>%1 דק׳ %2 שנ׳</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A span of time in hours and minutes.</extracomment>
        <translation>%1 שע׳ %2 דק׳</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>When something happened; so are the next ones.</extracomment>
        <translation>זה עתה</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>לפני %1 דק׳</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>לפני %1 שע׳</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>לפני %1 ימים</translation>
    </message>
    <message>
        <source>ok</source>
        <extracomment>A verdict about a backup; so are the next ones.</extracomment>
        <translation>תקין</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>פגום</translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation>אין אפשרות לקבוע</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>לא נבדק</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 ימים</translation>
    </message>
</context>
<context>
    <name>core::Error</name>
    <message>
        <source>No backup was made. The database was not changed.</source>
        <translation>לא נוצר גיבוי. מסד הנתונים לא השתנה.</translation>
    </message>
    <message>
        <source>Nothing half-made was left under a final name. The database was not changed.</source>
        <translation>לא נשאר דבר חלקי תחת שם סופי. מסד הנתונים לא השתנה.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>דבר לא השתנה.</translation>
    </message>
    <message>
        <source>Holdfast stopped because of a fault of its own.</source>
        <translation>Holdfast נעצר בגלל תקלה שלו עצמו.</translation>
    </message>
    <message>
        <source>The result does not count. The database was not changed.</source>
        <translation>התוצאה אינה נחשבת. מסד הנתונים לא השתנה.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, report it together with the details.</source>
        <translation>יש לנסות שוב. אם זה חוזר, יש לדווח על כך יחד עם הפרטים.</translation>
    </message>
    <message>
        <source>The job was cancelled.</source>
        <translation>המשימה בוטלה.</translation>
    </message>
    <message>
        <source>Start it again whenever you want.</source>
        <translation>אפשר להפעיל אותה שוב בכל עת.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>הקובץ %1 אינו קיים.</translation>
    </message>
    <message>
        <source>Check the path, and that the drive it lies on is connected.</source>
        <translation>יש לבדוק את הנתיב, ושהכונן שבו הוא נמצא מחובר.</translation>
    </message>
    <message>
        <source>The file %1 is empty: it has 0 bytes.</source>
        <translation>הקובץ %1 ריק: יש בו 0 בתים.</translation>
    </message>
    <message>
        <source>Check the path: an empty file often appears where a program looked for a database in the wrong place.</source>
        <translation>יש לבדוק את הנתיב: קובץ ריק מופיע לעיתים קרובות במקום שבו תוכנה חיפשה מסד נתונים במקום הלא נכון.</translation>
    </message>
    <message>
        <source>A folder or a device was given instead of a file: %1.</source>
        <translation>במקום קובץ צוינו תיקייה או התקן: %1.</translation>
    </message>
    <message>
        <source>Choose the database file itself.</source>
        <translation>יש לבחור את קובץ מסד הנתונים עצמו.</translation>
    </message>
    <message>
        <source>The file %1 is not an SQLite database, or it is encrypted.</source>
        <translation>הקובץ %1 אינו מסד נתונים של SQLite, או שהוא מוצפן.</translation>
    </message>
    <message>
        <source>Choose another file. An encrypted database can only be backed up by a program that has its key.</source>
        <translation>יש לבחור קובץ אחר. מסד נתונים מוצפן ניתן לגיבוי רק בתוכנה שהמפתח שלו בידיה.</translation>
    </message>
    <message>
        <source>The file %1 is cut off: it is shorter than its own header says.</source>
        <translation>הקובץ %1 קטוע: הוא קצר מכפי שהכותרת שלו מציינת.</translation>
    </message>
    <message>
        <source>Keep this file as it is, and go back to the newest backup that is proven.</source>
        <translation>יש לשמור את הקובץ כמות שהוא, ולחזור לגיבוי המאומת החדש ביותר.</translation>
    </message>
    <message>
        <source>You do not have permission to read %1.</source>
        <translation>אין לך הרשאה לקרוא את %1.</translation>
    </message>
    <message>
        <source>Run Holdfast as the user who owns the file, or ask the owner for permission to read it and its folder.</source>
        <translation>יש להפעיל את Holdfast כמשתמש שהקובץ בבעלותו, או לבקש מבעליו הרשאת קריאה לקובץ ולתיקייה שלו.</translation>
    </message>
    <message>
        <source>Another program keeps %1 locked.</source>
        <translation>תוכנה אחרת נועלת את %1.</translation>
    </message>
    <message>
        <source>The file %2 is kept locked by %1.</source>
        <translation>הקובץ %2 נעול על ידי %1.</translation>
    </message>
    <message>
        <source>Close the program that uses the database, or try again later with a longer wait.</source>
        <translation>יש לסגור את התוכנה שמשתמשת במסד הנתונים, או לנסות שוב מאוחר יותר עם המתנה ארוכה יותר.</translation>
    </message>
    <message>
        <source>The database %1 is so damaged that SQLite cannot read it.</source>
        <translation>מסד הנתונים %1 פגום עד כדי כך ש־SQLite אינו יכול לקרוא אותו.</translation>
    </message>
    <message>
        <source>The system reported an error while %1 was read.</source>
        <translation>המערכת דיווחה על שגיאה בזמן קריאת %1.</translation>
    </message>
    <message>
        <source>Look at the details, and check the drive: it may be failing.</source>
        <translation>יש לעיין בפרטים ולבדוק את הכונן: ייתכן שהוא מתקלקל.</translation>
    </message>
    <message>
        <source>Another program changed %1 while it was read.</source>
        <translation>תוכנה אחרת שינתה את %1 בזמן שנקרא.</translation>
    </message>
    <message>
        <source>No backup was made. Holdfast did not change the database.</source>
        <translation>לא נוצר גיבוי. Holdfast לא שינה את מסד הנתונים.</translation>
    </message>
    <message>
        <source>Stop the program that writes to it, or use a method that works while it is in use.</source>
        <translation>יש לעצור את התוכנה שכותבת אליו, או להשתמש בשיטה שפועלת בזמן שהוא בשימוש.</translation>
    </message>
    <message>
        <source>There is no folder for %1.</source>
        <translation>אין תיקייה עבור %1.</translation>
    </message>
    <message>
        <source>A folder was expected, but %1 is not one.</source>
        <translation>נדרשה תיקייה, אך %1 אינו תיקייה.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>יש לבחור תיקייה.</translation>
    </message>
    <message>
        <source>You do not have permission to write to %1.</source>
        <translation>אין לך הרשאה לכתוב ל־%1.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask its owner for permission to write there.</source>
        <translation>יש לבחור תיקייה אחרת, או לבקש מבעליה הרשאה לכתוב שם.</translation>
    </message>
    <message>
        <source>The file system that holds %1 is read-only.</source>
        <translation>מערכת הקבצים שמכילה את %1 היא לקריאה בלבד.</translation>
    </message>
    <message>
        <source>Choose another folder, or make that drive writable.</source>
        <translation>יש לבחור תיקייה אחרת, או לאפשר כתיבה לכונן זה.</translation>
    </message>
    <message>
        <source>There is not enough free space to write %1.</source>
        <translation>אין די מקום פנוי לכתיבת %1.</translation>
    </message>
    <message>
        <source>Free some space on that drive or choose another folder, then start again.</source>
        <translation>יש לפנות מקום בכונן זה או לבחור תיקייה אחרת, ואז להתחיל שוב.</translation>
    </message>
    <message>
        <source>The place of %1 disappeared while it was written.</source>
        <translation>המקום של %1 נעלם בזמן הכתיבה.</translation>
    </message>
    <message>
        <source>The file does not count as saved. The database was not changed.</source>
        <translation>הקובץ אינו נחשב שמור. מסד הנתונים לא השתנה.</translation>
    </message>
    <message>
        <source>Connect the drive again or choose another folder, then start again.</source>
        <translation>יש לחבר שוב את הכונן או לבחור תיקייה אחרת, ואז להתחיל שוב.</translation>
    </message>
    <message>
        <source>There is already something at %1.</source>
        <translation>כבר קיים משהו ב־%1.</translation>
    </message>
    <message>
        <source>It was not replaced. The database was not changed.</source>
        <translation>הוא לא הוחלף. מסד הנתונים לא השתנה.</translation>
    </message>
    <message>
        <source>Move it away, or choose another name or folder.</source>
        <translation>יש להעביר אותו למקום אחר, או לבחור שם אחר או תיקייה אחרת.</translation>
    </message>
    <message>
        <source>The system reported an error while %1 was written.</source>
        <translation>המערכת דיווחה על שגיאה בזמן כתיבת %1.</translation>
    </message>
    <message>
        <source>Look at the details, check that drive, or choose another folder.</source>
        <translation>יש לעיין בפרטים, לבדוק את הכונן, או לבחור תיקייה אחרת.</translation>
    </message>
    <message>
        <source>Another Holdfast job is running.</source>
        <translation>משימה אחרת של Holdfast פועלת.</translation>
    </message>
    <message>
        <source>Another Holdfast job is running: %1.</source>
        <translation>משימה אחרת של Holdfast פועלת: %1.</translation>
    </message>
    <message>
        <source>This job was not started, and nothing was changed.</source>
        <translation>משימה זו לא הופעלה, ודבר לא השתנה.</translation>
    </message>
    <message>
        <source>Wait until that job has ended, then start again.</source>
        <translation>יש להמתין עד שאותה משימה תסתיים, ואז להתחיל שוב.</translation>
    </message>
    <message>
        <source>There is no backup %1.</source>
        <translation>אין גיבוי בשם %1.</translation>
    </message>
    <message>
        <source>Look at the list of backups for its name, and check that its drive is connected.</source>
        <translation>יש לחפש את שמו ברשימת הגיבויים, ולבדוק שהכונן שלו מחובר.</translation>
    </message>
    <message>
        <source>Several backups fit the name %1.</source>
        <translation>כמה גיבויים מתאימים לשם %1.</translation>
    </message>
    <message>
        <source>Give more of the name, or the whole path.</source>
        <translation>יש לציין חלק גדול יותר של השם, או את הנתיב המלא.</translation>
    </message>
    <message>
        <source>The configuration knows no database %1.</source>
        <translation>אין בתצורה מסד נתונים בשם %1.</translation>
    </message>
    <message>
        <source>Check the name, or give the path of the database.</source>
        <translation>יש לבדוק את השם, או לציין את הנתיב של מסד הנתונים.</translation>
    </message>
    <message>
        <source>There are no backups of %1.</source>
        <translation>אין גיבויים של %1.</translation>
    </message>
    <message>
        <source>Make a backup, or say in which folder the backups are.</source>
        <translation>יש ליצור גיבוי, או לציין באיזו תיקייה נמצאים הגיבויים.</translation>
    </message>
    <message>
        <source>The manifest %1 cannot be used.</source>
        <translation>לא ניתן להשתמש במניפסט %1.</translation>
    </message>
    <message>
        <source>The manifest %2 cannot be used: %1.</source>
        <translation>לא ניתן להשתמש במניפסט %2: %1.</translation>
    </message>
    <message>
        <source>The backup beside it was not changed, but does not count as checked.</source>
        <translation>הגיבוי שלצידו לא השתנה, אך אינו נחשב כנבדק.</translation>
    </message>
    <message>
        <source>Verify the backup again; it is a plain database file.</source>
        <translation>יש לאמת את הגיבוי שוב; הוא קובץ מסד נתונים רגיל.</translation>
    </message>
    <message>
        <source>The configuration %1 has an error.</source>
        <translation>יש שגיאה בתצורה %1.</translation>
    </message>
    <message>
        <source>The configuration %2 has an error: %1.</source>
        <translation>יש שגיאה בתצורה %2: %1.</translation>
    </message>
    <message>
        <source>The file was left as it is, and nothing was changed.</source>
        <translation>הקובץ נשאר כמות שהוא, ודבר לא השתנה.</translation>
    </message>
    <message>
        <source>Correct the file, then start again.</source>
        <translation>יש לתקן את הקובץ, ואז להתחיל שוב.</translation>
    </message>
    <message>
        <source>The catalogue %1 cannot be used.</source>
        <translation>לא ניתן להשתמש בקטלוג %1.</translation>
    </message>
    <message>
        <source>Your databases and backups were not changed.</source>
        <translation>מסדי הנתונים והגיבויים שלך לא השתנו.</translation>
    </message>
    <message>
        <source>Check the permissions of its folder, or move the catalogue away: it is made anew from the backups, and only the history is lost.</source>
        <translation>יש לבדוק את ההרשאות של התיקייה שלו, או להעביר את הקטלוג למקום אחר: הוא נוצר מחדש מתוך הגיבויים, ורק ההיסטוריה אובדת.</translation>
    </message>
    <message>
        <source>The compressed file %1 is damaged and cannot be unpacked.</source>
        <translation>הקובץ הדחוס %1 פגום ולא ניתן לחלץ אותו.</translation>
    </message>
    <message>
        <source>The file was not changed.</source>
        <translation>הקובץ לא השתנה.</translation>
    </message>
    <message>
        <source>Use another backup, and check the drive that holds this one.</source>
        <translation>יש להשתמש בגיבוי אחר, ולבדוק את הכונן שבו נמצא גיבוי זה.</translation>
    </message>
    <message>
        <source>It was not possible to check everything in %1.</source>
        <translation>לא ניתן היה לבדוק הכול ב־%1.</translation>
    </message>
    <message>
        <source>It was not possible to check everything in %2: %1.</source>
        <translation>לא ניתן היה לבדוק הכול ב־%2: %1.</translation>
    </message>
    <message>
        <source>It is neither proven nor known to be damaged. It was not changed.</source>
        <translation>הוא אינו מאומת, וגם לא ידוע שהוא פגום. הוא לא השתנה.</translation>
    </message>
    <message>
        <source>Check it with a program that has the missing part.</source>
        <translation>יש לבדוק אותו בתוכנה שיש בה החלק החסר.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged.</source>
        <translation>הגיבוי %1 פגום.</translation>
    </message>
    <message>
        <source>It must not be relied on. It was kept and not changed.</source>
        <translation>אין להסתמך עליו. הוא נשמר ולא השתנה.</translation>
    </message>
    <message>
        <source>Use the newest backup that is proven, and make a new one.</source>
        <translation>יש להשתמש בגיבוי המאומת החדש ביותר, וליצור גיבוי חדש.</translation>
    </message>
    <message>
        <source>The request cannot be carried out as it was given.</source>
        <translation>לא ניתן לבצע את הבקשה כפי שניתנה.</translation>
    </message>
    <message>
        <source>The request cannot be carried out as it was given: %1.</source>
        <translation>לא ניתן לבצע את הבקשה כפי שניתנה: %1.</translation>
    </message>
    <message>
        <source>Correct it, then try again.</source>
        <translation>יש לתקן אותה, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>The backup %1 is pinned: it is kept for ever.</source>
        <translation>הגיבוי %1 מוצמד: הוא נשמר לתמיד.</translation>
    </message>
    <message>
        <source>It was not deleted.</source>
        <translation>הוא לא נמחק.</translation>
    </message>
    <message>
        <source>Unpin it first, then delete it.</source>
        <translation>יש לבטל תחילה את ההצמדה, ואז למחוק אותו.</translation>
    </message>
    <message>
        <source>Holdfast did not change the database.</source>
        <translation>Holdfast לא שינתה את מסד הנתונים.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>אין תיקייה %1.</translation>
    </message>
    <message>
        <source>Too many files are open: %1 could not be opened as well.</source>
        <translation>יותר מדי קבצים פתוחים: לא היה אפשר לפתוח גם את %1.</translation>
    </message>
    <message>
        <source>Raise the limit for open files (ulimit -n; LimitNOFILE of a systemd unit) to 256 or more, then start again.</source>
        <translation>יש להגדיל את מגבלת הקבצים הפתוחים (ulimit -n; ‏LimitNOFILE ביחידת systemd) ל-256 לפחות, ואז להתחיל שוב.</translation>
    </message>
    <message>
        <source>The system gave no more memory, or no more threads.</source>
        <translation>המערכת לא הקצתה עוד זיכרון או תהליכונים.</translation>
    </message>
    <message>
        <source>Close other programs or raise the limits of this one, then start again.</source>
        <translation>יש לסגור תוכנות אחרות או להגדיל את המגבלות של תוכנה זו, ואז להתחיל שוב.</translation>
    </message>
    <message>
        <source>What %1 leads to has a name that is not valid UTF-8, which Holdfast cannot use.</source>
        <translation>ליעד של %1 יש שם שאינו UTF-8 תקין, ו-Holdfast לא יכולה להשתמש בו.</translation>
    </message>
    <message>
        <source>Give the file, and the folders it lies in, other names.</source>
        <translation>יש לתת לקובץ ולתיקיות שבהן הוא נמצא שמות אחרים.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <extracomment>Stands in a sentence in place of a file&apos;s name.</extracomment>
        <translation>(ללא שם)</translation>
    </message>
    <message>
        <source>Connect the drive it lies on, or choose another folder. To start anew in this one, make the folder yourself.</source>
        <translation>יש לחבר את הכונן שבו היא נמצאת, או לבחור תיקייה אחרת. כדי להתחיל מחדש בתיקייה זו, יש ליצור אותה ידנית.</translation>
    </message>
    <message>
        <source>The database %1 is in use.</source>
        <translation>מסד הנתונים %1 נמצא בשימוש.</translation>
    </message>
    <message>
        <source>The database %2 is in use by %1.</source>
        <translation>מסד הנתונים %2 נמצא בשימוש על ידי %1.</translation>
    </message>
    <message>
        <source>Stop the program that uses it, or give a command that does, or restore online while it is in use.</source>
        <translation>יש לעצור את התוכנה שמשתמשת בו, או לציין פקודה שעושה זאת, או לשחזר במצב מקוון בזמן שהוא בשימוש.</translation>
    </message>
    <message>
        <source>A backup cannot be restored over itself: %1.</source>
        <translation>לא ניתן לשחזר גיבוי על גבי עצמו: %1.</translation>
    </message>
    <message>
        <source>Choose another file to restore to.</source>
        <translation>יש לבחור קובץ אחר כיעד לשחזור.</translation>
    </message>
    <message>
        <source>The restore cannot be run.</source>
        <translation>לא ניתן לבצע את השחזור.</translation>
    </message>
    <message>
        <source>The restore cannot be run: %1.</source>
        <translation>לא ניתן לבצע את השחזור: %1.</translation>
    </message>
    <message>
        <source>Mend what stands in its way, then plan it again.</source>
        <translation>יש לתקן את מה שמונע אותו, ואז לתכנן אותו שוב.</translation>
    </message>
    <message>
        <source>The database %1 cannot be restored while it is in use.</source>
        <translation>לא ניתן לשחזר את מסד הנתונים %1 בזמן שהוא בשימוש.</translation>
    </message>
    <message>
        <source>The database %2 cannot be restored while it is in use: %1.</source>
        <translation>לא ניתן לשחזר את מסד הנתונים %2 בזמן שהוא בשימוש: %1.</translation>
    </message>
    <message>
        <source>Stop the programs that use it, and restore by replacing the file.</source>
        <translation>יש לעצור את התוכנות שמשתמשות בו, ולשחזר בדרך של החלפת הקובץ.</translation>
    </message>
    <message>
        <source>The command could not be started.</source>
        <translation>לא ניתן היה להפעיל את הפקודה.</translation>
    </message>
    <message>
        <source>Check the command, and its permissions.</source>
        <translation>יש לבדוק את הפקודה ואת ההרשאות שלה.</translation>
    </message>
    <message>
        <source>The command took too long and was ended.</source>
        <translation>הפקודה נמשכה זמן רב מדי והופסקה.</translation>
    </message>
    <message>
        <source>Look at its output in the details. If it only needs more time, allow it a longer one in the configuration (command_timeout).</source>
        <translation>יש לעיין בפלט שלה בפרטים. אם נדרש לה רק זמן רב יותר, יש להקצות לה אותו בתצורה (command_timeout).</translation>
    </message>
    <message>
        <source>The command failed.</source>
        <translation>הפקודה נכשלה.</translation>
    </message>
    <message>
        <source>Look at its output in the details, and try it by hand.</source>
        <translation>יש לעיין בפלט שלה בפרטים, ולנסות אותה ידנית.</translation>
    </message>
    <message>
        <source>The application did not answer as it should.</source>
        <translation>היישום לא ענה כפי שצריך.</translation>
    </message>
    <message>
        <source>The application did not answer as it should: %1.</source>
        <translation>היישום לא ענה כפי שצריך: %1.</translation>
    </message>
    <message>
        <source>Look at the application itself. Undo the restore if the database is the reason.</source>
        <translation>יש לבדוק את היישום עצמו. אם מסד הנתונים הוא הסיבה, יש לבטל את השחזור.</translation>
    </message>
    <message>
        <source>There is no restore %1.</source>
        <translation>אין שחזור בשם %1.</translation>
    </message>
    <message>
        <source>Look at the list of restores for its id.</source>
        <translation>יש לחפש את המזהה שלו ברשימת השחזורים.</translation>
    </message>
    <message>
        <source>Several restores fit the name %1.</source>
        <translation>כמה שחזורים מתאימים לשם %1.</translation>
    </message>
    <message>
        <source>Give the whole id.</source>
        <translation>יש לציין את המזהה המלא.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>אין מה לבטל.</translation>
    </message>
    <message>
        <source>There is nothing to undo: %1.</source>
        <translation>אין מה לבטל: %1.</translation>
    </message>
    <message>
        <source>Look at the list of restores, or restore a backup.</source>
        <translation>יש לעיין ברשימת השחזורים, או לשחזר גיבוי.</translation>
    </message>
    <message>
        <source>The restore failed, and the state before it could not be put back. It lies complete in %1.</source>
        <translation>השחזור נכשל, ולא ניתן היה להחזיר את המצב שלפניו. המצב הקודם נמצא בשלמותו ב־%1.</translation>
    </message>
    <message>
        <source>The database may be missing until this is mended.</source>
        <translation>ייתכן שמסד הנתונים יהיה חסר עד שהדבר יתוקן.</translation>
    </message>
    <message>
        <source>Look at the details, mend what kept it from being written, and undo the restore.</source>
        <translation>יש לעיין בפרטים, לתקן את מה שמנע את הכתיבה, ולבטל את השחזור.</translation>
    </message>
    <message>
        <source>The folder %1 is gone. It held 1 backup.</source>
        <translation>התיקייה %1 אינה קיימת עוד. היה בה גיבוי אחד.</translation>
    </message>
    <message>
        <source>The folder %1 is gone. It held %2 backups.</source>
        <translation>התיקייה %1 אינה קיימת עוד. היו בה %2 גיבויים.</translation>
    </message>
    <message>
        <source>%1 has no such table.</source>
        <translation>אין טבלה כזאת ב־%1.</translation>
    </message>
    <message>
        <source>%2 has no table %1.</source>
        <translation>ב־%2 אין טבלה בשם %1.</translation>
    </message>
    <message>
        <source>Look at the names of its tables with a comparison.</source>
        <translation>יש לעיין בשמות הטבלאות שלו באמצעות השוואה.</translation>
    </message>
    <message>
        <source>Rows of %1 would violate a foreign key.</source>
        <translation>שורות של %1 היו מפרות מפתח זר.</translation>
    </message>
    <message>
        <source>Rows of %2 would violate a foreign key: %1.</source>
        <translation>שורות של %2 היו מפרות מפתח זר: %1.</translation>
    </message>
    <message>
        <source>Bring back the tables that those rows hang on as well, or choose fewer rows.</source>
        <translation>יש להחזיר גם את הטבלאות שאותן שורות תלויות בהן, או לבחור פחות שורות.</translation>
    </message>
    <message>
        <source>Rows of %1 were changed since the restore.</source>
        <translation>שורות של %1 השתנו מאז השחזור.</translation>
    </message>
    <message>
        <source>Rows of %2 were changed since the restore: %1.</source>
        <translation>שורות של %2 השתנו מאז השחזור: %1.</translation>
    </message>
    <message>
        <source>Undo would take those changes away. Compare the database with the safety copy, and bring back the rows that you want.</source>
        <translation>ביטול השחזור היה מוחק את השינויים האלה. יש להשוות את מסד הנתונים לעותק הבטיחות, ולהחזיר את השורות הרצויות.</translation>
    </message>
    <message>
        <source>The last write of a change to %1 failed.</source>
        <translation>הכתיבה האחרונה של שינוי ב־%1 נכשלה.</translation>
    </message>
    <message>
        <source>The last write of a change to %2 failed: %1.</source>
        <translation>הכתיבה האחרונה של שינוי ב־%2 נכשלה: %1.</translation>
    </message>
    <message>
        <source>The database holds all of that change or nothing of it, and a crash may still decide which. What it takes to undo it is kept.</source>
        <translation>מסד הנתונים מכיל את השינוי הזה בשלמותו או כלל לא, וקריסה עדיין עשויה להכריע מה מהשניים. מה שדרוש כדי לבטל אותו נשמר.</translation>
    </message>
    <message>
        <source>Check the drive and its free space, then look at the list of restores: it is settled as soon as the database can be written.</source>
        <translation>יש לבדוק את הכונן ואת המקום הפנוי בו, ולאחר מכן לעיין ברשימת השחזורים: הדבר מוכרע ברגע שניתן לכתוב במסד הנתונים.</translation>
    </message>
</context>
<context>
    <name>core::Holder</name>
    <message>
        <source>a program</source>
        <translation>תוכנה כלשהי</translation>
    </message>
    <message>
        <source>%1 (pid %2, user %3)</source>
        <translation>%1 (pid %2, משתמש %3)</translation>
    </message>
    <message>
        <source>%1 and one other</source>
        <translation>%1 ועוד תוכנה אחת</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1 ועוד %2 תוכנות</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>קונטיינר %1</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>שירות %1</translation>
    </message>
    <message>
        <source>%1 (pid %2, user %3, %4)</source>
        <translation>%1 (pid %2, משתמש %3, %4)</translation>
    </message>
</context>
<context>
    <name>core::Progress</name>
    <message>
        <source>Waiting for the database</source>
        <extracomment>What a running job does now, beside its progress bar; so are the next ones.</extracomment>
        <translation>המתנה למסד הנתונים</translation>
    </message>
    <message>
        <source>Copying pages</source>
        <translation>העתקת דפים</translation>
    </message>
    <message>
        <source>Writing to the drive</source>
        <translation>כתיבה לכונן</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>קריאה חוזרת</translation>
    </message>
    <message>
        <source>Checking contents</source>
        <translation>בדיקת התוכן</translation>
    </message>
    <message>
        <source>Compressing</source>
        <translation>דחיסה</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>סיום</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>הכנה</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Stopping the application</source>
        <translation>עצירת היישום</translation>
    </message>
    <message>
        <source>Keeping the present state</source>
        <translation>שמירת המצב הנוכחי</translation>
    </message>
    <message>
        <source>Copying the backup</source>
        <translation>העתקת הגיבוי</translation>
    </message>
    <message>
        <source>Replacing the database</source>
        <translation>החלפת מסד הנתונים</translation>
    </message>
    <message>
        <source>Starting the application</source>
        <translation>הפעלת היישום</translation>
    </message>
    <message>
        <source>Asking the application</source>
        <translation>פנייה ליישום</translation>
    </message>
</context>
<context>
    <name>core::catalog</name>
    <message>
        <source>The job ended without a result.</source>
        <translation>המשימה הסתיימה ללא תוצאה.</translation>
    </message>
    <message>
        <source>The catalogue could not be used: it was put aside and made anew. The history before that is lost, and so are pins and proofs of backups in folders that cannot be written.</source>
        <translation>לא היה ניתן להשתמש בקטלוג: הוא הועבר הצידה ונוצר מחדש. ההיסטוריה שלפני כן אבדה, וכך גם הצמדות והוכחות של גיבויים בתיקיות שלא ניתן לכתוב אליהן.</translation>
    </message>
</context>
<context>
    <name>core::config::Preset</name>
    <message>
        <source>Settings</source>
        <extracomment>A group of tables of an application; so are the next ones.</extracomment>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>הפעלות</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>סביבות עבודה</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>כניסה</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>אוטומציה</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>יומנים</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>גרסת סכמה</translation>
    </message>
    <message>
        <source>The web interface opens</source>
        <extracomment>What a person looks at after a restore; so are the next ones.</extracomment>
        <translation>ממשק האינטרנט נפתח</translation>
    </message>
    <message>
        <source>The settings are present</source>
        <translation>ההגדרות קיימות</translation>
    </message>
    <message>
        <source>The workspaces load</source>
        <translation>סביבות העבודה נטענות</translation>
    </message>
    <message>
        <source>A new session can be started</source>
        <translation>אפשר להתחיל הפעלה חדשה</translation>
    </message>
</context>
<context>
    <name>core::jobs::ApplicationControl</name>
    <message>
        <source>The command ended with %1.</source>
        <translation>הפקודה הסתיימה עם %1.</translation>
    </message>
    <message>
        <source>Nobody has it open.</source>
        <translation>איש אינו מחזיק אותו פתוח.</translation>
    </message>
    <message>
        <source>The application was stopped and there is no command to start it: start it yourself.</source>
        <translation>היישום נעצר ואין פקודה שמפעילה אותו: יש להפעיל אותו ידנית.</translation>
    </message>
    <message>
        <source>The application was started again.</source>
        <translation>היישום הופעל שוב.</translation>
    </message>
    <message>
        <source>The application could not be started again. %1</source>
        <translation>לא ניתן היה להפעיל שוב את היישום. %1</translation>
    </message>
</context>
<context>
    <name>core::jobs::DeleteBackups</name>
    <message>
        <source>Deleted: %1</source>
        <translation>נמחק: %1</translation>
    </message>
    <message>
        <source>One backup was deleted.</source>
        <translation>נמחק גיבוי אחד.</translation>
    </message>
    <message>
        <source>%1 backups were deleted.</source>
        <translation>נמחקו %1 גיבויים.</translation>
    </message>
</context>
<context>
    <name>core::jobs::Guard</name>
    <message>
        <source>before: %1</source>
        <extracomment>The label of a backup; %1 is a command.</extracomment>
        <translation>לפני: %1</translation>
    </message>
</context>
<context>
    <name>core::jobs::Messages</name>
    <message>
        <source>SQLite %1 is among the versions (3.7.0 to 3.51.2) that can damage a WAL database when two connections checkpoint it at the same moment. Holdfast never checkpoints your databases; your application may.</source>
        <translation>גרסה %1 של SQLite היא אחת הגרסאות (3.7.0 עד 3.51.2) שעלולות לפגום במסד נתונים במצב WAL כאשר שני חיבורים מבצעים בו checkpoint באותו רגע. Holdfast לעולם אינו מבצע checkpoint במסדי הנתונים שלך; ייתכן שהיישום שלך עושה זאת.</translation>
    </message>
    <message>
        <source>SQLite %1 is in use.</source>
        <translation>נעשה שימוש ב־SQLite %1.</translation>
    </message>
    <message>
        <source>There is no configuration yet; the defaults are used.</source>
        <translation>עדיין אין תצורה; נעשה שימוש בברירות המחדל.</translation>
    </message>
    <message numerus="yes">
        <source>The configuration can be read; it names %n database(s).</source>
        <translation>
            <numerusform>ניתן לקרוא את התצורה; מספר מסדי הנתונים בה: %n.</numerusform>
            <numerusform>ניתן לקרוא את התצורה; מספר מסדי הנתונים בה: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locks between users and programs are kept in %1.</source>
        <translation>נעילות בין משתמשים ותוכנות נשמרות ב־%1.</translation>
    </message>
    <message>
        <source>Backups would lie in memory (%1) and be gone after a restart.</source>
        <translation>הגיבויים יישמרו בזיכרון (%1) וייעלמו לאחר הפעלה מחדש.</translation>
    </message>
    <message>
        <source>Backups lie on a network file system (%1).</source>
        <translation>הגיבויים נמצאים במערכת קבצים ברשת (%1).</translation>
    </message>
    <message>
        <source>Backups lie on %1 (%2), %3 are free.</source>
        <translation>הגיבויים נמצאים ב־%1 (%2), פנויים %3.</translation>
    </message>
    <message>
        <source>Backups can be written.</source>
        <translation>ניתן לכתוב גיבויים.</translation>
    </message>
    <message>
        <source>WAL mode</source>
        <translation>מצב WAL</translation>
    </message>
    <message>
        <source>rollback journal</source>
        <translation>יומן rollback</translation>
    </message>
    <message>
        <source>%1, %2. Its backups lie on the same drive: if that fails, both are lost.</source>
        <translation>%1, %2. הגיבויים שלו נמצאים באותו כונן: אם הכונן ייכשל, שניהם יאבדו.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>This database uses a rollback journal: programs that write to it will wait for about %n s while it is copied. In WAL mode they would not wait.</source>
        <translation>
            <numerusform>מסד נתונים זה משתמש ביומן rollback: תוכנות שכותבות אליו ימתינו כ־%n שנ׳ בזמן ההעתקה. במצב WAL הן לא ימתינו.</numerusform>
            <numerusform>מסד נתונים זה משתמש ביומן rollback: תוכנות שכותבות אליו ימתינו כ־%n שנ׳ בזמן ההעתקה. במצב WAL הן לא ימתינו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the whole path of the folder: one that begins with / or with ~/.</source>
        <translation>יש לכתוב את הנתיב המלא של התיקייה: כזה שמתחיל ב־/ או ב־~/.</translation>
    </message>
    <message>
        <source>Write a whole number and a unit, such as 90m, 24h or 7d.</source>
        <translation>יש לכתוב מספר שלם ויחידה, למשל 90m, 24h או 7d.</translation>
    </message>
    <message>
        <source>There is no preset of that name.</source>
        <translation>אין תבנית בשם זה.</translation>
    </message>
    <message>
        <source>Write none, gzip or zstd, with or without a level, such as zstd:9.</source>
        <translation>יש לכתוב none, gzip או zstd, עם רמה או בלעדיה, למשל zstd:9.</translation>
    </message>
    <message>
        <source>Write full or quick.</source>
        <translation>יש לכתוב full או quick.</translation>
    </message>
    <message>
        <source>A proven backup older than %1 is a warning, one older than %2 an error.</source>
        <translation>גיבוי מאומת שגילו עולה על %1 הוא אזהרה, וכשגילו עולה על %2 זו שגיאה.</translation>
    </message>
    <message>
        <source>Only the newest restore can be undone.</source>
        <translation>ניתן לבטל רק את השחזור החדש ביותר.</translation>
    </message>
    <message>
        <source>A restore can be undone for %1, the newest one always.</source>
        <translation>ניתן לבטל שחזור במשך %1, ואת החדש ביותר תמיד.</translation>
    </message>
    <message>
        <source>Write an address such as http://127.0.0.1:3030/, or a command.</source>
        <translation>יש לציין כתובת כגון ⁨http://127.0.0.1:3030/⁩, או פקודה.</translation>
    </message>
    <message>
        <source>Line %1 is no header. Write a name, a colon and a value, such as Authorization: env:API_KEY.</source>
        <translation>שורה %1 אינה כותרת. יש לציין שם, נקודתיים וערך, למשל ⁨Authorization: env:API_KEY⁩.</translation>
    </message>
    <message>
        <source>Write a whole number and a unit, such as 12h, 7d or 4w.</source>
        <translation>יש לציין מספר שלם ויחידה, למשל 12h,‏ 7d או 4w.</translation>
    </message>
    <message>
        <source>Say how the started application is asked, or nobody would see whether it works.</source>
        <translation>יש לציין איך היישום שהופעל נבדק, אחרת איש לא יראה אם הוא פועל.</translation>
    </message>
    <message>
        <source>Write an address such as http://127.0.0.1:{port}/, or a command.</source>
        <translation>יש לציין כתובת כגון ⁨http://127.0.0.1:{port}/⁩, או פקודה.</translation>
    </message>
    <message>
        <source>That is the application in production. Write the address of the one that is started on the copy, with {port} in it.</source>
        <translation>זהו היישום שבסביבת הייצור. יש לציין את הכתובת של היישום שמופעל על ההעתק, עם {port} בתוכה.</translation>
    </message>
    <message>
        <source>Every backup is proven again before it is restored.</source>
        <translation>כל גיבוי מאומת שוב לפני שחזורו.</translation>
    </message>
    <message>
        <source>A backup whose proof is older than %1 is proven again before it is restored.</source>
        <translation>גיבוי שגיל האימות שלו עולה על %1 מאומת שוב לפני שחזורו.</translation>
    </message>
    <message>
        <source>Write for a command a whole number and a unit, such as 30s or 5m.</source>
        <translation>עבור פקודה יש לכתוב מספר שלם ויחידה, למשל 30s או 5m.</translation>
    </message>
    <message>
        <source>Write for the answer a whole number and a unit, such as 30s or 5m.</source>
        <translation>עבור התשובה יש לכתוב מספר שלם ויחידה, למשל 30s או 5m.</translation>
    </message>
</context>
<context>
    <name>core::jobs::Rehearsal</name>
    <message>
        <source>%1 s</source>
        <translation>%1 שנ׳</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, פורט %2</translation>
    </message>
    <message>
        <source>Restored and verified in %1.</source>
        <translation>שוחזר ואומת תוך %1.</translation>
    </message>
    <message>
        <source>The probe passed after %1.</source>
        <translation>בדיקת היישום עברה לאחר %1.</translation>
    </message>
    <message>
        <source>an application that is started needs a probe, or nobody would see whether it works</source>
        <translation>יישום שמופעל דורש בדיקה, אחרת איש לא יראה אם הוא פועל</translation>
    </message>
    <message>
        <source>It ended with %1.</source>
        <translation>הוא הסתיים עם %1.</translation>
    </message>
</context>
<context>
    <name>core::jobs::Restore</name>
    <message>
        <source>Beside the backup lies a file %1 with a part of its content: it is a database in use, not a backup.</source>
        <translation>לצד הגיבוי נמצא קובץ %1 עם חלק מתוכנו: זהו מסד נתונים שבשימוש, ולא גיבוי.</translation>
    </message>
    <message>
        <source>Back it up first, and restore that backup.</source>
        <translation>יש לגבות אותו תחילה, ולשחזר את אותו גיבוי.</translation>
    </message>
    <message>
        <source>It was not possible to check everything in this backup.</source>
        <translation>לא ניתן היה לבדוק הכול בגיבוי זה.</translation>
    </message>
    <message>
        <source>Check the application well after the restore.</source>
        <translation>יש לבדוק היטב את היישום לאחר השחזור.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ועוד %2</translation>
    </message>
    <message>
        <source>This is a backup of another database, %1.</source>
        <translation>זהו גיבוי של מסד נתונים אחר, %1.</translation>
    </message>
    <message>
        <source>The backup and the database have no table in common.</source>
        <translation>לגיבוי ולמסד הנתונים אין אף טבלה משותפת.</translation>
    </message>
    <message>
        <source>The database has tables that the backup does not: %1. They are gone after the restore.</source>
        <translation>יש במסד הנתונים טבלאות שאינן בגיבוי: %1. לאחר השחזור הן לא יהיו קיימות עוד.</translation>
    </message>
    <message>
        <source>Old sign-ins and keys come back: what was withdrawn since the backup works again, and what was given out since does not.</source>
        <translation>כניסות ומפתחות ישנים חוזרים: מה שבוטל מאז הגיבוי פועל שוב, ומה שהונפק מאז אינו פועל.</translation>
    </message>
    <message>
        <source>Withdraw them again after the restore.</source>
        <translation>יש לבטל אותם שוב לאחר השחזור.</translation>
    </message>
    <message>
        <source>%1 keeps counters in memory that may not fit the restored content.</source>
        <translation>היישום %1 מחזיק בזיכרון מונים שייתכן שאינם תואמים לתוכן המשוחזר.</translation>
    </message>
    <message>
        <source>Restart it after the restore, or restore by replacing the file.</source>
        <translation>יש להפעיל אותו מחדש לאחר השחזור, או לשחזר בדרך של החלפת הקובץ.</translation>
    </message>
    <message>
        <source>The present state is not kept: this restore cannot be undone.</source>
        <translation>המצב הנוכחי אינו נשמר: לא ניתן לבטל שחזור זה.</translation>
    </message>
    <message>
        <source>SQLite cannot open the present database. Its files are kept byte for byte.</source>
        <translation>SQLite אינו יכול לפתוח את מסד הנתונים הנוכחי. הקבצים שלו נשמרים בית אחר בית.</translation>
    </message>
    <message>
        <source>%1 is mounted as a single file, as containers do it: it can be written, but not replaced.</source>
        <translation>%1 מעוגן כקובץ בודד, כפי שקונטיינרים עושים: אפשר לכתוב אליו, אך לא להחליפו.</translation>
    </message>
    <message>
        <source>Restore online, or restore to the file that is mounted there.</source>
        <translation>יש לשחזר תוך כדי שימוש, או לשחזר אל הקובץ שמעוגן שם.</translation>
    </message>
    <message>
        <source>The application differs: application_id is %1 in the backup and %2 in the database.</source>
        <translation>היישום שונה: הערך של application_id הוא %1 בגיבוי ו־%2 במסד הנתונים.</translation>
    </message>
    <message>
        <source>The version of the schema differs: user_version is %1 in the backup and %2 in the database.</source>
        <translation>גרסת הסכמה שונה: הערך של user_version הוא %1 בגיבוי ו־%2 במסד הנתונים.</translation>
    </message>
    <message>
        <source>The backup and the database have no table in common: the backup has %1, the database has %2.</source>
        <translation>לגיבוי ולמסד הנתונים אין אף טבלה משותפת: בגיבוי יש %1, במסד הנתונים יש %2.</translation>
    </message>
    <message>
        <source>The backup has tables that the database does not: %1.</source>
        <translation>יש בגיבוי טבלאות שאינן במסד הנתונים: %1.</translation>
    </message>
    <message>
        <source>The database has tables that the backup does not: %1.</source>
        <translation>יש במסד הנתונים טבלאות שאינן בגיבוי: %1.</translation>
    </message>
</context>
<context>
    <name>core::jobs::RestoreAfter</name>
    <message>
        <source>First backup after a restore</source>
        <translation>גיבוי ראשון לאחר שחזור</translation>
    </message>
</context>
<context>
    <name>core::jobs::RestoreOnline</name>
    <message>
        <source>Kept as %1, %2.</source>
        <translation>נשמר בתור %1, %2.</translation>
    </message>
    <message>
        <source>Programs could not write for %1 s.</source>
        <translation>תוכנות לא יכלו לכתוב במשך %1 שנ׳.</translation>
    </message>
    <message>
        <source>The content before is back.</source>
        <translation>התוכן הקודם הוחזר.</translation>
    </message>
    <message>
        <source>it does not exist yet</source>
        <translation>הוא עדיין אינו קיים</translation>
    </message>
    <message>
        <source>SQLite cannot open it</source>
        <translation>לא ניתן לפתוח אותו ב־SQLite</translation>
    </message>
    <message>
        <source>The backup can be read.</source>
        <translation>ניתן לקרוא את הגיבוי.</translation>
    </message>
</context>
<context>
    <name>core::jobs::RestoreReport</name>
    <message>
        <source>Report of the undoing of a restore</source>
        <translation>דוח על ביטול שחזור</translation>
    </message>
    <message>
        <source>Report of a restore</source>
        <translation>דוח על שחזור</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>מקור:</translation>
    </message>
    <message>
        <source>Begun %1, ended %2.</source>
        <translation>התחלה: %1, סיום: %2.</translation>
    </message>
    <message>
        <source>The state before is kept in:</source>
        <translation>המקום שבו נשמר המצב הקודם:</translation>
    </message>
    <message>
        <source>Number of this restore, for undo:</source>
        <translation>מספר השחזור, לצורך ביטולו:</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>לא בוצע</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>בוצע</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>דולג</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>נכשל</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>הוחזר לקדמותו</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>שלב</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>זמן</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>שלבים</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>טבלה</translation>
    </message>
    <message>
        <source>Rows before</source>
        <translation>שורות לפני</translation>
    </message>
    <message>
        <source>Rows after</source>
        <translation>שורות אחרי</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>שינוי</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>טבלאות</translation>
    </message>
    <message>
        <source>Looked at, as it should be</source>
        <translation>נבדק ידנית, כנדרש</translation>
    </message>
    <message>
        <source>Not ticked</source>
        <translation>לא סומן</translation>
    </message>
    <message>
        <source>What a person looked at</source>
        <translation>מה שאדם בדק ידנית</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>יומן</translation>
    </message>
    <message>
        <source>Made by Holdfast.</source>
        <translation>נוצר על ידי Holdfast.</translation>
    </message>
    <message>
        <source>Made by Holdfast %1.</source>
        <translation>נוצר על ידי Holdfast %1.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>נעצר</translation>
    </message>
</context>
<context>
    <name>core::jobs::RestoreRun</name>
    <message>
        <source>the database is not what it was when this was planned</source>
        <translation>מסד הנתונים אינו כפי שהיה בעת התכנון</translation>
    </message>
    <message>
        <source>Nothing was changed in %1.</source>
        <translation>דבר לא השתנה ב־%1.</translation>
    </message>
    <message>
        <source>The state before is back.</source>
        <translation>המצב הקודם הוחזר.</translation>
    </message>
    <message>
        <source>%1 is restored. %2</source>
        <translation>מסד הנתונים %1 שוחזר. %2</translation>
    </message>
    <message>
        <source>%1 is restored and verified.</source>
        <translation>מסד הנתונים %1 שוחזר ואומת.</translation>
    </message>
    <message>
        <source>%1 is restored. It was not verified.</source>
        <translation>%1 שוחזר. לא בוצע אימות.</translation>
    </message>
</context>
<context>
    <name>core::jobs::RestoreSteps</name>
    <message>
        <source>There is no %1 yet, so there is nothing to keep.</source>
        <translation>מסד הנתונים %1 עדיין אינו קיים, ולכן אין מה לשמור.</translation>
    </message>
    <message>
        <source>The present state of %1 is not kept.</source>
        <translation>המצב הנוכחי של %1 אינו נשמר.</translation>
    </message>
    <message>
        <source>%1 is kept as it is, with what is only in its write-ahead log.</source>
        <translation>מסד הנתונים %1 נשמר כמות שהוא, עם מה שנמצא רק ביומן ה־write-ahead שלו.</translation>
    </message>
    <message>
        <source>%1 is kept as it was before its unfinished transaction.</source>
        <translation>מסד הנתונים %1 נשמר כפי שהיה לפני הטרנזקציה שלא הושלמה.</translation>
    </message>
    <message>
        <source>The files of %1 are kept byte for byte.</source>
        <translation>הקבצים של %1 נשמרים בית אחר בית.</translation>
    </message>
    <message>
        <source>%1 is kept as it is.</source>
        <translation>מסד הנתונים %1 נשמר כמות שהוא.</translation>
    </message>
    <message>
        <source>No process has it open.</source>
        <translation>אין תהליך שמחזיק אותו פתוח.</translation>
    </message>
    <message>
        <source>Its last proof is too old, or there is none.</source>
        <translation>האימות האחרון שלו ישן מדי, או שלא נעשה אימות.</translation>
    </message>
    <message>
        <source>%1 is not touched.</source>
        <translation>לא נעשה שינוי ב־%1.</translation>
    </message>
    <message>
        <source>All four checks, and its page hashes.</source>
        <translation>כל ארבע הבדיקות, וגיבובי הדפים שלו.</translation>
    </message>
    <message>
        <source>In one step: it is wholly old or wholly new.</source>
        <translation>בצעד אחד: הוא כולו ישן או כולו חדש.</translation>
    </message>
    <message>
        <source>In one transaction; programs keep it open.</source>
        <translation>בטרנזקציה אחת; תוכנות ממשיכות להחזיק אותו פתוח.</translation>
    </message>
    <message>
        <source>It is opened and compared with the backup.</source>
        <translation>הוא נפתח ומושווה לגיבוי.</translation>
    </message>
    <message>
        <source>Until it answers, for at most %1 s.</source>
        <translation>עד שיתקבל מענה, לכל היותר %1 שנ׳.</translation>
    </message>
    <message>
        <source>So that backups go on from here.</source>
        <translation>כדי שהגיבויים יימשכו מכאן.</translation>
    </message>
    <message>
        <source>So that the undo can be undone as well.</source>
        <translation>כדי שיהיה אפשר לבטל גם את הביטול.</translation>
    </message>
    <message>
        <source>There was no database before: it is taken away.</source>
        <translation>לפני כן לא היה מסד נתונים: הוא מוסר.</translation>
    </message>
    <message>
        <source>It is opened, unless it could not be before.</source>
        <translation>הוא נפתח, אלא אם לא ניתן היה לפתוח אותו לפני כן.</translation>
    </message>
    <message>
        <source>The files come back byte for byte as they were found. They are not opened: SQLite would change them.</source>
        <translation>הקבצים מוחזרים בית אחר בית כפי שנמצאו. הם אינם נפתחים: SQLite היה משנה אותם.</translation>
    </message>
    <message>
        <source>All of %1 as it is now; programs go on with it.</source>
        <translation>כל %1 כפי שהוא כעת; תוכנות ממשיכות להשתמש בו.</translation>
    </message>
    <message>
        <source>In one transaction; programs keep it open. Each row that changes is kept before.</source>
        <translation>בטרנזקציה אחת; תוכנות ממשיכות להחזיק אותו פתוח. כל שורה שמשתנה נשמרת לפני כן.</translation>
    </message>
    <message>
        <source>What was chosen is compared with the backup.</source>
        <translation>מה שנבחר מושווה לגיבוי.</translation>
    </message>
    <message>
        <source>The rows are as before, in one transaction; programs keep the database open.</source>
        <translation>השורות כפי שהיו קודם לכן, בטרנזקציה אחת; תוכנות ממשיכות להחזיק את מסד הנתונים פתוח.</translation>
    </message>
    <message>
        <source>After the stop command none may have it open; now it is open in %1.</source>
        <translation>לאחר פקודת העצירה אסור שתהליך כלשהו יחזיק אותו פתוח; כעת הוא פתוח ב־%1.</translation>
    </message>
    <message>
        <source>It is open in %1.</source>
        <translation>הוא פתוח ב־%1.</translation>
    </message>
</context>
<context>
    <name>core::jobs::RestoreVerify</name>
    <message>
        <source>Every page is that of the backup. %1</source>
        <translation>כל דף זהה לזה שבגיבוי. %1</translation>
    </message>
    <message>
        <source>SQLite opens it and finds one table.</source>
        <translation>הוא נפתח ב־SQLite, ונמצאה בו טבלה אחת.</translation>
    </message>
    <message>
        <source>SQLite opens it and finds %1 tables.</source>
        <translation>הוא נפתח ב־SQLite, ונמצאו בו %1 טבלאות.</translation>
    </message>
</context>
<context>
    <name>core::jobs::Restores</name>
    <message>
        <source>A restore of %1, begun %2, was interrupted after the database had been replaced: it holds the restored content. It was not asked whether the application works.</source>
        <translation>שחזור של %1, שהתחיל ב־%2, נקטע לאחר שמסד הנתונים הוחלף: הוא מכיל את התוכן המשוחזר. לא נבדק אם היישום פועל.</translation>
    </message>
    <message>
        <source>A restore of %1, begun %2, was interrupted before it changed anything: the database is as it was.</source>
        <translation>שחזור של %1, שהתחיל ב־%2, נקטע לפני ששינה דבר: מסד הנתונים נשאר כפי שהיה.</translation>
    </message>
    <message>
        <source>An interrupted restore of %1 could not be settled yet.</source>
        <translation>עדיין לא ניתן היה להסדיר שחזור של %1 שנקטע.</translation>
    </message>
    <message>
        <source>A restore of %1, begun %2, was interrupted, and the database is not there any more. What was there before the restore is kept.</source>
        <translation>שחזור של %1 שהתחיל ב-%2 הופסק באמצע, ומסד הנתונים כבר לא קיים. מה שהיה שם לפני השחזור נשמר.</translation>
    </message>
    <message>
        <source>A restore of %1, begun %2, was interrupted before it changed anything, and the database is not there any more: restore it from a backup.</source>
        <translation>שחזור של %1 שהתחיל ב-%2 הופסק לפני ששינה דבר, ומסד הנתונים כבר לא קיים: יש לשחזר אותו מגיבוי.</translation>
    </message>
    <message>
        <source>%1 Its application may have been stopped for it: see whether it runs.</source>
        <translation>%1 ייתכן שהיישום נעצר לשם כך: יש לבדוק אם הוא פועל.</translation>
    </message>
    <message>
        <source>A restore of tables of %1, begun %2, was interrupted after its transaction was committed: what was chosen is there. It was not compared with the backup.</source>
        <translation>שחזור של טבלאות של %1, שהתחיל ב־%2, נקטע לאחר שהטרנזקציה שלו הושלמה: מה שנבחר נמצא שם. הוא לא הושווה לגיבוי.</translation>
    </message>
</context>
<context>
    <name>core::jobs::RunRestore</name>
    <message>
        <source>There was nothing to keep.</source>
        <translation>לא היה מה לשמור.</translation>
    </message>
    <message>
        <source>Kept as %1, %2.</source>
        <translation>נשמר בתור %1, %2.</translation>
    </message>
    <message>
        <source>%1 copied.</source>
        <translation>הועתקו %1.</translation>
    </message>
    <message>
        <source>%1 opened the old file meanwhile and still has it: restart it.</source>
        <translation>בינתיים הקובץ הישן נפתח על ידי %1 ועדיין פתוח שם: נדרשת הפעלה מחדש.</translation>
    </message>
    <message>
        <source>It has its owner and its permissions as before.</source>
        <translation>הבעלים וההרשאות נשארו כפי שהיו.</translation>
    </message>
    <message>
        <source>What could not be kept of the old file: %1.</source>
        <translation>מה שלא ניתן היה לשמר מהקובץ הישן: %1.</translation>
    </message>
    <message>
        <source>There was no such file before.</source>
        <translation>קודם לכן לא היה קובץ כזה.</translation>
    </message>
</context>
<context>
    <name>core::jobs::TablesRestore</name>
    <message>
        <source>+%1 −%2 ~%3 rows; other programs could not write for %4 s.</source>
        <translation>⁨+%1 −%2 ~%3⁩ שורות; תוכנות אחרות לא יכלו לכתוב במשך %4 שנ׳.</translation>
    </message>
    <message>
        <source>Kept as %1, %2.</source>
        <translation>נשמר בתור %1, %2.</translation>
    </message>
    <message>
        <source>The backup can be read.</source>
        <translation>ניתן לקרוא את הגיבוי.</translation>
    </message>
    <message>
        <source>The rows are as they were before.</source>
        <translation>השורות הן כפי שהיו קודם לכן.</translation>
    </message>
    <message>
        <source>Tables of %1 were brought back.</source>
        <translation>טבלאות של %1 הוחזרו.</translation>
    </message>
    <message>
        <source>In the table %1 these columns need a value that the backup does not have: %2.</source>
        <translation>בטבלה %1, עמודות אלה דורשות ערך שאינו בגיבוי: %2.</translation>
    </message>
    <message>
        <source>Say which column of the backup they come from, or give them a value, or leave the table out.</source>
        <translation>יש לציין מאיזו עמודה בגיבוי הן מגיעות, או לתת להן ערך, או להשמיט את הטבלה.</translation>
    </message>
    <message>
        <source>The rows of the table %1 cannot be told apart: %2.</source>
        <translation>לא ניתן להבחין בין השורות של הטבלה %1: %2.</translation>
    </message>
    <message>
        <source>Leave the table out, or restore the whole database.</source>
        <translation>יש להשמיט את הטבלה, או לשחזר את כל מסד הנתונים.</translation>
    </message>
    <message>
        <source>The table %1 does not have these columns of the backup any more: %2. Their values do not come back.</source>
        <translation>בטבלה %1 כבר אין העמודות האלה של הגיבוי: %2. הערכים שלהן לא יחזרו.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 would lose their row in %2.</source>
        <translation>
            <numerusform>%n שורה של %1 תאבד את השורה שלה ב־%2.</numerusform>
            <numerusform>%n שורות של %1 יאבדו את השורה שלהן ב־%2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 would have no row in %2.</source>
        <translation>
            <numerusform>ל־%n שורה של %1 לא תהיה שורה ב־%2.</numerusform>
            <numerusform>ל־%n שורות של %1 לא תהיה שורה ב־%2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring %1 back as well, or choose to keep the newer rows of %2.</source>
        <translation>יש להחזיר גם את %1, או לבחור לשמור את השורות החדשות יותר של %2.</translation>
    </message>
    <message>
        <source>The backup has all of those rows: bring them back as well.</source>
        <translation>כל השורות האלה נמצאות בגיבוי: יש להחזיר גם אותן.</translation>
    </message>
    <message numerus="yes">
        <source>The backup has %n of those rows; leave out the others.</source>
        <translation>
            <numerusform>בגיבוי נמצאת %n מהשורות האלה; יש להשמיט את האחרות.</numerusform>
            <numerusform>בגיבוי נמצאות %n מהשורות האלה; יש להשמיט את האחרות.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup does not have them either: leave those rows out.</source>
        <translation>גם בגיבוי הן אינן: יש להשמיט את השורות האלה.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 that belong to rows of %2 are only in the backup.</source>
        <translation>
            <numerusform>%n שורה של %1 ששייכת לשורות של %2 נמצאת רק בגיבוי.</numerusform>
            <numerusform>%n שורות של %1 ששייכות לשורות של %2 נמצאות רק בגיבוי.</numerusform>
        </translation>
    </message>
    <message>
        <source>They can come back with them.</source>
        <translation>הן יכולות לחזור יחד איתן.</translation>
    </message>
    <message>
        <source>The foreign key of %1 to %2 cannot be checked: the schema declares it in a way that SQLite does not accept.</source>
        <translation>לא ניתן לבדוק את המפתח הזר של %1 אל %2: הסכמה מצהירה עליו באופן ש־SQLite אינו מקבל.</translation>
    </message>
    <message>
        <source>Old sign-ins and keys come back: what was withdrawn since the backup works again.</source>
        <translation>כניסות ומפתחות ישנים חוזרים: מה שבוטל מאז הגיבוי פועל שוב.</translation>
    </message>
    <message>
        <source>Withdraw them again after the restore.</source>
        <translation>יש לבטל אותם שוב לאחר השחזור.</translation>
    </message>
    <message>
        <source>%1 keeps counters in memory that may not fit the rows that come back.</source>
        <translation>היישום %1 מחזיק בזיכרון מונים שייתכן שאינם תואמים לשורות שחוזרות.</translation>
    </message>
    <message>
        <source>If it runs, stop it before, or restart it afterwards.</source>
        <translation>אם הוא פועל, יש לעצור אותו לפני כן, או להפעיל אותו מחדש לאחר מכן.</translation>
    </message>
    <message>
        <source>Only the rows that change are kept: once somebody changes them again, this restore cannot be undone.</source>
        <translation>נשמרות רק השורות שמשתנות: לאחר שמישהו ישנה אותן שוב, לא ניתן יהיה לבטל שחזור זה.</translation>
    </message>
    <message>
        <source>Nothing differs: what is chosen is as in the backup already.</source>
        <translation>אין הבדלים: מה שנבחר כבר זהה לגיבוי.</translation>
    </message>
    <message>
        <source>There is no database %1 that tables could be brought back into.</source>
        <translation>אין מסד נתונים %1 שאפשר להחזיר אליו טבלאות.</translation>
    </message>
    <message>
        <source>Restore the whole database.</source>
        <translation>יש לשחזר את כל מסד הנתונים.</translation>
    </message>
    <message>
        <source>SQLite cannot open %1: no tables can be brought back into it.</source>
        <translation>SQLite אינו יכול לפתוח את %1: לא ניתן להחזיר אליו טבלאות.</translation>
    </message>
    <message>
        <source>Restore the whole database; its files are kept before.</source>
        <translation>יש לשחזר את כל מסד הנתונים; הקבצים שלו נשמרים לפני כן.</translation>
    </message>
    <message>
        <source>The database %1 is damaged: no tables are brought back into it.</source>
        <translation>מסד הנתונים %1 פגום: לא מוחזרות אליו טבלאות.</translation>
    </message>
    <message>
        <source>Restore the whole database; its present state is kept before.</source>
        <translation>יש לשחזר את כל מסד הנתונים; מצבו הנוכחי נשמר לפני כן.</translation>
    </message>
    <message>
        <source>The table %1 has got other rows since the restore.</source>
        <translation>לטבלה %1 נוספו שורות אחרות מאז השחזור.</translation>
    </message>
    <message>
        <source>The row %1 of %2 was changed since the restore.</source>
        <translation>השורה %1 של %2 השתנתה מאז השחזור.</translation>
    </message>
    <message>
        <source>The row %1 of %2 would have no row in %3.</source>
        <translation>לשורה %1 של %2 לא תהיה שורה ב־%3.</translation>
    </message>
    <message>
        <source>The rows are as they were before %1.</source>
        <translation>השורות הן כפי שהיו לפני %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) differ again: another program changed them since.</source>
        <translation>
            <numerusform>%n שורה שוב שונה: תוכנה אחרת שינתה אותה מאז.</numerusform>
            <numerusform>%n שורות שוב שונות: תוכנה אחרת שינתה אותן מאז.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) differ again: another program changed them since.</source>
        <translation>
            <numerusform>%n אובייקט שוב שונה: תוכנה אחרת שינתה אותו מאז.</numerusform>
            <numerusform>%n אובייקטים שוב שונים: תוכנה אחרת שינתה אותם מאז.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was chosen is as in the backup.</source>
        <translation>מה שנבחר זהה לגיבוי.</translation>
    </message>
</context>
<context>
    <name>core::jobs::Undo</name>
    <message>
        <source>%1 was undone already</source>
        <translation>השחזור %1 כבר בוטל</translation>
    </message>
    <message>
        <source>%1 kept no safety copy</source>
        <translation>השחזור %1 לא שמר עותק בטיחות</translation>
    </message>
    <message>
        <source>%1 changed nothing</source>
        <translation>השחזור %1 לא שינה דבר</translation>
    </message>
    <message>
        <source>%1 was restored again since, by %2: that is taken back too.</source>
        <translation>מסד הנתונים %1 שוחזר שוב מאז, על ידי %2: גם זה מבוטל.</translation>
    </message>
    <message>
        <source>Kept as %1.</source>
        <translation>נשמר בשם %1.</translation>
    </message>
    <message>
        <source>The state before %1 is back.</source>
        <translation>המצב שלפני %1 הוחזר.</translation>
    </message>
    <message>
        <source>SQLite could not open it before, so it is not opened now.</source>
        <translation>לא ניתן היה לפתוח אותו ב־SQLite לפני כן, ולכן הוא אינו נפתח כעת.</translation>
    </message>
    <message>
        <source>what the write-ahead log overwrote is kept in %1, but the rest of the file was changed since</source>
        <translation>מה שיומן ה־write-ahead דרס נשמר ב־%1, אך שאר הקובץ השתנה מאז</translation>
    </message>
    <message>
        <source>%1 replaced the content, not the files</source>
        <translation>השחזור %1 החליף את התוכן, ולא את הקבצים</translation>
    </message>
    <message>
        <source>%1 did not keep the files as they were found</source>
        <translation>השחזור %1 לא שמר את הקבצים כפי שנמצאו</translation>
    </message>
    <message>
        <source>The application is not started again: it would change the files at once.</source>
        <translation>היישום אינו מופעל שוב: הוא היה משנה את הקבצים מיד.</translation>
    </message>
    <message>
        <source>The files are back byte for byte as %1 found them.</source>
        <translation>הקבצים הוחזרו בית אחר בית כפי שהשחזור %1 מצא אותם.</translation>
    </message>
</context>
<context>
    <name>core::policy</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ועוד %2</translation>
    </message>
    <message>
        <source>The next backup will not fit: %1 are free, %2 are needed.</source>
        <translation>אין מקום לגיבוי הבא: פנויים %1, נדרשים %2.</translation>
    </message>
    <message>
        <source>The last proven backup is a little over %1 old; the limit is %1.</source>
        <translation>הגיבוי המאומת האחרון נוצר לפני קצת יותר מ־%1; המגבלה היא %1.</translation>
    </message>
    <message>
        <source>The last proven backup is %1 old; the limit is %2.</source>
        <translation>הגיבוי המאומת האחרון נוצר לפני %1; המגבלה היא %2.</translation>
    </message>
    <message>
        <source>None of the backups (%1) is proven or can be relied on.</source>
        <translation>מבין הגיבויים (%1), אף אחד אינו מאומת ואין להסתמך על אף אחד מהם.</translation>
    </message>
    <message>
        <source>None of the backups (%1) is proven; the newest that is not damaged is %2 old; the limit is %3.</source>
        <translation>מבין הגיבויים (%1), אף אחד אינו מאומת; החדש ביותר שאינו פגום נוצר לפני %2; המגבלה היא %3.</translation>
    </message>
    <message>
        <source>The last job failed.</source>
        <translation>המשימה האחרונה נכשלה.</translation>
    </message>
    <message>
        <source>The last job failed: %1</source>
        <translation>המשימה האחרונה נכשלה: %1</translation>
    </message>
    <message>
        <source>There is no backup of this database.</source>
        <translation>אין גיבוי של מסד נתונים זה.</translation>
    </message>
    <message>
        <source>The database file is not there.</source>
        <translation>קובץ מסד הנתונים אינו קיים.</translation>
    </message>
    <message>
        <source>The newest backup is damaged.</source>
        <translation>הגיבוי החדש ביותר פגום.</translation>
    </message>
    <message>
        <source>The newest backup is damaged; it is %1 old.</source>
        <translation>הגיבוי החדש ביותר פגום; הוא נוצר לפני %1.</translation>
    </message>
    <message>
        <source>The newest backup is not checked.</source>
        <translation>הגיבוי החדש ביותר לא נבדק.</translation>
    </message>
    <message>
        <source>The newest backup is not checked; it is %1 old.</source>
        <translation>הגיבוי החדש ביותר לא נבדק; הוא נוצר לפני %1.</translation>
    </message>
    <message>
        <source>A part of the newest backup cannot be judged.</source>
        <translation>אין אפשרות לקבוע את מצבו של חלק מהגיבוי החדש ביותר.</translation>
    </message>
    <message>
        <source>A part of the newest backup cannot be judged; it is %1 old.</source>
        <translation>אין אפשרות לקבוע את מצבו של חלק מהגיבוי החדש ביותר; הוא נוצר לפני %1.</translation>
    </message>
    <message>
        <source>The database itself is damaged: the newest backup is a faithful copy of it.</source>
        <translation>מסד הנתונים עצמו פגום: הגיבוי החדש ביותר הוא העתק נאמן שלו.</translation>
    </message>
    <message>
        <source>The database itself is damaged: the newest backup, %1 old, is a faithful copy of it.</source>
        <translation>מסד הנתונים עצמו פגום: הגיבוי החדש ביותר, שנוצר לפני %1, הוא העתק נאמן שלו.</translation>
    </message>
    <message>
        <source>Tables lost all or most of their rows since the backup before: %1.</source>
        <translation>טבלאות איבדו את כל שורותיהן או את רובן מאז הגיבוי הקודם: %1.</translation>
    </message>
    <message>
        <source>The next backup will not fit.</source>
        <translation>אין מקום לגיבוי הבא.</translation>
    </message>
    <message>
        <source>The newest backup is dated %1 in the future, so its age cannot be told.</source>
        <translation>תאריך הגיבוי החדש ביותר הוא %1 בעתיד, ולכן לא ניתן לדעת את גילו.</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>פחות מדקה</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 דק׳</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 שע׳</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 ימים</translation>
    </message>
    <message>
        <source>The backups cannot be read now. %1</source>
        <extracomment>%1 is a whole sentence that says why, or nothing.</extracomment>
        <translation>לא ניתן לקרוא כעת את הגיבויים. %1</translation>
    </message>
    <message>
        <source>The database file is empty: it has 0 bytes.</source>
        <translation>קובץ מסד הנתונים ריק: יש בו 0 בתים.</translation>
    </message>
    <message>
        <source>The database file is not an SQLite database, or it is encrypted.</source>
        <translation>קובץ מסד הנתונים אינו מסד נתונים של SQLite, או שהוא מוצפן.</translation>
    </message>
    <message>
        <source>The newest backup is not what is expected of it: %1.</source>
        <translation>הגיבוי החדש ביותר אינו כמצופה ממנו: %1.</translation>
    </message>
</context>
<context>
    <name>core::proof::Advice</name>
    <message>
        <source>Use the newest good backup instead of this one.</source>
        <translation>יש להשתמש בגיבוי התקין החדש ביותר במקום בגיבוי זה.</translation>
    </message>
    <message>
        <source>Back up the database again: no other backup is proven good.</source>
        <translation>יש לגבות שוב את מסד הנתונים: לא הוכח שגיבוי אחר כלשהו תקין.</translation>
    </message>
    <message>
        <source>No good backup is known. Recover what can still be read into a new database.</source>
        <translation>לא ידוע על גיבוי תקין. יש להציל למסד נתונים חדש את מה שעדיין ניתן לקרוא.</translation>
    </message>
    <message>
        <source>Restore the newest good backup; the database itself holds this damage.</source>
        <translation>יש לשחזר את הגיבוי התקין החדש ביותר; הנזק הזה נמצא במסד הנתונים עצמו.</translation>
    </message>
    <message>
        <source>Restore %1 from the newest good backup; the database itself holds this damage.</source>
        <translation>יש לשחזר את %1 מהגיבוי התקין החדש ביותר; הנזק הזה נמצא במסד הנתונים עצמו.</translation>
    </message>
    <message>
        <source>Rebuild the index in the database.</source>
        <translation>יש לבנות מחדש את האינדקס במסד הנתונים.</translation>
    </message>
    <message>
        <source>Rebuild the index after a restore of this backup.</source>
        <translation>יש לבנות מחדש את האינדקס לאחר שחזור גיבוי זה.</translation>
    </message>
    <message>
        <source>Rebuild the index after a restore, or use the newest good backup.</source>
        <translation>יש לבנות מחדש את האינדקס לאחר השחזור, או להשתמש בגיבוי התקין החדש ביותר.</translation>
    </message>
    <message>
        <source>Rebuild the full-text index in the database.</source>
        <translation>יש לבנות מחדש את אינדקס הטקסט המלא במסד הנתונים.</translation>
    </message>
    <message>
        <source>Check it on a machine with a newer SQLite.</source>
        <translation>יש לבדוק אותו במחשב שיש בו גרסה חדשה יותר של SQLite.</translation>
    </message>
    <message>
        <source>Check it on a machine whose SQLite has the part named in the details.</source>
        <translation>יש לבדוק אותו במחשב שב־SQLite שלו יש החלק שמצוין בפרטים.</translation>
    </message>
    <message>
        <source>Look at the rows: bring back what they point at, or remove them.</source>
        <translation>יש לעיין בשורות: להחזיר את מה שהן מפנות אליו, או להסיר אותן.</translation>
    </message>
    <message>
        <source>Look at the rows and correct them in the database.</source>
        <translation>יש לעיין בשורות ולתקן אותן במסד הנתונים.</translation>
    </message>
    <message>
        <source>Look at the rows in the database, or change what the configuration expects.</source>
        <translation>יש לעיין בשורות במסד הנתונים, או לשנות את מה שהתצורה מצפה לו.</translation>
    </message>
    <message>
        <source>Look at the table in the database.</source>
        <translation>יש לעיין בטבלה במסד הנתונים.</translation>
    </message>
    <message>
        <source>If that is not wanted, restore %1 from the backup before.</source>
        <translation>אם זה אינו רצוי, יש לשחזר את %1 מהגיבוי הקודם.</translation>
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
        <translation>%1 שנ׳</translation>
    </message>
</context>
<context>
    <name>core::proof::HtmlMap</name>
    <message>
        <source>Page %1</source>
        <translation>דף %1</translation>
    </message>
    <message>
        <source>Pages %1–%2</source>
        <translation>דפים %1–%2</translation>
    </message>
    <message>
        <source>Page map</source>
        <translation>מפת דפים</translation>
    </message>
    <message>
        <source>Other tables</source>
        <translation>טבלאות אחרות</translation>
    </message>
    <message>
        <source>Other indexes</source>
        <translation>אינדקסים אחרים</translation>
    </message>
    <message>
        <source>Size by owner</source>
        <translation>גודל לפי שיוך</translation>
    </message>
    <message>
        <source>each square is a page</source>
        <translation>כל ריבוע הוא דף</translation>
    </message>
    <message>
        <source>each square is %1 pages</source>
        <translation>כל ריבוע מייצג %1 דפים</translation>
    </message>
</context>
<context>
    <name>core::proof::HtmlReport</name>
    <message>
        <source>Integrity report: %1</source>
        <translation>דוח שלמות: %1</translation>
    </message>
    <message>
        <source>Integrity report</source>
        <translation>דוח שלמות</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>database, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Verified on %1.</source>
        <translation>אומת בתאריך %1.</translation>
    </message>
    <message>
        <source>The newest good backup is that of %1.</source>
        <translation>הגיבוי התקין החדש ביותר הוא מתאריך %1.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>אין ממצאים.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>ממצאים</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>איננה</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>טבלה</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>שורות</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>שינוי</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>against the backup of %1</source>
        <translation>לעומת הגיבוי מתאריך %1</translation>
    </message>
    <message>
        <source>Table contents</source>
        <translation>תוכן הטבלאות</translation>
    </message>
    <message>
        <source>Made by Holdfast.</source>
        <translation>נוצר על ידי Holdfast.</translation>
    </message>
    <message>
        <source>Made by Holdfast %1.</source>
        <translation>נוצר על ידי Holdfast %1.</translation>
    </message>
</context>
<context>
    <name>core::proof::LookupStop</name>
    <message>
        <source>The foreign keys of %1 could not be checked, because %2 is damaged.</source>
        <translation>לא ניתן היה לבדוק את המפתחות הזרים של %1, כי יש נזק ב־%2.</translation>
    </message>
    <message>
        <source>The foreign keys of %1 could not be checked, because other tables are damaged.</source>
        <translation>לא ניתן היה לבדוק את המפתחות הזרים של %1, כי יש נזק בטבלאות אחרות.</translation>
    </message>
</context>
<context>
    <name>core::proof::LostRows</name>
    <message>
        <source>up to %1</source>
        <extracomment>Rowids; %1 is the greatest of them.</extracomment>
        <translation>עד %1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <extracomment>Rowids; %1 is the smallest of them.</extracomment>
        <translation>מ־%1 והלאה</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Rowids; the smallest and the greatest of them.</extracomment>
        <translation>%1 עד %2</translation>
    </message>
    <message>
        <source>The rows out of reach have rowids in this range: %1.</source>
        <extracomment>%1 is such as &quot;501 to 1000&quot;.</extracomment>
        <translation>ה־rowid של השורות שאינן נגישות נמצא בטווח הזה: %1.</translation>
    </message>
    <message>
        <source>The rows out of reach have rowids in these ranges: %1.</source>
        <extracomment>%1 is such as &quot;501 to 1000, from 2001 on&quot;.</extracomment>
        <translation>ה־rowid של השורות שאינן נגישות נמצא בטווחים האלה: %1.</translation>
    </message>
    <message>
        <source>The rows out of reach have rowids in these ranges: %1, and in %2 more.</source>
        <translation>ה־rowid של השורות שאינן נגישות נמצא בטווחים האלה: %1, ובעוד %2.</translation>
    </message>
</context>
<context>
    <name>core::proof::Meaning</name>
    <message>
        <source>An index holds no rows of its own: it can be made again from its table.</source>
        <translation>באינדקס אין שורות משלו: אפשר ליצור אותו מחדש מהטבלה שלו.</translation>
    </message>
    <message>
        <source>It is an index of %1 and holds no rows of its own.</source>
        <translation>זהו אינדקס של %1, ואין בו שורות משלו.</translation>
    </message>
    <message>
        <source>Only an index is concerned. The rows of %1 are complete.</source>
        <translation>הדבר נוגע לאינדקס בלבד. השורות של %1 שלמות.</translation>
    </message>
    <message>
        <source>1 of the %1 rows of %2 is out of reach.</source>
        <translation>שורה אחת מתוך %1 השורות של %2 אינה נגישה.</translation>
    </message>
    <message>
        <source>%1 of the %2 rows of %3 are out of reach.</source>
        <translation>%1 מתוך %2 השורות של %3 אינן נגישות.</translation>
    </message>
    <message>
        <source>About %1 rows of %2 stand there. They may be missing or hold wrong values.</source>
        <translation>נמצאות שם כ־%1 שורות של %2. ייתכן שהן חסרות או שיש בהן ערכים שגויים.</translation>
    </message>
    <message>
        <source>Rows of %1 may be missing or hold wrong values.</source>
        <translation>ייתכן ששורות של %1 חסרות או שיש בהן ערכים שגויים.</translation>
    </message>
    <message>
        <source>What stands there belongs to no table or index that can be told.</source>
        <translation>לא ניתן לדעת לאיזו טבלה או לאיזה אינדקס שייך מה שנמצא שם.</translation>
    </message>
    <message>
        <source>Without its schema no table can be opened.</source>
        <translation>בלי הסכמה לא ניתן לפתוח אף טבלה.</translation>
    </message>
    <message>
        <source>A page that two tables share holds the rows of only one of them. A page that is lost takes up space, but holds no rows.</source>
        <translation>דף ששתי טבלאות חולקות מכיל את השורות של אחת מהן בלבד. דף שאבד תופס מקום, אך אין בו שורות.</translation>
    </message>
    <message>
        <source>The schema says which tables there are and where they begin.</source>
        <translation>הסכמה מציינת אילו טבלאות קיימות והיכן הן מתחילות.</translation>
    </message>
    <message>
        <source>These pages are free: no row and no index is on them.</source>
        <translation>דפים אלה פנויים: אין בהם שורה ואין בהם אינדקס.</translation>
    </message>
    <message>
        <source>Something wrote to the file since, or its disk does not keep what is stored.</source>
        <translation>משהו כתב לקובץ מאז, או שהכונן שלו אינו שומר על מה שמאוחסן בו.</translation>
    </message>
    <message>
        <source>They point at rows that do not exist. Nothing else is wrong with them.</source>
        <translation>הן מפנות לשורות שאינן קיימות. מלבד זאת אין בהן בעיה.</translation>
    </message>
    <message>
        <source>A search by place can miss rows or find wrong ones.</source>
        <translation>חיפוש לפי מקום עלול לפספס שורות או למצוא שורות שגויות.</translation>
    </message>
    <message>
        <source>That is neither good nor damaged. All else was checked.</source>
        <translation>הדבר אינו נחשב תקין ואינו נחשב פגום. כל השאר נבדק.</translation>
    </message>
    <message>
        <source>That is a fault of the schema. The rows themselves were checked.</source>
        <translation>זו תקלה בסכמה. השורות עצמן נבדקו.</translation>
    </message>
    <message>
        <source>What is stored is sound. Only a person can tell whether it should be so few.</source>
        <translation>מה שמאוחסן תקין. רק אדם יכול לקבוע אם הכמות אמורה להיות קטנה כל כך.</translation>
    </message>
    <message>
        <source>A changed value would look like a right one.</source>
        <translation>ערך שהשתנה ייראה כמו ערך נכון.</translation>
    </message>
    <message>
        <source>What is stored is sound, but not what the configuration expects of it.</source>
        <translation>מה שמאוחסן תקין, אך אינו מה שהתצורה מצפה לו.</translation>
    </message>
    <message>
        <source>The configuration expects what this database cannot be asked. All else was checked.</source>
        <translation>התצורה מצפה למשהו שלא ניתן לברר במסד נתונים זה. כל השאר נבדק.</translation>
    </message>
    <message>
        <source>What comes after that point is not known.</source>
        <translation>מה שבא אחרי נקודה זו אינו ידוע.</translation>
    </message>
    <message>
        <source>%1 % of the file is free space</source>
        <translation>%1 % מהקובץ הם מקום פנוי</translation>
    </message>
    <message>
        <source>That is no fault. %1 could be given back.</source>
        <translation>אין זו תקלה. אפשר לפנות %1.</translation>
    </message>
    <message>
        <source>Nothing damaged was found in %1 itself.</source>
        <translation>ב־%1 עצמה לא נמצא שום נזק.</translation>
    </message>
    <message>
        <source>SQLite cannot rebuild it, because its pages are broken.</source>
        <translation>SQLite אינו יכול לבנות אותו מחדש, כי הדפים שלו פגומים.</translation>
    </message>
</context>
<context>
    <name>core::proof::PageClass</name>
    <message>
        <source>Table</source>
        <translation>טבלה</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>אינדקס</translation>
    </message>
    <message>
        <source>Overflow</source>
        <translation>גלישה</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>פנוי</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>סכמה</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>פגום</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>אחר</translation>
    </message>
</context>
<context>
    <name>core::proof::Summary</name>
    <message>
        <source>This backup is good</source>
        <translation>גיבוי זה תקין</translation>
    </message>
    <message>
        <source>This database is good</source>
        <translation>מסד נתונים זה תקין</translation>
    </message>
    <message>
        <source>This is a faithful backup of a damaged database</source>
        <translation>זהו גיבוי נאמן של מסד נתונים פגום</translation>
    </message>
    <message>
        <source>Do not restore this backup as it is</source>
        <translation>אין לשחזר גיבוי זה כמות שהוא</translation>
    </message>
    <message>
        <source>This database is damaged</source>
        <translation>מסד נתונים זה פגום</translation>
    </message>
    <message>
        <source>This backup cannot be judged</source>
        <translation>אין אפשרות לקבוע את מצבו של גיבוי זה</translation>
    </message>
    <message>
        <source>This database cannot be judged</source>
        <translation>אין אפשרות לקבוע את מצבו של מסד נתונים זה</translation>
    </message>
    <message>
        <source>This backup is not checked</source>
        <translation>גיבוי זה לא נבדק</translation>
    </message>
    <message>
        <source>This database is not checked</source>
        <translation>מסד נתונים זה לא נבדק</translation>
    </message>
    <message>
        <source>Only the quick checks were made.</source>
        <translation>בוצעו רק הבדיקות המהירות.</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <translation>גיבוי של %1</translation>
    </message>
    <message>
        <source>%1, %2 pages of %3</source>
        <translation>%1, %2 דפים של %3</translation>
    </message>
    <message>
        <source>Page hashes</source>
        <translation>גיבובי דפים</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>שלמות</translation>
    </message>
    <message>
        <source>Foreign keys</source>
        <translation>מפתחות זרים</translation>
    </message>
    <message>
        <source>Table contents</source>
        <translation>תוכן הטבלאות</translation>
    </message>
    <message>
        <source>%1, 1 finding</source>
        <translation>%1, ממצא אחד</translation>
    </message>
    <message>
        <source>%1, %2 findings</source>
        <translation>%1, %2 ממצאים</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>נבדק</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>פגום</translation>
    </message>
    <message>
        <source>Cannot judge</source>
        <translation>אין אפשרות לקבוע</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>לא נבדק</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>שגיאה</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>הערה</translation>
    </message>
</context>
<context>
    <name>core::proof::Text</name>
    <message>
        <source>1 row</source>
        <translation>שורה אחת</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 שורות</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>דף %1</translation>
    </message>
    <message>
        <source>pages %1</source>
        <translation>דפים %1</translation>
    </message>
    <message>
        <source>pages %1 and %2</source>
        <translation>דפים %1 ו־%2</translation>
    </message>
    <message>
        <source>Pages of the backup are not what was captured.</source>
        <translation>יש בגיבוי דפים השונים ממה שנלכד.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ועוד %2</translation>
    </message>
    <message>
        <source>The database is damaged: SQLite cannot read its schema.</source>
        <translation>מסד הנתונים פגום: SQLite אינו יכול לקרוא את הסכמה שלו.</translation>
    </message>
    <message>
        <source>%1 is damaged on %2.</source>
        <translation>יש נזק ב־%1, ב%2.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2 faults or more, SQLite stopped counting there.</source>
        <translation>יש נזק ב־%1: %2 תקלות או יותר, SQLite הפסיק לספור שם.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2 faults.</source>
        <translation>יש נזק ב־%1: %2 תקלות.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>יש נזק ב־%1.</translation>
    </message>
    <message>
        <source>The source was damaged in the same way when the backup was taken.</source>
        <translation>המקור היה פגום באותו אופן כשהגיבוי נוצר.</translation>
    </message>
    <message>
        <source>1 row of %1 is without a parent.</source>
        <translation>שורה אחת של %1 היא ללא שורת אב.</translation>
    </message>
    <message>
        <source>%1 rows of %2 are without a parent.</source>
        <translation>מספר השורות ללא שורת אב: %1, בטבלה %2.</translation>
    </message>
    <message>
        <source>Nothing shows that this is new, so it does not count as damage.</source>
        <translation>דבר אינו מראה שזה חדש, ולכן זה אינו נחשב נזק.</translation>
    </message>
    <message>
        <source>That is more than the source had when the backup was taken.</source>
        <translation>זה יותר משהיה במקור כשהגיבוי נוצר.</translation>
    </message>
    <message>
        <source>The R-tree %1 contradicts itself.</source>
        <translation>ה־R-tree %1 סותר את עצמו.</translation>
    </message>
    <message>
        <source>%1 cannot be judged: it is sorted by a rule that only its application has.</source>
        <translation>אין אפשרות לקבוע את מצב %1: הסדר בו נקבע לפי כלל שיש רק ליישום שלו.</translation>
    </message>
    <message>
        <source>The foreign keys of %1 cannot be checked: what they refer to is not a unique key.</source>
        <translation>לא ניתן לבדוק את המפתחות הזרים של %1: הם מפנים למפתח שאינו ייחודי.</translation>
    </message>
    <message>
        <source>%1 cannot be judged: it needs a part that only its application has.</source>
        <translation>אין אפשרות לקבוע את מצב %1: נדרש חלק שיש רק ליישום שלו.</translation>
    </message>
    <message>
        <source>The table %1 is gone; the backup before had it, with %2.</source>
        <translation>הטבלה %1 איננה; בגיבוי הקודם היא הייתה, ובה %2.</translation>
    </message>
    <message>
        <source>The table %1 is empty; the backup before had %2 in it.</source>
        <translation>הטבלה %1 ריקה; בגיבוי הקודם היו בה %2.</translation>
    </message>
    <message>
        <source>The table %1 lost %2 since the backup before, more than half of what it had.</source>
        <translation>הטבלה %1 איבדה %2 מאז הגיבוי הקודם, יותר ממחצית ממה שהיה בה.</translation>
    </message>
    <message>
        <source>%1 could not be checked to its end.</source>
        <translation>לא ניתן היה לבדוק את %1 עד הסוף.</translation>
    </message>
    <message>
        <source>The stored file is not the one that was written: its SHA-256 differs.</source>
        <translation>הקובץ המאוחסן אינו זה שנכתב: ה־SHA-256 שלו שונה.</translation>
    </message>
    <message>
        <source>%1 of %2 checks passed.</source>
        <translation>%1 מתוך %2 הבדיקות עברו.</translation>
    </message>
    <message>
        <source>Not checked.</source>
        <translation>לא נבדק.</translation>
    </message>
    <message>
        <source>There is 1 more finding.</source>
        <translation>יש ממצא אחד נוסף.</translation>
    </message>
    <message>
        <source>There are %1 more findings.</source>
        <translation>יש %1 ממצאים נוספים.</translation>
    </message>
    <message>
        <source>Tables share pages that must belong to one, or pages are lost: %1.</source>
        <translation>טבלאות חולקות דפים שצריכים להיות שייכים לאחת, או שדפים אבדו: %1.</translation>
    </message>
    <message>
        <source>Its manifest cannot be used, so that nothing tells whether its bytes are those that were captured.</source>
        <translation>לא ניתן להשתמש במניפסט שלו, ולכן אין דבר שמראה אם הבתים שלו הם אלה שנלכדו.</translation>
    </message>
    <message>
        <source>The schema cannot be read by the SQLite that checked it: a newer one is needed.</source>
        <translation>גרסת SQLite שבדקה אינה יכולה לקרוא את הסכמה: נדרשת גרסה חדשה יותר.</translation>
    </message>
    <message>
        <source>%1 rows or more of %2 break a rule of their own table.</source>
        <translation>לפחות %1 שורות של %2 מפרות כלל של הטבלה שלהן.</translation>
    </message>
    <message>
        <source>In %1, rules of the table itself are broken (%2).</source>
        <translation>ב־%1 יש הפרה של כללי הטבלה עצמה (%2).</translation>
    </message>
    <message>
        <source>The full-text index %1 does not match the table it is kept beside.</source>
        <translation>אינדקס הטקסט המלא %1 אינו תואם לטבלה שהוא נשמר לצידה.</translation>
    </message>
    <message>
        <source>The full-text index %1 contradicts its own contents.</source>
        <translation>אינדקס הטקסט המלא %1 סותר את תוכנו.</translation>
    </message>
    <message>
        <source>1 row was counted.</source>
        <translation>נספרה שורה אחת.</translation>
    </message>
    <message>
        <source>%1 rows were counted.</source>
        <translation>נספרו %1 שורות.</translation>
    </message>
    <message>
        <source>That is how the rows were stored, not damage.</source>
        <translation>כך השורות נשמרו, ואין זה נזק.</translation>
    </message>
    <message>
        <source>A search can miss rows; no row is lost.</source>
        <translation>חיפוש עלול לפספס שורות; אף שורה לא אבדה.</translation>
    </message>
    <message>
        <source>The rows can still be read.</source>
        <translation>עדיין ניתן לקרוא את השורות.</translation>
    </message>
    <message>
        <source>What is expected does not hold: %1.</source>
        <translation>מה שמצופה אינו מתקיים: %1.</translation>
    </message>
    <message>
        <source>It cannot be told whether what is expected holds: %1.</source>
        <translation>לא ניתן לדעת אם מה שמצופה מתקיים: %1.</translation>
    </message>
    <message>
        <source>The file is not what was captured around %1.</source>
        <translation>סביב %1 הקובץ אינו מה שנלכד.</translation>
    </message>
    <message>
        <source>The file is not what was captured around %1 of %2.</source>
        <translation>סביב %1 של %2 הקובץ אינו מה שנלכד.</translation>
    </message>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>לא ניתן היה לקרוא את הקובץ עד סופו.</translation>
    </message>
    <message>
        <source>%1 of 1 check passed.</source>
        <translation>עברו %1 מתוך בדיקה אחת.</translation>
    </message>
    <message>
        <source>A part of it cannot be judged.</source>
        <translation>אין אפשרות לקבוע את מצבו של חלק ממנו.</translation>
    </message>
    <message>
        <source>A part of it is damaged.</source>
        <translation>חלק ממנו פגום.</translation>
    </message>
</context>
<context>
    <name>core::restore::Attributes</name>
    <message>
        <source>its owner</source>
        <translation>הבעלים שלו</translation>
    </message>
</context>
<context>
    <name>core::restore::Probe</name>
    <message>
        <source>the address cannot be used</source>
        <translation>לא ניתן להשתמש בכתובת</translation>
    </message>
    <message>
        <source>it answered %1 and leads to what is no web address</source>
        <translation>התשובה הייתה %1, והיא מובילה למה שאינו כתובת אינטרנט</translation>
    </message>
    <message>
        <source>it leads from one address to the next without end</source>
        <translation>כל כתובת מובילה לכתובת הבאה, ללא סוף</translation>
    </message>
    <message>
        <source>(an address that cannot be used)</source>
        <translation>(כתובת שלא ניתן להשתמש בה)</translation>
    </message>
    <message>
        <source>it answered %1</source>
        <translation>התשובה הייתה %1</translation>
    </message>
    <message>
        <source>the command took too long</source>
        <translation>הפקודה נמשכה זמן רב מדי</translation>
    </message>
    <message>
        <source>the command ended with 0</source>
        <translation>הפקודה הסתיימה בקוד 0</translation>
    </message>
    <message>
        <source>the command ended with %1</source>
        <translation>הפקודה הסתיימה בקוד %1</translation>
    </message>
    <message>
        <source>%1 after %2 tries</source>
        <translation>%1 לאחר %2 ניסיונות</translation>
    </message>
    <message>
        <source>the header %1 cannot be read from &quot;%2&quot; (%3)</source>
        <translation>לא ניתן לקרוא את הכותרת %1 מתוך &quot;%2&quot; (%3)</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is too long for the header %1</source>
        <translation>התוכן של &quot;%2&quot; ארוך מדי עבור הכותרת %1</translation>
    </message>
    <message>
        <source>the header %1 is to come from the environment variable %2, which is not set</source>
        <translation>הכותרת %1 אמורה להגיע ממשתנה הסביבה %2, שאינו מוגדר</translation>
    </message>
    <message>
        <source>a header must be given as &quot;Name: value&quot;</source>
        <translation>יש לציין כותרת בצורה &quot;⁨Name: value⁩&quot;</translation>
    </message>
    <message>
        <source>the header %1 has no value</source>
        <translation>לכותרת %1 אין ערך</translation>
    </message>
    <message>
        <source>the value of the header %1 has a line end or another control character in it</source>
        <translation>בערך של הכותרת %1 יש סוף שורה או תו בקרה אחר</translation>
    </message>
</context>
<context>
    <name>core::restore::Rights</name>
    <message>
        <source>owner %1, group %2, mode %3</source>
        <translation>בעלים %1, קבוצה %2, מצב %3</translation>
    </message>
</context>
<context>
    <name>core::restore::Steps</name>
    <message>
        <source>Verify the backup</source>
        <translation>אימות הגיבוי</translation>
    </message>
    <message>
        <source>Stop the application</source>
        <translation>עצירת היישום</translation>
    </message>
    <message>
        <source>Check that nobody uses the database</source>
        <translation>בדיקה שאיש אינו משתמש במסד הנתונים</translation>
    </message>
    <message>
        <source>Keep the present state</source>
        <translation>שמירת המצב הנוכחי</translation>
    </message>
    <message>
        <source>Copy the backup beside the database</source>
        <translation>העתקת הגיבוי לצד מסד הנתונים</translation>
    </message>
    <message>
        <source>Verify the copy</source>
        <translation>אימות ההעתק</translation>
    </message>
    <message>
        <source>Replace the database</source>
        <translation>החלפת מסד הנתונים</translation>
    </message>
    <message>
        <source>Replace the content</source>
        <translation>החלפת התוכן</translation>
    </message>
    <message>
        <source>Verify the restored database</source>
        <translation>אימות מסד הנתונים המשוחזר</translation>
    </message>
    <message>
        <source>Start the application</source>
        <translation>הפעלת היישום</translation>
    </message>
    <message>
        <source>Ask the application</source>
        <translation>פנייה ליישום</translation>
    </message>
    <message>
        <source>Take a first backup</source>
        <translation>יצירת גיבוי ראשון</translation>
    </message>
    <message>
        <source>Restore into a sandbox</source>
        <translation>שחזור לארגז חול</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>ניקוי</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>פתיחת הגיבוי</translation>
    </message>
    <message>
        <source>Bring back tables and rows</source>
        <translation>החזרת טבלאות ושורות</translation>
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
        <translation>&amp;מחיקה…</translation>
    </message>
    <message>
        <source>&amp;Find a backup</source>
        <translation>&amp;חיפוש גיבוי</translation>
    </message>
    <message>
        <source>The selected backups lie in several folders.</source>
        <translation>הגיבויים שנבחרו נמצאים בכמה תיקיות.</translation>
    </message>
    <message>
        <source>What is pinned is kept. Unpin it first.</source>
        <translation>גיבוי מוצמד נשמר. יש לבטל תחילה את ההצמדה.</translation>
    </message>
    <message>
        <source>The backups cannot be read now.</source>
        <translation>לא ניתן לקרוא כעת את הגיבויים.</translation>
    </message>
    <message>
        <source>Open &amp;report</source>
        <translation>פתיחת ה&amp;דוח</translation>
    </message>
    <message>
        <source>Select one backup in the list first.</source>
        <translation>יש לבחור תחילה גיבוי אחד ברשימה.</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>שח&amp;זור…</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Open read-on&amp;ly</source>
        <translation>&amp;פתיחה לקריאה בלבד</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Co&amp;mpare with the database now</source>
        <translation>השוואה למ&amp;סד הנתונים כעת</translation>
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
        <translation>מתי</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>שיטה</translation>
    </message>
    <message>
        <source>Size MiB</source>
        <translation>גודל (MiB)</translation>
    </message>
    <message>
        <source>Stored MiB</source>
        <translation>באחסון (MiB)</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>אימות</translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation>אימות אחרון</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>תווית</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>מיקום</translation>
    </message>
</context>
<context>
    <name>ui::backups::BackupOptionsDialog</name>
    <message>
        <source>&amp;Pin it: keep this backup for ever</source>
        <translation>&amp;הצמדה: שמירת גיבוי זה לתמיד</translation>
    </message>
    <message>
        <source>Back up %1</source>
        <translation>גיבוי %1</translation>
    </message>
    <message>
        <source>For example: before the update</source>
        <translation>לדוגמה: לפני העדכון</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>תווית</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>דחיסה</translation>
    </message>
    <message>
        <source>As configured</source>
        <translation>לפי התצורה</translation>
    </message>
    <message>
        <source>None: a plain database file</source>
        <translation>ללא: קובץ מסד נתונים רגיל</translation>
    </message>
    <message>
        <source>zstd: fast</source>
        <translation>zstd: מהיר</translation>
    </message>
    <message>
        <source>gzip: unpacks everywhere</source>
        <translation>gzip: ניתן לחילוץ בכל מקום</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>גיבוי</translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <translation>&amp;תווית:</translation>
    </message>
    <message>
        <source>&amp;Compression:</source>
        <translation>&amp;דחיסה:</translation>
    </message>
</context>
<context>
    <name>ui::backups::BackupTable</name>
    <message>
        <source>Backups, newest first</source>
        <translation>גיבויים, מהחדש לישן</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>מקוון</translation>
    </message>
    <message>
        <source>Size MiB</source>
        <translation>גודל (MiB)</translation>
    </message>
    <message>
        <source>Stored MiB</source>
        <translation>באחסון (MiB)</translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation>אימות אחרון</translation>
    </message>
</context>
<context>
    <name>ui::backups::BackupText</name>
    <message>
        <source>Script</source>
        <translation>סקריפט</translation>
    </message>
    <message>
        <source>Online</source>
        <extracomment>A method of backup: SQLite&apos;s online copy of a database in use.</extracomment>
        <translation>מקוון</translation>
    </message>
    <message>
        <source>%1 backup, %2</source>
        <translation>גיבוי %1, %2</translation>
    </message>
    <message>
        <source>%1 backup, %2, took %3</source>
        <translation>גיבוי %1, %2, נמשך %3</translation>
    </message>
    <message>
        <source>Page hashes</source>
        <translation>גיבובי דפים</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>שלמות</translation>
    </message>
    <message>
        <source>Foreign keys</source>
        <translation>מפתחות זרים</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>תוכן</translation>
    </message>
</context>
<context>
    <name>ui::backups::BackupsPresenter</name>
    <message>
        <source>%1 has no backup yet.</source>
        <translation>עדיין אין גיבוי של %1.</translation>
    </message>
    <message>
        <source>One backup of %1</source>
        <translation>גיבוי אחד של %1</translation>
    </message>
    <message>
        <source>%1 backups of %2</source>
        <translation>%1 גיבויים של %2</translation>
    </message>
    <message>
        <source>%1, none of them is verified.</source>
        <translation>%1, ללא גיבוי מאומת.</translation>
    </message>
    <message>
        <source>%1, the newest verified one is %2 old.</source>
        <extracomment>%1 is &quot;41 backups of dispatch.db&quot;, %2 a span of time such as &quot;32 min&quot;.</extracomment>
        <translation>%1, המאומת החדש ביותר נוצר לפני %2.</translation>
    </message>
    <message>
        <source>Choose a database first.</source>
        <translation>יש לבחור תחילה מסד נתונים.</translation>
    </message>
    <message>
        <source>A backup of %1 is running.</source>
        <translation>גיבוי של %1 פועל כעת.</translation>
    </message>
    <message>
        <source>Backups of %1 are being verified.</source>
        <translation>גיבויים של %1 עוברים אימות כעת.</translation>
    </message>
    <message>
        <source>%1 What is shown was read earlier.</source>
        <translation>%1 מה שמוצג נקרא קודם לכן.</translation>
    </message>
    <message>
        <source>The backups of %1 cannot be read now</source>
        <translation>לא ניתן לקרוא כעת את הגיבויים של %1</translation>
    </message>
    <message>
        <source>%1, as of %2.</source>
        <extracomment>%1 is &quot;41 backups of dispatch.db&quot;, %2 a time such as &quot;today 14:31&quot;.</extracomment>
        <translation>%1, עודכן %2.</translation>
    </message>
    <message>
        <source>None of %1 is shown.</source>
        <extracomment>%1 is &quot;41 backups of dispatch.db&quot;.</extracomment>
        <translation>מתוך %1 לא מוצג אף אחד.</translation>
    </message>
    <message>
        <source>%1 of %2 are shown.</source>
        <extracomment>%1 is a number, %2 &quot;41 backups of dispatch.db&quot;.</extracomment>
        <translation>מוצגים %1 מתוך %2.</translation>
    </message>
    <message>
        <source>Backups of %1 are being deleted.</source>
        <translation>גיבויים של %1 נמחקים כעת.</translation>
    </message>
    <message>
        <source>No file manager could be started</source>
        <translation>לא ניתן היה להפעיל מנהל קבצים</translation>
    </message>
    <message>
        <source>The backup lies in %1.</source>
        <translation>הגיבוי נמצא ב-%1.</translation>
    </message>
    <message>
        <source>This is kept in your catalogue, not beside the backup</source>
        <translation>הדבר נשמר בקטלוג שלך, ולא לצד הגיבוי</translation>
    </message>
    <message>
        <source>The folder of the backup cannot be written. The pin and the label count on this machine; other users do not see them.</source>
        <translation>לא ניתן לכתוב לתיקיית הגיבוי. ההצמדה והתווית תקפות במחשב זה; משתמשים אחרים אינם רואים אותן.</translation>
    </message>
    <message>
        <source>%1 is being restored.</source>
        <translation>מסד הנתונים %1 משוחזר כעת.</translation>
    </message>
    <message>
        <source>A restore of %1 is being undone.</source>
        <translation>ביטול שחזור של %1 מתבצע כעת.</translation>
    </message>
    <message>
        <source>A restore of %1 is being rehearsed.</source>
        <translation>תרגול שחזור של %1 מתבצע כעת.</translation>
    </message>
</context>
<context>
    <name>ui::backups::BackupsView</name>
    <message>
        <source>Backups</source>
        <translation>גיבויים</translation>
    </message>
    <message>
        <source>Timeline of backups</source>
        <translation>ציר הזמן של הגיבויים</translation>
    </message>
    <message>
        <source>More ways to back up</source>
        <translation>דרכי גיבוי נוספות</translation>
    </message>
    <message>
        <source>List</source>
        <translation>רשימה</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>Cancel a Job</source>
        <translation>ביטול משימה</translation>
    </message>
    <message>
        <source>%1 has not ended yet.</source>
        <extracomment>%1 is a job such as &quot;Backing up dispatch.db&quot;.</extracomment>
        <translation>%1: טרם הסתיים.</translation>
    </message>
    <message>
        <source>Nothing half-made is left of it, and the backups that are there stay as they are.</source>
        <translation>לא נשאר ממנה דבר חלקי, והגיבויים הקיימים נשארים כפי שהם.</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>ביטול המשימה</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>להמשיך לפעול</translation>
    </message>
</context>
<context>
    <name>ui::backups::ChecksList</name>
    <message>
        <source>Checks</source>
        <translation>בדיקות</translation>
    </message>
    <message>
        <source>Not checked yet. Verify it to know whether it can be restored.</source>
        <translation>טרם נבדק. יש לאמת כדי לדעת אם ניתן לשחזר ממנו.</translation>
    </message>
    <message>
        <source>The database itself was damaged when this backup was taken; this is a faithful copy of it.</source>
        <translation>מסד הנתונים עצמו היה פגום כשגיבוי זה נוצר; זהו העתק נאמן שלו.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A check and its state: &quot;Integrity: damaged&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>ועוד %1.</translation>
    </message>
    <message>
        <source>%1 of %2 checks, quick</source>
        <translation>%1 מתוך %2 בדיקות, במצב מהיר</translation>
    </message>
    <message>
        <source>%1 of %2 checks</source>
        <translation>%1 מתוך %2 בדיקות</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;Integrity: verified&quot;, %2 a duration.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of 1 check, quick</source>
        <translation>%1 מתוך בדיקה אחת, במצב מהיר</translation>
    </message>
    <message>
        <source>%1 of 1 check</source>
        <translation>%1 מתוך בדיקה אחת</translation>
    </message>
</context>
<context>
    <name>ui::backups::CopyField</name>
    <message>
        <source>Copy %1</source>
        <translation>העתקת %1</translation>
    </message>
</context>
<context>
    <name>ui::backups::DeleteQuestion</name>
    <message>
        <source>The backup of %1 taken %2, %3, will be deleted for good.</source>
        <translation>הגיבוי של %1 שנוצר %2, %3, יימחק לצמיתות.</translation>
    </message>
    <message>
        <source>%1 backups of %2, %3 in all, will be deleted for good.</source>
        <translation>%1 גיבויים של %2, %3 בסך הכול, יימחקו לצמיתות.</translation>
    </message>
    <message>
        <source>One of the selected backups is pinned and stays; to delete it, unpin it first.</source>
        <translation>אחד מהגיבויים שנבחרו מוצמד ונשאר; כדי למחוק אותו, יש לבטל תחילה את ההצמדה.</translation>
    </message>
    <message>
        <source>%1 of the selected backups are pinned and stay; to delete them, unpin them first.</source>
        <translation>%1 מהגיבויים שנבחרו מוצמדים ונשארים; כדי למחוק אותם, יש לבטל תחילה את ההצמדה.</translation>
    </message>
    <message>
        <source>No backup of %1 is left then: it is not protected until the next one is made.</source>
        <translation>לאחר מכן לא יישאר גיבוי של %1: מסד הנתונים לא יהיה מוגן עד הגיבוי הבא.</translation>
    </message>
    <message>
        <source>This takes the last verified backup of %1. None of the %2 that stay is verified, so nothing proves that one of them can be restored.</source>
        <translation>המחיקה כוללת את הגיבוי המאומת האחרון של %1. מבין %2 שיישארו, אף אחד אינו מאומת, ולכן דבר אינו מוכיח שניתן לשחזר מהם.</translation>
    </message>
    <message>
        <source>%1 stay; none of them is verified.</source>
        <translation>יישארו %1; אף אחד מהם אינו מאומת.</translation>
    </message>
    <message>
        <source>One stays. It is verified and was taken %1.</source>
        <translation>יישאר אחד. הוא מאומת ונוצר %1.</translation>
    </message>
    <message>
        <source>%1 stay, %2 of them verified. The newest verified one was taken %3.</source>
        <translation>יישארו %1, מהם מאומתים %2. המאומת החדש ביותר נוצר %3.</translation>
    </message>
    <message>
        <source>The database itself is not changed.</source>
        <translation>מסד הנתונים עצמו אינו משתנה.</translation>
    </message>
    <message>
        <source>Delete a Backup</source>
        <translation>מחיקת גיבוי</translation>
    </message>
    <message>
        <source>Delete Backups</source>
        <translation>מחיקת גיבויים</translation>
    </message>
    <message>
        <source>Delete this backup</source>
        <translation>מחיקת גיבוי זה</translation>
    </message>
    <message>
        <source>Delete %1 backups</source>
        <translation>מחיקת %1 גיבויים</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>השארת הגיבוי</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>השארת הגיבויים</translation>
    </message>
</context>
<context>
    <name>ui::backups::DetailsHead</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A number and the word of a state: &quot;7 verified&quot;.</extracomment>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>Pinned, kept until it is unpinned</source>
        <translation>מוצמד, נשמר עד לביטול ההצמדה</translation>
    </message>
    <message>
        <source>No backup selected</source>
        <translation>לא נבחר גיבוי</translation>
    </message>
    <message>
        <source>Select a backup to see its checks and its tables.</source>
        <translation>יש לבחור גיבוי כדי לראות את הבדיקות והטבלאות שלו.</translation>
    </message>
    <message>
        <source>%1 backups selected</source>
        <translation>נבחרו %1 גיבויים</translation>
    </message>
    <message>
        <source>%1 in all, %2 on the drive.</source>
        <translation>%1 בסך הכול, %2 בכונן.</translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <translation>%1 עד %2: %3</translation>
    </message>
</context>
<context>
    <name>ui::backups::DetailsPanel</name>
    <message>
        <source>Path</source>
        <translation>נתיב</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Selected backup</source>
        <translation>הגיבוי שנבחר</translation>
    </message>
    <message>
        <source>Tables in this backup</source>
        <translation>הטבלאות בגיבוי זה</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>טבלאות</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>בדיקות</translation>
    </message>
    <message>
        <source>change since %1</source>
        <extracomment>%1 is a time such as &quot;Sun 28 Sep 02:00&quot;.</extracomment>
        <translation>שינוי מאז %1</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>תווית</translation>
    </message>
</context>
<context>
    <name>ui::backups::FilterRow</name>
    <message>
        <source>Filter by verdict</source>
        <translation>סינון לפי תוצאה</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>כל התוצאות</translation>
    </message>
    <message>
        <source>Filter by method</source>
        <translation>סינון לפי שיטה</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>כל השיטות</translation>
    </message>
    <message>
        <source>Filter by pin</source>
        <translation>סינון לפי הצמדה</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>כל הסוגים</translation>
    </message>
    <message>
        <source>Not pinned</source>
        <translation>לא מוצמד</translation>
    </message>
    <message>
        <source>Search backups</source>
        <translation>חיפוש גיבויים</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>ניקוי החיפוש</translation>
    </message>
    <message>
        <source>Search labels, files, dates</source>
        <translation>חיפוש תוויות, קבצים, תאריכים</translation>
    </message>
</context>
<context>
    <name>ui::backups::ListPanel</name>
    <message>
        <source>Reading…</source>
        <translation>בקריאה…</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>ניקוי המסננים</translation>
    </message>
    <message>
        <source>List of backups</source>
        <translation>רשימת הגיבויים</translation>
    </message>
    <message>
        <source>No backup of %1 yet. The first one takes a moment, and %1 can stay in use meanwhile.</source>
        <translation>עדיין אין גיבוי של %1. הראשון נמשך רגע קט, ו־%1 יכול להישאר בשימוש בינתיים.</translation>
    </message>
    <message>
        <source>None of the %1 backups of %2 fits the search and the filters.</source>
        <translation>מתוך %1 גיבויים של %2, אף אחד אינו מתאים לחיפוש ולמסננים.</translation>
    </message>
</context>
<context>
    <name>ui::backups::NoteField</name>
    <message>
        <source>For example: before the update</source>
        <translation>לדוגמה: לפני העדכון</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>תווית</translation>
    </message>
</context>
<context>
    <name>ui::backups::TableChangeModel</name>
    <message>
        <source>gone</source>
        <extracomment>A table that the backup before had, and this one has not.</extracomment>
        <translation>איננה</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>A table that the backup before did not have.</extracomment>
        <translation>חדשה</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>ללא שינוי</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 נוספו</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 הוסרו</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>טבלה</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>שורות</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>שינוי</translation>
    </message>
</context>
<context>
    <name>ui::browse::BrowseWindow</name>
    <message>
        <source>%1 as of %2 — read-only</source>
        <extracomment>%1 is the name of a database, %2 a time such as &quot;Sun 28 Sep 02:00&quot;.</extracomment>
        <translation>%1, כפי שהיה %2 — לקריאה בלבד</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <extracomment>%1 is the name of a database, %2 a time such as &quot;Sun 28 Sep 02:00&quot;.</extracomment>
        <translation>%1, כפי שהיה %2</translation>
    </message>
    <message>
        <source>Read-only: nothing here can be changed</source>
        <translation>לקריאה בלבד: לא ניתן לשנות כאן דבר</translation>
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
        <translation>קריאת הגיבוי…</translation>
    </message>
    <message>
        <source>Reading the backup: %1</source>
        <translation>קריאת הגיבוי: %1</translation>
    </message>
    <message>
        <source>%1 rows so far</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>%1 שורות עד כה</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows</source>
        <translation>%1 השורות הראשונות מתוך %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) fit the filter</source>
        <translation>
            <numerusform>%Ln שורה מתאימה למסנן</numerusform>
            <numerusform>%Ln שורות מתאימות למסנן</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln שורה</numerusform>
            <numerusform>%Ln שורות</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving %1</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>שמירת %1</translation>
    </message>
</context>
<context>
    <name>ui::browse::CsvSaver</name>
    <message numerus="yes">
        <source>%Ln row(s) are saved</source>
        <translation>
            <numerusform>%Ln שורה נשמרה</numerusform>
            <numerusform>%Ln שורות נשמרו</numerusform>
        </translation>
    </message>
    <message>
        <source>They lie in %1. The file has %2.</source>
        <extracomment>%1 is the path of a file, %2 its size.</extracomment>
        <translation>הקובץ נמצא ב־%1. גודלו %2.</translation>
    </message>
    <message>
        <source>The rows were not saved</source>
        <translation>השורות לא נשמרו</translation>
    </message>
</context>
<context>
    <name>ui::browse::RowActions</name>
    <message>
        <source>&amp;Copy rows</source>
        <translation>העתקת &amp;שורות</translation>
    </message>
    <message>
        <source>Copy rows with &amp;header</source>
        <translation>העתקת שורות עם &amp;כותרת</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Copy rows as C&amp;SV</source>
        <translation>&amp;העתקת שורות כ־CSV</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>העתקת &amp;ערך</translation>
    </message>
    <message>
        <source>Ctrl+Alt+C</source>
        <translation>Ctrl+Alt+C</translation>
    </message>
    <message>
        <source>Save as CS&amp;V…</source>
        <translation>ש&amp;מירה כ־CSV…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Save selected &amp;rows as CSV…</source>
        <translation>שמירת השורות שנ&amp;בחרו כ־CSV…</translation>
    </message>
    <message>
        <source>Rows are being saved already.</source>
        <translation>שמירה של שורות כבר מתבצעת.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are in the clipboard.</source>
        <translation>
            <numerusform>%Ln שורה נמצאת בלוח.</numerusform>
            <numerusform>%Ln שורות נמצאות בלוח.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 is too much for the clipboard: save the selected rows to a file instead.</source>
        <extracomment>%1 is a size.</extracomment>
        <translation>כמות העולה על %1 גדולה מדי ללוח: במקום זאת יש לשמור את השורות שנבחרו לקובץ.</translation>
    </message>
    <message>
        <source>The rows cannot be read.</source>
        <translation>לא ניתן לקרוא את השורות.</translation>
    </message>
    <message>
        <source>The value cannot be read.</source>
        <translation>לא ניתן לקרוא את הערך.</translation>
    </message>
    <message>
        <source>The value is in the clipboard.</source>
        <translation>הערך נמצא בלוח.</translation>
    </message>
    <message>
        <source>Save rows as CSV</source>
        <translation>שמירת שורות כ־CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>קובצי CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>ui::browse::RowFilterRow</name>
    <message>
        <source>Column to filter by</source>
        <translation>העמודה לסינון</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>אופן ההשוואה</translation>
    </message>
    <message>
        <source>contains</source>
        <extracomment>Of a value in a row: it has a text somewhere in it.</extracomment>
        <translation>מכיל</translation>
    </message>
    <message>
        <source>equals</source>
        <extracomment>Of a value in a row: it is the same as a text or number.</extracomment>
        <translation>שווה ל־</translation>
    </message>
    <message>
        <source>is NULL</source>
        <translation>הוא NULL</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>סינון שורות</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>ניקוי המסנן</translation>
    </message>
    <message>
        <source>Any column</source>
        <translation>כל עמודה</translation>
    </message>
</context>
<context>
    <name>ui::browse::RowModel</name>
    <message>
        <source>cannot be read</source>
        <translation>לא ניתן לקרוא</translation>
    </message>
    <message>
        <source>part of the primary key</source>
        <translation>חלק מהמפתח הראשי</translation>
    </message>
    <message>
        <source>computed from other columns</source>
        <translation>מחושבת מעמודות אחרות</translation>
    </message>
</context>
<context>
    <name>ui::browse::RowsPanel</name>
    <message>
        <source>Rows</source>
        <translation>שורות</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>התקדמות</translation>
    </message>
    <message>
        <source>No row fits the filter.</source>
        <translation>אין שורה שמתאימה למסנן.</translation>
    </message>
    <message>
        <source>This table has no rows.</source>
        <translation>בטבלה זו אין שורות.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>בקריאה…</translation>
    </message>
    <message numerus="yes">
        <source>Sorting: %1 rows read</source>
        <translation>
            <numerusform>מיון: %1 שורה נקראה</numerusform>
            <numerusform>מיון: נקראו %1 שורות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searching: %1 rows read</source>
        <translation>
            <numerusform>חיפוש: %1 שורה נקראה</numerusform>
            <numerusform>חיפוש: נקראו %1 שורות</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all rows of &quot;%1&quot; can be read</source>
        <translation>חלק מהשורות של &quot;%1&quot; אינן ניתנות לקריאה</translation>
    </message>
    <message>
        <source>The rows of &quot;%1&quot; cannot be read</source>
        <translation>לא ניתן לקרוא את השורות של &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Other tables are not concerned. The backup was not changed.</source>
        <translation>הדבר אינו נוגע לטבלאות אחרות. הגיבוי לא השתנה.</translation>
    </message>
</context>
<context>
    <name>ui::browse::TableListModel</name>
    <message>
        <source>Other tables</source>
        <translation>טבלאות אחרות</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>טבלאות</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>תצוגות</translation>
    </message>
    <message>
        <source>Kept by SQLite</source>
        <translation>בניהול SQLite</translation>
    </message>
    <message>
        <source>unreadable</source>
        <extracomment>In place of the number of rows of a table.</extracomment>
        <translation>לא ניתן לקרוא</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>Title of a column: how many rows a table has.</extracomment>
        <translation>טבלה</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>שורות</translation>
    </message>
</context>
<context>
    <name>ui::browse::TablesPanel</name>
    <message>
        <source>Tables of the backup</source>
        <translation>הטבלאות של הגיבוי</translation>
    </message>
    <message>
        <source>Search tables</source>
        <translation>חיפוש טבלאות</translation>
    </message>
</context>
<context>
    <name>ui::browse::ValuePanel</name>
    <message>
        <source>Show the value as</source>
        <translation>הצגת הערך בתור</translation>
    </message>
    <message>
        <source>Selected value</source>
        <translation>הערך שנבחר</translation>
    </message>
    <message>
        <source>No value selected</source>
        <translation>לא נבחר ערך</translation>
    </message>
    <message>
        <source>Select a value in the table to see all of it.</source>
        <translation>יש לבחור ערך בטבלה כדי לראות את כולו.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a kind of value (&quot;Text&quot;), %2 a size (&quot;8.0 MiB&quot;).</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; its first %2 are shown</source>
        <extracomment>%1 is what a value is (&quot;Text, 8.0 MiB&quot;), %2 a size.</extracomment>
        <translation>%1; מוצגים %2 הראשונים</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>How a value is shown.</extracomment>
        <translation>טקסט</translation>
    </message>
    <message>
        <source>JSON</source>
        <extracomment>How a value is shown.</extracomment>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Bytes</source>
        <extracomment>How a value is shown: its bytes, in hexadecimal digits.</extracomment>
        <translation>בתים</translation>
    </message>
</context>
<context>
    <name>ui::compare::ComparePresenter</name>
    <message>
        <source>Choose two databases first.</source>
        <translation>יש לבחור תחילה שני מסדי נתונים.</translation>
    </message>
    <message>
        <source>Choose two that are not the same file.</source>
        <translation>יש לבחור שניים שאינם אותו קובץ.</translation>
    </message>
    <message>
        <source>%1 as it is now</source>
        <extracomment>%1 is the name of a database.</extracomment>
        <translation>%1 במצבו הנוכחי</translation>
    </message>
    <message>
        <source>the backup of %1 of %2</source>
        <extracomment>%1 is the name of a database, %2 a time such as &quot;Sun 28 Sep 02:00&quot;.</extracomment>
        <translation>הגיבוי של %1 שנוצר %2</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Title above values of a database as it is now, beside those in a backup of it.</extracomment>
        <translation>כעת</translation>
    </message>
    <message>
        <source>In the backup</source>
        <extracomment>Title above values in a backup, beside those of the database now.</extracomment>
        <translation>בגיבוי</translation>
    </message>
</context>
<context>
    <name>ui::compare::CompareView</name>
    <message>
        <source>Compare</source>
        <translation>השוואה</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>הש&amp;וואה</translation>
    </message>
    <message>
        <source>Swap the two sides</source>
        <translation>החלפה בין שני הצדדים</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>מה מושווה</translation>
    </message>
    <message>
        <source>What differs between %1 and %2 will be here. Both are only read.</source>
        <translation>כאן יופיע מה ששונה בין %1 ובין %2. שניהם נקראים בלבד.</translation>
    </message>
    <message>
        <source>Opening both</source>
        <translation>פתיחת שניהם</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>השוואה</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln table(s)</source>
        <extracomment>%1 is a number, %n that of all tables.</extracomment>
        <translation>
            <numerusform>%1 מתוך %Ln טבלה</numerusform>
            <numerusform>%1 מתוך %Ln טבלאות</numerusform>
        </translation>
    </message>
    <message>
        <source>See what two databases, or a database and its backup, have otherwise.</source>
        <translation>כאן ניתן לראות במה נבדלים שני מסדי נתונים, או מסד נתונים והגיבוי שלו.</translation>
    </message>
    <message>
        <source>Differences are shown as they are found.</source>
        <translation>ההבדלים מוצגים ברגע שהם נמצאים.</translation>
    </message>
</context>
<context>
    <name>ui::compare::DifferenceText</name>
    <message>
        <source>Comparing…</source>
        <translation>בהשוואה…</translation>
    </message>
    <message>
        <source>Comparing: %1</source>
        <extracomment>How far a comparison is; %1 is a part of a hundred, such as &quot;40 %&quot;.</extracomment>
        <translation>בהשוואה: %1</translation>
    </message>
    <message>
        <source>table %1</source>
        <extracomment>Parts of a database; %1 is a name.</extracomment>
        <translation>טבלה %1</translation>
    </message>
    <message>
        <source>index %1</source>
        <extracomment>Parts of a database; %1 is a name.</extracomment>
        <translation>אינדקס %1</translation>
    </message>
    <message>
        <source>trigger %1</source>
        <extracomment>Parts of a database; %1 is a name.</extracomment>
        <translation>טריגר %1</translation>
    </message>
    <message>
        <source>view %1</source>
        <extracomment>Parts of a database; %1 is a name.</extracomment>
        <translation>תצוגה %1</translation>
    </message>
    <message>
        <source>setting %1</source>
        <extracomment>What the header of a database says; %1 is the name SQLite has for it.</extracomment>
        <translation>הגדרה %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Of a table that is to be compared later.</extracomment>
        <translation>ממתינה</translation>
    </message>
    <message>
        <source>Not compared</source>
        <extracomment>Of a table, where somebody cancelled.</extracomment>
        <translation>לא הושוותה</translation>
    </message>
    <message>
        <source>Cannot be compared</source>
        <translation>לא ניתן להשוות</translation>
    </message>
    <message numerus="yes">
        <source>The two are the same: %Ln table(s) were compared.</source>
        <translation>
            <numerusform>השניים זהים: הושוותה %Ln טבלה.</numerusform>
            <numerusform>השניים זהים: הושוו %Ln טבלאות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln table(s) differ.</source>
        <translation>
            <numerusform>%1 מתוך %Ln טבלה עם הבדלים.</numerusform>
            <numerusform>%1 מתוך %Ln טבלאות עם הבדלים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The structure differs in %Ln place(s).</source>
        <translation>
            <numerusform>המבנה שונה ב־%Ln מקום.</numerusform>
            <numerusform>המבנה שונה ב־%Ln מקומות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) could not be compared.</source>
        <translation>
            <numerusform>לא ניתן היה להשוות %Ln טבלה.</numerusform>
            <numerusform>לא ניתן היה להשוות %Ln טבלאות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) were not compared.</source>
        <translation>
            <numerusform>%Ln טבלה לא הושוותה.</numerusform>
            <numerusform>%Ln טבלאות לא הושוו.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::compare::DifferencesModel</name>
    <message>
        <source>Structure</source>
        <extracomment>Title of a list of tables, indexes, triggers and views that two databases have otherwise.</extracomment>
        <translation>מבנה</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln הבדל</numerusform>
            <numerusform>%Ln הבדלים</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>טבלאות</translation>
    </message>
    <message>
        <source>Other tables</source>
        <translation>טבלאות אחרות</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation>
            <numerusform>%Ln טבלה</numerusform>
            <numerusform>%Ln טבלאות</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <extracomment>Rows of a table; %1 is what a side is called, such as &quot;Now&quot;.</extracomment>
        <translation>שורות: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>הבדל</translation>
    </message>
</context>
<context>
    <name>ui::compare::DifferencesPanel</name>
    <message>
        <source>&amp;Only what differs</source>
        <translation>&amp;רק מה ששונה</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>מה הושווה</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>רק מה ששונה</translation>
    </message>
    <message>
        <source>Search what was compared</source>
        <translation>חיפוש במה שהושווה</translation>
    </message>
    <message>
        <source>Search tables and other parts</source>
        <translation>חיפוש טבלאות וחלקים אחרים</translation>
    </message>
    <message>
        <source>Nothing differs so far.</source>
        <translation>עד כה אין הבדלים.</translation>
    </message>
    <message>
        <source>Nothing has this in its name.</source>
        <translation>אין דבר שזה מופיע בשמו.</translation>
    </message>
</context>
<context>
    <name>ui::compare::SideChooser</name>
    <message>
        <source>&amp;From</source>
        <extracomment>The first of two databases that are compared.</extracomment>
        <translation>&amp;צד ראשון</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>צד ש&amp;ני</translation>
    </message>
    <message>
        <source>Database that is compared</source>
        <translation>מסד הנתונים המושווה</translation>
    </message>
    <message>
        <source>Database it is compared with</source>
        <translation>מסד הנתונים שאליו משווים</translation>
    </message>
    <message>
        <source>As it is now, or which backup of it is compared</source>
        <translation>המצב הנוכחי, או הגיבוי המושווה</translation>
    </message>
    <message>
        <source>As it is now, or which backup of it is compared with</source>
        <translation>המצב הנוכחי, או הגיבוי שאליו משווים</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>בחירת קובץ…</translation>
    </message>
    <message>
        <source>The file itself</source>
        <extracomment>The file that was chosen, and no backup of it.</extracomment>
        <translation>הקובץ עצמו</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>המצב הנוכחי</translation>
    </message>
    <message>
        <source>Choose a Database or a Backup</source>
        <translation>בחירת מסד נתונים או גיבוי</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
</context>
<context>
    <name>ui::compare::SqlPane</name>
    <message>
        <source>Structure</source>
        <translation>מבנה</translation>
    </message>
    <message>
        <source>As it is written on the first side</source>
        <translation>כפי שכתוב בצד הראשון</translation>
    </message>
    <message>
        <source>As it is written on the second side</source>
        <translation>כפי שכתוב בצד השני</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <extracomment>In place of SQL that one of two databases does not have.</extracomment>
        <translation>אינו קיים.</translation>
    </message>
</context>
<context>
    <name>ui::desktop::BusNotifier</name>
    <message>
        <source>Show</source>
        <extracomment>Button of a notification: brings the window to the front.</extracomment>
        <translation>הצגה</translation>
    </message>
</context>
<context>
    <name>ui::desktop::Tray</name>
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
        <extracomment>%1 is the word for the health of a database: OK, Warning, Error, Not checked, Cannot judge.</extracomment>
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
    <name>ui::dialogs::FileChooser</name>
    <message>
        <source>Choose a database</source>
        <translation>בחירת מסד נתונים</translation>
    </message>
    <message>
        <source>SQLite databases (*.db *.db3 *.sqlite *.sqlite3)</source>
        <translation>מסדי נתונים של SQLite (*.db *.db3 *.sqlite *.sqlite3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
</context>
<context>
    <name>ui::diff::ColumnChoice</name>
    <message>
        <source>Columns</source>
        <translation>עמודות</translation>
    </message>
    <message>
        <source>Choose the columns that are shown</source>
        <translation>בחירת העמודות המוצגות</translation>
    </message>
    <message>
        <source>&amp;Show all columns</source>
        <translation>&amp;הצגת כל העמודות</translation>
    </message>
</context>
<context>
    <name>ui::diff::DiffRowsModel</name>
    <message>
        <source>cannot be read</source>
        <translation>לא ניתן לקרוא</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>How a row differs: added, changed or removed.</extracomment>
        <translation>הבדל</translation>
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
        <translation>שורות</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>סימון הכול</translation>
    </message>
    <message>
        <source>Rows that differ</source>
        <translation>שורות שונות</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>אילו שורות מוצגות</translation>
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
        <translation>סימון כל השורות המוצגות</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>העתקת &amp;שורות</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>All rows that differ; %1 is their number.</extracomment>
        <translation>הכול %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be compared</source>
        <extracomment>%1 is the name of a table.</extracomment>
        <translation>לא ניתן להשוות את &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Other tables are not concerned. Nothing was changed.</source>
        <translation>הדבר אינו נוגע לטבלאות אחרות. דבר לא השתנה.</translation>
    </message>
</context>
<context>
    <name>ui::diff::RowCopy</name>
    <message>
        <source>More than %1 rows are too many for the clipboard.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>יותר מ־%1 שורות הן יותר מדי ללוח.</translation>
    </message>
    <message>
        <source>The rows cannot be read.</source>
        <translation>לא ניתן לקרוא את השורות.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are in the clipboard. Of long values it is only their beginning.</source>
        <translation>
            <numerusform>%Ln שורה נמצאת בלוח. מערכים ארוכים נמצאת בו רק ההתחלה.</numerusform>
            <numerusform>%Ln שורות נמצאות בלוח. מערכים ארוכים נמצאת בו רק ההתחלה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are in the clipboard.</source>
        <translation>
            <numerusform>%Ln שורה נמצאת בלוח.</numerusform>
            <numerusform>%Ln שורות נמצאות בלוח.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::diff::RowDetails</name>
    <message>
        <source>Values of the selected row</source>
        <translation>הערכים של השורה שנבחרה</translation>
    </message>
    <message>
        <source>&amp;Copy values</source>
        <translation>העתקת &amp;ערכים</translation>
    </message>
    <message>
        <source>No row selected</source>
        <translation>לא נבחרה שורה</translation>
    </message>
    <message>
        <source>Selected row</source>
        <translation>השורה שנבחרה</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln column(s) differ</source>
        <extracomment>%1 is a number, %n that of all columns.</extracomment>
        <translation>
            <numerusform>%1 מתוך %Ln עמודה עם הבדלים</numerusform>
            <numerusform>%1 מתוך %Ln עמודות עם הבדלים</numerusform>
        </translation>
    </message>
    <message>
        <source>Only on one side: %1</source>
        <extracomment>%1 is the title of one of two columns, such as &quot;In the backup&quot;.</extracomment>
        <translation>רק בצד אחד: %1</translation>
    </message>
</context>
<context>
    <name>ui::diff::RowDetailsModel</name>
    <message>
        <source>same</source>
        <extracomment>The value of a column is that of the other database.</extracomment>
        <translation>זהה</translation>
    </message>
    <message>
        <source>Column</source>
        <extracomment>Title above the names of the columns of a table.</extracomment>
        <translation>עמודה</translation>
    </message>
</context>
<context>
    <name>ui::diff::Texts</name>
    <message>
        <source>Added</source>
        <extracomment>A row, a table or an index that only the second of two databases has.</extracomment>
        <translation>תוספת</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>A row, a table or an index that only the first of two databases has.</extracomment>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>A row, a table or an index that both have, but not the same.</extracomment>
        <translation>שינוי</translation>
    </message>
    <message>
        <source>%1 rows differ, %2 of them can be shown</source>
        <extracomment>Both are numbers.</extracomment>
        <translation>%1 שורות שונות, מהן ניתן להציג %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s) differ</source>
        <extracomment>%1 is a number. %n: all rows.</extracomment>
        <translation>
            <numerusform>%1 מתוך %Ln שורה עם הבדלים</numerusform>
            <numerusform>%1 מתוך %Ln שורות עם הבדלים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) differ</source>
        <translation>
            <numerusform>%Ln שורה עם הבדלים</numerusform>
            <numerusform>%Ln שורות עם הבדלים</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a table to see which of its rows differ.</source>
        <translation>יש לבחור טבלה כדי לראות אילו מהשורות שלה שונות.</translation>
    </message>
    <message>
        <source>This table is compared next.</source>
        <translation>טבלה זו היא הבאה להשוואה.</translation>
    </message>
    <message>
        <source>No row that differs so far.</source>
        <translation>עד כה אין שורה שונה.</translation>
    </message>
    <message>
        <source>The comparison was cancelled before it was done with this table.</source>
        <translation>ההשוואה בוטלה לפני שהסתיימה בטבלה זו.</translation>
    </message>
    <message>
        <source>This table is the same in both: its pages are.</source>
        <translation>טבלה זו זהה בשניהם: הדפים שלה זהים.</translation>
    </message>
    <message>
        <source>No row of this kind differs.</source>
        <translation>אין שורה שונה מסוג זה.</translation>
    </message>
    <message>
        <source>All rows of this table are the same.</source>
        <translation>כל השורות של טבלה זו זהות.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <extracomment>%1 is the key of a row.</extracomment>
        <translation>שורה %1</translation>
    </message>
</context>
<context>
    <name>ui::facts::CellText</name>
    <message>
        <source>Blob, %1</source>
        <extracomment>A value of bytes; %1 is a size such as &quot;4.9 KiB&quot;.</extracomment>
        <translation>BLOB, %1</translation>
    </message>
    <message>
        <source>Integer</source>
        <extracomment>A kind of value in a table.</extracomment>
        <translation>מספר שלם</translation>
    </message>
    <message>
        <source>Real</source>
        <extracomment>A kind of value in a table: a number that need not be whole.</extracomment>
        <translation>מספר ממשי</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>A kind of value in a table.</extracomment>
        <translation>טקסט</translation>
    </message>
    <message>
        <source>Blob</source>
        <extracomment>A kind of value in a table: bytes.</extracomment>
        <translation>BLOB</translation>
    </message>
</context>
<context>
    <name>ui::facts::Destination</name>
    <message>
        <source>It is the drive of the database: if it fails, both are lost.</source>
        <translation>זה הכונן של מסד הנתונים: אם הוא ייכשל, שניהם יאבדו.</translation>
    </message>
    <message>
        <source>It is another drive: good.</source>
        <translation>זה כונן אחר: טוב.</translation>
    </message>
    <message>
        <source>The database has %1: not even one plain backup fits.</source>
        <translation>גודל מסד הנתונים %1: אין מקום אפילו לגיבוי רגיל אחד.</translation>
    </message>
    <message>
        <source>Keep backups on the same drive</source>
        <translation>שמירת הגיבויים באותו כונן</translation>
    </message>
    <message>
        <source>Keep backups on another drive</source>
        <translation>שמירת הגיבויים בכונן אחר</translation>
    </message>
    <message>
        <source>Keep backups in a folder of their own</source>
        <translation>שמירת הגיבויים בתיקייה משלהם</translation>
    </message>
    <message>
        <source>%1, %2 free.</source>
        <extracomment>%1 is a folder, %2 a size such as &quot;74 GiB&quot;.</extracomment>
        <translation>%1, פנויים %2.</translation>
    </message>
    <message>
        <source>%1 free.</source>
        <extracomment>%1 is a size such as &quot;74 GiB&quot;.</extracomment>
        <translation>פנויים %1.</translation>
    </message>
</context>
<context>
    <name>ui::facts::JobBar</name>
    <message>
        <source>Cancelling</source>
        <translation>בביטול</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a step such as &quot;Checking contents&quot;, %2 what it works on.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>מושהה</translation>
    </message>
    <message>
        <source>Pausing after this backup</source>
        <translation>השהיה לאחר גיבוי זה</translation>
    </message>
</context>
<context>
    <name>ui::facts::Notice</name>
    <message>
        <source>Try again</source>
        <translation>ניסיון חוזר</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>בדיקה חוזרת</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>פתיחת הקובץ</translation>
    </message>
    <message>
        <source>Show where it should be</source>
        <translation>הצגת המקום המיועד</translation>
    </message>
    <message>
        <source>No program could be started to open it</source>
        <translation>לא ניתן היה להפעיל תוכנה לפתיחה</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <extracomment>%1 is the path of a file or a folder.</extracomment>
        <translation>הנתיב הוא %1.</translation>
    </message>
</context>
<context>
    <name>ui::facts::TimeText</name>
    <message>
        <source>%1 min</source>
        <translation>%1 דק׳</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 שע׳</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 ימים</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>זה עתה</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a span of time such as &quot;32 min&quot;.</extracomment>
        <translation>לפני %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>היום</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>אתמול</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>היום %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>אתמול %1</translation>
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
        <translation>מצב WAL</translation>
    </message>
    <message>
        <source>rollback journal</source>
        <translation>יומן rollback</translation>
    </message>
    <message>
        <source>%1 (pid %2)</source>
        <extracomment>%1 is a program, %2 the number of its process.</extracomment>
        <translation>%1 (pid %2)</translation>
    </message>
    <message>
        <source>%1 and one other</source>
        <translation>%1 ועוד אחת</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1 ועוד %2</translation>
    </message>
    <message>
        <source>user %1, %2</source>
        <extracomment>%1 is a user of the system, %2 &quot;WAL mode&quot; or &quot;rollback journal&quot;.</extracomment>
        <translation>משתמש %1, %2</translation>
    </message>
    <message>
        <source>No program was seen to have it open. The programs of other users are seen by root alone.</source>
        <translation>לא נראתה תוכנה שמחזיקה אותו פתוח. רק root רואה את התוכנות של משתמשים אחרים.</translation>
    </message>
    <message>
        <source>Open in %1.</source>
        <translation>פתוח ב־%1.</translation>
    </message>
    <message>
        <source>One database</source>
        <translation>מסד נתונים אחד</translation>
    </message>
    <message>
        <source>%1 databases</source>
        <translation>%1 מסדי נתונים</translation>
    </message>
    <message>
        <source>one folder</source>
        <translation>תיקייה אחת</translation>
    </message>
    <message>
        <source>%1 folders</source>
        <translation>%1 תיקיות</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is &quot;3 databases&quot;, %2 &quot;412 folders&quot;.</extracomment>
        <translation>%1 ב־%2</translation>
    </message>
    <message>
        <source>%1 in %2, not all folders were reached</source>
        <translation>%1 ב־%2, לא כל התיקיות נסרקו</translation>
    </message>
    <message>
        <source>No unprotected SQLite database was found in the usual places; choose a file above, or add a folder to look in.</source>
        <translation>לא נמצא במקומות הרגילים מסד נתונים של SQLite שאינו מוגן; אפשר לבחור קובץ למעלה, או להוסיף תיקייה לחיפוש.</translation>
    </message>
    <message>
        <source>One folder could not be read by this user.</source>
        <translation>משתמש זה לא יכול היה לקרוא תיקייה אחת.</translation>
    </message>
    <message>
        <source>%1 folders could not be read by this user.</source>
        <translation>משתמש זה לא יכול היה לקרוא %1 תיקיות.</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;.</source>
        <translation>אין תיקייה בשם &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>You do not have permission to read the folder &quot;%1&quot;.</source>
        <translation>אין לך הרשאה לקרוא את התיקייה &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; does not lie on a drive of this machine, so it was not looked into.</source>
        <translation>התיקייה &quot;%1&quot; אינה בכונן של מחשב זה, ולכן לא נסרקה.</translation>
    </message>
</context>
<context>
    <name>ui::firstrun::CandidateModel</name>
    <message>
        <source>Database</source>
        <translation>מסד נתונים</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>גודל</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>שינוי אחרון</translation>
    </message>
    <message>
        <source>In use by</source>
        <translation>בשימוש על ידי</translation>
    </message>
</context>
<context>
    <name>ui::firstrun::FirstBackupPanel</name>
    <message>
        <source>WAL mode: programs can go on reading and writing during the backup.</source>
        <translation>מצב WAL: תוכנות יכולות להמשיך לקרוא ולכתוב במהלך הגיבוי.</translation>
    </message>
    <message>
        <source>Rollback journal: programs can go on reading during the backup, and those that write wait for a moment.</source>
        <translation>יומן rollback: תוכנות יכולות להמשיך לקרוא במהלך הגיבוי, ואלה שכותבות ממתינות רגע.</translation>
    </message>
    <message>
        <source>Choose a database to see what its first backup will be.</source>
        <translation>יש לבחור מסד נתונים כדי לראות מה יהיה הגיבוי הראשון שלו.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>שינוי…</translation>
    </message>
    <message>
        <source>Change the folder for backups</source>
        <translation>שינוי התיקייה לגיבויים</translation>
    </message>
    <message>
        <source>Check every backup</source>
        <translation>בדיקת כל גיבוי</translation>
    </message>
    <message>
        <source>Four checks: page hashes, integrity, foreign keys, contents.</source>
        <translation>ארבע בדיקות: גיבובי דפים, שלמות, מפתחות זרים, תוכן.</translation>
    </message>
    <message>
        <source>First backup of %1</source>
        <translation>הגיבוי הראשון של %1</translation>
    </message>
    <message>
        <source>You can change all of this later.</source>
        <translation>אפשר לשנות את כל זה בהמשך.</translation>
    </message>
    <message>
        <source>Keep backups</source>
        <translation>שמירת הגיבויים</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>בקריאה…</translation>
    </message>
    <message>
        <source>No program was seen to have it open</source>
        <translation>לא נראתה תוכנה שמחזיקה אותו פתוח</translation>
    </message>
    <message>
        <source>The database is only read, never changed.</source>
        <translation>מסד הנתונים רק נקרא, ולעולם אינו משתנה.</translation>
    </message>
    <message>
        <source>A database of %1. You can change this later.</source>
        <translation>מסד נתונים של %1. אפשר לשנות זאת בהמשך.</translation>
    </message>
    <message>
        <source>Back up %1 now</source>
        <translation>גיבוי %1 כעת</translation>
    </message>
    <message>
        <source>Backups cannot be kept there</source>
        <translation>לא ניתן לשמור שם גיבויים</translation>
    </message>
    <message>
        <source>This database cannot be backed up</source>
        <translation>לא ניתן לגבות מסד נתונים זה</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>פתוח ב־%1</translation>
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
        <translation>Holdfast מגבה אותו בזמן שהיישום ממשיך לפעול, ובודק שניתן לשחזר כל גיבוי.</translation>
    </message>
    <message>
        <source>Choose a database to protect</source>
        <translation>בחירת מסד נתונים להגנה</translation>
    </message>
    <message>
        <source>Add a Folder to Look In</source>
        <translation>הוספת תיקייה לחיפוש</translation>
    </message>
    <message>
        <source>Choose a Folder for Backups</source>
        <translation>בחירת תיקייה לגיבויים</translation>
    </message>
</context>
<context>
    <name>ui::firstrun::FoundPanel</name>
    <message>
        <source>Found on this machine</source>
        <translation>נמצאו במחשב זה</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>חיפוש מחדש</translation>
    </message>
    <message>
        <source>Add a folder to look in…</source>
        <translation>הוספת תיקייה לחיפוש…</translation>
    </message>
    <message>
        <source>Databases found on this machine</source>
        <translation>מסדי נתונים שנמצאו במחשב זה</translation>
    </message>
    <message>
        <source>Not here?</source>
        <translation>לא כאן?</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>בחיפוש…</translation>
    </message>
    <message>
        <source>Looking in the places where databases usually are…</source>
        <translation>חיפוש במקומות שבהם נמצאים בדרך כלל מסדי נתונים…</translation>
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
        <translation>%1: לא ניתן לקרוא</translation>
    </message>
</context>
<context>
    <name>ui::jobs::JobEnd</name>
    <message>
        <source>The backup is a faithful copy of the damaged database. It was kept and marked, and the last good backup stays the one to rely on. Find out why the database is damaged before you go on writing to it.</source>
        <translation>הגיבוי הוא העתק נאמן של מסד הנתונים הפגום. הוא נשמר וסומן, ויש להמשיך להסתמך על הגיבוי התקין האחרון. יש לברר מדוע מסד הנתונים פגום לפני שממשיכים לכתוב אליו.</translation>
    </message>
    <message>
        <source>The database was not changed, and older backups are as they were. Back up again, and check the drive that holds the backups.</source>
        <translation>מסד הנתונים לא השתנה, והגיבויים הישנים יותר נשארו כפי שהיו. יש לגבות שוב, ולבדוק את הכונן שבו נמצאים הגיבויים.</translation>
    </message>
    <message>
        <source>It is neither proven nor known to be damaged. Check it with a program that has the missing part.</source>
        <translation>הוא אינו מאומת, וגם לא ידוע שהוא פגום. יש לבדוק אותו בתוכנה שיש בה החלק החסר.</translation>
    </message>
    <message>
        <source>Programs that write to it had to wait for %1.</source>
        <translation>תוכנות שכותבות אליו נאלצו להמתין %1.</translation>
    </message>
    <message>
        <source>%1 is backed up and verified</source>
        <translation>הגיבוי של %1 נוצר ואומת</translation>
    </message>
    <message>
        <source>%1 in %2. %3</source>
        <translation>%1 תוך %2. %3</translation>
    </message>
    <message>
        <source>%1 is backed up, but not checked</source>
        <translation>הגיבוי של %1 נוצר, אך לא נבדק</translation>
    </message>
    <message>
        <source>A backup counts as good only when it is verified.</source>
        <translation>גיבוי נחשב תקין רק לאחר שאומת.</translation>
    </message>
    <message>
        <source>The backup of %1 was made, but a part of it could not be checked</source>
        <translation>הגיבוי של %1 נוצר, אך לא ניתן היה לבדוק חלק ממנו</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>מסד הנתונים %1 פגום</translation>
    </message>
    <message>
        <source>The backup of %1 is damaged</source>
        <translation>הגיבוי של %1 פגום</translation>
    </message>
    <message>
        <source>The backup of %1 was cancelled</source>
        <translation>הגיבוי של %1 בוטל</translation>
    </message>
    <message>
        <source>The check of the backup of %1 was cancelled</source>
        <translation>בדיקת הגיבוי של %1 בוטלה</translation>
    </message>
    <message>
        <source>The check of %1 backups was cancelled</source>
        <translation>בדיקת %1 גיבויים בוטלה</translation>
    </message>
    <message>
        <source>No backup was deleted</source>
        <translation>לא נמחק אף גיבוי</translation>
    </message>
    <message>
        <source>The deletion was cancelled. The others are as they were.</source>
        <translation>המחיקה בוטלה. האחרים נשארו כפי שהיו.</translation>
    </message>
    <message>
        <source>The others are as they were; the details say why.</source>
        <translation>האחרים נשארו כפי שהיו; הסיבה מופיעה בפרטים.</translation>
    </message>
    <message>
        <source>The backup of %1 is deleted</source>
        <translation>הגיבוי של %1 נמחק</translation>
    </message>
    <message>
        <source>%1 backups are deleted</source>
        <translation>%1 גיבויים נמחקו</translation>
    </message>
    <message>
        <source>%1 on the drive are free again.</source>
        <translation>%1 בכונן פנויים שוב.</translation>
    </message>
    <message>
        <source>%1 of %2 backups are deleted</source>
        <translation>%1 מתוך %2 גיבויים נמחקו</translation>
    </message>
    <message>
        <source>The backup is a faithful copy of the damaged database. It was kept and marked. There is no good backup of it. Find out why the database is damaged before you go on writing to it.</source>
        <translation>הגיבוי הוא העתק נאמן של מסד הנתונים הפגום. הוא נשמר וסומן. אין גיבוי תקין של מסד הנתונים. יש לברר מדוע מסד הנתונים פגום לפני שממשיכים לכתוב אליו.</translation>
    </message>
    <message>
        <source>The configuration cannot be read</source>
        <translation>לא ניתן לקרוא את התצורה</translation>
    </message>
    <message>
        <source>%1 has an error. Nothing is backed up until it is corrected; the databases and their backups are as they were.</source>
        <translation>יש שגיאה ב־%1. עד שתתוקן לא יגובה דבר; מסדי הנתונים והגיבויים שלהם נשארו כפי שהיו.</translation>
    </message>
    <message>
        <source>The configuration cannot be read.</source>
        <translation>לא ניתן לקרוא את התצורה.</translation>
    </message>
    <message>
        <source>The check of %1 was cancelled</source>
        <translation>בדיקת מסד הנתונים %1 בוטלה</translation>
    </message>
    <message>
        <source>The restore of %1 was cancelled</source>
        <translation>ביצוע השחזור של %1 בוטל</translation>
    </message>
    <message>
        <source>The restore of %1 was not undone</source>
        <translation>השחזור של %1 לא בוטל</translation>
    </message>
    <message>
        <source>The rehearsal of %1 was cancelled</source>
        <translation>תרגול השחזור של %1 בוטל</translation>
    </message>
</context>
<context>
    <name>ui::jobs::JobModel</name>
    <message>
        <source>Backing up %1</source>
        <translation>גיבוי %1</translation>
    </message>
    <message>
        <source>Verifying the backup of %1</source>
        <translation>אימות הגיבוי של %1</translation>
    </message>
    <message>
        <source>Verifying %1 backups</source>
        <translation>אימות %1 גיבויים</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <extracomment>State of a job; so is the next one.</extracomment>
        <translation>בביטול</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>פועל</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>משימה</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>מסד נתונים</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>שלב</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>בוצע</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>קצב</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>זמן שנותר</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Deleting the backup of %1</source>
        <translation>מחיקת הגיבוי של %1</translation>
    </message>
    <message>
        <source>Deleting %1 backups</source>
        <translation>מחיקת %1 גיבויים</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <translation>אימות %1</translation>
    </message>
    <message>
        <source>Restoring %1</source>
        <translation>שחזור %1</translation>
    </message>
    <message>
        <source>Undoing the restore of %1</source>
        <translation>ביטול השחזור של %1</translation>
    </message>
    <message>
        <source>Rehearsing a restore of %1</source>
        <translation>תרגול שחזור של %1</translation>
    </message>
</context>
<context>
    <name>ui::jobs::ProgressText</name>
    <message>
        <source>%1 of %2 pages</source>
        <translation>%1 מתוך %2 דפים</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 מתוך %2 שורות</translation>
    </message>
    <message>
        <source>%1 of %2 backups</source>
        <translation>%1 מתוך %2 גיבויים</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are sizes such as &quot;1.2 GiB&quot;.</extracomment>
        <translation>%1 מתוך %2</translation>
    </message>
    <message>
        <source>%1 MiB/s</source>
        <translation>%1 MiB/s</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>עוד כ־%1 שנ׳</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>עוד כ־%1 דק׳</translation>
    </message>
    <message>
        <source>about %1 h %2 min left</source>
        <translation>עוד כ־%1 שע׳ %2 דק׳</translation>
    </message>
    <message>
        <source>less than 0.1 s</source>
        <translation>פחות מ־0.1 שנ׳</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 שנ׳</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 דק׳ %2 שנ׳</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 שע׳ %2 דק׳</translation>
    </message>
</context>
<context>
    <name>ui::jobs::RehearseEnd</name>
    <message>
        <source>The backup was restored and verified in %1.</source>
        <translation>הגיבוי שוחזר ואומת תוך %1.</translation>
    </message>
    <message>
        <source>%1 can be restored, but the probe did not pass</source>
        <translation>ניתן לשחזר את %1, אך בדיקת היישום לא עברה</translation>
    </message>
    <message>
        <source>%1 can be restored, but the application did not start on it</source>
        <translation>ניתן לשחזר את %1, אך היישום לא הופעל עליו</translation>
    </message>
    <message>
        <source>%1 can be restored, but not all of the rehearsal was done</source>
        <translation>ניתן לשחזר את %1, אך התרגול לא בוצע במלואו</translation>
    </message>
    <message>
        <source>Look at what the application wrote, and check that it uses the database and the port of the sandbox.</source>
        <translation>יש לעיין במה שהיישום כתב, ולבדוק שהוא משתמש במסד הנתונים ובפורט של ארגז החול.</translation>
    </message>
    <message>
        <source>What was restored of %1 is damaged</source>
        <translation>מה ששוחזר מתוך %1 פגום</translation>
    </message>
    <message>
        <source>Do not rely on this backup. Verify the others, and back up again. The database itself was not touched.</source>
        <translation>אין להסתמך על גיבוי זה. יש לאמת את האחרים, ולגבות שוב. לא נעשה שינוי במסד הנתונים עצמו.</translation>
    </message>
    <message>
        <source>%1 can be restored</source>
        <translation>ניתן לשחזר את %1</translation>
    </message>
    <message>
        <source>%1 can be restored, but a part of it could not be checked</source>
        <translation>ניתן לשחזר את %1, אך לא ניתן היה לבדוק חלק ממנו</translation>
    </message>
    <message>
        <source>The probe passed after %1.</source>
        <translation>בדיקת היישום עברה לאחר %1.</translation>
    </message>
</context>
<context>
    <name>ui::jobs::RestoreEnd</name>
    <message>
        <source>The state before is kept, and this can be undone.</source>
        <translation>המצב הקודם נשמר, וניתן לבטל פעולה זו.</translation>
    </message>
    <message>
        <source>The state before was not kept.</source>
        <translation>המצב הקודם לא נשמר.</translation>
    </message>
    <message>
        <source>The restore of %1 is undone</source>
        <translation>ביטול השחזור של %1 הושלם</translation>
    </message>
    <message>
        <source>%1 is restored</source>
        <translation>מסד הנתונים %1 שוחזר</translation>
    </message>
    <message>
        <source>Parts of %1 are brought back</source>
        <translation>חלקים של %1 הוחזרו</translation>
    </message>
    <message>
        <source>Tables and rows of %1 are brought back</source>
        <translation>טבלאות ושורות של %1 הוחזרו</translation>
    </message>
    <message>
        <source>It took %1, and the restored database is verified.</source>
        <translation>הפעולה נמשכה %1, ומסד הנתונים המשוחזר אומת.</translation>
    </message>
    <message>
        <source>It took %1. The restored database was not verified.</source>
        <translation>הפעולה נמשכה %1. מסד הנתונים המשוחזר לא אומת.</translation>
    </message>
    <message>
        <source>The undo was stopped, and %1 is as it was</source>
        <translation>ביטול השחזור נעצר, ומסד הנתונים %1 הוא כפי שהיה</translation>
    </message>
    <message>
        <source>The undo failed, and %1 is as it was</source>
        <translation>ביטול השחזור נכשל, ומסד הנתונים %1 הוא כפי שהיה</translation>
    </message>
    <message>
        <source>The restore was stopped, and %1 is as it was</source>
        <translation>השחזור נעצר, ומסד הנתונים %1 הוא כפי שהיה</translation>
    </message>
    <message>
        <source>The restore failed, and %1 is as it was</source>
        <translation>השחזור נכשל, ומסד הנתונים %1 הוא כפי שהיה</translation>
    </message>
    <message>
        <source>All that had been done until then was taken back.</source>
        <translation>כל מה שבוצע עד אז הוחזר לקדמותו.</translation>
    </message>
    <message>
        <source>The state before lies in %1.</source>
        <translation>המצב הקודם נמצא ב־%1.</translation>
    </message>
    <message>
        <source>%1 could not be put back as it was</source>
        <translation>לא היה ניתן להחזיר את %1 למצבו הקודם</translation>
    </message>
    <message>
        <source>%1, but what had to follow was not done</source>
        <extracomment>%1 is a sentence such as &quot;dispatch.db is restored&quot;.</extracomment>
        <translation>%1, אך מה שהיה צריך לבוא אחר כך לא בוצע</translation>
    </message>
</context>
<context>
    <name>ui::jobs::VerifyEnd</name>
    <message>
        <source>%1 good</source>
        <translation>תקינים: %1</translation>
    </message>
    <message>
        <source>%1 damaged</source>
        <translation>פגומים: %1</translation>
    </message>
    <message>
        <source>%1 not wholly checked</source>
        <translation>לא נבדקו במלואם: %1</translation>
    </message>
    <message>
        <source>%1 not readable</source>
        <translation>לא ניתנים לקריאה: %1</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>מסד הנתונים %1 פגום</translation>
    </message>
    <message>
        <source>A part of %1 could not be checked</source>
        <translation>לא ניתן היה לבדוק חלק ממסד הנתונים %1</translation>
    </message>
    <message>
        <source>%1 is verified</source>
        <translation>מסד הנתונים %1 אומת</translation>
    </message>
    <message>
        <source>The backup of %1 is damaged</source>
        <translation>הגיבוי של %1 פגום</translation>
    </message>
    <message>
        <source>A part of the backup of %1 could not be checked</source>
        <translation>לא ניתן היה לבדוק חלק מהגיבוי של %1</translation>
    </message>
    <message>
        <source>The backup of %1 is verified</source>
        <translation>הגיבוי של %1 אומת</translation>
    </message>
    <message>
        <source>Cancelled after %1 of %2 backups: %3</source>
        <extracomment>&quot;Cancelled after 3 of 12 backups: 2 good, 1 damaged&quot;</extracomment>
        <translation>הבדיקה בוטלה לאחר %1 מתוך %2 גיבויים (%3)</translation>
    </message>
    <message>
        <source>%1 backups are verified</source>
        <translation>%1 גיבויים אומתו</translation>
    </message>
    <message>
        <source>%1 backups checked: %2</source>
        <extracomment>&quot;12 backups checked: 11 good, 1 damaged&quot;</extracomment>
        <translation>נבדקו %1 גיבויים (%2)</translation>
    </message>
    <message>
        <source>Find out why before you go on writing to it. Its good backups are the ones to rely on.</source>
        <translation>יש לברר את הסיבה לפני שממשיכים לכתוב אליו. יש להסתמך על הגיבויים התקינים שלו.</translation>
    </message>
    <message>
        <source>What is damaged must not be relied on. Go back to the newest backup that is verified, and make a new one.</source>
        <translation>אין להסתמך על מה שפגום. יש לחזור לגיבוי המאומת החדש ביותר, וליצור גיבוי חדש.</translation>
    </message>
    <message>
        <source>It must not be relied on. Go back to the newest backup that is verified, and make a new one.</source>
        <translation>אין להסתמך עליו. יש לחזור לגיבוי המאומת החדש ביותר, וליצור גיבוי חדש.</translation>
    </message>
    <message>
        <source>Others could not be read; the details name them.</source>
        <translation>אחרים לא ניתן היה לקרוא; הפרטים מציינים אותם.</translation>
    </message>
    <message>
        <source>All checks passed for each of them.</source>
        <translation>כל הבדיקות עברו בכל אחד מהם.</translation>
    </message>
</context>
<context>
    <name>ui::overview::Activity</name>
    <message>
        <source>%1 backed up in %2, not checked</source>
        <translation>הגיבוי של %1 נוצר תוך %2, לא נבדק</translation>
    </message>
    <message>
        <source>%1 backed up in %2, %3</source>
        <extracomment>%1 is a database, %2 a span of time, %3 &quot;4 of 4 checks passed&quot;.</extracomment>
        <translation>הגיבוי של %1 נוצר תוך %2, %3</translation>
    </message>
    <message>
        <source>%1 verified, %2</source>
        <translation>גיבוי של %1 אומת, %2</translation>
    </message>
    <message>
        <source>Backing up %1</source>
        <translation>גיבוי %1</translation>
    </message>
    <message>
        <source>Backup of %1 failed</source>
        <translation>הגיבוי של %1 נכשל</translation>
    </message>
    <message>
        <source>Backup of %1 cancelled</source>
        <translation>הגיבוי של %1 בוטל</translation>
    </message>
    <message>
        <source>%1 backed up in %2</source>
        <translation>הגיבוי של %1 נוצר תוך %2</translation>
    </message>
    <message>
        <source>Verifying a backup of %1</source>
        <translation>אימות גיבוי של %1</translation>
    </message>
    <message>
        <source>Check of a backup of %1 failed</source>
        <translation>בדיקת גיבוי של %1 נכשלה</translation>
    </message>
    <message>
        <source>Check of a backup of %1 cancelled</source>
        <translation>בדיקת גיבוי של %1 בוטלה</translation>
    </message>
    <message>
        <source>Backup of %1 checked</source>
        <translation>גיבוי של %1 נבדק</translation>
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
        <translation>בוצע על ידי %1.</translation>
    </message>
    <message>
        <source>Restoring %1</source>
        <translation>שחזור %1</translation>
    </message>
    <message>
        <source>Restore of %1 failed</source>
        <translation>השחזור של %1 נכשל</translation>
    </message>
    <message>
        <source>Restore of %1 cancelled</source>
        <translation>השחזור של %1 נעצר</translation>
    </message>
    <message>
        <source>%1 restored in %2</source>
        <translation>מסד הנתונים %1 שוחזר תוך %2</translation>
    </message>
    <message>
        <source>Undoing the restore of %1</source>
        <translation>ביטול השחזור של %1</translation>
    </message>
    <message>
        <source>Undoing the restore of %1 failed</source>
        <translation>ביטול השחזור של %1 נכשל</translation>
    </message>
    <message>
        <source>Undoing the restore of %1 cancelled</source>
        <translation>ביטול השחזור של %1 נעצר</translation>
    </message>
    <message>
        <source>Restore of %1 undone in %2</source>
        <translation>ביטול השחזור של %1 הושלם תוך %2</translation>
    </message>
    <message>
        <source>Rehearsing a restore of %1</source>
        <translation>תרגול שחזור של %1</translation>
    </message>
    <message>
        <source>Rehearsal of a restore of %1 failed</source>
        <translation>תרגול שחזור של %1 נכשל</translation>
    </message>
    <message>
        <source>Rehearsal of a restore of %1 cancelled</source>
        <translation>תרגול שחזור של %1 בוטל</translation>
    </message>
    <message>
        <source>Restore of %1 rehearsed</source>
        <translation>תרגול השחזור של %1 בוצע</translation>
    </message>
</context>
<context>
    <name>ui::overview::ActivityDelegate</name>
    <message>
        <source>Undo…</source>
        <translation>ביטול…</translation>
    </message>
</context>
<context>
    <name>ui::overview::ActivityList</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;העתקה</translation>
    </message>
    <message>
        <source>Recent activity, newest first</source>
        <translation>פעילות אחרונה, מהחדש לישן</translation>
    </message>
    <message>
        <source>&amp;Undo this restore…</source>
        <translation>&amp;ביטול שחזור זה…</translation>
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
        <translation>%1. ניתן לבטל זאת.</translation>
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
        <translation>גובה ואומת במסגרת המגבלה של %1.</translation>
    </message>
    <message>
        <source>%1 of %2 checks</source>
        <translation>%1 מתוך %2 בדיקות</translation>
    </message>
    <message>
        <source>%1 of 1 check</source>
        <translation>%1 מתוך בדיקה אחת</translation>
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
        <translation>מצב</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>מסד נתונים</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>סיבה</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>גיבוי אחרון</translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation>אימות אחרון</translation>
    </message>
</context>
<context>
    <name>ui::overview::DatabaseTable</name>
    <message>
        <source>Databases</source>
        <translation>מסדי נתונים</translation>
    </message>
</context>
<context>
    <name>ui::overview::OverviewActions</name>
    <message>
        <source>Verify &amp;newest</source>
        <translation>אימות ה&amp;חדש ביותר</translation>
    </message>
    <message>
        <source>Sh&amp;ow backups</source>
        <translation>&amp;הצגת הגיבויים</translation>
    </message>
    <message>
        <source>Open &amp;report of newest</source>
        <translation>פתיחת ה&amp;דוח של החדש ביותר</translation>
    </message>
</context>
<context>
    <name>ui::overview::OverviewPresenter</name>
    <message>
        <source>%1 As of %2.</source>
        <extracomment>%1 is a sentence about the databases, %2 a time such as &quot;today 14:31&quot;.</extracomment>
        <translation>%1 עודכן %2.</translation>
    </message>
    <message>
        <source>Choose a database first.</source>
        <translation>יש לבחור תחילה מסד נתונים.</translation>
    </message>
    <message>
        <source>%1 has no backup yet.</source>
        <translation>עדיין אין גיבוי של %1.</translation>
    </message>
    <message>
        <source>%1 has not ended yet.</source>
        <extracomment>%1 is a job such as &quot;Backing up dispatch.db&quot;.</extracomment>
        <translation>%1: טרם הסתיים.</translation>
    </message>
</context>
<context>
    <name>ui::overview::OverviewView</name>
    <message>
        <source>Overview</source>
        <translation>סקירה</translation>
    </message>
    <message>
        <source>More ways to back up</source>
        <translation>דרכי גיבוי נוספות</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>מסדי נתונים</translation>
    </message>
    <message>
        <source>past %1 days</source>
        <translation>%1 הימים האחרונים</translation>
    </message>
    <message>
        <source>Recent activity</source>
        <translation>פעילות אחרונה</translation>
    </message>
    <message>
        <source>Protection of %1</source>
        <translation>ההגנה על %1</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>הגנה</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Backups and checks are listed here, newest first.</source>
        <translation>עדיין לא נרשם דבר. גיבויים ובדיקות מופיעים כאן, מהחדש לישן.</translation>
    </message>
</context>
<context>
    <name>ui::overview::PanelContent</name>
    <message>
        <source>Reading…</source>
        <translation>בקריאה…</translation>
    </message>
</context>
<context>
    <name>ui::overview::RowAction</name>
    <message>
        <source>Back up now</source>
        <translation>גיבוי כעת</translation>
    </message>
    <message>
        <source>Verify newest</source>
        <translation>אימות החדש ביותר</translation>
    </message>
    <message>
        <source>Show backups</source>
        <translation>הצגת הגיבויים</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>פתיחת הדוח</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>שחזור…</translation>
    </message>
</context>
<context>
    <name>ui::overview::RunningJobs</name>
    <message>
        <source>And one more job is running.</source>
        <translation>פועלת עוד משימה אחת.</translation>
    </message>
    <message>
        <source>And %1 more jobs are running.</source>
        <translation>פועלות עוד %1 משימות.</translation>
    </message>
</context>
<context>
    <name>ui::overview::Storage</name>
    <message>
        <source>One backup, %1.</source>
        <translation>גיבוי אחד, %1.</translation>
    </message>
    <message>
        <source>%1 backups, %2.</source>
        <translation>%1 גיבויים, %2.</translation>
    </message>
    <message>
        <source>%1 are free; the next backup does not fit.</source>
        <translation>פנויים %1; אין מקום לגיבוי הבא.</translation>
    </message>
    <message>
        <source>%1 are free, less than 5 % of the drive.</source>
        <translation>פנויים %1, פחות מ־5 % מהכונן.</translation>
    </message>
    <message>
        <source>%1 are free.</source>
        <translation>פנויים %1.</translation>
    </message>
    <message>
        <source>No backup was made there yet, or its drive is not connected.</source>
        <translation>עדיין לא נוצר שם גיבוי, או שהכונן אינו מחובר.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is &quot;33 backups, 1.1 GiB.&quot;, %2 is &quot;74 GiB are free.&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How full a drive is: %1 is a number, %2 a size in the same unit: &quot;182 of 256 GiB&quot;.</extracomment>
        <translation>%1 מתוך %2</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>לא ניתן לקרוא</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>לא קיים</translation>
    </message>
</context>
<context>
    <name>ui::overview::StoragePanel</name>
    <message>
        <source>Storage</source>
        <translation>אחסון</translation>
    </message>
    <message>
        <source>Here you will see how full the places for backups are.</source>
        <translation>כאן יוצג עד כמה המקומות לגיבויים מלאים.</translation>
    </message>
    <message>
        <source>And one more place.</source>
        <translation>ועוד מקום אחד.</translation>
    </message>
    <message>
        <source>And %1 more places.</source>
        <translation>ועוד %1 מקומות.</translation>
    </message>
</context>
<context>
    <name>ui::overview::Summary</name>
    <message>
        <source>%1 needs attention. Back it up now.</source>
        <translation>מסד הנתונים %1 דורש תשומת לב. יש לגבות אותו כעת.</translation>
    </message>
    <message>
        <source>%1 needs attention. Verify its newest backup.</source>
        <translation>מסד הנתונים %1 דורש תשומת לב. יש לאמת את הגיבוי החדש ביותר שלו.</translation>
    </message>
    <message>
        <source>%1 needs attention. Look at its backups.</source>
        <translation>מסד הנתונים %1 דורש תשומת לב. יש לעיין בגיבויים שלו.</translation>
    </message>
    <message>
        <source>%1 needs attention.</source>
        <translation>מסד הנתונים %1 דורש תשומת לב.</translation>
    </message>
    <message>
        <source>%1 is protected.</source>
        <translation>מסד הנתונים %1 מוגן.</translation>
    </message>
    <message>
        <source>All %1 databases are protected.</source>
        <translation>כל %1 מסדי הנתונים מוגנים.</translation>
    </message>
    <message>
        <source>A job for %1 is running. Wait for what comes of it.</source>
        <translation>משימה עבור %1 פועלת. יש להמתין לתוצאה.</translation>
    </message>
    <message>
        <source>Jobs are running for what needs attention. Wait for what comes of them.</source>
        <translation>פועלות משימות עבור מה שדורש תשומת לב. יש להמתין לתוצאות.</translation>
    </message>
    <message>
        <source>%1 of %2 databases need attention. Begin with %3.</source>
        <translation>%1 מתוך %2 מסדי נתונים דורשים תשומת לב. כדאי להתחיל עם %3.</translation>
    </message>
    <message>
        <source>%1 needs attention. Look at the report of its newest backup.</source>
        <translation>מסד הנתונים %1 דורש תשומת לב. יש לעיין בדוח של הגיבוי החדש ביותר שלו.</translation>
    </message>
    <message>
        <source>%1 needs attention. Restore a good backup of it.</source>
        <translation>מסד הנתונים %1 דורש תשומת לב. יש לשחזר אותו מגיבוי תקין.</translation>
    </message>
</context>
<context>
    <name>ui::pagemap::MapLegend</name>
    <message>
        <source>Legend</source>
        <extracomment>%1 is a list of kinds with their number of pages: &quot;Table 8,241, Index 1,489&quot;</extracomment>
        <translation>מקרא</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>מקרא: %1</translation>
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
        <translation>מפת דפים</translation>
    </message>
    <message>
        <source>Rows of the page map</source>
        <translation>השורות של מפת הדפים</translation>
    </message>
    <message>
        <source>each square is a page</source>
        <translation>כל ריבוע הוא דף</translation>
    </message>
    <message>
        <source>each square is %1 pages</source>
        <translation>כל ריבוע מייצג %1 דפים</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1 is &quot;Pages 3,125 to 3,128&quot;, %2 the kind of most of them, %3 a sentence about one of them.</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>What each page of the file holds is shown here after a check.</source>
        <translation>לאחר בדיקה יוצג כאן מה מכיל כל דף בקובץ.</translation>
    </message>
    <message>
        <source>The pages of this file could not be mapped.</source>
        <translation>לא ניתן היה ליצור מפה של הדפים בקובץ זה.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>מיקום</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>דפים</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>שיוך</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>תקלה</translation>
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
        <translation>גודל לפי שיוך</translation>
    </message>
    <message>
        <source>Size by owner: %1</source>
        <translation>גודל לפי שיוך: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>שיוך</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>דפים</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>גודל</translation>
    </message>
</context>
<context>
    <name>ui::properties::BackupFields</name>
    <message>
        <source>For example: production</source>
        <translation>לדוגמה: סביבת ייצור</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>&amp;בחירה…</translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translation>בחירת תיקייה לגיבויים</translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <translation>&amp;תווית:</translation>
    </message>
    <message>
        <source>P&amp;reset:</source>
        <translation>תב&amp;נית:</translation>
    </message>
    <message>
        <source>&amp;Folder for backups:</source>
        <translation>תי&amp;קייה לגיבויים:</translation>
    </message>
    <message>
        <source>&amp;Compression:</source>
        <translation>&amp;דחיסה:</translation>
    </message>
    <message>
        <source>C&amp;heck:</source>
        <translation>בדיק&amp;ה:</translation>
    </message>
    <message>
        <source>&amp;Warn when older than:</source>
        <translation>&amp;אזהרה כשהגיל עולה על:</translation>
    </message>
    <message>
        <source>Shown beside the name. Without one, the folder is shown.</source>
        <translation>מוצגת לצד השם. בלעדיה מוצגת התיקייה.</translation>
    </message>
    <message>
        <source>What is known of the application: its tables, and what must be in them.</source>
        <translation>מה שידוע על היישום: הטבלאות שלו, ומה חייב להיות בהן.</translation>
    </message>
    <message>
        <source>The one backup in %1 stays there and stays in the list; new ones go to the new folder.</source>
        <translation>הגיבוי היחיד ב־%1 נשאר שם ונשאר ברשימה; גיבויים חדשים יישמרו בתיקייה החדשה.</translation>
    </message>
    <message>
        <source>The %1 backups in %2 stay there and stay in the list; new ones go to the new folder.</source>
        <translation>%1 הגיבויים ב־%2 נשארים שם ונשארים ברשימה; גיבויים חדשים יישמרו בתיקייה החדשה.</translation>
    </message>
    <message>
        <source>Choose a Folder for Backups</source>
        <translation>בחירת תיקייה לגיבויים</translation>
    </message>
</context>
<context>
    <name>ui::properties::DatabaseProperties</name>
    <message>
        <source>Stop &amp;protecting…</source>
        <translation>הפסקת הה&amp;גנה…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;שמירה</translation>
    </message>
    <message>
        <source>Properties of %1</source>
        <translation>המאפיינים של %1</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>&amp;גיבויים</translation>
    </message>
    <message>
        <source>R&amp;estore</source>
        <translation>ש&amp;חזור</translation>
    </message>
    <message>
        <source>Rehears&amp;al</source>
        <translation>תר&amp;גול</translation>
    </message>
</context>
<context>
    <name>ui::properties::FieldText</name>
    <message>
        <source>%1 (default)</source>
        <extracomment>%1 is what counts while a field is left empty.</extracomment>
        <translation>%1 (ברירת מחדל)</translation>
    </message>
</context>
<context>
    <name>ui::properties::PageTabs</name>
    <message>
        <source>Something on this page cannot be saved.</source>
        <translation>לא ניתן לשמור משהו בעמוד זה.</translation>
    </message>
</context>
<context>
    <name>ui::properties::PropertyChoices</name>
    <message>
        <source>None: a plain database file</source>
        <translation>ללא: קובץ מסד נתונים רגיל</translation>
    </message>
    <message>
        <source>zstd: fast</source>
        <translation>zstd: מהיר</translation>
    </message>
    <message>
        <source>zstd:19: smallest, slow</source>
        <translation>zstd:19: הקטן ביותר, איטי</translation>
    </message>
    <message>
        <source>gzip: unpacks everywhere</source>
        <translation>gzip: ניתן לחילוץ בכל מקום</translation>
    </message>
    <message>
        <source>Full: every page, row, index and foreign key</source>
        <translation>מלאה: כל דף, שורה, אינדקס ומפתח זר</translation>
    </message>
    <message>
        <source>Quick: without comparing indexes with their tables</source>
        <translation>מהירה: ללא השוואת אינדקסים לטבלאות שלהם</translation>
    </message>
    <message>
        <source>As for all databases (%1)</source>
        <extracomment>%1 is a choice such as &quot;zstd: fast&quot;.</extracomment>
        <translation>כמו לכל מסדי הנתונים (%1)</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No preset of an application.</extracomment>
        <translation>ללא</translation>
    </message>
    <message>
        <source>%1 (not there any more)</source>
        <translation>%1 (כבר אינו קיים)</translation>
    </message>
</context>
<context>
    <name>ui::properties::RehearsalFields</name>
    <message>
        <source>For example: npm start</source>
        <translation>למשל: npm start</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>למשל: %1</translation>
    </message>
    <message>
        <source>Start o&amp;n the copy:</source>
        <translation>הפעלה &amp;על ההעתק:</translation>
    </message>
    <message>
        <source>Ask whether it r&amp;uns:</source>
        <translation>&amp;בדיקה שהיא פועלת:</translation>
    </message>
    <message>
        <source>A rehearsal restores a backup into a folder of its own, beside production, and then runs this command. It gets the file as HOLDFAST_DATABASE and a free port as PORT. Without it, nothing is started.</source>
        <translation>תרגול משחזר גיבוי לתיקייה נפרדת, לצד סביבת הייצור, ולאחר מכן מריץ את הפקודה הזאת. היא מקבלת את הקובץ בתור HOLDFAST_DATABASE ופורט פנוי בתור PORT. בלעדיה לא מופעל דבר.</translation>
    </message>
    <message>
        <source>As for a restore: an address or a command. {port} stands for that port. The request headers are those of a restore.</source>
        <translation>כמו בשחזור: כתובת או פקודה. {port} מציין את הפורט הזה. כותרות הבקשה הן אלה של השחזור.</translation>
    </message>
</context>
<context>
    <name>ui::properties::RestoreFields</name>
    <message>
        <source>For example: docker compose down</source>
        <translation>למשל: docker compose down</translation>
    </message>
    <message>
        <source>For example: docker compose up -d</source>
        <translation>למשל: docker compose up -d</translation>
    </message>
    <message>
        <source>A web address that must answer, or a command</source>
        <translation>כתובת אינטרנט שחייבת להשיב, או פקודה</translation>
    </message>
    <message>
        <source>Tr&amp;y it</source>
        <translation>&amp;ניסיון</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>למשל: %1</translation>
    </message>
    <message>
        <source>Ask the application now</source>
        <translation>בדיקת היישום כעת</translation>
    </message>
    <message>
        <source>S&amp;top the application:</source>
        <translation>עצירת ה&amp;יישום:</translation>
    </message>
    <message>
        <source>Start it a&amp;gain:</source>
        <translation>ה&amp;פעלתו מחדש:</translation>
    </message>
    <message>
        <source>Ask whether &amp;it works:</source>
        <translation>בדיקה שה&amp;יא עובדת:</translation>
    </message>
    <message>
        <source>Request hea&amp;ders:</source>
        <translation>&amp;כותרות הבקשה:</translation>
    </message>
    <message>
        <source>&amp;Keep safety copies:</source>
        <translation>ש&amp;מירת עותקי בטיחות:</translation>
    </message>
    <message>
        <source>Commands for the shell. Without them nothing is stopped, and no file is replaced that a program has open.</source>
        <translation>פקודות עבור המעטפת. בלעדיהן דבר אינו נעצר, ולא מוחלף קובץ שתוכנה מחזיקה פתוח.</translation>
    </message>
    <message>
        <source>One a line. The value @FILE is read from that file, env:NAME from the environment: no secret stands in the configuration.</source>
        <translation>אחת בכל שורה. הערך ⁨@FILE⁩ נקרא מהקובץ הזה, ו־env:NAME נקרא מהסביבה: כך אין סודות בתצורה.</translation>
    </message>
    <message>
        <source>An address must answer with a status from 200 to 299, a command must end with 0.</source>
        <translation>כתובת חייבת להשיב במצב מ־200 עד 299, ופקודה חייבת להסתיים ב־0.</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>המתנה לתשובה…</translation>
    </message>
    <message>
        <source>The application works: %1.</source>
        <extracomment>%1 is how it answered: &quot;it answered 200&quot;.</extracomment>
        <translation>היישום פועל: %1.</translation>
    </message>
    <message>
        <source>A co&amp;mmand may take:</source>
        <translation>&amp;זמן מרבי לפקודה:</translation>
    </message>
    <message>
        <source>Wait for the answer:</source>
        <translation>המתנה לתשובה:</translation>
    </message>
    <message>
        <source>Pro&amp;ve again after:</source>
        <translation>&amp;אימות חוזר לאחר:</translation>
    </message>
</context>
<context>
    <name>ui::rehearsal::Chart</name>
    <message>
        <source>Time to restore</source>
        <translation>משך השחזור</translation>
    </message>
    <message>
        <source>up to %1</source>
        <extracomment>Scale of a chart; %1 is the highest bar: &quot;up to 2.4 s&quot;.</extracomment>
        <translation>עד %1</translation>
    </message>
    <message>
        <source>Age of the backup</source>
        <translation>גיל הגיבוי</translation>
    </message>
</context>
<context>
    <name>ui::rehearsal::Drill</name>
    <message>
        <source>An application that is started needs a probe, or nobody would see whether it works.</source>
        <translation>יישום שמופעל דורש בדיקה, אחרת איש לא יראה אם הוא פועל.</translation>
    </message>
    <message>
        <source>Each line must be a name, a colon and a value.</source>
        <translation>כל שורה חייבת לכלול שם, נקודתיים וערך.</translation>
    </message>
    <message>
        <source>This is what starts the application after a restore. Here it has to use the database and the port of the sandbox, or it would start production.</source>
        <translation>זו הפקודה שמפעילה את היישום לאחר שחזור. כאן עליה להשתמש במסד הנתונים ובפורט של ארגז החול, אחרת היא תפעיל את סביבת הייצור.</translation>
    </message>
    <message>
        <source>Without %1 in it, this asks whatever answers at that address now.</source>
        <translation>בלי %1 הפנייה תגיע למה שמשיב כעת בכתובת זו.</translation>
    </message>
</context>
<context>
    <name>ui::rehearsal::DrillPanel</name>
    <message>
        <source>What is rehearsed</source>
        <translation>מה מתורגל</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>למשל: %1</translation>
    </message>
    <message>
        <source>&amp;Fill in what a restore runs</source>
        <translation>&amp;מילוי מה ששחזור מריץ</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>גיבוי</translation>
    </message>
    <message>
        <source>Backup:</source>
        <translation>גיבוי:</translation>
    </message>
    <message>
        <source>&amp;Start command:</source>
        <translation>פקודת ה&amp;פעלה:</translation>
    </message>
    <message>
        <source>&amp;Probe:</source>
        <translation>&amp;בדיקת היישום:</translation>
    </message>
    <message>
        <source>&amp;Headers:</source>
        <translation>&amp;כותרות:</translation>
    </message>
    <message>
        <source>There is no good backup yet. Back up first.</source>
        <translation>אין עדיין גיבוי תקין. יש לגבות תחילה.</translation>
    </message>
    <message>
        <source>%1, %2 old, %3 on the drive</source>
        <extracomment>%1 is a time, %2 a span of time, %3 a size.</extracomment>
        <translation>%1, נוצר לפני %2, %3 בכונן</translation>
    </message>
    <message>
        <source>Nothing is configured for a restore of this database.</source>
        <translation>לא הוגדר דבר עבור שחזור של מסד נתונים זה.</translation>
    </message>
    <message>
        <source>Starts the application on the restored database: its path is in %1, a free port in %2. Empty: nothing is started.</source>
        <translation>מפעיל את היישום על מסד הנתונים ששוחזר: הנתיב שלו נמצא ב־%1, ופורט פנוי ב־%2. ריק: דבר לא מופעל.</translation>
    </message>
    <message>
        <source>One a line. A secret stays out of sight: %1 reads it from a file, %2 from the environment.</source>
        <translation>אחת בכל שורה. סוד נשאר מוסתר: %1 קורא אותו מקובץ, %2 מהסביבה.</translation>
    </message>
    <message>
        <source>For a URL that wants to know who asks.</source>
        <translation>עבור כתובת URL שדורשת לדעת מי פונה אליה.</translation>
    </message>
    <message>
        <source>A URL that must answer, with %1 for the free port, or a command that must end with 0. Asked again for up to %2 s.</source>
        <translation>כתובת URL שחייבת להשיב, עם %1 במקום הפורט הפנוי, או פקודה שחייבת להסתיים ב־0. הבדיקה חוזרת במשך עד %2 שנ׳.</translation>
    </message>
</context>
<context>
    <name>ui::rehearsal::HistoryPanel</name>
    <message>
        <source>Rehearsals so far</source>
        <translation>תרגולים עד כה</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>הצגה כ&amp;טבלה</translation>
    </message>
    <message>
        <source>Not rehearsed yet. The first rehearsal tells how long a restore takes, and how much would be lost.</source>
        <translation>טרם בוצע תרגול. התרגול הראשון יראה כמה זמן נמשך שחזור, וכמה היה אובד.</translation>
    </message>
</context>
<context>
    <name>ui::rehearsal::PastRehearsals</name>
    <message>
        <source>failed. %1</source>
        <translation>נכשל. %1</translation>
    </message>
    <message>
        <source>not done. %1</source>
        <translation>לא בוצע. %1</translation>
    </message>
    <message>
        <source>cancelled.</source>
        <translation>בוטל.</translation>
    </message>
    <message>
        <source>what was restored was damaged.</source>
        <translation>מה ששוחזר היה פגום.</translation>
    </message>
    <message>
        <source>restored in %1, but a part of it could not be checked.</source>
        <translation>שוחזר תוך %1, אך לא ניתן היה לבדוק חלק ממנו.</translation>
    </message>
    <message>
        <source>restored and verified in %1, the probe passed after %2.</source>
        <translation>שוחזר ואומת תוך %1, בדיקת היישום עברה לאחר %2.</translation>
    </message>
    <message>
        <source>restored and verified in %1.</source>
        <translation>שוחזר ואומת תוך %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a time, %2 what came of a rehearsal: &quot;Today 14:02: restored and verified in 2.1 s.&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The backup was %1 old.</source>
        <translation>הגיבוי נוצר %1 קודם לכן.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>נכשל</translation>
    </message>
    <message>
        <source>Last: %1, %2</source>
        <extracomment>%1 is a span of time or what came of a rehearsal, %2 &quot;3 days ago&quot;.</extracomment>
        <translation>אחרון: %1, %2</translation>
    </message>
    <message>
        <source>Rehearsals so far</source>
        <translation>תרגולים עד כה</translation>
    </message>
    <message>
        <source>When</source>
        <translation>מתי</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <source>Time to restore</source>
        <translation>משך השחזור</translation>
    </message>
    <message>
        <source>Probe passed after</source>
        <translation>בדיקת היישום עברה לאחר</translation>
    </message>
    <message>
        <source>Age of the backup</source>
        <translation>גיל הגיבוי</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>גיבוי</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>מה קרה</translation>
    </message>
</context>
<context>
    <name>ui::rehearsal::RehearsalChart</name>
    <message>
        <source>Rehearsals in time</source>
        <translation>תרגולים לאורך זמן</translation>
    </message>
</context>
<context>
    <name>ui::rehearsal::RehearsalDialog</name>
    <message>
        <source>The backup was %1 old: what came after it would be lost.</source>
        <translation>הגיבוי נוצר %1 קודם לכן: מה שנוסף אחריו היה אובד.</translation>
    </message>
    <message>
        <source>&amp;Back to what is rehearsed</source>
        <translation>&amp;חזרה למה שמתורגל</translation>
    </message>
    <message>
        <source>&amp;Cancel the rehearsal</source>
        <translation>ביטו&amp;ל התרגול</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <translation>&amp;תרגול</translation>
    </message>
    <message>
        <source>Rehearse a Restore</source>
        <translation>תרגול שחזור</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>בקריאה…</translation>
    </message>
    <message>
        <source>Rehearse a restore of %1</source>
        <translation>תרגול שחזור של %1</translation>
    </message>
    <message>
        <source>A backup is restored into a sandbox and proven there, with your application on it if you want. The database itself is not touched.</source>
        <translation>גיבוי משוחזר לארגז חול ומאומת שם, ואם רוצים, גם עם היישום שלכם עליו. לא נעשה שינוי במסד הנתונים עצמו.</translation>
    </message>
    <message>
        <source>What was rehearsed before cannot be read now.</source>
        <translation>לא ניתן לקרוא כעת את התרגולים הקודמים.</translation>
    </message>
    <message>
        <source>The backups are being read.</source>
        <translation>הגיבויים נקראים כעת.</translation>
    </message>
    <message>
        <source>There is no good backup to rehearse with.</source>
        <translation>אין גיבוי תקין לתרגול.</translation>
    </message>
    <message>
        <source>%1 has not ended yet.</source>
        <extracomment>%1 is a job such as &quot;Backing up dispatch.db&quot;.</extracomment>
        <translation>%1: טרם הסתיים.</translation>
    </message>
    <message>
        <source>Correct what is said below the fields.</source>
        <translation>יש לתקן את מה שמצוין מתחת לשדות.</translation>
    </message>
    <message>
        <source>&amp;Rehearse again</source>
        <translation>תרגול &amp;נוסף</translation>
    </message>
</context>
<context>
    <name>ui::rehearsal::RunPanel</name>
    <message>
        <source>Steps</source>
        <translation>שלבים</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>נמדד</translation>
    </message>
    <message>
        <source>Time to restore</source>
        <translation>משך השחזור</translation>
    </message>
    <message>
        <source>Until the probe passed</source>
        <translation>עד שבדיקת היישום עברה</translation>
    </message>
    <message>
        <source>Age of the backup</source>
        <translation>גיל הגיבוי</translation>
    </message>
</context>
<context>
    <name>ui::report::MapLegend</name>
    <message>
        <source>%1 %2</source>
        <extracomment>In a legend: %1 is a kind of pages, %2 their number: &quot;Table 8,241&quot;.</extracomment>
        <translation>%2: %1</translation>
    </message>
</context>
<context>
    <name>ui::report::PageWords</name>
    <message>
        <source>Damaged: it is not the kind of page that belongs here</source>
        <translation>פגום: דף מסוג זה אינו שייך לכאן</translation>
    </message>
    <message>
        <source>Damaged: its entries overlap or lie outside of it</source>
        <translation>פגום: הרשומות שבו חופפות או נמצאות מחוצה לו</translation>
    </message>
    <message>
        <source>Damaged: an entry is longer than it can be</source>
        <translation>פגום: רשומה ארוכה מכפי שהיא יכולה להיות</translation>
    </message>
    <message>
        <source>Damaged: it points at page %1</source>
        <translation>פגום: הוא מפנה לדף %1</translation>
    </message>
    <message>
        <source>Damaged: two places use this page</source>
        <translation>פגום: שני מקומות משתמשים בדף זה</translation>
    </message>
    <message>
        <source>Damaged: the end of a long row is missing</source>
        <translation>פגום: סופה של שורה ארוכה חסר</translation>
    </message>
    <message>
        <source>Damaged: a long row goes on behind its end</source>
        <translation>פגום: שורה ארוכה נמשכת מעבר לסופה</translation>
    </message>
    <message>
        <source>Damaged: it lies deeper or higher than the other leaf pages</source>
        <translation>פגום: הוא נמצא עמוק יותר או גבוה יותר מדפי העלה האחרים</translation>
    </message>
    <message>
        <source>Damaged: its rows are out of order</source>
        <translation>פגום: השורות שבו אינן לפי הסדר</translation>
    </message>
    <message>
        <source>Damaged: the drive cannot read it</source>
        <translation>פגום: הכונן אינו יכול לקרוא אותו</translation>
    </message>
    <message>
        <source>Damaged: its list of free places is wrong</source>
        <translation>פגום: רשימת המקומות הפנויים שבו שגויה</translation>
    </message>
    <message>
        <source>Damaged: the list of free pages is wrong</source>
        <translation>פגום: רשימת הדפים הפנויים שגויה</translation>
    </message>
    <message>
        <source>Damaged: the pointer map is wrong</source>
        <translation>פגום: מפת המצביעים שגויה</translation>
    </message>
    <message>
        <source>Damaged: nothing leads to this page, and it is not free</source>
        <translation>פגום: דבר אינו מוביל לדף זה, והוא אינו פנוי</translation>
    </message>
    <message>
        <source>Damaged: the schema names a first page that does not exist</source>
        <translation>פגום: הסכמה מציינת דף ראשון שאינו קיים</translation>
    </message>
    <message>
        <source>Damaged: the file ends before its last page</source>
        <translation>פגום: הקובץ מסתיים לפני הדף האחרון שלו</translation>
    </message>
    <message>
        <source>Damaged: the header of the file holds a value that cannot be</source>
        <translation>פגום: בכותרת הקובץ יש ערך שאינו אפשרי</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>דף %1</translation>
    </message>
    <message>
        <source>Pages %1 to %2</source>
        <translation>דפים %1 עד %2</translation>
    </message>
    <message>
        <source>Schema, the description of all tables</source>
        <translation>סכמה, התיאור של כל הטבלאות</translation>
    </message>
    <message>
        <source>An index</source>
        <translation>אינדקס</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>טבלה</translation>
    </message>
    <message>
        <source>Index %1</source>
        <translation>אינדקס %1</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>טבלה %1</translation>
    </message>
    <message>
        <source>Leaf page</source>
        <translation>דף עלה</translation>
    </message>
    <message>
        <source>Inner page, leads to others</source>
        <translation>דף פנימי, מוביל לאחרים</translation>
    </message>
    <message>
        <source>Overflow page, part of a long row</source>
        <translation>דף גלישה, חלק משורה ארוכה</translation>
    </message>
    <message>
        <source>Free page that lists others</source>
        <translation>דף פנוי שרשומים בו אחרים</translation>
    </message>
    <message>
        <source>Free page</source>
        <translation>דף פנוי</translation>
    </message>
    <message>
        <source>Pointer map</source>
        <translation>מפת מצביעים</translation>
    </message>
    <message>
        <source>Lock page, never holds data</source>
        <translation>דף נעילה, לעולם אינו מכיל נתונים</translation>
    </message>
    <message>
        <source>Page that nothing leads to</source>
        <translation>דף שדבר אינו מוביל אליו</translation>
    </message>
    <message>
        <source>Damaged: it is not what was backed up</source>
        <translation>פגום: הוא אינו מה שגובה</translation>
    </message>
    <message>
        <source>Damaged: see the findings</source>
        <translation>פגום: יש לעיין בממצאים</translation>
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
        <translation>הגיבוי התקין החדש ביותר הוא מתאריך %1.</translation>
    </message>
    <message>
        <source>Integrity report</source>
        <translation>דוח שלמות</translation>
    </message>
    <message>
        <source>Verified on %1.</source>
        <translation>אומת בתאריך %1.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>טבלה</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>שורות</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>שינוי</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>איננה</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>ממצאים</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>אין ממצאים.</translation>
    </message>
    <message>
        <source>Table contents</source>
        <translation>תוכן הטבלאות</translation>
    </message>
    <message>
        <source>against the backup of %1</source>
        <translation>לעומת הגיבוי מתאריך %1</translation>
    </message>
    <message>
        <source>each square is a page</source>
        <translation>כל ריבוע הוא דף</translation>
    </message>
    <message>
        <source>each square is %1 pages</source>
        <translation>כל ריבוע מייצג %1 דפים</translation>
    </message>
    <message>
        <source>Page map</source>
        <translation>מפת דפים</translation>
    </message>
    <message>
        <source>Made by Holdfast. %1</source>
        <translation>נוצר על ידי Holdfast. %1</translation>
    </message>
    <message>
        <source>Made by Holdfast %1. %2</source>
        <translation>נוצר על ידי Holdfast %1. %2</translation>
    </message>
    <message>
        <source>Integrity report: %1</source>
        <extracomment>Title of a document: %1 is the name of a database.</extracomment>
        <translation>דוח שלמות: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>At the foot of a printed page: %1 is its number, %2 how many there are.</extracomment>
        <translation>%1 מתוך %2</translation>
    </message>
</context>
<context>
    <name>ui::report::SizeBar</name>
    <message>
        <source>Size</source>
        <extracomment>Beside a bar that shows how much of a file belongs to what.</extracomment>
        <translation>גודל</translation>
    </message>
    <message>
        <source>other tables</source>
        <extracomment>Below a bar: tables that are too small to be named.</extracomment>
        <translation>טבלאות אחרות</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>טבלאות</translation>
    </message>
    <message>
        <source>indexes</source>
        <extracomment>Below a bar: all indexes together.</extracomment>
        <translation>אינדקסים</translation>
    </message>
    <message>
        <source>free</source>
        <extracomment>Below a bar: the pages of a file that are free.</extracomment>
        <translation>פנוי</translation>
    </message>
    <message>
        <source>schema</source>
        <extracomment>Below a bar: the pages that hold the description of all tables.</extracomment>
        <translation>סכמה</translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>Below a bar: pages that belong to no table.</extracomment>
        <translation>אחר</translation>
    </message>
</context>
<context>
    <name>ui::restore::ChoiceModel</name>
    <message>
        <source>When</source>
        <extracomment>When a backup was taken.</extracomment>
        <translation>מתי</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>גיל</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>אימות</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>גודל</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>הערה</translation>
    </message>
</context>
<context>
    <name>ui::restore::ChoicePanel</name>
    <message>
        <source>Backups</source>
        <translation>גיבויים</translation>
    </message>
    <message>
        <source>&amp;Verified ones only</source>
        <translation>מאו&amp;מתים בלבד</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>ב&amp;חירת קובץ…</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>גיבויים, מהחדש לישן</translation>
    </message>
    <message>
        <source>None of them is verified.</source>
        <translation>אף אחד מהם אינו מאומת.</translation>
    </message>
    <message>
        <source>Find a ro&amp;w…</source>
        <translation>ח&amp;יפוש שורה…</translation>
    </message>
</context>
<context>
    <name>ui::restore::ChoosePage</name>
    <message>
        <source>Choose a backup</source>
        <translation>בחירת גיבוי</translation>
    </message>
    <message>
        <source>%1 then holds what it held when the backup was taken. What it holds now is kept aside.</source>
        <translation>לאחר מכן יכיל %1 את מה שהיה בו כשהגיבוי נוצר. מה שיש בו כעת יישמר בצד.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>בקריאה…</translation>
    </message>
    <message>
        <source>%1 has no backup yet. A file can be chosen all the same.</source>
        <translation>עדיין אין גיבוי של %1. עם זאת, ניתן לבחור קובץ.</translation>
    </message>
    <message>
        <source>Choose a Backup</source>
        <translation>בחירת גיבוי</translation>
    </message>
    <message>
        <source>Backups (*.db *.db3 *.sqlite *.sqlite3 *.gz *.zst)</source>
        <translation>גיבויים (*.db *.db3 *.sqlite *.sqlite3 *.gz *.zst)</translation>
    </message>
    <message>
        <source>Restore to Another File</source>
        <translation>שחזור לקובץ אחר</translation>
    </message>
    <message>
        <source>restored-%1</source>
        <translation>restored-%1</translation>
    </message>
    <message>
        <source>SQLite databases (*.db *.db3 *.sqlite *.sqlite3)</source>
        <translation>מסדי נתונים של SQLite (*.db *.db3 *.sqlite *.sqlite3)</translation>
    </message>
</context>
<context>
    <name>ui::restore::CommandFields</name>
    <message>
        <source>&amp;Stop the application:</source>
        <translation>&amp;עצירת היישום:</translation>
    </message>
    <message>
        <source>A command, for example: docker compose down</source>
        <translation>פקודה, לדוגמה: docker compose down</translation>
    </message>
    <message>
        <source>S&amp;tart it again:</source>
        <translation>ה&amp;פעלתו מחדש:</translation>
    </message>
    <message>
        <source>For example: docker compose up -d</source>
        <translation>לדוגמה: docker compose up -d</translation>
    </message>
</context>
<context>
    <name>ui::restore::ConcernList</name>
    <message>
        <source>Check again</source>
        <translation>בדיקה חוזרת</translation>
    </message>
</context>
<context>
    <name>ui::restore::ContentPage</name>
    <message>
        <source>Choose what to restore</source>
        <translation>בחירת מה לשחזר</translation>
    </message>
    <message>
        <source>The &amp;whole database</source>
        <translation>&amp;כל מסד הנתונים</translation>
    </message>
    <message>
        <source>&amp;Tables and rows</source>
        <translation>&amp;טבלאות ושורות</translation>
    </message>
    <message>
        <source>The whole database</source>
        <translation>כל מסד הנתונים</translation>
    </message>
    <message>
        <source>Tick the tables to bring back. Everything else in %1 stays as it is now.</source>
        <translation>יש לסמן את הטבלאות להחזרה. כל השאר ב־%1 נשאר כפי שהוא כעת.</translation>
    </message>
    <message>
        <source>Everything in %1 becomes what it was, or only what you choose.</source>
        <translation>הכול ב־%1 חוזר להיות מה שהיה, או רק מה שנבחר.</translation>
    </message>
    <message>
        <source>%1 then holds what it held in the backup of %2</source>
        <translation>לאחר מכן יכיל %1 את מה שהיה בו בגיבוי שנוצר %2</translation>
    </message>
    <message>
        <source>All rows and tables that came later are gone from it. The next step shows how many, before anything is changed.</source>
        <translation>כל השורות והטבלאות שנוספו לאחר מכן לא יהיו קיימות בו עוד. השלב הבא מראה כמה, לפני שמשהו משתנה.</translation>
    </message>
    <message>
        <source>What it holds now is kept</source>
        <translation>מה שיש בו כעת נשמר</translation>
    </message>
    <message>
        <source>The restore can be undone.</source>
        <translation>ניתן לבטל את השחזור.</translation>
    </message>
    <message>
        <source>To bring back less, choose tables and rows</source>
        <translation>כדי להחזיר פחות, יש לבחור טבלאות ושורות</translation>
    </message>
    <message>
        <source>The database and the backup are compared, and only what you tick comes back. The application can stay open.</source>
        <translation>מסד הנתונים והגיבוי מושווים, ורק מה שמסומן חוזר. היישום יכול להישאר פתוח.</translation>
    </message>
</context>
<context>
    <name>ui::restore::DriftPanel</name>
    <message>
        <source>%1.%2 is declared as %3 now, and was %4. Its values come back as they were.</source>
        <translation>העמודה %1.%2 מוצהרת כעת בתור %3, ולפני כן בתור %4. הערכים שלה חוזרים כפי שהיו.</translation>
    </message>
    <message>
        <source>Columns that changed since the backup</source>
        <translation>עמודות שהשתנו מאז הגיבוי</translation>
    </message>
    <message>
        <source>Where the value of %1 comes from</source>
        <translation>מקור הערך של %1</translation>
    </message>
    <message>
        <source>A value is needed</source>
        <translation>נדרש ערך</translation>
    </message>
    <message>
        <source>The default of the column</source>
        <translation>ברירת המחדל של העמודה</translation>
    </message>
    <message>
        <source>%1 of the backup, which is alike</source>
        <translation>%1 מהגיבוי, שדומה לה</translation>
    </message>
    <message>
        <source>%1 of the backup</source>
        <translation>%1 מהגיבוי</translation>
    </message>
    <message>
        <source>This value:</source>
        <translation>ערך זה:</translation>
    </message>
    <message>
        <source>Value for %1</source>
        <translation>ערך עבור %1</translation>
    </message>
    <message>
        <source>A number or a text</source>
        <translation>מספר או טקסט</translation>
    </message>
</context>
<context>
    <name>ui::restore::EffectModel</name>
    <message>
        <source>The table comes back</source>
        <translation>הטבלה חוזרת</translation>
    </message>
    <message>
        <source>Not in the backup</source>
        <translation>לא בגיבוי</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>לא נספר</translation>
    </message>
    <message>
        <source>not there, or not counted</source>
        <translation>לא קיים, או לא נספר</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>טבלה</translation>
    </message>
    <message>
        <source>Rows now</source>
        <translation>שורות כעת</translation>
    </message>
    <message>
        <source>Rows before</source>
        <translation>שורות לפני</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>בגיבוי</translation>
    </message>
    <message>
        <source>What restoring does</source>
        <translation>מה השחזור יעשה</translation>
    </message>
    <message>
        <source>What restoring did</source>
        <translation>מה השחזור עשה</translation>
    </message>
</context>
<context>
    <name>ui::restore::EffectPage</name>
    <message>
        <source>Check the effect</source>
        <translation>בדיקת ההשפעה</translation>
    </message>
    <message>
        <source>What Holdfast sees now</source>
        <translation>מה Holdfast רואה כעת</translation>
    </message>
    <message>
        <source>What stays safe</source>
        <translation>מה נשאר בטוח</translation>
    </message>
    <message>
        <source>Checking again…</source>
        <translation>בבדיקה חוזרת…</translation>
    </message>
    <message>
        <source>Looking at the backup and at %1…</source>
        <translation>עיון בגיבוי וב־%1…</translation>
    </message>
    <message>
        <source>What it would do cannot be told.</source>
        <translation>לא ניתן לדעת מה תהיה ההשפעה.</translation>
    </message>
    <message>
        <source>The rows are not known.</source>
        <translation>השורות אינן ידועות.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>בקריאה…</translation>
    </message>
    <message>
        <source>The backup and the database have no table.</source>
        <translation>אין טבלאות בגיבוי ובמסד הנתונים.</translation>
    </message>
    <message>
        <source>The rows could not be counted on both sides.</source>
        <translation>לא ניתן היה לספור את השורות בשני הצדדים.</translation>
    </message>
</context>
<context>
    <name>ui::restore::FindRowDialog</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;חיפוש</translation>
    </message>
    <message>
        <source>&amp;Restore from this backup…</source>
        <translation>&amp;שחזור מגיבוי זה…</translation>
    </message>
    <message>
        <source>Find a Row of %1</source>
        <translation>חיפוש שורה ב־%1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>טבלה</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>טבלאות</translation>
    </message>
    <message>
        <source>Condition in SQL</source>
        <translation>תנאי ב־SQL</translation>
    </message>
    <message>
        <source>For example: id = 7</source>
        <translation>לדוגמה: id = 7</translation>
    </message>
    <message>
        <source>Values of the rows</source>
        <translation>ערכי השורות</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>גיבויים, מהחדש לישן</translation>
    </message>
    <message>
        <source>&amp;Table:</source>
        <translation>&amp;טבלה:</translation>
    </message>
    <message>
        <source>Rows &amp;where:</source>
        <translation>שורות ש&amp;בהן:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Looking into the backups…</source>
        <translation>חיפוש בגיבויים…</translation>
    </message>
    <message>
        <source>No backup has such a row.</source>
        <translation>אין שורה כזאת באף גיבוי.</translation>
    </message>
    <message>
        <source>The newest backup that has it is selected.</source>
        <translation>נבחר הגיבוי החדש ביותר שבו היא נמצאת.</translation>
    </message>
</context>
<context>
    <name>ui::restore::FindRowModel</name>
    <message>
        <source>No such row</source>
        <translation>אין שורה כזאת</translation>
    </message>
    <message>
        <source>The same as above: %1</source>
        <extracomment>%1 are the values of a row.</extracomment>
        <translation>כמו למעלה: %1</translation>
    </message>
    <message>
        <source>The database, now</source>
        <translation>מסד הנתונים, כעת</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>גיבוי</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>Title of a column: how many rows were found.</extracomment>
        <translation>שורות</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>ערכים</translation>
    </message>
</context>
<context>
    <name>ui::restore::MethodPanel</name>
    <message>
        <source>How it is done</source>
        <translation>אופן הביצוע</translation>
    </message>
    <message>
        <source>Replace the content while it is in &amp;use, in one transaction</source>
        <translation>החלפת התוכן ב&amp;זמן השימוש, בטרנזקציה אחת</translation>
    </message>
    <message>
        <source>Take a &amp;first backup afterwards</source>
        <translation>יצירת גיבוי &amp;ראשון לאחר מכן</translation>
    </message>
    <message>
        <source>Ask &amp;whether it works:</source>
        <translation>בדיקה &amp;אם הוא פועל:</translation>
    </message>
    <message>
        <source>A web address that must answer, or a command</source>
        <translation>כתובת אינטרנט שחייבת להשיב, או פקודה</translation>
    </message>
    <message>
        <source>Request &amp;headers:</source>
        <translation>&amp;כותרות הבקשה:</translation>
    </message>
    <message>
        <source>Request headers, one a line</source>
        <translation>כותרות הבקשה, אחת בכל שורה</translation>
    </message>
    <message>
        <source>One a line: Authorization: env:DISPATCH_KEY</source>
        <translation>אחת בכל שורה: Authorization: env:DISPATCH_KEY</translation>
    </message>
    <message>
        <source>A value that is @FILE is read from that file, env:NAME from the environment. Secrets then stand in no configuration and in no log.</source>
        <translation>ערך בצורת ⁨@FILE⁩ נקרא מהקובץ הזה, ו־env:NAME נקרא מהסביבה. כך אין סודות בשום תצורה ובשום יומן.</translation>
    </message>
    <message>
        <source>Re&amp;place the file, while no program has it open</source>
        <translation>הח&amp;לפת הקובץ, כל עוד אין תוכנה שמחזיקה אותו פתוח</translation>
    </message>
</context>
<context>
    <name>ui::restore::Plan</name>
    <message>
        <source>%1 does not exist</source>
        <translation>הקובץ %1 אינו קיים</translation>
    </message>
    <message>
        <source>It is made.</source>
        <translation>הוא ייווצר.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a database</source>
        <translation>לא ניתן לקרוא את %1 כמסד נתונים</translation>
    </message>
    <message>
        <source>Its files are kept byte by byte: %1.</source>
        <translation>הקבצים שלו נשמרים בית אחר בית: %1.</translation>
    </message>
    <message>
        <source>%1 has changes that are only in its -wal</source>
        <translation>יש ב־%1 שינויים שנמצאים רק בקובץ ה־⁨-wal⁩ שלו</translation>
    </message>
    <message>
        <source>They are kept as well: %1.</source>
        <translation>גם הם נשמרים: %1.</translation>
    </message>
    <message>
        <source>%1 was left in the middle of a change</source>
        <translation>%1 נותר באמצע שינוי</translation>
    </message>
    <message>
        <source>Its journal is kept as well: %1.</source>
        <translation>גם היומן שלו נשמר: %1.</translation>
    </message>
    <message>
        <source>%1 can be read</source>
        <translation>ניתן לקרוא את %1</translation>
    </message>
    <message>
        <source>No program has it open</source>
        <translation>אין תוכנה שמחזיקה אותו פתוח</translation>
    </message>
    <message>
        <source>As far as this user can see.</source>
        <translation>ככל שמשתמש זה יכול לראות.</translation>
    </message>
    <message>
        <source>It is open in %1</source>
        <translation>הוא פתוח ב־%1</translation>
    </message>
    <message>
        <source>It can stay open: all content is replaced in one transaction.</source>
        <translation>הוא יכול להישאר פתוח: כל התוכן מוחלף בטרנזקציה אחת.</translation>
    </message>
    <message>
        <source>The application is stopped first.</source>
        <translation>היישום נעצר תחילה.</translation>
    </message>
    <message>
        <source>It must be closed before the file is replaced.</source>
        <translation>יש לסגור אותו לפני החלפת הקובץ.</translation>
    </message>
    <message>
        <source>Backup of %1: %2</source>
        <translation>גיבוי שנוצר %1: %2</translation>
    </message>
    <message>
        <source>Verified %1.</source>
        <translation>אומת %1.</translation>
    </message>
    <message>
        <source>It is verified before anything is touched.</source>
        <translation>הוא מאומת לפני שנוגעים בדבר כלשהו.</translation>
    </message>
    <message>
        <source>Enough free space</source>
        <translation>יש די מקום פנוי</translation>
    </message>
    <message>
        <source>Too little free space</source>
        <translation>אין די מקום פנוי</translation>
    </message>
    <message>
        <source>%1 needed, %2 free.</source>
        <translation>נדרשים %1, פנויים %2.</translation>
    </message>
    <message>
        <source>There is nothing to keep</source>
        <translation>אין מה לשמור</translation>
    </message>
    <message>
        <source>The present state is not kept</source>
        <translation>המצב הנוכחי אינו נשמר</translation>
    </message>
    <message>
        <source>No database stands there yet.</source>
        <translation>עדיין אין שם מסד נתונים.</translation>
    </message>
    <message>
        <source>This restore cannot be undone.</source>
        <translation>לא ניתן לבטל שחזור זה.</translation>
    </message>
    <message>
        <source>The present state is kept</source>
        <translation>המצב הנוכחי נשמר</translation>
    </message>
    <message>
        <source>In %1, which takes no room.</source>
        <translation>ב־%1, בלי לתפוס מקום.</translation>
    </message>
    <message>
        <source>In %1, %2.</source>
        <translation>ב־%1, %2.</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 ימים</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 שע׳</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A file and its size: &quot;dispatch.db 48.2 MiB&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>You can undo for %1</source>
        <translation>ניתן לבטל במשך %1</translation>
    </message>
    <message>
        <source>With this wizard, or from the list of restores. The newest copy is kept in any case.</source>
        <translation>באשף זה, או מרשימת השחזורים. העותק החדש ביותר נשמר בכל מקרה.</translation>
    </message>
    <message>
        <source>The application stays stopped until the database is verified</source>
        <translation>היישום יישאר עצור עד שמסד הנתונים יאומת</translation>
    </message>
    <message>
        <source>Nothing can write in between.</source>
        <translation>דבר אינו יכול לכתוב בינתיים.</translation>
    </message>
    <message>
        <source>What %1 holds now is kept</source>
        <translation>מה שיש כעת ב־%1 יישמר</translation>
    </message>
    <message>
        <source>It can be undone as well.</source>
        <translation>גם פעולה זו ניתנת לביטול.</translation>
    </message>
    <message>
        <source>The rows that change are kept as they are now</source>
        <translation>השורות שמשתנות נשמרות כפי שהן כעת</translation>
    </message>
    <message>
        <source>All or nothing</source>
        <translation>הכול או לא כלום</translation>
    </message>
    <message>
        <source>If one of these rows was changed since the restore, nothing is undone, and the row is named.</source>
        <translation>אם אחת מהשורות האלה שונתה מאז השחזור, דבר אינו מבוטל, והשורה מצוינת בשמה.</translation>
    </message>
    <message>
        <source>%1 then holds what it held in the backup of %2.</source>
        <translation>לאחר מכן יכיל %1 את מה שיש בגיבוי שנוצר %2.</translation>
    </message>
    <message>
        <source>It takes about %1.</source>
        <translation>הפעולה תימשך כ־%1.</translation>
    </message>
    <message>
        <source>Owner and rights stay as they are</source>
        <translation>הבעלים וההרשאות נשארים כפי שהם</translation>
    </message>
    <message>
        <source>Owner and rights cannot stay as they are</source>
        <translation>הבעלים וההרשאות אינם יכולים להישאר כפי שהם</translation>
    </message>
    <message>
        <source>Owner and rights of the new file</source>
        <translation>הבעלים וההרשאות של הקובץ החדש</translation>
    </message>
    <message>
        <source>%1; its folder may be written.</source>
        <extracomment>%1: &quot;owner shop, group www-data, mode 0640&quot;.</extracomment>
        <translation>%1; מותר לכתוב לתיקייה שלו.</translation>
    </message>
    <message>
        <source>%1; its folder may not be written.</source>
        <extracomment>%1: &quot;owner shop, group www-data, mode 0640&quot;.</extracomment>
        <translation>%1; אסור לכתוב לתיקייה שלו.</translation>
    </message>
</context>
<context>
    <name>ui::restore::PlanModel</name>
    <message>
        <source>Nothing changes</source>
        <translation>דבר אינו משתנה</translation>
    </message>
    <message>
        <source>It is made again, as the backup has it</source>
        <translation>נוצרת מחדש, כפי שהיא בגיבוי</translation>
    </message>
    <message>
        <source>Only rows where %1</source>
        <extracomment>%1 is an SQL condition.</extracomment>
        <translation>רק שורות שבהן %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>טבלה</translation>
    </message>
    <message>
        <source>How it comes back</source>
        <translation>אופן ההחזרה</translation>
    </message>
    <message>
        <source>What restoring does</source>
        <translation>מה השחזור יעשה</translation>
    </message>
</context>
<context>
    <name>ui::restore::PlanPanel</name>
    <message>
        <source>What comes back</source>
        <translation>מה חוזר</translation>
    </message>
    <message>
        <source>Tables that come back</source>
        <translation>טבלאות שחוזרות</translation>
    </message>
</context>
<context>
    <name>ui::restore::ReportSaver</name>
    <message>
        <source>The report is saved</source>
        <translation>הדוח נשמר</translation>
    </message>
    <message>
        <source>It lies in %1.</source>
        <translation>הוא נמצא ב־%1.</translation>
    </message>
</context>
<context>
    <name>ui::restore::RestoreModel</name>
    <message>
        <source>Restore of %1 undone</source>
        <translation>ביטול השחזור של %1</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation>השחזור של %1 הושלם</translation>
    </message>
    <message>
        <source>The state before lies in %1.</source>
        <translation>המצב הקודם נמצא ב־%1.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>פועל</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>לא הסתיים</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>בוצע</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>בוטל</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>הוחזר לקדמותו</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>נקטע</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>ביטול…</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>When a restore was done.</extracomment>
        <translation>מתי</translation>
    </message>
    <message>
        <source>What was restored</source>
        <translation>מה שוחזר</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Safety copy</source>
        <translation>עותק בטיחות</translation>
    </message>
</context>
<context>
    <name>ui::restore::RestorePresenter</name>
    <message>
        <source>Choose a backup first.</source>
        <translation>יש לבחור תחילה גיבוי.</translation>
    </message>
    <message>
        <source>Name the file to restore to first.</source>
        <translation>יש לציין תחילה את קובץ היעד של השחזור.</translation>
    </message>
    <message>
        <source>Name the file to restore to with its whole path.</source>
        <translation>יש לציין את קובץ היעד של השחזור עם הנתיב המלא.</translation>
    </message>
    <message>
        <source>The effect is not known yet.</source>
        <translation>ההשפעה עדיין אינה ידועה.</translation>
    </message>
    <message>
        <source>What the restore would do cannot be told.</source>
        <translation>לא ניתן לדעת מה השחזור יעשה.</translation>
    </message>
    <message>
        <source>A job runs for this database. Wait until it has ended, or cancel it.</source>
        <translation>פועלת משימה עבור מסד נתונים זה. יש להמתין לסיומה, או לבטל אותה.</translation>
    </message>
</context>
<context>
    <name>ui::restore::RestoreWizard</name>
    <message>
        <source>Restore</source>
        <translation>שחזור</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>בחירת גיבוי</translation>
    </message>
    <message>
        <source>Choose the state to go back to. The newest backup that is verified is chosen already.</source>
        <translation>יש לבחור את המצב שאליו רוצים לחזור. הגיבוי המאומת החדש ביותר כבר נבחר.</translation>
    </message>
    <message>
        <source>The backup may also be a file that is not in the list. It may be restored to another file, which leaves the database as it is.</source>
        <translation>הגיבוי יכול להיות גם קובץ שאינו ברשימה. ניתן לשחזר אותו לקובץ אחר, ואז מסד הנתונים נשאר כמות שהוא.</translation>
    </message>
    <message>
        <source>Check the effect</source>
        <translation>בדיקת ההשפעה</translation>
    </message>
    <message>
        <source>Here stands what the restore will do, before it does anything: what changes in each table, what is kept, and what stands in its way.</source>
        <translation>כאן מוצג מה השחזור יעשה, לפני שייעשה דבר: מה ישתנה בכל טבלה, מה יישמר ומה מונע את השחזור.</translation>
    </message>
    <message>
        <source>What is red must be solved first. What is amber should be known.</source>
        <translation>מה שמסומן באדום יש לפתור תחילה. מה שמסומן בצהוב כדאי לדעת.</translation>
    </message>
    <message>
        <source>Restoring %1</source>
        <translation>שחזור %1</translation>
    </message>
    <message>
        <source>Each step is shown with its time. If one of them fails, all that was done before is taken back by itself.</source>
        <translation>כל שלב מוצג עם משכו. אם אחד מהם נכשל, כל מה שבוצע לפניו מוחזר לקדמותו מאליו.</translation>
    </message>
    <message>
        <source>Stopping does the same: the database is then as it was.</source>
        <translation>עצירה פועלת באותו אופן: מסד הנתונים יהיה אז כפי שהיה.</translation>
    </message>
    <message>
        <source>%1, from the backup of %2</source>
        <translation>%1, מהגיבוי שנוצר %2</translation>
    </message>
    <message>
        <source>Nothing is changed until step %1</source>
        <translation>דבר לא ישתנה עד שלב %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ה&amp;בא</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;שחזור</translation>
    </message>
    <message>
        <source>Choose what to restore</source>
        <translation>בחירת מה לשחזר</translation>
    </message>
    <message>
        <source>The whole database becomes what it was, or only tables and rows of it come back.</source>
        <translation>כל מסד הנתונים חוזר להיות מה שהיה, או שרק טבלאות ושורות שלו חוזרות.</translation>
    </message>
    <message>
        <source>Tick tables with Space. Rows can be ticked one by one beside them. Rows that came after the backup stay, unless you choose to replace all.</source>
        <translation>סימון טבלאות נעשה במקש הרווח. לצידן ניתן לסמן שורות אחת אחת. שורות שנוספו אחרי הגיבוי נשארות, אלא אם נבחרה החלפת הכול.</translation>
    </message>
    <message>
        <source>Where other tables refer to what you tick, you are asked whether they are to come as well.</source>
        <translation>כאשר טבלאות אחרות מפנות אל מה שסומן, נשאלת שאלה אם להחזיר גם אותן.</translation>
    </message>
    <message>
        <source>Programs must not have the database open while its file is replaced. Name the commands that stop and start the application, and they are run at the right time. Where it cannot be stopped, replace the content instead. Tables and rows come back while it is in use.</source>
        <translation>אסור שתוכנות יחזיקו את מסד הנתונים פתוח בזמן שהקובץ שלו מוחלף. יש לציין את הפקודות שעוצרות ומפעילות את היישום, והן יורצו בזמן הנכון. אם לא ניתן לעצור אותו, יש להחליף במקום זאת את התוכן. טבלאות ושורות חוזרות בזמן שהוא בשימוש.</translation>
    </message>
    <message>
        <source>What the choice hangs on is being looked at.</source>
        <translation>נבדק במה תלויה הבחירה.</translation>
    </message>
</context>
<context>
    <name>ui::restore::RestoresDialog</name>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;ביטול…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Restores</source>
        <translation>שחזורים</translation>
    </message>
    <message>
        <source>Restores, newest first</source>
        <translation>שחזורים, החדש ביותר ראשון</translation>
    </message>
    <message>
        <source>Before a restore touches a database, its state is kept. As long as it is, the restore can be undone, and so can an undo.</source>
        <translation>לפני ששחזור נוגע במסד נתונים, מצבו נשמר. כל עוד המצב שמור, ניתן לבטל את השחזור, וכך גם ביטול של שחזור.</translation>
    </message>
    <message>
        <source>Nothing was restored yet.</source>
        <translation>עדיין לא שוחזר דבר.</translation>
    </message>
    <message>
        <source>Wait until no job runs.</source>
        <translation>יש להמתין עד שלא תפעל אף משימה.</translation>
    </message>
</context>
<context>
    <name>ui::restore::ResultPage</name>
    <message>
        <source>Verify the result</source>
        <translation>אימות התוצאה</translation>
    </message>
    <message>
        <source>Look at the application</source>
        <translation>עיון ביישום</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>מה בוצע</translation>
    </message>
    <message>
        <source>&amp;Try again…</source>
        <translation>&amp;ניסיון חוזר…</translation>
    </message>
    <message>
        <source>&amp;Undo this restore…</source>
        <translation>&amp;ביטול שחזור זה…</translation>
    </message>
    <message>
        <source>All &amp;restores…</source>
        <translation>כל ה&amp;שחזורים…</translation>
    </message>
    <message>
        <source>&amp;Open backups</source>
        <translation>&amp;פתיחת הגיבויים</translation>
    </message>
    <message>
        <source>&amp;Save report</source>
        <translation>ש&amp;מירת הדוח</translation>
    </message>
    <message>
        <source>As a &amp;web page…</source>
        <translation>כ&amp;דף אינטרנט…</translation>
    </message>
    <message>
        <source>As &amp;JSON…</source>
        <translation>כ&amp;קובץ JSON…</translation>
    </message>
    <message>
        <source>Tick what is as it should be. The report says so.</source>
        <translation>יש לסמן את מה שתקין. הדבר יצוין בדוח.</translation>
    </message>
    <message>
        <source>Ended %1. Look at the application before you rely on it.</source>
        <translation>הסתיים %1. יש לעיין ביישום לפני שמסתמכים עליו.</translation>
    </message>
    <message>
        <source>Ended %1.</source>
        <translation>הסתיים %1.</translation>
    </message>
    <message>
        <source>No table was counted.</source>
        <translation>לא נספרה אף טבלה.</translation>
    </message>
    <message>
        <source>&amp;Undo this undo…</source>
        <translation>&amp;ביטול הביטול…</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>שמירת הדוח</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>דפי אינטרנט (*.html)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>קובצי JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>ui::restore::RunPage</name>
    <message>
        <source>What stays safe</source>
        <translation>מה נשאר בטוח</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>שלבים</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>בוצעו %1 %</translation>
    </message>
</context>
<context>
    <name>ui::restore::RunSteps</name>
    <message>
        <source>Verify the result</source>
        <translation>אימות התוצאה</translation>
    </message>
    <message>
        <source>It says how it ended, and what state the database is in. Nothing is green that was not verified.</source>
        <translation>כאן מצוין איך הפעולה הסתיימה ומה מצב מסד הנתונים. רק מה שאומת מסומן בירוק.</translation>
    </message>
    <message>
        <source>Look at the application itself, and tick what is as it should be. All of it can be saved as a report.</source>
        <translation>יש לעיין ביישום עצמו, ולסמן את מה שתקין. ניתן לשמור את הכול כדוח.</translation>
    </message>
    <message>
        <source>As long as the state before is kept, the restore can be undone: from here, or later from the list of restores.</source>
        <translation>כל עוד המצב הקודם שמור, ניתן לבטל את השחזור: מכאן, או מאוחר יותר מרשימת השחזורים.</translation>
    </message>
    <message>
        <source>The database is restored. Stopping now leaves out its first backup only.</source>
        <translation>מסד הנתונים שוחזר. עצירה כעת תדלג רק על הגיבוי הראשון שלו.</translation>
    </message>
    <message>
        <source>Stopping now puts everything back as it was at %1.</source>
        <translation>עצירה כעת תחזיר הכול למצב שהיה בשעה %1.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;סגירה</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ה&amp;בא</translation>
    </message>
    <message>
        <source>Everything is being put back as it was.</source>
        <translation>הכול מוחזר למצבו הקודם.</translation>
    </message>
    <message>
        <source>&amp;Stop and undo…</source>
        <translation>ע&amp;צירה והחזרת המצב הקודם…</translation>
    </message>
    <message>
        <source>&amp;Stop…</source>
        <translation>ע&amp;צירה…</translation>
    </message>
    <message>
        <source>Stop and Undo</source>
        <translation>עצירה והחזרת המצב הקודם</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>%1 has not ended yet.</source>
        <extracomment>%1 is &quot;Restoring dispatch.db&quot;.</extracomment>
        <translation>%1: טרם הסתיים.</translation>
    </message>
    <message>
        <source>Stop and undo</source>
        <translation>עצירה והחזרת המצב הקודם</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>להמשיך לפעול</translation>
    </message>
</context>
<context>
    <name>ui::restore::SqlDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;העתקה</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;שמירה…</translation>
    </message>
    <message>
        <source>SQL of the Restore</source>
        <translation>ה־SQL של השחזור</translation>
    </message>
    <message>
        <source>SQL of the restore</source>
        <translation>ה־SQL של השחזור</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>בקריאה…</translation>
    </message>
    <message>
        <source>The SQL is saved</source>
        <translation>ה־SQL נשמר</translation>
    </message>
    <message>
        <source>It lies in %1.</source>
        <translation>הוא נמצא ב־%1.</translation>
    </message>
    <message>
        <source>The restore runs this in one transaction, after it has looked at the rows once more. Of tables with many rows only the first are shown.</source>
        <translation>השחזור מריץ זאת בטרנזקציה אחת, לאחר שבדק את השורות פעם נוספת. מטבלאות עם שורות רבות מוצגות רק הראשונות.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Save the SQL</source>
        <translation>שמירת ה־SQL</translation>
    </message>
    <message>
        <source>SQL files (*.sql)</source>
        <translation>קובצי SQL (*.sql)</translation>
    </message>
</context>
<context>
    <name>ui::restore::TablesEffectPage</name>
    <message>
        <source>Check the effect</source>
        <translation>בדיקת ההשפעה</translation>
    </message>
    <message>
        <source>Show S&amp;QL…</source>
        <translation>ה&amp;צגת SQL…</translation>
    </message>
    <message>
        <source>Foreign keys</source>
        <translation>מפתחות זרים</translation>
    </message>
    <message>
        <source>What Holdfast sees now</source>
        <translation>מה Holdfast רואה כעת</translation>
    </message>
    <message>
        <source>What stays safe</source>
        <translation>מה נשאר בטוח</translation>
    </message>
    <message>
        <source>&amp;Keep a copy of the whole database as well</source>
        <translation>שמירת &amp;עותק גם של כל מסד הנתונים</translation>
    </message>
    <message>
        <source>What changes is not known.</source>
        <translation>לא ידוע מה ישתנה.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>בהשוואה…</translation>
    </message>
    <message>
        <source>Checking again…</source>
        <translation>בבדיקה חוזרת…</translation>
    </message>
    <message>
        <source>Comparing the tables that were chosen…</source>
        <translation>השוואת הטבלאות שנבחרו…</translation>
    </message>
    <message>
        <source>What it would do cannot be told.</source>
        <translation>לא ניתן לדעת מה תהיה ההשפעה.</translation>
    </message>
</context>
<context>
    <name>ui::restore::TablesPanel</name>
    <message>
        <source>Tables</source>
        <translation>טבלאות</translation>
    </message>
    <message>
        <source>Tables with their rows</source>
        <translation>טבלאות עם השורות שלהן</translation>
    </message>
    <message>
        <source>the same numbers of rows</source>
        <translation>מספרי שורות זהים</translation>
    </message>
    <message>
        <source>%1 of %2 differ in their rows</source>
        <translation>הבדלים בשורות: %1 מתוך %2</translation>
    </message>
</context>
<context>
    <name>ui::restore::TablesPlan</name>
    <message>
        <source>No program has it open</source>
        <translation>אין תוכנה שמחזיקה אותו פתוח</translation>
    </message>
    <message>
        <source>As far as this user can see.</source>
        <translation>ככל שמשתמש זה יכול לראות.</translation>
    </message>
    <message>
        <source>It is open in %1</source>
        <translation>הוא פתוח ב־%1</translation>
    </message>
    <message>
        <source>It can stay open: all rows change in one transaction.</source>
        <translation>הוא יכול להישאר פתוח: כל השורות משתנות בטרנזקציה אחת.</translation>
    </message>
    <message>
        <source>Backup of %1: %2</source>
        <translation>גיבוי שנוצר %1: %2</translation>
    </message>
    <message>
        <source>Enough free space</source>
        <translation>יש די מקום פנוי</translation>
    </message>
    <message>
        <source>Too little free space</source>
        <translation>אין די מקום פנוי</translation>
    </message>
    <message>
        <source>%1 needed, %2 free.</source>
        <translation>נדרשים %1, פנויים %2.</translation>
    </message>
    <message>
        <source>%1.%2 refers to %3</source>
        <extracomment>A foreign key: &quot;workspace_layout.workspace_id refers to workspaces&quot;</extracomment>
        <translation>העמודה %1.%2 מפנה אל %3</translation>
    </message>
    <message>
        <source>1 row comes back without a parent.</source>
        <translation>שורה אחת חוזרת ללא שורת אב.</translation>
    </message>
    <message>
        <source>%1 rows come back without a parent.</source>
        <translation>%1 שורות חוזרות ללא שורת אב.</translation>
    </message>
    <message>
        <source>1 row loses its parent.</source>
        <translation>שורה אחת מאבדת את שורת האב שלה.</translation>
    </message>
    <message>
        <source>%1 rows lose their parent.</source>
        <translation>%1 שורות מאבדות את שורת האב שלהן.</translation>
    </message>
    <message>
        <source>1 row that belongs to them stays in the backup.</source>
        <translation>שורה אחת ששייכת להן נשארת בגיבוי.</translation>
    </message>
    <message>
        <source>%1 rows that belong to them stay in the backup.</source>
        <translation>%1 שורות ששייכות להן נשארות בגיבוי.</translation>
    </message>
    <message>
        <source>SQLite cannot check this key.</source>
        <translation>SQLite אינו יכול לבדוק מפתח זה.</translation>
    </message>
    <message>
        <source>No row is left without a parent</source>
        <translation>אף שורה לא נשארת ללא שורת אב</translation>
    </message>
    <message>
        <source>It is checked once more before the change counts.</source>
        <translation>הדבר נבדק פעם נוספת לפני שהשינוי נכנס לתוקף.</translation>
    </message>
    <message>
        <source>The rows that change are kept as they are now</source>
        <translation>השורות שמשתנות נשמרות כפי שהן כעת</translation>
    </message>
    <message>
        <source>As long as nobody touches them again, the restore can be undone while the database is in use.</source>
        <translation>כל עוד איש אינו נוגע בהן שוב, ניתן לבטל את השחזור בזמן שמסד הנתונים בשימוש.</translation>
    </message>
    <message>
        <source>The whole database is kept as well</source>
        <translation>גם כל מסד הנתונים נשמר</translation>
    </message>
    <message>
        <source>All or nothing</source>
        <translation>הכול או לא כלום</translation>
    </message>
    <message>
        <source>It is one transaction. Triggers do not run, and nothing cascades.</source>
        <translation>זו טרנזקציה אחת. טריגרים אינם פועלים, ואין שינויים מדורגים.</translation>
    </message>
    <message>
        <source>No row of %1 changes: it holds what was chosen already.</source>
        <translation>אף שורה של %1 לא משתנה: כבר יש בו מה שנבחר.</translation>
    </message>
    <message>
        <source>In %1: %2. Everything else stays as it is.</source>
        <extracomment>%1 is a file, %2 a list: &quot;12 rows added, 3 changed, 1 removed&quot;.</extracomment>
        <translation>ב־%1: %2. כל השאר נשאר כפי שהוא.</translation>
    </message>
</context>
<context>
    <name>ui::restore::TablesPresenter</name>
    <message>
        <source>Choose a backup first.</source>
        <translation>יש לבחור תחילה גיבוי.</translation>
    </message>
    <message>
        <source>Tables and rows are brought back into %1 itself.</source>
        <translation>טבלאות ושורות מוחזרות אל %1 עצמו.</translation>
    </message>
    <message>
        <source>Tick a table or a row first.</source>
        <translation>יש לסמן תחילה טבלה או שורה.</translation>
    </message>
    <message>
        <source>The effect is not known yet.</source>
        <translation>ההשפעה עדיין אינה ידועה.</translation>
    </message>
    <message>
        <source>What the restore would do cannot be told.</source>
        <translation>לא ניתן לדעת מה השחזור יעשה.</translation>
    </message>
    <message>
        <source>It cannot be restored like this.</source>
        <translation>לא ניתן לשחזר באופן זה.</translation>
    </message>
    <message>
        <source>A job runs for this database. Wait until it has ended, or cancel it.</source>
        <translation>פועלת משימה עבור מסד נתונים זה. יש להמתין לסיומה, או לבטל אותה.</translation>
    </message>
</context>
<context>
    <name>ui::restore::TargetPanel</name>
    <message>
        <source>Restore to</source>
        <translation>יעד השחזור</translation>
    </message>
    <message>
        <source>&amp;The database itself</source>
        <translation>מסד ה&amp;נתונים עצמו</translation>
    </message>
    <message>
        <source>&amp;Another file:</source>
        <translation>קובץ &amp;אחר:</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>בחי&amp;רה…</translation>
    </message>
    <message>
        <source>Path of the other file</source>
        <translation>הנתיב של הקובץ האחר</translation>
    </message>
    <message>
        <source>restored-%1</source>
        <translation>restored-%1</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>בחירת קובץ אחר</translation>
    </message>
</context>
<context>
    <name>ui::restore::UndoPage</name>
    <message>
        <source>%1: a restore was undone</source>
        <translation>%1: בוצע ביטול של שחזור</translation>
    </message>
    <message>
        <source>%1: tables and rows brought back from %2</source>
        <extracomment>%1 is a time, %2 the name of a backup.</extracomment>
        <translation>%1: טבלאות ושורות הוחזרו מהגיבוי %2</translation>
    </message>
    <message>
        <source>%1: restored from %2</source>
        <extracomment>%1 is a time, %2 the name of a backup.</extracomment>
        <translation>%1: שוחזר מהגיבוי %2</translation>
    </message>
    <message>
        <source>There was no database before</source>
        <translation>לא היה קודם מסד נתונים</translation>
    </message>
    <message>
        <source>Undoing takes it away, and keeps it aside.</source>
        <translation>ביטול השחזור מסיר אותו ושומר אותו בצד.</translation>
    </message>
    <message>
        <source>The rows that it changed were kept as they had been</source>
        <translation>השורות ששונו נשמרו כפי שהיו</translation>
    </message>
    <message>
        <source>The state before was kept, %1</source>
        <translation>המצב הקודם נשמר, %1</translation>
    </message>
    <message>
        <source>Check the effect</source>
        <translation>בדיקת ההשפעה</translation>
    </message>
    <message>
        <source>What is undone</source>
        <translation>מה יבוטל</translation>
    </message>
    <message>
        <source>What Holdfast sees now</source>
        <translation>מה Holdfast רואה כעת</translation>
    </message>
    <message>
        <source>What stays safe</source>
        <translation>מה נשאר בטוח</translation>
    </message>
    <message>
        <source>Looking at what was kept…</source>
        <translation>עיון במה שנשמר…</translation>
    </message>
    <message>
        <source>%1 is taken away, as there was none before.</source>
        <translation>מסד הנתונים %1 יוסר, משום שלא היה קודם מסד נתונים.</translation>
    </message>
    <message>
        <source>The rows of %1 that the restore changed become what they were. Everything else stays as it is.</source>
        <translation>השורות של %1 שהשחזור שינה חוזרות למה שהיו. כל השאר נשאר כפי שהוא.</translation>
    </message>
    <message>
        <source>%1 then holds what it held before the restore.</source>
        <translation>לאחר מכן יכיל %1 את מה שהיה בו לפני השחזור.</translation>
    </message>
    <message>
        <source>It cannot be undone now.</source>
        <translation>לא ניתן לבטל זאת כעת.</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>אופן הביצוע</translation>
    </message>
    <message>
        <source>Checking again…</source>
        <translation>בבדיקה חוזרת…</translation>
    </message>
</context>
<context>
    <name>ui::restore::UndoPresenter</name>
    <message>
        <source>The effect is not known yet.</source>
        <translation>ההשפעה עדיין אינה ידועה.</translation>
    </message>
    <message>
        <source>It cannot be undone now.</source>
        <translation>לא ניתן לבטל זאת כעת.</translation>
    </message>
    <message>
        <source>A job runs for this database. Wait until it has ended, or cancel it.</source>
        <translation>פועלת משימה עבור מסד נתונים זה. יש להמתין לסיומה, או לבטל אותה.</translation>
    </message>
</context>
<context>
    <name>ui::restore::UndoWizard</name>
    <message>
        <source>Undo a restore</source>
        <translation>ביטול שחזור</translation>
    </message>
    <message>
        <source>Check the effect</source>
        <translation>בדיקת ההשפעה</translation>
    </message>
    <message>
        <source>Before a restore touched the database, its state was kept. Undoing puts that state back.</source>
        <translation>לפני שהשחזור נגע במסד הנתונים, מצבו נשמר. ביטול השחזור מחזיר את המצב הזה.</translation>
    </message>
    <message>
        <source>What the database holds now is kept as well: an undo can be undone.</source>
        <translation>גם מה שיש כעת במסד הנתונים יישמר: ניתן לבטל גם ביטול של שחזור.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Undoing the restore of %1</source>
        <translation>ביטול השחזור של %1</translation>
    </message>
    <message>
        <source>Each step is shown with its time. If one of them fails, all that was done before is taken back by itself.</source>
        <translation>כל שלב מוצג עם משכו. אם אחד מהם נכשל, כל מה שבוצע לפניו מוחזר לקדמותו מאליו.</translation>
    </message>
    <message>
        <source>Nothing is changed until step %1</source>
        <translation>דבר לא ישתנה עד שלב %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>&amp;Undo the restore</source>
        <translation>ביטול ה&amp;שחזור</translation>
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
    <name>ui::shell::Arrivals</name>
    <message>
        <source>and one more</source>
        <translation>ועוד אחד</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ועוד %1</translation>
    </message>
    <message>
        <source>Protect Several Databases</source>
        <translation>הגנה על כמה מסדי נתונים</translation>
    </message>
    <message>
        <source>%1 files were given that Holdfast does not protect yet.</source>
        <translation>התקבלו %1 קבצים ש־Holdfast עדיין אינו מגן עליהם.</translation>
    </message>
    <message>
        <source>They are only read, never changed, and stay where they are.</source>
        <translation>הם רק נקראים, לעולם אינם משתנים, ונשארים במקומם.</translation>
    </message>
    <message>
        <source>Protect %1 databases</source>
        <translation>הגנה על %1 מסדי נתונים</translation>
    </message>
    <message>
        <source>Protect none of them</source>
        <translation>לא להגן על אף אחד מהם</translation>
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
    <message>
        <source>If you quit now the restore is stopped, and all that it did is taken back: the database is then as it was before.</source>
        <translation>יציאה כעת תעצור את השחזור, וכל מה שבוצע בו יוחזר לקדמותו: מסד הנתונים יהיה כפי שהיה קודם.</translation>
    </message>
</context>
<context>
    <name>ui::shell::DatabaseEditor</name>
    <message>
        <source>The database is not changed. You can add it again at any time.</source>
        <translation>מסד הנתונים אינו משתנה. אפשר להוסיף אותו שוב בכל עת.</translation>
    </message>
    <message>
        <source>The database is not changed, and its one backup stays where it is. You can add it again at any time.</source>
        <translation>מסד הנתונים אינו משתנה, והגיבוי היחיד שלו נשאר במקומו. אפשר להוסיף אותו שוב בכל עת.</translation>
    </message>
    <message>
        <source>The database is not changed, and its %1 backups stay where they are. You can add it again at any time.</source>
        <translation>מסד הנתונים אינו משתנה, ו־%1 הגיבויים שלו נשארים במקומם. אפשר להוסיף אותו שוב בכל עת.</translation>
    </message>
    <message>
        <source>Stop Protecting</source>
        <translation>הפסקת ההגנה</translation>
    </message>
    <message>
        <source>Holdfast will no longer back up %1.</source>
        <translation>Holdfast לא יגבה עוד את %1.</translation>
    </message>
    <message>
        <source>Stop protecting %1</source>
        <translation>הפסקת ההגנה על %1</translation>
    </message>
    <message>
        <source>Keep protecting it</source>
        <translation>להמשיך להגן</translation>
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
    <message>
        <source>Find a database</source>
        <translation>חיפוש מסד נתונים</translation>
    </message>
    <message>
        <source>No database has that in its name, label or path</source>
        <translation>אין מסד נתונים שזה מופיע בשם, בתווית או בנתיב שלו</translation>
    </message>
    <message>
        <source>%1 more: type a part of the name</source>
        <extracomment>In a menu of databases, below the first of them.</extracomment>
        <translation>עוד %1: יש להקליד חלק מהשם</translation>
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
        <translation>&amp;מסד נתונים</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;שחזור</translation>
    </message>
</context>
<context>
    <name>ui::shell::Navigation</name>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;סקירה</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>&amp;גיבויים</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <extracomment>A key for each page: 1 for the first, 2 for the second.</extracomment>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>אימו&amp;ת</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>הש&amp;וואה</translation>
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
    <name>ui::shell::RehearsalLink</name>
    <message>
        <source>Rehearse restor&amp;ing…</source>
        <translation>תרגו&amp;ל שחזור…</translation>
    </message>
    <message>
        <source>Choose a database first.</source>
        <translation>יש לבחור תחילה מסד נתונים.</translation>
    </message>
</context>
<context>
    <name>ui::shell::RestoreDesk</name>
    <message>
        <source>Restores and &amp;undo…</source>
        <translation>שחזורים ו&amp;ביטולם…</translation>
    </message>
</context>
<context>
    <name>ui::shell::Router</name>
    <message>
        <source>The configuration is gone</source>
        <translation>התצורה אינה קיימת עוד</translation>
    </message>
    <message>
        <source>Without %1 Holdfast does not know what it protects, and backs up nothing. The databases and their backups are as they were. Put the file back, or choose the databases again.</source>
        <translation>בלי הקובץ %1 לא ידוע ל־Holdfast על מה להגן, ודבר אינו מגובה. מסדי הנתונים והגיבויים שלהם נשארו כפי שהיו. יש להחזיר את הקובץ למקומו, או לבחור שוב את מסדי הנתונים.</translation>
    </message>
</context>
<context>
    <name>ui::shell::SettledNews</name>
    <message>
        <source>It can be undone from the list of restores.</source>
        <translation>אפשר לבטל אותו מרשימת השחזורים.</translation>
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
        <translation>&amp;מאפיינים…</translation>
    </message>
    <message>
        <source>&amp;Stop protecting…</source>
        <translation>ה&amp;פסקת ההגנה…</translation>
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
        <translation>המפתח הזר בין הטבלאות</translation>
    </message>
    <message>
        <source>%1 (%2) refers to %3 (%4) with %5.</source>
        <extracomment>&quot;workspace_layout (2 rows lose their parent) refers to workspaces (will be replaced) with workspace_id.&quot;</extracomment>
        <translation>%1 (%2) מפנה אל %3 (%4) באמצעות %5.</translation>
    </message>
</context>
<context>
    <name>ui::tables::KeyQuestion</name>
    <message>
        <source>Rows of %1 hang on other rows of it: restore them as well?</source>
        <translation>שורות של %1 תלויות בשורות אחרות שלה: לשחזר גם אותן?</translation>
    </message>
    <message>
        <source>%1 refers to %2: restore both?</source>
        <translation>הטבלה %1 מפנה אל %2: לשחזר את שתיהן?</translation>
    </message>
    <message>
        <source>%1 is referenced by %2: restore both?</source>
        <translation>אל הטבלה %1 מפנה %2: לשחזר את שתיהן?</translation>
    </message>
    <message>
        <source>1 row can come with it</source>
        <extracomment>Of a table: its rows could be restored as well.</extracomment>
        <translation>שורה אחת יכולה לחזור איתה</translation>
    </message>
    <message>
        <source>%1 rows can come with it</source>
        <extracomment>Of a table: its rows could be restored as well.</extracomment>
        <translation>%1 שורות יכולות לחזור איתה</translation>
    </message>
    <message>
        <source>rows are missing</source>
        <extracomment>Of a table: what other rows refer to.</extracomment>
        <translation>שורות חסרות</translation>
    </message>
    <message>
        <source>1 row loses its parent</source>
        <translation>שורה אחת מאבדת את שורת האב שלה</translation>
    </message>
    <message>
        <source>%1 rows lose their parent</source>
        <translation>%1 שורות מאבדות את שורת האב שלהן</translation>
    </message>
    <message>
        <source>1 row has no parent</source>
        <translation>לשורה אחת אין שורת אב</translation>
    </message>
    <message>
        <source>%1 rows have no parent</source>
        <translation>ל־%1 שורות אין שורת אב</translation>
    </message>
    <message>
        <source>Restoring both leaves 1 row without a parent.</source>
        <translation>שחזור שתיהן משאיר שורה אחת ללא שורת אב.</translation>
    </message>
    <message>
        <source>Restoring both leaves %1 rows without a parent.</source>
        <translation>שחזור שתיהן משאיר %1 שורות ללא שורת אב.</translation>
    </message>
    <message>
        <source>Restoring all of them leaves 1 row without a parent.</source>
        <translation>שחזור כולן משאיר שורה אחת ללא שורת אב.</translation>
    </message>
    <message>
        <source>Restoring all of them leaves %1 rows without a parent.</source>
        <translation>שחזור כולן משאיר %1 שורות ללא שורת אב.</translation>
    </message>
    <message>
        <source>R&amp;estore them as well</source>
        <translation>ש&amp;חזור גם שלהן</translation>
    </message>
    <message>
        <source>R&amp;estore both</source>
        <translation>ש&amp;חזור שתיהן</translation>
    </message>
    <message>
        <source>R&amp;estore all %1 tables</source>
        <translation>ש&amp;חזור כל %1 הטבלאות</translation>
    </message>
    <message>
        <source>&amp;Only %1</source>
        <translation>&amp;רק %1</translation>
    </message>
    <message>
        <source>&amp;Only what is ticked</source>
        <translation>&amp;רק מה שסומן</translation>
    </message>
</context>
<context>
    <name>ui::tables::KeysPanel</name>
    <message>
        <source>What the choice hangs on</source>
        <translation>במה תלויה הבחירה</translation>
    </message>
</context>
<context>
    <name>ui::tables::ModeRow</name>
    <message>
        <source>What happens to the rows of the table</source>
        <translation>מה קורה לשורות של הטבלה</translation>
    </message>
    <message>
        <source>Only rows for which this SQL condition is true</source>
        <translation>רק שורות שתנאי SQL זה מתקיים בהן</translation>
    </message>
    <message>
        <source>Only rows where (SQL)</source>
        <translation>רק שורות שבהן (SQL)</translation>
    </message>
    <message>
        <source>%1: %2, as the backup has them</source>
        <translation>%1: %2, כפי שהן בגיבוי</translation>
    </message>
</context>
<context>
    <name>ui::tables::Picker</name>
    <message>
        <source>Now</source>
        <translation>כעת</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>בגיבוי</translation>
    </message>
    <message>
        <source>The backup has no table.</source>
        <translation>אין טבלאות בגיבוי.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>בקריאה…</translation>
    </message>
    <message>
        <source>%1 of %2 compared</source>
        <translation>הושוו %1 מתוך %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון חוזר</translation>
    </message>
    <message>
        <source>The tables are not known.</source>
        <translation>הטבלאות אינן ידועות.</translation>
    </message>
    <message>
        <source>More than %1 rows cannot be ticked one by one. Tick the table instead.</source>
        <translation>לא ניתן לסמן יותר מ־%1 שורות אחת אחת. במקום זאת יש לסמן את הטבלה.</translation>
    </message>
</context>
<context>
    <name>ui::tables::TableTreeModel</name>
    <message>
        <source>Tables</source>
        <translation>טבלאות</translation>
    </message>
    <message>
        <source>Other tables</source>
        <translation>טבלאות אחרות</translation>
    </message>
    <message>
        <source>Lost views, triggers and indexes</source>
        <translation>תצוגות, טריגרים ואינדקסים שאבדו</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>טבלה</translation>
    </message>
    <message>
        <source>Rows now</source>
        <translation>שורות כעת</translation>
    </message>
    <message>
        <source>In backup</source>
        <translation>בגיבוי</translation>
    </message>
    <message>
        <source>What restoring does</source>
        <translation>מה השחזור יעשה</translation>
    </message>
</context>
<context>
    <name>ui::tables::TreePanel</name>
    <message>
        <source>Only tables that &amp;differ</source>
        <translation>רק טבלאות ש&amp;ונות</translation>
    </message>
    <message>
        <source>Tables in the backup</source>
        <translation>הטבלאות בגיבוי</translation>
    </message>
    <message>
        <source>Search tables and columns</source>
        <translation>חיפוש טבלאות ועמודות</translation>
    </message>
    <message>
        <source>1 known table is not there</source>
        <translation>טבלה ידועה אחת אינה קיימת</translation>
    </message>
    <message>
        <source>%1 known tables are not there</source>
        <translation>%1 טבלאות ידועות אינן קיימות</translation>
    </message>
    <message>
        <source>The groups name them, but neither the database nor the backup has them: %1</source>
        <translation>הקבוצות מציינות אותן, אך הן אינן קיימות במסד הנתונים ולא בגיבוי: %1</translation>
    </message>
    <message>
        <source>No table has &quot;%1&quot; in its name or in that of a column.</source>
        <translation>אין טבלה ש־אין טבלה ש־%1 מופיע בשמהquot;%1אין טבלה ש־%1 מופיע בשמהquot; מופיע בשמה או בשם של עמודה שלה.</translation>
    </message>
</context>
<context>
    <name>ui::tables::Words</name>
    <message>
        <source>Not in the backup</source>
        <translation>לא בגיבוי</translation>
    </message>
    <message>
        <source>Cannot be compared</source>
        <translation>לא ניתן להשוות</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>בהשוואה…</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>טרם הושוותה</translation>
    </message>
    <message>
        <source>The table comes back</source>
        <translation>הטבלה חוזרת</translation>
    </message>
    <message>
        <source>The view comes back</source>
        <translation>התצוגה חוזרת</translation>
    </message>
    <message>
        <source>The trigger comes back</source>
        <translation>הטריגר חוזר</translation>
    </message>
    <message>
        <source>The index comes back</source>
        <translation>האינדקס חוזר</translation>
    </message>
    <message>
        <source>Replace all, newer rows go</source>
        <translation>החלפת הכול, שורות חדשות יותר יוסרו</translation>
    </message>
    <message>
        <source>Add missing rows only</source>
        <translation>הוספת שורות חסרות בלבד</translation>
    </message>
    <message>
        <source>Add missing, overwrite changed rows</source>
        <translation>הוספת שורות חסרות, דריסת שורות שהשתנו</translation>
    </message>
    <message>
        <source>1 ticked row</source>
        <extracomment>Of a table: what becomes of it.</extracomment>
        <translation>שורה אחת שסומנה</translation>
    </message>
    <message>
        <source>%1 ticked rows</source>
        <extracomment>Of a table: what becomes of it.</extracomment>
        <translation>%1 שורות שסומנו</translation>
    </message>
    <message>
        <source>some rows come back</source>
        <extracomment>Of a table: what becomes of it.</extracomment>
        <translation>חלק מהשורות חוזרות</translation>
    </message>
    <message>
        <source>will be replaced</source>
        <extracomment>Of a table: what becomes of it.</extracomment>
        <translation>תוחלף</translation>
    </message>
    <message>
        <source>missing rows come back</source>
        <extracomment>Of a table: what becomes of it.</extracomment>
        <translation>שורות חסרות חוזרות</translation>
    </message>
    <message>
        <source>rows come back, newer stay</source>
        <extracomment>Of a table: what becomes of it.</extracomment>
        <translation>שורות חוזרות, חדשות יותר נשארות</translation>
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
        <translation>פגום</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <extracomment>Within a sentence about one or several backups.</extracomment>
        <translation>אין אפשרות לקבוע</translation>
    </message>
    <message>
        <source>not checked</source>
        <extracomment>Within a sentence about one or several backups.</extracomment>
        <translation>לא נבדק</translation>
    </message>
    <message>
        <source>verified</source>
        <extracomment>Within a sentence about one or several backups.</extracomment>
        <translation>אומת</translation>
    </message>
    <message>
        <source>no backup</source>
        <translation>אין גיבוי</translation>
    </message>
    <message>
        <source>1 backup</source>
        <translation>גיבוי אחד</translation>
    </message>
    <message numerus="yes">
        <source>%n backups</source>
        <translation>
            <numerusform>%n גיבוי</numerusform>
            <numerusform>%n גיבויים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n פגום</numerusform>
            <numerusform>%n פגומים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be judged</source>
        <translation>
            <numerusform>%n שאין אפשרות לקבוע את מצבו</numerusform>
            <numerusform>%n שאין אפשרות לקבוע את מצבם</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation>
            <numerusform>%n לא נבדק</numerusform>
            <numerusform>%n לא נבדקו</numerusform>
        </translation>
    </message>
    <message>
        <source>all verified</source>
        <translation>כולם אומתו</translation>
    </message>
    <message numerus="yes">
        <source>%n pinned</source>
        <translation>
            <numerusform>%n מוצמד</numerusform>
            <numerusform>%n מוצמדים</numerusform>
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
        <translation>גיבויים</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>Title of a lane of a timeline: whether the backups of a day were verified.</extracomment>
        <translation>אימות</translation>
    </message>
    <message>
        <source>%1, one of them pinned, %2</source>
        <extracomment>A day of the timeline: &quot;4 backups, one of them pinned, damaged&quot;</extracomment>
        <translation>%1, אחד מהם מוצמד, %2</translation>
    </message>
    <message>
        <source>%1, pinned, %2</source>
        <extracomment>A day of the timeline: &quot;1 backup, pinned, damaged&quot;</extracomment>
        <translation>%1, מוצמד, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day of the timeline: &quot;1 backup, damaged&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Protection, day by day</source>
        <translation>ההגנה, יום אחר יום</translation>
    </message>
    <message>
        <source>%1, today: %2</source>
        <extracomment>%1 is a day such as &quot;Friday 26 September&quot;, %2 says what backups it has.</extracomment>
        <translation>%1, היום: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a day such as &quot;Friday 26 September&quot;, %2 says what backups it has.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>יום</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>מוצמד</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>אין גיבוי</translation>
    </message>
</context>
<context>
    <name>ui::timelines::StripAxis</name>
    <message>
        <source>12 months, by month</source>
        <extracomment>Title of a part of a time axis; one label a month.</extracomment>
        <translation>12 חודשים, לפי חודש</translation>
    </message>
    <message>
        <source>4 weeks, by Sunday</source>
        <extracomment>Title of a part of a time axis; one label a week, at its Sunday.</extracomment>
        <translation>4 שבועות, לפי יום ראשון</translation>
    </message>
    <message>
        <source>7 days, by day</source>
        <extracomment>Title of a part of a time axis; one label a day.</extracomment>
        <translation>7 ימים, לפי יום</translation>
    </message>
    <message>
        <source>Today, by hour</source>
        <extracomment>Title of a part of a time axis; labels are hours.</extracomment>
        <translation>היום, לפי שעה</translation>
    </message>
    <message>
        <source>older</source>
        <extracomment>On a time axis, below backups from before its beginning.</extracomment>
        <translation>מוקדם יותר</translation>
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
        <translation>מוצמדים</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>Title of a lane of a timeline.</extracomment>
        <translation>גיבויים</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <extracomment>%1 is a time: &quot;Today, 14:00&quot;</extracomment>
        <translation>היום, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day, %2 a time: &quot;Friday 26 September, 02:00&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>pinned as “%1”, %2</source>
        <extracomment>%1 is a label that a person gave, %2 &quot;verified&quot;, &quot;damaged&quot; and so on.</extracomment>
        <translation>מוצמד בתור “%1”, %2</translation>
    </message>
    <message>
        <source>pinned, %1</source>
        <extracomment>%1 is &quot;verified&quot;, &quot;damaged&quot; and so on.</extracomment>
        <translation>מוצמד, %1</translation>
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
        <translation>%1 עד %2</translation>
    </message>
    <message>
        <source>A click selects the newest.</source>
        <translation>לחיצה בוחרת את החדש ביותר.</translation>
    </message>
    <message>
        <source>Backups in time</source>
        <translation>גיבויים לאורך זמן</translation>
    </message>
    <message>
        <source>When</source>
        <translation>מתי</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>אימות</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>תווית</translation>
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
        <translation>&lt; 0.1 שנ׳</translation>
    </message>
    <message>
        <source>%1 tables</source>
        <translation>%1 טבלאות</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 דפים</translation>
    </message>
    <message>
        <source>Checked earlier</source>
        <translation>נבדק קודם לכן</translation>
    </message>
    <message>
        <source>Done, judged at the end</source>
        <translation>בוצע, התוצאה תיקבע בסוף</translation>
    </message>
    <message>
        <source>Reading all pages</source>
        <translation>קריאת כל הדפים</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>בבדיקה</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>בדיקת %1</translation>
    </message>
    <message>
        <source>%1 of %2 pages</source>
        <translation>%1 מתוך %2 דפים</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 מתוך %2 שלבים</translation>
    </message>
    <message>
        <source>1 table</source>
        <translation>טבלה אחת</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>דף אחד</translation>
    </message>
    <message>
        <source>%1 of 1 page</source>
        <translation>%1 מתוך דף אחד</translation>
    </message>
    <message>
        <source>%1 of 1 step</source>
        <translation>%1 מתוך שלב אחד</translation>
    </message>
</context>
<context>
    <name>ui::verify::ContentsPanel</name>
    <message>
        <source>Table contents</source>
        <translation>תוכן הטבלאות</translation>
    </message>
    <message>
        <source>Tables with their rows</source>
        <translation>טבלאות עם השורות שלהן</translation>
    </message>
    <message>
        <source>No table was counted.</source>
        <translation>לא נספרה אף טבלה.</translation>
    </message>
    <message>
        <source>against %1</source>
        <extracomment>Of the numbers of rows; %1 is when the backup before was taken: &quot;Thu 25 Sep 02:00&quot;.</extracomment>
        <translation>לעומת %1</translation>
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
        <translation>פרטים</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <extracomment>%1 is a finding, such as &quot;Error: pages 3,127 and 3,128 are damaged&quot;.</extracomment>
        <translation>פרטים: %1</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>הסתרת הפרטים</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>גיבוי כעת</translation>
    </message>
    <message>
        <source>Show backup</source>
        <translation>הצגת הגיבוי</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>שחזור…</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>הצגת השורות</translation>
    </message>
    <message>
        <source>Copy SQL</source>
        <translation>העתקת SQL</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>הועתק</translation>
    </message>
</context>
<context>
    <name>ui::verify::FindingsPanel</name>
    <message>
        <source>1 error</source>
        <translation>שגיאה אחת</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 שגיאות</translation>
    </message>
    <message>
        <source>%1 not judged</source>
        <translation>אין אפשרות לקבוע: %1</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>הערה אחת</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 הערות</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>ממצאים</translation>
    </message>
    <message>
        <source>Nothing is known before it is checked.</source>
        <translation>לפני הבדיקה דבר אינו ידוע.</translation>
    </message>
    <message>
        <source>Nothing was found. Every check passed.</source>
        <translation>אין ממצאים. כל הבדיקות עברו.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>Of findings that are being looked for again; %1 is a time such as &quot;today 14:00&quot;.</extracomment>
        <translation>עודכן %1</translation>
    </message>
    <message>
        <source>And %1 more. A saved report names them all.</source>
        <translation>ועוד %1. דוח שמור מציין את כולם.</translation>
    </message>
    <message>
        <source>A check says what is missing.</source>
        <translation>בדיקה תראה מה חסר.</translation>
    </message>
</context>
<context>
    <name>ui::verify::MapPanel</name>
    <message>
        <source>Page map</source>
        <translation>מפת דפים</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>בקריאה…</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>התאמה</translation>
    </message>
    <message>
        <source>Show the whole file</source>
        <translation>הצגת הקובץ כולו</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>דף אחד</translation>
    </message>
    <message>
        <source>Show every page by itself</source>
        <translation>הצגת כל דף בנפרד</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>רק בעיות</translation>
    </message>
    <message>
        <source>Fade all but damaged pages</source>
        <translation>עמעום כל הדפים מלבד הפגומים</translation>
    </message>
</context>
<context>
    <name>ui::verify::ReportBanner</name>
    <message>
        <source>This backup cannot be reached now</source>
        <translation>גיבוי זה אינו נגיש כעת</translation>
    </message>
    <message>
        <source>No other backup is proven good.</source>
        <translation>לא הוכח שגיבוי אחר כלשהו תקין.</translation>
    </message>
    <message>
        <source>No backup of it is proven good.</source>
        <translation>לא הוכח שגיבוי כלשהו שלו תקין.</translation>
    </message>
    <message>
        <source>The newest good backup is of %1.</source>
        <extracomment>%1 is a time such as &quot;Sat 27 Sep 02:00&quot;.</extracomment>
        <translation>הגיבוי התקין החדש ביותר נוצר %1.</translation>
    </message>
    <message>
        <source>A backup counts as good only when it is verified.</source>
        <translation>גיבוי נחשב תקין רק לאחר שאומת.</translation>
    </message>
    <message>
        <source>It was good when it was checked %1. Whether it still is can only be told when it can be read again.</source>
        <translation>בבדיקה האחרונה (%1) הוא היה תקין. רק כשניתן יהיה לקרוא אותו שוב ניתן יהיה לדעת אם הוא עדיין תקין.</translation>
    </message>
    <message>
        <source>Checked %1.</source>
        <extracomment>%1 is a time such as &quot;today 14:00&quot;.</extracomment>
        <translation>נבדק %1.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>בדיקה כעת</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>גיבוי כעת</translation>
    </message>
    <message>
        <source>Go to the backup of %1</source>
        <extracomment>Leads to a good backup; %1 is when it was taken: &quot;Sat 27 Sep 02:00&quot;.</extracomment>
        <translation>מעבר לגיבוי שנוצר %1</translation>
    </message>
    <message>
        <source>The file has not the size that it had when it was taken.</source>
        <translation>גודל הקובץ אינו הגודל שהיה לו כשהגיבוי נוצר.</translation>
    </message>
</context>
<context>
    <name>ui::verify::ReportSaver</name>
    <message>
        <source>The report is saved</source>
        <translation>הדוח נשמר</translation>
    </message>
    <message>
        <source>It lies in %1.</source>
        <translation>הוא נמצא ב־%1.</translation>
    </message>
</context>
<context>
    <name>ui::verify::ReportTableModel</name>
    <message>
        <source>Gone</source>
        <translation>איננה</translation>
    </message>
    <message>
        <source>Checked earlier</source>
        <translation>נבדק קודם לכן</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>A table that the backup before did not have.</extracomment>
        <translation>חדשה</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>לא נספרו</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>ללא שינוי</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 נוספו</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 הוסרו</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>טבלה</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>שורות</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>שינוי</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
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
        <translation>נושא הדוח</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>אין גיבוי</translation>
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
        <translation>%1 עצמו, כעת</translation>
    </message>
</context>
<context>
    <name>ui::verify::VerifyActions</name>
    <message>
        <source>Check a&amp;gain</source>
        <translation>בדיקה חו&amp;זרת</translation>
    </message>
    <message>
        <source>Verify &amp;all backups</source>
        <translation>אימות &amp;כל הגיבויים</translation>
    </message>
    <message>
        <source>Save the report as &amp;HTML…</source>
        <translation>שמ&amp;ירת הדוח כ־HTML…</translation>
    </message>
    <message>
        <source>Save the report as PD&amp;F…</source>
        <translation>שמי&amp;רת הדוח כ־PDF…</translation>
    </message>
    <message>
        <source>Save the report as &amp;JSON…</source>
        <translation>שמירת הד&amp;וח כ־JSON…</translation>
    </message>
    <message>
        <source>There is no report to save.</source>
        <translation>אין דוח לשמירה.</translation>
    </message>
    <message>
        <source>Verify ov&amp;erdue backups</source>
        <translation>אימות גיבויים שמועד בדיקתם &amp;עבר</translation>
    </message>
    <message>
        <source>Verify ov&amp;erdue backups (%1)</source>
        <translation>אימות גיבויים שמועד בדיקתם &amp;עבר (%1)</translation>
    </message>
</context>
<context>
    <name>ui::verify::VerifyPresenter</name>
    <message>
        <source>What is shown was found %1.</source>
        <extracomment>%1 is a time such as &quot;today 14:00&quot;.</extracomment>
        <translation>מה שמוצג הוא מבדיקה שנעשתה %1.</translation>
    </message>
    <message>
        <source>%1 as it is now.</source>
        <extracomment>A database as it is, in place of one of its backups.</extracomment>
        <translation>%1 במצבו הנוכחי.</translation>
    </message>
    <message>
        <source>Choose a database first.</source>
        <translation>יש לבחור תחילה מסד נתונים.</translation>
    </message>
    <message>
        <source>Another job of %1 is running.</source>
        <translation>משימה אחרת עבור %1 פועלת.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>עדיין אין גיבוי.</translation>
    </message>
    <message>
        <source>All backups were checked recently.</source>
        <translation>כל הגיבויים נבדקו לאחרונה.</translation>
    </message>
</context>
<context>
    <name>ui::verify::VerifyView</name>
    <message>
        <source>Integrity report</source>
        <translation>דוח שלמות</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>בדיקה כעת</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>שמירת הדוח</translation>
    </message>
    <message>
        <source>More to check</source>
        <translation>בדיקות נוספות</translation>
    </message>
    <message>
        <source>%1 has no backup yet. What a check finds in it will be here.</source>
        <translation>עדיין אין גיבוי של %1. מה שבדיקה תמצא בו יופיע כאן.</translation>
    </message>
    <message>
        <source>%1 itself was not checked since the program was started. A check reads a copy that is taken like a backup.</source>
        <translation>%1 עצמו לא נבדק מאז הפעלת התוכנה. הבדיקה קוראת העתק שנוצר כמו גיבוי.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>הצגה בתיקייה</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>דפי אינטרנט (*.html)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>קובצי PDF (*.pdf)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>קובצי JSON (*.json)</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>שמירת הדוח</translation>
    </message>
</context>
<context>
    <name>ui::widgets::DateText</name>
    <message>
        <source>d MMM</source>
        <extracomment>These are formats of QLocale: d is the day, MMM and MMMM the month, ddd and dddd the weekday.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yy</source>
        <translation>d MMM yy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>ui::widgets::DiffBar</name>
    <message>
        <source>Differences</source>
        <translation>הבדלים</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a table, %2 says what differs: &quot;12 rows added, 1 removed&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>מה</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>שורות</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>נוספו</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>השתנו</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>הוסרו</translation>
    </message>
</context>
<context>
    <name>ui::widgets::DiffCounts</name>
    <message>
        <source>1 row added</source>
        <translation>שורה אחת נוספה</translation>
    </message>
    <message>
        <source>%1 rows added</source>
        <translation>%1 שורות נוספו</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <extracomment>After &quot;12 rows added, &quot;</extracomment>
        <translation>%1 השתנו</translation>
    </message>
    <message>
        <source>1 row changed</source>
        <translation>שורה אחת השתנתה</translation>
    </message>
    <message>
        <source>%1 rows changed</source>
        <translation>%1 שורות השתנו</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <extracomment>After &quot;12 rows added, &quot;</extracomment>
        <translation>%1 הוסרו</translation>
    </message>
    <message>
        <source>1 row removed</source>
        <translation>שורה אחת הוסרה</translation>
    </message>
    <message>
        <source>%1 rows removed</source>
        <translation>%1 שורות הוסרו</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>אין הבדל</translation>
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
        <translation>יש לגרור לכאן מסד נתונים של SQLite</translation>
    </message>
    <message>
        <source>A file that ends in .db, .sqlite or .sqlite3. It is only read, never changed.</source>
        <translation>קובץ המסתיים ב־⁨.db⁩, ⁨.sqlite⁩ או ⁨.sqlite3⁩. הוא רק נקרא, ולעולם אינו משתנה.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>בחירת קובץ…</translation>
    </message>
</context>
<context>
    <name>ui::widgets::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Progress of a job; the space before the sign follows your language.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 percent done</source>
        <translation>בוצעו %1 אחוזים</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <extracomment>Of the button that cancels a job; %1 is the job: &quot;Backing up dispatch.db&quot;.</extracomment>
        <translation>ביטול: %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>המשך</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>השהיה</translation>
    </message>
    <message>
        <source>Continue: %1</source>
        <extracomment>Of the button that halts a job; %1 is the job: &quot;Verifying 12 backups&quot;.</extracomment>
        <translation>המשך: %1</translation>
    </message>
    <message>
        <source>Pause: %1</source>
        <translation>השהיה: %1</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <extracomment>%1 is a job such as &quot;Verifying 12 backups&quot;.</extracomment>
        <translation>מושהה: %1</translation>
    </message>
</context>
<context>
    <name>ui::widgets::Legend</name>
    <message>
        <source>Backup</source>
        <extracomment>In a legend: what a sign on a timeline means.</extracomment>
        <translation>גיבוי</translation>
    </message>
    <message>
        <source>Holdfast</source>
        <extracomment>In a legend: the part of a drive that backups of this program fill.</extracomment>
        <translation>Holdfast</translation>
    </message>
    <message>
        <source>Other files</source>
        <extracomment>In a legend: the part of a drive that is filled, but not by this program.</extracomment>
        <translation>קבצים אחרים</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <extracomment>%1 is a list of words: &quot;Backup, Pinned, Damaged&quot;</extracomment>
        <translation>מקרא: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>+ added</source>
        <extracomment>In a legend of a bar of differences.</extracomment>
        <translation>+ נוספו</translation>
    </message>
    <message>
        <source>~ changed</source>
        <extracomment>In a legend of a bar of differences.</extracomment>
        <translation>~ השתנו</translation>
    </message>
    <message>
        <source>− removed</source>
        <extracomment>In a legend of a bar of differences.</extracomment>
        <translation>− הוסרו</translation>
    </message>
    <message>
        <source>+ rows brought back</source>
        <extracomment>In a legend of a bar of differences: what a restore does.</extracomment>
        <translation>+ שורות שיוחזרו</translation>
    </message>
    <message>
        <source>~ rows changed back</source>
        <extracomment>In a legend of a bar of differences: what a restore does.</extracomment>
        <translation>~ שורות שישוחזרו לערכן הקודם</translation>
    </message>
    <message>
        <source>− rows removed</source>
        <extracomment>In a legend of a bar of differences: what a restore does.</extracomment>
        <translation>− שורות שיוסרו</translation>
    </message>
</context>
<context>
    <name>ui::widgets::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>סגירת הודעה זו</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>הסתרת הפרטים</translation>
    </message>
</context>
<context>
    <name>ui::widgets::NavList</name>
    <message>
        <source>Pages</source>
        <translation>עמודים</translation>
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
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Copies the selected rows, or all rows where none is selected</source>
        <translation>מעתיק את השורות שנבחרו, או את כל השורות אם לא נבחרה אף אחת</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
</context>
<context>
    <name>ui::widgets::TableMenu</name>
    <message>
        <source>Show as table</source>
        <translation>הצגה כטבלה</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
</context>
<context>
    <name>ui::widgets::TechnicalText</name>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>פרטים טכניים</translation>
    </message>
    <message>
        <source>Copy the technical details</source>
        <translation>העתקת הפרטים הטכניים</translation>
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
        <translation>מה</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>חלק</translation>
    </message>
    <message>
        <source>Holdfast</source>
        <translation>Holdfast</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>קבצים אחרים</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>פנוי</translation>
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
        <translation>עזרה</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>הקו&amp;דם</translation>
    </message>
</context>
<context>
    <name>ui::wizard::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>עזרה</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
</context>
<context>
    <name>ui::wizard::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>יומן</translation>
    </message>
    <message>
        <source>What was done, line by line</source>
        <translation>מה בוצע, שורה אחר שורה</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>העתקת היומן</translation>
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
        <translation>בוצע</translation>
    </message>
    <message>
        <source>this step</source>
        <translation>השלב הנוכחי</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>נכשל</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>טרם בוצע</translation>
    </message>
    <message>
        <source>Step %1, %2, %3</source>
        <extracomment>A step of a wizard, read aloud: number, name, &quot;done&quot; or &quot;not done yet&quot;.</extracomment>
        <translation>שלב %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>ui::wizard::StepList</name>
    <message>
        <source>Steps</source>
        <translation>שלבים</translation>
    </message>
</context>
<context>
    <name>ui::wizard::StepRow</name>
    <message>
        <source>Step %1, %2, %3</source>
        <extracomment>A step, read aloud: its number, its name, &quot;running&quot;.</extracomment>
        <translation>שלב %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>ui::wizard::StepText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 שנ׳</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>כ־%1</translation>
    </message>
    <message>
        <source>running, %1</source>
        <extracomment>A step that is being done; %1 is for how long: &quot;running, 6 s&quot;.</extracomment>
        <translation>פועל, %1</translation>
    </message>
    <message>
        <source>failed, %1</source>
        <translation>נכשל, %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>דולג</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>הוחזר לקדמותו</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ממתין</translation>
    </message>
    <message>
        <source>running</source>
        <translation>פועל</translation>
    </message>
    <message>
        <source>done</source>
        <translation>בוצע</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>נכשל</translation>
    </message>
    <message>
        <source>Going back: all that was done until now is taken back.</source>
        <translation>חזרה לאחור: כל מה שבוצע עד כה מוחזר לקדמותו.</translation>
    </message>
    <message>
        <source>Step %1 of %2.</source>
        <translation>שלב %1 מתוך %2.</translation>
    </message>
    <message>
        <source>About %1 to go.</source>
        <translation>עוד כ־%1.</translation>
    </message>
    <message>
        <source>stopped, %1</source>
        <extracomment>A step in which somebody stopped all of it; %1 is after how long: &quot;stopped, 2.0 s&quot;.</extracomment>
        <translation>נעצר, %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>נעצר</translation>
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

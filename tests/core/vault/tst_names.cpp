#include "core/vault/names.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::vault;

class NamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameIsTheFileNameWithoutItsExtension_data();
    void aNameIsTheFileNameWithoutItsExtension();
    void namesStayShortEnoughForEveryFileMadeOfThem();
    void sameNamesInOtherFoldersGetOtherFolders();
    void aFileNameReadsBackAsWhatItWasMadeOf_data();
    void aFileNameReadsBackAsWhatItWasMadeOf();
    void theGuidesFilesAreRecognised();
    void guideTimesAreLocal();
    void otherFilesAreNoBackups_data();
    void otherFilesAreNoBackups();
};

namespace {

const UtcTime kTaken = *fromIso(u"2026-11-22T22:27:03.000Z"_s);

} // namespace

void NamesTest::aNameIsTheFileNameWithoutItsExtension_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"/srv/dispatch.db"_s << u"dispatch"_s;
    QTest::newRow("no extension") << u"/srv/History"_s << u"History"_s;
    QTest::newRow("two dots") << u"/srv/a.b.sqlite"_s << u"a.b"_s;
    QTest::newRow("spaces and quotes")
        << u"/srv/my \"own\" 'db' %?#.db"_s << u"my \"own\" 'db' %?#"_s;
    QTest::newRow("unicode") << u"/srv/Büro 😀.db"_s << u"Büro 😀"_s;
    QTest::newRow("newline") << u"/srv/a\nb.db"_s << u"a\nb"_s;
    QTest::newRow("only an extension") << u"/srv/.db"_s << u"database"_s;
    QTest::newRow("dots alone") << u"/srv/..db"_s << u"database"_s;
    QTest::newRow("a dash first") << u"/srv/-d.db"_s << u"d"_s;
    QTest::newRow("like an option") << u"/srv/--to=x-y.db"_s << u"to=x-y"_s;
    QTest::newRow("dashes alone") << u"/srv/--.db"_s << u"database"_s;
    QTest::newRow("dashes and dots") << u"/srv/-...db"_s << u"database"_s;
    QTest::newRow("three dots") << u"/srv/..."_s << u"database"_s;
}

void NamesTest::aNameIsTheFileNameWithoutItsExtension()
{
    QFETCH(QString, path);
    QTEST(nameFor(path), "name");
}

void NamesTest::namesStayShortEnoughForEveryFileMadeOfThem()
{
    for (const QString& letter : {u"x"_s, u"ü"_s, u"日"_s, u"😀"_s, u"a😀"_s}) {
        const QString name = nameFor(u"/srv/"_s + letter.repeated(250) + u".db"_s);
        const QString stem = stemFor(name, kTaken, 9999);
        const QString longest =
            u"."_s + manifestNameFor(stem) + u".4194304-99999.holdfast-partial"_s;
        QVERIFY2(longest.toUtf8().size() <= 255, qPrintable(letter));
        QVERIFY2(name.toUtf8().size() > 150, "cut more than was needed");
        QCOMPARE(QString::fromUtf8(name.toUtf8()), name); // no half characters
        QVERIFY(!name.back().isHighSurrogate());
        QCOMPARE(parseFileName(artifactNameFor(stem, Codec::Zstd)).value_or(ParsedName{}).name,
                 name);
    }
}

void NamesTest::sameNamesInOtherFoldersGetOtherFolders()
{
    const QString first = folderNameFor(u"/srv/a/dispatch.db"_s);
    const QString second = folderNameFor(u"/srv/b/dispatch.db"_s);
    QVERIFY(first != second);
    QCOMPARE(folderNameFor(u"/srv/a/dispatch.db"_s), first);
    // printf %s /srv/a/dispatch.db | sha256sum
    QCOMPARE(first, u"dispatch-3a81d119"_s);
}

void NamesTest::aFileNameReadsBackAsWhatItWasMadeOf_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("ordinal");
    QTest::addColumn<int>("codec");
    QTest::newRow("first") << u"dispatch"_s << 1 << int(Codec::None);
    QTest::newRow("second of a second") << u"dispatch"_s << 2 << int(Codec::Gzip);
    QTest::newRow("ten thousandth") << u"dispatch"_s << 9999 << int(Codec::Zstd);
    QTest::newRow("unicode, quotes") << u"Büro \"😀\" '%"_s << 1 << int(Codec::Zstd);
    QTest::newRow("newline at the end") << u"a\nb\n"_s << 3 << int(Codec::None);
    QTest::newRow("a backup of a backup")
        << u"x-backup-20250929-143000Z"_s << 2 << int(Codec::None);
    QTest::newRow("a name with a dot") << u"a.db"_s << 1 << int(Codec::Gzip);
}

void NamesTest::aFileNameReadsBackAsWhatItWasMadeOf()
{
    QFETCH(QString, name);
    QFETCH(int, ordinal);
    QFETCH(int, codec);
    const QString stem = stemFor(name, kTaken, ordinal);
    const auto parsed = parseFileName(artifactNameFor(stem, Codec(codec)));
    QVERIFY(parsed);
    QCOMPARE(parsed->stem, stem);
    QCOMPARE(parsed->name, name);
    QCOMPARE(parsed->ordinal, ordinal);
    QCOMPARE(int(parsed->codec), codec);
    QCOMPARE(toIso(parsed->takenAt), toIso(kTaken));
    QVERIFY(parsed->origin == Origin::Holdfast);
    QVERIFY(parsed->dated);
}

void NamesTest::theGuidesFilesAreRecognised()
{
    const auto dated = parseFileName(u"dispatch-backup-20250929-143000.db.gz"_s);
    QVERIFY(dated);
    QVERIFY(dated->origin == Origin::Guide && dated->dated && dated->codec == Codec::Gzip);
    QCOMPARE(dated->name, u"dispatch"_s);

    const auto undated = parseFileName(u"dispatch-backup.db"_s);
    QVERIFY(undated);
    QVERIFY(undated->origin == Origin::Guide && !undated->dated);
    QCOMPARE(undated->name, u"dispatch"_s);
    QCOMPARE(undated->stem, u"dispatch-backup"_s);
}

void NamesTest::guideTimesAreLocal()
{
    const auto restore = qScopeGuard([] {
        qputenv("TZ", "UTC");
        ::tzset();
    });
    qputenv("TZ", "Europe/Berlin");
    ::tzset();
    const auto summer = parseFileName(u"x-backup-20250929-143000.db"_s);
    const auto winter = parseFileName(u"x-backup-20251229-143000.db"_s);
    const auto skipped = parseFileName(u"x-backup-20250330-023000.db"_s);
    const auto ours = parseFileName(u"x-backup-20250929-143000Z.db"_s);
    QVERIFY(summer && winter && skipped && ours);
    QCOMPARE(toIso(summer->takenAt), u"2025-09-29T12:30:00.000Z"_s);
    QCOMPARE(toIso(winter->takenAt), u"2025-12-29T13:30:00.000Z"_s);
    QCOMPARE(toIso(ours->takenAt), u"2025-09-29T14:30:00.000Z"_s);
}

void NamesTest::otherFilesAreNoBackups_data()
{
    QTest::addColumn<QString>("fileName");
    for (const char* name : {"",
                             "dispatch.db",
                             "-backup.db",
                             "-backup-20250929-143000Z.db",
                             "dispatch-backup-20250929-143000Z.manifest.json",
                             "dispatch-backup-20250929-143000Z",
                             "dispatch-backup-20251329-143000Z.db",
                             "dispatch-backup-20250230-143000Z.db",
                             "dispatch-backup-20250929-240000Z.db",
                             "dispatch-backup-20250929-146000.db",
                             "dispatch-backup-20250929-143000Z-1.db",
                             "dispatch-backup-20250929-143000Z-02.db",
                             "dispatch-backup-20250929-143000-2.db",
                             "dispatch-backup-20250929-143000Z.db.bz2",
                             "dispatch-backup-20250929-143000Z.sql",
                             "dispatch-backup-20250929-143000Z.db-wal",
                             "dispatch-backup-20250929-143000z.db",
                             "dispatch-backup-2025929-143000Z.db",
                             "../x-backup-20250929-143000Z.db",
                             "dispatch-backup-20250929-143000Z.db\n",
                             "dispatch-backup-20250929-143000Z\n.db",
                             "dispatch-before-restore.db",
                             "dispatch-backup-٢٠٢٥٠٩٢٩-143000Z.db"})
        QTest::newRow(*name == '\0' ? "empty"
                                    : qPrintable(QString::fromUtf8(name).replace(u'\n', u'|')))
            << QString::fromUtf8(name);
}

void NamesTest::otherFilesAreNoBackups()
{
    QFETCH(QString, fileName);
    QVERIFY(!parseFileName(fileName));
}

QTEST_GUILESS_MAIN(NamesTest)
#include "tst_names.moc"

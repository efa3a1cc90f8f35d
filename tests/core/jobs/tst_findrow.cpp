#include "core/jobs/findrow.h"
#include "tests/core/jobs/jobsbench.h"

#include <QFile>
#include <QTest>

using namespace core;
using namespace core::jobs;
using namespace sqlitetest;
using namespace jobstest;
using namespace Qt::StringLiterals;

namespace {

/// "now", or the day of the backup; its rows; "same" where they are those of the sighting before;
/// the trouble.
QString wordsFor(const RowSighting& sighting)
{
    QStringList words{sighting.backup ? toIso(sighting.backup->takenAt).left(10) : u"now"_s};
    for (const auto& row : sighting.rows) {
        QStringList values;
        for (const rows::Value& value : row)
            values << (value.type == rows::ValueType::Integer ? QString::number(value.integer)
                                                              : QString::fromUtf8(value.bytes));
        words << values.join(u'|');
    }
    if (sighting.count != static_cast<qint64>(sighting.rows.size()))
        words << u"of %1"_s.arg(sighting.count);
    if (sighting.sameAsNewer)
        words << u"same"_s;
    if (sighting.trouble)
        words << errorKind(sighting.trouble->code);
    return words.join(u' ');
}

} // namespace

class tst_FindRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Three backups: without the row, with it, with another name; now it is gone.
    void init()
    {
        m_stopAfter = -1;
        m_bench = std::make_unique<Bench>();
        QVERIFY(m_bench->make({"CREATE TABLE Shops(id INTEGER PRIMARY KEY, name TEXT)",
                               "INSERT INTO shops VALUES(1, 'first')"}));
        m_first = backupOn<1>();
        QVERIFY(m_bench->make({"INSERT INTO shops VALUES(2, 'old')"}));
        m_second = backupOn<2>();
        QVERIFY(m_bench->make({"UPDATE shops SET name = 'new' WHERE id = 2"}));
        m_third = backupOn<3>();
        QVERIFY(m_bench->make({"DELETE FROM shops WHERE id = 2"}));
    }

    void tellsWhereARowIsAndAsWhat()
    {
        QCOMPARE(
            find({.table = u"shops"_s, .where = u"id = 2"_s}),
            QStringList({u"now"_s, u"2026-03-03 2|new"_s, u"2026-03-02 2|old"_s, u"2026-03-01"_s}));
        QCOMPARE(m_found.lastWithRow, std::optional<std::size_t>(1));
        QCOMPARE(m_found.sightings[1].columns, QStringList({u"id"_s, u"name"_s}));
        QCOMPARE(m_told.size(), 4);
        QCOMPARE(m_bench->leftovers(), QStringList());
    }

    void sameRowsAreSaidToBeTheSame()
    {
        QCOMPARE(find({.table = u"SHOPS"_s, .where = u"id = 1"_s}),
                 QStringList({u"now 1|first"_s, u"2026-03-03 1|first same"_s,
                              u"2026-03-02 1|first same"_s, u"2026-03-01 1|first same"_s}));
        QCOMPARE(m_found.lastWithRow, std::optional<std::size_t>(1));
    }

    void theLiveDatabaseCanBeLeftOut()
    {
        QCOMPARE(find({.table = u"shops"_s, .where = u"name = 'old'"_s, .alsoNow = false}),
                 QStringList({u"2026-03-03"_s, u"2026-03-02 2|old"_s, u"2026-03-01"_s}));
        QCOMPARE(m_found.lastWithRow, std::optional<std::size_t>(1));
    }

    void noRowAnywhereIsNoError()
    {
        QCOMPARE(find({.table = u"shops"_s, .where = u"id = 7"_s}).size(), 4);
        QCOMPARE(m_found.lastWithRow, std::optional<std::size_t>());
    }

    void allAreCountedAndTheFirstAreShown()
    {
        QVERIFY(
            m_bench->make({"WITH n(i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n WHERE i < 40) "
                           "INSERT INTO shops SELECT i, 'x' FROM n ORDER BY i DESC"}));
        const QStringList found =
            find({.table = u"shops"_s, .where = u"id >= 10"_s, .mostRows = 2});
        QCOMPARE(found.first(), u"now 10|x 11|x of 31"_s);
    }

    /// Only the last of more rows than are shown differs.
    void rowsThatAreNotShownCountForBeingTheSame()
    {
        QVERIFY(m_bench->make({"INSERT INTO shops VALUES(2, 'new'), (3, 'three')"}));
        const QStringList found =
            find({.table = u"shops"_s, .where = u"id IN (1, 2, 3)"_s, .mostRows = 1});
        QCOMPARE(found.mid(0, 2),
                 QStringList({u"now 1|first of 3"_s, u"2026-03-03 1|first of 2"_s}));
        QVERIFY(m_bench->make(
            {"DELETE FROM shops WHERE id = 3", "UPDATE shops SET name = 'other' WHERE id = 2"}));
        QCOMPARE(find({.table = u"shops"_s, .where = u"id IN (1, 2)"_s, .mostRows = 1})[1],
                 u"2026-03-03 1|first of 2"_s);
    }

    void whatCannotBeAskedIsTroubleOfItsOwn()
    {
        QVERIFY(m_bench->make({"ALTER TABLE shops ADD COLUMN place"}));
        const auto fourth = backupOn<4>();
        QVERIFY(m_bench->make({"DROP TABLE shops"}));
        QVERIFY(QFile::setPermissions(m_third.artifactPath, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(writeBytes(m_third.artifactPath, QByteArray(8192, 'x')));
        QCOMPARE(find({.table = u"shops"_s, .where = u"id = 2 AND place IS NULL"_s}),
                 QStringList({u"now "_s + errorKind(ErrorCode::TableUnknown), u"2026-03-04"_s,
                              u"2026-03-03 "_s + errorKind(ErrorCode::SourceNotADatabase),
                              u"2026-03-02 "_s + errorKind(ErrorCode::InvalidArgument),
                              u"2026-03-01 "_s + errorKind(ErrorCode::InvalidArgument)}));
        QCOMPARE(m_found.sightings[2].trouble->path, m_third.artifactPath);
        QVERIFY(m_found.sightings[3].trouble->detail.contains(u"place"_s));
        QVERIFY(!m_found.lastWithRow);
    }

    void aLostDatabaseDoesNotKeepFromLooking()
    {
        QVERIFY(QFile::remove(m_bench->database()));
        QCOMPARE(
            find({.table = u"shops"_s, .where = u"id = 2"_s}).mid(0, 2),
            QStringList({u"now "_s + errorKind(ErrorCode::SourceMissing), u"2026-03-03 2|new"_s}));
    }

    void packedBackupsAreAsked()
    {
        jobs::BackupSpec spec;
        spec.compression = vault::Compression{.codec = vault::Codec::Zstd};
        m_bench->workshop.clock = &noonOf<5>;
        QCOMPARE(outcomeOf(m_bench->backup(spec)), u"ok"_s);
        QCOMPARE(find({.table = u"shops"_s, .where = u"id = 1"_s, .alsoNow = false}).first(),
                 u"2026-03-05 1|first"_s);
        QCOMPARE(m_bench->leftovers(), QStringList());
    }

    void wrongConditionsEndIt_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<int>("told");
        QTest::newRow("half of one") << u"id ="_s << 0;
        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("another statement") << u"1; DELETE FROM shops"_s << 0;
        QTest::newRow("another query") << u"1) UNION SELECT 1, 2 WHERE (1"_s << 0;
        QTest::newRow("what is not allowed") << u"load_extension('x')"_s << 0;
        QTest::newRow("a column that never was") << u"color = 1"_s << 4;
        QTest::newRow("that column in quotes") << u"\"color\" = 1"_s << 4;
        QTest::newRow("what no row can be asked") << u"abs(-9223372036854775808)"_s << 0;
    }

    void wrongConditionsEndIt()
    {
        QFETCH(const QString, where);
        QFETCH(const int, told);
        QCOMPARE(find({.table = u"shops"_s, .where = where}),
                 QStringList{errorKind(ErrorCode::InvalidArgument)});
        QCOMPARE(m_told.size(), told);
        QVERIFY(!m_error.detail.isEmpty());
    }

    /// That no backup has such a row would not be true.
    void aTableThatNeverWasIsAnError()
    {
        QCOMPARE(find({.table = u"shop"_s, .where = u"1"_s}),
                 QStringList{errorKind(ErrorCode::TableUnknown)});
        QCOMPARE(m_told.size(), 4);
    }

    void saysWhatItDoesNotKnow()
    {
        QCOMPARE(find({.database = u"nobody"_s, .table = u"shops"_s, .where = u"1"_s}),
                 QStringList{errorKind(ErrorCode::DatabaseUnknown)});
        const QString other = m_bench->data() + u"/other.db"_s;
        QVERIFY(m_bench->make({"CREATE TABLE t(a)"}, other));
        QCOMPARE(find({.database = other, .table = u"t"_s, .where = u"1"_s}),
                 QStringList{errorKind(ErrorCode::NoBackups)});
    }

    void canBeStoppedInBetween()
    {
        m_stopAfter = 2;
        QCOMPARE(find({.table = u"shops"_s, .where = u"id = 1"_s}),
                 QStringList{errorKind(ErrorCode::Cancelled)});
        QCOMPARE(m_told.size(), 2);
        QCOMPARE(m_bench->leftovers(), QStringList());
    }

    void tellsHowFarItIs()
    {
        QList<quint64> done;
        m_bench->sink.onReport = [&done](const Progress& progress) {
            QCOMPARE(progress.unit, Unit::Backups);
            QCOMPARE(progress.total, 3U);
            done << progress.done;
        };
        find({.table = u"shops"_s, .where = u"id = 1"_s, .alsoNow = false});
        QCOMPARE(done, QList<quint64>({0, 1, 2}));
    }

private:
    template <int day>
    vault::Backup backupOn()
    {
        m_bench->workshop.clock = &noonOf<day>;
        const auto made = m_bench->backup();
        return made ? made->backup : vault::Backup{};
    }

    QStringList find(FindRowSpec spec)
    {
        if (spec.database.isEmpty())
            spec.database = m_bench->database();
        m_told.clear();
        const auto tell = [this](const RowSighting& sighting) {
            m_told << wordsFor(sighting);
            if (m_told.size() == m_stopAfter)
                m_bench->stop.request_stop();
        };
        const auto found = findRow(spec, tell, m_bench->workshop, m_bench->job());
        if (!found) {
            m_error = found.error();
            return {errorKind(m_error.code)};
        }
        m_found = *found;
        QStringList words;
        for (const RowSighting& sighting : m_found.sightings)
            words << wordsFor(sighting);
        return words == m_told ? words : QStringList{u"told otherwise"_s};
    }

    std::unique_ptr<Bench> m_bench;
    vault::Backup m_first;
    vault::Backup m_second;
    vault::Backup m_third;
    FoundRows m_found;
    QStringList m_told;
    Error m_error;
    int m_stopAfter = -1;
};

QTEST_GUILESS_MAIN(tst_FindRow)
#include "tst_findrow.moc"

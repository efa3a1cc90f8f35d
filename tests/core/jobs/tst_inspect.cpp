#include "core/jobs/inspect.h"
#include "core/jobs/stallforecast.h"
#include "core/jobs/status.h"
#include "tests/core/jobs/jobsbench.h"

#include <QFile>
#include <QTest>

using namespace core;
using namespace sqlitetest;
using namespace jobstest;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(core::ErrorCode)

/// What is said of a database before it is protected.
class tst_Inspect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<Bench>();
        QVERIFY(m_bench->make(tableOf(200)));
    }

    void inspectSaysWhatADatabaseIs();
    void inspectKnowsDispatch();
    void inspectNamesHoldersAndWaitsForNone();
    void inspectNamesWhatIsNoDatabase_data();
    void inspectNamesWhatIsNoDatabase();
    void protectsAndForgets();
    void aLongStallIsForecast();

private:
    [[nodiscard]] jobs::Workshop& workshop() { return m_bench->workshop; }
    std::unique_ptr<Bench> m_bench;
};

void tst_Inspect::inspectSaysWhatADatabaseIs()
{
    QVERIFY(
        runAndDie(m_bench->database(), {"PRAGMA journal_mode=WAL", "DELETE FROM t WHERE id=1"}));
    const auto source = stateOf(m_bench->data());
    const auto facts = jobs::inspectDatabase(m_bench->database(), workshop());
    QCOMPARE(outcomeOf(facts), u"ok"_s);
    QVERIFY(stateOf(m_bench->data()) == source);
    QCOMPARE(facts->path, m_bench->database());
    QCOMPARE(facts->name, u"shop.db"_s);
    QCOMPARE(facts->bytes.value(),
             QFile(m_bench->database()).size() + QFile(m_bench->database() + u"-wal"_s).size());
    QVERIFY(facts->walMode);
    QCOMPARE(facts->pageSize, 4096u);
    QCOMPARE(facts->preset, QString());
    QCOMPARE(facts->root, workshop().places.backups);
    QVERIFY(facts->freeThere > ByteCount(0)); // though that folder is not there yet
    QVERIFY(!QFile::exists(facts->root));
}

void tst_Inspect::inspectKnowsDispatch()
{
    QVERIFY(m_bench->make({"CREATE TABLE sessions(a)", "CREATE TABLE session_events(a)",
                           "CREATE TABLE workspaces(a)"}));
    QCOMPARE(jobs::inspectDatabase(m_bench->database(), workshop())->preset, QString());
    QVERIFY(m_bench->make({"CREATE TABLE workspace_layout(a)"}));
    const auto facts = jobs::inspectDatabase(m_bench->database(), workshop());
    QCOMPARE(facts->preset, u"dispatch"_s);
    QCOMPARE(facts->application, u"Dispatch"_s);
    // A glance tells the same but for what only the tables tell.
    auto glance = jobs::glanceAtDatabase(m_bench->database(), workshop());
    QCOMPARE(glance->preset + glance->application, QString());
    QCOMPARE(glance->path, facts->path);
    QVERIFY(glance->bytes == facts->bytes && glance->changedAt == facts->changedAt);
    QCOMPARE(glance->root, facts->root);
}

void tst_Inspect::inspectNamesHoldersAndWaitsForNone()
{
    ForkedProcess holder([&](const Wire& wire) {
        Database database(m_bench->database());
        const bool good = database.run({"BEGIN EXCLUSIVE"});
        wire.say();
        return wire.hear() || !good ? 1 : 0;
    });
    QVERIFY(holder.wire().hear());
    const auto facts = jobs::inspectDatabase(m_bench->database(), workshop());
    QCOMPARE(outcomeOf(facts), u"ok"_s); // a locked database can still be protected
    QCOMPARE(facts->holders.size(), 1u);
    QCOMPARE(facts->holders.front().pid, qint64{holder.pid()});
    QCOMPARE(holder.finish(), 0);
    QVERIFY(jobs::inspectDatabase(m_bench->database(), workshop())->holders.empty());
}

void tst_Inspect::inspectNamesWhatIsNoDatabase_data()
{
    QTest::addColumn<std::optional<QByteArray>>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("missing") << std::optional<QByteArray>() << ErrorCode::SourceMissing;
    QTest::newRow("0 bytes") << std::optional(QByteArray()) << ErrorCode::SourceEmpty;
    QTest::newRow("text") << std::optional(QByteArray(500, 'a')) << ErrorCode::SourceNotADatabase;
    QTest::newRow("cut in half") << std::optional(QByteArray("half")) << ErrorCode::SourceTruncated;
}

void tst_Inspect::inspectNamesWhatIsNoDatabase()
{
    QFETCH(std::optional<QByteArray>, bytes);
    QFETCH(ErrorCode, code);
    if (bytes && *bytes == "half")
        bytes = bytesOf(m_bench->database()).left(8192);
    QVERIFY(bytes ? writeBytes(m_bench->database(), *bytes) : QFile::remove(m_bench->database()));
    QCOMPARE(outcomeOf(jobs::inspectDatabase(m_bench->database(), workshop())), errorKind(code));
    QCOMPARE(outcomeOf(jobs::protectDatabase(m_bench->database(), workshop())), errorKind(code));
    QVERIFY(!QFile::exists(workshop().places.configFile));
    QCOMPARE(outcomeOf(jobs::inspectDatabase(m_bench->home(), workshop())),
             errorKind(ErrorCode::SourceNotAFile));
}

void tst_Inspect::protectsAndForgets()
{
    const QString link = m_bench->home() + u"/link.db"_s;
    QVERIFY(QFile::link(m_bench->database(), link));
    QVERIFY(jobs::protectDatabase(link, workshop()));
    QVERIFY(jobs::protectDatabase(m_bench->database(), workshop())); // again is no error
    const auto config = config::loadConfig(workshop().places.configFile);
    QVERIFY(config && config->databases.size() == 1);
    QCOMPARE(config->databases[0].path, m_bench->database());
    QCOMPARE(config->databases[0].name, u"shop.db"_s);
    const auto backup = m_bench->backup({.database = u"shop.db"_s});
    QVERIFY(backup);
    QCOMPARE(outcomeOf(jobs::forgetDatabase(u"shop.db"_s, workshop())), u"ok"_s);
    QVERIFY(config::loadConfig(workshop().places.configFile)->databases.empty());
    QVERIFY(QFile::exists(backup->backup.artifactPath));
    QCOMPARE(outcomeOf(jobs::forgetDatabase(m_bench->database(), workshop())),
             errorKind(ErrorCode::DatabaseUnknown));
}

void tst_Inspect::aLongStallIsForecast()
{
    const auto known = jobs::resolveDatabase(m_bench->database(), workshop());
    const auto warnings = [&] {
        m_bench->sink.notes.clear();
        jobs::warnOfStall(*known, workshop(), m_bench->job());
        return m_bench->sink.notes.size();
    };
    QCOMPARE(warnings(), 0);
    QVERIFY(QFile::resize(m_bench->database(), qint64{3} << 30)); // sparse: 6 s at 500 MB/s
    QCOMPARE(warnings(), 1);
    {
        QVERIFY(QFile::resize(m_bench->database(), qint64{4096}));
        QByteArray header = bytesOf(m_bench->database());
        header[18] = header[19] = 2; // in WAL mode nobody waits
        QVERIFY(writeBytes(m_bench->database(), header));
        QVERIFY(QFile::resize(m_bench->database(), qint64{3} << 30));
    }
    QCOMPARE(warnings(), 0);
}

QTEST_GUILESS_MAIN(tst_Inspect)
#include "tst_inspect.moc"

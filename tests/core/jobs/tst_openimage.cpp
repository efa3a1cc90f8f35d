#include "core/jobs/openimage.h"
#include "core/rows/rowset.h"
#include "tests/core/jobs/jobsbench.h"

#include <QFile>
#include <QTest>

using namespace core;
using namespace sqlitetest;
using namespace jobstest;
using namespace Qt::StringLiterals;

class tst_OpenImage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<Bench>();
        QVERIFY(m_bench->make({"CREATE TABLE sessions(a)", "INSERT INTO sessions VALUES(7)",
                               "CREATE TABLE session_events(a)", "CREATE TABLE workspaces(a)",
                               "CREATE TABLE workspace_layout(a)"}));
    }

    void backupsAreLookedInto_data()
    {
        QTest::addColumn<bool>("isPacked");
        QTest::newRow("plain") << false;
        QTest::newRow("packed") << true;
    }

    void backupsAreLookedInto()
    {
        QFETCH(const bool, isPacked);
        jobs::BackupSpec spec;
        if (isPacked)
            spec.compression = vault::Compression{.codec = vault::Codec::Zstd};
        const auto made = m_bench->backup(spec);
        QCOMPARE(outcomeOf(made), u"ok"_s);
        const QByteArray before = bytesOf(made->backup.artifactPath);
        {
            const auto image = jobs::openImage(made->backup, m_bench->workshop, m_bench->job());
            QCOMPARE(outcomeOf(image), u"ok"_s);
            QCOMPARE((*image)->tables.size(), 4U);
            QVERIFY(!(*image)->groups.empty()); // those of Dispatch, known by its tables
            const auto count = jobs::countRows(**image, u"sessions"_s, m_bench->job());
            QVERIFY(count);
            QCOMPARE(*count, 1);
            const auto rows =
                rows::openRows({.image = (*image)->image.path, .table = u"sessions"_s});
            QVERIFY(rows);
            const auto first = (*rows)->rows(0, 1, rows::RowSet::Width::Shown);
            QVERIFY(first);
            QCOMPARE(first->front().values.front().integer, 7);
        }
        QCOMPARE(bytesOf(made->backup.artifactPath), before);
        QCOMPARE(m_bench->leftovers(), QStringList());
    }

    void whatIsNoDatabaseIsNamed()
    {
        const auto made = m_bench->backup();
        QCOMPARE(outcomeOf(made), u"ok"_s);
        QVERIFY(
            QFile::setPermissions(made->backup.artifactPath, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(writeBytes(made->backup.artifactPath, QByteArray(8192, 'x')));
        const auto image = jobs::openImage(made->backup, m_bench->workshop, m_bench->job());
        QVERIFY(!image);
        QCOMPARE(image.error().code, ErrorCode::SourceNotADatabase);
        QCOMPARE(image.error().path, made->backup.artifactPath);
    }

private:
    std::unique_ptr<Bench> m_bench;
};

QTEST_GUILESS_MAIN(tst_OpenImage)
#include "tst_openimage.moc"

#include "core/catalog/catalog.h"
#include "tests/support/otheruser.h"
#include "tests/support/processes.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace core::catalog;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 150;

QString problemOf(const Error& error)
{
    return error.detail.isEmpty() ? u"?"_s : error.detail;
}

/// What both processes of twoProcessesWriteAtOnce() do. Empty if all went well.
QString writeMuch(const QString& path, const QString& root)
{
    auto catalog = Catalog::open(path);
    if (!catalog)
        return problemOf(catalog.error());
    for (int round = 0; round < kRounds; ++round) {
        JobRecord job{.kind = u"backup"_s, .database = root};
        const auto id = catalog->beginJob(job);
        if (!id)
            return problemOf(id.error());
        job.id = *id;
        const vault::Backup backup{.id = QString::number(round),
                                   .artifactPath = u"%1/%2.db"_s.arg(root).arg(round)};
        for (const auto& done :
             {catalog->appendLog(*id, u"line"_s), catalog->putBackup(root, backup),
              catalog->setBackups(root, {backup}, {}), catalog->endJob(job)}) {
            if (!done)
                return problemOf(done.error());
        }
    }
    return {};
}

} // namespace

class tst_CatalogFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(u"catalog.db"_s);
    }

    void isMadeWithItsFolderAndFoundAgain()
    {
        m_path = m_dir->filePath(u"a/ä b/catalog.db"_s);
        {
            auto catalog = Catalog::open(m_path);
            QVERIFY(catalog);
            QVERIFY(catalog->beginJob({.kind = u"verify"_s}));
        }
        auto again = Catalog::open(m_path);
        QVERIFY(again);
        QCOMPARE((*again->jobs({}, 9))[0].kind, u"verify"_s);
        QVERIFY(!QFile::exists(m_path + u".damaged-1"_s));
    }

    void anEmptyFileIsFilled()
    {
        write(m_path, {});
        QVERIFY(Catalog::open(m_path));
        QVERIFY(!QFile::exists(m_path + u".damaged-1"_s));
    }

    void leavesNoConnectionBehind()
    {
        {
            auto one = Catalog::open(m_path);
            auto two = Catalog::open(m_path);
            QVERIFY(one && two);
            one = std::move(two);
            QVERIFY(one->jobs({}, 1));
            QCOMPARE_EQ(QSqlDatabase::connectionNames().size(), 1);
        }
        QCOMPARE_EQ(QSqlDatabase::connectionNames().size(), 0);
    }

    void twoProcessesWriteAtOnce()
    {
        // Both also find no file, so they make it at the same time.
        testsupport::HelperProcess other(QCoreApplication::applicationFilePath(),
                                         {u"--write-much"_s, m_path});
        QCOMPARE(writeMuch(m_path, u"ours"_s), QString());
        QCOMPARE(other.waitForLine(), u"done"_s);
        QCOMPARE_EQ(other.finish(), 0);
        auto catalog = Catalog::open(m_path);
        QVERIFY(catalog);
        for (const QString& root : {u"ours"_s, u"theirs"_s}) {
            QCOMPARE(catalog->jobs(root, 10 * kRounds)->size(), static_cast<std::size_t>(kRounds));
            QCOMPARE(catalog->backups(root)->size(), 1u);
        }
        QVERIFY(!QFile::exists(m_path + u".damaged-1"_s));
    }

    void aFileThatIsNotOursOrBrokenIsPutAside_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"text", "cut short", "page in the middle", "other database"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }

    void aFileThatIsNotOursOrBrokenIsPutAside()
    {
        QFETCH(const QString, kind);
        makeBad(kind);
        const QByteArray before = read(m_path);
        QVERIFY(!before.isEmpty());
        {
            auto catalog = Catalog::open(m_path);
            QVERIFY2(catalog, catalog ? "" : qPrintable(catalog.error().detail));
            QVERIFY(catalog->beginJob({.kind = u"verify"_s}));
        }
        QCOMPARE(read(m_path + u".damaged-1"_s), before);
        auto again = Catalog::open(m_path);
        QVERIFY(again);
        const auto jobs = *again->jobs({}, 9);
        QCOMPARE(jobs.size(), 2u);
        QCOMPARE(jobs[0].kind, QString(kLossKind)); // the history says why it begins here
        QCOMPARE(jobs[0].backupId, m_path + u".damaged-1"_s);
        QCOMPARE_EQ(jobs[0].outcome, JobOutcome::Damaged);
        QVERIFY(jobs[0].endedAt && jobs[0].message.contains(u"made anew"_s));
        QVERIFY(!QFile::exists(m_path + u".damaged-2"_s));
    }

    void eachDamagedFileGetsItsOwnName()
    {
        for (const char* text : {"first broken file", "second broken file"}) {
            write(m_path, QByteArray(text).repeated(100));
            QVERIFY(Catalog::open(m_path));
            QVERIFY(QFile::remove(m_path));
        }
        QVERIFY(read(m_path + u".damaged-1"_s).startsWith("first"));
        QVERIFY(read(m_path + u".damaged-2"_s).startsWith("second"));
    }

    void aFileOfANewerVersionIsLeftAlone()
    {
        QVERIFY(Catalog::open(m_path));
        runSql(u"PRAGMA user_version = 99"_s);
        const QByteArray before = read(m_path);
        const auto catalog = Catalog::open(m_path);
        QVERIFY(!catalog);
        QCOMPARE_EQ(catalog.error().code, ErrorCode::CatalogUnusable);
        QVERIFY(catalog.error().detail.contains(u"newer"_s));
        QCOMPARE(read(m_path), before);
        QVERIFY(!QFile::exists(m_path + u".damaged-1"_s));
    }

    void aFolderThatCannotBeWrittenMakesItUnusable_data()
    {
        QTest::addColumn<bool>("exists");
        QTest::newRow("no catalogue yet") << false;
        QTest::newRow("one of somebody else") << true;
    }

    void aFolderThatCannotBeWrittenMakesItUnusable()
    {
        QFETCH(const bool, exists);
        if (exists)
            QVERIFY(Catalog::open(m_path));
        const auto readable = QFileDevice::ReadOwner | QFileDevice::ExeOwner
            | QFileDevice::ReadOther | QFileDevice::ExeOther;
        QVERIFY(QFile::setPermissions(m_dir->path(), readable));
        const QString seen = testsupport::runAsOtherUser(testsupport::kNobody, [&] {
            const auto catalog = Catalog::open(m_path);
            return catalog ? u"opened"_s : errorKind(catalog.error().code);
        });
        QVERIFY(QFile::setPermissions(m_dir->path(), readable | QFileDevice::WriteOwner));
        QCOMPARE(seen, u"catalog-unusable"_s);
        QVERIFY(!QFile::exists(m_path + u".damaged-1"_s));
    }

    void aFileInTheWayOfTheFolderMakesItUnusable()
    {
        write(m_path, "x");
        const auto catalog = Catalog::open(m_path + u"/catalog.db"_s);
        QVERIFY(!catalog);
        QCOMPARE_EQ(catalog.error().code, ErrorCode::CatalogUnusable);
    }

private:
    void makeBad(const QString& kind)
    {
        if (kind == u"text"_s)
            return write(m_path, QByteArray("not a database at all\n").repeated(50));
        if (kind == u"other database"_s)
            return runSql(u"CREATE TABLE bookmarks(url TEXT)"_s);
        {
            auto catalog = Catalog::open(m_path);
            QVERIFY(catalog);
            for (int i = 0; i < 200; ++i)
                QVERIFY(catalog->beginJob({.message = QString(300, u'x')}));
        }
        QByteArray bytes = read(m_path);
        QVERIFY(bytes.size() > 20 * 4096);
        if (kind == u"cut short"_s)
            return write(m_path, bytes.left(10 * 4096));
        write(m_path, bytes.replace(15 * 4096, 4096, QByteArray(4096, 'z')));
    }

    void runSql(const QString& sql)
    {
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
            database.setDatabaseName(m_path);
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(sql));
        }
        QSqlDatabase::removeDatabase(u"test"_s);
    }
    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE_EQ(file.write(bytes), bytes.size());
    }
    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == u"--write-much"_s) {
        const QString problem = writeMuch(app.arguments().value(2), u"theirs"_s);
        QTextStream(stdout) << (problem.isEmpty() ? u"done"_s : problem) << Qt::endl;
        return 0;
    }
    tst_CatalogFile test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_catalogfile.moc"

#include "core/base/filedescriptor.h"
#include "core/base/parallel.h"
#include "core/sqlite/privateview.h"
#include "core/sqlite/statement.h"
#include "tests/core/sqlite/workbench.h"
#include "tests/support/otheruser.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <fcntl.h>
#include <sys/stat.h>

using namespace core;
using namespace core::sqlite;
using namespace sqlitetest;
using namespace Qt::StringLiterals;

namespace {

/// The first column of the first row, through a view.
QString ask(Connection& view, const QByteArray& sql)
{
    auto statement = view.prepare(sql);
    if (!statement)
        return u"[%1]"_s.arg(statement.error().detail);
    const auto row = statement->step();
    return row ? statement->text(0) : u"[%1]"_s.arg(row.error().detail);
}

QString askPath(const QString& path, const QByteArray& sql)
{
    auto view = openPrivateView(path);
    return view ? ask(*view, sql) : outcomeOf(view);
}

} // namespace

class tst_PrivateView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755), 0);
        m_path = m_folder->filePath(u"image.db"_s);
        Database database(m_path);
        QVERIFY(database.run(tableOf(500)));
        m_content = database.ask(fingerprintSql());
    }
    void readsAnImageAndLeavesNothing_data();
    void readsAnImageAndLeavesNothing();
    void readsOnAReadOnlyPlace();
    void doesNotLookAtFilesBesideIt();
    void fullTextIndexesCanCheckThemselves();
    void aRealWriteFails();
    void readsAFileThatHasNoName();
    void manyViewsOfOneFileWorkSideBySide();
    void namesWhatIsNoDatabase();
    void readsBehindAStrangeName();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_content;
};

void tst_PrivateView::readsAnImageAndLeavesNothing_data()
{
    QTest::addColumn<bool>("walFlag");
    QTest::newRow("rollback mode") << false;
    QTest::newRow("the WAL flag in its header") << true;
}

void tst_PrivateView::readsAnImageAndLeavesNothing()
{
    QFETCH(bool, walFlag);
    QByteArray bytes = bytesOf(m_path);
    bytes[18] = bytes[19] = walFlag ? 2 : 1;
    QVERIFY(writeBytes(m_path, bytes));
    const auto before = stateOf(m_folder->path());
    {
        auto view = openPrivateView(m_path);
        QCOMPARE(outcomeOf(view), u"ok"_s);
        QCOMPARE(ask(*view, fingerprintSql()), m_content);
        QCOMPARE(ask(*view, "PRAGMA integrity_check"), u"ok"_s);
        QCOMPARE(ask(*view, "SELECT body FROM t ORDER BY body DESC LIMIT 1").left(7),
                 u"row 99 "_s); // through a sorter
        QVERIFY(stateOf(m_folder->path()) == before);
        QCOMPARE(outcomeOf(view->close()), u"ok"_s);
    }
    QVERIFY(stateOf(m_folder->path()) == before);
}

void tst_PrivateView::readsOnAReadOnlyPlace()
{
    QByteArray bytes = bytesOf(m_path);
    bytes[18] = bytes[19] = 2;
    QVERIFY(writeBytes(m_path, bytes));
    QCOMPARE(::chmod(QFile::encodeName(m_path).constData(), 0444), 0);
    QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0555), 0);
    const QString seen = testsupport::runAsOtherUser(
        testsupport::kNobody, [this] { return askPath(m_path, fingerprintSql()); });
    QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755), 0);
    QCOMPARE(seen, m_content);
    QCOMPARE(stateOf(m_folder->path()).size(), 1u);
}

void tst_PrivateView::doesNotLookAtFilesBesideIt()
{
    // A hot WAL of the same database, with one row more: it is not part of the image.
    const QString live = m_folder->filePath(u"live.db"_s);
    QVERIFY(QFile::copy(m_path, live));
    QVERIFY(runAndDie(live, {"PRAGMA journal_mode=WAL", "INSERT INTO t VALUES(9999, 'later')"}));
    QVERIFY(QFile::remove(m_path) && QFile::copy(live, m_path));
    QVERIFY(QFile::copy(live + u"-wal"_s, m_path + u"-wal"_s));
    QVERIFY(writeBytes(m_path + u"-journal"_s, QByteArray(4096, 'j')));
    const auto before = stateOf(m_folder->path());
    QCOMPARE(askPath(m_path, fingerprintSql()), m_content);
    QVERIFY(stateOf(m_folder->path()) == before);
    Database plain(m_path); // and SQLite itself would have taken it
    QVERIFY(QFile::remove(m_path + u"-journal"_s));
    QCOMPARE(plain.ask("SELECT count(*) FROM t"), u"501"_s);
}

void tst_PrivateView::fullTextIndexesCanCheckThemselves()
{
    {
        Database database(m_path);
        QVERIFY(database.run({"CREATE VIRTUAL TABLE words USING fts5(body)",
                              "CREATE VIRTUAL TABLE old USING fts4(body)",
                              "INSERT INTO words SELECT body FROM t",
                              "INSERT INTO old SELECT body FROM t"}));
    }
    const QByteArray check5 = "INSERT INTO words(words) VALUES('integrity-check')";
    const QByteArray check4 = "INSERT INTO old(old) VALUES('integrity-check')";
    const QByteArray before = bytesOf(m_path);
    {
        auto view = openPrivateView(m_path);
        QVERIFY(view);
        QCOMPARE(outcomeOf(view->execute(check5)), u"ok"_s);
        QCOMPARE(outcomeOf(view->execute(check4)), u"ok"_s);
    }
    QCOMPARE(bytesOf(m_path), before);
    {
        Database database(m_path); // the index no longer says what the rows say
        QVERIFY(database.run({"UPDATE words_content SET c0 = 'other' WHERE id = 7",
                              "UPDATE old_content SET c0body = 'other' WHERE docid = 7"}));
    }
    auto view = openPrivateView(m_path);
    QVERIFY(view);
    QCOMPARE(outcomeOf(view->execute(check5)), errorKind(ErrorCode::SourceDamaged));
    QCOMPARE(outcomeOf(view->execute(check4)), errorKind(ErrorCode::SourceDamaged));
}

void tst_PrivateView::aRealWriteFails()
{
    const auto before = stateOf(m_folder->path());
    for (const char* sql : {"INSERT INTO t VALUES(100000, 'x')", "DELETE FROM t",
                            "CREATE TABLE u(a)", "VACUUM", "PRAGMA user_version=5",
                            "PRAGMA journal_mode=WAL; CREATE TABLE u(a)", "REINDEX; ANALYZE"}) {
        auto view = openPrivateView(m_path);
        QVERIFY(view);
        QVERIFY2(!view->execute(sql), sql);
        QVERIFY(view->execute("SELECT 1"));
        view = openPrivateView(m_path);
        QCOMPARE(ask(*view, fingerprintSql()), m_content);
        QVERIFY2(stateOf(m_folder->path()) == before, sql);
    }
}

void tst_PrivateView::readsAFileThatHasNoName()
{
    const auto file = FileDescriptor::open(m_path, O_RDONLY, FileRole::Source);
    QVERIFY(file);
    QVERIFY(QFile::remove(m_path));
    auto view = openPrivateView(file->get(), u"unpacked.db"_s);
    QCOMPARE(outcomeOf(view), u"ok"_s);
    QCOMPARE(ask(*view, fingerprintSql()), m_content);
    QVERIFY(stateOf(m_folder->path()).empty());
    const auto none = openPrivateView(-1, u"unpacked.db"_s);
    QVERIFY(!none);
    QCOMPARE(none.error().path, u"unpacked.db"_s);
}

void tst_PrivateView::manyViewsOfOneFileWorkSideBySide()
{
    std::vector<QString> seen(8);
    const auto done = parallelFor(seen.size(), 4, [&](std::size_t i) -> Result<> {
        auto view = openPrivateView(m_path);
        if (!view)
            return view.error();
        for (int round = 0; round < 20; ++round)
            seen[i] = ask(*view, fingerprintSql());
        return {};
    });
    QCOMPARE(outcomeOf(done), u"ok"_s);
    for (const QString& one : seen)
        QCOMPARE(one, m_content);
}

void tst_PrivateView::namesWhatIsNoDatabase()
{
    const QString missing = m_folder->filePath(u"missing.db"_s);
    QCOMPARE(outcomeOf(openPrivateView(missing)), errorKind(ErrorCode::SourceUnreadable));
    QVERIFY(!QFile::exists(missing));
    QVERIFY(writeBytes(m_path, QByteArray(8192, 'a')));
    QCOMPARE(outcomeOf(openPrivateView(m_path)), errorKind(ErrorCode::SourceNotADatabase));
}

void tst_PrivateView::readsBehindAStrangeName()
{
    const QString odd = m_folder->filePath(u"a ?b=1&c#d%20'\"\n数.db"_s);
    QVERIFY(QFile::rename(m_path, odd));
    QCOMPARE(askPath(odd, fingerprintSql()), m_content);
    QCOMPARE(stateOf(m_folder->path()).size(), 1u);
}

QTEST_GUILESS_MAIN(tst_PrivateView)
#include "tst_privateview.moc"

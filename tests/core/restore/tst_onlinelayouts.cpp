// Which database can be replaced by which while applications have it open, and what they see then.

#include "core/restore/online.h"
#include "tests/core/restore/generations.h"

#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <memory>

using namespace core;
using namespace restoretest;
using namespace sqlitetest;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(restoretest::Layout)

namespace {

/// An application that goes on with the statements that it has.
class Application
{
public:
    explicit Application(const QString& path)
        : m_database(leaveOpen(path))
    {
        sqlite3_prepare_v2(m_database.handle(), generationSql().constData(), -1, &m_look, nullptr);
        sqlite3_prepare_v2(m_database.handle(), logSql().constData(), -1, &m_log, nullptr);
    }
    /// 0 if it sees this generation.
    int look(int generation)
    {
        const bool row = sqlite3_step(m_look) == SQLITE_ROW;
        const int seen = row ? sqlite3_column_int(m_look, 0) : -1;
        if (!row)
            qWarning() << "look:" << sqlite3_errmsg(m_database.handle());
        sqlite3_reset(m_look);
        return seen == generation ? 0 : 1;
    }
    /// 0 if it could commit.
    int log()
    {
        const int stepped = sqlite3_step(m_log);
        if (stepped != SQLITE_DONE)
            qWarning() << "log:" << sqlite3_errmsg(m_database.handle());
        sqlite3_reset(m_log);
        return stepped == SQLITE_DONE ? 0 : 1;
    }

private:
    Database& m_database;
    sqlite3_stmt* m_look = nullptr;
    sqlite3_stmt* m_log = nullptr;
};

} // namespace

class tst_OnlineLayouts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void applicationsGoOnWithTheNewContent_data();
    void applicationsGoOnWithTheNewContent();
    void whatCannotBeIsRefusedUntouched_data();
    void whatCannotBeIsRefusedUntouched();
    void anEmptyTargetIsFilled_data();
    void anEmptyTargetIsFilled();

private:
    [[nodiscard]] QString target() const { return m_folder->filePath(u"live/t.db"_s); }
    [[nodiscard]] QString image() const { return m_folder->filePath(u"image.db"_s); }
    bool make(const Layout& before, const Layout& after) const
    {
        Layout plain = after;
        plain.journal = "delete";
        return QDir(m_folder->path()).mkpath(u"live"_s) && makeGeneration(image(), 2, plain)
            && makeGeneration(target(), 1, before);
    }
    Result<restore::OnlineReplaced> replace() const
    {
        Sink sink;
        return restore::replaceContent({.image = image(), .target = target()}, {{}, sink});
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_OnlineLayouts::applicationsGoOnWithTheNewContent_data()
{
    QTest::addColumn<Layout>("before");
    QTest::addColumn<Layout>("after");
    for (const char* journal : {"wal", "delete", "truncate", "persist"}) {
        const QByteArray mode(journal);
        const auto add = [&](const char* what, Layout before, const Layout& after) {
            before.journal = mode;
            QTest::addRow("%s, %s", journal, what) << before << after;
        };
        add("alike", {}, {});
        add("grows", {.rows = 50}, {.rows = 3000});
        add("shrinks", {.rows = 3000}, {.rows = 50});
        add("reserved bytes come", {}, {.reserved = 32});
        add("reserved bytes go", {.reserved = 32}, {});
        add("auto_vacuum comes", {}, {.autoVacuum = 1});
        add("auto_vacuum goes", {.autoVacuum = 1}, {.rows = 100});
        add("auto_vacuum becomes incremental", {.autoVacuum = 1}, {.autoVacuum = 2});
        add("UTF-16", {.encoding = "UTF-16le"}, {.encoding = "UTF-16le"});
        if (mode == "wal")
            continue;
        add("4096 to 8192", {}, {.pageSize = 8192});
        add("8192 to 1024", {.pageSize = 8192}, {.pageSize = 1024});
        add("512 to 65536", {.pageSize = 512}, {.pageSize = 65536, .rows = 300});
        add("65536 to 512", {.pageSize = 65536, .rows = 3000}, {.pageSize = 512, .rows = 40});
    }
}

void tst_OnlineLayouts::applicationsGoOnWithTheNewContent()
{
    QFETCH(Layout, before);
    QFETCH(Layout, after);
    QVERIFY(make(before, after));
    ForkedProcess application([&](const Wire& wire) {
        Application app(target());
        int wrong = app.look(1) + app.log();
        wire.say();
        if (!wire.hear())
            return 100;
        wrong += app.look(2) + app.log() + app.look(2) + app.log();
        wire.say();
        return wire.hear() ? 100 : wrong;
    });
    QVERIFY(application.wire().hear());

    const auto replaced = replace();
    QVERIFY2(replaced, replaced ? "" : qPrintable(replaced.error().detail));
    application.wire().say();
    QVERIFY(application.wire().hear());
    const QString mode = before.journal == "wal" ? u"wal"_s : u"delete"_s;
    QCOMPARE(tell(target()), u"2 %1 2 1002"_s.arg(mode)); // while the application has it open
    QCOMPARE(application.finish(), 0);
    QCOMPARE(tell(target()), u"2 %1 2 1002"_s.arg(mode));
    Database database(target());
    QCOMPARE(database.ask("SELECT count(*) FROM log"), u"2"_s);
    QCOMPARE(database.ask("PRAGMA auto_vacuum"), QString::number(after.autoVacuum));
    QCOMPARE(database.ask("PRAGMA page_size"), QString::number(after.pageSize));
}

void tst_OnlineLayouts::whatCannotBeIsRefusedUntouched_data()
{
    QTest::addColumn<Layout>("before");
    QTest::addColumn<Layout>("after");
    QTest::newRow("WAL, larger pages") << Layout{} << Layout{.pageSize = 8192};
    QTest::newRow("WAL, smaller pages") << Layout{.pageSize = 8192} << Layout{.pageSize = 1024};
    QTest::newRow("WAL, another encoding") << Layout{} << Layout{.encoding = "UTF-16le"};
    QTest::newRow("rollback, another encoding")
        << Layout{.journal = "delete", .encoding = "UTF-16be"} << Layout{};
}

void tst_OnlineLayouts::whatCannotBeIsRefusedUntouched()
{
    QFETCH(Layout, before);
    QFETCH(Layout, after);
    QVERIFY(make(before, after));
    const auto state = stateOf(m_folder->filePath(u"live"_s));
    const auto replaced = replace();
    QCOMPARE(outcomeOf(replaced), errorKind(ErrorCode::OnlineImpossible));
    QCOMPARE(replaced.error().path, target());
    QVERIFY(!replaced.error().detail.isEmpty());
    QVERIFY(stateOf(m_folder->filePath(u"live"_s)) == state);
}

void tst_OnlineLayouts::anEmptyTargetIsFilled_data()
{
    QTest::addColumn<QByteArrayList>("statements");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QString>("mode");
    for (const char* encoding : {"UTF-8", "UTF-16le"}) {
        QTest::addRow("0 bytes, %s", encoding)
            << QByteArrayList{} << QByteArray(encoding) << u"delete"_s;
        QTest::addRow("only a header, %s", encoding)
            << QByteArrayList{"PRAGMA user_version=7"} << QByteArray(encoding) << u"delete"_s;
        QTest::addRow("only a header, WAL, %s", encoding)
            << QByteArrayList{"PRAGMA journal_mode=wal", "PRAGMA user_version=7"}
            << QByteArray(encoding) << u"wal"_s;
    }
    QTest::newRow("all tables gone") << QByteArrayList{"CREATE TABLE t(a)", "DROP TABLE t"}
                                     << QByteArray("UTF-8") << u"delete"_s;
}

void tst_OnlineLayouts::anEmptyTargetIsFilled()
{
    QFETCH(QByteArrayList, statements);
    QFETCH(QByteArray, encoding);
    QFETCH(QString, mode);
    QVERIFY(makeGeneration(image(), 2, {.journal = "delete", .encoding = encoding}));
    QVERIFY(QDir(m_folder->path()).mkpath(u"live"_s));
    QVERIFY(writeBytes(target(), {}));
    ForkedProcess application([&](const Wire& wire) {
        Database& database = leaveOpen(target());
        bool good = database.run(statements) && database.run({"SELECT * FROM sqlite_schema"});
        wire.say();
        good = wire.hear() && good;
        const QString seen = database.ask(generationSql());
        if (seen != u"2")
            qWarning() << seen;
        wire.say();
        return wire.hear() || !good || seen != u"2" ? 1 : 0;
    });
    QVERIFY(application.wire().hear());
    const auto replaced = replace();
    QVERIFY2(replaced, replaced ? "" : qPrintable(replaced.error().detail));
    application.wire().say();
    QVERIFY(application.wire().hear());
    QCOMPARE(application.finish(), 0);
    QCOMPARE(tell(target()), u"2 %1 2 1002"_s.arg(mode));
}

QTEST_GUILESS_MAIN(tst_OnlineLayouts)
#include "tst_onlinelayouts.moc"

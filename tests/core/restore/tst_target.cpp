#include "core/restore/files.h"
#include "core/restore/target.h"
#include "tests/core/sqlite/workbench.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace core;
using namespace core::restore;
using namespace sqlitetest;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(core::restore::TargetState)

/// What a look at a target says, and that it is no more than a look.
class tst_Target : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void states_data()
    {
        QTest::addColumn<QByteArrayList>("statements");
        QTest::addColumn<QByteArray>("main"); // "-": as made; "": removed
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("sidecar");
        QTest::addColumn<TargetState>("state");
        const QByteArray asMade("-");
        const QByteArray empty("0");
        const QByteArray journal("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7 and more", 17);
        const auto row = [](const char* name, const QByteArray& main, const QString& suffix,
                            const QByteArray& sidecar, TargetState state) {
            QTest::newRow(name) << tableOf(5) << main << suffix << sidecar << state;
        };
        row("at rest", asMade, {}, {}, TargetState::AtRest);
        row("wal", asMade, u"-wal"_s, "frames", TargetState::HotWal);
        row("empty wal", asMade, u"-wal"_s, {}, TargetState::AtRest);
        row("journal", asMade, u"-journal"_s, journal, TargetState::HotJournal);
        row("ended journal", asMade, u"-journal"_s, QByteArray(512, '\0'), TargetState::AtRest);
        row("shm", asMade, u"-shm"_s, QByteArray(32768, 'x'), TargetState::AtRest);
        row("gone", {}, {}, {}, TargetState::Absent);
        row("gone but for its shm", {}, u"-shm"_s, "x", TargetState::Absent);
        row("gone but for its wal", {}, u"-wal"_s, "x", TargetState::Unreadable);
        row("empty", empty, {}, {}, TargetState::Absent);
        row("empty with a journal", empty, u"-journal"_s, journal, TargetState::Unreadable);
        row("text", "what is this", {}, {}, TargetState::Unreadable);
        row("only the magic", QByteArray("SQLite format 3\0", 16), {}, {}, TargetState::Unreadable);
    }

    void states()
    {
        QFETCH(QByteArrayList, statements);
        QFETCH(QByteArray, main);
        QFETCH(QString, suffix);
        QFETCH(QByteArray, sidecar);
        QFETCH(TargetState, state);
        QVERIFY(Database(path()).run(statements));
        if (main.isEmpty())
            QVERIFY(QFile::remove(path()));
        else if (main != "-")
            QVERIFY(writeBytes(path(), main == "0" ? QByteArray() : main));
        if (!suffix.isEmpty())
            QVERIFY(writeBytes(path() + suffix, sidecar));
        const FolderState before = stateOf(m_folder->path());
        const auto target = lookAtTarget(path());
        QVERIFY(target);
        QCOMPARE(target->state, state);
        QCOMPARE(target->files.size(), before.size());
        QCOMPARE(stateOf(m_folder->path()), before);
    }

    void linksAreFollowed()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"real"_s));
        QVERIFY(QFile::link(u"real"_s, m_folder->filePath(u"folder"_s)));
        QVERIFY(QFile::link(u"folder/app.db"_s, m_folder->filePath(u"a"_s)));
        QVERIFY(QFile::link(m_folder->filePath(u"a"_s), m_folder->filePath(u"b"_s)));
        const QString real = QFileInfo(m_folder->path()).canonicalFilePath() + u"/real/app.db"_s;
        for (const bool exists : {false, true}) {
            if (exists)
                QVERIFY(Database(real).run(tableOf(2)));
            for (const QString& name : {u"real/app.db"_s, u"folder/app.db"_s, u"a"_s, u"b"_s}) {
                const auto target = lookAtTarget(m_folder->filePath(name));
                QVERIFY(target);
                QCOMPARE(target->path, real);
                QCOMPARE(target->state == TargetState::Absent, !exists);
            }
        }
    }

    void strangeSidecars_data()
    {
        QTest::addColumn<QString>("suffix");
        for (const char* suffix : {"-wal", "-shm", "-journal"})
            QTest::newRow(suffix) << QString::fromLatin1(suffix);
    }

    /// They would be waited for, or read without end, or lead to what is another user's.
    void strangeSidecars()
    {
        QFETCH(QString, suffix);
        QVERIFY(Database(path()).run(tableOf(5)));
        const QByteArray sidecar = QFile::encodeName(path() + suffix);
        QCOMPARE(::mkfifo(sidecar.constData(), 0600), 0);
        QCOMPARE(outcomeOf(lookAtTarget(path())), u"source-not-a-file"_s);
        QVERIFY(QFile::remove(path() + suffix));
        for (const char* leadsTo : {"/dev/zero", "/etc/passwd", "nothing"}) {
            QCOMPARE(::symlink(leadsTo, sidecar.constData()), 0);
            QCOMPARE(outcomeOf(lookAtTarget(path())), u"source-not-a-file"_s);
            QVERIFY(QFile::remove(path() + suffix));
        }
        QVERIFY(QDir().mkpath(path() + suffix));
        QCOMPARE(outcomeOf(lookAtTarget(path())), u"source-not-a-file"_s);
    }

    /// It came after the look: it is not copied, and nobody waits for it.
    void onlyFilesAreCopied()
    {
        NoProgress unseen;
        const QString to = m_folder->filePath(u"copy"_s);
        const QByteArray from = QFile::encodeName(path());
        QCOMPARE(::mkfifo(from.constData(), 0600), 0);
        QCOMPARE(outcomeOf(copyFile(path(), to, ReadThrough::Descriptor, {{}, unseen})),
                 u"source-not-a-file"_s);
        QVERIFY(QFile::remove(path()));
        QCOMPARE(::symlink("/etc/passwd", from.constData()), 0);
        QVERIFY(!copyFile(path(), to, ReadThrough::Descriptor, {{}, unseen}));
        QVERIFY(!QFile::exists(to));
    }

    void linksInARing()
    {
        QVERIFY(QFile::link(u"b"_s, m_folder->filePath(u"a"_s)));
        QVERIFY(QFile::link(u"a"_s, m_folder->filePath(u"b"_s)));
        QVERIFY(!lookAtTarget(m_folder->filePath(u"a"_s)));
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"shop.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(tst_Target)

#include "tst_target.moc"

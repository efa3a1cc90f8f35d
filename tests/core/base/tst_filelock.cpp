#include "core/base/filelock.h"
#include "core/base/holders.h"
#include "tests/support/otheruser.h"
#include "tests/support/processes.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <future>
#include <memory>
#include <sys/stat.h>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::FileLock;
using core::Result;
using testsupport::HelperProcess;

class tst_FileLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { qunsetenv("HOLDFAST_LOCKS"); }

    void theSecondProcessLearnsWhoHasIt();
    void aReleasedLockIsFree();
    void waitsUntilTheHolderDies();
    void wakesAtOnceWhenToldToStop();
    void aPauseEndsAtOnceWhenToldToStop();
    void anotherUserCanLockAFileOfRoot();
    void refusesALinkInPlaceOfTheFile();
    void followsAFileThatWasReplaced();
    void theMachinesFolderIsForAllUsers();
    void refusesAnUnsafeMachineFolder();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

namespace {

QString kindOf(const Result<FileLock>& result)
{
    return result ? u"locked"_s : core::errorKind(result.error().code);
}

Result<FileLock> tryOnce(const QString& path)
{
    return FileLock::acquire(path, u"me"_s, 0ms, {});
}

} // namespace

void tst_FileLock::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(::chmod(QFile::encodeName(m_folder->path()).constData(), 01777) == 0);
    m_path = m_folder->filePath(u"db.lock"_s);
}

void tst_FileLock::theSecondProcessLearnsWhoHasIt()
{
    HelperProcess holder(testsupport::holderProgram(),
                         {u"lock"_s, m_path, u"backup of /srv/x.db, pid 41"_s});
    QCOMPARE(holder.waitForLine(), u"ready"_s);
    const auto second = tryOnce(m_path);
    QCOMPARE(kindOf(second), u"job-running"_s);
    QCOMPARE(second.error().detail, u"backup of /srv/x.db, pid 41"_s);
}

void tst_FileLock::aReleasedLockIsFree()
{
    {
        const auto first =
            FileLock::acquire(m_path, u"a much longer line\nthan the next"_s, 0ms, {});
        QVERIFY(first);
        QCOMPARE(tryOnce(m_path).error().detail, u"a much longer line than the next"_s);
    }
    QCOMPARE(QFile(m_path).size(), 0); // it stays, but says no more who had it
    auto second = tryOnce(m_path);
    QVERIFY(second);
    QCOMPARE(tryOnce(m_path).error().detail, u"me"_s);
    const FileLock moved = std::move(*second);
    QCOMPARE(kindOf(tryOnce(m_path)), u"job-running"_s);
}

void tst_FileLock::waitsUntilTheHolderDies()
{
    HelperProcess holder(testsupport::holderProgram(), {u"lock"_s, m_path, u"other"_s});
    QCOMPARE(holder.waitForLine(), u"ready"_s);
    QCOMPARE(kindOf(tryOnce(m_path)), u"job-running"_s);
    auto waiting = std::async(std::launch::async,
                              [this] { return FileLock::acquire(m_path, u"me"_s, 60s, {}); });
    QCOMPARE(::kill(static_cast<pid_t>(holder.pid()), SIGKILL), 0);
    QCOMPARE(kindOf(waiting.get()), u"locked"_s);
}

void tst_FileLock::wakesAtOnceWhenToldToStop()
{
    const auto holder = tryOnce(m_path);
    QVERIFY(holder);
    std::stop_source source;
    auto waiting = std::async(std::launch::async, [&] {
        return FileLock::acquire(m_path, u"me"_s, 60s, source.get_token());
    });
    source.request_stop();
    QCOMPARE(waiting.wait_for(10s), std::future_status::ready);
    QCOMPARE(kindOf(waiting.get()), u"cancelled"_s);
}

void tst_FileLock::aPauseEndsAtOnceWhenToldToStop()
{
    std::stop_source source;
    auto pausing = std::async(std::launch::async, [&] { core::pauseFor(60s, source.get_token()); });
    source.request_stop();
    QCOMPARE(pausing.wait_for(10s), std::future_status::ready);
    core::pauseFor(1ms, {});
}

void tst_FileLock::anotherUserCanLockAFileOfRoot()
{
    const mode_t oldMask = ::umask(0077);
    auto mine = FileLock::acquire(m_path, u"the job of root"_s, 0ms, {});
    ::umask(oldMask);
    QVERIFY(mine);
    const auto tryAsOther = [this] {
        return testsupport::runAsOtherUser(testsupport::kNobody, [this] {
            const auto lock = tryOnce(m_path);
            return lock ? u"locked"_s : lock.error().detail;
        });
    };
    QCOMPARE(tryAsOther(), u"the job of root"_s);
    {
        const FileLock gone = std::move(*mine);
    }
    QCOMPARE(tryAsOther(), u"locked"_s);
    QVERIFY(QFile::setPermissions(m_path, QFile::Permissions(0x6444)));
    QCOMPARE(tryAsOther(), u"locked"_s); // reading is enough
}

void tst_FileLock::refusesALinkInPlaceOfTheFile()
{
    const QString target = m_folder->filePath(u"precious"_s);
    QFile precious(target);
    QVERIFY(precious.open(QIODevice::WriteOnly) && precious.write("content") == 7);
    precious.close();
    QVERIFY(QFile::link(target, m_path));
    QCOMPARE(kindOf(tryOnce(m_path)), u"destination-denied"_s);
    QCOMPARE(precious.size(), 7);
}

void tst_FileLock::followsAFileThatWasReplaced()
{
    HelperProcess holder(testsupport::holderProgram(), {u"lock"_s, m_path, u"other"_s});
    QCOMPARE(holder.waitForLine(), u"ready"_s);
    HelperProcess waiter(testsupport::holderProgram(), {u"lock"_s, m_path, u"waiter"_s});
    QTRY_COMPARE(core::holdersOf(m_path).size(), 2u); // so the waiter has the old file open
    QVERIFY(QFile::remove(m_path));
    holder.kill();
    QCOMPARE(waiter.waitForLine(), u"ready"_s);
    const auto mine = tryOnce(m_path); // the file that has the name now
    QCOMPARE(kindOf(mine), u"job-running"_s);
    QCOMPARE(mine.error().detail, u"waiter"_s);
}

void tst_FileLock::theMachinesFolderIsForAllUsers()
{
    const QString folder = m_folder->filePath(u"a/locks"_s);
    qputenv("HOLDFAST_LOCKS", QFile::encodeName(folder));
    const mode_t oldMask = ::umask(0077);
    const auto made = core::machineLockFolder();
    ::umask(oldMask);
    QVERIFY(made);
    QCOMPARE(*made, folder);
    struct stat status
    {
    };
    QCOMPARE(::stat(QFile::encodeName(folder).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777, 01777u);
    QVERIFY(tryOnce(folder + u"/x.lock"_s));
    QCOMPARE(*core::machineLockFolder(), folder);
    QVERIFY(QFile::exists(folder + u"/x.lock"_s)); // a second call does not make it anew
}

void tst_FileLock::refusesAnUnsafeMachineFolder()
{
    const QByteArray folder = QFile::encodeName(m_folder->filePath(u"locks"_s));
    qputenv("HOLDFAST_LOCKS", folder);
    QCOMPARE(::mkdir(folder.constData(), 0700), 0);
    QVERIFY(core::machineLockFolder());
    QCOMPARE(::chmod(folder.constData(), 0777), 0);
    QCOMPARE(core::machineLockFolder().error().code, ErrorCode::DestinationDenied);

    const QByteArray link = QFile::encodeName(m_folder->filePath(u"link"_s));
    QVERIFY(QFile::link(m_folder->path(), QFile::decodeName(link)));
    qputenv("HOLDFAST_LOCKS", link);
    QCOMPARE(core::machineLockFolder().error().code, ErrorCode::DestinationNotAFolder);
}

QTEST_GUILESS_MAIN(tst_FileLock)
#include "tst_filelock.moc"

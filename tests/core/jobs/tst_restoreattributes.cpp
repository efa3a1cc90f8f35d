#include "tests/core/jobs/restorebench.h"
#include "tests/support/otheruser.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace core;
using namespace core::jobs;
using namespace sqlitetest;
using namespace jobstest;
using namespace Qt::StringLiterals;

namespace {

bool setAttribute(const QString& path, const char* name, const QByteArray& value)
{
    return ::setxattr(QFile::encodeName(path).constData(), name, value.constData(),
                      static_cast<std::size_t>(value.size()), 0)
        == 0;
}

QByteArray attributeOf(const QString& path, const char* name)
{
    QByteArray value(256, '\0');
    const ssize_t got = ::getxattr(QFile::encodeName(path).constData(), name, value.data(), 256);
    return got < 0 ? QByteArray("none") : value.first(got);
}

/// The access list that setfacl writes: user 65534 may read and write. Source: acl(5),
/// linux/posix_acl_xattr.h.
QByteArray accessList()
{
    QByteArray list;
    const auto add = [&list](quint16 tag, quint16 rights, quint32 id) {
        list.append(reinterpret_cast<const char*>(&tag), 2);
        list.append(reinterpret_cast<const char*>(&rights), 2);
        list.append(reinterpret_cast<const char*>(&id), 4);
    };
    list.append("\x02\0\0\0", 4);
    add(0x01, 6, 0xffffffff); // owner
    add(0x02, 6, 65534); // that user
    add(0x04, 4, 0xffffffff); // group
    add(0x10, 6, 0xffffffff); // mask
    add(0x20, 0, 0xffffffff); // others
    return list;
}

constexpr const char* kAccess = "system.posix_acl_access";

} // namespace

/// What the file keeps that is replaced, and whose it is.
class tst_RestoreAttributes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<RestoreBench>();
        QVERIFY(m_bench->prepare());
    }

    void keepsWhatIsAroundTheContent()
    {
        const QString path = m_bench->database();
        const bool root = ::geteuid() == 0;
        QCOMPARE(::chmod(qPrintable(path), 0640), 0);
        if (root)
            QCOMPARE(::chown(qPrintable(path), 1234, 4321), 0);
        const bool hasUser = setAttribute(path, "user.note", "mine");
        const bool hasList = setAttribute(path, kAccess, accessList());
        const struct stat before = factsOf(path);
        const auto isAsBefore = [&] {
            const struct stat now = factsOf(path);
            QCOMPARE(now.st_mode, before.st_mode);
            QCOMPARE(now.st_uid, before.st_uid);
            QCOMPARE(now.st_gid, before.st_gid);
            QCOMPARE(attributeOf(path, "user.note"), hasUser ? QByteArray("mine") : "none");
            QCOMPARE(attributeOf(path, kAccess), hasList ? accessList() : "none");
        };
        QCOMPARE(wordOf(m_bench->restore(m_bench->spec())), u"restored"_s);
        isAsBefore();
        QCOMPARE(wordOf(m_bench->undo()), u"restored"_s);
        isAsBefore();
        if (!hasUser || !hasList)
            QSKIP("no attributes on this file system");
    }

    /// A folder whose new files are open to others does not open what was closed.
    void inheritsNoAccessList()
    {
        if (!setAttribute(m_bench->data(), "system.posix_acl_default", accessList()))
            QSKIP("no access lists on this file system");
        const QString path = m_bench->database();
        QCOMPARE(::chmod(qPrintable(path), 0660), 0);
        QCOMPARE(attributeOf(path, kAccess), QByteArray("none"));
        QCOMPARE(wordOf(m_bench->restore(m_bench->spec())), u"restored"_s);
        QCOMPARE(attributeOf(path, kAccess), QByteArray("none"));
        QCOMPARE(factsOf(path).st_mode & 0777U, 0660U);
    }

    void withoutRights_data()
    {
        QTest::addColumn<bool>("folder");
        QTest::newRow("read-only folder") << true;
        QTest::newRow("read-only file") << false;
    }

    void withoutRights()
    {
        QFETCH(bool, folder);
        const FolderState before = stateOf(m_bench->data());
        if (::geteuid() == 0) {
            for (const QString& path : {m_bench->data(), m_bench->database()})
                QCOMPARE(::chown(qPrintable(path), testsupport::kNobody, testsupport::kNobody), 0);
        }
        setMode(m_bench->data(), folder ? 0555 : 0755);
        setMode(m_bench->database(), folder ? 0644 : 0444);
        const QString home = m_bench->data() + u"/../other"_s;
        QVERIFY(QDir().mkpath(home));
        setMode(home, 0777);
        const QString word = testsupport::runAsOtherUser(testsupport::kNobody, [&] {
            m_bench->workshop.places = config::placesBelow(home);
            return wordOf(m_bench->restore(m_bench->spec()));
        });
        setMode(m_bench->data(), 0755);
        QCOMPARE(word, u"destination-denied"_s);
        QCOMPARE(stateOf(m_bench->data()), before);
    }

    void thePlanTellsWhoseItWillBe_data()
    {
        QTest::addColumn<RestoreMethod>("method");
        QTest::addColumn<bool>("isThere");
        QTest::addColumn<bool>("isAnothers");
        QTest::newRow("replaced") << RestoreMethod::Swap << true << false;
        QTest::newRow("another user's, replaced") << RestoreMethod::Swap << true << true;
        QTest::newRow("made") << RestoreMethod::Swap << false << false;
        QTest::newRow("online") << RestoreMethod::Online << true << false;
    }

    void thePlanTellsWhoseItWillBe()
    {
        QFETCH(const RestoreMethod, method);
        QFETCH(const bool, isThere);
        QFETCH(const bool, isAnothers);
        const QString path = m_bench->database();
        if (isAnothers && ::geteuid() != 0)
            QSKIP("only root has other users' files");
        if (::geteuid() == 0)
            QCOMPARE(::chown(qPrintable(path), 1234, testsupport::kNobody), 0);
        setMode(path, 0664);
        setMode(m_bench->data(), 0777);
        if (!isThere)
            QVERIFY(QFile::remove(path));
        const QString home = m_bench->data() + u"/../other"_s;
        QVERIFY(QDir().mkpath(home));
        setMode(home, 0777);
        const auto planned = [&]() -> QString {
            m_bench->workshop.places = config::placesBelow(home);
            RestoreSpec spec = m_bench->spec();
            spec.method = method;
            const auto plan = m_bench->plan(spec);
            if (!plan || !plan->rights.mayWriteFolder)
                return u"no plan"_s;
            const auto before = restore::rightsNow(path);
            const QString word = wordOf(m_bench->run(*plan));
            const auto after = restore::rightsNow(path);
            if (word != u"restored" || !after)
                return word;
            const bool isSame = before && before->owner == after->owner
                && before->group == after->group && before->mode == after->mode;
            if (isSame != plan->rights.isAsNow)
                return u"as now"_s;
            const QString told = restore::rightsText(plan->rights);
            const QString is = restore::rightsText(*after);
            return told == is ? u"right"_s : told + u", but it is "_s + is;
        };
        QCOMPARE(isAnothers ? testsupport::runAsOtherUser(testsupport::kNobody, planned)
                            : planned(),
                 u"right"_s);
    }

    void thePlanTellsThatTheFolderIsClosed()
    {
        if (::geteuid() == 0)
            QCOMPARE(
                ::chown(qPrintable(m_bench->data()), testsupport::kNobody, testsupport::kNobody),
                0);
        setMode(m_bench->data(), 0555);
        const QString told = testsupport::runAsOtherUser(testsupport::kNobody, [&] {
            const auto rights = restore::rightsOfReplaced(m_bench->database(), 0600);
            return rights.mayWriteFolder ? u"open"_s : u"closed"_s;
        });
        setMode(m_bench->data(), 0755);
        QCOMPARE(told, u"closed"_s);
    }

    /// Its owner comes back with the old file, also where that could not be linked.
    void anotherUsersDatabase()
    {
        if (::geteuid() != 0)
            QSKIP("only root has other users' files");
        QCOMPARE(::chown(qPrintable(m_bench->database()), 1234, testsupport::kNobody), 0);
        setMode(m_bench->database(), 0664);
        setMode(m_bench->data(), 0777);
        const QString before = contentOf(m_bench->database());
        const QString home = m_bench->data() + u"/../other"_s;
        QVERIFY(QDir().mkpath(home));
        setMode(home, 0777);
        const QString words = testsupport::runAsOtherUser(testsupport::kNobody, [&] {
            m_bench->workshop.places = config::placesBelow(home);
            const QString first = wordOf(m_bench->restore(m_bench->spec()));
            const QString between = contentOf(m_bench->database());
            const QString second = wordOf(m_bench->undo());
            const QString middle = between == m_bench->keptContent() ? u"new"_s : between;
            return QStringList{first, middle, second}.join(u'|');
        });
        QCOMPARE(words, u"restored|new|restored"_s);
        QCOMPARE(contentOf(m_bench->database()), before);
        QCOMPARE(factsOf(m_bench->database()).st_mode & 0777U, 0664U);
        QCOMPARE(factsOf(m_bench->database()).st_gid, testsupport::kNobody);
    }

private:
    std::unique_ptr<RestoreBench> m_bench;
};

QTEST_GUILESS_MAIN(tst_RestoreAttributes)

#include "tst_restoreattributes.moc"

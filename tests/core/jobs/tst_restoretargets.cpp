#include "tests/core/jobs/restorebench.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace core;
using namespace sqlitetest;
using namespace jobstest;
using namespace Qt::StringLiterals;

/// What a backup can be restored to.
class tst_RestoreTargets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<RestoreBench>();
        QVERIFY(m_bench->prepare());
    }

    void anyName_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString& name : {u"plain.db"_s, u"with space.db"_s, u"it's \"quoted\".db"_s,
                                    u"100%.db"_s, u"what?.db"_s, u"#hash.db"_s, u"größe-日本.db"_s,
                                    u"-dash.db"_s, u".hidden"_s, u"noending"_s, u"new\nline.db"_s,
                                    u"a;b&c$d`e.db"_s, QString(QString(200, u'n') + u".db"_s)})
            QTest::newRow(qPrintable(name.left(20))) << name;
    }

    /// Made where nothing was, replaced, undone, undone.
    void anyName()
    {
        QFETCH(QString, name);
        const QString path = m_bench->data() + u'/' + name;
        QCOMPARE(wordOf(m_bench->restore(m_bench->spec(path))), u"restored"_s);
        QCOMPARE(contentOf(path), m_bench->keptContent());
        QVERIFY(m_bench->make({"DELETE FROM t WHERE id > 7"}, path));
        const QString changed = contentOf(path);
        QCOMPARE(wordOf(m_bench->restore(m_bench->spec(path))), u"restored"_s);
        QCOMPARE(contentOf(path), m_bench->keptContent());
        QCOMPARE(wordOf(m_bench->undo({.database = path})), u"restored"_s);
        QCOMPARE(contentOf(path), changed);
        QCOMPARE(stateOf(m_bench->data()).size(), std::size_t{2});
    }

    void whatWasNotThereGoesAgain()
    {
        const QString path = m_bench->data() + u"/new.db"_s;
        QCOMPARE(wordOf(m_bench->restore(m_bench->spec(path))), u"restored"_s);
        QCOMPARE(factsOf(path).st_mode & 0777U, factsOf(m_bench->kept()).st_mode & 0666U);
        QVERIFY(m_bench->make({"DELETE FROM t WHERE id > 7"}, path));
        const QString changed = contentOf(path);
        QCOMPARE(wordOf(m_bench->undo({.database = path})), u"restored"_s);
        QVERIFY(!QFile::exists(path));
        QCOMPARE(wordOf(m_bench->undo({.database = path})), u"restored"_s);
        QCOMPARE(contentOf(path), changed);
        QCOMPARE(wordOf(m_bench->undo({.database = path})), u"restored"_s);
        QVERIFY(!QFile::exists(path));
    }

    void aLinkStaysALink()
    {
        const QString link = m_bench->data() + u"/link.db"_s;
        QVERIFY(QFile::link(u"shop.db"_s, link));
        const QString before = contentOf(m_bench->database());
        QCOMPARE(wordOf(m_bench->restore(m_bench->spec(link))), u"restored"_s);
        QVERIFY(QFileInfo(link).isSymLink());
        QVERIFY(!QFileInfo(m_bench->database()).isSymLink());
        QCOMPARE(contentOf(m_bench->database()), m_bench->keptContent());
        QCOMPARE(wordOf(m_bench->undo({.database = link})), u"restored"_s);
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(contentOf(m_bench->database()), before);
    }

    void aLinkToNothingYet()
    {
        const QString folder = m_bench->data() + u"/volume"_s;
        QVERIFY(QDir().mkpath(folder));
        const QString link = m_bench->data() + u"/link.db"_s;
        const QString link2 = m_bench->data() + u"/link2.db"_s;
        QVERIFY(QFile::link(u"volume/app.db"_s, link));
        QVERIFY(QFile::link(u"link.db"_s, link2));
        QCOMPARE(wordOf(m_bench->restore(m_bench->spec(link2))), u"restored"_s);
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(contentOf(folder + u"/app.db"_s), m_bench->keptContent());
        QCOMPARE(wordOf(m_bench->undo({.database = link2})), u"restored"_s);
        QVERIFY(!QFile::exists(folder + u"/app.db"_s));
        QVERIFY(QFileInfo(link).isSymLink());
        QVERIFY(QFile::remove(link));
        QVERIFY(QFile::link(u"link2.db"_s, link));
        QVERIFY(wordOf(m_bench->restore(m_bench->spec(link))) != u"restored"_s); // round and round
    }

    void aRelativePath()
    {
        const QString old = QDir::currentPath();
        const auto back = qScopeGuard([&] { QDir::setCurrent(old); });
        QVERIFY(QDir::setCurrent(m_bench->data()));
        QCOMPARE(wordOf(m_bench->restore(m_bench->spec(u"./shop.db"_s))), u"restored"_s);
        QCOMPARE(wordOf(m_bench->restore(m_bench->spec(u"fresh"_s))), u"restored"_s);
        QVERIFY(QDir::setCurrent(u"/"_s));
        QCOMPARE(contentOf(m_bench->database()), m_bench->keptContent());
        QCOMPARE(contentOf(m_bench->data() + u"/fresh"_s), m_bench->keptContent());
        QCOMPARE(m_bench->records()[1].target, m_bench->database());
    }

    void whatIsNoFile_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("word");
        QTest::newRow("folder") << u"."_s << u"source-not-a-file"_s;
        QTest::newRow("device") << u"/dev/null"_s << u"source-not-a-file"_s;
        QTest::newRow("missing folder") << u"none/app.db"_s << u"destination-missing"_s;
        QTest::newRow("below a file") << u"shop.db/app.db"_s << u"*"_s;
    }

    void whatIsNoFile()
    {
        QFETCH(QString, path);
        QFETCH(QString, word);
        const QString full = path.startsWith(u'/') ? path : m_bench->data() + u'/' + path;
        const FolderState before = everythingIn(m_bench->data());
        const QString got = wordOf(m_bench->plan(m_bench->spec(full)));
        QVERIFY2(word == u"*" ? got != u"ok" : got == word, qPrintable(got));
        QVERIFY(wordOf(m_bench->restore(m_bench->spec(full))) != u"restored"_s);
        QCOMPARE(everythingIn(m_bench->data()), before);
    }

    void backupsAreNoTargets()
    {
        const auto second = m_bench->backup();
        QVERIFY(second);
        QVERIFY(wordOf(m_bench->restore(m_bench->spec())) == u"restored");
        const FolderState before = everythingIn(m_bench->workshop.places.backups);
        const QString link = m_bench->data() + u"/link.db"_s;
        QVERIFY(QFile::link(m_bench->kept(), link));
        const QString copy = m_bench->data() + u"/copy.db"_s; // elsewhere, with its manifest
        const QString stem = QFileInfo(m_bench->kept()).completeBaseName();
        const QString moved = m_bench->data() + u'/' + stem + u".db"_s;
        QVERIFY(QFile::copy(m_bench->kept(), moved));
        QVERIFY(QFile::copy(QFileInfo(m_bench->kept()).path() + u'/' + stem + u".manifest.json"_s,
                            m_bench->data() + u'/' + stem + u".manifest.json"_s));
        for (const QString& target :
             {m_bench->kept(), link, second->backup.artifactPath, moved,
              QString(m_bench->vault() + u"/new.db"_s), m_bench->records().front().stateFile()})
            QCOMPARE(wordOf(m_bench->restore(m_bench->spec(target))), u"target-is-backup"_s);
        QCOMPARE(everythingIn(m_bench->workshop.places.backups), before);
        QCOMPARE(wordOf(m_bench->restore(m_bench->spec(copy))), u"restored"_s);
    }

private:
    std::unique_ptr<RestoreBench> m_bench;
};

QTEST_GUILESS_MAIN(tst_RestoreTargets)

#include "tst_restoretargets.moc"

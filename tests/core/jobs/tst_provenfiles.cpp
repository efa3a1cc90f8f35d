#include "core/jobs/shelf.h"
#include "core/vault/provenfile.h"
#include "tests/core/jobs/jobsbench.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <array>
#include <fcntl.h>
#include <sys/stat.h>

using namespace core;
using namespace sqlitetest;
using namespace jobstest;
using namespace Qt::StringLiterals;
using vault::Verdict;

/// A verdict is shown for the file that was proven, and for no other.
class tst_ProvenFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<Bench>();
        QVERIFY(m_bench->make(tableOf(50)));
    }

    void aProofDoesNotCountForAnotherFile_data();
    void aProofDoesNotCountForAnotherFile();
    void aProofStaysWithACopyThatKeepsItsTime_data();
    void aProofStaysWithACopyThatKeepsItsTime();

private:
    [[nodiscard]] jobs::Workshop& workshop() { return m_bench->workshop; }
    [[nodiscard]] vault::Backup taken()
    {
        const auto report = m_bench->backup();
        return report ? report->backup : vault::Backup();
    }
    std::unique_ptr<Bench> m_bench;
};

void tst_ProvenFiles::aProofDoesNotCountForAnotherFile_data()
{
    QTest::addColumn<bool>("guides");
    QTest::newRow("its proof is in its manifest") << false;
    QTest::newRow("its proof is in the catalogue") << true;
}

void tst_ProvenFiles::aProofDoesNotCountForAnotherFile()
{
    QFETCH(const bool, guides);
    QString path = m_bench->data() + u"/backups/shop-backup-20260228-030000.db"_s;
    if (guides) {
        QVERIFY(QDir().mkdir(m_bench->data() + u"/backups"_s));
        QVERIFY(QFile::copy(m_bench->database(), path) && m_bench->verify(path));
    } else {
        path = taken().artifactPath;
    }
    const jobs::ListSpec all{.database = m_bench->database()};
    QVERIFY(jobs::listBackups(all, workshop())->front().verdict() == Verdict::Ok);

    const QByteArray bytes = bytesOf(path);
    QByteArray other = bytes;
    other[other.size() - 1] = char(~other[other.size() - 1]);
    for (const QByteArray& content : {other, bytes}) { // the right bytes are not known to be right
        QVERIFY(writeBytes(path + u".new"_s, content) && QFile::remove(path)
                && QFile::rename(path + u".new"_s, path));
        const auto listed = jobs::listBackups(all, workshop());
        QVERIFY(listed->front().verdict() == Verdict::NotChecked);
        QVERIFY(!listed->front().manifest->proof);
        const auto good = jobs::resolveBackup(u"latest-good"_s, m_bench->database(), workshop());
        QCOMPARE(outcomeOf(good), errorKind(ErrorCode::NoBackups));
    }
    QVERIFY(m_bench->verify(path)->proof.verdict == Verdict::Ok);
    QVERIFY(jobs::listBackups(all, workshop())->front().verdict() == Verdict::Ok);
}

void tst_ProvenFiles::aProofStaysWithACopyThatKeepsItsTime_data()
{
    QTest::addColumn<qint64>("unit"); // what the other file system keeps of a time
    QTest::addColumn<bool>("counts");
    QTest::newRow("all of it") << qint64{1} << true;
    QTest::newRow("microseconds") << qint64{1000} << true;
    QTest::newRow("seconds") << qint64{1'000'000'000} << true;
    QTest::newRow("every other second") << qint64{2'000'000'000} << true;
    QTest::newRow("days") << qint64{86'400'000'000'000} << false;
}

void tst_ProvenFiles::aProofStaysWithACopyThatKeepsItsTime()
{
    QFETCH(const qint64, unit);
    QFETCH(const bool, counts);
    const auto backup = taken();
    const QString copy = m_bench->home() + u"/elsewhere"_s;
    QVERIFY(QDir().mkdir(copy));
    for (const QString& name : QDir(backup.folder).entryList(QDir::Files))
        QVERIFY(QFile::copy(backup.folder + u'/' + name, copy + u'/' + name));
    const qint64 kept = vault::changeTimeOf(backup.artifactPath) / unit * unit;
    const std::array times{timespec{0, UTIME_OMIT},
                           timespec{kept / 1'000'000'000, kept % 1'000'000'000}};
    const QString path = copy + u'/' + QFileInfo(backup.artifactPath).fileName();
    QCOMPARE(::utimensat(AT_FDCWD, qPrintable(path), times.data(), 0), 0);
    const auto listed = jobs::listBackups({.from = copy}, workshop());
    QCOMPARE(listed->size(), 1u);
    QVERIFY(listed->front().verdict() == (counts ? Verdict::Ok : Verdict::NotChecked));
}

QTEST_GUILESS_MAIN(tst_ProvenFiles)
#include "tst_provenfiles.moc"

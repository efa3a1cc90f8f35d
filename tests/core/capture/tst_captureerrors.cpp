#include "tests/core/capture/capturebench.h"
#include "tests/support/otheruser.h"
#include "tests/support/smalldisk.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <random>
#include <sys/stat.h>

using namespace core;
using namespace sqlitetest;
using namespace capturetest;
using namespace Qt::StringLiterals;

namespace {

QByteArray randomBytes(qsizetype size)
{
    std::mt19937 random(1);
    QByteArray bytes(size, '\0');
    for (char& byte : bytes)
        byte = static_cast<char>(random());
    return bytes;
}

} // namespace
Q_DECLARE_METATYPE(core::ErrorCode)

class tst_CaptureErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<Bench>(); }

    void aSourceThatIsNoneHasItsOwnWord_data();
    void aSourceThatIsNoneHasItsOwnWord();
    void aDatabaseCutInHalfIsTruncated_data();
    void aDatabaseCutInHalfIsTruncated();
    void anUnreadableSourceIsSaidToBe();
    void anUnreadableWalIsNotPassedOver();
    void aDestinationThatIsNoneHasItsOwnWord();
    void aReadOnlyDestinationIsDenied();
    void aFullDestinationIsNamed();
    void aFullWorkFolderIsNamed();
    void aDestinationThatVanishesIsNoBackup();

private:
    [[nodiscard]] QString path() const { return m_bench->path(); }
    bool makeBig(const QByteArrayList& before = {})
    {
        Database database(path());
        return database.run(before + tableOf(12000)); // about 5 MiB
    }
    /// Captures; "ok" or the word of the error. Checks that nothing is left and nothing changed.
    QString captureInVain()
    {
        const auto before = stateOf(m_bench->source());
        Sink sink;
        const auto captured = m_bench->capture(sink);
        m_error = captured ? Error() : captured.error();
        if (stateOf(m_bench->source()) != before)
            return u"the source changed"_s;
        if (const auto left = m_bench->leftovers(); !left.isEmpty())
            return left.join(u", "_s);
        return outcomeOf(captured);
    }
    /// The same of a user who has no rights of their own.
    QString captureAsOtherUser()
    {
        const QString outcome = testsupport::runAsOtherUser(testsupport::kNobody, [this] {
            Sink sink;
            return outcomeOf(m_bench->capture(sink));
        });
        const QStringList left = m_bench->leftovers();
        return left.isEmpty() ? outcome : left.join(u", "_s);
    }

    std::unique_ptr<Bench> m_bench;
    Error m_error;
};

void tst_CaptureErrors::aSourceThatIsNoneHasItsOwnWord_data()
{
    QTest::addColumn<std::optional<QByteArray>>("bytes");
    QTest::addColumn<ErrorCode>("code");
    const auto add = [](const char* name, const std::optional<QByteArray>& bytes, ErrorCode code) {
        QTest::newRow(name) << bytes << code;
    };
    add("missing", std::nullopt, ErrorCode::SourceMissing);
    add("0 bytes", QByteArray(), ErrorCode::SourceEmpty);
    add("one byte", "S", ErrorCode::SourceEmpty); // SQLite takes it for an empty file
    add("two bytes", "SQ", ErrorCode::SourceNotADatabase);
    add("text", QByteArray("INSERT INTO t VALUES(1);\n").repeated(500),
        ErrorCode::SourceNotADatabase);
    add("encrypted", randomBytes(40960), ErrorCode::SourceNotADatabase);
    add("encrypted but for its magic", QByteArray("SQLite format 3", 16) + randomBytes(40944),
        ErrorCode::SourceNotADatabase);
    add("a header alone, cut off", QByteArray("SQLite format 3", 16),
        ErrorCode::SourceNotADatabase);
}

void tst_CaptureErrors::aSourceThatIsNoneHasItsOwnWord()
{
    QFETCH(std::optional<QByteArray>, bytes);
    QFETCH(ErrorCode, code);
    if (bytes)
        QVERIFY(writeBytes(path(), *bytes));
    QCOMPARE(captureInVain(), errorKind(code));
    QCOMPARE(m_error.path, path());
    QCOMPARE(QFile::exists(path()), bytes.has_value());

    QDir().mkdir(m_bench->source() + u"/folder.db"_s);
    Sink sink;
    QCOMPARE(outcomeOf(m_bench->capture(sink, m_bench->source() + u"/folder.db"_s)),
             errorKind(ErrorCode::SourceNotAFile));
    QVERIFY(QFile::link(path() + u"-gone"_s, m_bench->source() + u"/dangling.db"_s));
    QCOMPARE(outcomeOf(m_bench->capture(sink, m_bench->source() + u"/dangling.db"_s)),
             errorKind(ErrorCode::SourceMissing));
    QVERIFY(!QFile::exists(path() + u"-gone"_s));
}

void tst_CaptureErrors::aDatabaseCutInHalfIsTruncated_data()
{
    QTest::addColumn<QByteArrayList>("mode");
    QTest::newRow("rollback") << QByteArrayList();
    QTest::newRow("WAL") << QByteArrayList{"PRAGMA journal_mode=WAL"};
}

void tst_CaptureErrors::aDatabaseCutInHalfIsTruncated()
{
    QFETCH(QByteArrayList, mode);
    QVERIFY(makeBig(mode));
    QVERIFY(QFile::resize(path(), QFile(path()).size() / 8192 * 4096));
    QCOMPARE(captureInVain(), errorKind(ErrorCode::SourceTruncated));
    QCOMPARE(m_error.path, path());
}

void tst_CaptureErrors::anUnreadableSourceIsSaidToBe()
{
    QVERIFY(makeBig());
    QCOMPARE(::chmod(QFile::encodeName(path()).constData(), 0), 0);
    QCOMPARE(captureAsOtherUser(), errorKind(ErrorCode::SourceUnreadable));
}

void tst_CaptureErrors::anUnreadableWalIsNotPassedOver()
{
    QVERIFY(makeBig({"PRAGMA journal_mode=WAL"}));
    QVERIFY(runAndDie(path(), {"DELETE FROM t"}));
    QCOMPARE(::chmod(QFile::encodeName(path() + u"-wal"_s).constData(), 0), 0);
    for (const bool withShm : {true, false}) {
        QVERIFY(withShm || QFile::remove(path() + u"-shm"_s));
        QCOMPARE(captureAsOtherUser(), errorKind(ErrorCode::SourceUnreadable));
    }
}

void tst_CaptureErrors::aDestinationThatIsNoneHasItsOwnWord()
{
    QVERIFY(makeBig());
    m_bench->spec.folder = m_bench->images() + u"/missing"_s;
    QCOMPARE(captureInVain(), errorKind(ErrorCode::DestinationMissing));
    QCOMPARE(m_error.path, m_bench->spec.folder);
    m_bench->spec.folder = path();
    QCOMPARE(captureInVain(), errorKind(ErrorCode::DestinationNotAFolder));
    QCOMPARE(m_error.path, m_bench->spec.folder);
}

void tst_CaptureErrors::aReadOnlyDestinationIsDenied()
{
    QVERIFY(makeBig());
    QCOMPARE(::chmod(QFile::encodeName(m_bench->images()).constData(), 0555), 0);
    QCOMPARE(captureAsOtherUser(), errorKind(ErrorCode::DestinationDenied));
}

void tst_CaptureErrors::aFullDestinationIsNamed()
{
    QVERIFY(makeBig({"PRAGMA journal_mode=WAL"}));
    const testsupport::SmallDisk disk(2 << 20);
    m_bench->spec.folder = disk.path();
    QCOMPARE(captureInVain(), errorKind(ErrorCode::DestinationFull));
    QVERIFY2(m_error.path.startsWith(disk.path()), qPrintable(m_error.path));
    QVERIFY(stateOf(disk.path()).empty());
}

void tst_CaptureErrors::aFullWorkFolderIsNamed()
{
    QVERIFY(makeBig());
    QVERIFY(runAndDie(path(), halfATransaction()));
    const testsupport::SmallDisk disk(2 << 20);
    Sink sink;
    const auto before = stateOf(m_bench->source());
    const auto captured = capture::captureOnline({.source = path(),
                                                  .folder = m_bench->images(),
                                                  .finalName = u"x.db"_s,
                                                  .workFolder = disk.path()},
                                                 {{}, sink});
    QCOMPARE(outcomeOf(captured), errorKind(ErrorCode::DestinationFull));
    QVERIFY(QDir(disk.path()).isEmpty());
    QVERIFY(stateOf(m_bench->source()) == before);
    QCOMPARE(m_bench->leftovers(), QStringList());
}

/// Its bytes may still find a place; but nothing can be published there any more.
void tst_CaptureErrors::aDestinationThatVanishesIsNoBackup()
{
    QVERIFY(makeBig());
    const auto before = stateOf(m_bench->source());
    Sink sink;
    sink.onReport = [&](const Progress& progress) {
        if (progress.phase == Phase::Copying)
            QDir(m_bench->images()).removeRecursively();
    };
    auto captured = m_bench->capture(sink);
    const QString outcome =
        captured ? outcomeOf(captured->image.publish(u"x.db"_s)) : outcomeOf(captured);
    QCOMPARE(outcome, errorKind(ErrorCode::DestinationVanished));
    QVERIFY(!QFile::exists(m_bench->images()));
    QVERIFY(stateOf(m_bench->source()) == before);
}

QTEST_GUILESS_MAIN(tst_CaptureErrors)
#include "tst_captureerrors.moc"

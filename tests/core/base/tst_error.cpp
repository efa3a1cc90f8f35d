#include "core/base/errortext.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <cerrno>

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;
using core::FileRole;

class tst_Error : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasItsOwnKind();
    void everyCodeHasThreeSentences_data();
    void everyCodeHasThreeSentences();
    void everyCodeHasItsOwnSentence();
    void onlyABackupIsSaidNotToBeMade();
    void namesTheFileAndTheHolders();
    void survivesNamesThatLookLikePlaceholders();
    void exitCodesAreThoseOfTheManual();
    void errnoMeansAnotherThingForSourceAndDestination_data();
    void errnoMeansAnotherThingForSourceAndDestination();
};

namespace {

QList<ErrorCode> allCodes()
{
    QList<ErrorCode> codes;
    for (int code = 0; code <= static_cast<int>(ErrorCode::NameUnusable); ++code)
        codes << static_cast<ErrorCode>(code);
    return codes;
}

} // namespace

void tst_Error::everyCodeHasItsOwnKind()
{
    static const QRegularExpression kebab(u"^[a-z]+(-[a-z]+)*$"_s);
    QSet<QString> kinds;
    for (const ErrorCode code : allCodes()) {
        const QString kind = core::errorKind(code);
        QVERIFY2(kebab.match(kind).hasMatch(), qPrintable(kind));
        kinds << kind;
    }
    QCOMPARE(kinds.size(), allCodes().size());
}

void tst_Error::everyCodeHasThreeSentences_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("detail");
    for (const ErrorCode code : allCodes()) {
        const QString kind = core::errorKind(code);
        const int number = static_cast<int>(code);
        QTest::newRow(qPrintable(kind)) << number << u"/srv/x.db"_s << QString();
        QTest::newRow(qPrintable(kind + u" with a detail"_s))
            << number << u"/srv/x.db"_s << u"why."_s;
        QTest::newRow(qPrintable(kind + u" without a path"_s)) << number << QString() << QString();
    }
}

void tst_Error::everyCodeHasThreeSentences()
{
    static const QRegularExpression unwanted(
        u"!|\\bplease\\b|n't\\b|'s\\b|%[0-9]|\"\"|\\.\\.|corrupt"_s,
        QRegularExpression::CaseInsensitiveOption);
    QFETCH(const int, code);
    QFETCH(const QString, path);
    QFETCH(const QString, detail);
    const auto text =
        core::describe({.code = static_cast<ErrorCode>(code), .path = path, .detail = detail});
    for (const QString& sentence : {text.what, text.consequence, text.remedy}) {
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
        QVERIFY2(sentence.front().isUpper(), qPrintable(sentence));
        QVERIFY2(!unwanted.match(sentence).hasMatch(), qPrintable(sentence));
    }
    const QList<ErrorCode> nameless{ErrorCode::Internal, ErrorCode::Cancelled,
                                    ErrorCode::JobRunning, ErrorCode::InvalidArgument,
                                    ErrorCode::OutOfMemory};
    if (!nameless.contains(static_cast<ErrorCode>(code)))
        QVERIFY2(text.what.contains(path), qPrintable(text.what));
}

void tst_Error::everyCodeHasItsOwnSentence()
{
    QSet<QString> sentences;
    for (const ErrorCode code : allCodes())
        sentences << core::describe({.code = code, .path = u"/x"_s}).what;
    QCOMPARE(sentences.size(), allCodes().size());
}

void tst_Error::onlyABackupIsSaidNotToBeMade()
{
    const auto missing = Error{.code = ErrorCode::SourceMissing, .path = u"/x"_s};
    QVERIFY(core::describe(missing).consequence.startsWith(u"No backup was made."));
    for (const ErrorCode code : allCodes()) {
        const auto text =
            core::describe({.code = code, .path = u"/x"_s}, core::Doing::SomethingElse);
        QVERIFY2(!text.consequence.contains(u"No backup was made"), qPrintable(text.consequence));
        QVERIFY2(text.consequence.endsWith(u'.'), qPrintable(text.consequence));
    }
}

void tst_Error::namesTheFileAndTheHolders()
{
    const auto busy = core::describe(
        {.code = ErrorCode::SourceBusy, .path = u"/x.db"_s, .detail = u"node (pid 7, user a)"_s});
    QCOMPARE(busy.what, u"The file \"/x.db\" is kept locked by node (pid 7, user a)."_s);
    const auto running = core::describe({.code = ErrorCode::JobRunning,
                                         .path = u"/lock"_s,
                                         .detail = u"backup of /x.db, pid 41"_s});
    QCOMPARE(running.what, u"Another Holdfast job is running: backup of /x.db, pid 41."_s);
    const auto unknown = core::describe({.code = ErrorCode::BackupNotFound, .detail = u"latest"_s});
    QCOMPARE(unknown.what, u"There is no backup \"latest\"."_s);
}

void tst_Error::survivesNamesThatLookLikePlaceholders()
{
    const auto text = core::describe(
        {.code = ErrorCode::ConfigInvalid, .path = u"/a%1b%2.toml"_s, .detail = u"line 3: %2"_s});
    QCOMPARE(text.what, u"The configuration \"/a%1b%2.toml\" has an error: line 3: %2."_s);
}

void tst_Error::exitCodesAreThoseOfTheManual()
{
    QHash<ErrorCode, int> special{{ErrorCode::Cancelled, 4},     {ErrorCode::SourceBusy, 5},
                                  {ErrorCode::JobRunning, 5},    {ErrorCode::CannotJudge, 6},
                                  {ErrorCode::BackupDamaged, 3}, {ErrorCode::InvalidArgument, 2}};
    for (const ErrorCode code : allCodes())
        QCOMPARE(static_cast<int>(core::exitCodeFor(code)), special.value(code, 1));
}

void tst_Error::errnoMeansAnotherThingForSourceAndDestination_data()
{
    QTest::addColumn<int>("reason");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("destination");
    const auto row = [](const char* name, int reason, const QString& source,
                        const QString& destination) {
        QTest::newRow(name) << reason << source << destination;
    };
    row("ENOENT", ENOENT, u"source-missing"_s, u"destination-missing"_s);
    row("ENOTDIR", ENOTDIR, u"source-missing"_s, u"destination-not-a-folder"_s);
    row("EACCES", EACCES, u"source-unreadable"_s, u"destination-denied"_s);
    row("EPERM", EPERM, u"source-unreadable"_s, u"destination-denied"_s);
    row("EISDIR", EISDIR, u"source-not-a-file"_s, u"destination-exists"_s);
    row("EROFS", EROFS, u"source-read-failed"_s, u"destination-read-only"_s);
    row("ENOSPC", ENOSPC, u"source-read-failed"_s, u"destination-full"_s);
    row("EDQUOT", EDQUOT, u"source-read-failed"_s, u"destination-full"_s);
    row("EFBIG", EFBIG, u"source-read-failed"_s, u"destination-full"_s);
    row("EIO", EIO, u"source-read-failed"_s, u"write-failed"_s);
    row("ENODEV", ENODEV, u"source-not-a-file"_s, u"destination-vanished"_s);
    row("ESTALE", ESTALE, u"source-missing"_s, u"destination-vanished"_s);
    row("EMFILE", EMFILE, u"too-many-open-files"_s, u"too-many-open-files"_s);
    row("ENFILE", ENFILE, u"too-many-open-files"_s, u"too-many-open-files"_s);
    row("ENOMEM", ENOMEM, u"out-of-memory"_s, u"out-of-memory"_s);
    row("EEXIST", EEXIST, u"source-read-failed"_s, u"destination-exists"_s);
}

void tst_Error::errnoMeansAnotherThingForSourceAndDestination()
{
    QFETCH(const int, reason);
    QFETCH(const QString, source);
    QFETCH(const QString, destination);
    const Error read = core::errorFromErrno(reason, u"/x"_s, FileRole::Source);
    QCOMPARE(core::errorKind(read.code), source);
    QCOMPARE(core::errorKind(core::errorFromErrno(reason, u"/x"_s, FileRole::Destination).code),
             destination);
    QCOMPARE(read.path, u"/x"_s);
    QVERIFY2(read.detail.endsWith(u"(%1)"_s.arg(reason)), qPrintable(read.detail));
}

QTEST_GUILESS_MAIN(tst_Error)
#include "tst_error.moc"

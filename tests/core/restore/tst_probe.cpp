#include "core/restore/probe.h"
#include "tests/support/httpserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorCode;
using core::restore::Probe;
using core::restore::ProbeAnswer;
using testsupport::HttpServer;

namespace {

core::Result<ProbeAnswer> ask(const Probe& probe, const QMap<QString, QString>& environment = {},
                              const std::stop_token& stop = {})
{
    core::NoProgress nobody;
    return core::restore::runProbe(probe, environment, {stop, nobody});
}

QByteArray always200(const QByteArray&)
{
    return HttpServer::answer("200 OK");
}

/// A port on which nobody listens.
QString deadUrl()
{
    const HttpServer server(&always200);
    return server.url();
}

} // namespace

class tst_Probe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void tellsUrlsFromCommands_data();
    void tellsUrlsFromCommands();
    void showsNoSecretOfAUrl();
    void twoHundredsPassAndOthersFail_data();
    void twoHundredsPassAndOthersFail();
    void asksUntilTheApplicationIsUp();
    void saysWhyNobodyAnswers();
    void anEndlessAnswerHasAnsweredAllTheSame();
    void aServerThatKeepsSilentTakesItsTimeAndNoMore();
    void wakesWhenToldToStop();
    void sendsHeadersFromFilesAndTheEnvironment();
    void refusesHeadersItCannotSend_data();
    void refusesHeadersItCannotSend();
    void followsARedirectWithItsHeaders();
    void keepsItsSecretsFromAnotherServer();
    void leavesTheWebForNobody_data();
    void leavesTheWebForNobody();
    void aPasswordGoesToTheServerAndIntoNoError();
    void aCommandIsAskedUntilItEndsWithZero();
    void aCommandThatFailsSaysItsLastLine();
    void aCommandThatHangsIsEnded();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Probe::tellsUrlsFromCommands_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("isUrl");
    QTest::newRow("http") << u"http://localhost:3030/"_s << true;
    QTest::newRow("https, shouted") << u"HTTPS://example.org"_s << true;
    QTest::newRow("a command") << u"curl http://localhost"_s << false;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("another scheme") << u"ftp://example.org"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void tst_Probe::tellsUrlsFromCommands()
{
    QFETCH(const QString, target);
    QFETCH(const bool, isUrl);
    QCOMPARE(Probe{.target = target}.isUrl(), isUrl);
}

void tst_Probe::showsNoSecretOfAUrl()
{
    QCOMPARE(Probe{.target = u"https://me:secret@example.org:8443/api/x?authKey=secret#secret"_s}
                 .shown(),
             u"https://example.org:8443/api/x"_s);
    QCOMPARE(Probe{.target = u"test -s x"_s}.shown(), u"test -s x"_s);
    QVERIFY(!Probe{.target = u"http://me:secret@[bad"_s}.shown().contains(u"secret"));
}

void tst_Probe::twoHundredsPassAndOthersFail_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<bool>("passes");
    QTest::newRow("200") << QByteArray("200 OK") << true;
    QTest::newRow("204") << QByteArray("204 No Content") << true;
    QTest::newRow("299") << QByteArray("299 Nearly") << true;
    QTest::newRow("304") << QByteArray("304 Not Modified") << false;
    QTest::newRow("401") << QByteArray("401 Unauthorized") << false;
    QTest::newRow("404") << QByteArray("404 Not Found") << false;
    QTest::newRow("503") << QByteArray("503 Service Unavailable") << false;
}

void tst_Probe::twoHundredsPassAndOthersFail()
{
    QFETCH(const QByteArray, status);
    QFETCH(const bool, passes);
    const HttpServer server(
        [&](const QByteArray&) { return HttpServer::answer(status, {}, QByteArray()); });
    const auto answer = ask({.target = server.url(u"/api/settings"_s), .timeout = 0s});
    QCOMPARE(answer.has_value(), passes);
    QCOMPARE(server.requests().size(), 1u);
    QVERIFY(server.requests()[0].startsWith("GET /api/settings HTTP/1.1\r\n"));
    const QString said = u"it answered "_s + QString::fromLatin1(status.left(3));
    QCOMPARE(passes ? answer->detail : answer.error().detail, said);
    if (!passes)
        QCOMPARE(answer.error().code, ErrorCode::ProbeFailed);
}

void tst_Probe::asksUntilTheApplicationIsUp()
{
    int asked = 0;
    const HttpServer server([&](const QByteArray&) {
        return HttpServer::answer(++asked < 3 ? "503 Service Unavailable" : "200 OK");
    });
    const auto answer = ask({.target = server.url(), .timeout = 30s});
    QVERIFY(answer);
    QCOMPARE(answer->tries, 3);
    QCOMPARE(answer->detail, u"it answered 200 after 3 tries"_s);
    QCOMPARE_GE(answer->seconds, 0.9);
}

void tst_Probe::saysWhyNobodyAnswers()
{
    const auto answer = ask({.target = deadUrl(), .timeout = 1s});
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::ProbeFailed);
    QVERIFY2(answer.error().detail.contains(u"onnect"), qPrintable(answer.error().detail));
    QVERIFY(answer.error().detail.contains(u" tries"));
}

void tst_Probe::anEndlessAnswerHasAnsweredAllTheSame()
{
    const HttpServer server([](const QByteArray&) -> QByteArray {
        return "HTTP/1.1 200 OK\r\nContent-Length: 999999999\r\n\r\n" + QByteArray(3'000'000, 'x');
    });
    const auto answer = ask({.target = server.url(), .timeout = 5s});
    QVERIFY(answer);
    QCOMPARE(answer->tries, 1);
}

void tst_Probe::aServerThatKeepsSilentTakesItsTimeAndNoMore()
{
    const HttpServer server([](const QByteArray&) { return QByteArray(); });
    QElapsedTimer timer;
    timer.start();
    const auto answer = ask({.target = server.url(), .timeout = 1s});
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::ProbeFailed);
    QCOMPARE_LT(timer.elapsed(), 3000);
}

void tst_Probe::wakesWhenToldToStop()
{
    std::stop_source stop;
    QElapsedTimer timer;
    const HttpServer server([&](const QByteArray&) {
        timer.start();
        stop.request_stop(); // while the probe waits for its answer
        return QByteArray();
    });
    const auto answer = ask({.target = server.url(), .timeout = 60s}, {}, stop.get_token());
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Cancelled);
    QCOMPARE_LT(timer.elapsed(), 1000); // 200 ms on a machine that does nothing else

    const auto again = ask({.target = server.url(), .timeout = 60s}, {}, stop.get_token());
    QCOMPARE(again.error().code, ErrorCode::Cancelled);
    QCOMPARE(server.requests().size(), 1u);
}

void tst_Probe::sendsHeadersFromFilesAndTheEnvironment()
{
    QFile key(m_folder->filePath(u"key"_s));
    QVERIFY(key.open(QIODevice::WriteOnly));
    key.write("Bearer from-the-file\n");
    key.close();
    qputenv("HOLDFAST_TEST_TOKEN", "from the environment");
    const HttpServer server(&always200);
    const auto answer =
        ask({.target = server.url(),
             .headers = {u"Authorization: @"_s + key.fileName(),
                         u"X-Token:env:HOLDFAST_TEST_TOKEN"_s, u"X-Plain:  as ü it is "_s}});
    qunsetenv("HOLDFAST_TEST_TOKEN");
    QVERIFY(answer);
    const QByteArray request = server.requests().at(0);
    QVERIFY(request.contains("\r\nAuthorization: Bearer from-the-file\r\n"));
    QVERIFY(request.contains("\r\nX-Token: from the environment\r\n"));
    QVERIFY(request.contains("\r\nX-Plain: as \xC3\xBC it is\r\n"));
}

void tst_Probe::refusesHeadersItCannotSend_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("says");
    QTest::newRow("no name") << u"s3cret"_s << u"Name: value"_s;
    QTest::newRow("a name that is none") << u"s3cret key: x"_s << u"Name: value"_s;
    QTest::newRow("line end") << u"X-A: s3cret\r\nX-B: y"_s << u"X-A"_s;
    QTest::newRow("NUL") << u"X-A: s3cret"_s + QChar(0) + u"x"_s << u"X-A"_s;
    QTest::newRow("no value") << u"X-A:"_s << u"X-A"_s;
    QTest::newRow("no file") << u"X-A: @/nowhere/key"_s << u"/nowhere/key"_s;
    QTest::newRow("no variable") << u"X-A: env:HOLDFAST_NOT_SET"_s << u"HOLDFAST_NOT_SET"_s;
    QTest::newRow("line end within a file") << u"X-A: @FILE"_s << u"X-A"_s;
}

void tst_Probe::refusesHeadersItCannotSend()
{
    QFETCH(QString, header);
    QFETCH(const QString, says);
    QFile key(m_folder->filePath(u"key"_s));
    QVERIFY(key.open(QIODevice::WriteOnly));
    key.write("s3cret\nX-B: y\n");
    key.close();
    const HttpServer server(&always200);
    const auto answer =
        ask({.target = server.url(), .headers = {header.replace(u"FILE"_s, key.fileName())}});
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::InvalidArgument);
    QVERIFY2(answer.error().detail.contains(says), qPrintable(answer.error().detail));
    QVERIFY(!answer.error().detail.contains(u"s3cret"));
    QVERIFY(server.requests().empty());
}

void tst_Probe::followsARedirectWithItsHeaders()
{
    const HttpServer server([](const QByteArray& request) {
        return request.startsWith("GET /old ")
            ? HttpServer::answer("302 Found", "Location: /new\r\n")
            : HttpServer::answer("200 OK");
    });
    const auto answer =
        ask({.target = server.url(u"/old"_s), .headers = {u"X-Key: s3cret"_s}, .timeout = 0s});
    QVERIFY(answer);
    QCOMPARE(server.requests().size(), 2u);
    QVERIFY(server.requests()[1].startsWith("GET /new "));
    QVERIFY(server.requests()[1].contains("X-Key: s3cret\r\n"));
}

void tst_Probe::keepsItsSecretsFromAnotherServer()
{
    std::unique_ptr<HttpServer> first;
    const HttpServer other([&](const QByteArray& request) {
        // And it stays like that when the other one leads back.
        return request.startsWith("GET /back ") ? HttpServer::answer(
                   "302 Found", "Location: " + first->url(u"/end"_s).toLatin1() + "\r\n")
                                                : HttpServer::answer("200 OK");
    });
    first = std::make_unique<HttpServer>([&](const QByteArray& request) {
        return request.startsWith("GET /end ")
            ? HttpServer::answer("200 OK")
            : HttpServer::answer("307 Temporary Redirect",
                                 "Location: " + other.url(u"/back"_s).toLatin1() + "\r\n");
    });
    QString url = first->url(u"/"_s);
    url.insert(7, u"me:pass@"_s);
    const auto answer = ask({.target = url,
                             .headers = {u"X-Key: s3cret"_s, u"Authorization: s3cret"_s},
                             .timeout = 0s});
    QVERIFY(answer);
    QCOMPARE(other.requests().size(), 1u);
    for (const QByteArray& request : {other.requests().at(0), first->requests().at(1)}) {
        QVERIFY(!request.contains("s3cret"));
        QVERIFY(!request.contains("Authorization"));
    }
}

void tst_Probe::leavesTheWebForNobody_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("file") << QByteArray("file:///etc/passwd");
    QTest::newRow("gopher") << QByteArray("gopher://127.0.0.1:1/_x");
    QTest::newRow("in a circle") << QByteArray("/again");
}

void tst_Probe::leavesTheWebForNobody()
{
    QFETCH(const QByteArray, location);
    const HttpServer server([&](const QByteArray&) {
        return HttpServer::answer("302 Found", "Location: " + location + "\r\n");
    });
    const auto answer = ask({.target = server.url(), .timeout = 0s});
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::ProbeFailed);
    QCOMPARE_LE(server.requests().size(), 6u);
}

void tst_Probe::aPasswordGoesToTheServerAndIntoNoError()
{
    const HttpServer server([](const QByteArray&) { return HttpServer::answer("403 Forbidden"); });
    QString url = server.url(u"/x?authKey=s3cret"_s);
    url.insert(7, u"me:s3cret%40@"_s);
    const auto answer = ask({.target = url, .timeout = 0s});
    QVERIFY(!answer);
    QVERIFY(!answer.error().detail.contains(u"s3cret"));
    QVERIFY(server.requests().at(0).contains("GET /x?authKey=s3cret "));
    const QByteArray login = "Authorization: Basic " + QByteArray("me:s3cret@").toBase64();
    QVERIFY(server.requests().at(0).contains(login));

    QString dead = deadUrl();
    dead.insert(7, u"me:s3cret@"_s);
    QVERIFY(!ask({.target = dead, .timeout = 0s}).error().detail.contains(u"s3cret"));
    QVERIFY(!ask({.target = u"http://me:s3cret@nowhere.invalid/"_s, .timeout = 0s})
                 .error()
                 .detail.contains(u"s3cret"));
    QVERIFY(!ask({.target = u"http://me:s3cret@[bad/"_s, .timeout = 0s})
                 .error()
                 .detail.contains(u"s3cret"));
}

void tst_Probe::aCommandIsAskedUntilItEndsWithZero()
{
    const auto answer =
        ask({.target = u"[ \"$HOLDFAST_DATABASE\" = /x.db ] && echo x >> '%1' && "
                       u"[ $(wc -l < '%1') -ge 3 ]"_s.arg(m_folder->filePath(u"count"_s)),
             .timeout = 30s},
            {{u"HOLDFAST_DATABASE"_s, u"/x.db"_s}});
    QVERIFY(answer);
    QCOMPARE(answer->tries, 3);
}

void tst_Probe::aCommandThatFailsSaysItsLastLine()
{
    const auto answer =
        ask({.target = u"echo first; echo 'no settings' >&2; exit 4"_s, .timeout = 0s});
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::ProbeFailed);
    QCOMPARE(answer.error().detail, u"the command ended with 4: no settings"_s);
}

void tst_Probe::aCommandThatHangsIsEnded()
{
    QElapsedTimer timer;
    timer.start();
    const auto answer = ask({.target = u"exec sleep 600"_s, .timeout = 1s});
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::ProbeFailed);
    QCOMPARE_LT(timer.elapsed(), 5000);
}

QTEST_GUILESS_MAIN(tst_Probe)
#include "tst_probe.moc"

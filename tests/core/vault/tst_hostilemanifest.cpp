#include "tests/core/vault/samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::vault;
using namespace testsupport;

class HostileManifestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWrongValueIsRefused_data();
    void aWrongValueIsRefused();
    void aValueOfAnotherTypeIsRefusedForEveryKey();
    void aRequiredKeyThatIsMissingIsRefused();
    void whatIsNoObjectIsRefused_data();
    void whatIsNoObjectIsRefused();
    void aFileCutOffAnywhereIsRefused();
    void aFlippedByteIsRefusedOrReadsAsAValidManifest();
};

namespace {

QJsonObject sampleObject()
{
    return QJsonDocument::fromJson(toJson(sampleManifest())).object();
}

QString problemWith(const QJsonObject& json)
{
    return problemOf(manifestFromJson(QJsonDocument(json).toJson(), u"m"_s));
}

/// `path` is "key" or "key.key"; a list is entered at its first element.
QJsonValue replaced(const QJsonValue& in, const QStringList& path, const QJsonValue& by)
{
    if (path.isEmpty())
        return by;
    if (in.isArray()) {
        QJsonArray list = in.toArray();
        list.replace(0, replaced(list.at(0), path, by));
        return list;
    }
    QJsonObject object = in.toObject();
    object.insert(path.first(), replaced(object.value(path.first()), path.mid(1), by));
    return object;
}

} // namespace

void HostileManifestTest::aWrongValueIsRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char* path, const QJsonValue& value) {
        const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        QTest::addRow("%s %s", path, text.constData()) << QString::fromLatin1(path) << value;
    };
    for (const QString& artifact :
         {u""_s, u"."_s, u".."_s, u"../x.db"_s, u"/etc/passwd"_s, u"a/b"_s, QString(u"a\0b"_s)})
        row("artifact", artifact);
    for (const QJsonValue& size : {QJsonValue(-1), QJsonValue(1e300), QJsonValue(0.5),
                                   QJsonValue(std::numeric_limits<qint64>::max())}) {
        for (const char* key : {"bytes", "stored_bytes", "pages", "page_size", "format"})
            row(key, size);
    }
    row("format", 0);
    row("name", u"../x"_s);
    row("taken_at", u""_s);
    row("taken_at", u"yesterday"_s);
    row("taken_at", u"2026-11-22T22:27:03"_s);
    row("taken_at", u"1969-11-22T22:27:03Z"_s);
    row("seconds", -1);
    row("seconds", 1e300);
    row("pages", qint64{1} << 32);
    row("page_size", 1000);
    row("page_size", 131072);
    row("compression", u"lzma"_s);
    row("compression", u"zstd:20"_s);
    row("journal_mode", u"wal; DROP TABLE x"_s);
    row("sha256", u"abc"_s);
    row("sha256", QString(64, u'Z'));
    row("tables.rows", -1);
    row("violations.rows", 1e30);
    row("proof.at", u"soon"_s);
    row("proof.checks.seconds", -0.1);
    row("page_hashes.page_size", 0);
    row("page_hashes.page_size", 3);
    row("page_hashes.pages", 1'000'000);
    row("page_hashes.pages", qint64{1} << 40);
    row("page_hashes.pages_per_hash", 0);
    row("page_hashes.pages_per_hash", 65);
    row("page_hashes.hashes", u"!!"_s);
    row("page_hashes.hashes", u"AAAA"_s);
    row("page_hashes.hashes", u""_s);
}

void HostileManifestTest::aWrongValueIsRefused()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    const QJsonObject json = replaced(sampleObject(), path.split(u'.'), value).toObject();
    const QString problem = problemWith(json);
    QVERIFY2(problem.startsWith(u"manifest-invalid: "_s), qPrintable(problem));
    QVERIFY(problem.size() > 25); // it says why
}

void HostileManifestTest::aValueOfAnotherTypeIsRefusedForEveryKey()
{
    const QJsonObject sample = sampleObject();
    const QJsonArray values{QJsonValue(), true, 5, u"text"_s, QJsonArray{}, QJsonObject{}};
    for (const QString& key : sample.keys()) {
        if (key == u"keeper"_s)
            continue;
        for (const QJsonValue& value : values) {
            QJsonObject json = sample;
            json.insert(key, value);
            const QString problem = problemWith(json);
            if (value.type() == sample.value(key).type())
                continue;
            QVERIFY2(problem.startsWith(u"manifest-invalid"_s), qPrintable(key));
        }
    }
}

void HostileManifestTest::aRequiredKeyThatIsMissingIsRefused()
{
    for (const QString& key :
         {u"format"_s, u"artifact"_s, u"taken_at"_s, u"bytes"_s, u"stored_bytes"_s}) {
        QJsonObject json = sampleObject();
        json.remove(key);
        QVERIFY2(problemWith(json).contains(u"missing"_s) && problemWith(json).contains(key),
                 qPrintable(key));
    }
}

void HostileManifestTest::whatIsNoObjectIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("zeros") << QByteArray(4096, '\0');
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("a number") << QByteArray("1");
    QTest::newRow("an empty object") << QByteArray("{}");
    QTest::newRow("a database") << QByteArray("SQLite format 3\0more", 20);
    QTest::newRow("nested lists") << QByteArray(1'000'000, '[');
    QTest::newRow("nested objects") << QByteArray("{\"proof\":").repeated(200'000);
    QTest::newRow("open hashes") << QByteArray("{\"hashes\": \"");
}

void HostileManifestTest::whatIsNoObjectIsRefused()
{
    QFETCH(QByteArray, json);
    for (const Detail detail : {Detail::Whole, Detail::Summary}) {
        const auto read = manifestFromJson(json, u"m"_s, detail);
        QVERIFY(!read);
        QVERIFY(read.error().code == ErrorCode::ManifestInvalid);
        QCOMPARE(read.error().path, u"m"_s);
    }
}

void HostileManifestTest::aFileCutOffAnywhereIsRefused()
{
    const QByteArray whole = toJson(sampleManifest()).trimmed();
    for (qsizetype size = 0; size < whole.size(); ++size) {
        QVERIFY(!manifestFromJson(whole.first(size), u"m"_s));
        QVERIFY(!manifestFromJson(whole.first(size), u"m"_s, Detail::Summary));
    }
}

void HostileManifestTest::aFlippedByteIsRefusedOrReadsAsAValidManifest()
{
    const QByteArray whole = toJson(sampleManifest());
    int refused = 0;
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (const int bit : {0, 3, 7}) {
            QByteArray flipped = whole;
            flipped[at] = static_cast<char>(flipped.at(at) ^ (1 << bit));
            const auto read = manifestFromJson(flipped, u"m"_s);
            if (!read) {
                ++refused;
                continue;
            }
            QVERIFY(!read->artifact.contains(u'/'));
            QCOMPARE(problemOf(manifestFromJson(toJson(*read), u"m"_s)), QString());
        }
    }
    QVERIFY(refused > 100);
}

QTEST_GUILESS_MAIN(HostileManifestTest)
#include "tst_hostilemanifest.moc"

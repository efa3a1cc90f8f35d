#include "tests/e2e/ctlprogram.h"
#include "tests/e2e/testdatabases.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace e2e;

/// verify --report: the report of a backup or a database as a file.
class TestCtlReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ctl = std::make_unique<CtlProgram>();
        QVERIFY(makeDatabase(m_ctl->file(u"shop.db"_s)));
        m_backup =
            m_ctl->run({u"--json"_s, u"backup"_s, u"shop.db"_s}).result()[u"path"_s].toString();
        QVERIFY(!m_backup.isEmpty());
    }

    void htmlIsWritten()
    {
        const Outcome plain = verify({m_backup, u"--report"_s, u"r.html"_s});
        QCOMPARE(plain.code, 0);
        QVERIFY(QString::fromUtf8(plain.out).contains(u"Report: "_s + m_ctl->file(u"r.html"_s)));
        const QByteArray html = read(u"r.html"_s);
        QVERIFY(html.startsWith("<!DOCTYPE html>"));
        QVERIFY(html.endsWith("</html>\n"));
        QVERIFY(html.contains("This backup is good"));
        QVERIFY(html.contains("<bdi>orders</bdi>"));
    }

#ifdef HOLDFAST_GUI
    void aPdfIsPaintedWithoutAScreen()
    {
        m_ctl->setVariable(u"QT_QPA_PLATFORM"_s, u"xcb"_s); // of a desktop that is not there
        const Outcome plain = verify({m_backup, u"--report"_s, u"r.PDF"_s});
        QCOMPARE(plain.code, 0);
        QCOMPARE(plain.err, QByteArray());
        QVERIFY(QString::fromUtf8(plain.out).contains(u"Report: "_s + m_ctl->file(u"r.PDF"_s)));
        const QByteArray pdf = read(u"r.PDF"_s);
        QVERIFY(pdf.startsWith("%PDF-1."));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    }
#endif

    void jsonIsWrittenAndTold()
    {
        const Outcome told =
            verify({u"latest"_s, u"--db"_s, u"shop.db"_s, u"--report"_s, u"r.json"_s, u"--json"_s});
        QCOMPARE(told.code, 0);
        QCOMPARE(told.result()[u"report"_s].toString(), m_ctl->file(u"r.json"_s));
        const QJsonObject report = QJsonDocument::fromJson(read(u"r.json"_s)).object();
        QCOMPARE(report[u"subject"_s], told.result()[u"id"_s]);
        QCOMPARE(report[u"verdict"_s].toString(), u"ok"_s);
        QCOMPARE(report[u"is_backup"_s].toBool(), true);
        QCOMPARE(report[u"checks"_s].toArray().size(), 4);
        QCOMPARE(report[u"tables"_s].toArray()[0].toObject()[u"rows"_s].toInt(), 500);
    }

    void withoutOneTheResultHasNoSuchKey()
    {
        QVERIFY(!verify({m_backup, u"--json"_s}).result().contains(u"report"_s));
    }

    void aDatabaseInUseHasOneToo()
    {
        QCOMPARE(verify({u"shop.db"_s, u"--report"_s, u"r.json"_s}).code, 0);
        const QJsonObject report = QJsonDocument::fromJson(read(u"r.json"_s)).object();
        QCOMPARE(report[u"subject"_s].toString(), m_ctl->file(u"shop.db"_s));
        QCOMPARE(report[u"is_backup"_s].toBool(), false);
        QVERIFY(report[u"compared_with"_s].isString());
    }

    void damageIsReportedWithItsCode()
    {
        QVERIFY(damagePage(m_backup, 3));
        const Outcome found = verify({m_backup, u"--report"_s, u"r.html"_s, u"--json"_s});
        QCOMPARE(found.code, 3);
        QCOMPARE(found.result()[u"report"_s].toString(), m_ctl->file(u"r.html"_s));
        QVERIFY(read(u"r.html"_s).contains("Do not restore this backup as it is"));
    }

    void anOlderReportIsReplacedNothingElseIs()
    {
        QVERIFY(write(u"r.html"_s, "older"));
        QCOMPARE(verify({m_backup, u"--report"_s, u"r.html"_s}).code, 0);
        QVERIFY(read(u"r.html"_s).startsWith("<!DOCTYPE"));

        QVERIFY(QFile::copy(m_ctl->file(u"shop.db"_s), m_ctl->file(u"db.html"_s)));
        const QByteArray before = read(u"db.html"_s);
        const Outcome refused = verify({m_backup, u"--report"_s, u"db.html"_s, u"--json"_s});
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.kind(), u"destination-exists"_s);
        QCOMPARE(read(u"db.html"_s), before);

        QString manifest = m_backup;
        manifest.replace(QRegularExpression(u"\\.db$"_s), u".manifest.json"_s);
        QVERIFY(QFile::exists(manifest));
        QCOMPARE(verify({m_backup, u"--report"_s, manifest, u"--json"_s}).kind(),
                 u"destination-exists"_s);
    }

    void aFolderThatIsMissingIsSaidBeforeTheChecks()
    {
        const Outcome refused = verify({m_backup, u"--report"_s, u"no/r.html"_s, u"--json"_s});
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.kind(), u"destination-missing"_s);
        QVERIFY(refused.result()[u"verdict"_s].isNull());
        QVERIFY(refused.result()[u"report"_s].isNull());
    }

    void wrongCommandLines_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("several") << QStringList{u"a.db"_s, u"b.db"_s, u"--report"_s, u"r.html"_s}
                                 << QByteArray("one backup or database at a time");
        QTest::newRow("docx") << QStringList{u"a.db"_s, u"--report"_s, u"r.docx"_s}
                              << QByteArray("ends in .html");
        QTest::newRow("no ending")
            << QStringList{u"a.db"_s, u"--report"_s, u"report"_s} << QByteArray("ends in .html");
        QTest::newRow("empty") << QStringList{u"a.db"_s, u"--report"_s, QString()}
                               << QByteArray("empty");
        QTest::newRow("no value") << QStringList{u"a.db"_s, u"--report"_s}
                                  << QByteArray("needs a value");
    }

    void wrongCommandLines()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, says);
        const Outcome refused = verify(arguments);
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.err.contains(says), refused.err.constData());
    }

private:
    [[nodiscard]] Outcome verify(const QStringList& arguments) const
    {
        return m_ctl->run(QStringList{u"verify"_s} + arguments);
    }

    [[nodiscard]] QByteArray read(const QString& name) const
    {
        QFile file(m_ctl->file(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] bool write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_ctl->file(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    std::unique_ptr<CtlProgram> m_ctl;
    QString m_backup;
};

QTEST_GUILESS_MAIN(TestCtlReport)
#include "tst_ctl_report.moc"

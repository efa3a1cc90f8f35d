#include "tests/e2e/ctlprogram.h"
#include "tests/e2e/testdatabases.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace e2e;

/// verify --due: rolling verification, for timers.
class TestCtlDue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ctl = std::make_unique<CtlProgram>();
        QVERIFY(makeDatabase(m_ctl->file(u"shop.db"_s)));
        QVERIFY(m_ctl->configure("[[database]]\npath = \"" + m_ctl->file(u"shop.db"_s).toUtf8()
                                 + "\"\n"));
        m_backup = backup({});
        QVERIFY(!m_backup.isEmpty());
    }

    void nothingIsDueAtFirst()
    {
        const Outcome none = m_ctl->run({u"--json"_s, u"verify"_s, u"--due"_s});
        QCOMPARE(none.code, 0);
        QCOMPARE(none.result()[u"checked"_s].toInt(-1), 0);
        QVERIFY(none.result()[u"verdict"_s].isNull());
        QVERIFY(m_ctl->run({u"verify"_s, u"--due"_s}).err.contains("No backup is due"));
    }

    void whatWasStoredUncheckedIsChecked()
    {
        const QString unchecked = backup({u"--no-verify"_s});
        const Outcome due = m_ctl->run({u"--json"_s, u"verify"_s, u"--due"_s, u"shop"_s});
        QCOMPARE(due.code, 0);
        QCOMPARE(due.result()[u"checked"_s].toInt(), 1);
        QCOMPARE(due.result()[u"verdict"_s].toString(), u"ok"_s);
        const auto lines = due.lines();
        const auto verdict = std::find_if(lines.begin(), lines.end(), [](const QJsonObject& line) {
            return line[u"event"_s] == u"verdict"_s;
        });
        QVERIFY(verdict != lines.end());
        QCOMPARE((*verdict)[u"path"_s].toString(), unchecked);
        QCOMPARE(m_ctl->run({u"--json"_s, u"verify"_s, u"--due"_s}).result()[u"checked"_s].toInt(),
                 0);
    }

    void damageThatIsDueIsFound()
    {
        const QString unchecked = backup({u"--no-verify"_s});
        QVERIFY(damagePage(unchecked, 3));
        QCOMPARE(m_ctl->run({u"verify"_s, u"--due"_s}).code, 3);
    }

    void itTakesOneDatabaseAndNoReport()
    {
        QCOMPARE(m_ctl->run({u"verify"_s, u"--due"_s, u"a"_s, u"b"_s}).code, 2);
        QCOMPARE(m_ctl->run({u"verify"_s, u"--due"_s, u"--report"_s, u"r.html"_s}).code, 2);
        QCOMPARE(m_ctl->run({u"verify"_s}).code, 2);
        QVERIFY(!QFile::exists(m_ctl->file(u"r.html"_s)));
    }

private:
    QString backup(const QStringList& more)
    {
        return m_ctl->run(QStringList{u"--json"_s, u"backup"_s, u"shop.db"_s} + more)
            .result()[u"path"_s]
            .toString();
    }

    std::unique_ptr<CtlProgram> m_ctl;
    QString m_backup;
};

QTEST_GUILESS_MAIN(TestCtlDue)
#include "tst_ctl_due.moc"

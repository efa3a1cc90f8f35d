#include "core/jobs/doctor.h"
#include "core/jobs/inspect.h"
#include "tests/core/jobs/jobsbench.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace core;
using namespace sqlitetest;
using namespace jobstest;
using namespace Qt::StringLiterals;

class tst_Doctor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<Bench>();
        QVERIFY(m_bench->make(tableOf(200)));
    }

    void theDoctorChangesNothing();
    void theDoctorNamesWhatIsWrong();
    void aVaultWhoseDriveIsGoneIsNotMadeAnew();

private:
    [[nodiscard]] jobs::Workshop& workshop() { return m_bench->workshop; }
    [[nodiscard]] jobs::DoctorState doctorOf(const QString& key)
    {
        const auto lines = jobs::examine(workshop());
        const auto line = std::ranges::find(lines, key, &jobs::DoctorLine::key);
        return line == lines.end() ? jobs::DoctorState::Fine : line->state;
    }
    std::unique_ptr<Bench> m_bench;
};

void tst_Doctor::theDoctorChangesNothing()
{
    QVERIFY(jobs::protectDatabase(m_bench->database(), workshop()));
    const auto data = stateOf(m_bench->data());
    const auto lines = jobs::examine(workshop());
    QVERIFY(stateOf(m_bench->data()) == data);
    QVERIFY(!QFileInfo::exists(workshop().places.backups)); // the first backup makes it
    QStringList keys;
    for (const jobs::DoctorLine& line : lines) {
        QVERIFY2(line.state != jobs::DoctorState::Error, qPrintable(line.text));
        QVERIFY(line.text.endsWith(u'.'));
        keys.append(line.key);
    }
    for (const char* key :
         {"sqlite-version", "config", "lock-folder", "vault-writable", "file-system", "database"})
        QVERIFY2(keys.contains(QLatin1StringView(key)), key);
}

void tst_Doctor::theDoctorNamesWhatIsWrong()
{
    using jobs::DoctorState;
    QVERIFY(doctorOf(u"config"_s) == DoctorState::Note); // there is none
    QVERIFY(jobs::protectDatabase(m_bench->database(), workshop()));
    QVERIFY(QFile::remove(m_bench->database()));
    QVERIFY(doctorOf(u"database"_s) == DoctorState::Error);
    QVERIFY(writeBytes(workshop().places.configFile, "[["));
    QVERIFY(doctorOf(u"config"_s) == DoctorState::Error);
    workshop().places.backups = workshop().places.configFile + u"/below a file"_s;
    QVERIFY(doctorOf(u"vault-writable"_s) == DoctorState::Error);
    QCOMPARE(jobs::doctorKey(DoctorState::Warning), u"warning"_s);
}

void tst_Doctor::aVaultWhoseDriveIsGoneIsNotMadeAnew()
{
    QVERIFY(jobs::protectDatabase(m_bench->database(), workshop()));
    QCOMPARE(outcomeOf(m_bench->backup()), u"ok"_s);
    QVERIFY(doctorOf(u"vault-writable"_s) == jobs::DoctorState::Fine);
    QVERIFY(QDir(workshop().places.backups).removeRecursively());
    QVERIFY(QDir().mkpath(workshop().places.backups)); // the empty place where it is mounted
    QVERIFY(doctorOf(u"vault-writable"_s) == jobs::DoctorState::Error);
    QCOMPARE(QDir(workshop().places.backups).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList());
}

QTEST_GUILESS_MAIN(tst_Doctor)
#include "tst_doctor.moc"

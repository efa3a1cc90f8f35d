#include "core/jobs/due.h"
#include "tests/core/jobs/jobsbench.h"

#include <QDir>
#include <QTest>

using namespace core;
using namespace sqlitetest;
using namespace jobstest;
using namespace Qt::StringLiterals;

/// Rolling verification: which backups are to be read back again.
class tst_Due : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<Bench>();
        QVERIFY(m_bench->make(tableOf(50)));
        QVERIFY(configure("verify_every = \"7d\"\n"));
    }

    void whatWasCheckedLongAgoIsDue()
    {
        take(&noonOf<1>);
        take(&noonOf<2>);
        m_bench->workshop.clock = &noonOf<8>; // seven days after the first: not longer than that
        QCOMPARE(due(), QStringList());
        m_bench->workshop.clock = &noonOf<9>;
        QCOMPARE(due(), QStringList{u"01"_s});
        m_bench->workshop.clock = &noonOf<20>;
        QCOMPARE(due(), (QStringList{u"01"_s, u"02"_s}));
        QCOMPARE(outcomeOf(m_bench->verify(u"latest"_s)), u"ok"_s);
        QCOMPARE(due(), QStringList{u"01"_s});
    }

    void whatWasNeverCheckedComesFirst()
    {
        take(&noonOf<1>);
        take(&noonOf<2>, {.verify = false});
        take(&noonOf<3>, {.verify = false});
        m_bench->workshop.clock = &noonOf<25>;
        QCOMPARE(due(), (QStringList{u"03"_s, u"02"_s, u"01"_s}));
    }

    void aVaultThatIsGoneIsAProblemOfItsOwn()
    {
        take(&noonOf<1>);
        QVERIFY(QDir(m_bench->vault()).removeRecursively());
        const auto report = jobs::dueBackups(m_bench->database(), m_bench->workshop);
        QCOMPARE(outcomeOf(report), u"ok"_s);
        QVERIFY(report->backups.empty());
        QCOMPARE(report->problems.size(), 1u);
    }

    void whatIsNotConfiguredIsMeantWithoutAName()
    {
        QVERIFY(writeBytes(m_bench->workshop.places.configFile, ""));
        take(&noonOf<1>, {.verify = false});
        const auto never = jobs::dueBackups({}, m_bench->workshop);
        QCOMPARE(outcomeOf(never), u"ok"_s);
        QCOMPARE(never->backups.size(), 1u);
        QCOMPARE(outcomeOf(m_bench->verify(u"latest"_s)), u"ok"_s);
        QVERIFY(jobs::dueBackups({}, m_bench->workshop)->backups.empty());
    }

    void aCheckOfAClockThatWasWrongIsDue()
    {
        take(&noonOf<20>);
        m_bench->workshop.clock = &noonOf<19>;
        QCOMPARE(due(), QStringList());
        m_bench->workshop.clock = &noonOf<1>;
        QCOMPARE(due(), QStringList{u"20"_s});
    }

    void allConfiguredOnesAreMeantWithoutAName()
    {
        take(&noonOf<1>);
        m_bench->workshop.clock = &noonOf<20>;
        const auto all = jobs::dueBackups({}, m_bench->workshop);
        QCOMPARE(outcomeOf(all), u"ok"_s);
        QCOMPARE(all->backups.size(), 1u);
        QCOMPARE(outcomeOf(jobs::dueBackups(u"nobody"_s, m_bench->workshop)),
                 errorKind(ErrorCode::DatabaseUnknown));
    }

private:
    bool configure(const QByteArray& settings) const
    {
        return writeBytes(m_bench->workshop.places.configFile,
                          "[[database]]\npath = \"" + m_bench->database().toUtf8() + "\"\n"
                              + settings);
    }
    void take(Clock day, const jobs::BackupSpec& spec = {})
    {
        m_bench->workshop.clock = day;
        QCOMPARE(outcomeOf(m_bench->backup(spec)), u"ok"_s);
    }
    /// The days of March of what is due.
    QStringList due()
    {
        const auto report = jobs::dueBackups(m_bench->database(), m_bench->workshop);
        QStringList days{outcomeOf(report)};
        if (!report || !report->problems.empty())
            return days;
        days.clear();
        for (const vault::Backup& backup : report->backups)
            days.append(toIso(backup.takenAt).mid(8, 2));
        return days;
    }

    std::unique_ptr<Bench> m_bench;
};

QTEST_GUILESS_MAIN(tst_Due)
#include "tst_due.moc"

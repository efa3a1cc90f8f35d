#include "core/jobs/backup.h"
#include "tests/support/processes.h"
#include "tests/ui/shell/windowbench.h"
#include "ui/jobs/jobrunner.h"
#include "ui/jobs/progressmailbox.h"
#include "ui/theme/themechoice.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using testsupport::WindowBench;

namespace {

QByteArray entryFor(const QString& path)
{
    return "[[database]]\nname = \"app.db\"\npath = \"" + path.toUtf8() + "\"\n";
}

void open(WindowBench& bench)
{
    bench.openWindow();
    if (!QTest::qWaitFor(
            [&bench] { return bench.isShown(u"databaseTable"_s) && bench.engine.reader.isIdle(); }))
        qFatal("The overview is not shown.");
}

QString summary(const WindowBench& bench)
{
    return bench.summary(u"overviewHeader"_s);
}

QString message(const WindowBench& bench)
{
    return bench.message(u"overviewMessages"_s);
}

QString health(const WindowBench& bench)
{
    return bench.get<QAbstractItemView>(u"databaseTable"_s).model()->index(0, 0).data().toString();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// What the overview says when something is wrong.
class TestOverviewErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        ui::theme::applyTheme(*qApp, ui::theme::ThemeChoice::Light);
    }

    void whatWasKnownStaysAndIsSaidToBeOld()
    {
        WindowBench bench;
        const QString database = bench.makeDatabase(u"app.db"_s, 5);
        bench.configure(entryFor(database));
        open(bench);
        const QString before = summary(bench);
        write(bench.engine.workshop.places.configFile, "[[database]\n");
        bench.get<QAction>(u"refresh"_s).trigger();
        QTRY_VERIFY(message(bench).contains(u"configuration"_s));
        QVERIFY(summary(bench).startsWith(before + u" As of today "_s));
        QCOMPARE(health(bench), u"Error"_s);

        write(bench.engine.workshop.places.configFile, entryFor(database));
        bench.get<QAction>(u"refresh"_s).trigger();
        QTRY_COMPARE(message(bench), QString());
        QCOMPARE(summary(bench), before);
    }

    void whatIsOldIsNotGreen()
    {
        WindowBench bench;
        const QString database = bench.makeDatabase(u"app.db"_s, 5);
        bench.configure(entryFor(database));
        ui::jobs::ProgressMailbox unheard;
        QVERIFY(core::jobs::runBackup({.database = database}, bench.engine.workshop,
                                      core::JobContext{{}, unheard}));
        open(bench);
        const auto* sign =
            bench.get<QWidget>(u"overviewHeader"_s).findChild<QWidget*>(u"pageSign"_s);
        QCOMPARE(sign->accessibleName(), u"OK"_s);
        write(bench.engine.workshop.places.configFile, "[[database]\n");
        bench.get<QAction>(u"refresh"_s).trigger();
        QTRY_COMPARE(sign->accessibleName(), u"Not checked"_s);
    }

    void aLockedDatabaseIsSaidOnThePage()
    {
        WindowBench bench;
        const QString database = bench.makeDatabase(u"app.db"_s, 5, false);
        bench.configure("[defaults]\nwait = \"1s\"\n" + entryFor(database));
        testsupport::HelperProcess holder(testsupport::holderProgram(),
                                          {u"posix-lock"_s, database});
        QCOMPARE(holder.waitForLine(), u"ready"_s);
        open(bench);
        QTest::mouseClick(&bench.get<QPushButton>(u"overviewBackUpButton"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(message(bench).contains(u"locked"_s), 20'000);
        QVERIFY(message(bench).contains(u"No backup was made"_s));
        QTRY_VERIFY(bench.engine.reader.isIdle());
        QVERIFY(bench.get<QAbstractItemView>(u"activityList"_s)
                    .model()
                    ->index(0, 0)
                    .data()
                    .toString()
                    .startsWith(u"Backup of app.db failed. "_s));

        // The way out is where the message is, and what went well needs no message.
        holder.kill();
        auto* again =
            bench.get<QWidget>(u"overviewMessages"_s).findChild<QPushButton*>(u"tryAgain"_s);
        QTest::mouseClick(again, Qt::LeftButton);
        QCOMPARE(message(bench), QString());
        QTRY_COMPARE_WITH_TIMEOUT(health(bench), u"OK"_s, 30'000);
        QCOMPARE(message(bench), QString());
    }

    void aMessageIsDismissedForGood()
    {
        WindowBench bench;
        const QString database = bench.makeDatabase(u"app.db"_s, 5);
        bench.configure(entryFor(database));
        open(bench);
        QVERIFY(QFile::remove(database));
        bench.get<QAction>(u"backUpNow"_s).trigger();
        QTRY_VERIFY_WITH_TIMEOUT(message(bench).contains(u"There is no file"_s), 20'000);
        auto* dismiss = bench.get<QWidget>(u"overviewMessages"_s)
                            .findChild<QAbstractButton*>(u"messageDismiss"_s);
        QTest::mouseClick(dismiss, Qt::LeftButton);
        QCOMPARE(message(bench), QString());
        bench.get<QAction>(u"refresh"_s).trigger();
        QTRY_VERIFY(bench.engine.reader.isIdle());
        QCOMPARE(message(bench), QString());
    }

    void detailsStayOpenWhileAnotherJobRuns()
    {
        WindowBench bench;
        const QString database = bench.makeDatabase(u"app.db"_s, 5);
        bench.configure(entryFor(database));
        open(bench);
        QVERIFY(QFile::remove(database));
        bench.get<QAction>(u"backUpNow"_s).trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!message(bench).isEmpty(), 20'000);
        auto* details =
            bench.get<QWidget>(u"overviewMessages"_s).findChild<QPushButton*>(u"messageDetails"_s);
        QTest::mouseClick(details, Qt::LeftButton);
        QVERIFY(details->isChecked());
        const ui::jobs::JobId other(1000);
        bench.jobs.add(other, {.database = u"/srv/other.db"_s, .subject = u"other.db"_s});
        bench.jobs.setProgress(other, {.phase = core::Phase::Copying, .done = 1, .total = 2});
        QVERIFY(details->isChecked());
    }

    void aHistoryThatCannotBeReadIsSaidInItsPlace()
    {
        WindowBench bench;
        bench.configure(entryFor(bench.makeDatabase(u"app.db"_s, 5)));
        // A folder that is not empty: it can be neither opened nor put aside.
        QVERIFY(QDir().mkpath(bench.engine.workshop.places.catalogFile + u"/in/the/way"_s));
        open(bench);
        auto* sentence =
            bench.get<QWidget>(u"activityPanel"_s).findChild<QLabel*>(u"panelSentence"_s);
        QTRY_VERIFY(sentence->isVisible());
        QVERIFY2(sentence->text().contains(u"catalog"_s), qPrintable(sentence->text()));
        QCOMPARE(health(bench), u"Error"_s); // the rest is there
    }
};

QTEST_MAIN(TestOverviewErrors)
#include "tst_overviewerrors.moc"

#include "tests/ui/restore/restorebench.h"

#include <QAction>
#include <QCheckBox>
#include <QCloseEvent>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTextEdit>

using namespace Qt::StringLiterals;

/// How a restore can end, and what stops it.
class TestRestoreEnds : public testsupport::RestoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }

    void theStepsTellWhatIsDone()
    {
        openEffect();
        write(u"stopCommand"_s, u"echo 3 containers stopped"_s);
        write(u"startCommand"_s, hangOnce());
        press(u"wizardNext"_s);
        QCOMPARE(step(), 4);
        waitForStart();
        QCOMPARE(stepWords(1, u"stepTitle"_s), u"Stop the application"_s);
        QVERIFY(m_bench->get<QTextEdit>(u"logText"_s)
                    .toPlainText()
                    .contains(u"3 containers stopped"_s));
        QVERIFY(m_bench->get<QLabel>(u"wizardNote"_s)
                    .text()
                    .startsWith(u"Stopping now puts everything back as it was at "_s));
        QVERIFY(!m_bench->isShown(u"wizardCancel"_s));
        QVERIFY(!m_bench->isShown(u"wizardNext"_s));
        stopAndAgree();
    }

    void stoppingPutsEverythingBack()
    {
        startAndHang();
        QCOMPARE(rows(m_database), kRowsThen); // it is in place already
        stopAndAgree();
        QVERIFY2(end().startsWith(u"The restore was stopped, and app.db is as it was"_s),
                 qPrintable(end()));
        QCOMPARE(rows(m_database), kRowsNow);
        QCOMPARE(step(), 5);
        QVERIFY(!m_bench->isShown(u"undoRestore"_s));
    }

    void aStopThatIsNotAgreedToStopsNothing()
    {
        startAndHang();
        press(u"wizardStop"_s);
        QVERIFY(m_bench->asker.last->isDestructive);
        QTest::qWait(100);
        QVERIFY(m_bench->jobs.anyRunning());
        m_bench->asker.accept();
        waitForEnd();
    }

    void neitherEscapeNorClosingEndsIt()
    {
        startAndHang();
        QTest::keyClick(m_bench->window().focusWidget(), Qt::Key_Escape);
        QCOMPARE(step(), 4);
        m_bench->window().close();
        QVERIFY(m_bench->window().isVisible());
        QVERIFY2(m_bench->asker.last->explanation.contains(u"taken back"_s),
                 qPrintable(m_bench->asker.last->explanation));
        m_bench->asker.accept();
        waitForEnd();
        QCOMPARE(rows(m_database), kRowsNow);
        QTRY_VERIFY(!m_bench->window().isVisible());
    }

    void whatWasTakenBackCanBeTriedAgain()
    {
        startAndHang();
        stopAndAgree();
        QVERIFY(m_bench->isShown(u"endSteps"_s));
        press(u"tryAgain"_s);
        QCOMPARE(step(), 3);
        waitForPlan();
        write(u"startCommand"_s, u"true"_s);
        press(u"wizardNext"_s);
        waitForEnd();
        QVERIFY2(end().startsWith(u"app.db is restored "_s), qPrintable(end()));
        QCOMPARE(rows(m_database), kRowsThen);
        QVERIFY(!m_bench->get<QAbstractButton>(u"wizardStep3"_s).isEnabled());
    }

    void anApplicationThatDoesNotStartIsTrouble()
    {
        openEffect();
        write(u"startCommand"_s, u"echo no such container; exit 3"_s);
        press(u"wizardNext"_s);
        waitForEnd();
        QVERIFY2(end().contains(u"what had to follow was not done"_s), qPrintable(end()));
        QCOMPARE(rows(m_database), kRowsThen); // stays restored, and can be undone
        QVERIFY(m_bench->isShown(u"undoRestore"_s));
    }

    void anApplicationThatDoesNotStopLeavesEverything()
    {
        openEffect();
        write(u"stopCommand"_s, u"exit 7"_s);
        press(u"wizardNext"_s);
        waitForEnd();
        QCOMPARE(step(), 5);
        QVERIFY2(!end().isEmpty() && !end().contains(u"is restored"_s), qPrintable(end()));
        QCOMPARE(rows(m_database), kRowsNow);
    }

    void whatAPersonLooksAtIsTicked()
    {
        m_bench->configure("[[database]]\nname = \"app.db\"\npath = \"" + m_database.toUtf8()
                           + "\"\npreset = \"dispatch\"\n");
        openEffect();
        press(u"wizardNext"_s);
        waitForEnd();
        QTRY_VERIFY(m_bench->isShown(u"checksPanel"_s));
        auto& first = m_bench->get<QCheckBox>(u"check1"_s);
        QCOMPARE(first.text(), u"The web interface opens"_s);
        QTest::mouseClick(&first, Qt::LeftButton, {}, QPoint(8, first.height() / 2));
        m_bench->files.newFile = m_bench->path(u"report.html"_s);
        m_bench->get<QAction>(u"saveRestoreHtml"_s).trigger();
        QTRY_VERIFY(QFile::exists(m_bench->files.newFile));
        QFile file(m_bench->files.newFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString html = QString::fromUtf8(file.readAll());
        QCOMPARE(html.count(u"Looked at, as it should be"_s), 1);
        QCOMPARE(html.count(u"Not ticked"_s), 3);
    }

private:
    /// A command that does not end when it is run for the first time.
    [[nodiscard]] QString hangOnce() const
    {
        return u"mkdir %1 2>/dev/null || exit 0; exec sleep 60"_s.arg(m_bench->path(u"hung"_s));
    }

    void waitForStart() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(isRunning(u"Start the application"_s), 60'000);
    }

    [[nodiscard]] bool isRunning(const QString& title) const
    {
        const auto rows =
            m_bench->window().findChildren<QWidget*>(QRegularExpression(u"^step[0-9]+$"_s));
        return std::ranges::any_of(rows, [&title](const QWidget* row) {
            return row->accessibleName().contains(title)
                && row->accessibleName().endsWith(u"running"_s);
        });
    }

    void startAndHang()
    {
        openEffect();
        write(u"startCommand"_s, hangOnce());
        press(u"wizardNext"_s);
        waitForStart();
    }

    void stopAndAgree()
    {
        press(u"wizardStop"_s);
        m_bench->asker.accept();
        waitForEnd();
    }
};

QTEST_MAIN(TestRestoreEnds)
#include "tst_restoreends.moc"

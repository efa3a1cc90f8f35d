#include "tests/ui/restore/restorebench.h"
#include "ui/restore/effectmodel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"
#include "ui/wizard/noterow.h"

#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using ui::restore::EffectModel;
using ui::widgets::TableView;

/// The second step: what it shows, what it refuses, and what an edit of its fields does.
class TestRestoreEffect : public testsupport::RestoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }

    void tellsWhatChangesInEachTable()
    {
        openEffect();
        const auto* model = m_bench->get<TableView>(u"effectTable"_s).model();
        QCOMPARE(model->rowCount(), 2);
        QCOMPARE(model->index(0, EffectModel::Table).data().toString(), u"session_events"_s);
        QCOMPARE(model->index(0, EffectModel::Now).data().toString(), u"203"_s);
        QCOMPARE(model->index(0, EffectModel::Then).data().toString(), u"200"_s);
        QCOMPARE(model->index(0, EffectModel::Effect).data().toString(), u"3 rows removed"_s);
        QVERIFY(sights().join(u'\n').contains(u"app.db"_s));
        QCOMPARE(m_bench->get<QPushButton>(u"wizardNext"_s).text(), u"&Restore"_s);
    }

    void aProgramThatHasItOpenBlocksUntilItIsGone()
    {
        QProcess holder;
        holder.start(u"/bin/sh"_s, {u"-c"_s, u"exec 3<\"$0\"; echo; exec sleep 60"_s, m_database});
        QVERIFY(holder.waitForReadyRead());
        openEffect();
        QVERIFY(!button(u"wizardNext"_s).isEnabled());
        const auto& bar = m_bench->get<ui::widgets::MessageBar>(u"concern1"_s);
        QCOMPARE(bar.status(), ui::theme::Status::Error);
        QVERIFY2(bar.title().contains(u"sleep"_s), qPrintable(bar.title()));
        QVERIFY(sights().join(u'\n').contains(u"sleep (pid"_s));
        holder.kill();
        QVERIFY(holder.waitForFinished());
        press(u"planAgain"_s);
        waitForPlan();
        QVERIFY(button(u"wizardNext"_s).isEnabled());
        QVERIFY(!m_bench->isShown(u"concern1"_s));
    }

    void aCommandThatStopsItLiftsTheBlock()
    {
        QProcess holder;
        holder.start(u"/bin/sh"_s, {u"-c"_s, u"exec 3<\"$0\"; echo; exec sleep 60"_s, m_database});
        QVERIFY(holder.waitForReadyRead());
        openEffect();
        QVERIFY(!button(u"wizardNext"_s).isEnabled());
        write(u"stopCommand"_s, u"kill %1"_s.arg(holder.processId()));
        QVERIFY2(button(u"wizardNext"_s).isEnabled(),
                 qPrintable(button(u"wizardNext"_s).toolTip()));
        press(u"wizardNext"_s);
        waitForEnd();
        QVERIFY2(end().startsWith(u"app.db is restored "_s), qPrintable(end()));
        QCOMPARE(rows(m_database), kRowsThen);
        QTRY_COMPARE(holder.state(), QProcess::NotRunning);
    }

    void whatIsConfiguredStandsInTheFields()
    {
        m_bench->configure("[[database]]\nname = \"app.db\"\npath = \"" + m_database.toUtf8()
                           + "\"\nstop = \"true stop\"\nstart = \"true start\"\n");
        openEffect();
        QCOMPARE(m_bench->get<QLineEdit>(u"stopCommand"_s).text(), u"true stop"_s);
        QCOMPARE(m_bench->get<QLineEdit>(u"startCommand"_s).text(), u"true start"_s);
    }

    void headersAreForWebAddresses()
    {
        openEffect();
        auto& headers = m_bench->get<QPlainTextEdit>(u"probeHeaders"_s);
        QVERIFY(!headers.isVisible());
        write(u"probeTarget"_s, u"http://localhost:1/health"_s);
        QVERIFY(headers.isVisible());
        headers.setFocus();
        QTest::keyClicks(&headers, u"Authorization: env:KEY"_s);
        QCOMPARE(headers.toPlainText(), u"Authorization: env:KEY"_s);
        waitForPlan();
        write(u"probeTarget"_s, u"true"_s);
        QVERIFY(!headers.isVisible());
    }

    void theFirstBackupIsAChoice()
    {
        openEffect();
        auto& choice = m_bench->get<QCheckBox>(u"backUpAfter"_s);
        QVERIFY(choice.isChecked());
        QTest::mouseClick(&choice, Qt::LeftButton, {}, QPoint(8, choice.height() / 2));
        waitForPlan();
        const auto before = m_bench->backupFiles().size();
        press(u"wizardNext"_s);
        waitForEnd();
        QVERIFY2(end().startsWith(u"app.db is restored "_s), qPrintable(end()));
        QCOMPARE(m_bench->backupFiles().size(), before);
    }

    void aBackupThatIsGoneIsSaidToBe()
    {
        openWizard();
        QVERIFY(QDir(m_bench->engine.workshop.places.backups).removeRecursively());
        goToEffect();
        QVERIFY(!button(u"wizardNext"_s).isEnabled());
        QVERIFY(m_bench->isShown(u"concern1"_s));
        QCOMPARE(rows(m_database), kRowsNow);
    }

    void nothingCanBeStartedWhileItIsBeingPlanned()
    {
        openWizard();
        const int threads = QThread::idealThreadCount();
        QSemaphore hold;
        for (int i = 0; i < threads; ++i)
            m_bench->engine.reader.read(
                &m_bench->window(), u"hold-%1"_s.arg(i),
                [&hold] {
                    hold.acquire();
                    return 0;
                },
                [](int) {});
        press(u"wizardNext"_s);
        press(u"wizardNext"_s);
        QVERIFY(!button(u"wizardNext"_s).isEnabled());
        QTRY_VERIFY(m_bench->summary(u"effectPage"_s).startsWith(u"Looking at the backup"_s));
        hold.release(threads);
        waitForPlan();
        QVERIFY(button(u"wizardNext"_s).isEnabled());
    }

private:
    [[nodiscard]] QStringList sights() const
    {
        QStringList words;
        for (const auto* row :
             m_bench->get<QWidget>(u"sightsPanel"_s).findChildren<ui::wizard::NoteRow*>())
            words << row->facts().statement + u' ' + row->facts().explanation;
        return words;
    }
};

QTEST_MAIN(TestRestoreEffect)
#include "tst_restoreeffect.moc"

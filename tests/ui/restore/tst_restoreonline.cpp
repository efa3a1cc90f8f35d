#include "tests/ui/restore/restorebench.h"
#include "ui/wizard/noterow.h"

#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include <algorithm>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

/// A database is restored while a program has it open, and that is undone, in the window.
class TestRestoreOnline : public testsupport::RestoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup()
    {
        m_holder.kill();
        m_holder.waitForFinished();
    }

    void contentIsReplacedUnderAProgramThatKeepsItOpen()
    {
        const auto file = inode();
        hold();
        openEffect();
        QVERIFY(!button(u"wizardNext"_s).isEnabled()); // by replacing the file
        QTest::keyClick(&m_bench->window(), Qt::Key_U, Qt::AltModifier);
        QTRY_VERIFY(m_bench->get<QRadioButton>(u"methodOnline"_s).isChecked());
        waitForPlan();
        QVERIFY2(sights().contains(u"can stay open"_s), qPrintable(sights()));
        QVERIFY2(button(u"wizardNext"_s).isEnabled(),
                 qPrintable(button(u"wizardNext"_s).toolTip()));
        press(u"wizardNext"_s);
        waitForEnd();
        QVERIFY2(end().startsWith(u"app.db is restored "_s), qPrintable(end()));
        QCOMPARE(rows(m_database), kRowsThen);
        QCOMPARE(inode(), file);
        QCOMPARE(m_holder.state(), QProcess::Running);
    }

    void itIsUndoneInTheSameWay()
    {
        const auto file = inode();
        hold();
        openEffect();
        m_bench->get<QRadioButton>(u"methodOnline"_s).click();
        waitForPlan();
        press(u"wizardNext"_s);
        waitForEnd();
        QCOMPARE(rows(m_database), kRowsThen);
        press(u"undoRestore"_s);
        QTRY_VERIFY(m_bench->isShown(u"undoWizard"_s));
        waitForPlan();
        QVERIFY2(sights().contains(u"can stay open"_s), qPrintable(sights()));
        QVERIFY(!m_bench->isShown(u"undoMethodPanel"_s)); // nothing is stopped for it
        QVERIFY(m_bench->window().focusWidget()->isVisible());
        press(u"wizardNext"_s);
        waitForEnd();
        QVERIFY2(end().startsWith(u"The restore of app.db is undone"_s), qPrintable(end()));
        QCOMPARE(rows(m_database), kRowsNow);
        QCOMPARE(inode(), file);
        QCOMPARE(m_holder.state(), QProcess::Running);
    }

    void theMethodIsKeptWhereOneGoesBackAndOn()
    {
        openEffect();
        m_bench->get<QRadioButton>(u"methodOnline"_s).click();
        waitForPlan();
        press(u"wizardBack"_s);
        press(u"wizardBack"_s);
        QCOMPARE(step(), 1);
        press(u"wizardNext"_s);
        press(u"wizardNext"_s);
        waitForPlan();
        QVERIFY(m_bench->get<QRadioButton>(u"methodOnline"_s).isChecked());
        press(u"wizardNext"_s);
        waitForEnd();
        QCOMPARE(rows(m_database), kRowsThen);
        const auto titles = m_bench->window().findChildren<QLabel*>(u"stepTitle"_s);
        const bool replaces = std::ranges::any_of(
            titles, [](const QLabel* title) { return title->text() == u"Replace the content"_s; });
        QVERIFY(replaces);
    }

private:
    void hold()
    {
        m_holder.start(u"/bin/sh"_s,
                       {u"-c"_s, u"exec 3<\"$0\"; echo; exec sleep 60"_s, m_database});
        QVERIFY(m_holder.waitForReadyRead());
    }

    [[nodiscard]] ino_t inode() const
    {
        struct stat facts = {};
        return ::stat(QFile::encodeName(m_database).constData(), &facts) == 0 ? facts.st_ino : 0;
    }

    /// Of the page that is in front.
    [[nodiscard]] QString sights() const
    {
        QStringList words;
        for (const auto* row : m_bench->window().findChildren<ui::wizard::NoteRow*>()) {
            if (row->isVisible())
                words << row->facts().statement + u' ' + row->facts().explanation;
        }
        return words.join(u'\n');
    }

    QProcess m_holder;
};

QTEST_MAIN(TestRestoreOnline)
#include "tst_restoreonline.moc"

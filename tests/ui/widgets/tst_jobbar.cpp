#include "ui/theme/themechoice.h"
#include "ui/widgets/jobbar.h"
#include "ui/widgets/statuslabel.h"

#include <QApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui::widgets;

namespace {

QStringList shownFacts(const JobBar& bar)
{
    QStringList facts;
    for (const QLabel* label : bar.findChildren<QLabel*>()) {
        if (label->objectName().isEmpty() && label->isVisible() && !label->text().isEmpty())
            facts << label->text();
    }
    return facts;
}

} // namespace

class TestJobBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        ui::theme::applyTheme(*qApp, ui::theme::ThemeChoice::Light);
    }

    void showsWhatRunsAndHowFarItIs()
    {
        JobBar bar;
        bar.setTitle(u"Backing up dispatch.db"_s);
        bar.setPercent(66);
        bar.setFacts({u"312,480 of 471,859 pages"_s, u"84.2 MiB/s"_s});
        bar.show();
        QCOMPARE(bar.findChild<StatusLabel*>(u"jobTitle"_s)->text(), u"Backing up dispatch.db"_s);
        QCOMPARE(bar.findChild<QProgressBar*>(u"jobProgress"_s)->value(), 66);
        QCOMPARE(bar.findChild<QLabel*>(u"jobPercent"_s)->text(), u"66 %"_s);
        QCOMPARE(shownFacts(bar), QStringList({u"312,480 of 471,859 pages"_s, u"84.2 MiB/s"_s}));
        bar.setFacts({u"Checking"_s});
        QCOMPARE(shownFacts(bar), QStringList({u"Checking"_s}));
    }

    void anUnknownShareShowsNoNumber()
    {
        JobBar bar;
        bar.setPercent(40);
        bar.setPercent(JobBar::kUnknown);
        bar.show();
        QVERIFY(!bar.findChild<QLabel*>(u"jobPercent"_s)->isVisible());
        QCOMPARE(bar.findChild<QProgressBar*>(u"jobProgress"_s)->maximum(), 0);
        bar.setPercent(250);
        QCOMPARE(bar.percent(), 100);
    }

    void aHaltedJobStandsStill()
    {
        JobBar bar;
        bar.setTitle(u"Verifying 12 backups"_s);
        bar.setPause(JobBar::Pause::Possible);
        bar.show();
        auto* title = bar.findChild<StatusLabel*>(u"jobTitle"_s);
        const auto* button = bar.findChild<QPushButton*>(u"jobPause"_s);
        QCOMPARE(title->accessibleName(), u"Running: Verifying 12 backups"_s);
        bar.setPause(JobBar::Pause::Pausing); // it still runs
        QCOMPARE(title->accessibleName(), u"Running: Verifying 12 backups"_s);
        QCOMPARE(button->text(), u"Continue"_s);
        bar.setPause(JobBar::Pause::Paused);
        QCOMPARE(title->accessibleName(), u"Paused: Verifying 12 backups"_s);
        QCOMPARE(title->text(), u"Verifying 12 backups"_s);
        QCOMPARE(button->text(), u"Continue"_s);
        const QImage before = title->grab().toImage();
        QTest::qWait(120); // two steps of what turns while a job runs
        QCOMPARE(title->grab().toImage(), before);
        bar.setPause(JobBar::Pause::Possible);
        QCOMPARE(title->accessibleName(), u"Running: Verifying 12 backups"_s);
        QCOMPARE(button->text(), u"Pause"_s);
    }

    void wordsThatChangeDoNotPushTheirNeighboursAbout()
    {
        JobBar bar;
        bar.resize(900, bar.sizeHint().height());
        bar.setFacts({u"99,999 of 471,859 pages"_s, u"84.2 MiB/s"_s});
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        const auto labels = bar.findChildren<QLabel*>();
        const auto rate = std::find_if(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text() == u"84.2 MiB/s"_s;
        });
        QVERIFY(rate != labels.end());
        const int before = (*rate)->x();
        bar.setFacts({u"1 of 471,859 pages"_s, u"84.2 MiB/s"_s});
        QCoreApplication::processEvents();
        QCOMPARE((*rate)->x(), before);
    }

    void tellsScreenReadersEachQuarterOnce()
    {
        JobBar bar;
        bar.setTitle(u"Backing up dispatch.db"_s);
        QStringList told;
        for (int percent = 0; percent <= 100; ++percent) {
            bar.setPercent(percent);
            if (told.isEmpty() || told.last() != bar.accessibleDescription())
                told << bar.accessibleDescription();
        }
        QCOMPARE(told,
                 QStringList({u"0 percent done"_s, u"25 percent done"_s, u"50 percent done"_s,
                              u"75 percent done"_s, u"100 percent done"_s}));
    }

    void whatWasSaidOfOneJobIsNotSaidOfTheNext()
    {
        JobBar bar;
        bar.setTitle(u"Backing up dispatch.db"_s);
        bar.setPercent(60);
        bar.setTitle(u"Verifying dispatch.db"_s);
        QCOMPARE(bar.accessibleDescription(), QString());
        const auto* cancel = bar.findChild<QPushButton*>(u"jobCancel"_s);
        QCOMPARE(cancel->accessibleName(), u"Cancel: Verifying dispatch.db"_s);
        bar.setPercent(60);
        QCOMPARE(bar.accessibleDescription(), u"60 percent done"_s);
        bar.setPercent(JobBar::kUnknown);
        QCOMPARE(bar.accessibleDescription(), QString());
    }

    void aFallingShareIsShownAsItIs()
    {
        JobBar bar;
        bar.setPercent(60);
        bar.setPercent(20);
        QCOMPARE(bar.findChild<QProgressBar*>(u"jobProgress"_s)->value(), 20);
    }

    void theWishToCancelIsPassedOn()
    {
        JobBar bar;
        bar.show();
        const QSignalSpy asked(&bar, &JobBar::cancelRequested);
        auto* cancel = bar.findChild<QPushButton*>(u"jobCancel"_s);
        QTest::mouseClick(cancel, Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        bar.setCancelEnabled(false);
        QTest::mouseClick(cancel, Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
    }

    void theArcTurnsWhileItCanBeSeen()
    {
        StatusLabel label;
        label.setStatus(ui::theme::Status::Running);
        label.show();
        QVERIFY(QTest::qWaitForWindowExposed(&label));
        const QImage before = label.grab().toImage();
        QTRY_VERIFY(label.grab().toImage() != before);
        label.setStatus(ui::theme::Status::Waiting, label.text());
    }
};

QTEST_MAIN(TestJobBar)
#include "tst_jobbar.moc"

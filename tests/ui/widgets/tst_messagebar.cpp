#include "ui/theme/themechoice.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/technicaltext.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace ui::widgets;
using ui::theme::Status;

class TestMessageBar : public QObject
{
    Q_OBJECT

    template <class Widget>
    static Widget* part(const MessageBar& bar, const QString& name)
    {
        return bar.findChild<Widget*>(name);
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        ui::theme::applyTheme(*qApp, ui::theme::ThemeChoice::Light);
    }

    void saysWhatIsAndWhatItMeans()
    {
        MessageBar bar;
        bar.setMessage(Status::Warning, u"The last backup is 26 h old."_s, u"The limit is 24 h."_s);
        bar.show();
        QCOMPARE(part<QLabel>(bar, u"messageTitle"_s)->text(), bar.title());
        QVERIFY(part<QLabel>(bar, u"messageDetail"_s)->isVisible());
        QCOMPARE(bar.accessibleName(), u"Warning: The last backup is 26 h old."_s);
        QCOMPARE(bar.grab().toImage().pixelColor(bar.width() / 2, 4),
                 ui::theme::lightTokens().warnTint);
        bar.setMessage(Status::Note, u"Nothing was changed."_s);
        QVERIFY(!part<QLabel>(bar, u"messageDetail"_s)->isVisible());
    }

    void inANarrowBarTheButtonsStandBelowTheWords()
    {
        MessageBar bar;
        bar.setMessage(Status::Error, u"The configuration cannot be read"_s,
                       u"Nothing is backed up until it is corrected."_s);
        const auto* button = bar.addAction(u"Open the file"_s);
        bar.addAction(u"Check again"_s);
        bar.show();
        const auto* detail = part<QLabel>(bar, u"messageDetail"_s);
        const auto isBelow = [&] { return button->x() < detail->geometry().right(); };
        bar.resize(800, 200);
        QTRY_VERIFY(!isBelow());
        bar.resize(430, 200);
        QTRY_VERIFY(isBelow());
        QTRY_COMPARE_GT(detail->width(), 300);
        bar.resize(800, 200);
        QTRY_VERIFY(!isBelow());
    }

    void itsWordsCanBeMarkedAndCopied()
    {
        MessageBar bar;
        bar.setMessage(Status::Error, u"The destination is full."_s);
        bar.resize(500, bar.sizeHint().height());
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        auto* title = part<QLabel>(bar, u"messageTitle"_s);
        QTest::mouseDClick(title, Qt::LeftButton, {}, {30, title->height() / 2});
        QVERIFY(title->hasSelectedText());
    }

    void detailsOpenOnDemandAndCanBeCopied()
    {
        MessageBar bar;
        bar.setMessage(Status::Error, u"The destination is full."_s);
        bar.setTechnicalText(u"SQLITE_FULL (13)"_s);
        bar.resize(500, 120);
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        auto* technical = bar.findChild<TechnicalText*>();
        auto* toggle = part<QPushButton>(bar, u"messageDetails"_s);
        QVERIFY(!technical->isVisible());
        QTest::mouseClick(toggle, Qt::LeftButton);
        QVERIFY(technical->isVisible());
        QTRY_COMPARE_GE(toggle->width(), toggle->sizeHint().width()); // its words are others now
        QTest::mouseClick(part<QPushButton>(bar, u"copyTechnicalText"_s), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), u"SQLITE_FULL (13)"_s);
        QTest::keyClick(toggle, Qt::Key_Space);
        QVERIFY(!technical->isVisible());
    }

    void withoutATechnicalTextThereIsNothingToOpen()
    {
        MessageBar bar;
        bar.setMessage(Status::Error, u"The destination is full."_s);
        bar.show();
        QVERIFY(!part<QPushButton>(bar, u"messageDetails"_s)->isVisible());
    }

    void anActionIsAButtonWithAVerb()
    {
        MessageBar bar;
        QPushButton* open = bar.addAction(u"Choose a destination"_s);
        bar.show();
        const QSignalSpy clicked(open, &QPushButton::clicked);
        QTest::mouseClick(open, Qt::LeftButton);
        QCOMPARE(clicked.count(), 1);
    }

    void itsActionsMayBeClearedByOneOfThem()
    {
        MessageBar bar;
        QPushButton* open = bar.addAction(u"Choose a destination"_s);
        connect(open, &QPushButton::clicked, &bar, &MessageBar::clearActions);
        bar.show();
        const QPointer<QPushButton> watched(open);
        QTest::mouseClick(open, Qt::LeftButton);
        QTRY_VERIFY(watched.isNull());
    }

    void itGoesWhenItIsDismissed()
    {
        MessageBar bar;
        bar.show();
        const QSignalSpy dismissed(&bar, &MessageBar::dismissed);
        QTest::mouseClick(part<QToolButton>(bar, u"messageDismiss"_s), Qt::LeftButton);
        QCOMPARE(dismissed.count(), 1);
        QVERIFY(!bar.isVisible());
        bar.setDismissible(false);
        bar.show();
        QVERIFY(!part<QToolButton>(bar, u"messageDismiss"_s)->isVisible());
    }
};

QTEST_MAIN(TestMessageBar)
#include "tst_messagebar.moc"

#include "ui/theme/themechoice.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/statusicon.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui::widgets;
using ui::theme::Status;

/// The head of a page.
class TestPageHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { ui::theme::applyTheme(*qApp, ui::theme::ThemeChoice::Light); }

    void saysOneSentenceWithOrWithoutAStatus()
    {
        PageHeader header(u"Overview"_s);
        const auto* sign = header.findChild<StatusIcon*>(u"pageSign"_s);
        const auto* summary = header.findChild<Label*>(u"pageSummary"_s);
        header.setSummary(Status::Warning, u"dispatch.db needs attention."_s);
        QVERIFY(sign->isVisibleTo(&header));
        QCOMPARE(sign->accessibleName(), u"Warning"_s);
        QCOMPARE(summary->text(), u"dispatch.db needs attention."_s);
        header.setSummary(u"41 backups of dispatch.db."_s);
        QVERIFY(!sign->isVisibleTo(&header));
        header.setSummary(Status::Ok, QString());
        QVERIFY(!sign->isVisibleTo(&header)); // a shape says nothing alone
    }

    void buttonsFollowTheirCommands()
    {
        QAction verify(u"&Verify"_s);
        PageHeader header(u"Backups"_s);
        const auto* button = header.addCommand(u"verify"_s, verify);
        QCOMPARE(button, header.findChild<QPushButton*>(u"verifyButton"_s));
        QCOMPARE(button->text(), u"Verify"_s);
        verify.setEnabled(false);
        verify.setToolTip(u"Select a backup in the list first."_s);
        QVERIFY(!button->isEnabled());
        QCOMPARE(button->toolTip(), u"Select a backup in the list first."_s);
    }

    void otherWaysStandBehindTheArrow()
    {
        QAction now(u"&Back up now"_s);
        QAction with(u"Back up with &options…"_s);
        QAction pinned(u"Back up and &keep for ever"_s);
        PageHeader header(u"Backups"_s);
        header.addPrimary(u"backUp"_s, now,
                          {.title = u"More ways to back up"_s, .actions = {&with, &pinned}});
        header.show();
        QVERIFY(QTest::qWaitForWindowExposed(&header));
        QSignalSpy triggered(&now, &QAction::triggered);
        QTest::mouseClick(header.findChild<QPushButton*>(u"backUpButton"_s), Qt::LeftButton);
        QCOMPARE(triggered.size(), 1);
        auto* arrow = header.findChild<QPushButton*>(u"backUpMore"_s);
        QCOMPARE(arrow->accessibleName(), u"More ways to back up"_s);
        QTest::mouseClick(arrow, Qt::LeftButton);
        auto* menu = header.findChild<QMenu*>(u"backUpMenu"_s);
        QTRY_VERIFY(menu->isVisible());
        QCOMPARE(menu->actions(), (QList<QAction*>{&with, &pinned}));
        menu->close();
        with.setEnabled(false);
        QVERIFY(arrow->isEnabled());
        pinned.setEnabled(false);
        QVERIFY(!arrow->isEnabled());
    }

    void keepsItsHeightWithoutCommands()
    {
        QAction now(u"Back up now"_s);
        PageHeader header(u"Backups"_s);
        header.addCommand(u"backUp"_s, now);
        const int height = header.minimumHeight();
        header.setCommandsVisible(false);
        QCOMPARE(header.minimumHeight(), height);
        QVERIFY(!header.findChild<QPushButton*>(u"backUpButton"_s)->isVisibleTo(&header));
    }
};

QTEST_MAIN(TestPageHeader)
#include "tst_pageheader.moc"

#include "ui/theme/themechoice.h"
#include "ui/widgets/navlist.h"

#include <QAccessible>
#include <QApplication>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui::widgets;
using ui::theme::Status;

class TestNavList : public QObject
{
    Q_OBJECT

    static void fill(NavList& list)
    {
        list.addPage(u"overview"_s, u"Overview"_s);
        list.addPage(u"backups"_s, u"Backups"_s);
        list.addSeparator();
        list.addPage(u"activity"_s, u"Activity"_s);
        list.resize(200, 200);
        list.setCurrentPage(0);
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        ui::theme::applyTheme(*qApp, ui::theme::ThemeChoice::Light);
    }

    void downAndUpStepOverTheSeparator()
    {
        NavList list;
        fill(list);
        const QSignalSpy changed(&list, &NavList::currentPageChanged);
        QTest::keyClick(&list, Qt::Key_Down);
        QTest::keyClick(&list, Qt::Key_Down);
        QCOMPARE(list.currentPage(), 2);
        QTest::keyClick(&list, Qt::Key_Up);
        QCOMPARE(list.currentPage(), 1);
        QCOMPARE(changed.count(), 3);
        QCOMPARE(changed.at(1).first().toInt(), 2);
    }

    void enterGoesIntoThePage()
    {
        NavList list;
        fill(list);
        const QSignalSpy entered(&list, &NavList::pageEntered);
        QTest::keyClick(&list, Qt::Key_Down);
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(entered.count(), 1);
        QCOMPARE(entered.first().first().toInt(), 1);
    }

    void aClickChangesThePageAndASeparatorDoesNot()
    {
        NavList list;
        fill(list);
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        const auto middle = [&list](int row) {
            return list.visualItemRect(list.item(row)).center();
        };
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, middle(3));
        QCOMPARE(list.currentPage(), 2);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, middle(2));
        QCOMPARE(list.currentPage(), 2);
    }

    void aBadgeIsDrawnAndSpoken()
    {
        NavList list;
        fill(list);
        const QImage plain = list.grab().toImage();
        list.setBadge(1, Status::Error, 2);
        QVERIFY(list.grab().toImage() != plain);
        const QString spoken = list.item(1)->data(Qt::AccessibleTextRole).toString();
        QCOMPARE(spoken, u"Backups, Error: 2"_s);
        list.setBadge(1, Status::Error, 0);
        QCOMPARE(list.grab().toImage(), plain);
        QVERIFY(!list.item(1)->data(Qt::AccessibleTextRole).isValid());
    }

    void anUnknownPageChangesNothing()
    {
        NavList list;
        fill(list);
        list.setCurrentPage(17);
        list.setBadge(17, Status::Error, 1);
        QCOMPARE(list.currentPage(), 0);
    }
};

QTEST_MAIN(TestNavList)
#include "tst_navlist.moc"

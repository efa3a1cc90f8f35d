#include "ui/backups/sidepane.h"
#include "ui/theme/themechoice.h"

#include <QApplication>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::backups::SidePane;

class TestSidePane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        ui::theme::applyTheme(*qApp, ui::theme::ThemeChoice::Light);
        m_settings.clear();
        m_list = new QWidget;
        m_pane = new QWidget;
        m_side = std::make_unique<SidePane>(*m_list, *m_pane, m_settings);
        m_side->setLeastListWidth(500);
        m_side->resize(1000, 400);
        m_side->show();
    }

    void extraWidthGoesToTheList()
    {
        QTRY_COMPARE(m_pane->width(), 332);
        m_side->resize(1400, 400);
        QTRY_COMPARE(m_list->width(), 1400 - 332 - 12);
        QCOMPARE(m_pane->width(), 332);
    }

    void fromTheRightThePartsChangeSidesAndReachBothEdges()
    {
        m_side->setLayoutDirection(Qt::RightToLeft);
        QTRY_COMPARE(m_list->mapTo(m_side.get(), QPoint(m_list->width(), 0)).x(), 1000);
        QTRY_COMPARE(m_pane->mapTo(m_side.get(), QPoint()).x(), 0);
        QCOMPARE(m_pane->width(), 332);
        QCOMPARE(m_list->width(), 1000 - 332 - 12);
        QCOMPARE(m_list->layoutDirection(), Qt::RightToLeft);
        QCOMPARE(m_pane->layoutDirection(), Qt::RightToLeft);
    }

    void whereThereIsNoRoomOneIsSeenAtATime()
    {
        m_side->resize(700, 400);
        auto* details = m_side->findChild<QPushButton*>(u"detailsTab"_s);
        QTRY_VERIFY(details->isVisible());
        QVERIFY(m_list->isVisible() && !m_pane->isVisible());
        QTest::mouseClick(details, Qt::LeftButton);
        QVERIFY(!m_list->isVisible() && m_pane->isVisible());
        QTRY_COMPARE(m_pane->width(), 700);
        m_side->showList();
        QVERIFY(m_list->isVisible() && !m_pane->isVisible());
        m_side->resize(1000, 400);
        QTRY_VERIFY(m_pane->isVisible() && m_list->isVisible());
        QVERIFY(!details->isVisible());
    }

    void withoutAPaneThereIsNothingToChangeTo()
    {
        m_side->setPaneVisible(false);
        m_side->resize(700, 400);
        QTRY_COMPARE(m_list->width(), 700);
        QVERIFY(!m_side->findChild<QPushButton*>(u"detailsTab"_s)->isVisible());
        QVERIFY(!m_pane->isVisible());
    }

    void theWidthThatWasGivenIsRemembered()
    {
        auto* splitter = m_side->findChild<QSplitter*>();
        QWidget* handle = splitter->handle(1);
        QTest::mousePress(handle, Qt::LeftButton, {}, QPoint(6, 200));
        QTest::mouseMove(handle, QPoint(-62, 200));
        QTest::mouseRelease(handle, Qt::LeftButton, {}, QPoint(6, 200));
        QVERIFY(m_pane->width() > 380);
        const int given = m_pane->width();
        SidePane again(*new QWidget, *new QWidget, m_settings);
        again.setLeastListWidth(500);
        again.resize(1000, 400);
        again.show();
        QTRY_COMPARE(again.findChild<QSplitter*>()->widget(1)->width(), given);
    }

private:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"window.ini"_s), QSettings::IniFormat};
    QWidget* m_list = nullptr;
    QWidget* m_pane = nullptr;
    std::unique_ptr<SidePane> m_side;
};

QTEST_MAIN(TestSidePane)
#include "tst_sidepane.moc"

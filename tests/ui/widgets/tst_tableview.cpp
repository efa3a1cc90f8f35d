#include "ui/theme/status.h"
#include "ui/theme/themechoice.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/tableroles.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui::widgets;
using ui::theme::Status;

namespace {

constexpr int kColumns = 3;

void addRow(QStandardItemModel& model, const QString& when, Status status)
{
    auto* first = new QStandardItem(when);
    auto* size = new QStandardItem(u"48.2"_s);
    size->setData(int(CellKind::Number), CellKindRole);
    auto* verdict = new QStandardItem;
    verdict->setData(int(CellKind::Status), CellKindRole);
    verdict->setData(int(status), StatusRole);
    model.appendRow({first, size, verdict});
}

void addGroup(QStandardItemModel& model, const QString& title)
{
    QList<QStandardItem*> row;
    for (int column = 0; column < kColumns; ++column) {
        row << new QStandardItem;
        row.last()->setFlags(Qt::NoItemFlags);
    }
    row.first()->setText(title);
    row.first()->setData(u"Sunday"_s, GroupRole);
    model.appendRow(row);
}

struct Table
{
    Table()
    {
        model.setHorizontalHeaderLabels({u"When"_s, u"Size MiB"_s, u"Verified"_s});
        addRow(model, u"14:00"_s, Status::Verified);
        addGroup(model, u"Yesterday"_s);
        addRow(model, u"02:00"_s, Status::Damaged);
        view.setObjectName(u"backups"_s);
        view.setModel(&model);
        view.resize(420, 260);
    }

    [[nodiscard]] QRect row(int number) const { return view.visualRect(model.index(number, 0)); }

    QStandardItemModel model{0, kColumns};
    TableView view;
};

void hideThroughMenu(TableView& view, const QString& column)
{
    QContextMenuEvent event(QContextMenuEvent::Mouse, {10, 10}, view.mapToGlobal(QPoint(10, 10)));
    QCoreApplication::sendEvent(view.header()->viewport(), &event);
    const auto* menu = view.header()->findChild<QMenu*>();
    if (menu == nullptr)
        return;
    for (QAction* action : menu->actions()) {
        if (action->text() == column)
            action->trigger();
    }
}

bool shows(const QImage& image, const QRect& within, const QColor& colour)
{
    for (int y = within.top(); y <= within.bottom(); ++y) {
        for (int x = within.left(); x <= within.right(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

} // namespace

class TestTableView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        ui::theme::applyTheme(*qApp, ui::theme::ThemeChoice::Light);
    }

    void rowsAndHeaderHaveTheHeightsOfTheDesign()
    {
        Table table;
        table.view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table.view));
        QCOMPARE(table.view.header()->height(), 27);
        QCOMPARE(table.row(0).height(), 28);
        QCOMPARE(table.row(1).height(), 25);
        table.view.setRowSize(RowSize::TwoLine);
        QTRY_COMPARE(table.row(0).height(), 42);
    }

    void aSelectedRowHasATintAndABarAtItsStart()
    {
        Table table;
        table.view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table.view));
        QTest::mouseClick(table.view.viewport(), Qt::LeftButton, {}, table.row(2).center());
        QCOMPARE(table.view.currentIndex().row(), 2);
        const int y = table.row(2).center().y();
        const int last = table.view.viewport()->width() - 1;
        QImage image = table.view.viewport()->grab().toImage();
        QCOMPARE(image.pixelColor(1, y), ui::theme::lightTokens().marker);
        QCOMPARE(image.pixelColor(last, y), ui::theme::lightTokens().select);

        table.view.setLayoutDirection(Qt::RightToLeft);
        QCoreApplication::processEvents();
        image = table.view.viewport()->grab().toImage();
        QCOMPARE(image.pixelColor(last - 1, y), ui::theme::lightTokens().marker);
        QCOMPARE(image.pixelColor(1, y), ui::theme::lightTokens().select);
    }

    void unitsStandBelowUnitsInEitherDirection_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("from the left") << Qt::LeftToRight;
        QTest::newRow("from the right") << Qt::RightToLeft;
    }
    void unitsStandBelowUnitsInEitherDirection()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        Table table;
        table.model.item(0, 1)->setText(u"6"_s);
        table.model.item(2, 1)->setText(u"123456"_s);
        table.view.setLayoutDirection(direction);
        table.view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table.view));
        const QImage image = table.view.viewport()->grab().toImage();
        const auto lastInk = [&](int row) {
            const QRect cell = table.view.visualRect(table.model.index(row, 1));
            for (int x = cell.right(); x > cell.left(); --x) {
                for (int y = cell.top() + 2; y < cell.bottom() - 2; ++y) {
                    if (image.pixelColor(x, y).lightness() < 100)
                        return x;
                }
            }
            return -1;
        };
        QCOMPARE_GE(lastInk(0), 0);
        QCOMPARE(lastInk(0), lastInk(2));
    }

    void theTitleOfAGroupBeginsWhereReadingDoes()
    {
        Table table;
        table.view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table.view));
        const int middle = table.view.viewport()->width() / 2;
        const auto inkOnTheRight = [&] {
            const QRect row = table.row(1);
            const QImage image = table.view.viewport()->grab().toImage();
            for (int x = middle; x < image.width(); ++x) {
                for (int y = row.top() + 2; y < row.bottom() - 2; ++y) {
                    if (image.pixelColor(x, y).lightness() < 100)
                        return true;
                }
            }
            return false;
        };
        QVERIFY(!inkOnTheRight());
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QCoreApplication::processEvents();
        const bool turned = inkOnTheRight();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(turned);
    }

    void arrowsStepOverAGroupAndEnterActivates()
    {
        Table table;
        table.view.setCurrentIndex(table.model.index(0, 0));
        const QSignalSpy activated(&table.view, &QTreeView::activated);
        QTest::keyClick(&table.view, Qt::Key_Down);
        QCOMPARE(table.view.currentIndex().row(), 2);
        QTest::keyClick(&table.view, Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first().first().toModelIndex().row(), 2);
    }

    void theRowUnderThePointerIsTinted()
    {
        Table table;
        table.view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table.view));
        const QRect row = table.row(2);
        QImage image = table.view.viewport()->grab().toImage();
        QVERIFY(!shows(image, row, ui::theme::lightTokens().hover));
        QHoverEvent over(QEvent::HoverMove, row.center(), row.center(), {0, 0});
        QCoreApplication::sendEvent(table.view.viewport(), &over);
        image = table.view.viewport()->grab().toImage();
        QVERIFY(shows(image, row, ui::theme::lightTokens().hover));
        QHoverEvent out(QEvent::HoverLeave, {-1, -1}, {-1, -1}, row.center());
        QCoreApplication::sendEvent(table.view.viewport(), &out);
        image = table.view.viewport()->grab().toImage();
        QVERIFY(!shows(image, row, ui::theme::lightTokens().hover));
    }

    void aStatusCellShowsItsShape()
    {
        Table table;
        table.view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table.view));
        const QImage image = table.view.viewport()->grab().toImage();
        const auto cell = [&table](int row) {
            return table.view.visualRect(table.model.index(row, 2)) & table.view.viewport()->rect();
        };
        QVERIFY(shows(image, cell(0), ui::theme::lightTokens().okFill));
        QVERIFY(shows(image, cell(2), ui::theme::lightTokens().errFill));
    }

    void aSwitchOfTheThemeReachesTheRows()
    {
        Table table;
        table.view.setCurrentIndex(table.model.index(0, 0));
        table.view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table.view));
        ui::theme::applyTheme(*qApp, ui::theme::ThemeChoice::Dark);
        QTRY_VERIFY(shows(table.view.viewport()->grab().toImage(), table.row(0),
                          ui::theme::darkTokens().select));
    }

    void widthsAreRememberedByTheNameOfTheTable()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
        {
            Table table;
            table.view.rememberColumns(settings);
            table.view.header()->resizeSection(1, 173);
            hideThroughMenu(table.view, u"Verified"_s);
            QVERIFY(table.view.header()->isSectionHidden(2));
        }
        Table again;
        again.view.rememberColumns(settings);
        QCOMPARE(again.view.header()->sectionSize(1), 173);
        QVERIFY(again.view.header()->isSectionHidden(2));

        Table other;
        other.view.setObjectName(u"jobs"_s);
        other.view.rememberColumns(settings);
        QVERIFY(!other.view.header()->isSectionHidden(2));
    }
};

QTEST_MAIN(TestTableView)
#include "tst_tableview.moc"

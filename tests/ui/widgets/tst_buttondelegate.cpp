#include "ui/theme/themechoice.h"
#include "ui/widgets/buttondelegate.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui::widgets;

namespace {

constexpr int kButtons = 1;

struct Table
{
    Table()
    {
        for (const QString& words : {u"Back up now"_s, QString(), u"Show backups"_s})
            model.appendRow({new QStandardItem(u"x.db"_s), new QStandardItem(words)});
        view.setModel(&model);
        view.setRowSize(RowSize::TwoLine);
        view.setItemDelegateForColumn(kButtons, &buttons);
        view.resize(400, 300);
        view.show();
    }

    /// In the middle of the button of a row, or at the end of its cell.
    [[nodiscard]] QPoint inButton(int row) const
    {
        const QRect cell = view.visualRect(model.index(row, kButtons));
        return {cell.left() + 40, cell.center().y()};
    }
    [[nodiscard]] QPoint besideButton(int row) const
    {
        const QRect cell = view.visualRect(model.index(row, kButtons));
        return {cell.left() + 3, cell.center().y()};
    }

    QStandardItemModel model;
    TableView view;
    ButtonDelegate buttons;
    QSignalSpy clicked{&buttons, &ButtonDelegate::clicked};
};

} // namespace

/// Buttons in the cells of a table.
class TestButtonDelegate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { ui::theme::applyTheme(*qApp, ui::theme::ThemeChoice::Light); }

    void aClickOnTheButtonIsTold()
    {
        Table table;
        QTest::mouseClick(table.view.viewport(), Qt::LeftButton, {}, table.inButton(2));
        QCOMPARE(table.clicked.size(), 1);
        QCOMPARE(table.clicked.front().front().toModelIndex(), table.model.index(2, kButtons));
        QCOMPARE(table.view.currentIndex().row(), 2);
    }

    void otherClicksAreNot()
    {
        Table table;
        QTest::mouseClick(table.view.viewport(), Qt::LeftButton, {}, table.besideButton(0));
        QTest::mouseClick(table.view.viewport(), Qt::LeftButton, {}, table.inButton(1)); // no words
        QTest::mouseClick(table.view.viewport(), Qt::RightButton, {}, table.inButton(0));
        QCOMPARE(table.clicked.size(), 0);
    }

    void whoMovesAwayHasThoughtBetterOfIt()
    {
        Table table;
        QTest::mousePress(table.view.viewport(), Qt::LeftButton, {}, table.inButton(0));
        QTest::mouseRelease(table.view.viewport(), Qt::LeftButton, {}, table.inButton(2));
        QCOMPARE(table.clicked.size(), 0);
        QTest::mousePress(table.view.viewport(), Qt::LeftButton, {}, table.inButton(0));
        QTest::mouseRelease(table.view.viewport(), Qt::LeftButton, {}, table.besideButton(0));
        QCOMPARE(table.clicked.size(), 0);
    }

    void aButtonIsDrawnOnlyWhereItHasWords()
    {
        Table table;
        const auto line = [&table](int row) {
            const QRect cell = table.view.visualRect(table.model.index(row, kButtons));
            const QImage image = table.view.viewport()->grab(cell.adjusted(0, 2, 0, -3)).toImage();
            for (int y = 1; y < image.height(); ++y) {
                if (image.pixel(30, y) != image.pixel(30, 0))
                    return true;
            }
            return false;
        };
        QVERIFY(line(0));
        QVERIFY(!line(1));
    }
};

QTEST_MAIN(TestButtonDelegate)
#include "tst_buttondelegate.moc"

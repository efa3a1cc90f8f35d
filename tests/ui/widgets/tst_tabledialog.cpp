#include "ui/theme/themechoice.h"
#include "ui/timelines/protectiontimeline.h"
#include "ui/timelines/timelinestrip.h"
#include "ui/widgets/tabledialog.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/usagebar.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui::timelines;
using namespace ui::widgets;
using ui::theme::Status;

namespace {

TableContent sample()
{
    return {.title = u"Backups in time"_s,
            .columns = {{.title = u"When"_s},
                        {.title = u"Backups"_s, .kind = CellKind::Number},
                        {.title = u"Verified"_s, .kind = CellKind::Status}},
            .rows = {{{.words = u"Friday"_s, .sort = 5},
                      {.words = u"9"_s, .sort = 9},
                      {.words = u"Damaged"_s, .status = Status::Damaged}},
                     {{.words = u"Monday"_s, .sort = 8},
                      {.words = u"10"_s, .sort = 10},
                      {.words = u"Verified"_s, .status = Status::Verified}},
                     {{.words = u"Sunday"_s, .sort = 7},
                      {.words = u"2"_s, .sort = 2},
                      {.words = u"Verified"_s, .status = Status::Verified}}}};
}

struct Shown
{
    Shown()
    {
        dialog.show();
        dialog.activateWindow();
    }

    [[nodiscard]] QStringList column(int number) const
    {
        QStringList words;
        for (int row = 0; row < view().model()->rowCount(); ++row)
            words << view().model()->index(row, number).data().toString();
        return words;
    }

    [[nodiscard]] TableView& view() const { return *dialog.findChild<TableView*>(u"tableRows"_s); }

    TableDialog dialog{sample()};
};

QString copied()
{
    return QApplication::clipboard()->text();
}

/// Opens the table of a widget by a key; none where there is no menu.
const TableDialog* tableOf(QWidget& widget, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&widget, key, modifiers);
    auto* show = widget.findChild<QAction*>(u"showAsTable"_s);
    if (show == nullptr)
        return nullptr;
    show->trigger();
    return widget.findChild<TableDialog*>();
}

QStringList rowOf(const TableDialog& dialog, int row)
{
    const auto* model = dialog.findChild<TableView*>(u"tableRows"_s)->model();
    QStringList words;
    for (int column = 0; column < model->columnCount(); ++column)
        words << model->index(row, column).data().toString();
    return words;
}

} // namespace

class TestTableDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        ui::theme::applyTheme(*qApp, ui::theme::ThemeChoice::Light);
        QApplication::clipboard()->clear();
    }

    void itsModelIsSound()
    {
        TableContentModel model(sample());
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    }

    void theNewestIsFirst()
    {
        Shown shown;
        QCOMPARE(shown.column(0), QStringList({u"Monday"_s, u"Sunday"_s, u"Friday"_s}));
        QCOMPARE(shown.dialog.windowTitle(), u"Backups in time"_s);
        QCOMPARE(shown.view().accessibleName(), u"Backups in time"_s);
    }

    void aColumnIsSortedByWhatItsWordsStandFor()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.dialog));
        QHeaderView& header = *shown.view().header();
        const QPoint title(header.sectionViewportPosition(1) + 20, 10);
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, title);
        QStringList numbers = shown.column(1);
        if (numbers.first() == u"10"_s)
            std::reverse(numbers.begin(), numbers.end());
        QCOMPARE(numbers, QStringList({u"2"_s, u"9"_s, u"10"_s}));
        QCOMPARE(header.sectionResizeMode(0), QHeaderView::Interactive);
    }

    void withoutASelectionAllIsCopiedUnderItsTitles()
    {
        Shown shown;
        shown.view().clearSelection();
        QTest::mouseClick(shown.dialog.findChild<QPushButton*>(u"tableCopy"_s), Qt::LeftButton);
        QCOMPARE(copied(),
                 u"When\tBackups\tVerified\nMonday\t10\tVerified\nSunday\t2\tVerified\n"
                 "Friday\t9\tDamaged"_s);
    }

    void selectedRowsAreCopiedByTheKeyboard()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.dialog));
        QVERIFY(shown.view().hasFocus());
        shown.view().setCurrentIndex(shown.view().model()->index(1, 0));
        QTest::keyClick(&shown.view(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&shown.view(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copied(), u"Sunday\t2\tVerified\nFriday\t9\tDamaged"_s);
    }

    void escapeCloses()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.dialog));
        QTest::keyClick(&shown.view(), Qt::Key_Escape);
        QVERIFY(!shown.dialog.isVisible());
    }

    void aProtectionTimelineIsShownAsATable()
    {
        ProtectionTimeline timeline;
        timeline.setDays({{.date = QDate(2025, 9, 26), .backups = 1, .proof = Status::Damaged},
                          {.date = QDate(2025, 9, 27)},
                          {.date = QDate(2025, 9, 28),
                           .backups = 4,
                           .pinned = true,
                           .proof = Status::Verified}});
        timeline.show();
        const TableDialog* table = tableOf(timeline, Qt::Key_F10, Qt::ShiftModifier);
        QVERIFY(table != nullptr && table->isVisible());
        QCOMPARE(rowOf(*table, 0),
                 QStringList({u"Sunday 28 September"_s, u"4"_s, u"Pinned"_s, u"Verified"_s}));
        QCOMPARE(rowOf(*table, 1),
                 QStringList({u"Saturday 27 September"_s, u"–"_s, QString(), u"No backup"_s}));
        QCOMPARE(rowOf(*table, 2),
                 QStringList({u"Friday 26 September"_s, u"1"_s, QString(), u"Damaged"_s}));
    }

    void aStripIsShownAsATable()
    {
        TimelineStrip strip;
        const QDateTime now(QDate(2025, 9, 29), QTime(14, 32));
        strip.setMarks({{.id = u"a"_s, .at = now.addDays(-3), .status = Status::Damaged},
                        {.id = u"b"_s,
                         .at = now,
                         .status = Status::Verified,
                         .pinned = true,
                         .label = u"before v2.5"_s}},
                       now);
        strip.show();
        const TableDialog* table = tableOf(strip, Qt::Key_Menu, Qt::NoModifier);
        QVERIFY(table != nullptr && table->isVisible());
        QCOMPARE(rowOf(*table, 0),
                 QStringList({u"Today, 14:32"_s, u"Verified"_s, u"Pinned"_s, u"before v2.5"_s}));
        QCOMPARE(rowOf(*table, 1).first(), u"Friday 26 September, 14:32"_s);
    }

    void aUsageBarIsShownAsATable()
    {
        UsageBar bar;
        bar.setUsage({.name = u"Drive"_s, .words = u"182 of 256 GiB"_s, .used = 0.7, .ours = 0.2});
        bar.show();
        const TableDialog* table = tableOf(bar, Qt::Key_F10, Qt::ShiftModifier);
        QVERIFY(table != nullptr);
        QStringList rows;
        for (int row = 0; row < 3; ++row)
            rows << rowOf(*table, row).join(u' ');
        rows.sort();
        QCOMPARE(rows, QStringList({u"Free 30 %"_s, u"Holdfast 20 %"_s, u"Other files 50 %"_s}));
    }

    void thePointerOpensTheMenuWhereItIs()
    {
        UsageBar bar;
        bar.show();
        const QPoint place(40, 10);
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, bar.mapToGlobal(place));
        QCoreApplication::sendEvent(&bar, &event);
        const auto* menu = bar.findChild<QMenu*>(u"tableMenu"_s);
        QVERIFY(menu != nullptr);
        QVERIFY(menu->isVisible());
        QCOMPARE(menu->pos(), bar.mapToGlobal(place));
    }
};

QTEST_MAIN(TestTableDialog)
#include "tst_tabledialog.moc"

#include "ui/theme/themechoice.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/diffbar.h"
#include "ui/widgets/diffpicture.h"
#include "ui/widgets/legend.h"
#include "ui/widgets/tabledialog.h"
#include "ui/widgets/tableview.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui::widgets;

Q_DECLARE_METATYPE(ui::widgets::DiffCounts)

namespace {

/// The bar alone, 302 pixels wide: a part is at most 99 long and the axis is at 100.
constexpr int kWidth = 302;
constexpr int kAxis = 100;

struct Picture
{
    Picture(const DiffCounts& counts, qint64 most, double scale = 1)
        : image((QSizeF(kWidth, kDiffBarHeight) * scale).toSize(), QImage::Format_RGB32)
    {
        image.setDevicePixelRatio(scale);
        const auto& tokens = ui::theme::lightTokens();
        image.fill(tokens.surface);
        QPainter painter(&image);
        drawDiffBar(painter, QRectF(0, 0, kWidth, kDiffBarHeight), counts, most, tokens);
    }

    /// How many pixels of the row next to the upper edge of the parts have that colour.
    [[nodiscard]] int lengthOf(const QColor& colour) const
    {
        int found = 0;
        const int row = int(3 * image.devicePixelRatio());
        for (int x = 0; x < image.width(); ++x)
            found += image.pixel(x, row) == colour.rgb() ? 1 : 0;
        return found;
    }

    [[nodiscard]] int firstOf(const QColor& colour) const
    {
        const int row = int(3 * image.devicePixelRatio());
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, row) == colour.rgb())
                return x;
        }
        return -1;
    }

    QImage image;
};

const QString kName = u"workspaces"_s;
constexpr DiffCounts kCounts{.removed = 1, .changed = 3, .added = 12};

struct Shown
{
    Shown()
    {
        bar.setCounts(kName, kCounts);
        bar.resize(bar.sizeHint());
        bar.show();
        bar.activateWindow();
    }

    DiffBar bar;
};

} // namespace

class TestDiffBar : public QObject
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

    void aLengthIsTheLogarithmOfTheRows()
    {
        QCOMPARE(diffLength(0, 1000, 90), 0);
        QCOMPARE(diffLength(999, 999, 90), 90);
        QCOMPARE(diffLength(99, 999, 90), 60);
        QCOMPARE(diffLength(9, 999, 90), 30);
    }

    void oneRowAmongMillionsIsSeen()
    {
        QCOMPARE(diffLength(1, 100'000'000, 20), 5);
        QCOMPARE_LT(diffLength(1, 1, 90), 45); // and one alone does not look like many
    }

    void noPartIsLongerThanItsRoom() { QCOMPARE(diffLength(5000, 10, 90), 90); }

    void itSaysASentence_data()
    {
        QTest::addColumn<DiffCounts>("counts");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("all") << kCounts << u"12 rows added, 3 changed, 1 removed"_s;
        QTest::newRow("none") << DiffCounts{} << u"No difference"_s;
        QTest::newRow("one") << DiffCounts{.changed = 1} << u"1 row changed"_s;
        QTest::newRow("many") << DiffCounts{.removed = 1428} << u"1,428 rows removed"_s;
        QTest::newRow("two") << DiffCounts{.removed = 2, .changed = 1}
                             << u"1 row changed, 2 removed"_s;
    }

    void itSaysASentence()
    {
        QFETCH(const DiffCounts, counts);
        QFETCH(const QString, sentence);
        QCOMPARE(diffSentence(counts), sentence);
    }

    void itsNumbersHaveSigns()
    {
        QCOMPARE(addedText(kCounts), u"+12"_s);
        QCOMPARE(changedText(kCounts), u"~3"_s);
        QCOMPARE(removedText(kCounts), u"\u22121"_s);
        QCOMPARE(removedText({}), u"–"_s);
    }

    void removedRowsStandBeforeTheAxisAndTheOthersBehindIt()
    {
        const auto& tokens = ui::theme::lightTokens();
        const Picture picture({.removed = 99, .changed = 9, .added = 999}, 999);
        QCOMPARE(picture.firstOf(tokens.text3), kAxis);
        QCOMPARE(picture.firstOf(tokens.errFill), kAxis - 1 - 66);
        QCOMPARE(picture.firstOf(tokens.infoFill), kAxis + 2);
        QCOMPARE(picture.firstOf(tokens.okFill), kAxis + 2 + 33 + 1);
        QCOMPARE(picture.lengthOf(tokens.okFill), 99);
    }

    void whatIsRemovedIsHollowAndWhatIsAddedIsSolid()
    {
        const auto& tokens = ui::theme::lightTokens();
        const Picture picture({.removed = 999, .added = 999}, 999);
        const int middle = kDiffBarHeight / 2;
        QCOMPARE(picture.image.pixel(kAxis - 40, middle), tokens.surface.rgb());
        QCOMPARE(picture.image.pixel(kAxis + 40, middle), tokens.okFill.rgb());
    }

    void itsLinesAreSharpAtAnyScale_data()
    {
        QTest::addColumn<double>("scale");
        for (const double scale : {1.0, 1.25, 1.5, 2.0})
            QTest::addRow("%g", scale) << scale;
    }

    /// A line that lies across pixels is drawn in colours between its own and that behind it.
    void itsLinesAreSharpAtAnyScale()
    {
        QFETCH(const double, scale);
        const auto& tokens = ui::theme::lightTokens();
        const Picture picture({.removed = 40, .added = 7}, 99, scale);
        const int row = int(picture.image.height() * 0.3);
        const QSet<QRgb> known{tokens.surface.rgb(), tokens.errFill.rgb(), tokens.okFill.rgb(),
                               tokens.text3.rgb()};
        // The edge of what is removed is one and a half wide: as much of it as there can be is
        // full.
        int between = 0;
        for (int x = 0; x < picture.image.width(); ++x)
            between += known.contains(picture.image.pixel(x, row)) ? 0 : 1;
        QCOMPARE_LE(between, 2);
        QCOMPARE(picture.lengthOf(tokens.text3), int(scale + 0.01));
    }

    void itIsReadAsAPictureWithASentence()
    {
        Shown shown;
        const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&shown.bar);
        QCOMPARE(spoken->role(), QAccessible::Graphic);
        QCOMPARE(spoken->text(QAccessible::Name), kName);
        QCOMPARE(spoken->text(QAccessible::Value), u"12 rows added, 3 changed, 1 removed"_s);
        QCOMPARE(spoken->text(QAccessible::Description), shown.bar.toolTip());
    }

    void theFocusOfTheKeyboardCanBeSeen()
    {
        Shown shown;
        const QImage before = shown.bar.grab().toImage();
        shown.bar.setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(shown.bar.hasFocus());
        shown.bar.setAttribute(Qt::WA_KeyboardFocusChange);
        QVERIFY(shown.bar.grab().toImage() != before);
    }

    void itIsCopiedAsASentence()
    {
        Shown shown;
        QTest::keyClick(&shown.bar, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(),
                 u"workspaces: 12 rows added, 3 changed, 1 removed"_s);
    }

    void itIsShownAsATable()
    {
        Shown shown;
        QTest::keyClick(&shown.bar, Qt::Key_F10, Qt::ShiftModifier);
        shown.bar.findChild<QAction*>(u"showAsTable"_s)->trigger();
        const auto* dialog = shown.bar.findChild<TableDialog*>();
        const auto* rows = dialog->findChild<TableView*>(u"tableRows"_s)->model();
        QCOMPARE(dialog->windowTitle(), kName);
        QCOMPARE(rows->rowCount(), 3);
        QStringList cells;
        for (int row = 0; row < 3; ++row)
            cells << rows->index(row, 0).data().toString() + rows->index(row, 1).data().toString();
        cells.sort();
        QCOMPARE(cells, QStringList({u"Added12"_s, u"Changed3"_s, u"Removed1"_s}));
    }

    void itsNumbersHaveRoom()
    {
        Shown shown;
        const QSize few = shown.bar.minimumSizeHint();
        shown.bar.setCounts(kName, {.removed = 1'234'567});
        QCOMPARE_GT(shown.bar.minimumSizeHint().width(), few.width());
        QCOMPARE_GE(few.width(), kDiffBarWidth + diffNumbersWidth(12));
    }

    void theAxesOfBarsThatStandTogetherAreInOneLine()
    {
        DiffBar few;
        few.setCounts(kName, kCounts, 1428);
        DiffBar many;
        many.setCounts(u"sessions"_s, {.removed = 1428}, 1428);
        const auto axisOf = [](DiffBar& bar) {
            bar.resize(300, bar.sizeHint().height());
            const QImage image = bar.grab().toImage();
            for (int x = 0; x < image.width(); ++x) {
                // Above the parts.
                if (image.pixel(x, image.height() / 2 - 6) == ui::theme::lightTokens().text3.rgb())
                    return x;
            }
            return -1;
        };
        QCOMPARE_GT(axisOf(few), 0);
        QCOMPARE(axisOf(few), axisOf(many));
    }

    void aLegendSaysItsSigns()
    {
        const Legend legend(
            {LegendSign::RowsAdded, LegendSign::RowsChanged, LegendSign::RowsRemoved});
        QCOMPARE(legend.accessibleName(), u"Legend: + added, ~ changed, \u2212 removed"_s);
    }
};

QTEST_MAIN(TestDiffBar)
#include "tst_diffbar.moc"

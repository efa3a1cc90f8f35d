#include "ui/theme/themechoice.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/legend.h"
#include "ui/widgets/usagebar.h"

#include <QAccessible>
#include <QApplication>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui::widgets;
using ui::theme::Status;

namespace {

constexpr int kWidth = 224; // the bar is 200 wide
constexpr int kLead = 24;

const UsageBar::Usage kUsage{.name = u"Backup drive"_s,
                             .words = u"182 of 256 GiB"_s,
                             .used = 0.7,
                             .ours = 0.2,
                             .hint = u"/media/backup"_s};

struct Shown
{
    explicit Shown(const UsageBar::Usage& usage)
    {
        bar.setUsage(usage);
        bar.resize(kWidth, bar.sizeHint().height());
        bar.show();
    }

    /// In the bar, at a share of it.
    [[nodiscard]] QRgb colourAt(double share)
    {
        const bool mirrored = bar.layoutDirection() == Qt::RightToLeft;
        const int x = mirrored ? int((1 - share) * 200) : kLead + int(share * 200);
        return bar.grab().toImage().pixel(x, bar.height() - 7);
    }

    UsageBar bar;
};

} // namespace

class TestUsageBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        ui::theme::applyTheme(*qApp, ui::theme::ThemeChoice::Light);
    }

    void ourPartFollowsThatOfOtherFiles()
    {
        Shown shown(kUsage);
        const auto& tokens = ui::theme::lightTokens();
        QCOMPARE(shown.colourAt(0.2), otherFilesFill(tokens).rgb());
        QCOMPARE(shown.colourAt(0.46), otherFilesFill(tokens).rgb());
        QCOMPARE(shown.colourAt(0.52), tokens.mapTable.rgb());
        QCOMPARE(shown.colourAt(0.68), tokens.mapTable.rgb());
        QCOMPARE(shown.colourAt(0.72), tokens.track.rgb());
    }

    void aFullDriveIsSeenInItsColour_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QColor>("fill");
        QTest::newRow("warning") << int(Status::Warning) << ui::theme::lightTokens().warnFill;
        QTest::newRow("error") << int(Status::Error) << ui::theme::lightTokens().errFill;
    }

    void aFullDriveIsSeenInItsColour()
    {
        QFETCH(const int, status);
        QFETCH(const QColor, fill);
        auto usage = kUsage;
        usage.status = Status(status);
        Shown shown(usage);
        QCOMPARE(shown.colourAt(0.6), fill.rgb());
        const QString word = ui::theme::statusWord(Status(status));
        QCOMPARE(shown.bar.accessibleName(), u"Backup drive: 182 of 256 GiB, %1"_s.arg(word));
    }

    void itMirrorsWithTheLanguage()
    {
        Shown shown(kUsage);
        shown.bar.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(shown.colourAt(0.6), ui::theme::lightTokens().mapTable.rgb());
        QCOMPARE(shown.colourAt(0.2), otherFilesFill(ui::theme::lightTokens()).rgb());
        QCOMPARE(shown.colourAt(0.8), ui::theme::lightTokens().track.rgb());
    }

    void itIsSpokenAsASentence()
    {
        Shown shown(kUsage);
        const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&shown.bar);
        QCOMPARE(spoken->text(QAccessible::Name), u"Backup drive: 182 of 256 GiB"_s);
        QCOMPARE(spoken->text(QAccessible::Description), kUsage.hint);
        QCOMPARE(shown.bar.toolTip(), kUsage.hint);
    }

    void theFocusOfTheKeyboardCanBeSeen()
    {
        Shown shown(kUsage);
        const QImage before = shown.bar.grab().toImage();
        shown.bar.activateWindow();
        shown.bar.setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(shown.bar.hasFocus());
        shown.bar.setAttribute(Qt::WA_KeyboardFocusChange);
        QVERIFY(shown.bar.grab().toImage() != before);
    }

    void aLegendNamesItsSigns()
    {
        const Legend legend({LegendSign::Backup, LegendSign::Pinned, LegendSign::Damaged});
        QCOMPARE(legend.accessibleName(), u"Legend: Backup, Pinned, Damaged"_s);
        QVERIFY(legend.sizeHint().width() > Legend({LegendSign::Backup}).sizeHint().width() * 2);
    }
};

QTEST_MAIN(TestUsageBar)
#include "tst_usagebar.moc"

#include "ui/theme/themechoice.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/verdictbadge.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <optional>

using namespace Qt::StringLiterals;
using namespace ui::widgets;
using ui::theme::Status;
using ui::theme::ThemeChoice;

namespace {

QString spokenName(QWidget& widget)
{
    const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&widget);
    return spoken != nullptr ? spoken->text(QAccessible::Name) : QString();
}

QColor inkOf(const Label& label)
{
    return label.palette().color(QPalette::Active, label.foregroundRole());
}

/// The half in which words are drawn; none if in both.
std::optional<Qt::AlignmentFlag> inkedHalf(QWidget& widget)
{
    const QImage image = widget.grab().toImage();
    bool left = false;
    bool right = false;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y).lightness() < 128)
                (x < image.width() / 2 ? left : right) = true;
        }
    }
    if (left == right)
        return {};
    return left ? Qt::AlignLeft : Qt::AlignRight;
}

} // namespace

class TestLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongWordIsBrokenAndMakesNothingWider()
    {
        Label label(u"The database "_s + QString(200, u'L') + u".db is restored."_s);
        label.setWordWrap(true);
        QVERIFY(label.minimumSizeHint().width() <= 200);
        const int height = label.heightForWidth(200);
        QVERIFY(height >= 8 * QFontMetrics(label.font()).height());
        label.resize(200, height);
        const QImage image = label.grab().toImage();
        const QImage line =
            image.copy(0, image.height() / 2, 200, QFontMetrics(label.font()).height());
        QVERIFY(line != QImage(line.size(), line.format())); // something stands in the middle of it
        Label narrow(u"The database app.db is restored."_s);
        narrow.setWordWrap(true);
        QLabel plain(narrow.text());
        plain.setFont(narrow.font());
        plain.setWordWrap(true);
        QCOMPARE(narrow.heightForWidth(120), plain.heightForWidth(120));
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        ui::theme::applyTheme(*qApp, ThemeChoice::Light);
    }

    void aLabelKeepsItsInkThroughAChangeOfTheme()
    {
        QWidget window;
        auto* label = new Label(u"48.2 MiB"_s, ui::theme::Role::Caption, Ink::Caption, &window);
        window.show();
        QCOMPARE(inkOf(*label), ui::theme::lightTokens().text3);
        ui::theme::applyTheme(*qApp, ThemeChoice::Dark);
        QTRY_COMPARE(inkOf(*label), ui::theme::darkTokens().text3);
        label->setInk(Ink::Secondary);
        QCOMPARE(inkOf(*label), ui::theme::darkTokens().text2);
    }

    void markupInANameIsShownAsItIs()
    {
        const Label label(u"<b>dispatch</b>.db"_s);
        QCOMPARE(label.textFormat(), Qt::PlainText);
    }

    void aStatusIsSpokenAsWords()
    {
        StatusLabel label;
        label.setStatus(Status::NotChecked);
        QCOMPARE(spokenName(label), u"Not checked"_s);
        label.setStatus(Status::Running, u"Backing up dispatch.db"_s);
        QCOMPARE(spokenName(label), u"Running: Backing up dispatch.db"_s);

        VerdictBadge badge(Status::Damaged);
        QCOMPARE(spokenName(badge), u"Damaged"_s);
        badge.setStatus(Status::Verified);
        QCOMPARE(spokenName(badge), u"Verified"_s);
        badge.setStatus(Status::Damaged, u"2 bad pages"_s);
        QCOMPARE(badge.text(), u"2 bad pages"_s);
        QCOMPARE(spokenName(badge), u"Damaged: 2 bad pages"_s);
    }

    void aNameBeginsWhereTheLayoutDoes()
    {
        Label label(u"dispatch.db"_s);
        label.resize(300, 20);
        QVERIFY(inkedHalf(label) == Qt::AlignLeft);
        label.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(inkedHalf(label) == Qt::AlignRight);
    }

    void wrappedLinesBeginAtTheSameEdge()
    {
        Label label(u"\u200FHHHH HHHH HHHH"_s); // an edge straighter than that of Hebrew letters
        label.setWordWrap(true);
        label.setLayoutDirection(Qt::RightToLeft);
        label.resize(label.fontMetrics().horizontalAdvance(u"HHHH HHH"_s),
                     label.fontMetrics().lineSpacing() * 3);
        const QImage image = label.grab().toImage();
        const auto rightEdge = [&image](int line) {
            int edge = 0;
            for (int y = image.height() * line / 3; y < image.height() * (line + 1) / 3; ++y) {
                for (int x = edge + 1; x < image.width(); ++x) {
                    if (image.pixelColor(x, y).lightness() < 128)
                        edge = x;
                }
            }
            return edge;
        };
        QCOMPARE_GE(rightEdge(0), image.width() - 4);
        QCOMPARE(rightEdge(0), rightEdge(1));
        QCOMPARE(rightEdge(2), rightEdge(1));
    }

    void aLongNameGivesUpItsMiddleAndKeepsItsVoice()
    {
        ElidedLabel label(u"/srv/dispatch/data/with/a/long/way/to/dispatch.db"_s);
        label.resize(120, 20);
        QVERIFY(label.isElided());
        QCOMPARE(spokenName(label), label.text());
        label.resize(label.sizeHint());
        QVERIFY(!label.isElided());
    }

    void anEmptyStateOffersOneThingToDo()
    {
        EmptyState state(u"There are no backups yet."_s, u"Back up now"_s);
        state.resize(400, 200);
        state.show();
        QVERIFY(QTest::qWaitForWindowExposed(&state));
        const QSignalSpy asked(&state, &EmptyState::actionRequested);
        QTest::mouseClick(state.button(), Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        QTest::keyClick(state.button(), Qt::Key_Space);
        QCOMPARE(asked.count(), 2);
        QCOMPARE(spokenName(state), u"There are no backups yet."_s);
    }

    void aPanelIsNamedAfterItsTitle()
    {
        Panel panel(u"Backups"_s);
        auto* inside = new QPushButton(u"Verify"_s);
        panel.body()->addWidget(inside);
        panel.resize(300, 200);
        QCOMPARE(spokenName(panel), u"Backups"_s);
        const QImage image = panel.grab().toImage();
        QCOMPARE(image.pixelColor(image.width() / 2, 0), ui::theme::lightTokens().border);
        QCOMPARE(image.pixelColor(image.width() / 2, 3), ui::theme::lightTokens().surface);
    }
};

QTEST_MAIN(TestLabels)
#include "tst_labels.moc"

#include "ui/theme/themechoice.h"
#include "ui/widgets/wrappedtext.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui::widgets;
using ui::theme::Role;

namespace {

const QString kSentence = u"The last proven backup is 26 h old; the limit is 24 h."_s;

} // namespace

/// Sentences in cells.
class TestWrappedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::theme::applyTheme(*qApp, ui::theme::ThemeChoice::Light); }

    void whatFitsStaysOnOneLine()
    {
        const double room = ui::theme::textWidth(kSentence, Role::Body);
        QCOMPARE(wrapped(kSentence, Role::Body, room, 2), QStringList{kSentence});
        QVERIFY(!isCut(kSentence, Role::Body, room, 1));
        QCOMPARE(wrapped({}, Role::Body, room, 2), QStringList{QString()});
    }

    void whatDoesNotFitIsWrappedBetweenWords()
    {
        const double room = ui::theme::textWidth(kSentence, Role::Body) * 0.6;
        const QStringList lines = wrapped(kSentence, Role::Body, room, 2);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.join(u' '), kSentence);
        for (const QString& line : lines)
            QCOMPARE_LE(ui::theme::textWidth(line, Role::Body), room + 1);
        QVERIFY(!isCut(kSentence, Role::Body, room, 2));
        QVERIFY(isCut(kSentence, Role::Body, room, 1));
    }

    void theLastLineHoldsAllThatIsLeft()
    {
        const double room = ui::theme::textWidth(kSentence, Role::Body) * 0.3;
        const QStringList lines = wrapped(kSentence, Role::Body, room, 2);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.join(u' '), kSentence);
        QVERIFY(isCut(kSentence, Role::Body, room, 2));
    }

    void everyLineIsReadInTheDirectionOfTheSentence()
    {
        const QString sentence = u"הגיבוי של \u2068/srv/a long folder/a.db\u2069 נוצר."_s;
        const double room = ui::theme::textWidth(u"הגיבוי של /srv/a long f"_s, Role::Body);
        const QStringList lines = wrapped(sentence, Role::Body, room, 2);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.back(), u"\u200F\u2068folder/a.db\u2069 נוצר."_s);
    }
};

QTEST_MAIN(TestWrappedText)
#include "tst_wrappedtext.moc"

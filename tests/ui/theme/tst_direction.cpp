#include "ui/theme/direction.h"
#include "ui/theme/paint.h"
#include "ui/theme/themechoice.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui::theme;

namespace {

/// `line` as it is painted, in a picture in which time runs from the left.
QImage painted(const QString& line)
{
    QImage image(200, 24, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setLayoutDirection(Qt::LeftToRight);
    text(painter, image.rect(), line, {.ink = Qt::black});
    return image;
}

} // namespace

/// Where lines of text are read from.
class TestDirection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void aLineIsReadLikeItsLayoutUnlessItIsAName_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("a sentence") << u"הגיבוי של a.db."_s << Qt::RightToLeft;
        QTest::newRow("with a name in front") << u"\u2068a.db\u2069 עודכן."_s << Qt::RightToLeft;
        QTest::newRow("with a number in front") << u"12 חודשים"_s << Qt::RightToLeft;
        QTest::newRow("marked") << u"\u200F\u2068a.db\u2069: \u2068b\u2069"_s << Qt::RightToLeft;
        QTest::newRow("a name") << u"a.db"_s << Qt::LeftToRight;
        QTest::newRow("a size") << u"252 GiB"_s << Qt::LeftToRight;
        QTest::newRow("a share") << u"66 %"_s << Qt::LeftToRight;
        QTest::newRow("a path") << u"/srv/a.db"_s << Qt::LeftToRight;
        QTest::newRow("a path of Hebrew folders") << u"/דנה/a.db"_s << Qt::LeftToRight;
    }
    void aLineIsReadLikeItsLayoutUnlessItIsAName()
    {
        QFETCH(const QString, line);
        QTEST(lineDirection(line, Qt::RightToLeft), "direction");
        QCOMPARE(lineDirection(line, Qt::LeftToRight), Qt::LeftToRight);
    }

    void aPaintedSentenceIsReadFromTheRight()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        // Its full stop stands on the left, also where it begins with a Latin letter.
        QCOMPARE(painted(u"\u200FH."_s), painted(u".H"_s));
        QCOMPARE(painted(u"66 %"_s), painted(u"\u202D66 %"_s));
    }
};

QTEST_MAIN(TestDirection)
#include "tst_direction.moc"

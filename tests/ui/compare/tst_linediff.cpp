#include "ui/compare/linediff.h"

#include <QStringList>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::compare::lineDiff;

namespace {

/// "a=a" for lines that are the same, "a|b" for others; "-" where one side has none.
QStringList shown(const QString& first, const QString& second)
{
    QStringList lines;
    for (const auto& pair : lineDiff(first, second))
        lines << pair.first.value_or(u"-"_s) + (pair.isSame() ? u'=' : u'|')
                + pair.second.value_or(u"-"_s);
    return lines;
}

} // namespace

class tst_LineDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesStandBesideTheirLikes_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("same") << u"a\nb"_s << u"a\nb"_s << QStringList{u"a=a"_s, u"b=b"_s};
        QTest::newRow("one changed")
            << u"a\nb\nc"_s << u"a\nx\nc"_s << QStringList{u"a=a"_s, u"b|x"_s, u"c=c"_s};
        QTest::newRow("one more") << u"a\nc"_s << u"a\nb\nc"_s
                                  << QStringList{u"a=a"_s, u"-|b"_s, u"c=c"_s};
        QTest::newRow("one less") << u"a\nb\nc"_s << u"a\nc"_s
                                  << QStringList{u"a=a"_s, u"b|-"_s, u"c=c"_s};
        QTest::newRow("only the second")
            << QString() << u"a\nb"_s << QStringList{u"-|a"_s, u"-|b"_s};
        QTest::newRow("the same in the middle")
            << u"a\nm\nz"_s << u"b\nm\ny"_s << QStringList{u"a|b"_s, u"m=m"_s, u"z|y"_s};
        QTest::newRow("the same twice") << u"x\nx"_s << u"x"_s << QStringList{u"x=x"_s, u"x|-"_s};
        QTest::newRow("other ends of lines")
            << u"a\r\nb"_s << u"a\nb"_s << QStringList{u"a=a"_s, u"b=b"_s};
    }

    void linesStandBesideTheirLikes()
    {
        QFETCH(const QString, first);
        QFETCH(const QString, second);
        QFETCH(const QStringList, lines);
        QCOMPARE(shown(first, second), lines);
    }

    void veryLongTextsTakeNoTime()
    {
        QStringList first;
        QStringList second;
        for (int i = 0; i < 20'000; ++i) {
            first << QString::number(i);
            second << QString::number(-i - 1);
        }
        const auto pairs =
            lineDiff(u"head\n"_s + first.join(u'\n'), u"head\n"_s + second.join(u'\n'));
        QCOMPARE(pairs.size(), std::size_t{20'001});
        QVERIFY(pairs.front().isSame() && !pairs.back().isSame());
    }
};

QTEST_GUILESS_MAIN(tst_LineDiff)
#include "tst_linediff.moc"

#include "core/language/isolation.h"
#include "core/language/language.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace core::language;

/// Sentences that are read from the right, with names and sizes in them.
class TestIsolation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPutInIsKeptTogether_data()
    {
        QTest::addColumn<QString>("translation");
        QTest::addColumn<QString>("isolated");
        const auto row = [](const char* name, const QString& from, const QString& to) {
            QTest::newRow(name) << from << to;
        };
        row("a name", u"הגיבוי של %1."_s, u"הגיבוי של \u2068%1\u2069."_s);
        row("a name in front", u"%1 עודכן."_s, u"\u200F\u2068%1\u2069 עודכן."_s);
        row("more than one", u"%1 מתוך %2"_s, u"\u200F\u2068%1\u2069 מתוך \u2068%2\u2069"_s);
        row("a number with its unit", u"עוד %1 MiB/s"_s, u"עוד \u2068%1 MiB/s\u2069"_s);
        row("a share", u"%1 %"_s, u"\u2068%1 %\u2069"_s);
        row("a share of something", u"%1: %2 %"_s, u"\u200F\u2068%1\u2069: \u2068%2 %\u2069"_s);
        row("with a Latin word", u"%1 (pid %2)"_s, u"\u200F\u2068%1\u2069 (\u2068pid %2\u2069)"_s);
        row("a count", u"%n גיבויים"_s, u"%n גיבויים"_s);
        row("a Latin word in front", u"Holdfast מגבה."_s, u"\u200FHoldfast מגבה."_s);
        row("a shortcut", u"Ctrl+%1"_s, u"Ctrl+%1"_s);
        row("a format of dates", u"d MMM yyyy"_s, u"d MMM yyyy"_s);
        row("nothing", {}, {});
    }
    void whatIsPutInIsKeptTogether()
    {
        QFETCH(const QString, translation);
        QTEST(isolated(translation), "isolated");
    }

    void aSentenceIsReadInItsOwnDirection()
    {
        for (const QString& sentence :
             {u"%1 עודכן."_s, u"Holdfast מגבה."_s, u"%1: %2"_s, u"%1 (pid %2)"_s})
            QVERIFY2(isolated(sentence).replace(u'%', u"a.db"_s).isRightToLeft(),
                     qPrintable(sentence));
    }

    void aStoredSentenceKeepsItsNamesTogether()
    {
        QCOMPARE(withQuotesIsolated(u"הקובץ \"/srv/a.db\" אינו קיים."_s),
                 u"הקובץ \"\u2068/srv/a.db\u2069\" אינו קיים."_s);
        QCOMPARE(withQuotesIsolated(u"There is no \"/srv/a.db\"."_s),
                 u"There is no \"/srv/a.db\"."_s);
    }

    void otherProgramsGetLettersOnly()
    {
        QCOMPARE(withoutIsolation(isolated(u"%1: %2 %"_s).arg(u"a.db"_s, u"66"_s)),
                 u"a.db: 66 %"_s);
    }

    void onlyLanguagesFromTheRightAreIsolated()
    {
        if (available().size() == 1)
            QSKIP("Built without Qt's Linguist tools: there is English only.");
        const auto part = [] {
            return QCoreApplication::translate("ui::overview::Storage", "%1 of %2");
        };
        Translators windows(std::make_unique<IsolatingTranslator>());
        windows.use(u"he"_s);
        QVERIFY(part().contains(u"\u2068%1\u2069"_s));
        windows.use(u"de"_s);
        QVERIFY(!part().contains(u'\u2068'));
        windows.use(u"en"_s);
        QCOMPARE(part(), u"%1 of %2"_s);

        Translators commandLine;
        commandLine.use(u"he"_s);
        QVERIFY(!part().contains(u'\u2068'));
    }
};

QTEST_GUILESS_MAIN(TestIsolation)
#include "tst_isolation.moc"

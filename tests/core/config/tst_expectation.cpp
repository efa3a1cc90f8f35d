#include "core/config/expectation.h"

#include <QTest>

using namespace core::config;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(core::config::Expectation)

class tst_Expectation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAsItIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Expectation>("expected");
        const auto row =
            [](const char* name, const QString& text, const QString& table, Comparison comparison,
               qint64 rows) {
                QTest::newRow(name)
                    << text << Expectation{.table = table, .comparison = comparison, .rows = rows};
            };
        row("at least", u"orders >= 1"_s, u"orders"_s, Comparison::AtLeast, 1);
        row("without blanks", u"orders>10"_s, u"orders"_s, Comparison::MoreThan, 10);
        row("equal", u" t = 3 "_s, u"t"_s, Comparison::Equal, 3);
        row("not equal", u"t != 0"_s, u"t"_s, Comparison::NotEqual, 0);
        row("at most", u"t <= 5"_s, u"t"_s, Comparison::AtMost, 5);
        row("less", u"t < 1000000"_s, u"t"_s, Comparison::LessThan, 1'000'000);
        row("a name with blanks", u"open orders >= 1"_s, u"open orders"_s, Comparison::AtLeast, 1);
        row("a name in quotes", u"\"a \"\"b\"\" >= c\" >= 1"_s, u"a \"b\" >= c"_s,
            Comparison::AtLeast, 1);
        row("a table named like a query", u"selection >= 1"_s, u"selection"_s, Comparison::AtLeast,
            1);
        row("a table named values", u"values >= 1"_s, u"values"_s, Comparison::AtLeast, 1);
        row("a table named with", u"with stock >= 1"_s, u"with stock"_s, Comparison::AtLeast, 1);
        for (const QString& query :
             {u"WITH x AS (SELECT 1 AS n) SELECT n FROM x WHERE n >= 1"_s,
              u"with\n recursive x(n) as (select 1) select count(*) > 0 from x"_s, u"VALUES(1)"_s,
              u"values (1)"_s})
            QTest::newRow(qPrintable(query)) << query << Expectation{.sql = query};
        QTest::newRow("a query") << u"  select count(*) >= 1 from t "_s
                                 << Expectation{.sql = u"select count(*) >= 1 from t"_s};
    }

    void isReadAsItIsWritten()
    {
        QFETCH(const QString, text);
        QFETCH(const Expectation, expected);
        const auto parsed = parseExpectation(text);
        QVERIFY(parsed);
        QVERIFY(*parsed == expected);
    }

    void anythingElseIsNone_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString& text :
             {QString(), u"orders"_s, u"orders >="_s, u">= 1"_s, u"orders >= many"_s,
              u"orders >= -1"_s, u"orders => 1"_s, u"orders > = 1"_s, u"orders == 1"_s,
              u"orders >= 1; DROP TABLE orders"_s, u"DELETE FROM orders"_s, u"\"orders >= 1"_s,
              u"with care"_s, u"values"_s, u"orders >= 9999999999999999999"_s})
            QTest::newRow(qPrintable(text.isEmpty() ? u"nothing"_s : text)) << text;
    }

    void anythingElseIsNone()
    {
        QFETCH(const QString, text);
        QVERIFY(!parseExpectation(text));
    }

    void holdsWhereTheNumberIsRight()
    {
        for (const QString& text :
             {u"t >= 2"_s, u"t > 1"_s, u"t = 2"_s, u"t != 3"_s, u"t <= 2"_s, u"t < 3"_s})
            QVERIFY2(holds(*parseExpectation(text), 2), qPrintable(text));
        for (const QString& text :
             {u"t >= 3"_s, u"t > 2"_s, u"t = 3"_s, u"t != 2"_s, u"t <= 1"_s, u"t < 2"_s})
            QVERIFY2(!holds(*parseExpectation(text), 2), qPrintable(text));
    }

    void isToldAsItIsWritten()
    {
        for (const QString& text : {u"orders >= 1"_s, u"t != 3"_s, u"SELECT 1"_s})
            QCOMPARE(expectationText(*parseExpectation(text)), text);
    }
};

QTEST_GUILESS_MAIN(tst_Expectation)
#include "tst_expectation.moc"

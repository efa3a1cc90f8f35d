#include "core/rows/tableshape.h"
#include "ui/facts/celltext.h"
#include "ui/browse/valuetext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::rows::Value;
using core::rows::ValueType;

class tst_ValueText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonKeepsItsOrderAndItsDigits()
    {
        QCOMPARE(ui::browse::prettyJson(
                     "{\"z\":12345678901234567890,\"a\":[1.10,{\"b\":null}],\"e\":{}}"),
                 u"{\n  \"z\": 12345678901234567890,\n  \"a\": [\n    1.10,\n    {\n      \"b\": "
                 "null\n    }\n  ],\n  \"e\": {}\n}"_s);
        QCOMPARE(ui::browse::prettyJson("[\"a\\\"],{b\", []]"), u"[\n  \"a\\\"],{b\",\n  []\n]"_s);
    }

    void whatIsNoJsonHasNoLinesOfIt()
    {
        for (const char* text : {"", "plain", "12", "{", "{\"a\":1} more", "[1,]", "\"text\""})
            QVERIFY2(!ui::browse::prettyJson(text), text);
    }

    void bytesAreShownInLinesOfSixteen()
    {
        QCOMPARE(ui::browse::hexText("0123456789abcdefXY"),
                 u"00000000  30 31 32 33 34 35 36 37 38 39 61 62 63 64 65 66  0123456789abcdef\n"
                 "00000010  58 59                                            XY"_s);
        QCOMPARE(ui::browse::hexText(QByteArray("\0\xff", 2)).right(2), u"··"_s);
        QVERIFY(ui::browse::hexText({}).isEmpty());
    }

    void aCellIsOneLine()
    {
        const QByteArray text("two\nlines\0and a zero", 20);
        QCOMPARE(ui::facts::cellText({.type = ValueType::Text, .bytes = text, .size = 20}),
                 u"two lines and a zero"_s);
        QCOMPARE(ui::facts::cellText({}), u"NULL"_s);
        QCOMPARE(ui::facts::cellText({.type = ValueType::Integer, .integer = -5}), u"-5"_s);
        QVERIFY(ui::facts::cellText({.type = ValueType::Blob, .bytes = "x", .size = 5000})
                    .contains(u"4.9 KiB"_s));
    }

    void numbersAreKnownByTheirDeclaration()
    {
        for (const char* type : {"INTEGER", "bigint", "REAL", "DOUBLE PRECISION", "NUMERIC(10,2)"})
            QVERIFY2(ui::facts::holdsNumbers({.declaredType = QString::fromLatin1(type)}), type);
        for (const char* type : {"", "TEXT", "varchar(5)", "BLOB", "DATETIME"})
            QVERIFY2(!ui::facts::holdsNumbers({.declaredType = QString::fromLatin1(type)}), type);
    }
};

QTEST_GUILESS_MAIN(tst_ValueText)
#include "tst_valuetext.moc"

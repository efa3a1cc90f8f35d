#include "tests/shots/pseudotranslator.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The language of the pictures that show what longer texts break.
class TestPseudoTranslator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsGrowAndKeepTheirParts_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("parts");
        QTest::newRow("plain") << u"Back up now"_s << u"Bàçk üp ñôw"_s;
        QTest::newRow("mnemonic") << u"&File"_s << u"&Fîlé"_s;
        QTest::newRow("places") << u"%1 of %2: %n"_s << u"%1 ôf %2: %n"_s;
        QTest::newRow("one letter") << u"x"_s << u"x"_s;
    }
    void textsGrowAndKeepTheirParts()
    {
        QFETCH(const QString, source);
        QFETCH(const QString, parts);
        const QString text = shots::pseudo(source);
        QVERIFY2(text.startsWith(u'[' + parts) && text.endsWith(u']'), qPrintable(text));
        QVERIFY(double(text.size()) >= 1.4 * double(source.size()));
    }

    void whatIsNoWordStays_data()
    {
        QTest::addColumn<QString>("source");
        for (const char* source :
             {"Ctrl+Shift+B", "F6", "SQLite databases (*.db)", "%1 %", "%1: %2", ""})
            QTest::newRow(source) << QString::fromLatin1(source);
    }
    void whatIsNoWordStays()
    {
        QFETCH(const QString, source);
        QCOMPARE(shots::pseudo(source), source);
    }

    void isHeardByWhoAsksForATranslation()
    {
        shots::PseudoTranslator translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        QVERIFY(tr("Open").startsWith(u"[Ôpéñ"_s));
        QVERIFY(tr("%n jobs", nullptr, 3).startsWith(u"[3 jôbš"_s));
    }
};

QTEST_GUILESS_MAIN(TestPseudoTranslator)
#include "tst_pseudotranslator.moc"

#include "core/language/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace core::language;

/// Which language is spoken, and how numbers are written beside it.
class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (available() == QStringList{u"en"_s})
            QSKIP("Built without Qt's Linguist tools: there is English only.");
    }

    void englishComesFirst() { QCOMPARE(available(), (QStringList{u"en"_s, u"de"_s, u"he"_s})); }

    void theLanguageOfALocaleIsFound_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("language");
        QTest::newRow("German") << QLocale(u"de_DE"_s) << u"de"_s;
        QTest::newRow("German of another country") << QLocale(u"de_AT"_s) << u"de"_s;
        QTest::newRow("Hebrew") << QLocale(u"he_IL"_s) << u"he"_s;
        QTest::newRow("British English") << QLocale(u"en_GB"_s) << u"en"_s;
        QTest::newRow("one that is not there") << QLocale(u"fr_FR"_s) << u"en"_s;
        QTest::newRow("cron's") << QLocale::c() << u"en"_s;
    }
    void theLanguageOfALocaleIsFound()
    {
        QFETCH(const QLocale, locale);
        QFETCH(const QString, language);
        QCOMPARE(bestFor(locale), language);
    }

    void numbersAreWrittenAsInTheUsersCountry()
    {
        QCOMPARE(localeFor(u"de"_s, QLocale(u"de_CH"_s)), QLocale(u"de_CH"_s));
        QCOMPARE(localeFor(u"de"_s, QLocale(u"en_US"_s)), QLocale(u"de"_s));
        QCOMPARE(localeFor(u"en"_s, QLocale(u"en_GB"_s)), QLocale(u"en_GB"_s));
        QCOMPARE(localeFor(u"en"_s, QLocale::c()).toString(1234567), u"1,234,567"_s);
    }

    void textsNumbersAndDirectionChangeTogether()
    {
        const auto file = [] { return QCoreApplication::translate("ui::shell::Menus", "&File"); };
        Translators translators;
        translators.use(u"de"_s);
        QCOMPARE(translators.current(), u"de"_s);
        QCOMPARE(file(), u"&Datei"_s);
        QCOMPARE(QLocale().toString(1234567), u"1.234.567"_s);

        translators.use(u"he"_s);
        QVERIFY(file() != "&Datei"_L1 && file() != "&File"_L1);
        QCOMPARE(QLocale().textDirection(), Qt::RightToLeft);

        translators.use(u"en"_s);
        QCOMPARE(file(), u"&File"_s);
        QCOMPARE(QLocale().textDirection(), Qt::LeftToRight);
    }

    void englishHasItsPlurals()
    {
        const auto backups = [](int count) {
            return QCoreApplication::translate("app::ctl::StatusCommand", "%n backups, %1", nullptr,
                                               count);
        };
        Translators translators;
        translators.use(u"en"_s);
        QCOMPARE(backups(1), u"1 backup, %1"_s);
        QCOMPARE(backups(2), u"2 backups, %1"_s);
    }

    void theWordsOfQtsOwnButtonsAreThere()
    {
        const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
        if (!QFile::exists(folder + u"/qtbase_de.qm"_s))
            QSKIP("Qt's translations are not installed (qt6-translations-l10n).");
        Translators translators;
        translators.use(u"de"_s);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s);
    }

    void whatIsNotAvailableIsTheUsersOwn()
    {
        Translators translators;
        translators.use(u"tlh"_s);
        QCOMPARE(translators.current(), u"en"_s); // the test runs in the C locale
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"

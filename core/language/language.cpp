#include "core/language/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace core::language {

namespace {

constexpr auto kFolder = ":/i18n"_L1;
constexpr auto kPrefix = "holdfast_"_L1;
constexpr auto kSuffix = ".qm"_L1;

QString codeOf(const QString& localeName)
{
    return localeName.section(QRegularExpression(u"[-_]"_s), 0, 0);
}

} // namespace

QStringList available()
{
    QStringList codes{u"en"_s};
    const QStringList files = QDir(kFolder).entryList({kPrefix + u'*' + kSuffix}, QDir::Files);
    for (const QString& file : files) {
        const QString code = file.mid(kPrefix.size()).chopped(kSuffix.size());
        if (!codes.contains(code)) // English has a file too: for its plurals
            codes << code;
    }
    return codes;
}

QString bestFor(const QLocale& locale)
{
    // Not QTranslator::load(QLocale, …): to whom prefers English to German it gives German, because
    // English needs no file.
    const QStringList known = available();
    for (const QString& name : locale.uiLanguages()) {
        if (const QString code = codeOf(name); known.contains(code))
            return code;
    }
    return known.front();
}

QLocale localeFor(const QString& language, const QLocale& system)
{
    if (codeOf(system.name()) == language)
        return system;
    return language == "en"_L1 ? QLocale(QLocale::English, QLocale::UnitedStates)
                               : QLocale(language);
}

Translators::Translators(std::unique_ptr<QTranslator> own)
    : m_own(std::move(own))
{
}

void Translators::use(const QString& choice)
{
    const QLocale system = QLocale::system();
    m_current = available().contains(choice) ? choice : bestFor(system);
    QLocale::setDefault(localeFor(m_current, system));
    put(*m_own, kPrefix + m_current, kFolder);
    put(m_qt, "qtbase_"_L1 + m_current, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

void Translators::put(QTranslator& translator, const QString& file, const QString& folder)
{
    QCoreApplication::removeTranslator(&translator);
    if (translator.load(file, folder))
        QCoreApplication::installTranslator(&translator);
}

} // namespace core::language

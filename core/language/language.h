#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>

namespace core::language {

/// The languages that the program has texts in, as codes ("de"), English first: it stands in the
/// code. The others are built in from resources/translations, and missing without lrelease.
[[nodiscard]] QStringList available();

/// The first language of `locale`, in the user's own order, that is available; "en" if none is.
[[nodiscard]] QString bestFor(const QLocale& locale);

/// How numbers and dates are written beside texts in `language`: as `system` writes them if it
/// speaks that language, in whatever country.
[[nodiscard]] QLocale localeFor(const QString& language, const QLocale& system);

/// The texts of the program and of Qt in one language, while it lives. Needs QCoreApplication.
class Translators
{
public:
    /// `own` gives the texts of the program.
    explicit Translators(std::unique_ptr<QTranslator> own = std::make_unique<QTranslator>());

    /// From now on texts are in `choice`, and numbers and dates are written as there. Empty or not
    /// available: in the user's language. What is on the screen already keeps its words.
    void use(const QString& choice);

    /// Code of the language that is in use.
    [[nodiscard]] const QString& current() const { return m_current; }

private:
    static void put(QTranslator& translator, const QString& file, const QString& folder);

    std::unique_ptr<QTranslator> m_own;
    QTranslator m_qt;
    QString m_current;
};

} // namespace core::language

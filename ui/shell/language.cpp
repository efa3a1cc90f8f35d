#include "ui/shell/language.h"

#include "core/language/isolation.h"

#include <QGuiApplication>
#include <QSettings>

namespace ui::shell {

namespace {

constexpr QLatin1StringView kKey("language");

} // namespace

Language::Language(QSettings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_translators(std::make_unique<core::language::IsolatingTranslator>())
{
    speak();
}

QString Language::choice() const
{
    const QString saved = m_settings.value(kKey).toString();
    return core::language::available().contains(saved) ? saved : QString();
}

void Language::choose(const QString& language)
{
    m_settings.setValue(kKey, language);
    const QString before = m_translators.current();
    speak();
    if (m_translators.current() != before)
        Q_EMIT changed();
}

void Language::speak()
{
    m_translators.use(choice());
    // Not left to Qt, which asks its own translation: it may not be installed.
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
}

} // namespace ui::shell

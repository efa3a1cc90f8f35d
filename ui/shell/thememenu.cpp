#include "ui/shell/thememenu.h"

#include <QActionGroup>
#include <QApplication>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace ui::shell {

namespace {

constexpr QLatin1StringView kKey("theme");

QString keyOf(theme::ThemeChoice choice)
{
    switch (choice) {
    case theme::ThemeChoice::Light: return u"light"_s;
    case theme::ThemeChoice::Dark: return u"dark"_s;
    case theme::ThemeChoice::System: break;
    }
    return u"system"_s;
}

} // namespace

theme::ThemeChoice savedTheme(const QSettings& settings)
{
    const QString saved = settings.value(kKey).toString();
    for (const auto choice : {theme::ThemeChoice::Light, theme::ThemeChoice::Dark}) {
        if (keyOf(choice) == saved)
            return choice;
    }
    return theme::ThemeChoice::System;
}

ThemeMenu::ThemeMenu(QSettings& settings, QWidget* parent)
    : QMenu(tr("&Theme"), parent)
    , m_settings(settings)
    , m_group(new QActionGroup(this))
{
    setObjectName(u"themeMenu"_s);
    add(theme::ThemeChoice::System, tr("&System"));
    add(theme::ThemeChoice::Light, tr("&Light"));
    add(theme::ThemeChoice::Dark, tr("&Dark"));
}

void ThemeMenu::add(theme::ThemeChoice choice, const QString& words)
{
    QAction* action = addAction(words);
    action->setObjectName(u"theme-"_s + keyOf(choice));
    action->setCheckable(true);
    action->setChecked(savedTheme(m_settings) == choice);
    m_group->addAction(action);
    connect(action, &QAction::triggered, this, [this, choice] { choose(choice); });
}

void ThemeMenu::choose(theme::ThemeChoice choice)
{
    m_settings.setValue(kKey, keyOf(choice));
    theme::applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), choice);
}

} // namespace ui::shell

#include "ui/shell/languagemenu.h"

#include "ui/shell/language.h"

#include <QActionGroup>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui::shell {

namespace {

/// The mnemonic is the first letter, in whatever script.
QString ownName(const QString& code)
{
    if (code == "en"_L1)
        return u"&English"_s; // not "American English", as Qt has it
    const QLocale locale(code);
    return u'&' + locale.nativeLanguageName();
}

} // namespace

LanguageMenu::LanguageMenu(Language& language, QWidget* parent)
    : QMenu(tr("&Language"), parent)
    , m_language(language)
    , m_group(new QActionGroup(this))
{
    setObjectName(u"languageMenu"_s);
    //: The language of the desktop.
    const QString system = tr("&System");
    add({}, system);
    for (const QString& code : core::language::available())
        add(code, ownName(code));
}

void LanguageMenu::add(const QString& code, const QString& words)
{
    QAction* action = addAction(words);
    action->setObjectName(u"language-"_s + (code.isEmpty() ? u"system"_s : code));
    action->setCheckable(true);
    action->setChecked(m_language.choice() == code);
    m_group->addAction(action);
    connect(action, &QAction::triggered, &m_language, [this, code] { m_language.choose(code); });
}

} // namespace ui::shell

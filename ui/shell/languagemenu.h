#pragma once

#include <QMenu>

namespace ui::shell {

class Language;

/// Which language the window speaks. Each stands there in its own words, so that who cannot read
/// the present one finds it.
class LanguageMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit LanguageMenu(Language& language, QWidget* parent = nullptr);

private:
    void add(const QString& code, const QString& words);

    Language& m_language;
    QActionGroup* m_group;
};

} // namespace ui::shell

#pragma once

#include "ui/theme/themechoice.h"

#include <QMenu>

class QSettings;

namespace ui::shell {

[[nodiscard]] theme::ThemeChoice savedTheme(const QSettings& settings);

/// Light, dark or as the desktop is; counts at once and is remembered.
class ThemeMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit ThemeMenu(QSettings& settings, QWidget* parent = nullptr);

private:
    void add(theme::ThemeChoice choice, const QString& words);
    void choose(theme::ThemeChoice choice);

    QSettings& m_settings;
    QActionGroup* m_group;
};

} // namespace ui::shell

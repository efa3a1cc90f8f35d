#pragma once

#include "core/language/language.h"

#include <QObject>

class QSettings;

namespace ui::shell {

/// The language of the window: the desktop's or one that was chosen, and whether it is read from
/// the right.
class Language final : public QObject
{
    Q_OBJECT

public:
    /// Speaks what was chosen last. `settings` must outlive this.
    explicit Language(QSettings& settings, QObject* parent = nullptr);

    /// Empty: as the desktop.
    [[nodiscard]] QString choice() const;
    /// Counts from the next text on, and is remembered.
    void choose(const QString& language);

Q_SIGNALS:
    /// What is on the screen has the words of another language still.
    void changed();

private:
    void speak();

    QSettings& m_settings;
    core::language::Translators m_translators;
};

} // namespace ui::shell

#include "ui/widgets/remember.h"

#include <QSettings>

namespace ui::widgets {

void remember(QSettings& settings, const QString& key, const QVariant& value)
{
    if (!settings.contains(key) || settings.value(key) != value)
        settings.setValue(key, value);
}

} // namespace ui::widgets

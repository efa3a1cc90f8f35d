#pragma once

class QSettings;
class QString;
class QVariant;

namespace ui::widgets {

/// Keeps a choice for the next start. Of one that is kept already nothing is written: QSettings
/// writes its whole file for whatever is set.
void remember(QSettings& settings, const QString& key, const QVariant& value);

} // namespace ui::widgets

#pragma once

#include <QObject>
#include <QPointer>
#include <QSettings>
#include <QString>

class QHeaderView;
class QPoint;

namespace ui::widgets {

/// Remembers the widths, the order and the sorting of a table's columns, and lets people hide
/// columns from a menu on the header.
class ColumnMemory : public QObject
{
    Q_OBJECT

public:
    /// Restores at once. `header` is also the parent; `name` is the key within the settings.
    ColumnMemory(QHeaderView& header, QSettings& settings, const QString& name);

private:
    void save();
    void openMenu(const QPoint& position);

    QHeaderView& m_header;
    QPointer<QSettings> m_settings;
    QString m_key;
};

} // namespace ui::widgets

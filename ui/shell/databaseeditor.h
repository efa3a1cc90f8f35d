#pragma once

#include "core/jobs/properties.h"
#include "ui/jobs/engine.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace ui::dialogs {
class Asker;
class FileChooser;
} // namespace ui::dialogs

namespace ui::properties {
class DatabaseProperties;
}

namespace ui::shell {

class Databases;

/// Opens the properties of a database, saves what was changed, and stops protecting one.
class DatabaseEditor final : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive this; dialogs stand over `window`, which is the parent.
    struct Parts
    {
        const jobs::Engine& engine;
        Databases& databases;
        dialogs::FileChooser& files;
        dialogs::Asker& asker;
        QWidget& window;
    };

    explicit DatabaseEditor(const Parts& parts);

public Q_SLOTS:
    /// One dialog at a time: another database takes the place of the one before.
    void open(const QString& path);
    /// Asks, and then takes the database out of the configuration.
    void askToStop(const QString& path);

Q_SIGNALS:
    /// Something was saved: where the backups are, or what counts for them, may be another now.
    void changed(const QString& path);
    /// The properties of a database could not be read.
    void failed(const core::Error& error);

private:
    void show(const core::jobs::DatabaseProperties& properties);
    void lookAt(const QString& root);
    void save(const core::jobs::PropertyTexts& wanted);
    void takeSaved(const core::Result<core::jobs::DatabaseProperties>& saved);
    void closeIfGone();

    Parts m_parts;
    QPointer<properties::DatabaseProperties> m_dialog;
    QString m_path; ///< of the dialog's database
};

} // namespace ui::shell

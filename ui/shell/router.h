#pragma once

#include "core/jobs/inspect.h"
#include "ui/jobs/job.h"

#include <QObject>

class QStackedWidget;
class QWidget;

namespace ui::backups {
class BackupsPresenter;
}
namespace ui::jobs {
class JobModel;
}

namespace ui::shell {

class Databases;
class FirstRunPage;

/// Decides which page is in front, and where an error is shown.
class Router final : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive this.
    struct Parts
    {
        Databases& databases;
        jobs::JobModel& jobs;
        backups::BackupsPresenter& presenter;
        QStackedWidget& pages;
        FirstRunPage& firstRun;
        QWidget& backups;
    };

    Router(const Parts& parts, QObject* parent);

Q_SIGNALS:
    /// Another page is in front, or the sidebar has another meaning.
    void routed();

private:
    void onDatabasesChanged();
    void onCurrentChanged(const QString& path);
    void onAdded(const core::jobs::DatabaseFacts& facts);
    void protectAndBackUp(const QString& path, const QString& backupsFolder);
    void onFailed(const core::Error& error);
    void onJobChanged(jobs::JobId id);
    void show(QWidget& page);

    Parts m_parts;
    QString m_toBackUp; ///< as soon as it is protected
};

} // namespace ui::shell

#pragma once

#include "core/jobs/inspect.h"
#include "ui/jobs/job.h"
#include "ui/shell/navigation.h"

#include <QObject>
#include <QTimer>

#include <optional>

class QStackedWidget;
class QWidget;

namespace ui::backups {
class BackupsPresenter;
}
namespace ui::compare {
class ComparePresenter;
}
namespace ui::jobs {
class JobModel;
}
namespace ui::overview {
class OverviewPresenter;
}
namespace ui::firstrun {
class FirstRunPage;
}

namespace ui::verify {
class VerifyPresenter;
}

namespace ui::shell {

class Databases;

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
        Navigation& navigation;
        backups::BackupsPresenter& backupsPresenter;
        overview::OverviewPresenter& overviewPresenter;
        verify::VerifyPresenter& verifyPresenter;
        QStackedWidget& pages;
        firstrun::FirstRunPage& firstRun;
        QWidget& overview;
        QWidget& backups;
        QWidget& verify;
        QWidget& compare;
        compare::ComparePresenter& comparePresenter;
    };

    Router(const Parts& parts, QObject* parent);

    /// The page of the sidebar that is in front; none while a database is chosen for the first
    /// time.
    [[nodiscard]] std::optional<Page> page() const;

Q_SIGNALS:
    /// Another page is in front, or the sidebar has another meaning.
    void routed();

private:
    void onDatabasesChanged();
    void onCurrentChanged(const QString& path);
    void onAdded(const core::jobs::DatabaseFacts& facts);
    void protectAndBackUp(const QString& path, const QString& backupsFolder);
    void onFailed(const core::Error& error);
    void onConfigurationGone(const QString& file);
    void onJobChanged(jobs::JobId id);
    void stopWaiting();
    void goTo(Page page);
    void show(QWidget& page);
    [[nodiscard]] bool isInFront(const QWidget& page) const;

    Parts m_parts;
    QString m_toBackUp; ///< as soon as it is protected
    bool m_waiting = true; ///< it is not known yet what is protected
    QTimer m_patience; ///< what is read at once needs no page that says so
};

} // namespace ui::shell

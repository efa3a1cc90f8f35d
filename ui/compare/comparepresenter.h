#pragma once

#include "core/base/utctime.h"
#include "ui/compare/sidechoice.h"
#include "ui/diff/comparisonfeed.h"
#include "ui/diff/rowcopy.h"
#include "ui/facts/notice.h"
#include "ui/jobs/engine.h"

#include <QObject>

#include <map>
#include <memory>
#include <optional>

namespace ui::compare {

/// Which two databases are compared, and what came of it. Knows no widget.
class ComparePresenter final : public QObject
{
    Q_OBJECT

public:
    explicit ComparePresenter(const jobs::Engine& engine, QObject* parent = nullptr);
    ~ComparePresenter() override;

    void setDatabases(std::vector<NamedDatabase> databases);
    /// The one that the window shows: it is compared with the newest of its good backups, unless
    /// somebody chooses otherwise. Canonical path; empty for none.
    void setDatabase(const QString& path);
    /// Those of a database, as somebody else reads them.
    void setBackups(const QString& database, const Backups& backups);

    void choose(Place place, const SideChoice& side);
    void swapSides();
    void compare();
    /// The database as it is now with one of its backups.
    void compareWithBackup(const QString& database, const QString& artifact);
    void cancel();
    void dismissNotice();
    /// Shows what went wrong elsewhere, on this page.
    void tell(const core::Error& error) { takeFailure(error); }

    [[nodiscard]] const std::vector<NamedDatabase>& databases() const { return m_databases; }
    [[nodiscard]] const SideChoice& side(Place place) const;
    /// Null until they are read.
    [[nodiscard]] Backups backups(const QString& database) const;
    [[nodiscard]] core::UtcTime now() const { return m_engine.workshop.clock(); }
    /// None before anything was compared, and once another side is chosen.
    [[nodiscard]] diff::ComparisonFeed* feed() const { return m_feed.get(); }
    /// Why it cannot be done now; empty when it can.
    [[nodiscard]] QString whyNot() const;
    /// Where the two are opened.
    [[nodiscard]] const std::optional<core::Progress>& opening() const { return m_opening; }
    [[nodiscard]] std::optional<facts::Notice> notice() const { return m_notice; }

    /// "dispatch.db as it is now", "dispatch.db, today 14:00"
    [[nodiscard]] QString nameOf(Place place) const;
    /// What stands above the values of the two sides, as short as it can be.
    [[nodiscard]] diff::SideTitles titles() const;

Q_SIGNALS:
    /// Other databases, backups, or other sides are chosen.
    void choiceChanged();
    /// There is another comparison, or none.
    void feedReplaced();
    /// How far it is, or how it ended.
    void stateChanged();

private:
    void takeDefaults();
    void read(const QString& database);
    void setFeed(std::unique_ptr<diff::ComparisonFeed> feed);
    void takeFailure(const core::Error& error);
    [[nodiscard]] QString shortName(Place place) const;
    [[nodiscard]] QString nameOfDatabase(const QString& path) const;
    [[nodiscard]] const core::vault::Backup* backupOf(const SideChoice& side) const;

    const jobs::Engine& m_engine;
    std::vector<NamedDatabase> m_databases;
    QString m_database;
    std::map<QString, Backups> m_backups; ///< by database
    SideChoice m_first;
    SideChoice m_second;
    bool m_isChosen = false; ///< by a person
    std::unique_ptr<diff::ComparisonFeed> m_feed;
    std::optional<core::Progress> m_opening;
    std::optional<facts::Notice> m_notice;
};

} // namespace ui::compare

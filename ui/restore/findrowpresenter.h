#pragma once

#include "core/jobs/findrow.h"
#include "ui/jobs/engine.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <stop_token>

namespace ui::restore {

/// Asks all backups of a database for rows, off the thread of the window, and tells what each says
/// as it comes. Knows no widget.
class FindRowPresenter final : public QObject
{
    Q_OBJECT

public:
    /// `engine` must outlive this.
    FindRowPresenter(const jobs::Engine& engine, const QString& database,
                     QObject* parent = nullptr);
    ~FindRowPresenter() override;

    void find(const QString& table, const QString& where);

    [[nodiscard]] bool isFinding() const { return m_isFinding; }
    [[nodiscard]] const core::jobs::FindRowSpec& spec() const { return m_spec; }
    /// As far as they are known: the database, then the newest backup first.
    [[nodiscard]] const std::vector<core::jobs::RowSighting>& sightings() const
    {
        return m_sightings;
    }
    /// Why nothing could be asked.
    [[nodiscard]] const std::optional<core::Error>& problem() const { return m_problem; }
    [[nodiscard]] core::Clock clock() const { return m_engine.workshop.clock; }

Q_SIGNALS:
    void changed();

private:
    struct Mailbox;

    void collect();
    void take(const core::Result<core::jobs::FoundRows>& found);

    const jobs::Engine& m_engine;
    core::jobs::FindRowSpec m_spec;
    std::shared_ptr<Mailbox> m_mailbox; ///< what the search has told so far
    std::vector<core::jobs::RowSighting> m_sightings;
    std::optional<core::Error> m_problem;
    bool m_isFinding = false;
    std::stop_source m_stop;
    QTimer m_sampler;
};

} // namespace ui::restore

#pragma once

#include "core/jobs/destination.h"
#include "ui/facts/notice.h"
#include "ui/firstrun/candidate.h"
#include "ui/jobs/engine.h"

#include <QObject>
#include <QStringList>

#include <optional>
#include <stop_token>

class QSettings;

namespace ui::firstrun {

/// What the page of the first run shows and does: looks for databases, and knows what the first
/// backup of the chosen one will be. Knows no widget.
class FirstRunPresenter final : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive this.
    struct Parts
    {
        const jobs::Engine& engine;
        QSettings& settings;
        core::jobs::DiscoverSpec places{};
    };

    /// What the first backup of the chosen database will be. Without facts they are being read.
    struct Prospect
    {
        Candidate candidate{};
        std::optional<core::jobs::DatabaseFacts> facts{};
        std::optional<core::jobs::DestinationFacts> destination{};
        std::optional<core::Error> problem{}; ///< why it cannot be made

        [[nodiscard]] bool isReady() const { return facts && !problem; }
    };

    explicit FirstRunPresenter(const Parts& parts, QObject* parent = nullptr);
    ~FirstRunPresenter() override;

    /// Looks for databases, or looks again; what was found before stays until it has ended.
    void look();
    /// Looks in one more folder, now and from now on.
    void addFolder(const QString& folder);
    /// A database that is protected and has no backup yet stands first; none takes it away.
    void setProtected(const std::optional<core::jobs::DatabaseFacts>& facts);
    void choose(const QString& path);
    /// Where the backups of the chosen one, and of those chosen next, will go.
    void setBackupsFolder(const QString& folder);
    /// Asks for the first backup of the chosen one, once.
    void backUp();
    /// The request has led to an error: it can be made again.
    void giveBack();

    [[nodiscard]] bool isLooking() const { return m_looking; }
    /// What the last look found; none before the first one has ended.
    [[nodiscard]] const std::optional<core::jobs::Discovery>& discovery() const
    {
        return m_discovery;
    }
    [[nodiscard]] const std::vector<Candidate>& candidates() const { return m_candidates; }
    /// Null: nothing is chosen.
    [[nodiscard]] const Prospect* prospect() const { return m_prospect ? &*m_prospect : nullptr; }
    [[nodiscard]] core::Clock clock() const { return m_parts.engine.workshop.clock; }
    [[nodiscard]] bool isStarting() const { return m_starting; }

Q_SIGNALS:
    void lookingChanged();
    void candidatesChanged();
    void prospectChanged();
    /// Something was chosen without the user's doing: what comes next is its backup.
    void proposed();
    void noticed(const std::optional<ui::facts::Notice>& notice);
    void backUpRequested(const QString& path, const QString& backupsFolder);

private:
    struct Answer;

    [[nodiscard]] QStringList addedFolders() const;
    void takeDiscovery(core::Result<core::jobs::Discovery> discovery);
    void tellPassedOver();
    void gather();
    void propose();
    void readProspect();
    void takeProspect(Answer answer);

    Parts m_parts;
    bool m_looking = false;
    bool m_starting = false;
    std::stop_source m_stop;
    std::optional<core::jobs::Discovery> m_discovery;
    std::optional<core::jobs::DatabaseFacts> m_protected;
    std::vector<Candidate> m_candidates;
    std::optional<Prospect> m_prospect;
    QString m_folder; ///< for backups; empty: the one that is configured
    QString m_justAdded; ///< folder; what becomes of it is told
};

} // namespace ui::firstrun

#include "ui/firstrun/firstrunpresenter.h"

#include "core/jobs/properties.h"
#include "ui/jobs/progressmailbox.h"
#include "ui/jobs/reader.h"

#include <QDir>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::firstrun {

namespace {

constexpr QLatin1StringView kFoldersKey("firstRun/folders");

core::Result<core::jobs::DatabaseProperties>
moveBackups(const QString& database, const QString& folder, const core::jobs::Workshop& workshop)
{
    const auto now = core::jobs::propertiesOf(database, workshop);
    if (!now)
        return now;
    core::jobs::ChangeSpec spec{.database = database, .wanted = now->own};
    spec.wanted.backupsFolder = folder;
    return core::jobs::changeDatabase(spec, workshop);
}

} // namespace

/// What was read of the chosen database and of the folder for its backups.
struct FirstRunPresenter::Answer
{
    core::Result<core::jobs::DatabaseFacts> facts;
    core::Result<core::jobs::DestinationFacts> destination;
};

FirstRunPresenter::FirstRunPresenter(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
}

FirstRunPresenter::~FirstRunPresenter()
{
    m_stop.request_stop(); // or the program would wait for the end of the look
}

void FirstRunPresenter::look()
{
    m_stop.request_stop();
    m_stop = {};
    m_looking = true;
    auto spec = m_parts.places;
    spec.added = addedFolders();
    m_parts.engine.reader.read(
        this, u"look"_s,
        [spec, workshop = m_parts.engine.workshop, stop = m_stop.get_token()] {
            jobs::ProgressMailbox unheard;
            return core::jobs::discover(spec, workshop, core::JobContext{stop, unheard});
        },
        [this](auto discovery) { takeDiscovery(std::move(discovery)); });
    Q_EMIT lookingChanged();
}

void FirstRunPresenter::addFolder(const QString& folder)
{
    const QString path = QDir::cleanPath(folder);
    QStringList folders = addedFolders();
    if (!folders.contains(path))
        m_parts.settings.setValue(kFoldersKey, folders << path);
    m_justAdded = path;
    Q_EMIT noticed({});
    look();
}

QStringList FirstRunPresenter::addedFolders() const
{
    return m_parts.settings.value(kFoldersKey).toStringList();
}

void FirstRunPresenter::takeDiscovery(core::Result<core::jobs::Discovery> discovery)
{
    m_looking = false;
    if (discovery) {
        m_discovery = std::move(*discovery);
        tellPassedOver();
        gather();
    }
    Q_EMIT lookingChanged();
    // A look that a backup cut short is no news.
    if (!discovery && discovery.error().code != core::ErrorCode::Cancelled)
        Q_EMIT noticed(facts::noticeFrom(discovery.error()));
}

/// Only of the folder that was added just now: the others are an old story.
void FirstRunPresenter::tellPassedOver()
{
    const auto& all = m_discovery->passedOver;
    const auto told = std::ranges::find(all, m_justAdded, &core::jobs::PassedOver::folder);
    if (told != all.end())
        Q_EMIT noticed(facts::Notice{.status = theme::Status::Note, .title = sentenceFor(*told)});
    m_justAdded.clear();
}

/// The protected one, then what was found.
void FirstRunPresenter::gather()
{
    m_candidates.clear();
    if (m_protected)
        m_candidates.push_back(candidateFrom(*m_protected));
    if (m_discovery) {
        for (const auto& one : m_discovery->databases) {
            if (!m_protected || one.path != m_protected->path)
                m_candidates.push_back({.database = one});
        }
    }
    Q_EMIT candidatesChanged();
    const bool isThere =
        m_prospect && std::ranges::any_of(m_candidates, [this](const Candidate& one) {
            return one.database.path == m_prospect->candidate.database.path;
        });
    if (!isThere)
        propose();
}

void FirstRunPresenter::propose()
{
    choose(m_candidates.empty() ? QString() : m_candidates.front().database.path);
    if (m_prospect)
        Q_EMIT proposed();
}

void FirstRunPresenter::setProtected(const std::optional<core::jobs::DatabaseFacts>& facts)
{
    giveBack();
    if (!facts && !m_protected)
        return;
    m_protected = facts;
    m_prospect.reset(); // what was dropped takes the place of what was chosen
    gather();
}

void FirstRunPresenter::choose(const QString& path)
{
    if (m_prospect && m_prospect->candidate.database.path == path)
        return;
    m_starting = false;
    const auto found = std::ranges::find_if(
        m_candidates, [&path](const Candidate& one) { return one.database.path == path; });
    m_prospect.reset();
    if (found != m_candidates.end())
        m_prospect =
            Prospect{.candidate = *found, .facts = found->isProtected ? m_protected : std::nullopt};
    Q_EMIT prospectChanged();
    if (m_prospect)
        readProspect();
}

/// Does not open the database: nobody has asked for it yet.
void FirstRunPresenter::readProspect()
{
    const Candidate& candidate = m_prospect->candidate;
    m_parts.engine.reader.read(
        this, u"prospect"_s,
        [path = candidate.database.path, folder = candidate.isProtected ? QString() : m_folder,
         workshop = m_parts.engine.workshop]() -> Answer {
            auto facts = core::jobs::glanceAtDatabase(path, workshop);
            if (!facts)
                return {facts, facts.error()};
            const QString root = folder.isEmpty() ? facts->root : folder;
            return {std::move(facts), core::jobs::lookAtDestination(root, path)};
        },
        [this](Answer answer) { takeProspect(std::move(answer)); });
}

void FirstRunPresenter::takeProspect(Answer answer)
{
    if (!m_prospect)
        return;
    m_prospect->facts.reset();
    m_prospect->destination.reset();
    m_prospect->problem.reset();
    if (answer.facts)
        m_prospect->facts = std::move(*answer.facts);
    if (answer.destination)
        m_prospect->destination = std::move(*answer.destination);
    else
        m_prospect->problem = answer.destination.error();
    Q_EMIT prospectChanged();
}

void FirstRunPresenter::setBackupsFolder(const QString& folder)
{
    if (!m_prospect)
        return;
    if (!m_prospect->candidate.isProtected) {
        m_folder = folder;
        readProspect();
        return;
    }
    m_parts.engine.reader.read(
        this, u"move"_s,
        [path = m_prospect->candidate.database.path, folder, workshop = m_parts.engine.workshop] {
            return moveBackups(path, folder, workshop);
        },
        [this](const auto& moved) {
            if (!moved)
                Q_EMIT noticed(facts::noticeFrom(moved.error()));
            else if (m_prospect)
                readProspect();
        });
}

void FirstRunPresenter::backUp()
{
    if (!m_prospect || !m_prospect->isReady() || m_starting)
        return;
    m_starting = true;
    m_stop.request_stop(); // the backup has the drive for itself
    Q_EMIT prospectChanged();
    Q_EMIT backUpRequested(m_prospect->candidate.database.path, m_folder);
}

void FirstRunPresenter::giveBack()
{
    if (!m_starting)
        return;
    m_starting = false;
    Q_EMIT prospectChanged();
}

} // namespace ui::firstrun

#include "core/compare/side.h"

#include "core/base/durable.h"
#include "core/sqlite/capturetarget.h"
#include "core/sqlite/copysnapshot.h"
#include "core/sqlite/privateview.h"
#include "core/sqlite/sourceaccess.h"

#include <QFileInfo>

#include <optional>

namespace core::compare {

namespace {

/// Sorts go to temporary files, and take that much memory at the most.
Result<> boundMemory(sqlite::Connection& connection)
{
    return connection.execute("PRAGMA temp_store=FILE; PRAGMA cache_size=-16000");
}

/// The statement that begins a transaction takes no lock and reads nothing; the second does.
Result<> pin(sqlite::Connection& connection)
{
    return connection.execute("BEGIN; PRAGMA main.user_version");
}

class ImageSide final : public Side
{
public:
    /// `captured`: the file itself, where it was made for this and goes with it.
    ImageSide(sqlite::Connection view, const QString& path, std::optional<PartialFile> captured)
        : m_captured(std::move(captured))
        , m_view(std::move(view))
        , m_path(path)
    {
    }

    [[nodiscard]] sqlite::Connection& connection() override { return m_view; }
    [[nodiscard]] QString image() const override { return m_path; }

private:
    std::optional<PartialFile> m_captured; ///< before the view: must outlive it
    sqlite::Connection m_view;
    QString m_path;
};

class LiveSide final : public Side
{
public:
    explicit LiveSide(sqlite::Source source)
        : m_source(std::move(source))
    {
    }

    [[nodiscard]] sqlite::Connection& connection() override { return m_source.connection(); }
    [[nodiscard]] QString image() const override { return {}; }

private:
    sqlite::Source m_source;
};

Result<std::unique_ptr<Side>> openImage(const QString& path, std::optional<PartialFile> captured)
{
    // To SQLite an empty file is an empty database, and a missing one is a new one.
    if (const auto header = sqlite::headerOfImage(path); !header)
        return header.error();
    auto view = sqlite::openPrivateView(path);
    if (!view)
        return view.error();
    if (auto bounded = boundMemory(*view); !bounded)
        return bounded.error();
    if (auto pinned = pin(*view); !pinned)
        return pinned.error();
    return std::unique_ptr<Side>(
        std::make_unique<ImageSide>(std::move(*view), path, std::move(captured)));
}

Result<PartialFile> makeRoom(const SideSpec& spec)
{
    if (auto made = makeFolders(spec.workFolder); !made)
        return made.error();
    const auto room = freeSpace(spec.workFolder);
    if (!room)
        return room.error();
    if (room->value() < QFileInfo(spec.path).size())
        return Error{.code = ErrorCode::DestinationFull, .path = spec.workFolder};
    return PartialFile::create(spec.workFolder, QStringLiteral("compare.db"));
}

/// Writers wait no longer than the copy takes.
Result<PartialFile> capture(sqlite::Source& source, const SideSpec& spec, const JobContext& job)
{
    auto file = makeRoom(spec);
    if (!file)
        return file;
    sqlite::CaptureTarget target(*file, source.header().pageSize, source.firstPage());
    if (auto copied = sqlite::copySnapshot(source, target, Phase::Copying, job); !copied)
        return copied.error();
    if (auto unpinned = source.unpin(); !unpinned)
        return unpinned.error();
    if (auto written = target.finish(); !written)
        return written.error();
    return file;
}

Error about(const QString& path, Error error)
{
    if (error.path.isEmpty())
        error.path = path;
    return error;
}

Result<std::unique_ptr<Side>> openLive(const SideSpec& spec, const JobContext& job)
{
    auto source = sqlite::Source::open(
        {.path = spec.path, .workFolder = spec.workFolder, .wait = spec.wait}, job);
    if (!source)
        return about(spec.path, source.error());
    if (source->pinBlocksWriters()) {
        auto captured = capture(*source, spec, job);
        if (!captured)
            return about(spec.path, captured.error());
        const QString path = captured->path();
        return openImage(path, std::move(*captured));
    }
    if (auto bounded = boundMemory(source->connection()); !bounded)
        return bounded.error();
    source->connection().stopWith({}); // each comparison has a job of its own
    return std::unique_ptr<Side>(std::make_unique<LiveSide>(std::move(*source)));
}

} // namespace

Result<std::unique_ptr<Side>> Side::open(const SideSpec& spec, const JobContext& job)
{
    return spec.atRest ? openImage(spec.path, {}) : openLive(spec, job);
}

} // namespace core::compare

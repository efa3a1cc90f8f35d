#pragma once

#include "core/base/filedescriptor.h"

#include <QByteArray>
#include <QString>

namespace core {

/// How the name of an unfinished file ends; it begins with a dot.
inline constexpr QStringView kPartialSuffix = u".holdfast-partial";

/// "Durable by construction": a file gets its final name only when it is complete. Write under a
/// temporary name in the same folder, fsync, rename, fsync the folder.

/// A file that is being made. Lives under a hidden name that carries kPartialSuffix, is locked
/// (flock) while its maker lives, and is removed by the destructor unless it was published.
class PartialFile
{
public:
    /// Creates `.<finalName>.<pid>-<n>.holdfast-partial` in `folder`, mode 0600 until published.
    /// Errors: Destination….
    static Result<PartialFile> create(const QString& folder, const QString& finalName);

    PartialFile(PartialFile&&) noexcept;
    PartialFile& operator=(PartialFile&&) noexcept;
    ~PartialFile();

    [[nodiscard]] int fd() const { return m_fd.get(); }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const QString& folder() const { return m_folder; }

    /// fsync of the content. Errors: DestinationFull, DestinationVanished, WriteFailed.
    Result<> sync();
    /// Syncs what is not synced yet, gives it its final name without replacing anything, and makes
    /// the name durable. `mode` are the permission bits it gets, exactly: the umask does not count.
    /// Then path() is the final one, which is also what an Error names.
    /// Errors: DestinationExists if the name is taken (the file stays partial), Destination….
    Result<> publish(const QString& finalName, unsigned mode = 0644);
    /// The same, but replaces an existing file of that name.
    Result<> publishReplacing(const QString& finalName, unsigned mode = 0644);

private:
    PartialFile(FileDescriptor fd, QString folder, QString path);
    void discard() noexcept;
    Result<> syncAs(const QString& name);

    FileDescriptor m_fd;
    QString m_folder;
    QString m_path;
    bool m_published = false;
};

/// Writes `bytes` as `folder/name`, atomically and durably, replacing what was there. An Error
/// names that file or its folder.
Result<> writeFileDurably(const QString& folder, const QString& name, const QByteArray& bytes,
                          unsigned mode = 0644);

/// Removes leftovers of dead processes from `folder`: files with kPartialSuffix whose lock is free.
/// Returns how many. Files whose maker lives stay.
Result<int> sweepPartials(const QString& folder);

/// True for names that only this program uses for unfinished files.
[[nodiscard]] bool isPartialName(const QString& fileName);

/// Makes all missing folders of `path` (mode 0755, durable). Errors: Destination….
Result<> makeFolders(const QString& path);

/// fsync of a folder, so that names made in it survive a power loss.
Result<> syncFolder(const QString& path);

/// Of a file system. What is kept for the administrator counts as used.
struct Space
{
    ByteCount total{};
    ByteCount free{}; ///< for an unprivileged writer

    friend bool operator==(const Space&, const Space&) = default;
};

/// Of the file system that holds `path`, or will hold it once its folders are made.
Result<Space> spaceAt(const QString& path);
/// Bytes an unprivileged writer can still put on the file system that holds `path`.
Result<ByteCount> freeSpace(const QString& path);

} // namespace core

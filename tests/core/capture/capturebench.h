#pragma once

#include "core/capture/capture.h"
#include "tests/core/sqlite/workbench.h"

#include <QTemporaryDir>

namespace capturetest {

/// The folders of one test, open to all users: `source` for the database, `images` for what is
/// captured, `work` for private copies.
class Bench
{
public:
    Bench();
    ~Bench();

    [[nodiscard]] QString source() const { return m_folder.filePath(QStringLiteral("source")); }
    [[nodiscard]] QString images() const { return m_folder.filePath(QStringLiteral("images")); }
    [[nodiscard]] QString work() const { return m_folder.filePath(QStringLiteral("work")); }
    [[nodiscard]] QString path() const { return source() + QStringLiteral("/live.db"); }
    /// Takes from everybody but root the right to write the database and its folder.
    void makeReadOnly() const;
    /// What lies in `images` and `work`: nothing, when nothing is left half-made.
    [[nodiscard]] QStringList leftovers() const;

    /// Captures `database`, or path().
    [[nodiscard]] core::Result<core::capture::Captured>
    capture(core::ProgressSink& sink, const QString& database = {},
            const std::stop_token& stop = {}) const;

    core::capture::CaptureSpec spec{}; ///< what capture() is given; folders are filled in

private:
    QTemporaryDir m_folder;
};

/// What is wrong with an image, or what it says to `sql`: hashes, size and integrity_check first.
[[nodiscard]] QString judge(const core::capture::Captured& captured, const QByteArray& sql);

/// Opens and captures the database; one line: how it was opened, its journal mode, what it holds
/// when read in place, what its image holds.
[[nodiscard]] QString tell(const Bench& bench, const QString& database = {});

} // namespace capturetest

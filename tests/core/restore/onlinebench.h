#pragma once

#include "core/restore/online.h"
#include "tests/core/restore/generations.h"

#include <QTemporaryDir>

namespace restoretest {

/// A database of generation 1 that applications have open, an image of generation 2 that is to
/// replace its content, and a place to keep what was there before.
class OnlineBench
{
public:
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString target() const { return file(QStringLiteral("t.db")); }
    [[nodiscard]] QString image() const { return file(QStringLiteral("image.db")); }
    [[nodiscard]] QString kept() const { return file(QStringLiteral("kept.db")); }

    [[nodiscard]] bool make(const QByteArray& journal, int rows = 4000) const;
    [[nodiscard]] core::Result<core::restore::OnlineReplaced>
    replace(sqlitetest::Sink& sink, const std::stop_token& stop = {},
            std::function<core::Result<>()> onLocked = {}) const;
    /// Copies the target to kept(), for `onLocked`.
    [[nodiscard]] core::Result<> keep() const;

private:
    QTemporaryDir m_folder;
};

/// What tell() says of such a target.
[[nodiscard]] QString told(int generation, const QByteArray& journal);
/// A row for either journal mode.
void addBothModes();

} // namespace restoretest

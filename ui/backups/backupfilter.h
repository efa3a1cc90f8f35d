#pragma once

#include "core/base/utctime.h"
#include "core/vault/vault.h"

#include <QHash>
#include <QString>

#include <optional>

namespace ui::backups {

/// Which backups of a list are wanted; all parts must fit.
struct BackupFilter
{
    QString words{}; ///< each must occur in the label, the file's name or the time as it is shown
    std::optional<core::vault::Verdict> verdict{};
    QString method{}; ///< a key of methodKey(); empty: any
    std::optional<bool> pinned{};

    [[nodiscard]] bool isEmpty() const { return *this == BackupFilter(); }
    friend bool operator==(const BackupFilter&, const BackupFilter&) = default;
};

/// All but the words.
[[nodiscard]] bool fits(const core::vault::Backup& backup, const BackupFilter& filter);

/// Finds words in backups, at typing speed among ten thousand: what a backup is found by is put
/// together once.
class BackupFinder
{
public:
    /// `now` decides what is shown as today.
    explicit BackupFinder(core::UtcTime now)
        : m_now(now)
    {
    }

    /// Each word of `words` occurs, in any order, in upper or lower case.
    [[nodiscard]] bool finds(const core::vault::Backup& backup, const QStringList& words);

private:
    [[nodiscard]] const QString& textOf(const core::vault::Backup& backup);
    [[nodiscard]] QString dayText(core::UtcTime time);

    core::UtcTime m_now;
    QHash<QString, QString> m_texts; ///< by path and label
    QHash<QDate, QString> m_days;
};

/// As finds() wants them.
[[nodiscard]] QStringList wordsOf(const QString& typed);

} // namespace ui::backups

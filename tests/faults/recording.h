#pragma once

#include "tests/faults/disk.h"

namespace faults {

/// What a program does below a folder, call by call: begin one before the program runs.
class Recording
{
public:
    explicit Recording(const QString& folder);

    /// What the program's environment needs.
    [[nodiscard]] std::map<QString, QString> environment() const;
    /// Reads what was recorded. Empty, or what is wrong: nothing was recorded, a call that the
    /// model cannot follow, or a last state that is not that of the disk. Of names that end with
    /// one of `unfollowed` only that they are there is compared (a -shm is written through memory).
    [[nodiscard]] QString load(const QStringList& unfollowed = {});

    [[nodiscard]] const std::vector<Call>& calls() const { return m_calls; }
    /// A loss of power anywhere.
    [[nodiscard]] Loss randomLoss(std::mt19937& random) const;
    /// A state in which the disk could be after it.
    [[nodiscard]] Tree after(const Loss& loss, Identities* files = nullptr) const;
    /// Puts it where it was recorded. Files get other numbers there than they had: `moved` tells
    /// the new one of each.
    [[nodiscard]] bool put(const Loss& loss, std::map<quint64, quint64>& moved) const;
    [[nodiscard]] QString describe(const Loss& loss) const;

private:
    QString m_folder;
    QString m_log;
    quint64 m_inode;
    std::vector<Found> m_begin;
    std::vector<Call> m_calls;
};

} // namespace faults

#pragma once

#include "core/jobs/comparison.h"
#include "core/vault/vault.h"

#include <memory>
#include <vector>

namespace ui::compare {

/// Newest first. Shared and never changed; never null.
using Backups = std::shared_ptr<const std::vector<core::vault::Backup>>;

/// A database that people can choose.
struct NamedDatabase
{
    QString path{}; ///< canonical
    QString name{};

    friend bool operator==(const NamedDatabase&, const NamedDatabase&) = default;
};

/// One side of a comparison, as it was chosen.
struct SideChoice
{
    QString database{}; ///< path of a protected one; empty: any file
    QString file{}; ///< of one of its backups, or any file; empty: the database as it is now

    [[nodiscard]] bool isNone() const { return database.isEmpty() && file.isEmpty(); }
    [[nodiscard]] bool isLive() const { return !database.isEmpty() && file.isEmpty(); }
    [[nodiscard]] core::jobs::ComparedSpec spec() const
    {
        return {.what = file.isEmpty() ? database : file, .database = database};
    }
    friend bool operator==(const SideChoice&, const SideChoice&) = default;
};

enum class Place { First, Second };

} // namespace ui::compare

#pragma once

#include "core/base/result.h"

#include <QString>

#include <vector>

namespace core::sqlite {
class Connection;
}

namespace core::compare {

/// From the first database to the second.
enum class Change { Added, Removed, Changed };

enum class ObjectKind { Table, Index, Trigger, View };

/// A table, index, trigger or view that only one of them has, or that is written otherwise.
struct ObjectDifference
{
    ObjectKind kind = ObjectKind::Table;
    QString name{};
    QString table{}; ///< that it belongs to; its own name for tables and views
    Change change = Change::Changed;
    QString before{}; ///< SQL in the first; empty where it has none
    QString after{}; ///< SQL in the second

    friend bool operator==(const ObjectDifference&, const ObjectDifference&) = default;
};

/// What the header says, where it differs: "user_version", "application_id", "encoding" …
struct SettingDifference
{
    QString name{};
    QString before{};
    QString after{};

    friend bool operator==(const SettingDifference&, const SettingDifference&) = default;
};

struct SchemaDifference
{
    std::vector<ObjectDifference> objects{}; ///< tables first, then what belongs to them; by name
    std::vector<SettingDifference> settings{};

    [[nodiscard]] bool isNone() const { return objects.empty() && settings.empty(); }
    friend bool operator==(const SchemaDifference&, const SchemaDifference&) = default;
};

/// SQL is compared as it is stored; automatic indexes, shadow and internal tables are left out.
/// Errors: Source…, CannotJudge.
Result<SchemaDifference> compareSchemas(sqlite::Connection& first, sqlite::Connection& second);

} // namespace core::compare

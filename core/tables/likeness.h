#pragma once

#include <QString>

namespace core::tables {

inline constexpr double kLike = 0.5; ///< names that are at least that like may mean the same

/// How like two names are, from 0 to 1: the share of letters that need not be changed to make one
/// of the other, or higher where one holds the other. Case and underscores do not count.
[[nodiscard]] double likenessOf(const QString& one, const QString& other);

} // namespace core::tables

#pragma once

#include "core/vault/verdict.h"

#include <QStringList>

namespace core::proof {

/// The faults in one row of integrity_check's or quick_check's output: those of the trees come as
/// one row under a headline, all others one row each.
[[nodiscard]] QStringList faultsIn(const QString& row);
/// The pages that a fault names, without those that are only what a pointer says.
[[nodiscard]] std::vector<PageNo> pagesNamedIn(const QString& fault);

/// Sorts such a row into `findings`: one finding for each
/// object and kind, with the pages that are named and the first few of SQLite's texts.
/// `table` is the one that was checked.
void addIntegrityMessage(const QString& row, const QString& table,
                         std::vector<vault::Finding>& findings);

/// Where SQLite had to stop is told as a fault without a page or a number. Beside a fault that says
/// more of the same object, or of any object where it names none, it becomes a part of that one's
/// detail.
void foldStops(std::vector<vault::Finding>& findings);

} // namespace core::proof

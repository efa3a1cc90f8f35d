#pragma once

#include "app/ctl/restorewords.h"

namespace app::ctl {

/// The restore is of tables or objects, not of the whole database.
[[nodiscard]] bool meansTables(const Words& words);
/// An option of one kind of restore, given for the other.
[[nodiscard]] std::optional<Refusal> refuseTableOptions(const Words& words);

[[nodiscard]] Understood restoreTablesFrom(const Words& words);
[[nodiscard]] Understood diffFrom(const Words& words);
[[nodiscard]] Understood findRowFrom(const Words& words);

/// Names with commas between them; one that has a comma in it stands in double quotes, and a quote
/// in it is written twice. None where a quote is not closed or a name is empty.
[[nodiscard]] std::optional<QStringList> splitNames(const QStringList& given);

} // namespace app::ctl

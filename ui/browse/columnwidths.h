#pragma once

#include <QHash>
#include <QString>

namespace ui::browse {

/// How wide people made the columns of a table, for as long as the program runs: by table, then by
/// column.
using ColumnWidths = QHash<QString, QHash<QString, int>>;

} // namespace ui::browse

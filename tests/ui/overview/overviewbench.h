#pragma once

#include "tests/ui/shell/windowbench.h"
#include "ui/overview/databasetable.h"

#include <QPoint>
#include <QStringList>

namespace testsupport {

/// Databases that are protected already, `backedUp` of them with a proven backup.
QStringList protect(const WindowBench& bench, int count, int backedUp);

/// Opens the window on what is protected, and waits until it has read everything.
ui::overview::DatabaseTable& open(WindowBench& bench);

[[nodiscard]] QStringList column(const ui::overview::DatabaseTable& table, int column);

[[nodiscard]] QStringList activity(const WindowBench& bench);

[[nodiscard]] QPoint cell(const ui::overview::DatabaseTable& table, int row, int column);

/// All that a pointing device sends for it; QTest sends one event of it.
void doubleClick(QWidget& widget, const QPoint& place);

[[nodiscard]] bool isCurrent(const WindowBench& bench, const QString& name);

} // namespace testsupport

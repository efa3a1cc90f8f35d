#pragma once

#include "tests/ui/shell/windowbench.h"
#include "ui/diff/comparisonfeed.h"

namespace testsupport {

/// Two real databases, and the engine that compares them.
class DiffBench
{
public:
    /// SQL that makes each of them.
    DiffBench(const QByteArray& first, const QByteArray& second);

    [[nodiscard]] std::unique_ptr<ui::diff::ComparisonFeed> makeFeed() const;
    /// The same, after it has come to rest.
    [[nodiscard]] std::unique_ptr<ui::diff::ComparisonFeed> compare() const;
    void rest() const;

    [[nodiscard]] const ui::jobs::Engine& engine() const { return m_bench.engine; }
    [[nodiscard]] QString first() const { return m_bench.path(QStringLiteral("first.db")); }
    [[nodiscard]] QString second() const { return m_bench.path(QStringLiteral("second.db")); }

private:
    WindowBench m_bench;
};

} // namespace testsupport

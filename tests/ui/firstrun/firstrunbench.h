#pragma once

#include "core/config/config.h"
#include "tests/ui/shell/windowbench.h"

#include <QObject>

#include <memory>

class QPushButton;

namespace testsupport {

/// The window on a machine of its own that has no database yet; what the tests of the first run
/// have in common.
class FirstRunTest : public QObject
{
protected:
    void setUp();
    QString make(const QString& name, int rows = 200) const;
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QPushButton& button() const;
    [[nodiscard]] QString selected() const;
    /// All words of the panel on the right that are shown.
    [[nodiscard]] QString panelWords() const;
    [[nodiscard]] core::Result<core::config::Config> config() const;
    void openAndWait();
    void openAndWaitForNothing();

    std::unique_ptr<WindowBench> m_bench;
};

} // namespace testsupport

#pragma once

#include "core/restore/steps.h"
#include "ui/widgets/panel.h"

#include <vector>

class QTextCursor;
class QTextEdit;

namespace ui::wizard {

/// "Log": what was done and when, line by line, to be copied.
class LogPanel final : public widgets::Panel
{
    Q_OBJECT

public:
    explicit LogPanel(QWidget* parent = nullptr);

    /// Lines are only ever added, until another log takes the place of this one.
    void setLog(const std::vector<core::restore::LogLine>& log);

protected:
    void changeEvent(QEvent* event) override;

private:
    /// From there on.
    void append(std::size_t from);
    void append(const core::restore::LogLine& line, QTextCursor& cursor) const;
    void writeAnew();
    void copy();

    std::vector<core::restore::LogLine> m_log;
    QTextEdit* m_text;
};

} // namespace ui::wizard

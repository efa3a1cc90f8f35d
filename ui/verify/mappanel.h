#pragma once

#include "ui/verify/reportsource.h"
#include "ui/widgets/panel.h"

namespace ui::widgets {
class Label;
}

namespace ui::verify {

/// Every page of the file: what it is, whose, and which are damaged.
class MapPanel final : public widgets::Panel
{
    Q_OBJECT

public:
    explicit MapPanel(QWidget* parent = nullptr);

    void setReport(const SharedReport& report, bool isReading);

private:
    widgets::Label* m_nothing;
};

} // namespace ui::verify

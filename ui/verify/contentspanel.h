#pragma once

#include "core/base/utctime.h"
#include "ui/verify/reportsource.h"
#include "ui/widgets/panel.h"

class QStackedLayout;

namespace ui::widgets {
class Label;
class TableView;
} // namespace ui::widgets

namespace ui::verify {

class ReportTableModel;

/// The tables of a report. Of thousands only those that are seen are drawn.
class ContentsPanel final : public widgets::Panel
{
    Q_OBJECT

public:
    explicit ContentsPanel(QWidget* parent = nullptr);

    void setReport(const SharedReport& report, bool isEarlier, core::UtcTime now);

private:
    void makeTable();

    ReportTableModel* m_model;
    widgets::TableView* m_table;
    widgets::Label* m_nothing;
};

} // namespace ui::verify

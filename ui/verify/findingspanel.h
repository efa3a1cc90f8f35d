#pragma once

#include "ui/verify/findingrow.h"
#include "ui/verify/reportsource.h"
#include "ui/widgets/panel.h"

#include <functional>
#include <vector>

namespace ui::widgets {
class Label;
class ScrolledColumn;
} // namespace ui::widgets

namespace ui::verify {

/// What was found, the worst first. One of them can be selected.
class FindingsPanel final : public widgets::Panel
{
    Q_OBJECT

public:
    static constexpr std::size_t kMostRows = 100;

    explicit FindingsPanel(QWidget* parent = nullptr);

    void setReport(const SharedReport& report);
    /// Says of when they are, while newer ones are looked for; empty where that is now.
    void setAsOf(const QString& moment);
    /// Offers of the next steps those that can be taken now.
    using Possible = std::function<bool(FindingRow::Way, const core::proof::ReportFinding&)>;
    void offerWays(const Possible& isPossible);
    /// Selects the finding that is about this page; none where there is none.
    void selectFor(core::PageNo page);

    /// What the panel needs in that width, so that all findings are seen.
    [[nodiscard]] int heightForAll(int width) const;
    /// The same for the first of them.
    [[nodiscard]] int heightOfWorst(int width) const;

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// A finding was selected that is about this page.
    void pageChosen(core::PageNo page);
    void wayTaken(ui::verify::FindingRow::Way way, const core::proof::ReportFinding& finding);

private:
    [[nodiscard]] int headHeight(int width) const;
    [[nodiscard]] static int widthOfRows(int width);
    void showCaption();
    void fill(const std::vector<core::proof::ReportFinding>& findings);
    void putInTabOrder();
    void clear();
    void addWords(const QString& sentence);
    void choose(std::size_t row);
    void select(std::size_t row);
    void step(std::size_t row, int by);

    SharedReport m_report;
    QString m_asOf;
    widgets::ScrolledColumn* m_scroll;
    std::vector<FindingRow*> m_rows;
};

} // namespace ui::verify

#pragma once

#include "core/proof/report.h"

#include <QFrame>

class QLayout;
class QPushButton;

namespace ui::widgets {
class TechnicalText;
}

namespace ui::verify {

/// A finding: what is, what it means, what to do, and on demand what SQLite said.
class FindingRow final : public QFrame
{
    Q_OBJECT

public:
    /// What can be done about it from here.
    enum class Way { None, ShowGood, RestoreGood, RestoreTables, ShowRows, BackUp, CopySql };

    explicit FindingRow(const core::proof::ReportFinding& finding, QWidget* parent = nullptr);

    /// Of its next step.
    [[nodiscard]] Way way() const { return m_way; }
    /// The step is a button while it is possible.
    void offer(bool isPossible);

    [[nodiscard]] bool isSelected() const { return m_selected; }
    void setSelected(bool selected);
    /// Those it is about, as far as they are kept.
    [[nodiscard]] const std::vector<core::PageNo>& pages() const { return m_pages; }

Q_SIGNALS:
    void chosen();
    /// Up is -1, Down is 1.
    void stepRequested(int step);
    void wayTaken(ui::verify::FindingRow::Way way);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addWords(const core::proof::ReportFinding& finding);
    void takeWay();
    [[nodiscard]] QLayout* makeAdvice(const core::proof::ReportFinding& finding);
    void addDetails(const QString& detail);

    std::vector<core::PageNo> m_pages;
    Way m_way = Way::None;
    QPushButton* m_step = nullptr;
    QPushButton* m_toggle = nullptr;
    widgets::TechnicalText* m_detail = nullptr;
    bool m_selected = false;
};

} // namespace ui::verify

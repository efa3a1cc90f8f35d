#pragma once

#include "core/proof/report.h"

#include <QFrame>

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
    explicit FindingRow(const core::proof::ReportFinding& finding, QWidget* parent = nullptr);

    [[nodiscard]] bool isSelected() const { return m_selected; }
    void setSelected(bool selected);
    /// The first page it is about; none where it is about none.
    [[nodiscard]] std::optional<core::PageNo> page() const { return m_page; }

Q_SIGNALS:
    void chosen();
    /// Up is -1, Down is 1.
    void stepRequested(int step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addWords(const core::proof::ReportFinding& finding);
    void addDetails(const QString& detail);

    std::optional<core::PageNo> m_page;
    QPushButton* m_toggle = nullptr;
    widgets::TechnicalText* m_detail = nullptr;
    bool m_selected = false;
};

} // namespace ui::verify

#pragma once

#include <QWidget>

#include <vector>

class QButtonGroup;
class QHBoxLayout;
class QPushButton;

namespace ui::properties {

/// Buttons side by side that choose one page of several. A page on which something is wrong is
/// marked: it may be one that is not seen.
class PageTabs final : public QWidget
{
    Q_OBJECT

public:
    explicit PageTabs(QWidget* parent = nullptr);

    /// The first one is chosen.
    void addTab(const QString& name, const QString& words);
    void setHasProblem(int page, bool hasProblem);

Q_SIGNALS:
    void chosen(int page);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showMarks();

    struct Tab
    {
        QPushButton* button = nullptr;
        bool hasProblem = false;
    };

    QButtonGroup* m_group;
    QHBoxLayout* m_layout;
    std::vector<Tab> m_tabs;
};

} // namespace ui::properties

#pragma once

#include <QWidget>

class QButtonGroup;
class QPushButton;
class QSettings;
class QSplitter;

namespace ui::backups {

/// A list with a pane beside it. Where there is no room for both, one of them is seen at a time,
/// and two buttons above them change between them. The width of the pane is remembered.
class SidePane final : public QWidget
{
    Q_OBJECT

public:
    /// Takes both over. `settings` must outlive this.
    SidePane(QWidget& list, QWidget& pane, QSettings& settings);

    void setTitles(const QString& list, const QString& pane);
    /// Pixels that the list needs beside the pane.
    void setLeastListWidth(int pixels);
    void setPaneVisible(bool visible);
    /// Puts the list in front, where only one of them is seen.
    void showList();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void takeSides();
    [[nodiscard]] QPushButton* addTab(const QString& name);
    void reflow();
    void showParts();
    void rememberWidth();

    QWidget& m_list;
    QWidget& m_pane;
    QSettings& m_settings;
    QSplitter* m_splitter;
    QWidget* m_tabs;
    QButtonGroup* m_group;
    QPushButton* m_listTab;
    QPushButton* m_paneTab;
    int m_leastListWidth = 0;
    bool m_narrow = false;
    bool m_paneVisible = true;
};

} // namespace ui::backups

#pragma once

#include <QWidget>

class QRadioButton;
class QStackedWidget;

namespace ui::jobs {
struct Engine;
}
namespace ui::tables {
class Picker;
}
namespace ui::widgets {
class PageHeader;
class Panel;
} // namespace ui::widgets

namespace ui::restore {

class RestorePresenter;
class TablesPresenter;

/// The second step: the whole database, or which tables and rows of it.
class ContentPage final : public QWidget
{
    Q_OBJECT

public:
    /// All of them must outlive this.
    ContentPage(const jobs::Engine& engine, RestorePresenter& base, TablesPresenter& tables,
                QWidget* parent = nullptr);

    /// It comes to the front.
    void enter();
    /// What is to be chosen first. A focus proxy that changes would break the order of Tab.
    void focusFirst();
    /// What the choice hangs on is still being looked at.
    [[nodiscard]] bool isAsking() const;

Q_SIGNALS:
    /// The choice is made.
    void finished();
    void askingChanged();

private:
    void arrange();
    void showScope();
    void showWhole();
    [[nodiscard]] QString whyLess() const;

    RestorePresenter& m_base;
    TablesPresenter& m_tables;
    widgets::PageHeader* m_header;
    QRadioButton* m_whole;
    QRadioButton* m_some;
    QStackedWidget* m_pages;
    widgets::Panel* m_wholePanel;
    tables::Picker* m_picker;
    bool m_isInFront = false;
};

} // namespace ui::restore

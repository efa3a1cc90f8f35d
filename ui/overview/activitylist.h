#pragma once

#include <QListView>

namespace ui::overview {

class ActivityModel;

/// What happened, a line each: the shape of the state, the time, the words, wrapped.
/// Selected lines can be copied.
class ActivityList final : public QListView
{
    Q_OBJECT

public:
    explicit ActivityList(ActivityModel& model, QWidget* parent = nullptr);

    /// A few lines; it takes what there is.
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void copySelected();

    ActivityModel& m_model;
    QAction* m_copy;
};

} // namespace ui::overview

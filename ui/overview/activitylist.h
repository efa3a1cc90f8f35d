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
    /// Of all its lines, in the width it has.
    [[nodiscard]] int heightOfLines() const { return m_heightOfLines; }

Q_SIGNALS:
    void heightOfLinesChanged();
    /// The restore of a line is to be undone.
    void undoRequested(const QString& id, const QString& database);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void updateGeometries() override;

private:
    void copySelected();
    void undo(const QModelIndex& index);
    [[nodiscard]] bool isOnUndo(const QPoint& position) const;

    ActivityModel& m_model;
    QAction* m_copy;
    QAction* m_undo;
    int m_heightOfLines = 0;
};

} // namespace ui::overview

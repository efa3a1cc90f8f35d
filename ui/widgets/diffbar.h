#pragma once

#include "ui/widgets/diffcounts.h"

#include <QWidget>

namespace ui::widgets {

struct TableContent;

/// How many rows of a table differ: a bar for each kind beside one axis, and the numbers beside it.
/// Ctrl+C copies it as a sentence, which is also what a screen reader says.
class DiffBar final : public QWidget
{
    Q_OBJECT

public:
    explicit DiffBar(QWidget* parent = nullptr);

    /// `name`: of the table. `most`: the greatest number of the bars that stand together, so that
    /// they can be compared; at least that of this one.
    void setCounts(const QString& name, const DiffCounts& counts, qint64 most = 0);
    [[nodiscard]] const DiffCounts& counts() const { return m_counts; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] TableContent table() const;

    DiffCounts m_counts;
    qint64 m_most = 0;
};

} // namespace ui::widgets

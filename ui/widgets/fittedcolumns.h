#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QSettings>

class QTreeView;

namespace ui::widgets {

/// Makes columns as wide as what stands in them, as far as there is room. A column whose width a
/// person set stays as it is.
class FittedColumns final : public QObject
{
    Q_OBJECT

public:
    struct Column
    {
        int number = 0;
        int least = 0; ///< pixels it has in any case
        /// It takes room that the stretched column could use as well, down to what that one needs.
        /// Others take only what the stretched column leaves empty.
        bool isUrgent = false;
    };
    struct Plan
    {
        QList<Column> columns{}; ///< the first one takes its room first
        int stretched = 0; ///< the column that takes what is left
        int least = 0; ///< pixels it needs
    };

    /// `view` is also the parent. Made after the NarrowColumns of the view: whether a column has
    /// room must not depend on how wide another one has become.
    FittedColumns(QTreeView& view, const Plan& plan, QSettings& settings);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
    void fitLater();
    void fit();
    void takeLeast();
    [[nodiscard]] bool isFitted(int column) const;
    [[nodiscard]] int widthFor(const Column& column) const;
    [[nodiscard]] int roomFor(const Column& column) const;
    void resize(int column, int width);
    void onResized(int column);

    QTreeView& m_view;
    Plan m_plan;
    QPointer<QSettings> m_settings;
    QList<int> m_ofPerson;
    bool m_isResizing = false; ///< by this, not by a person
    bool m_isWaiting = false;
};

} // namespace ui::widgets

#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QSettings>

class QTreeView;

namespace ui::widgets {

/// Hides columns of a table that do not fit, and brings them back when there is room again. A
/// column that a person hid stays hidden.
class NarrowColumns final : public QObject
{
    Q_OBJECT

public:
    struct Plan
    {
        QList<int> columns{}; ///< the first goes first
        int stretched = 0; ///< the column that takes what is left
        int least = 0; ///< pixels it needs
    };

    /// `view` is also the parent; its columns are restored already.
    NarrowColumns(QTreeView& view, const Plan& plan, QSettings& settings);

    /// Pixels that the columns take which are never hidden.
    [[nodiscard]] int leastWidth() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    void setHidden(int column, bool hidden);

    QTreeView& m_view;
    Plan m_plan;
    QPointer<QSettings> m_settings;
    QList<int> m_hidden; ///< by us, not by a person
};

} // namespace ui::widgets

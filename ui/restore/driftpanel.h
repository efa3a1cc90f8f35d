#pragma once

#include "core/jobs/tablesrestore.h"
#include "ui/widgets/panel.h"

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace ui::restore {

class TablesPresenter;

/// "Columns that changed": where the value of a column comes from that the backup does not have
/// under that name.
class DriftPanel final : public widgets::Panel
{
    Q_OBJECT

public:
    /// `presenter` must outlive this.
    explicit DriftPanel(TablesPresenter& presenter, QWidget* parent = nullptr);

    /// Hidden where every column is as it was.
    void setTables(const std::vector<core::jobs::TablePlan>& tables);

private:
    /// A column, and those of the backup that it may come from.
    struct Line
    {
        QString table{};
        core::tables::ColumnSource source{};
        QStringList dropped{};
        QString suggestion{};

        /// It asks for the same, whatever was answered.
        [[nodiscard]] bool isLike(const Line& other) const;
    };
    struct Field
    {
        QComboBox* source = nullptr;
        QLineEdit* value = nullptr;
    };

    void build();
    Field addField(QGridLayout& grid, const Line& line);
    void answer(const Line& line, const Field& field);
    [[nodiscard]] static std::vector<Line>
    linesOf(const std::vector<core::jobs::TablePlan>& tables);

    TablesPresenter& m_presenter;
    std::vector<Line> m_lines;
    QStringList m_retyped; ///< sentences
    QWidget* m_form = nullptr;
};

} // namespace ui::restore

#pragma once

#include "core/jobs/tablesrestore.h"
#include "ui/jobs/engine.h"
#include "ui/restore/planning.h"
#include "ui/tables/choices.h"
#include "ui/tables/picker.h"

#include <QObject>

#include <optional>

namespace ui::restore {

class RestorePresenter;

/// What the wizard is told where only tables and rows come back, and the plan that comes of it. The
/// backup and the database are those of `base`. Knows no widget.
class TablesPresenter final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    TablesPresenter(const jobs::Engine& engine, RestorePresenter& base, QObject* parent = nullptr);

    /// Tables and rows, instead of the whole database.
    [[nodiscard]] bool isOfTables() const { return m_isOfTables && whyNotTables().isEmpty(); }
    void setOfTables(bool ofTables);
    /// Why tables cannot be chosen; empty when they can.
    [[nodiscard]] QString whyNotTables() const;
    [[nodiscard]] tables::Choices& choices() { return m_choices; }
    [[nodiscard]] tables::Compared compared() const;
    [[nodiscard]] bool keepsWhole() const { return m_keepsWhole; }
    /// A copy of the whole database is kept as well.
    void setKeepsWhole(bool keeps);
    void setColumnFrom(const QString& table, const QString& column, const QString& from);
    void setValue(const QString& table, const QString& column,
                  const std::optional<core::rows::Value>& value);

    /// Looks at everything, now.
    void plan();
    /// The last plan, which stays while another one is made of the same tables.
    [[nodiscard]] const core::jobs::TablesRestorePlan* tablesPlan() const
    {
        return m_planning.plan();
    }
    [[nodiscard]] const std::optional<core::Error>& problem() const { return m_planning.problem(); }
    /// Planning takes so long that it is worth a word.
    [[nodiscard]] bool isPlanningLate() const { return m_planning.isLate(); }
    /// Why there is no plan to be made yet; empty when there is.
    [[nodiscard]] QString whyNoPlan() const;
    [[nodiscard]] bool canRestore() const { return whyNoRestore().isEmpty(); }
    /// Why not; empty when it can.
    [[nodiscard]] QString whyNoRestore() const;
    [[nodiscard]] core::Clock clock() const { return m_engine.workshop.clock; }
    [[nodiscard]] QString name() const;
    /// Of the backup, by which its application is known.
    [[nodiscard]] QStringList tableNames() const;

    /// Writes the plan as SQL; sqlWritten() brings it.
    void writeSql();
    /// With every row, of which writeSql() shows the first; sqlSaved() tells.
    void saveSql(const QString& file);

Q_SIGNALS:
    void scopeChanged();
    void choiceChanged();
    void planChanged();
    void sqlWritten(const core::Result<QString>& sql);
    void sqlSaved(const QString& file, const core::Result<>& written);

private:
    void outdate();
    [[nodiscard]] core::jobs::TablesRestoreSpec spec() const;

    const jobs::Engine& m_engine;
    RestorePresenter& m_base;
    tables::Choices m_choices;
    bool m_isOfTables = false;
    bool m_keepsWhole = true;
    bool m_isCorrecting = false;
    Planning<core::jobs::TablesRestorePlan> m_planning{[this] { plan(); },
                                                       [this] { Q_EMIT planChanged(); }};
};

} // namespace ui::restore

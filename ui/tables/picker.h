#pragma once

#include "core/jobs/comparison.h"
#include "core/tables/choice.h"
#include "ui/diff/rowticks.h"
#include "ui/jobs/engine.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

namespace ui::diff {
class ComparisonFeed;
class DiffRowsPane;
} // namespace ui::diff
namespace ui::widgets {
class MessageBar;
}

namespace ui::tables {

class Choices;
class KeysPanel;
class KeyWatch;
class TreePanel;

/// What is compared: a database, and one of its backups.
struct Compared
{
    core::jobs::ComparedSpec live{};
    core::jobs::ComparedSpec backup{};
    QHash<QString, qint64> rowsThen{}; ///< as counted when the backup was taken

    friend bool operator==(const Compared&, const Compared&) = default;
};

/// Tables and rows of a backup to be ticked: the tables on the left with what they hang on, the
/// rows of one of them on the right.
class Picker final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive this.
    Picker(const jobs::Engine& engine, Choices& choices, QWidget* parent = nullptr);
    ~Picker() override;

    /// Compares them, unless they are what is shown already.
    void compare(const Compared& compared);
    /// Not while the answer may still change: whoever goes on now would miss the question.
    [[nodiscard]] bool isAsking() const;

Q_SIGNALS:
    /// The choice is made.
    void finished();
    void askingChanged();

private:
    void arrange();
    void connectAll();
    void begin();
    void showTables();
    void showProgress();
    void showFailure();
    void showQuestion();
    void showTicks();
    void takeTicks();
    void takeKeys(const QString& table, const core::Result<std::vector<diff::RowTicks::Key>>& keys);
    void takeAll();
    void takeOnly();
    [[nodiscard]] diff::RowTicks ticksOf(const QString& table) const;

    const jobs::Engine& m_engine;
    Choices& m_choices;
    Compared m_compared;
    diff::ComparisonFeed* m_feed = nullptr;
    KeyWatch* m_keys = nullptr;
    widgets::MessageBar* m_messages;
    TreePanel* m_tree;
    KeysPanel* m_question;
    diff::DiffRowsPane* m_rows;
    QHash<QString, diff::RowTicks> m_ticks; ///< of tables whose rows are chosen one by one
    QString m_asked; ///< the table whose keys are on their way
    core::tables::Choice m_dismissed; ///< for which "only" was the answer
    QTimer m_patience;
};

} // namespace ui::tables

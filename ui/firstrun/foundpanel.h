#pragma once

#include "ui/firstrun/candidate.h"
#include "ui/widgets/panel.h"

#include <QTimer>

#include <optional>

class QPushButton;
class QSettings;

namespace ui::widgets {
class Label;
class TableView;
} // namespace ui::widgets

namespace ui::firstrun {

class CandidateModel;

/// "Found on this machine": the databases that a first backup could be made of.
class FoundPanel final : public widgets::Panel
{
    Q_OBJECT

public:
    FoundPanel(core::Clock clock, QSettings& settings, QWidget* parent = nullptr);

    void setCandidates(const std::vector<Candidate>& candidates);
    /// Without a path nothing is selected.
    void select(const QString& path);
    /// While `isLooking` what is there stays. `last` is what the last look that ended found.
    void setLooking(bool isLooking, const std::optional<core::jobs::Discovery>& last);

    [[nodiscard]] QSize sizeHint() const override;
    /// Whatever it shows.
    [[nodiscard]] int leastHeight() const { return heightFor(kLeastRows); }

Q_SIGNALS:
    void chosen(const QString& path);
    /// The user wants it now: Enter, or a double click.
    void activated(const QString& path);
    void lookRequested();
    void addFolderRequested();

private:
    [[nodiscard]] QWidget* makeFoot();
    void setUpTable(QSettings& settings);
    void showSentence();
    static constexpr int kLeastRows = 3;
    static constexpr int kFewestRows = 2; ///< where a message takes their room
    [[nodiscard]] int heightFor(int rows) const;
    [[nodiscard]] int tableHeight(int rows) const;

    CandidateModel* m_model;
    widgets::TableView* m_table;
    widgets::Label* m_sentence;
    QPushButton* m_again;
    QPushButton* m_add;
    QTimer m_patience; ///< nothing is said of a look that is over at once
    bool m_isLooking = false;
    QString m_nothingFound;
};

} // namespace ui::firstrun

#pragma once

#include "ui/widgets/panel.h"

class QSettings;
class QStackedWidget;

namespace ui::widgets {
class EmptyState;
}

namespace ui::backups {

class BackupListModel;
class BackupTable;
class FilterRow;

/// The list of backups under its search and filters, or what stands in its place.
class ListPanel final : public widgets::Panel
{
    Q_OBJECT

public:
    ListPanel(BackupListModel& model, QSettings& settings, QWidget* parent = nullptr);

    enum class Part {
        Blank, ///< nothing is known yet
        Reading,
        NoBackups,
        List, ///< or, where the filters hide all of it, a sentence that says so
    };
    /// `name` is the database's, for sentences.
    void show(Part part, const QString& name);

    [[nodiscard]] BackupTable& table() const { return *m_table; }
    [[nodiscard]] widgets::EmptyState& noBackups() const { return *m_noBackups; }
    void focusSearch();
    void clearFilter();

Q_SIGNALS:
    /// Another part of the list is seen.
    void filtered();

private:
    void takeFilter();
    void showPart();
    [[nodiscard]] QWidget* partInPlaceOfRows() const;

    BackupListModel& m_model;
    FilterRow* m_filter;
    QStackedWidget* m_parts;
    QWidget* m_blank;
    QWidget* m_reading;
    widgets::EmptyState* m_noBackups;
    widgets::EmptyState* m_noMatch;
    BackupTable* m_table;
    Part m_part = Part::Blank;
    QString m_name;
};

} // namespace ui::backups

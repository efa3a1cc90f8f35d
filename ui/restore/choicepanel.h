#pragma once

#include "core/base/utctime.h"
#include "core/vault/vault.h"
#include "ui/widgets/panel.h"

#include <QString>

#include <vector>

class QCheckBox;
class QPushButton;

namespace ui::widgets {
class Label;
class TableView;
} // namespace ui::widgets

namespace ui::restore {

class ChoiceModel;

/// The list of backups with a filter, and the way to a file that is not in it.
class ChoicePanel final : public widgets::Panel
{
    Q_OBJECT

public:
    explicit ChoicePanel(core::Clock clock, QWidget* parent = nullptr);

    /// `chosen` is the file of one of them; it stays selected while the filter lets it through.
    void setBackups(const std::vector<core::vault::Backup>& backups, const QString& chosen);
    /// In place of the list: why there is none.
    void setSentence(const QString& sentence);

Q_SIGNALS:
    void chosen(const QString& artifact);
    /// Enter, or a double click.
    void activated();
    void fileRequested();
    /// A row is looked for in all of them.
    void rowRequested();

private:
    void makeTable();
    void show();
    [[nodiscard]] std::vector<core::vault::Backup> shown() const;

    std::vector<core::vault::Backup> m_backups;
    QString m_chosen;
    QString m_sentence;
    ChoiceModel* m_model;
    widgets::TableView* m_table;
    widgets::Label* m_empty;
    QCheckBox* m_goodOnly;
    QPushButton* m_file;
    QPushButton* m_row;
};

} // namespace ui::restore

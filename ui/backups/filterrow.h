#pragma once

#include "ui/backups/backupfilter.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace ui::backups {

/// Search and filters above the list. They combine.
class FilterRow final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterRow(QWidget* parent = nullptr);

    [[nodiscard]] BackupFilter filter() const;
    void clear();
    void focusSearch();

Q_SIGNALS:
    void changed();
    /// The keyboard is to go on in the list.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QLineEdit* makeSearch();
    [[nodiscard]] bool takeKey(int key);

    QLineEdit* m_search;
    QComboBox* m_verdict;
    QComboBox* m_method;
    QComboBox* m_pinned;
};

} // namespace ui::backups

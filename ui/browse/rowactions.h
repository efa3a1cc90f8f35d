#pragma once

#include "core/rows/writerows.h"
#include "ui/browse/csvsaver.h"

#include <QObject>

#include <vector>

class QAction;
class QItemSelectionModel;

namespace ui::dialogs {
class FileChooser;
}

namespace ui::browse {

class RowsPresenter;
class RowTable;

/// What can be done with the rows that are shown: copied, and written to a file.
class RowActions final : public QObject
{
    Q_OBJECT

public:
    /// More than that is a file, not a clipboard.
    static constexpr qsizetype kMostCopied = 64 * 1024 * 1024;

    /// All of them must outlive this.
    struct Parts
    {
        RowsPresenter& presenter;
        RowTable& table;
        CsvSaver& saver;
        dialogs::FileChooser& files;
        QString database{}; ///< how files are named after it
    };

    explicit RowActions(const Parts& parts, QObject* parent = nullptr);

    [[nodiscard]] QAction* copy() const { return m_copy; }
    [[nodiscard]] QAction* copyWithHead() const { return m_copyWithHead; }
    [[nodiscard]] QAction* copyCsv() const { return m_copyCsv; }
    [[nodiscard]] QAction* copyValue() const { return m_copyValue; }
    [[nodiscard]] QAction* saveAll() const { return m_saveAll; }
    [[nodiscard]] QAction* saveSelected() const { return m_saveSelected; }
    /// In the order of a menu, with separators.
    [[nodiscard]] QList<QAction*> all() const;
    void update();

Q_SIGNALS:
    /// A sentence on what was copied, or why it was not.
    void told(const QString& sentence);

private:
    QAction* add(const QString& name, const QString& words, const QString& icon);
    void create();
    void copyRows(const core::rows::TextLook& look);
    void copyCurrentValue();
    void save(bool all);
    [[nodiscard]] std::vector<core::rows::RowRange> selectedRanges() const;
    [[nodiscard]] QString fileName() const;

    const Parts m_parts;
    QAction* m_copy = nullptr;
    QAction* m_copyWithHead = nullptr;
    QAction* m_copyCsv = nullptr;
    QAction* m_copyValue = nullptr;
    QAction* m_saveAll = nullptr;
    QAction* m_saveSelected = nullptr;
};

} // namespace ui::browse

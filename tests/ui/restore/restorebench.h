#pragma once

#include "tests/ui/shell/windowbench.h"

#include <QObject>

#include <memory>

class QPushButton;

namespace testsupport {

/// The window on a database with one good backup, and rows that came after it; what the tests of
/// the wizards have in common.
class RestoreTest : public QObject
{
protected:
    static constexpr int kRowsThen = 200;
    static constexpr int kRowsNow = 203;

    void setUp();
    /// Backs up, adds rows, and opens the window on the page of backups.
    void open();
    void openWizard();
    /// The third step, with a plan, for the whole database.
    void openEffect();
    /// The same from the first step on.
    void goToEffect() const;
    void press(const QString& button) const;
    /// By keys, as a person does; waits for the plan that comes of it.
    void write(const QString& field, const QString& words) const;
    void waitForPlan() const;
    /// Until the job has ended.
    void waitForEnd() const;
    [[nodiscard]] QPushButton& button(const QString& name) const;
    [[nodiscard]] int step() const; ///< in front; counts from 1, 0 where there is no wizard
    /// Rows of the table that grew.
    [[nodiscard]] qint64 rows(const QString& path) const;
    void addRows(int count) const;
    /// The words of a message bar that is shown.
    [[nodiscard]] QString end() const { return m_bench->message(QStringLiteral("restoreEnd")); }
    /// Letters that two things which are seen have as their mnemonic: such a letter does neither.
    [[nodiscard]] QStringList lettersTwice() const;
    [[nodiscard]] QString stepWords(int step, const QString& label) const;

    std::unique_ptr<WindowBench> m_bench;
    QString m_database;
};

} // namespace testsupport

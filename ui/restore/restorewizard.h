#pragma once

#include "ui/jobs/engine.h"
#include "ui/restore/restorepresenter.h"
#include "ui/restore/wizardpage.h"

class QStackedWidget;

namespace ui::restore {

class ContentPage;
class RestoreRun;
class RunSteps;
class TablesPresenter;

/// Restores a database, or tables and rows of it: a backup is chosen, and what of it; the effect is
/// checked, it runs, and what came of it is looked at.
class RestoreWizard final : public WizardPage
{
    Q_OBJECT

public:
    RestoreWizard(const Parts& parts, const Opening& opening, QWidget* parent = nullptr);

    void start() override;
    [[nodiscard]] bool isRunning() const override;

private:
    enum Step { Choose, Content, Check, Run, Result };

    void addSteps();
    void connectAll();
    void connectLast();
    void goTo(int step);
    void onNext();
    void onBack();
    void run();
    void findRow();
    void bringRows(const QString& artifact, const core::tables::TableChoice& rows);
    void readChecks(const QString& preset, const QStringList& tables);
    void showFoot();
    void showReach();
    /// Why the effect cannot be checked yet; empty when it can.
    [[nodiscard]] QString whyNoCheck() const;
    void showAbout();

    Parts m_parts;
    RestorePresenter* m_presenter;
    TablesPresenter* m_tables;
    ContentPage* m_content = nullptr;
    QStackedWidget* m_effects = nullptr; ///< of the whole database, and of tables
    RestoreRun* m_run;
    RunSteps* m_last;
};

} // namespace ui::restore

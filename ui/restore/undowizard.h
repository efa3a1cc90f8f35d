#pragma once

#include "ui/restore/wizardpage.h"

namespace ui::restore {

class RestoreRun;
class RunSteps;
class UndoPresenter;

/// Undoes a restore: its effect is checked, it runs, and what came of it is looked at.
class UndoWizard final : public WizardPage
{
    Q_OBJECT

public:
    /// What is to be undone.
    struct Subject
    {
        QString id{}; ///< of the restore
        QString database{}; ///< path
    };

    UndoWizard(const Parts& parts, const Subject& subject, QWidget* parent = nullptr);

    void start() override;
    [[nodiscard]] bool isRunning() const override;

private:
    enum Step { Check, Run, Result };

    void connectAll();
    void goTo(int step);
    void onNext();
    void showFoot();

    UndoPresenter* m_presenter;
    RestoreRun* m_run;
    RunSteps* m_last;
};

} // namespace ui::restore

#pragma once

#include "ui/jobs/engine.h"
#include "ui/restore/restorepresenter.h"
#include "ui/restore/wizardpage.h"

namespace ui::restore {

class EffectPage;
class RestoreRun;
class RunSteps;

/// Restores a database: a backup is chosen, its effect is checked, it runs, and what came of it is
/// looked at.
class RestoreWizard final : public WizardPage
{
    Q_OBJECT

public:
    RestoreWizard(const Parts& parts, const Opening& opening, QWidget* parent = nullptr);

    void start() override;
    [[nodiscard]] bool isRunning() const override;

private:
    enum Step { Choose, Check, Run, Result };

    void connectAll();
    void goTo(int step);
    void onNext();
    void onBack();
    void run();
    void readChecks();
    void showFoot();
    void showAbout();

    Parts m_parts;
    RestorePresenter* m_presenter;
    RestoreRun* m_run;
    RunSteps* m_last;
};

} // namespace ui::restore

#pragma once

#include "ui/restore/plantext.h"
#include "ui/wizard/footer.h"

#include <QObject>

namespace ui::dialogs {
class Asker;
class FileChooser;
} // namespace ui::dialogs
namespace ui::jobs {
struct Engine;
}
namespace ui::wizard {
class WizardFrame;
}

namespace ui::restore {

class RestoreRun;
class ResultPage;
class RunPage;

/// The last two steps of a wizard, the same for a restore and for its undoing: it runs, and what
/// came of it.
class RunSteps final : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive this; `frame` is the parent.
    struct Parts
    {
        const jobs::Engine& engine;
        dialogs::FileChooser& files;
        dialogs::Asker& asker;
        wizard::WizardFrame& frame;
        RestoreRun& run;
    };
    /// What the steps are called.
    struct Words
    {
        QString step{}; ///< in the rail: "Restore"
        QString title{}; ///< of its page: "Restoring dispatch.db"
        QStringList help{};
    };

    /// Adds both steps to the frame; the steps before are there already.
    RunSteps(const Parts& parts, const Words& words);

    /// It was started: that step comes to the front.
    void begin(const Notes& safety);
    /// What a person looks at when it has ended.
    void setChecks(const QStringList& checks);
    [[nodiscard]] int runStep() const { return m_first; }
    /// Of the step in front, which is one of these.
    [[nodiscard]] wizard::FooterLook foot() const;
    void showFoot();
    /// Next and Back, where one of these steps is in front.
    void goOn();
    void goBack();

Q_SIGNALS:
    void undoRequested(const QString& id, const QString& database);
    void backupsRequested();
    void restoresRequested();
    void closeRequested();
    void retryRequested();
    void ended();

private:
    void showSteps();
    void onEnded();
    void askToStop();
    [[nodiscard]] QString whereBack() const;

    Parts m_parts;
    Words m_words;
    int m_first;
    RunPage* m_page;
    ResultPage* m_result;
};

} // namespace ui::restore

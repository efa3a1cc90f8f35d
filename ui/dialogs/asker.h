#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace ui::dialogs {

/// A question about something that cannot be taken back. The buttons name what they do.
struct Question
{
    QString title{}; ///< of the dialog; names the action
    QString text{}; ///< what is, with names and numbers
    QString explanation{}; ///< what it means for the data
    QString accept{}; ///< "Cancel the backup and quit"
    QString reject{}; ///< what changes nothing; the default
    bool isDestructive = false; ///< `accept` takes something away for good
};

/// Asks. An interface so that tests answer without a dialog.
class Asker
{
public:
    virtual ~Asker() = default;

    /// Returns at once; `accepted` is called later, only if the user chose `accept`, and not when
    /// `parent` is gone.
    virtual void ask(QWidget* parent, const Question& question, std::function<void()> accepted) = 0;
};

/// Modal to its window, never to the program.
class DialogAsker final : public Asker
{
public:
    void ask(QWidget* parent, const Question& question, std::function<void()> accepted) override;
};

} // namespace ui::dialogs

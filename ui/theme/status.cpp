#include "ui/theme/status.h"

#include "ui/theme/tokens.h"

#include <QCoreApplication>

namespace ui::theme {

namespace {

struct StatusText
{
    Q_DECLARE_TR_FUNCTIONS(ui::theme::Status)
};

} // namespace

QString statusWord(Status status)
{
    switch (status) {
    //: State of a database, a backup or a job: all is well.
    case Status::Ok: return StatusText::tr("OK");
    //: State of a backup: a proof says that it can be restored.
    case Status::Verified: return StatusText::tr("Verified");
    case Status::Warning: return StatusText::tr("Warning");
    case Status::Error: return StatusText::tr("Error");
    //: State of a backup: its content is not what it was.
    case Status::Damaged: return StatusText::tr("Damaged");
    case Status::Running: return StatusText::tr("Running");
    //: A remark that is not a fault.
    case Status::Note: return StatusText::tr("Note");
    case Status::NotChecked: return StatusText::tr("Not checked");
    //: Verdict of a check that needs something this computer does not have.
    case Status::CannotJudge: return StatusText::tr("Cannot judge");
    //: State of a job: queued.
    case Status::Waiting: return StatusText::tr("Waiting");
    //: State of a schedule: switched off by a person.
    case Status::Off: return StatusText::tr("Off");
    //: State of a backup: kept until a person lets go of it.
    case Status::Pinned: return StatusText::tr("Pinned");
    }
    return {};
}

QColor statusInk(Status status, const Tokens& tokens)
{
    switch (status) {
    case Status::Ok:
    case Status::Verified: return tokens.ok;
    case Status::Warning: return tokens.warn;
    case Status::Error:
    case Status::Damaged: return tokens.err;
    case Status::Running: return tokens.accentText;
    case Status::Note: return tokens.info;
    case Status::Pinned: return tokens.pin;
    default: return tokens.neutral;
    }
}

QColor statusTint(Status status, const Tokens& tokens)
{
    switch (status) {
    case Status::Ok:
    case Status::Verified: return tokens.okTint;
    case Status::Warning: return tokens.warnTint;
    case Status::Error:
    case Status::Damaged: return tokens.errTint;
    case Status::Running: return tokens.tint;
    case Status::Note: return tokens.infoTint;
    case Status::Pinned: return tokens.pinTint;
    default: return tokens.neutralTint;
    }
}

QColor statusFill(Status status, const Tokens& tokens)
{
    switch (status) {
    case Status::Ok:
    case Status::Verified: return tokens.okFill;
    case Status::Warning: return tokens.warnFill;
    case Status::Error:
    case Status::Damaged: return tokens.errFill;
    case Status::Running: return tokens.progress;
    case Status::Note: return tokens.infoFill;
    case Status::Pinned: return tokens.pinFill;
    default: return tokens.control;
    }
}

} // namespace ui::theme

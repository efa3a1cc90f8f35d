#pragma once

#include "app/ctl/jsonlines.h"
#include "app/ctl/terminal.h"
#include "core/base/errortext.h"

#include <QJsonObject>

namespace app::ctl {

/// Why a command did not end with code 0, ready for people and for scripts.
struct Failure
{
    int code = 1; ///< exit code
    QString kind{}; ///< stable word
    QString message{}; ///< what happened and what state things are in
    QString hint{}; ///< what to do; may be empty
    QString detail{}; ///< untranslated; may be empty
    bool showDetail = false; ///< the hint refers to it
};

[[nodiscard]] Failure failureFrom(const core::Error& error,
                                  core::Doing doing = core::Doing::SomethingElse);

/// `{"kind","message","hint","detail"}`
[[nodiscard]] QJsonObject toJson(const Failure& failure);

/// On stderr, in every manner; `subject` says which of several arguments it is about.
void complainAbout(const Failure& failure, Terminal& terminal, const QString& subject = {});

/// Ends a command that has no other result: complains, writes the result line with --json (the keys
/// that a result of this job always has are null), and returns the exit code.
int fail(const Failure& failure, Terminal& terminal, QLatin1String job);

/// Of several exit codes the one that counts: cancelled, then 3 over 6 over 1, then the others.
[[nodiscard]] int worseCode(int a, int b);

} // namespace app::ctl

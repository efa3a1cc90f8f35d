#include "app/ctl/failure.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace app::ctl {

namespace {

/// What a result always has, also of a command line that is wrong: who reads it need not ask.
std::vector<QLatin1String> keysOf(QLatin1String job)
{
    if (job == "backup"_L1)
        return {"id"_L1,        "path"_L1,    "bytes"_L1,  "stored_bytes"_L1, "pages"_L1,
                "page_size"_L1, "seconds"_L1, "sha256"_L1, "verdict"_L1};
    if (job == "verify"_L1)
        return {"verdict"_L1, "checks"_L1};
    if (job == "restore"_L1 || job == "undo"_L1)
        return {"id"_L1, "path"_L1, "safety_copy"_L1, "seconds"_L1, "verified"_L1};
    if (job == "find-good"_L1 || job == "pin"_L1 || job == "unpin"_L1)
        return {"id"_L1, "path"_L1};
    if (job == "delete"_L1)
        return {"deleted"_L1, "freed_bytes"_L1, "remaining"_L1};
    if (job == "rehearse"_L1)
        return {"backup"_L1,    "path"_L1,     "copy_s"_L1,  "proof_s"_L1,
                "restore_s"_L1, "answer_s"_L1, "verdict"_L1, "seconds"_L1};
    if (job == "diff"_L1)
        return {"differs"_L1};
    if (job == "find-row"_L1)
        return {"last"_L1};
    if (job == "guard"_L1)
        return {"backup"_L1,    "path"_L1, "command_code"_L1,
                "went_back"_L1, "id"_L1,   "safety_copy"_L1};
    return {};
}

/// Each line as one of its own, set off so that none passes for a message of ours.
void showDetail(const QString& detail, Terminal& terminal)
{
    const QStringList lines = detail.trimmed().split(u'\n');
    const QString first = QCoreApplication::translate("app::ctl::Failure", "Details: %1");
    terminal.complain({{first.arg(lines.front()), Tone::Faint}});
    for (qsizetype i = 1; i < lines.size(); ++i)
        terminal.complain({{u"  "_s + lines[i], Tone::Faint}});
}

} // namespace

Failure failureFrom(const core::Error& error, core::Doing doing)
{
    using core::ErrorCode;
    const core::ErrorText text = core::describe(error, doing);
    const bool detailHelps = error.code == ErrorCode::Internal
        || error.code == ErrorCode::WriteFailed || error.code == ErrorCode::SourceReadFailed;
    return {.code = static_cast<int>(core::exitCodeFor(error.code)),
            .kind = core::errorKind(error.code),
            .message = text.what + u' ' + text.consequence,
            .hint = text.remedy,
            .detail = error.detail,
            .showDetail = detailHelps};
}

QJsonObject toJson(const Failure& failure)
{
    return {{u"kind"_s, failure.kind},
            {u"message"_s, failure.message},
            {u"hint"_s, failure.hint},
            {u"detail"_s, failure.detail}};
}

void complainAbout(const Failure& failure, Terminal& terminal, const QString& subject)
{
    const QString about = subject.isEmpty() ? QCoreApplication::applicationName() : subject;
    terminal.complain({{about + u':', Tone::Bad}, {u' ' + failure.message}});
    if (!failure.hint.isEmpty())
        terminal.complain({{failure.hint}});
    if (!failure.detail.isEmpty() && (failure.showDetail || terminal.manner().verbose))
        showDetail(failure.detail, terminal);
}

int fail(const Failure& failure, Terminal& terminal, QLatin1String job)
{
    complainAbout(failure, terminal);
    if (terminal.manner().json) {
        JsonLine line = resultLine(job, failure.code);
        for (const QLatin1String key : keysOf(job))
            line.add(key, QJsonValue::Null);
        terminal.json(line.add("error"_L1, toJson(failure)).text());
    }
    return failure.code;
}

int worseCode(int a, int b)
{
    using core::ExitCode;
    constexpr std::array order{ExitCode::Cancelled, ExitCode::Damage, ExitCode::CannotJudge,
                               ExitCode::Failed,    ExitCode::Busy,   ExitCode::Usage,
                               ExitCode::Done};
    const auto rank = [&](int code) {
        return std::find(order.begin(), order.end(), static_cast<ExitCode>(code));
    };
    return rank(a) < rank(b) ? a : b;
}

} // namespace app::ctl

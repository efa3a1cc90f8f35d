#include "app/ctl/failure.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app::ctl {

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
    if (!failure.detail.isEmpty() && (failure.showDetail || terminal.manner().verbose)) {
        const QString line = QCoreApplication::translate("app::ctl::Failure", "Details: %1");
        terminal.complain({{line.arg(failure.detail), Tone::Faint}});
    }
}

int fail(const Failure& failure, Terminal& terminal, QLatin1String job,
         std::initializer_list<QLatin1String> keys)
{
    complainAbout(failure, terminal);
    if (terminal.manner().json) {
        JsonLine line = resultLine(job, failure.code);
        for (const QLatin1String key : keys)
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

#include "core/restore/probe.h"

#include "core/base/filelock.h"
#include "core/base/shellcommand.h"
#include "core/restore/httprequest.h"
#include "core/restore/probeheaders.h"

#include <QCoreApplication>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using SteadyClock = std::chrono::steady_clock;

namespace core::restore {

namespace {

constexpr auto kPause = 500ms;
constexpr auto kLongestTry = 10s;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(core::restore::Probe)
};

/// One try: how the application answered, in words.
struct Attempt
{
    bool passed = false;
    QString answer{};
};

Result<Attempt> askUrl(const QString& url, const std::vector<QByteArray>& headers,
                       std::chrono::milliseconds left, const std::stop_token& stop)
{
    const auto status =
        askServer({.url = url,
                   .headers = headers,
                   .timeout = std::min<std::chrono::milliseconds>(left, kLongestTry)},
                  stop);
    if (!status && status.error().code != ErrorCode::ProbeFailed)
        return status.error();
    if (!status)
        return Attempt{.answer = status.error().detail};
    return Attempt{.passed = *status >= 200 && *status < 300,
                   .answer = Words::tr("it answered %1").arg(*status)};
}

Result<Attempt> askCommand(const QString& text, const QMap<QString, QString>& environment,
                           std::chrono::milliseconds left, const std::stop_token& stop)
{
    const auto end = runShellCommand({.text = text,
                                      .environment = environment,
                                      .timeout = std::chrono::ceil<std::chrono::seconds>(left)},
                                     stop);
    if (!end && end.error().code == ErrorCode::CommandTimedOut)
        return Attempt{.answer = Words::tr("the command took too long")};
    if (!end)
        return end.error();
    if (end->exitCode == 0)
        return Attempt{.passed = true, .answer = Words::tr("the command ended with 0")};
    const QString last = end->output.trimmed().section(u'\n', -1).left(200);
    const QString code = Words::tr("the command ended with %1").arg(end->exitCode);
    return Attempt{.answer = last.isEmpty() ? code : code + u": "_s + last};
}

QString withTries(const QString& answer, int tries)
{
    return tries == 1 ? answer : Words::tr("%1 after %2 tries").arg(answer).arg(tries);
}

} // namespace

bool Probe::isUrl() const
{
    return target.startsWith(u"http://", Qt::CaseInsensitive)
        || target.startsWith(u"https://", Qt::CaseInsensitive);
}

bool Probe::isUsable() const
{
    return !isUrl() || isWebUrl(target);
}

QString Probe::shown() const
{
    return isUrl() ? shownUrl(target) : target;
}

Result<ProbeAnswer> runProbe(const Probe& probe, const QMap<QString, QString>& environment,
                             const JobContext& job)
{
    const auto headers = readHeaders(probe.isUrl() ? probe.headers : QStringList());
    if (!headers)
        return headers.error();
    const auto begun = SteadyClock::now();
    const auto until = begun + probe.timeout;
    job.progress.report({.phase = Phase::Probing});
    for (int tries = 1;; ++tries) {
        if (job.stopRequested())
            return Error{.code = ErrorCode::Cancelled};
        // The first try has a second, also where no time is given.
        const auto left = std::max<std::chrono::milliseconds>(
            1s, std::chrono::duration_cast<std::chrono::milliseconds>(until - SteadyClock::now()));
        const auto attempt = probe.isUrl() ? askUrl(probe.target, *headers, left, job.stop)
                                           : askCommand(probe.target, environment, left, job.stop);
        if (!attempt)
            return attempt.error();
        const auto now = SteadyClock::now();
        if (attempt->passed)
            return ProbeAnswer{.detail = withTries(attempt->answer, tries),
                               .seconds = std::chrono::duration<double>(now - begun).count(),
                               .tries = tries};
        if (now + kPause >= until)
            return Error{.code = ErrorCode::ProbeFailed,
                         .detail = withTries(attempt->answer, tries)};
        pauseFor(kPause, job.stop);
    }
}

} // namespace core::restore

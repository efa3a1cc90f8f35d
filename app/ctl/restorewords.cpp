#include "app/ctl/restorewords.h"

#include "app/ctl/tablewords.h"
#include "app/ctl/values.h"

#include <QCoreApplication>

namespace app::ctl {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(app::ctl::RestoreWords)
};

std::optional<Refusal> takeWait(const Words& words, std::optional<std::chrono::seconds>& wait)
{
    if (!words.wait)
        return std::nullopt;
    wait = parseSeconds(*words.wait);
    if (wait)
        return std::nullopt;
    return badValue("--wait", *words.wait, Texts::tr("It is a whole number of seconds."));
}

std::optional<Refusal> refuseHeaders(const Words& words)
{
    if (words.probe || words.headers.isEmpty())
        return std::nullopt;
    return Refusal{Texts::tr("The option --header is for a probe."),
                   Texts::tr("Add --probe with the URL that is asked.")};
}

} // namespace

Refusal badValue(const char* option, const QString& value, const QString& allowed)
{
    return {Texts::tr("The option %1 cannot be \"%2\".").arg(QLatin1String(option), value),
            allowed};
}

Understood restoreFrom(const Words& words)
{
    if (!words.to)
        return Refusal{Texts::tr("It is not said which database is to be restored."),
                       Texts::tr("Add --to with the path or name of the database.")};
    if (const auto refused = refuseTableOptions(words))
        return *refused;
    if (meansTables(words))
        return restoreTablesFrom(words);
    RestoreOptions options{.spec = {.backup = words.subjects.front(),
                                    .database = words.database.value_or(QString()),
                                    .target = *words.to,
                                    .stop = words.stop,
                                    .start = words.start,
                                    .safetyCopy = !words.noSafetyCopy,
                                    .verify = !words.noVerify,
                                    .backUpAfter = !words.noBackup},
                           .dryRun = words.dryRun};
    if (words.method) {
        const auto method = core::jobs::methodFromKey(*words.method);
        if (!method)
            return badValue("--method", *words.method, Texts::tr("It is swap or online."));
        options.spec.method = *method;
    }
    if (const auto refused = refuseHeaders(words))
        return *refused;
    if (words.probe)
        options.spec.probe = core::restore::Probe{.target = *words.probe, .headers = words.headers};
    if (const auto refused = takeWait(words, options.spec.wait))
        return *refused;
    return options;
}

Understood undoFrom(const Words& words)
{
    UndoOptions options{
        .spec = {.id = words.subjects.isEmpty() ? QString() : words.subjects.front(),
                 .database = words.database.value_or(QString()),
                 .asFound = words.asFound,
                 .stop = words.stop,
                 .start = words.start},
        .dryRun = words.dryRun};
    if (const auto refused = takeWait(words, options.spec.wait))
        return *refused;
    return options;
}

Understood rehearseFrom(const Words& words)
{
    if (const auto refused = refuseHeaders(words))
        return *refused;
    if (words.start && !words.probe)
        return Refusal{Texts::tr("The option --start needs a probe: nobody would see whether the "
                                 "application works."),
                       Texts::tr("Add --probe with the URL or the command that asks it.")};
    core::jobs::RehearseSpec spec{
        .database = words.subjects.front(),
        .backup = words.backup.value_or(QString()),
        .start = words.start.value_or(QString()),
        .probe = {.target = words.probe.value_or(QString()), .headers = words.headers}};
    if (words.timeout) {
        const auto timeout = parseSeconds(*words.timeout);
        if (!timeout)
            return badValue("--timeout", *words.timeout,
                            Texts::tr("It is a whole number of seconds."));
        spec.probe.timeout = *timeout;
    }
    return spec;
}

Understood guardFrom(const Words& words)
{
    if (words.guarded.isEmpty() || words.guarded.front().isEmpty())
        return Refusal{Texts::tr("The command that is to be run is missing."),
                       Texts::tr("It stands behind \"--\": holdfastctl guard DB -- COMMAND")};
    return GuardOptions{
        .spec = {.database = words.subjects.front(), .command = words.guarded, .pin = !words.noPin},
        .undoOnFailure = words.undoOnFailure};
}

} // namespace app::ctl

#include "app/ctl/commands.h"
#include "app/ctl/failure.h"
#include "core/jobs/doctor.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;
using core::jobs::DoctorLine;
using core::jobs::DoctorState;

namespace app::ctl {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(app::ctl::DoctorCommand)
};

constexpr auto kJob = "doctor"_L1;
constexpr int kStateWidth = 7;

Styled badgeOf(DoctorState state)
{
    switch (state) {
    case DoctorState::Fine: break;
    //: What the doctor found; so are the next ones.
    case DoctorState::Note: return {Texts::tr("note"), Tone::Faint};
    case DoctorState::Warning: return {Texts::tr("warning"), Tone::Warning};
    case DoctorState::Error: return {Texts::tr("error"), Tone::Bad};
    }
    return {Texts::tr("ok"), Tone::Good};
}

void writeText(const std::vector<DoctorLine>& lines, Terminal& terminal)
{
    for (const DoctorLine& line : lines) {
        Styled badge = badgeOf(line.state);
        badge.text = badge.text.leftJustified(kStateWidth);
        const bool named = !line.subject.isEmpty() && !line.text.contains(line.subject);
        terminal.result(
            {badge, {u"  "_s + (named ? line.subject + u": "_s : QString()) + line.text}});
    }
}

void writeJson(const std::vector<DoctorLine>& lines, const std::optional<Failure>& failure,
               Terminal& terminal)
{
    QJsonArray checks;
    for (const DoctorLine& line : lines) {
        checks.append(QJsonObject{{u"name"_s, line.key},
                                  {u"state"_s, core::jobs::doctorKey(line.state)},
                                  {u"subject"_s, textOrNull(line.subject)},
                                  {u"text"_s, line.text}});
    }
    JsonLine result = resultLine(kJob, failure ? failure->code : 0);
    result.add("checks"_L1, checks);
    if (failure)
        result.add("error"_L1, toJson(*failure));
    terminal.json(result.text());
}

} // namespace

int runDoctorCommand(const DoctorOptions&, const CommandContext& context)
{
    const std::vector<DoctorLine> lines = core::jobs::examine(context.workshop);
    const auto worst = std::find_if(lines.begin(), lines.end(), [](const DoctorLine& line) {
        return line.state == DoctorState::Error;
    });
    std::optional<Failure> failure;
    if (worst != lines.end())
        failure = Failure{.code = static_cast<int>(core::ExitCode::Failed),
                          .kind = worst->key,
                          .message = worst->text};

    writeText(lines, context.terminal);
    if (context.terminal.manner().json)
        writeJson(lines, failure, context.terminal);
    return failure ? failure->code : 0;
}

} // namespace app::ctl

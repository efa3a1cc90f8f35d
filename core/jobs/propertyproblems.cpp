#include "core/config/duration.h"
#include "core/config/places.h"
#include "core/jobs/properties.h"
#include "core/restore/probeheaders.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::jobs {

namespace {

using Field = PropertyField;

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(core::jobs::Messages)
};

/// Looks at texts, and keeps what is wrong with them.
class Inspection
{
public:
    /// What is empty is good: the default counts.
    template <class Good>
    void look(Field field, const QString& text, Good isGood, const QString& sentence)
    {
        if (!text.trimmed().isEmpty() && !isGood(text.trimmed()))
            m_problems.push_back({field, sentence});
    }
    void complain(Field field, const QString& sentence) { m_problems.push_back({field, sentence}); }
    [[nodiscard]] std::vector<PropertyProblem> take() { return std::move(m_problems); }

private:
    std::vector<PropertyProblem> m_problems;
};

/// `now.own` may name a preset that is not there any more: it is not complained about.
bool isKnownPreset(const QString& name, const DatabaseProperties& now)
{
    return name == now.own.preset
        || std::ranges::find(now.presets, name, &PresetName::name) != now.presets.end();
}

bool isTime(const QString& text, std::chrono::seconds least)
{
    const auto time = config::parseDuration(text);
    return time && *time >= least;
}

/// What begins like an address must be one that can be asked; all else is a command.
bool isProbe(const QString& text)
{
    static const QRegularExpression address(u"^[A-Za-z][A-Za-z0-9+.-]*://"_s);
    const restore::Probe probe{.target = text};
    return probe.isUrl() ? probe.isUsable() : !address.match(text).hasMatch();
}

/// As a rehearsal fills it in.
QString filled(QString probe)
{
    return probe.replace(u"{port}"_s, u"8080"_s).replace(u"{database}"_s, u"x"_s);
}

void lookAtBackups(const PropertyTexts& wanted, const DatabaseProperties& now, Inspection& at)
{
    using std::chrono::seconds;
    at.look(
        Field::BackupsFolder, wanted.backupsFolder,
        [](const QString& text) { return QDir::isAbsolutePath(config::expandHome(text)); },
        Messages::tr("Write the whole path of the folder: one that begins with / or with ~/."));
    at.look(
        Field::MaxAge, wanted.maxAge, [](const QString& text) { return isTime(text, seconds(1)); },
        Messages::tr("Write a whole number and a unit, such as 90m, 24h or 7d."));
    at.look(
        Field::Preset, wanted.preset,
        [&now](const QString& text) { return isKnownPreset(text, now); },
        Messages::tr("There is no preset of that name."));
    at.look(
        Field::Compression, wanted.compression,
        [](const QString& text) { return vault::parseCompression(text).has_value(); },
        Messages::tr("Write none, gzip or zstd, with or without a level, such as zstd:9."));
    at.look(
        Field::VerifyLevel, wanted.verifyLevel,
        [](const QString& text) { return vault::levelFromKey(text).has_value(); },
        Messages::tr("Write full or quick."));
}

void lookAtRestores(const PropertyTexts& wanted, Inspection& at)
{
    using std::chrono::seconds;
    at.look(Field::Probe, wanted.probe, isProbe,
            Messages::tr("Write an address such as http://127.0.0.1:3030/, or a command."));
    // Which line it is says nothing of what stands in it: that may be a secret.
    const QStringList lines = wanted.probeHeaders.split(u'\n');
    const auto wrong = std::ranges::find_if(lines, [](const QString& line) {
        return !line.trimmed().isEmpty() && !restore::isHeader(line);
    });
    if (wrong != lines.end())
        at.complain(Field::ProbeHeaders,
                    Messages::tr("Line %1 is no header. Write a name, a colon and a value, such as "
                                 "Authorization: env:API_KEY.")
                        .arg(wrong - lines.begin() + 1));
    at.look(
        Field::CommandTimeout, wanted.commandTimeout,
        [](const QString& text) { return isTime(text, seconds(1)); },
        Messages::tr("Write for a command a whole number and a unit, such as 30s or 5m."));
    at.look(
        Field::ProbeTimeout, wanted.probeTimeout,
        [](const QString& text) { return isTime(text, seconds(1)); },
        Messages::tr("Write for the answer a whole number and a unit, such as 30s or 5m."));
    at.look(
        Field::RestoreProofAge, wanted.restoreProofAge,
        [](const QString& text) { return isTime(text, seconds(0)); },
        Messages::tr("Write a whole number and a unit, such as 12h, 7d or 4w."));
    at.look(
        Field::KeepSafetyCopies, wanted.keepSafetyCopies,
        [](const QString& text) { return isTime(text, seconds(0)); },
        Messages::tr("Write a whole number and a unit, such as 12h, 7d or 4w."));
}

void lookAtRehearsals(const PropertyTexts& wanted, Inspection& at)
{
    const QString probe = wanted.rehearseProbe.trimmed();
    if (probe.isEmpty()) {
        if (!wanted.rehearseStart.trimmed().isEmpty())
            at.complain(Field::RehearseProbe,
                        Messages::tr("Say how the started application is asked, or nobody would "
                                     "see whether it works."));
        return;
    }
    at.look(Field::RehearseProbe, filled(probe), isProbe,
            Messages::tr("Write an address such as http://127.0.0.1:{port}/, or a command."));
    if (restore::Probe{.target = probe}.isUrl() && probe == wanted.probe.trimmed())
        at.complain(Field::RehearseProbe,
                    Messages::tr("That is the application in production. Write the address of the "
                                 "one that is started on the copy, with {port} in it."));
}

} // namespace

std::vector<PropertyProblem> problemsWith(const PropertyTexts& wanted,
                                          const DatabaseProperties& now)
{
    Inspection inspection;
    lookAtBackups(wanted, now, inspection);
    lookAtRestores(wanted, inspection);
    lookAtRehearsals(wanted, inspection);
    return inspection.take();
}

} // namespace core::jobs

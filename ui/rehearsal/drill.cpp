#include "ui/rehearsal/drill.h"

#include "ui/widgets/remember.h"

#include <QCoreApplication>
#include <QSettings>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::rehearsal {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::rehearsal::Drill)
};

constexpr QLatin1StringView kPort("{port}");

core::restore::Probe probeOf(const Drill& drill)
{
    return {.target = drill.probe, .headers = drill.asksUrl() ? drill.headers : QStringList()};
}

QString withSandboxPort(const QString& address)
{
    const QUrl url(address);
    const QString host = url.host();
    const bool isHere = host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1;
    if (!isHere || address.contains(kPort))
        return address;
    // QUrl takes no placeholder for a port: the number is replaced in the text.
    const QString named = host.contains(u':') ? u'[' + host + u']' : host;
    const auto after = address.indexOf(named) + named.size();
    QString rest = address.mid(after);
    if (rest.startsWith(u':')) {
        const auto digits = std::find_if_not(rest.cbegin() + 1, rest.cend(),
                                             [](QChar letter) { return letter.isDigit(); });
        rest.remove(0, digits - rest.cbegin());
    }
    return address.left(after) + u':' + kPort + rest;
}

bool isHeader(const QString& line)
{
    return line.indexOf(u':') > 0;
}

bool isKeptElsewhere(const QString& header)
{
    const QString value = header.section(u':', 1).trimmed();
    return value.startsWith(u'@') || value.startsWith("env:"_L1);
}

QString keyOf(const QString& database, QLatin1StringView what)
{
    constexpr auto kStyle = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    return u"rehearsal/"_s + QString::fromLatin1(database.toUtf8().toBase64(kStyle)) + u'/' + what;
}

} // namespace

bool Drill::asksUrl() const
{
    return core::restore::Probe{.target = probe}.isUrl();
}

Drill drillFrom(const core::config::RestoreCommands& configured)
{
    Drill drill{
        .start = configured.start, .probe = configured.probe, .headers = configured.probeHeaders};
    if (drill.asksUrl())
        drill.probe = withSandboxPort(drill.probe);
    return drill;
}

QString problemWithProbe(const Drill& drill)
{
    if (drill.start.isEmpty() || !drill.probe.isEmpty())
        return {};
    return Words::tr("An application that is started needs a probe, or nobody would see whether it "
                     "works.");
}

QString problemWithHeaders(const Drill& drill)
{
    if (!drill.asksUrl() || std::ranges::all_of(drill.headers, &isHeader))
        return {};
    return Words::tr("Each line must be a name, a colon and a value.");
}

bool canRun(const Drill& drill)
{
    return problemWithProbe(drill).isEmpty() && problemWithHeaders(drill).isEmpty();
}

QString doubtAboutStart(const Drill& drill, const core::config::RestoreCommands& configured)
{
    if (drill.start.isEmpty() || drill.start != configured.start)
        return {};
    return Words::tr("This is what starts the application after a restore. Here it has to use the "
                     "database and the port of the sandbox, or it would start production.");
}

QString doubtAboutProbe(const Drill& drill)
{
    if (!drill.asksUrl() || drill.probe.contains(kPort))
        return {};
    return Words::tr("Without %1 in it, this asks whatever answers at that address now.")
        .arg(kPort);
}

core::jobs::RehearseSpec specFor(const QString& database, const Drill& drill,
                                 const core::config::RestoreCommands& configured)
{
    core::jobs::RehearseSpec spec{
        .database = database, .start = drill.start, .probe = probeOf(drill)};
    spec.probe.timeout = configured.probeTimeout;
    return spec;
}

void remember(QSettings& settings, const QString& database, const Drill& drill)
{
    QStringList headers = drill.headers;
    headers.removeIf([](const QString& header) { return !isKeptElsewhere(header); });
    widgets::remember(settings, keyOf(database, "start"_L1), drill.start);
    widgets::remember(settings, keyOf(database, "probe"_L1), drill.probe);
    widgets::remember(settings, keyOf(database, "headers"_L1), headers);
}

Drill remembered(const QSettings& settings, const QString& database)
{
    return {.start = settings.value(keyOf(database, "start"_L1)).toString(),
            .probe = settings.value(keyOf(database, "probe"_L1)).toString(),
            .headers = settings.value(keyOf(database, "headers"_L1)).toStringList()};
}

} // namespace ui::rehearsal

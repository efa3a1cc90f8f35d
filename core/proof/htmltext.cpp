#include "core/proof/htmltext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace core::proof {

namespace {

using vault::Severity;
using vault::Verdict;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::proof::Html)
};

/// Controls, and those marks of direction that reach beyond the text they stand in.
bool mustBeWrittenOut(QChar letter)
{
    const char16_t code = letter.unicode();
    const bool control =
        (code < 0x20 && code != u'\n' && code != u'\t') || (code >= 0x7f && code < 0xa0);
    const bool turns = (code >= 0x202a && code <= 0x202e) || code == 0x2066 || code == 0x2067;
    return control || turns;
}

QString icon(QLatin1StringView kind, QLatin1StringView shape)
{
    return u"<svg class=\"icon "_s + kind + u"\" viewBox=\"0 0 16 16\" aria-hidden=\"true\">"_s
        + shape + u"</svg>"_s;
}

constexpr auto kTick = "<circle class=\"f\" cx=\"8\" cy=\"8\" r=\"7\"/>"
                       "<path class=\"m\" d=\"M4.8 8.2l2.2 2.2 4.2-4.6\"/>"_L1;
constexpr auto kCross = "<path class=\"f\" d=\"M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z\"/>"
                        "<path class=\"m\" d=\"M5.4 5.4l5.2 5.2m0-5.2l-5.2 5.2\"/>"_L1;
constexpr auto kQuestion = "<circle class=\"o\" cx=\"8\" cy=\"8\" r=\"6.4\"/>"
                           "<path class=\"o\" d=\"M6 6.3a2 2 0 1 1 2.9 1.8c-.6.3-.9.6-.9 1.3\"/>"
                           "<path class=\"o\" d=\"M8 11.4v.2\"/>"_L1;
constexpr auto kDash =
    "<circle class=\"o\" cx=\"8\" cy=\"8\" r=\"6.4\" stroke-dasharray=\"2.6 2\"/>"
    "<path class=\"o\" d=\"M5.5 8h5\"/>"_L1;
constexpr auto kNote = "<rect class=\"f\" x=\"1.5\" y=\"1.5\" width=\"13\" height=\"13\" rx=\"3\"/>"
                       "<path class=\"m\" d=\"M8 7.4v4M8 4.7v.2\"/>"_L1;

} // namespace

QString escaped(const QString& text)
{
    QString safe;
    safe.reserve(text.size());
    for (const QChar letter : text) {
        if (letter == u'&')
            safe += "&amp;"_L1;
        else if (letter == u'<')
            safe += "&lt;"_L1;
        else if (letter == u'>')
            safe += "&gt;"_L1;
        else if (letter == u'"')
            safe += "&quot;"_L1;
        else if (letter == u'\'')
            safe += "&#39;"_L1;
        else if (mustBeWrittenOut(letter))
            safe += u"\\u%1"_s.arg(letter.unicode(), 4, 16, QLatin1Char('0'));
        else
            safe += letter;
    }
    return safe;
}

QString isolatedName(const QString& name)
{
    return u"<bdi>"_s + escaped(name) + u"</bdi>"_s;
}

QString element(QLatin1StringView tag, QLatin1StringView kind, const QString& inner)
{
    const QString attribute = kind.isEmpty() ? QString() : u" class=\""_s + kind + u'"';
    return u'<' + tag + attribute + u'>' + inner + u"</"_s + tag + u">\n"_s;
}

QString timeText(UtcTime time, const QTimeZone& zone)
{
    const QDateTime local = toQDateTime(time).toTimeZone(zone);
    const QLocale locale;
    return Texts::tr("%1, %2 %3", "date, time, time zone")
        .arg(locale.toString(local.date(), QLocale::LongFormat),
             locale.toString(local.time(), u"HH:mm"_s), local.timeZoneAbbreviation());
}

QString secondsText(double seconds)
{
    return Texts::tr("%1 s", "seconds").arg(QLocale().toString(seconds, 'f', 1));
}

QLatin1StringView classOfState(Verdict state)
{
    switch (state) {
    case Verdict::Ok: return "ok"_L1;
    case Verdict::Damaged: return "error"_L1;
    case Verdict::CannotJudge: return "unsure"_L1;
    case Verdict::NotChecked: break;
    }
    return "neutral"_L1;
}

QString stateIcon(Verdict state)
{
    const QLatin1StringView kind = classOfState(state);
    switch (state) {
    case Verdict::Ok: return icon(kind, kTick);
    case Verdict::Damaged: return icon(kind, kCross);
    case Verdict::CannotJudge: return icon(kind, kQuestion);
    case Verdict::NotChecked: break;
    }
    return icon(kind, kDash);
}

QString severityIcon(Severity severity)
{
    switch (severity) {
    case Severity::Note: break;
    case Severity::CannotJudge: return stateIcon(Verdict::CannotJudge);
    case Severity::Damage: return stateIcon(Verdict::Damaged);
    }
    return icon("info"_L1, kNote);
}

} // namespace core::proof

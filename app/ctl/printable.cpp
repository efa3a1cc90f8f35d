#include "app/ctl/printable.h"

#include <QList>

#include <wchar.h>

using namespace Qt::StringLiterals;

namespace app::ctl {

namespace {

bool isHarmful(char32_t c)
{
    const bool turnsDirection = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069)
        || c == 0x200e || c == 0x200f || c == 0x061c;
    const bool endsLine = c == 0x2028 || c == 0x2029;
    return c < 0x20 || (c >= 0x7f && c <= 0x9f) || turnsDirection || endsLine
        || QChar::isSurrogate(c);
}

QString escaped(char32_t c)
{
    switch (c) {
    case '\n': return u"\\n"_s;
    case '\r': return u"\\r"_s;
    case '\t': return u"\\t"_s;
    default: break;
    }
    return c < 0x80 ? u"\\x%1"_s.arg(uint(c), 2, 16, QChar(u'0'))
                    : u"\\u%1"_s.arg(uint(c), 4, 16, QChar(u'0'));
}

int widthOf(char32_t c)
{
    const int width = ::wcwidth(static_cast<wchar_t>(c));
    return width < 0 ? 1 : width;
}

QString fitting(const QList<uint>& from, int columns, bool fromTheEnd)
{
    QString text;
    for (qsizetype i = 0; i < from.size(); ++i) {
        const char32_t c = from[fromTheEnd ? from.size() - 1 - i : i];
        columns -= widthOf(c);
        if (columns < 0)
            break;
        const QString piece = QString::fromUcs4(&c, 1);
        text = fromTheEnd ? piece + text : text + piece;
    }
    return text;
}

} // namespace

QString printable(const QString& text)
{
    QString shown;
    shown.reserve(text.size());
    for (const uint c : text.toUcs4()) {
        const auto point = static_cast<char32_t>(c);
        shown += isHarmful(point) ? escaped(point) : QString::fromUcs4(&point, 1);
    }
    return shown;
}

int displayWidth(const QString& text)
{
    int width = 0;
    for (const uint c : text.toUcs4())
        width += widthOf(static_cast<char32_t>(c));
    return width;
}

QString elided(const QString& text, int columns)
{
    if (displayWidth(text) <= columns)
        return text;
    if (columns < 1)
        return {};
    const QList<uint> points = text.toUcs4();
    const int front = (columns - 1) / 2;
    return fitting(points, front, false) + u'…' + fitting(points, columns - 1 - front, true);
}

QString shellQuoted(const QString& word)
{
    const auto isPlain = [](QChar c) {
        return c.isLetterOrNumber() || u"._/+:@%=,-"_s.contains(c);
    };
    if (!word.isEmpty() && std::all_of(word.begin(), word.end(), isPlain))
        return word;
    QString inside = word;
    return u'\'' + inside.replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace app::ctl

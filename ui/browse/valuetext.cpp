#include "ui/browse/valuetext.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::browse {

namespace {

constexpr int kIndent = 2;
constexpr int kBytesInLine = 16;

/// Writes JSON that is known to be whole anew, with other blanks.
class Indenter
{
public:
    QString write(const QString& json)
    {
        for (qsizetype at = 0; at < json.size();)
            at = json[at] == u'"' ? takeString(json, at) : takeSign(json, at);
        return m_text;
    }

private:
    qsizetype takeString(const QString& json, qsizetype start)
    {
        qsizetype end = start + 1;
        while (json[end] != u'"')
            end += json[end] == u'\\' ? 2 : 1;
        m_text += QStringView(json).mid(start, end + 1 - start);
        return end + 1;
    }

    qsizetype takeSign(const QString& json, qsizetype at)
    {
        const QChar sign = json[at];
        if (sign == u'{' || sign == u'[')
            return open(json, at);
        if (sign == u'}' || sign == u']')
            breakLine(--m_depth);
        if (!sign.isSpace())
            m_text += sign;
        if (sign == u',')
            breakLine(m_depth);
        if (sign == u':')
            m_text += u' ';
        return at + 1;
    }

    /// One with nothing in it stays in its line.
    qsizetype open(const QString& json, qsizetype at)
    {
        m_text += json[at];
        qsizetype next = at + 1;
        while (json[next].isSpace())
            ++next;
        if (json[next] == u'}' || json[next] == u']') {
            m_text += json[next];
            return next + 1;
        }
        breakLine(++m_depth);
        return next;
    }

    void breakLine(int depth) { m_text += u'\n' + QString(depth * kIndent, u' '); }

    QString m_text;
    int m_depth = 0;
};

QChar letterOf(char byte)
{
    return byte >= 0x20 && byte < 0x7f ? QChar(QLatin1Char(byte)) : QChar(u'·');
}

} // namespace

std::optional<QString> prettyJson(const QByteArray& text)
{
    QJsonParseError problem;
    static_cast<void>(QJsonDocument::fromJson(text, &problem));
    if (problem.error != QJsonParseError::NoError)
        return std::nullopt;
    return Indenter().write(QString::fromUtf8(text));
}

QString hexText(const QByteArray& bytes)
{
    QString text;
    for (qsizetype start = 0; start < bytes.size(); start += kBytesInLine) {
        const QByteArray line = bytes.mid(start, kBytesInLine);
        text += u"%1  %2  "_s.arg(start, 8, 16, QLatin1Char('0'))
                    .arg(QLatin1StringView(line.toHex(' ')), -(3 * kBytesInLine - 1));
        for (const char byte : line)
            text += letterOf(byte);
        text += u'\n';
    }
    text.chop(1);
    return text;
}

} // namespace ui::browse

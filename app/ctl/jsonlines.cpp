#include "app/ctl/jsonlines.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace app::ctl {

namespace {

/// QJsonDocument writes arrays and objects only: a lone value is an array of one without its
/// brackets.
QByteArray textOf(const QJsonValue& value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    QString text = QString::fromUtf8(array).mid(1).chopped(1);
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        const char16_t c = text.at(i).unicode();
        if (c >= 0x7f
            && c <= 0x9f) // some terminals obey these; inside JSON they occur in strings only
            text.replace(i, 1, u"\\u%1"_s.arg(uint(c), 4, 16, QChar(u'0')));
    }
    return text.toUtf8();
}

} // namespace

JsonLine::JsonLine(QLatin1String event)
{
    add("event"_L1, event);
}

JsonLine& JsonLine::add(QLatin1String key, const QJsonValue& value)
{
    if (!m_members.isEmpty())
        m_members += ',';
    m_members += textOf(QString(key)) + ':' + textOf(value);
    return *this;
}

QByteArray JsonLine::text() const
{
    return '{' + m_members + '}';
}

JsonLine resultLine(QLatin1String job, int code)
{
    JsonLine line("result"_L1);
    line.add("job"_L1, job).add("ok"_L1, code == 0).add("code"_L1, code);
    return line;
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace app::ctl

#include "app/ctl/rowtext.h"

#include "app/ctl/wording.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using core::rows::Value;
using core::rows::ValueType;

namespace app::ctl {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(app::ctl::RowText)
};

constexpr int kMostOfValue = 60; ///< letters of one of several on a line

QString realText(double real)
{
    if (std::isinf(real))
        return real > 0 ? u"Infinity"_s : u"-Infinity"_s;
    QString text = QString::number(real, 'g', QLocale::FloatingPointShortest);
    const bool looksWhole =
        std::ranges::none_of(text, [](QChar c) { return c == u'.' || c == u'e' || c == u'n'; });
    return looksWhole ? text + u".0"_s : text;
}

QString cutTo(const QString& text, int most, qint64 bytes)
{
    return text.size() <= most
        ? text
        //: A long value, cut, and how much of it there is: 'abc…' (3.0 MiB)
        : Texts::tr("%1… (%2)").arg(text.left(most), sizeText(core::ByteCount(bytes)));
}

QString hexText(const Value& value, int most)
{
    const QByteArray shown = value.bytes.left(most / 2);
    const QString text = u"x'"_s + QString::fromLatin1(shown.toHex()) + u"'"_s;
    return shown.size() == value.size
        ? text
        : Texts::tr("%1… (%2)").arg(text.chopped(1), sizeText(core::ByteCount(value.size)));
}

bool isUtf8(const QByteArray& bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8.decode(bytes);
    return !utf8.hasError();
}

} // namespace

QString valueText(const Value& value, int most)
{
    switch (value.type) {
    case ValueType::Null: return u"NULL"_s;
    case ValueType::Integer: return QString::number(value.integer);
    case ValueType::Real: return realText(value.real);
    case ValueType::Blob: return hexText(value, most);
    case ValueType::Text: break;
    }
    QString text = QString::fromUtf8(value.bytes);
    return u'\'' + cutTo(text.replace(u'\'', u"''"_s), most, value.size) + u'\'';
}

QJsonValue valueJson(const Value& value)
{
    switch (value.type) {
    case ValueType::Null: return QJsonValue::Null;
    case ValueType::Integer: return value.integer;
    case ValueType::Real:
        if (std::isinf(value.real))
            return QJsonObject{{u"real"_s, realText(value.real)}};
        if (value.real == std::trunc(value.real))
            return QJsonObject{{u"real"_s, value.real}};
        return value.real;
    case ValueType::Blob: return QJsonObject{{u"blob"_s, QString::fromLatin1(value.bytes.toHex())}};
    case ValueType::Text: break;
    }
    if (!isUtf8(value.bytes))
        return QJsonObject{{u"text_hex"_s, QString::fromLatin1(value.bytes.toHex())}};
    return QString::fromUtf8(value.bytes);
}

QJsonArray valuesJson(const std::vector<Value>& values)
{
    QJsonArray list;
    for (const Value& value : values)
        list.append(valueJson(value));
    return list;
}

QJsonValue rowJson(const QStringList& columns, const std::vector<Value>& values)
{
    if (values.empty())
        return QJsonValue::Null;
    QJsonObject row;
    const auto count = std::min(columns.size(), static_cast<qsizetype>(values.size()));
    for (qsizetype i = 0; i < count; ++i)
        row.insert(columns[i], valueJson(values[static_cast<std::size_t>(i)]));
    return row;
}

QString rowText(const QStringList& columns, const std::vector<Value>& values)
{
    QStringList parts;
    const auto count = std::min(columns.size(), static_cast<qsizetype>(values.size()));
    for (qsizetype i = 0; i < count; ++i)
        parts << columns[i] + u'=' + valueText(values[static_cast<std::size_t>(i)], kMostOfValue);
    return parts.join(u", "_s);
}

} // namespace app::ctl

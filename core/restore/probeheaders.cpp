#include "core/restore/probeheaders.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace core::restore {

namespace {

constexpr qint64 kLongestValue = 64 * 1024;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(core::restore::Probe)
};

Error wrong(const QString& detail)
{
    return {.code = ErrorCode::InvalidArgument, .detail = detail};
}

/// A token. Source: RFC 9110, section 5.6.2.
bool isHeaderName(const QByteArray& name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

/// A line end would begin another header, which the secret's owner did not write.
bool hasControlCharacters(const QByteArray& value)
{
    return std::ranges::any_of(
        value, [](char c) { return (c >= 0 && c < ' ' && c != '\t') || c == 0x7F; });
}

Result<QByteArray> valueFromFile(const QString& name, QString path)
{
    if (path.startsWith(u"~/"))
        path = QDir::homePath() + path.sliced(1);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return wrong(Words::tr("the header %1 cannot be read from \"%2\" (%3)")
                         .arg(name, path, file.errorString()));
    const QByteArray value = file.read(kLongestValue + 1);
    if (value.size() > kLongestValue)
        return wrong(Words::tr("\"%2\" is too long for the header %1").arg(name, path));
    return value;
}

Result<QByteArray> valueFromEnvironment(const QString& name, const QString& variable)
{
    const QByteArray key = variable.toLocal8Bit();
    if (!qEnvironmentVariableIsSet(key.constData()))
        return wrong(Words::tr("the header %1 is to come from the environment variable %2, which "
                               "is not set")
                         .arg(name, variable));
    return qgetenv(key.constData());
}

Result<QByteArray> valueOf(const QString& name, const QString& text)
{
    if (text.startsWith(u'@'))
        return valueFromFile(name, text.sliced(1));
    if (text.startsWith(u"env:"))
        return valueFromEnvironment(name, text.sliced(4));
    return text.toUtf8();
}

/// Before and behind the colon.
struct HeaderText
{
    QString name{};
    QString value{};
};

std::optional<HeaderText> splitHeader(const QString& text)
{
    const qsizetype colon = text.indexOf(u':');
    const QString name = text.left(std::max<qsizetype>(colon, 0)).trimmed();
    if (!isHeaderName(name.toUtf8()))
        return std::nullopt;
    return HeaderText{name, text.sliced(colon + 1).trimmed()};
}

/// Of a text that has no name before a colon nothing is shown: it may be the secret itself.
Result<QByteArray> readHeader(const QString& text)
{
    const auto header = splitHeader(text);
    if (!header)
        return wrong(Words::tr("a header must be given as \"Name: value\""));
    const QString& name = header->name;
    const auto value = valueOf(name, header->value);
    if (!value)
        return value.error();
    const QByteArray trimmed = value->trimmed(); // files end with a line end
    if (trimmed.isEmpty())
        return wrong(Words::tr("the header %1 has no value").arg(name));
    if (hasControlCharacters(trimmed))
        return wrong(Words::tr("the value of the header %1 has a line end or another control "
                               "character in it")
                         .arg(name));
    return QByteArray(name.toUtf8() + ": " + trimmed);
}

} // namespace

bool isHeader(const QString& text)
{
    const auto header = splitHeader(text);
    if (!header || hasControlCharacters(header->value.toUtf8()))
        return false;
    return !header->value.isEmpty() && header->value != u"@" && header->value != u"env:";
}

Result<std::vector<QByteArray>> readHeaders(const QStringList& headers)
{
    std::vector<QByteArray> read;
    for (const QString& header : headers) {
        auto line = readHeader(header);
        if (!line)
            return line.error();
        read.push_back(*std::move(line));
    }
    return read;
}

} // namespace core::restore

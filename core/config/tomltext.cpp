#include "core/config/tomltext.h"

#include "core/base/filedescriptor.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace core::config {

using namespace Qt::StringLiterals;

namespace {

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString quoted(std::string_view key)
{
    return u'"' + toQString(key) + u'"';
}

bool leadsBackToItself(const QString& path)
{
    struct stat facts = {};
    return ::stat(QFile::encodeName(path).constData(), &facts) != 0 && errno == ELOOP;
}

} // namespace

Result<QByteArray> readText(const QString& path)
{
    // QFile does not tell a file that is missing from one in a folder that may not be searched.
    // O_NONBLOCK: a fifo would wait for somebody who writes.
    const auto opened = FileDescriptor::open(path, O_RDONLY | O_NONBLOCK, FileRole::Source);
    if (!opened && leadsBackToItself(path)) // which is not the same as no file at all
        return Error{.code = ErrorCode::ConfigInvalid,
                     .path = path,
                     .detail = u"it is a symbolic link that leads back to itself"_s};
    if (!opened)
        return opened.error();
    if (!QFileInfo(path).isFile())
        return Error{.code = ErrorCode::SourceUnreadable, .path = path};
    QFile file;
    if (!file.open(opened->get(), QIODevice::ReadOnly))
        return Error{
            .code = ErrorCode::SourceUnreadable, .path = path, .detail = file.errorString()};
    QByteArray text = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error{
            .code = ErrorCode::SourceUnreadable, .path = path, .detail = file.errorString()};
    return text;
}

Error invalidAt(const QString& path, const toml::source_region& where, const QString& reason)
{
    return {.code = ErrorCode::ConfigInvalid,
            .path = path,
            .detail = u"line %1: %2"_s.arg(where.begin.line).arg(reason)};
}

Result<toml::table> parseToml(const QByteArray& text, const QString& path)
{
    try {
        return toml::parse(
            std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    } catch (const toml::parse_error& error) {
        return invalidAt(path, error.source(), toQString(error.description()));
    }
}

TableReader::TableReader(const toml::table& table, QString path)
    : m_table(&table)
    , m_path(std::move(path))
{
}

void TableReader::complain(std::string_view key, const QString& reason)
{
    if (m_problem)
        return;
    const toml::node* node = m_table->get(key);
    m_problem = invalidAt(m_path, node ? node->source() : m_table->source(), reason);
}

template <class T>
std::optional<T> TableReader::value(std::string_view key, const char* kind)
{
    const toml::node* node = m_table->get(key);
    if (!node)
        return std::nullopt;
    if (const auto* typed = node->as<T>())
        return typed->get();
    complain(key, u"%1 must be %2."_s.arg(quoted(key), QLatin1String(kind)));
    return std::nullopt;
}

void TableReader::text(std::string_view key, QString& into)
{
    const auto found = value<std::string>(key, "a string");
    if (!found)
        return;
    if (found->find('\0') != std::string::npos)
        return complain(key, u"%1 must not contain the character U+0000."_s.arg(quoted(key)));
    into = toQString(*found);
}

void TableReader::parsed(std::string_view key, const QString& expected,
                         const std::function<bool(const QString&)>& take)
{
    QString found;
    text(key, found);
    if (has(key) && !m_problem && !take(found))
        complain(key, u"%1 must be %2, not \"%3\"."_s.arg(quoted(key), expected, found));
}

void TableReader::number(std::string_view key, qint64& into)
{
    if (const auto found = value<std::int64_t>(key, "a whole number"))
        into = *found;
}

void TableReader::flag(std::string_view key, bool& into)
{
    if (const auto found = value<bool>(key, "true or false"))
        into = *found;
}

void TableReader::list(std::string_view key, QStringList& into)
{
    const toml::node* node = m_table->get(key);
    if (!node)
        return;
    const toml::array* array = node->as_array();
    if (!array || !(array->empty() || array->is_homogeneous<std::string>()))
        return complain(key, u"%1 must be a list of strings."_s.arg(quoted(key)));
    into.clear();
    for (const toml::node& item : *array)
        into.append(toQString(item.as_string()->get()));
}

void TableReader::tables(std::string_view key, const std::function<void(TableReader&)>& take)
{
    const toml::node* node = m_table->get(key);
    if (!node)
        return;
    const toml::array* array = node->as_array();
    if (!array || !(array->empty() || array->is_homogeneous<toml::table>()))
        return complain(
            key,
            u"%1 must be a list of tables, each below [[%2]]."_s.arg(quoted(key), toQString(key)));
    for (const toml::node& item : *array) {
        TableReader inner(*item.as_table(), m_path);
        take(inner);
        adopt(inner);
    }
}

void TableReader::table(std::string_view key, const std::function<void(TableReader&)>& take)
{
    const toml::node* node = m_table->get(key);
    if (!node)
        return;
    if (!node->is_table())
        return complain(key, u"%1 must be a table."_s.arg(quoted(key)));
    TableReader inner(*node->as_table(), m_path);
    take(inner);
    adopt(inner);
}

void TableReader::adopt(const TableReader& inner)
{
    if (!m_problem)
        m_problem = inner.m_problem;
}

} // namespace core::config

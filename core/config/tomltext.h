#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <string_view>
#include <toml++/toml.h>

namespace core::config {

/// Errors: SourceMissing, SourceUnreadable.
Result<QByteArray> readText(const QString& path);

/// Errors: ConfigInvalid, "line N: …". What toml++ throws ends here.
Result<toml::table> parseToml(const QByteArray& text, const QString& path);

[[nodiscard]] Error invalidAt(const QString& path, const toml::source_region& where,
                              const QString& reason);

/// Reads the keys of one table with their types checked. A key that is not there changes nothing;
/// the first complaint is kept, so that callers read all keys and ask once.
class TableReader
{
public:
    TableReader(const toml::table& table, QString path);

    void text(std::string_view key, QString& into);
    /// `take` says whether it could use the text; `expected` tells the reader what would be right.
    void parsed(std::string_view key, const QString& expected,
                const std::function<bool(const QString&)>& take);
    void number(std::string_view key, qint64& into);
    void flag(std::string_view key, bool& into);
    void list(std::string_view key, QStringList& into);
    /// Each of an array of tables, in order.
    void tables(std::string_view key, const std::function<void(TableReader&)>& take);
    /// One table.
    void table(std::string_view key, const std::function<void(TableReader&)>& take);

    [[nodiscard]] bool has(std::string_view key) const { return m_table->contains(key); }
    /// About `key`, or about the whole table if it is not there.
    void complain(std::string_view key, const QString& reason);
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }

private:
    template <class T>
    std::optional<T> value(std::string_view key, const char* kind);
    void adopt(const TableReader& inner);

    const toml::table* m_table;
    QString m_path;
    std::optional<Error> m_problem{};
};

} // namespace core::config

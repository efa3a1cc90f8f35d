#include "core/sqlite/textsearch.h"

#include "core/sqlite/connection.h"

#include <QString>

#include <sqlite3.h>

#include <algorithm>
#include <string_view>

namespace core::sqlite {

namespace {

std::string_view textOf(sqlite3_value* value)
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
    return text ? std::string_view(text, static_cast<std::size_t>(sqlite3_value_bytes(value)))
                : std::string_view();
}

bool isEnglish(std::string_view words)
{
    return std::ranges::all_of(
        words, [](char letter) { return static_cast<unsigned char>(letter) < 0x80; });
}

char folded(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool containsFolded(std::string_view text, std::string_view words)
{
    // not std::ranges::search: what Clang 14 cannot compile cannot be fuzzed
    const auto same = [](char one, char other) { return folded(one) == folded(other); };
    return std::search(text.begin(), text.end(), words.begin(), words.end(), same) != text.end();
}

bool contains(std::string_view text, std::string_view words)
{
    if (words.empty())
        return true;
    if (isEnglish(words)) // the usual case, without a conversion
        return containsFolded(text, words);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))
        .contains(QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size())),
                  Qt::CaseInsensitive);
}

void search(sqlite3_context* context, int count, sqlite3_value** values)
{
    bool found = false;
    for (int i = 1; i < count && !found; ++i) {
        const int type = sqlite3_value_type(values[i]);
        if (type != SQLITE_NULL && type != SQLITE_BLOB)
            found = contains(textOf(values[i]), textOf(values[0]));
    }
    sqlite3_result_int(context, found ? 1 : 0);
}

} // namespace

Result<> addTextSearch(Connection& connection)
{
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    if (sqlite3_create_function(connection.handle(), "holdfast_contains", /*nArg=*/-1, flags,
                                nullptr, &search, nullptr, nullptr)
        != SQLITE_OK)
        return connection.lastError();
    return {};
}

} // namespace core::sqlite

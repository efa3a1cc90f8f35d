#include "core/config/ownvalues.h"

#include "core/config/config.h"
#include "core/config/tomltext.h"

#include <algorithm>

namespace core::config {

namespace {

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

Result<OwnValues> ownValuesOf(const QString& configFile, const QString& name)
{
    const auto text = readText(configFile);
    if (!text && text.error().code == ErrorCode::SourceMissing)
        return Error{.code = ErrorCode::DatabaseUnknown, .path = name};
    if (!text)
        return text.error();
    const auto config = parseConfig(*text, configFile);
    if (!config)
        return config.error();
    const auto found = std::ranges::find(config->databases, name, &DatabaseConfig::name);
    if (found == config->databases.end())
        return Error{.code = ErrorCode::DatabaseUnknown, .path = name};
    const auto root = parseToml(*text, configFile);
    if (!root)
        return root.error();

    // A name may be left out in the file, so the place in the list tells which one it is.
    const auto index = static_cast<std::size_t>(found - config->databases.begin());
    OwnValues values;
    for (const auto& [key, value] : *(*root)["database"][index].as_table()) {
        if (const auto* string = value.as_string())
            values.insert(textOf(key.str()), textOf(string->get()));
    }
    return values;
}

} // namespace core::config

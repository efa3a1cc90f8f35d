#include "core/config/tomldocument.h"

#include <algorithm>

namespace core::config {

namespace {

void collectHeaders(const TomlDocument& document, const toml::node& node, const toml::node& own,
                    std::vector<qsizetype>& into)
{
    if (&node == &own)
        return;
    if (const auto* table = node.as_table()) {
        const qsizetype begin = document.span(node.source()).begin;
        if (&node != &document.root && document.text.mid(begin, 1) == "[")
            into.push_back(begin);
        for (const auto& [key, value] : *table)
            collectHeaders(document, value, own, into);
    } else if (const auto* array = node.as_array()) {
        for (const auto& value : *array)
            collectHeaders(document, value, own, into);
    }
}

} // namespace

Result<TomlDocument> parseDocument(const QByteArray& text, const QString& path)
{
    auto root = parseToml(text, path);
    if (!root)
        return root.error();
    return TomlDocument{.text = text, .path = path, .root = *std::move(root)};
}

/// toml++ counts columns in code points, from 1, and does not count a byte order mark.
qsizetype TomlDocument::offset(toml::source_position at) const
{
    qsizetype byte = 0;
    for (toml::source_index number = 1; number < at.line; ++number)
        byte = text.indexOf('\n', byte) + 1;
    if (byte == 0 && text.startsWith("\xEF\xBB\xBF"))
        byte = 3;
    for (toml::source_index column = 1; column < at.column && byte < text.size(); ++column) {
        do
            ++byte;
        while (byte < text.size() && (text.at(byte) & 0xC0) == 0x80);
    }
    return byte;
}

Span TomlDocument::span(const toml::source_region& region) const
{
    return {offset(region.begin), offset(region.end)};
}

qsizetype TomlDocument::lineBegin(qsizetype at) const
{
    return at == 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

qsizetype TomlDocument::lineEnd(qsizetype at) const
{
    const qsizetype end = text.indexOf('\n', at);
    return end < 0 ? text.size() : end + 1;
}

QByteArray TomlDocument::line(qsizetype begin) const
{
    return text.mid(begin, lineEnd(begin) - begin).trimmed();
}

qsizetype TomlDocument::deepEnd(const toml::node& node) const
{
    qsizetype end = span(node.source()).end;
    if (const auto* table = node.as_table()) {
        for (const auto& [key, value] : *table)
            end = std::max(end, deepEnd(value));
    } else if (const auto* array = node.as_array()) {
        for (const auto& value : *array)
            end = std::max(end, deepEnd(value));
    }
    return end;
}

std::vector<qsizetype> TomlDocument::headersBeside(const toml::node& own) const
{
    std::vector<qsizetype> headers;
    collectHeaders(*this, root, own, headers);
    return headers;
}

std::vector<Span> TomlDocument::itemsOf(const toml::node& list) const
{
    std::vector<Span> items;
    if (const auto* table = list.as_table()) {
        for (const auto& [key, value] : *table)
            items.push_back({span(key.source()).begin, deepEnd(value)});
    } else if (const auto* array = list.as_array()) {
        for (const auto& value : *array)
            items.push_back(span(value.source()));
    }
    std::sort(items.begin(), items.end(), [](Span a, Span b) { return a.begin < b.begin; });
    return items;
}

} // namespace core::config

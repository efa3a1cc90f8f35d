#pragma once

#include "core/config/tomltext.h"

#include <vector>

namespace core::config {

/// Half-open range of bytes.
struct Span
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// The text of config.toml with its tree, and the way from toml++'s lines and columns to bytes.
struct TomlDocument
{
    QByteArray text{};
    QString path{};
    toml::table root{};

    [[nodiscard]] qsizetype offset(toml::source_position at) const;
    [[nodiscard]] Span span(const toml::source_region& region) const;
    [[nodiscard]] qsizetype lineBegin(qsizetype at) const;
    /// Just after the line's end, or the end of the text.
    [[nodiscard]] qsizetype lineEnd(qsizetype at) const;
    /// The line without blanks around it.
    [[nodiscard]] QByteArray line(qsizetype begin) const;
    [[nodiscard]] QByteArray eol() const { return text.contains("\r\n") ? "\r\n" : "\n"; }
    [[nodiscard]] const toml::array* databases() const { return root["database"].as_array(); }

    /// The end of the last thing written inside `node`, sub-tables included.
    [[nodiscard]] qsizetype deepEnd(const toml::node& node) const;
    /// Where the headers (`[x]`, `[[x]]`) of other tables than `own` begin.
    [[nodiscard]] std::vector<qsizetype> headersBeside(const toml::node& own) const;
    /// The keys of an inline table or the items of an inline list, in the order of the text.
    [[nodiscard]] std::vector<Span> itemsOf(const toml::node& list) const;
};

/// Errors: ConfigInvalid.
Result<TomlDocument> parseDocument(const QByteArray& text, const QString& path);

} // namespace core::config

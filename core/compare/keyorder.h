#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace core::compare {

/// A row of a comparison as bytes: see sqlite::encodeColumns(). Owns nothing.
struct RowView
{
    QByteArrayView key{}; ///< texts in UTF-8; empty where rows are matched by content
    QByteArrayView values{};
};

/// Those that every SQLite knows. Source: https://www.sqlite.org/datatype3.html, section 7.
enum class Collation { Binary, NoCase, RTrim };

struct KeyPart
{
    Collation collation = Collation::Binary;
    bool isDescending = false;

    friend bool operator==(const KeyPart&, const KeyPart&) = default;
};

/// The order of rows, exactly as SQLite has it: NULL, numbers, texts, blobs; numbers as what they
/// are, not as what a double can hold. Without parts: an order of its own, by the content.
class KeyOrder
{
public:
    KeyOrder() = default;
    explicit KeyOrder(std::vector<KeyPart> parts)
        : m_parts(std::move(parts))
    {
    }

    [[nodiscard]] bool isByContent() const { return m_parts.empty(); }
    /// Below 0, 0 or above it.
    [[nodiscard]] int compare(const RowView& first, const RowView& second) const;

private:
    std::vector<KeyPart> m_parts;
};

} // namespace core::compare

#include "core/compare/keyorder.h"

#include "core/sqlite/rowencoding.h"

#include <algorithm>
#include <string_view>

namespace core::compare {

namespace {

using sqlite::EncodedValue;
using Storage = sqlite::Statement::Storage;

template <class Number>
int threeWay(Number first, Number second)
{
    return first < second ? -1 : first > second ? 1 : 0;
}

int compareBytes(QByteArrayView first, QByteArrayView second)
{
    const auto textOf = [](QByteArrayView bytes) {
        return std::string_view(bytes.data(), static_cast<std::size_t>(bytes.size()));
    };
    return textOf(first).compare(textOf(second)); // bytes, as numbers without a sign
}

int folded(char letter)
{
    const auto byte = static_cast<unsigned char>(letter);
    return byte >= 'A' && byte <= 'Z' ? byte - 'A' + 'a' : byte;
}

/// As SQLite's NOCASE: letters of English, and nothing behind a zero in both but the length.
int compareNoCase(QByteArrayView first, QByteArrayView second)
{
    const qsizetype common = std::min(first.size(), second.size());
    for (qsizetype i = 0; i < common; ++i) {
        const int order = folded(first[i]) - folded(second[i]);
        if (order != 0)
            return order;
        if (first[i] == '\0')
            break;
    }
    return threeWay(first.size(), second.size());
}

QByteArrayView withoutBlanks(QByteArrayView text)
{
    while (!text.empty() && text.back() == ' ')
        text.chop(1);
    return text;
}

int compareTexts(QByteArrayView first, QByteArrayView second, Collation collation)
{
    switch (collation) {
    case Collation::Binary: break;
    case Collation::NoCase: return compareNoCase(first, second);
    case Collation::RTrim: return compareBytes(withoutBlanks(first), withoutBlanks(second));
    }
    return compareBytes(first, second);
}

/// A double has 53 bits for what takes up to 64 in an integer.
int compareMixed(qint64 integer, double real)
{
    constexpr double beyond = 9223372036854775808.0;
    if (real < -beyond)
        return 1;
    if (real >= beyond)
        return -1;
    const auto whole = static_cast<qint64>(real); // towards zero
    if (const int order = threeWay(integer, whole); order != 0)
        return order;
    return threeWay(static_cast<double>(whole), real);
}

int compareNumbers(const EncodedValue& first, const EncodedValue& second)
{
    if (first.type == Storage::Integer)
        return second.type == Storage::Integer ? threeWay(first.integer, second.integer)
                                               : compareMixed(first.integer, second.real);
    return second.type == Storage::Integer ? -compareMixed(second.integer, first.real)
                                           : threeWay(first.real, second.real);
}

int classOf(Storage type)
{
    switch (type) {
    case Storage::Null: return 0;
    case Storage::Integer:
    case Storage::Real: return 1;
    case Storage::Text: return 2;
    case Storage::Blob: break;
    }
    return 3;
}

int compareValues(const EncodedValue& first, const EncodedValue& second, Collation collation)
{
    if (const int order = threeWay(classOf(first.type), classOf(second.type)); order != 0)
        return order;
    switch (first.type) {
    case Storage::Null: return 0;
    case Storage::Integer:
    case Storage::Real: return compareNumbers(first, second);
    case Storage::Text: return compareTexts(first.bytes, second.bytes, collation);
    case Storage::Blob: break;
    }
    return compareBytes(first.bytes, second.bytes);
}

} // namespace

int KeyOrder::compare(const RowView& first, const RowView& second) const
{
    if (isByContent())
        return compareBytes(first.values, second.values);
    QByteArrayView firstRest = first.key;
    QByteArrayView secondRest = second.key;
    for (const KeyPart& part : m_parts) {
        const EncodedValue firstValue = sqlite::firstEncoded(firstRest);
        const EncodedValue secondValue = sqlite::firstEncoded(secondRest);
        if (const int order = compareValues(firstValue, secondValue, part.collation); order != 0)
            return part.isDescending ? -order : order;
        firstRest = firstRest.sliced(firstValue.all.size());
        secondRest = secondRest.sliced(secondValue.all.size());
    }
    return 0;
}

} // namespace core::compare

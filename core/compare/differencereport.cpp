#include "core/compare/differencereport.h"

#include "core/sqlite/rowencoding.h"

#include <QString>

#include <cstring>

namespace core::compare {

namespace {

using rows::Value;
using sqlite::EncodedValue;
using sqlite::TextForm;

QByteArray utf8Of(QByteArrayView text, TextForm form)
{
    if (form == TextForm::Utf8)
        return text.toByteArray();
    QString converted(text.size() / qsizetype{sizeof(QChar)}, Qt::Uninitialized);
    std::memcpy(converted.data(), text.data(),
                static_cast<std::size_t>(converted.size()) * sizeof(QChar));
    return converted.toUtf8();
}

Value valueOf(const EncodedValue& encoded, TextForm form)
{
    Value value{.type = encoded.type, .integer = encoded.integer, .real = encoded.real};
    if (encoded.type == rows::ValueType::Text)
        value.bytes = utf8Of(encoded.bytes, form);
    else if (encoded.type == rows::ValueType::Blob)
        value.bytes = encoded.bytes.toByteArray();
    value.size = value.bytes.size();
    return value;
}

std::vector<Value> valuesIn(QByteArrayView encoded, TextForm form)
{
    std::vector<Value> values;
    while (!encoded.isEmpty()) {
        const EncodedValue value = sqlite::firstEncoded(encoded);
        values.push_back(valueOf(value, form));
        encoded = encoded.sliced(value.all.size());
    }
    return values;
}

} // namespace

Result<> DifferenceReport::same()
{
    addSame(1);
    return {};
}

void DifferenceReport::addSame(qint64 rows)
{
    m_difference.same = m_difference.same.value_or(0) + rows;
}

Result<> DifferenceReport::changed(const RowView& first, const RowView& second)
{
    ++m_difference.changed;
    return hand(Change::Changed, &first, &second);
}

Result<> DifferenceReport::onlyFirst(const RowView& row)
{
    ++m_difference.removed;
    return hand(Change::Removed, &row, nullptr);
}

Result<> DifferenceReport::onlySecond(const RowView& row)
{
    ++m_difference.added;
    return hand(Change::Added, nullptr, &row);
}

Result<> DifferenceReport::hand(Change change, const RowView* first, const RowView* second)
{
    if (!m_sink)
        return {};
    RowDifference row{.change = change};
    row.key = valuesIn((first ? first : second)->key, TextForm::Utf8);
    if (first)
        row.before = valuesOf(*first, Which::First);
    if (second)
        row.after = valuesOf(*second, Which::Second);
    auto handed = m_sink(row);
    m_sinkFailed = !handed;
    return handed;
}

std::vector<Value> DifferenceReport::valuesOf(const RowView& row, Which which) const
{
    std::vector<Value> values(m_pair.facts(which)->shape.columns.size());
    QByteArrayView rest = row.values;
    for (const ComparedColumn& column : m_pair.columns) {
        const EncodedValue value = sqlite::firstEncoded(rest);
        rest = rest.sliced(value.all.size());
        if (column.of(which) >= 0)
            values[static_cast<std::size_t>(column.of(which))] = valueOf(value, m_pair.form);
    }
    return values;
}

} // namespace core::compare

#include "tests/core/compare/comparebench.h"

#include <QFile>

#include <cmath>

using namespace core;
using namespace core::compare;
using namespace Qt::StringLiterals;

namespace comparetest {

namespace {

/// Nothing is lost but when the machine stops.
const QByteArrayList kFast{"PRAGMA synchronous=OFF"};

QString textsOf(const std::vector<rows::Value>& values)
{
    QStringList texts;
    for (const rows::Value& value : values)
        texts << textOf(value);
    return texts.join(u", "_s);
}

QString textOfReal(double real)
{
    const bool isWhole = std::isfinite(real) && real == std::floor(real);
    const QString sign = std::signbit(real) && real == 0 ? u"-"_s : QString();
    return sign + (isWhole ? QString::number(real, 'f', 1) : QString::number(real, 'g', 17));
}

} // namespace

bool Bench::make(const QByteArrayList& first, const QByteArrayList& second) const
{
    sqlitetest::Database one(this->first());
    sqlitetest::Database two(this->second());
    return one.run(kFast + first) && two.run(kFast + second);
}

bool Bench::makeCopy(const QByteArrayList& first, const QByteArrayList& later) const
{
    {
        sqlitetest::Database one(this->first());
        if (!one.run(kFast + first))
            return false;
    }
    if (!QFile::copy(this->first(), second()))
        return false;
    sqlitetest::Database two(second());
    return two.run(kFast + later);
}

Bench::Opened Bench::open(const QString& path, bool atRest) const
{
    NoProgress unseen;
    return Side::open({.path = path, .atRest = atRest, .workFolder = workFolder()}, {{}, unseen});
}

QString textOf(const rows::Value& value)
{
    switch (value.type) {
    case rows::ValueType::Null: return u"NULL"_s;
    case rows::ValueType::Integer: return QString::number(value.integer);
    case rows::ValueType::Real: return textOfReal(value.real);
    case rows::ValueType::Text: return u"'"_s + QString::fromUtf8(value.bytes) + u"'"_s;
    case rows::ValueType::Blob: break;
    }
    return u"x'"_s + QString::fromLatin1(value.bytes.toHex()) + u"'"_s;
}

QString lineOf(const RowDifference& row)
{
    const QString key = textsOf(row.key);
    switch (row.change) {
    case Change::Added: return u"+ %1: %2"_s.arg(key, textsOf(row.after));
    case Change::Removed: return u"- %1: %2"_s.arg(key, textsOf(row.before));
    case Change::Changed: break;
    }
    return u"~ %1: %2 -> %3"_s.arg(key, textsOf(row.before), textsOf(row.after));
}

QString summaryOf(const TableDifference& difference)
{
    QString summary;
    if (difference.presence)
        summary += difference.presence == Change::Removed ? u"only in the first, "_s
                                                          : u"only in the second, "_s;
    if (difference.trouble)
        return summary + u"trouble: "_s + errorKind(difference.trouble->code);
    if (difference.provenSame)
        return summary + u"proven same"_s;
    return summary
        + u"+%1 -%2 ~%3 =%4 by %5"_s.arg(difference.added)
              .arg(difference.removed)
              .arg(difference.changed)
              .arg(difference.same.value_or(-1))
              .arg(difference.matchedBy == MatchedBy::Key ? u"key"_s : u"content"_s);
}

Result<TableDifference> compare(Side& first, Side& second, const QString& table,
                                const RowSink& sink)
{
    const auto tables = tablesInBoth(first, second);
    if (!tables)
        return tables.error();
    NoProgress unseen;
    for (const TableInBoth& entry : *tables) {
        if (entry.name == table)
            return compareTable(first, second, entry, sink, {{}, unseen});
    }
    return Error{.code = ErrorCode::TableUnknown};
}

QStringList Bench::differences(const QString& table) const
{
    const auto one = open(first());
    const auto two = open(second());
    if (!one || !two)
        return {u"failed: "_s + sqlitetest::outcomeOf(one ? two : one)};
    QStringList lines;
    const auto difference = compare(**one, **two, table, [&](const RowDifference& row) {
        lines << lineOf(row);
        return Result<>();
    });
    if (!difference)
        return {u"failed: "_s + errorKind(difference.error().code)};
    return lines << summaryOf(*difference);
}

} // namespace comparetest

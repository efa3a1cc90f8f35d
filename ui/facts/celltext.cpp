#include "ui/facts/celltext.h"

#include "core/rows/rowtext.h"
#include "ui/jobs/progresstext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui::facts {

namespace {

using core::rows::Value;
using core::rows::ValueType;

constexpr qsizetype kCellLetters = 300; ///< more than a column is wide

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::facts::CellText)
};

/// Ends of lines and other signs without a shape would take the rest of the text with them.
QString inOneLine(QString text)
{
    std::ranges::replace_if(
        text, [](QChar letter) { return letter.category() == QChar::Other_Control; }, u' ');
    return text;
}

} // namespace

QString cellText(const Value& value)
{
    switch (value.type) {
    case ValueType::Null: return u"NULL"_s;
    case ValueType::Integer:
    case ValueType::Real: return QString::fromLatin1(core::rows::plainText(value));
    case ValueType::Text: return inOneLine(QString::fromUtf8(value.bytes).left(kCellLetters));
    case ValueType::Blob: break;
    }
    //: A value of bytes; %1 is a size such as "4.9 KiB".
    return Words::tr("Blob, %1").arg(jobs::sizeText(core::ByteCount(value.size)));
}

QString typeText(const Value& value)
{
    switch (value.type) {
    case ValueType::Null: return u"NULL"_s;
    //: A kind of value in a table.
    case ValueType::Integer: return Words::tr("Integer");
    //: A kind of value in a table: a number that need not be whole.
    case ValueType::Real: return Words::tr("Real");
    //: A kind of value in a table.
    case ValueType::Text: return Words::tr("Text");
    case ValueType::Blob: break;
    }
    //: A kind of value in a table: bytes.
    return Words::tr("Blob");
}

bool holdsNumbers(const core::rows::Column& column)
{
    const auto names = [&column](QLatin1StringView word) {
        return column.declaredType.contains(word, Qt::CaseInsensitive);
    };
    static constexpr std::array texts{"CHAR"_L1, "CLOB"_L1, "TEXT"_L1, "BLOB"_L1};
    if (names("INT"_L1))
        return true;
    if (column.declaredType.isEmpty() || std::ranges::any_of(texts, names))
        return false;
    static constexpr std::array numbers{"REAL"_L1, "FLOA"_L1, "DOUB"_L1, "NUM"_L1, "DEC"_L1};
    return std::ranges::any_of(numbers, names);
}

} // namespace ui::facts

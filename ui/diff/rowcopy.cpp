#include "ui/diff/rowcopy.h"

#include "core/rows/rowtext.h"
#include "ui/diff/difftext.h"
#include "ui/jobs/reader.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui::diff {

namespace {

using core::compare::RowDifference;
using core::rows::Value;

constexpr int kPageRows = 1000;

struct CopiedText
{
    QByteArray text{};
    bool isCut = false; ///< some values are longer than what is kept of them
};

Value textValue(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    return {.type = core::rows::ValueType::Text, .bytes = bytes, .size = bytes.size()};
}

class Writer
{
public:
    explicit Writer(const RowCopy::Wish& wish)
        : m_wish(wish)
    {
    }

    void add(const RowDifference& row)
    {
        if (!row.before.empty())
            addLine(row, m_wish.titles.first, &DiffCell::first);
        if (!row.after.empty())
            addLine(row, m_wish.titles.second, &DiffCell::second);
    }

    [[nodiscard]] const CopiedText& copied() const { return m_copied; }

private:
    void addLine(const RowDifference& row, const QString& side, const Value* DiffCell::*value)
    {
        std::vector<Value> line{textValue(kindSign(row.change)), textValue(side)};
        for (const DiffColumn& column : m_wish.columns) {
            const Value* found = cellOf(row, column).*value;
            line.push_back(found ? *found : Value());
            m_copied.isCut = m_copied.isCut || (found && found->isCut());
        }
        m_copied.text += core::rows::lineOf(line, core::rows::TextFormat::Tabbed);
    }

    const RowCopy::Wish& m_wish;
    CopiedText m_copied;
};

core::Result<CopiedText> textOf(const RowCopy::Wish& wish)
{
    Writer writer(wish);
    for (const RowCopy::Range& range : wish.ranges) {
        const qint64 end = range.first + range.count;
        for (qint64 first = range.first; first < end; first += kPageRows) {
            const int count = static_cast<int>(std::min<qint64>(kPageRows, end - first));
            const auto page = wish.rows->page(range.kind, first, count);
            if (!page)
                return page.error();
            for (const RowDifference& row : *page)
                writer.add(row);
        }
    }
    return writer.copied();
}

qint64 countOf(const std::vector<RowCopy::Range>& ranges)
{
    qint64 count = 0;
    for (const RowCopy::Range& range : ranges)
        count += range.count;
    return count;
}

} // namespace

RowCopy::RowCopy(const jobs::Engine& engine, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
{
}

void RowCopy::copy(const Wish& wish)
{
    const qint64 rows = countOf(wish.ranges);
    if (rows == 0)
        return;
    if (rows > kMostRows)
        //: %1 is a number.
        return Q_EMIT told(tr("More than %1 rows are too many for the clipboard.")
                               .arg(QLocale().toString(kMostRows)));
    m_engine.reader.read(
        this, u"copy"_s, [wish] { return textOf(wish); },
        [this, rows](const core::Result<CopiedText>& copied) {
            if (!copied)
                return Q_EMIT told(tr("The rows cannot be read."));
            QGuiApplication::clipboard()->setText(QString::fromUtf8(copied->text));
            const int count = static_cast<int>(rows);
            Q_EMIT told(copied->isCut
                            ? tr("%Ln row(s) are in the clipboard. Of long values it is only "
                                 "their beginning.",
                                 nullptr, count)
                            : tr("%Ln row(s) are in the clipboard.", nullptr, count));
        });
}

} // namespace ui::diff

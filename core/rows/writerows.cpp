#include "core/rows/writerows.h"

#include "core/base/durable.h"
#include "core/rows/tablereader.h"

#include <QFileInfo>

#include <algorithm>

namespace core::rows {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype kBuffered = 1024 * 1024;
constexpr int kRowsAtOnce = 256;
constexpr unsigned kOwnerOnly = 0600; ///< rows may hold secrets

using TakeLine = std::function<Result<>(const QByteArray& line)>;

/// A file in the making, filled by the megabyte.
class Sink
{
public:
    explicit Sink(PartialFile& file)
        : m_file(file)
    {
    }

    Result<> add(const QByteArray& line)
    {
        m_unwritten += line;
        m_bytes += line.size();
        return m_unwritten.size() < kBuffered ? Result<>() : flush();
    }

    Result<> flush()
    {
        const auto bytes = std::as_bytes(
            std::span(m_unwritten.constData(), static_cast<std::size_t>(m_unwritten.size())));
        auto written = writeAll(m_file.fd(), bytes, m_file.path());
        m_unwritten.clear();
        return written;
    }

    [[nodiscard]] ByteCount bytes() const { return ByteCount(m_bytes); }

private:
    PartialFile& m_file;
    QByteArray m_unwritten;
    qint64 m_bytes = 0;
};

void report(const JobContext& job, qint64 done, qint64 total)
{
    job.progress.report({.phase = Phase::Reading,
                         .done = static_cast<std::uint64_t>(done),
                         .total = static_cast<std::uint64_t>(total),
                         .unit = Unit::Rows});
}

Error cancelled()
{
    return {.code = ErrorCode::Cancelled};
}

/// Goes on until the set knows the last of those rows, or all there are.
Result<> learnUpTo(RowSet& rows, qint64 end, const JobContext& job)
{
    while (!rows.extent().isComplete && rows.extent().rows < end) {
        if (job.stopRequested())
            return cancelled();
        if (auto learnt = rows.advance(100ms, job); !learnt)
            return learnt.error();
    }
    return {};
}

Result<qint64> writeRange(RowSet& rows, const RowRange& range, TextFormat format,
                          const TakeLine& take, const JobContext& job)
{
    const qint64 end = range.first + range.count;
    qint64 at = range.first;
    while (at < end) {
        if (job.stopRequested())
            return cancelled();
        if (auto known = learnUpTo(rows, std::min(end, at + kRowsAtOnce), job); !known)
            return known.error();
        const int wanted = static_cast<int>(std::min<qint64>(kRowsAtOnce, end - at));
        const auto some = rows.rows(at, wanted, RowSet::Width::Whole);
        if (!some)
            return some.error();
        if (some->empty() && rows.extent().isComplete)
            break; // fewer than were wanted
        for (const Row& row : *some) {
            if (auto taken = take(lineOf(row.values, format)); !taken)
                return taken.error();
        }
        at += static_cast<qint64>(some->size());
    }
    return at - range.first;
}

Result<qint64> writeRanges(const RowSource& source, const std::vector<RowRange>& ranges,
                           TextFormat format, const TakeLine& take, const JobContext& job)
{
    const auto rows = openRows(source);
    if (!rows)
        return rows.error();
    qint64 total = 0;
    for (const RowRange& range : ranges)
        total += range.count;
    qint64 done = 0;
    for (const RowRange& range : ranges) {
        const auto written = writeRange(
            **rows, range, format,
            [&](const QByteArray& line) {
                report(job, ++done, total);
                return take(line);
            },
            job);
        if (!written)
            return written;
    }
    return done;
}

Result<qint64> writeAllRows(TableReader& reader, const RowSource& source, TextFormat format,
                            const TakeLine& take, const JobContext& job)
{
    auto scan =
        reader.prepare(selectRows(reader.shape(), source.query, columnList(reader.shape())));
    if (!scan)
        return scan.error();
    const qint64 total = source.query.filter ? 0 : source.rowsHint.value_or(0);
    const int columns = static_cast<int>(reader.shape().columns.size());
    return reader.within(job, *scan, total, [&]() -> Result<qint64> {
        for (qint64 done = 0;; ++done) {
            const auto row = reader.step(*scan);
            if (!row)
                return row.error();
            if (*row == sqlite::Statement::Row::Done)
                return done;
            if (auto taken = take(lineOf(valuesOf(*scan, 0, columns), format)); !taken)
                return taken.error();
        }
    });
}

} // namespace

Result<QByteArray> textOfRows(RowSet& rows, const std::vector<RowRange>& ranges,
                              const TextLook& look, qsizetype most, const JobContext& job)
{
    QByteArray text = look.withHead ? headLine(rows.shape().columns, look.format) : QByteArray();
    const TakeLine take = [&](const QByteArray& line) -> Result<> {
        text += line;
        if (text.size() > most)
            return Error{.code = ErrorCode::InvalidArgument};
        return {};
    };
    for (const RowRange& range : ranges) {
        if (const auto written = writeRange(rows, range, look.format, take, job); !written)
            return written.error();
    }
    return text;
}

Result<ExportReport> exportRows(const RowSource& source, const std::vector<RowRange>& ranges,
                                const TextLook& look, const QString& file, const JobContext& job)
{
    auto reader = TableReader::open(source.image, source.table);
    if (!reader)
        return reader.error();
    // A link stays one: what it leads to is replaced.
    const QString real = QFileInfo(file).canonicalFilePath();
    const QFileInfo target(real.isEmpty() ? file : real);
    auto partial = PartialFile::create(target.absolutePath(), target.fileName());
    if (!partial)
        return partial.error();
    Sink sink(*partial);
    if (look.withHead) {
        if (auto begun = sink.add(headLine((*reader)->shape().columns, look.format)); !begun)
            return begun.error();
    }
    const TakeLine take = [&sink](const QByteArray& line) { return sink.add(line); };
    const auto rows = ranges.empty() ? writeAllRows(**reader, source, look.format, take, job)
                                     : writeRanges(source, ranges, look.format, take, job);
    if (!rows)
        return rows.error();
    if (auto written = sink.flush(); !written)
        return written.error();
    if (job.stopRequested())
        return cancelled();
    if (auto published = partial->publishReplacing(target.fileName(), kOwnerOnly); !published)
        return published.error();
    return ExportReport{.rows = *rows, .bytes = sink.bytes()};
}

} // namespace core::rows

#include "core/tables/changelog.h"

#include "core/base/durable.h"
#include "core/tables/logformat.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <xxhash.h>

namespace core::tables {

namespace {

constexpr qsizetype kBuffered = 1 << 20;

struct HashCloser
{
    void operator()(XXH3_state_t* state) const { XXH3_freeState(state); }
};
using Hash = std::unique_ptr<XXH3_state_t, HashCloser>;

Hash startHash()
{
    Hash hash(XXH3_createState());
    XXH3_128bits_reset(hash.get());
    return hash;
}

void addTo(const Hash& hash, const QByteArray& bytes)
{
    XXH3_128bits_update(hash.get(), bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

QByteArray endOf(const Hash& hash)
{
    XXH128_canonical_t digest;
    XXH128_canonicalFromHash(&digest, XXH3_128bits_digest(hash.get()));
    return {reinterpret_cast<const char*>(digest.digest), sizeof digest.digest};
}

} // namespace

struct ChangeLogWriter::Impl
{
    PartialFile file;
    Hash hash = startHash();
    QByteArray unwritten{kLogMagic};
    qint64 written = 0;
    std::vector<LoggedRows> tables{};
    std::vector<SchemaChange> made{};
    QByteArrayList violations{}; ///< marks

    [[nodiscard]] qint64 end() const { return written + unwritten.size(); }

    Result<> flush()
    {
        addTo(hash, unwritten);
        const auto bytes =
            std::span(unwritten.constData(), static_cast<std::size_t>(unwritten.size()));
        if (auto done = writeAll(file.fd(), std::as_bytes(bytes), file.path()); !done)
            return done;
        written += unwritten.size();
        unwritten.clear();
        return {};
    }
};

Result<ChangeLogWriter> ChangeLogWriter::create(const QString& folder)
{
    auto file = PartialFile::create(folder, QString::fromLatin1(kLogName));
    if (!file)
        return file.error();
    return ChangeLogWriter(std::unique_ptr<Impl>(new Impl{.file = std::move(*file)}));
}

ChangeLogWriter::ChangeLogWriter(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{
}

ChangeLogWriter::ChangeLogWriter(ChangeLogWriter&&) noexcept = default;
ChangeLogWriter::~ChangeLogWriter() = default;

Result<> ChangeLogWriter::beginTable(const LoggedTable& table)
{
    LoggedRows rows{.table = table, .offset = m_impl->end(), .end = m_impl->end()};
    rows.table.added = rows.table.removed = rows.table.changed = 0;
    m_impl->tables.push_back(std::move(rows));
    return {};
}

Result<> ChangeLogWriter::add(const RowChange& change)
{
    LoggedRows& rows = m_impl->tables.back();
    switch (change.change) {
    case compare::Change::Added: ++rows.table.added; break;
    case compare::Change::Removed: ++rows.table.removed; break;
    case compare::Change::Changed: ++rows.table.changed; break;
    }
    QByteArray& into = m_impl->unwritten;
    put(into, static_cast<qint64>(change.change));
    put(into, change.key);
    put(into, change.before);
    put(into, change.after);
    rows.end = m_impl->end();
    return into.size() < kBuffered ? Result<>() : m_impl->flush();
}

void ChangeLogWriter::noteSequence(std::optional<qint64> before, std::optional<qint64> after)
{
    m_impl->tables.back().table.sequence = before;
    m_impl->tables.back().table.sequenceAfter = after;
}

void ChangeLogWriter::noteMade(const SchemaChange& change)
{
    m_impl->made.push_back(change);
}

void ChangeLogWriter::noteViolations(const QByteArrayList& marks)
{
    m_impl->violations = marks;
}

Result<ByteCount> ChangeLogWriter::finish()
{
    const qint64 directory = m_impl->end();
    m_impl->unwritten += directoryOf(m_impl->tables, m_impl->made, m_impl->violations);
    put(m_impl->unwritten, directory);
    if (auto flushed = m_impl->flush(); !flushed)
        return flushed.error();
    m_impl->unwritten = endOf(m_impl->hash) + kLogMagic;
    if (auto flushed = m_impl->flush(); !flushed)
        return flushed.error();
    constexpr unsigned forOwner = 0600; // it holds rows
    if (auto published = m_impl->file.publish(QString::fromLatin1(kLogName), forOwner); !published)
        return published.error();
    return ByteCount(m_impl->written);
}

struct ChangeLogReader::Impl
{
    QString path{};
    FileDescriptor file{};
    qint64 directory = 0;
    std::vector<LoggedRows> rows{};
    std::vector<LoggedTable> tables{};
    std::vector<SchemaChange> made{};
    QByteArrayList violations{};

    [[nodiscard]] Error invalid() const
    {
        return {.code = ErrorCode::ManifestInvalid, .path = path};
    }

    Result<QByteArray> bytes(qint64 offset, qint64 size) const
    {
        QByteArray into(size, Qt::Uninitialized);
        const auto span = std::span(into.data(), static_cast<std::size_t>(into.size()));
        const auto got = readFull(file.get(), std::as_writable_bytes(span), offset, path);
        if (!got)
            return got.error();
        return static_cast<qint64>(*got) == size ? Result<QByteArray>(into) : invalid();
    }

    /// The digest of the first `size` bytes.
    Result<QByteArray> digest(qint64 size) const
    {
        const Hash hash = startHash();
        for (qint64 at = 0; at < size; at += kBuffered) {
            const auto piece = bytes(at, std::min<qint64>(kBuffered, size - at));
            if (!piece)
                return piece.error();
            addTo(hash, *piece);
        }
        return endOf(hash);
    }

    Result<> readTail();
    [[nodiscard]] bool rowsLieInOrder() const;
};

Result<> ChangeLogReader::Impl::readTail()
{
    struct stat facts = {};
    if (::fstat(file.get(), &facts) != 0 || !S_ISREG(facts.st_mode)
        || facts.st_size < kMagicBytes + kTailBytes)
        return invalid();
    const qint64 tail = facts.st_size - kTailBytes;
    const auto head = bytes(0, kMagicBytes);
    const auto end = bytes(tail, kTailBytes);
    if (!head || !end)
        return head ? end.error() : head.error();
    if (*head != kLogMagic || !end->endsWith(kLogMagic))
        return invalid();
    const auto found = digest(tail + static_cast<qint64>(sizeof directory));
    if (!found)
        return found.error();
    if (*found != end->mid(sizeof directory, kDigestBytes))
        return invalid();
    LogCursor number(file.get(), path, tail, facts.st_size);
    const auto offset = number.number();
    if (!offset || *offset < kMagicBytes || *offset > tail)
        return invalid();
    directory = *offset;
    LogCursor cursor(file.get(), path, directory, tail);
    auto read = readTables(cursor);
    auto changes = read ? readMade(cursor) : Result<std::vector<SchemaChange>>(read.error());
    auto marks = changes ? readMarks(cursor) : Result<QByteArrayList>(changes.error());
    if (!marks)
        return marks.error();
    rows = std::move(*read);
    made = std::move(*changes);
    violations = std::move(*marks);
    return rowsLieInOrder() ? Result<>() : invalid();
}

bool ChangeLogReader::Impl::rowsLieInOrder() const
{
    qint64 at = kMagicBytes;
    for (const LoggedRows& each : rows) {
        if (each.offset != at || each.end < at || each.end > directory)
            return false;
        at = each.end;
    }
    return at == directory;
}

Result<ChangeLogReader> ChangeLogReader::open(const QString& folder)
{
    auto impl = std::make_unique<Impl>();
    impl->path = folder + u'/' + QString::fromLatin1(kLogName);
    auto file =
        FileDescriptor::open(impl->path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK, FileRole::Source);
    if (!file)
        return file.error();
    impl->file = std::move(*file);
    if (auto read = impl->readTail(); !read)
        return read.error();
    for (const LoggedRows& each : impl->rows)
        impl->tables.push_back(each.table);
    return ChangeLogReader(std::move(impl));
}

ChangeLogReader::ChangeLogReader(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{
}

ChangeLogReader::ChangeLogReader(ChangeLogReader&&) noexcept = default;
ChangeLogReader::~ChangeLogReader() = default;

const std::vector<LoggedTable>& ChangeLogReader::tables() const
{
    return m_impl->tables;
}

const std::vector<SchemaChange>& ChangeLogReader::made() const
{
    return m_impl->made;
}

const QByteArrayList& ChangeLogReader::violations() const
{
    return m_impl->violations;
}

Result<> ChangeLogReader::read(std::size_t table,
                               const std::function<Result<>(const RowChange&)>& use) const
{
    const LoggedRows& rows = m_impl->rows[table];
    LogCursor cursor(m_impl->file.get(), m_impl->path, rows.offset, rows.end);
    while (!cursor.atEnd()) {
        const auto kind = cursor.number();
        auto key = cursor.values();
        auto before = cursor.values();
        auto after = cursor.bytes();
        const bool isWhole = kind && key && before && after;
        if (!isWhole || *kind < 0 || *kind > static_cast<qint64>(compare::Change::Changed))
            return m_impl->invalid();
        const bool keyFits = key->size() == static_cast<std::size_t>(rows.table.keyColumns.size());
        const bool beforeFits = *kind == static_cast<qint64>(compare::Change::Added)
            ? before->empty()
            : before->size() == static_cast<std::size_t>(rows.table.columns.size());
        if (!keyFits || !beforeFits)
            return m_impl->invalid();
        const auto used = use({.change = static_cast<compare::Change>(*kind),
                               .key = std::move(*key),
                               .before = std::move(*before),
                               .after = std::move(*after)});
        if (!used)
            return used;
    }
    return {};
}

} // namespace core::tables

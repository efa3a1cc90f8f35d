#include "core/catalog/store.h"

#include "core/base/durable.h"
#include "core/base/filelock.h"
#include "core/catalog/schemaversions.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

namespace core::catalog {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kPatience = 2s; ///< it is a cache: nobody waits long for it
constexpr int kSqliteCorrupt = 11; // https://www.sqlite.org/rescode.html
constexpr int kSqliteNotADatabase = 26;

Error unusable(const QString& path, const QSqlError& error)
{
    return {.code = ErrorCode::CatalogUnusable,
            .path = path,
            .detail = error.text().trimmed(),
            .sqliteCode = error.nativeErrorCode().toInt()};
}

/// Whatever keeps the catalogue from being used, to callers it is one thing.
Error unusable(const QString& path, const Error& cause)
{
    return {.code = ErrorCode::CatalogUnusable,
            .path = path,
            .detail = cause.detail.isEmpty() ? errorKind(cause.code) : cause.detail,
            .sqliteCode = cause.sqliteCode};
}

bool saysDamaged(const Error& error)
{
    const int primary = error.sqliteCode & 0xFF;
    return primary == kSqliteCorrupt || primary == kSqliteNotADatabase;
}

qint64 currentVersion()
{
    return static_cast<qint64>(schemaVersions().size());
}

/// `catalog.db` with its sidecars becomes `catalog.db.damaged-N`: somebody may want to look at it.
/// Returns that name.
Result<QString> moveAside(const QString& path)
{
    QString aside;
    for (int number = 1; aside.isEmpty() || QFile::exists(aside); ++number)
        aside = u"%1.damaged-%2"_s.arg(path).arg(number);
    for (const QString& suffix : {u"-shm"_s, u"-wal"_s, QString()}) {
        QFile file(path + suffix);
        if (file.exists() && !file.rename(aside + suffix))
            return Error{.code = ErrorCode::CatalogUnusable,
                         .path = path + suffix,
                         .detail = file.errorString()};
    }
    return aside;
}

} // namespace

Store::Store(QString path)
    : m_path(std::move(path))
    , m_connection(u"catalog-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Store::~Store()
{
    disconnect();
}

Result<std::unique_ptr<Store>> Store::open(const QString& path)
{
    if (const auto made = makeFolders(QFileInfo(path).absolutePath()); !made)
        return unusable(path, made.error());
    std::unique_ptr<Store> store(new Store(path));
    if (const auto connected = store->connect(); !connected)
        return connected.error();
    const auto looked = store->look();
    if (!looked)
        return looked.error();
    const auto ready = *looked == Look::Current ? store->checkWritable() : store->makeCurrent();
    if (!ready)
        return ready.error();
    if (const auto set = store->configure(); !set)
        return set.error();
    return store;
}

Result<> Store::connect()
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(
        u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(std::chrono::milliseconds(kPatience).count()));
    if (!m_database.open())
        return unusable(m_path, m_database.lastError());
    return {};
}

/// After look(): these read the file, and one that is damaged is put aside first.
Result<> Store::configure()
{
    // A power loss may cost the last records, never the file; the vault has what matters.
    for (const QString& pragma :
         {u"PRAGMA synchronous = NORMAL"_s, u"PRAGMA foreign_keys = ON"_s}) {
        if (const auto set = run(pragma); !set)
            return set.error();
    }
    return {};
}

void Store::disconnect()
{
    m_database.close();
    m_database = QSqlDatabase(); // removeDatabase() wants no handle left
    QSqlDatabase::removeDatabase(m_connection);
}

Result<QSqlQuery> Store::run(const QString& sql, const QVariantList& values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    bool good = query.prepare(sql);
    for (const QVariant& value : values)
        query.addBindValue(value);
    good = good && query.exec();
    if (!good)
        return unusable(m_path, query.lastError());
    return query;
}

Result<> Store::runEach(const QString& sql, const std::vector<QVariantList>& rows)
{
    QSqlQuery query(m_database);
    if (!query.prepare(sql))
        return unusable(m_path, query.lastError());
    for (const QVariantList& row : rows) {
        for (int i = 0; i < row.size(); ++i)
            query.bindValue(i, row[i]);
        if (!query.exec())
            return unusable(m_path, query.lastError());
    }
    return {};
}

Result<> Store::inTransaction(const std::function<Result<>()>& work)
{
    if (const auto begun = run(u"BEGIN IMMEDIATE"_s); !begun)
        return begun.error();
    auto worked = work();
    if (worked) {
        const auto committed = run(u"COMMIT"_s);
        if (committed)
            return {};
        worked = committed.error();
    }
    static_cast<void>(run(u"ROLLBACK"_s)); // the first failure is the one to tell
    return worked;
}

Result<qint64> Store::number(const QString& sql)
{
    auto query = run(sql);
    if (!query)
        return query.error();
    return query->next() ? query->value(0).toLongLong() : 0;
}

Result<bool> Store::isWhole()
{
    auto query = run(u"PRAGMA quick_check(1)"_s);
    if (query)
        return query->next() && query->value(0).toString() == "ok"_L1;
    return saysDamaged(query.error()) ? Result<bool>(false) : Result<bool>(query.error());
}

Result<Store::Look> Store::look()
{
    const auto whole = isWhole();
    if (!whole)
        return whole.error();
    if (!*whole)
        return Look::Damaged;

    const auto application = number(u"PRAGMA application_id"_s);
    const auto version = number(u"PRAGMA user_version"_s);
    const auto objects = number(u"SELECT count(*) FROM sqlite_schema"_s);
    for (const auto* answer : {&application, &version, &objects}) {
        if (!*answer)
            return answer->error();
    }
    const bool empty = *application == 0 && *version == 0 && *objects == 0;
    if (*application != kApplicationId)
        return empty ? Look::Outdated : Look::Damaged;
    if (*version > currentVersion())
        return Error{.code = ErrorCode::CatalogUnusable,
                     .path = m_path,
                     .detail = u"made by a newer version (%1)"_s.arg(*version)};
    return *version == currentVersion() ? Look::Current : Look::Outdated;
}

/// Under a lock, and looked at afresh: another process may have made it current while this one
/// waited.
Result<> Store::makeCurrent()
{
    const QString owner =
        u"opening of %1, pid %2"_s.arg(m_path).arg(QCoreApplication::applicationPid());
    const auto lock = FileLock::acquire(m_path + u".lock"_s, owner, kPatience, {});
    if (!lock)
        return unusable(m_path, lock.error());
    disconnect();
    if (const auto connected = connect(); !connected)
        return connected;
    const auto looked = look();
    if (!looked)
        return looked.error();
    if (*looked == Look::Damaged) {
        if (const auto replaced = replaceDamaged(); !replaced)
            return replaced;
    }
    return *looked == Look::Current ? checkWritable() : migrate();
}

Result<> Store::replaceDamaged()
{
    disconnect();
    auto moved = moveAside(m_path);
    if (!moved)
        return moved.error();
    m_putAside = *std::move(moved);
    return connect();
}

Result<> Store::migrate()
{
    // Persistent, and here alone: changing the mode needs the file for oneself.
    if (const auto wal = run(u"PRAGMA journal_mode = WAL"_s); !wal)
        return wal.error();
    return inTransaction([&]() -> Result<> {
        const auto version = number(u"PRAGMA user_version"_s);
        if (!version)
            return version.error();
        for (qint64 from = *version; from < currentVersion(); ++from) {
            for (const QString& sql : schemaVersions()[static_cast<std::size_t>(from)]) {
                if (const auto done = run(sql); !done)
                    return done.error();
            }
        }
        if (const auto set = run(u"PRAGMA application_id = %1"_s.arg(kApplicationId)); !set)
            return set.error();
        const auto set = run(u"PRAGMA user_version = %1"_s.arg(currentVersion()));
        return set ? Result<>() : Result<>(set.error());
    });
}

/// A file that can be read but not written would fail at the first record, in the middle of a job.
Result<> Store::checkWritable()
{
    return inTransaction([] { return Result<>(); });
}

} // namespace core::catalog

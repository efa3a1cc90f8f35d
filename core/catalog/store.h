#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <functional>
#include <memory>

namespace core::catalog {

/// The catalogue's file behind Qt Sql, with its schema up to date. Used by the thread that opened
/// it.
class Store
{
public:
    /// Errors: CatalogUnusable.
    static Result<std::unique_ptr<Store>> open(const QString& path);

    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    /// Where a file went that could not be used, and in whose place this one was made; else empty.
    [[nodiscard]] const QString& putAside() const { return m_putAside; }

    /// Prepares, binds by position and runs. Errors: CatalogUnusable.
    Result<QSqlQuery> run(const QString& sql, const QVariantList& values = {});
    /// Runs one statement for each row of values.
    Result<> runEach(const QString& sql, const std::vector<QVariantList>& rows);
    /// All of `work` or nothing. Takes the write lock at once: a transaction that begins by reading
    /// cannot wait for another writer any more.
    Result<> inTransaction(const std::function<Result<>()>& work);

private:
    explicit Store(QString path);
    Result<> connect();
    Result<> configure();
    void disconnect();

    enum class Look { Current, Outdated, Damaged };
    Result<Look> look();
    Result<bool> isWhole();
    Result<qint64> number(const QString& sql);
    Result<> makeCurrent();
    Result<> replaceDamaged();
    Result<> migrate();
    Result<> checkWritable();

    QString m_path;
    QString m_putAside;
    QString m_connection;
    QSqlDatabase m_database;
};

} // namespace core::catalog

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct sqlite3_stmt;

namespace core::sqlite {

class Connection;

/// A prepared statement. Its connection must outlive it.
class Statement
{
public:
    enum class Row { Available, Done };

    static Result<Statement> prepare(Connection& connection, const QByteArray& sql);

    /// Parameters count from 1.
    Result<> bind(int parameter, const QString& text);
    Result<> bind(int parameter, qint64 number);

    Result<Row> step();
    /// Makes it ready to run again; keeps the bindings.
    void reset();

    /// Columns count from 0; valid after step() gave Available.
    [[nodiscard]] qint64 integer(int column) const;
    /// As SQLite reads a number: a text up to its first other letter, NULL as 0.
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    struct Finalizer
    {
        void operator()(sqlite3_stmt* statement) const noexcept;
    };
    Statement(sqlite3_stmt* statement, Connection& connection);

    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
    Connection* m_connection;
};

} // namespace core::sqlite

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
    /// How SQLite keeps a value. Source: https://www.sqlite.org/datatype3.html, section 2.
    enum class Storage { Null, Integer, Real, Text, Blob };

    static Result<Statement> prepare(Connection& connection, const QByteArray& sql);

    /// Parameters count from 1.
    Result<> bind(int parameter, const QString& text);
    Result<> bind(int parameter, qint64 number);
    Result<> bind(int parameter, double number);
    /// Bytes as they are: text in UTF-8, or what is taken for it.
    Result<> bindText(int parameter, const QByteArray& utf8);
    Result<> bindBlob(int parameter, const QByteArray& bytes);
    Result<> bindNull(int parameter);
    /// A text or a blob that is not copied: the bytes must stay as they are until the parameter is
    /// bound anew, or the statement is gone.
    Result<> bindBorrowed(int parameter, Storage storage, QByteArrayView bytes);
    /// A column of the row that another statement stands on, whatever is in it. A text or a blob is
    /// not copied: that row must stay until this statement has stepped.
    Result<> bindFrom(int parameter, const Statement& row, int column);
    [[nodiscard]] int parameterCount() const;
    [[nodiscard]] int columnCount() const;

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
    [[nodiscard]] Storage storage(int column) const;
    /// Of a text or a blob: the bytes as they are stored, also zeros and what is no valid UTF-8;
    /// `most` of them at the most.
    [[nodiscard]] QByteArray bytes(int column, qsizetype most) const;
    /// The same without a copy: valid until the statement steps or is reset.
    [[nodiscard]] QByteArrayView view(int column) const;
    /// Of a text or a blob.
    [[nodiscard]] qsizetype byteCount(int column) const;

    /// Rows that were looked at so far because no index led past them.
    [[nodiscard]] qint64 scannedRows() const;
    /// For core/sqlite only.
    [[nodiscard]] sqlite3_stmt* handle() const { return m_statement.get(); }

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

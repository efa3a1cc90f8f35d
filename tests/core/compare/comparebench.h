#pragma once

#include "core/compare/tabledifference.h"
#include "tests/core/sqlite/workbench.h"

#include <QTemporaryDir>

namespace comparetest {

/// A folder with two databases, written by plain SQLite.
class Bench
{
public:
    /// False with a warning when a statement fails.
    bool make(const QByteArrayList& first, const QByteArrayList& second) const;
    /// The second is a copy of the first, to which then happens what `later` says.
    bool makeCopy(const QByteArrayList& first, const QByteArrayList& later) const;
    [[nodiscard]] QString first() const { return m_folder.filePath(QStringLiteral("first.db")); }
    [[nodiscard]] QString second() const { return m_folder.filePath(QStringLiteral("second.db")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString workFolder() const { return m_work.path(); }

    using Opened = core::Result<std::unique_ptr<core::compare::Side>>;
    [[nodiscard]] Opened open(const QString& path, bool atRest = true) const;
    /// Both at rest; one line for each row that differs, see lineOf(), in the order in which they
    /// came, and in the end what summaryOf() says. "failed: …" alone where it cannot be compared.
    [[nodiscard]] QStringList differences(const QString& table) const;

private:
    QTemporaryDir m_folder;
    QTemporaryDir m_work;
};

/// A value that can be told from others: NULL, 1, 1.0, 'text', x'00'.
[[nodiscard]] QString textOf(const core::rows::Value& value);
/// "+ 1: 1, 'a'", "- 1: …", "~ 1: 1, 'a' -> 1, 'b'": what happened, the key, the values.
[[nodiscard]] QString lineOf(const core::compare::RowDifference& row);
/// "+1 -2 ~3 =4 by key"; also "only in the first", "proven same", and what the trouble is.
[[nodiscard]] QString summaryOf(const core::compare::TableDifference& difference);

/// Of sides that are open.
[[nodiscard]] core::Result<core::compare::TableDifference>
compare(core::compare::Side& first, core::compare::Side& second, const QString& table,
        const core::compare::RowSink& sink = {});

} // namespace comparetest

#pragma once

#include "tests/core/sqlite/workbench.h"

#include <atomic>

namespace sqlitetest {

/// A number that both processes see.
class SharedNumber
{
public:
    SharedNumber();
    ~SharedNumber();
    SharedNumber(const SharedNumber&) = delete;
    SharedNumber& operator=(const SharedNumber&) = delete;

    std::atomic<qint64>& operator*() const { return *m_number; }
    void waitUntilAbove(qint64 number) const;

private:
    std::atomic<qint64>* m_number;
};

/// Statements for a database in which money moves from one table to the other; its log counts every
/// move in the same transaction.
[[nodiscard]] QByteArrayList payments(const QByteArray& journal);

/// SQL that says "ok", or which promise an image of it breaks.
[[nodiscard]] QByteArray paymentsInvariant();

/// Commits payments as fast as it can until told to stop; 0 if no commit ever failed. `committed`
/// counts them: the number of the last one is in `log`.
int keepPaying(const QString& path, const Wire& wire, const SharedNumber& committed);

} // namespace sqlitetest

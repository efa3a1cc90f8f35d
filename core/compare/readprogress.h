#pragma once

#include "core/base/jobcontext.h"
#include "core/compare/tablepair.h"

namespace core::sqlite {
class Connection;
}

namespace core::compare {

/// Tells a job how many rows of a table have been compared, of about how many.
class ReadProgress
{
public:
    /// The job must outlive it.
    ReadProgress(const TablePair& pair, sqlite::Connection& first, sqlite::Connection& second,
                 const JobContext& job);

    /// Rows are read from the start; so many need not be read.
    void restart(qint64 known);
    void add(bool ofFirst, qint64 rows);

private:
    const JobContext& m_job;
    QString m_table;
    qint64 m_first = 0;
    qint64 m_second = 0;
    qint64 m_total = 0; ///< 0: not known
};

} // namespace core::compare

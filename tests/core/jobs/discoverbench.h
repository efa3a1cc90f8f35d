#pragma once

#include "core/jobs/discover.h"
#include "tests/core/jobs/jobsbench.h"

#include <memory>

namespace jobstest {

/// A fake home in which databases are looked for; what the tests of that have in common.
class DiscoverTest : public QObject
{
protected:
    void setUp();
    [[nodiscard]] QString home() const { return m_bench->data(); }
    [[nodiscard]] QString path(const QString& name) const { return home() + u'/' + name; }
    /// An empty database of that name below the fake home; folders are made.
    QString make(const QString& name, const QByteArrayList& statements = sqlitetest::tableOf(3));
    void write(const QString& name, const QByteArray& bytes);
    void age(const QString& name, std::chrono::hours age);
    [[nodiscard]] core::jobs::Discovery look();
    [[nodiscard]] QStringList found();

    std::unique_ptr<Bench> m_bench;
    core::jobs::DiscoverSpec m_spec;
};

} // namespace jobstest

#pragma once

#include "ui/diff/comparisonfeed.h"
#include "ui/jobs/jobmodel.h"
#include "ui/jobs/jobrunner.h"
#include "ui/jobs/reader.h"

#include <QTemporaryDir>
#include <QThreadPool>

namespace testsupport {

/// Two real databases, and the engine that compares them.
class DiffBench
{
public:
    /// SQL that makes each of them.
    DiffBench(const QByteArray& first, const QByteArray& second);

    [[nodiscard]] std::unique_ptr<ui::diff::ComparisonFeed> makeFeed() const;
    /// The same, after it has come to rest.
    [[nodiscard]] std::unique_ptr<ui::diff::ComparisonFeed> compare() const;
    void rest() const;

    [[nodiscard]] const ui::jobs::Engine& engine() const { return m_engine; }
    [[nodiscard]] QString first() const { return m_folder.filePath(QStringLiteral("first.db")); }
    [[nodiscard]] QString second() const { return m_folder.filePath(QStringLiteral("second.db")); }

private:
    QTemporaryDir m_folder;
    ui::jobs::JobModel m_jobs;
    QThreadPool m_jobThreads;
    QThreadPool m_readThreads;
    ui::jobs::JobRunner m_runner;
    ui::jobs::Reader m_reader;
    ui::jobs::Engine m_engine;
};

} // namespace testsupport

#pragma once

#include "ui/dialogs/asker.h"
#include "ui/dialogs/filechooser.h"
#include "ui/jobs/engine.h"
#include "ui/jobs/jobmodel.h"
#include "ui/jobs/jobrunner.h"
#include "ui/jobs/reader.h"
#include "ui/shell/language.h"
#include "ui/shell/program.h"

#include <QSettings>
#include <QThreadPool>
#include <QTimer>

namespace bench {

/// The program's window in a home that was made for it, wired as where the program starts.
class BenchWindow
{
public:
    explicit BenchWindow(const QString& home);
    [[nodiscard]] static QString settingsIn(const QString& home);

    void open() { m_program->open({}); }
    [[nodiscard]] ui::shell::MainWindow& window() const { return m_program->window(); }
    [[nodiscard]] const ui::jobs::Engine& engine() const { return m_engine; }

    /// The part of that name. Throws std::runtime_error where there is none, since a bench that
    /// measures nothing would look good.
    template <class T>
    [[nodiscard]] T& get(const QString& name) const
    {
        return require(window().findChild<T*>(name), name);
    }
    /// Lets the window work until nothing is read and nothing runs.
    void settle() const;
    /// Lets the window work until `done`. Throws after five minutes.
    static void workUntil(const std::function<bool()>& done);

private:
    template <class T>
    static T& require(T* part, const QString& name)
    {
        if (part == nullptr)
            throw std::runtime_error("There is no " + name.toStdString());
        return *part;
    }

    QSettings m_settings;
    ui::shell::Language m_language;
    QThreadPool m_jobThreads;
    QThreadPool m_readThreads;
    ui::jobs::JobModel m_jobs;
    ui::jobs::JobRunner m_runner;
    ui::jobs::Reader m_reader;
    ui::jobs::Engine m_engine;
    ui::dialogs::DesktopFileChooser m_files;
    ui::dialogs::DialogAsker m_asker;
    std::unique_ptr<ui::shell::Program> m_program;
};

/// The longest time for which the event loop did nothing else, while this lives. A timer that wants
/// to tick every millisecond is late by what was in its way.
class Heartbeat
{
public:
    Heartbeat();
    [[nodiscard]] double longestMilliseconds() const { return m_longest; }

private:
    using Clock = std::chrono::steady_clock;

    QTimer m_timer;
    Clock::time_point m_last = Clock::now();
    double m_longest = 0;
};

} // namespace bench

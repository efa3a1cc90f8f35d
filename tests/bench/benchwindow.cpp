#include "tests/bench/benchwindow.h"

#include "core/config/places.h"

#include <QDir>
#include <QEventLoop>

#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr int kPatience = 300'000;

} // namespace

QString BenchWindow::settingsIn(const QString& home)
{
    return QDir(home).filePath(u"window.ini"_s);
}

BenchWindow::BenchWindow(const QString& home)
    : m_settings(settingsIn(home), QSettings::IniFormat)
    , m_language(m_settings)
    , m_runner(m_jobThreads)
    , m_reader(m_readThreads)
    , m_engine{.workshop = {.places = core::config::placesBelow(home), .program = u"holdfast"_s},
               .runner = m_runner,
               .jobs = m_jobs,
               .reader = m_reader}
{
    m_jobs.follow(m_runner);
    const ui::shell::Desktop bare{
        .hasTray = [] { return false; },
        .makeNotifier =
            [](ui::desktop::Notifier&) { return std::unique_ptr<ui::desktop::Notifier>(); }};
    m_program = std::make_unique<ui::shell::Program>(
        ui::shell::Services{m_engine, m_files, m_asker, m_settings, m_language}, bare);
}

void BenchWindow::workUntil(const std::function<bool()>& done)
{
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (done())
            loop.quit();
    });
    QTimer::singleShot(kPatience, &loop, [&loop] { loop.exit(1); });
    look.start(1);
    if (loop.exec() != 0)
        throw std::runtime_error("The window does not come to rest.");
}

void BenchWindow::settle() const
{
    workUntil([this] { return m_reader.isIdle() && !m_jobs.anyRunning(); });
}

Heartbeat::Heartbeat()
{
    constexpr int beat = 1;
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(beat);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
        const auto now = Clock::now();
        const std::chrono::duration<double, std::milli> since = now - m_last;
        m_longest = std::max(m_longest, since.count() - beat);
        m_last = now;
    });
    m_timer.start();
}

} // namespace bench

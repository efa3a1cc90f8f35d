// A small application that keeps writing to a sample database, so that it is live: in tests, in
// benchmarks and behind `packaging/run`.
//
//   holdfast-livewriter DB [--make RECIPE.sql] [--rate 5] [--for SECONDS]
//
// Ends with status 0 on SIGTERM, SIGINT or after --for, having closed the database cleanly; with 1
// when a commit failed; with 2 for a wrong command line. The first line on stdout says that it
// writes, the last one counts the commits.

#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iterator>
#include <memory>
#include <optional>
#include <random>
#include <string>
#include <unistd.h>

namespace {

using Clock = std::chrono::steady_clock;

struct Options
{
    std::string database{};
    std::string recipe{};
    double rate = 5; ///< commits a second
    double seconds = 0; ///< 0: until a signal
};

struct Closer
{
    void operator()(sqlite3* database) const { sqlite3_close(database); }
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Database = std::unique_ptr<sqlite3, Closer>;
using Statement = std::unique_ptr<sqlite3_stmt, Closer>;

std::optional<double> positiveNumber(const char* text)
{
    char* end = nullptr;
    const double number = std::strtod(text, &end);
    return *end == '\0' && number > 0 ? std::optional(number) : std::nullopt;
}

std::optional<Options> parse(int argc, char** argv)
{
    Options options;
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        if (word.rfind("--", 0) != 0) {
            if (!options.database.empty())
                return std::nullopt;
            options.database = word;
            continue;
        }
        if (++i == argc)
            return std::nullopt;
        if (word == "--make") {
            options.recipe = argv[i];
            continue;
        }
        const auto number = positiveNumber(argv[i]);
        if (!number || (word != "--rate" && word != "--for"))
            return std::nullopt;
        (word == "--rate" ? options.rate : options.seconds) = *number;
    }
    return options.database.empty() ? std::nullopt : std::optional(options);
}

bool complain(const std::string& what, sqlite3* database)
{
    std::fprintf(stderr, "holdfast-livewriter: %s: %s\n", what.c_str(), sqlite3_errmsg(database));
    return false;
}

Database open(const std::string& path, int flags)
{
    sqlite3* handle = nullptr;
    const int opened = sqlite3_open_v2(path.c_str(), &handle, flags, nullptr);
    Database database(handle);
    if (opened != SQLITE_OK) {
        complain(path, handle);
        return nullptr;
    }
    sqlite3_busy_timeout(handle, 5000);
    return database;
}

bool run(sqlite3* database, const std::string& sql)
{
    return sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK
        || complain(sql.substr(0, 60), database);
}

/// Under another name first, so that nobody ever sees half of it; never over an existing file.
bool makeFrom(const std::string& recipe, const std::string& path)
{
    std::ifstream file(recipe, std::ios::binary);
    const std::string sql{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    if (!file || sql.empty()) {
        std::fprintf(stderr, "holdfast-livewriter: cannot read %s\n", recipe.c_str());
        return false;
    }
    const std::string partial = path + ".making-" + std::to_string(::getpid());
    Database database = open(partial, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    const bool made = database && run(database.get(), sql);
    database.reset(); // the last one out takes the -wal along
    const bool named = made && ::link(partial.c_str(), path.c_str()) == 0;
    if (made && !named)
        std::perror(path.c_str());
    ::unlink(partial.c_str());
    return named;
}

/// What the application does: an event for some session, and the session's counter with it.
class Writer
{
public:
    explicit Writer(sqlite3* database)
        : m_database(database)
    {
    }

    bool begin()
    {
        if (!run(m_database, "PRAGMA foreign_keys = ON; PRAGMA synchronous = NORMAL"))
            return false;
        m_insert = prepare("INSERT INTO session_events(run_id, seq, channel, type, payload, ts)"
                           " SELECT run_id, last_seq + 1, 'pty:stdout', 'chunk',"
                           " printf('{\"data\":\"tick %d of the live writer\\r\\n\"}', ?2), ?2"
                           " FROM sessions WHERE rowid = ?1");
        m_update = prepare("UPDATE sessions SET last_seq = last_seq + 1, updated_at = ?2"
                           " WHERE rowid = ?1");
        Statement count = prepare("SELECT max(rowid) FROM sessions");
        if (!m_insert || !m_update || !count || sqlite3_step(count.get()) != SQLITE_ROW)
            return complain("no sessions to write to", m_database);
        m_sessions = std::uniform_int_distribution<sqlite3_int64>(
            1, std::max<sqlite3_int64>(1, sqlite3_column_int64(count.get(), 0)));
        return true;
    }

    bool commitOne()
    {
        const auto before = Clock::now();
        const sqlite3_int64 session = m_sessions(m_random);
        const bool good = run(m_database, "BEGIN IMMEDIATE") && step(m_insert, session)
            && step(m_update, session) && run(m_database, "COMMIT");
        if (!good && sqlite3_get_autocommit(m_database) == 0)
            run(m_database, "ROLLBACK");
        m_longest = std::max(m_longest, Clock::now() - before);
        ++(good ? m_commits : m_failures);
        return good;
    }

    /// True if nothing failed.
    [[nodiscard]] bool report() const
    {
        const auto longest = std::chrono::duration<double, std::milli>(m_longest).count();
        std::printf("commits %ld, failed %ld, longest %.1f ms\n", m_commits, m_failures, longest);
        return m_failures == 0;
    }

private:
    Statement prepare(const char* sql)
    {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr) != SQLITE_OK)
            complain(sql, m_database);
        return Statement(statement);
    }

    bool step(const Statement& statement, sqlite3_int64 session)
    {
        const sqlite3_int64 now = std::chrono::duration_cast<std::chrono::milliseconds>(
                                      std::chrono::system_clock::now().time_since_epoch())
                                      .count();
        sqlite3_bind_int64(statement.get(), 1, session);
        sqlite3_bind_int64(statement.get(), 2, now);
        const int stepped = sqlite3_step(statement.get());
        sqlite3_reset(statement.get());
        return stepped == SQLITE_DONE || complain("commit", m_database);
    }

    sqlite3* m_database;
    Statement m_insert;
    Statement m_update;
    std::mt19937_64 m_random{20250929};
    std::uniform_int_distribution<sqlite3_int64> m_sessions;
    long m_commits = 0;
    long m_failures = 0;
    Clock::duration m_longest{0};
};

/// The signals are blocked and waited for: what sleeps between commits is what hears them.
sigset_t blockedSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    sigprocmask(SIG_BLOCK, &signals, nullptr);
    return signals;
}

/// True if told to stop before `until`.
bool sleepUntil(Clock::time_point until, const sigset_t& signals)
{
    const auto left = std::max(until - Clock::now(), Clock::duration::zero());
    const auto whole = std::chrono::duration_cast<std::chrono::seconds>(left);
    const timespec time{.tv_sec = whole.count(), .tv_nsec = (left - whole).count()};
    return sigtimedwait(&signals, nullptr, &time) > 0;
}

bool write(const Options& options, const sigset_t& signals)
{
    const Database database = open(options.database, SQLITE_OPEN_READWRITE);
    if (!database)
        return false;
    Writer writer(database.get());
    if (!writer.begin())
        return false;
    std::printf("writing to %s\n", options.database.c_str());
    std::fflush(stdout); // whoever started it waits for this line
    const auto start = Clock::now();
    const auto interval = std::chrono::duration_cast<Clock::duration>(
        std::chrono::duration<double>(1 / options.rate));
    const std::chrono::duration<double> length(options.seconds);
    for (auto next = start; !sleepUntil(next, signals);
         next = std::max(next, Clock::now() - interval)) {
        if (options.seconds > 0 && Clock::now() - start >= length)
            break;
        writer.commitOne();
        next += interval;
    }
    return writer.report();
}

} // namespace

int main(int argc, char** argv)
{
    const auto options = parse(argc, argv);
    if (!options) {
        std::fputs("usage: holdfast-livewriter DB [--make RECIPE.sql] [--rate N] [--for SECONDS]\n",
                   stderr);
        return 2;
    }
    const bool missing = ::access(options->database.c_str(), F_OK) != 0;
    if (missing && !options->recipe.empty() && !makeFrom(options->recipe, options->database))
        return 1;
    const sigset_t signals = blockedSignals();
    return write(*options, signals) ? 0 : 1;
}

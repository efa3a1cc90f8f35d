#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace faults {

/// The n-th call of one name in one thread.
struct Point
{
    QString call{};
    int nth = 0;
    friend bool operator==(const Point&, const Point&) = default;
};

struct Outcome
{
    int exitCode = -1; ///< above 128: killed
    QByteArray out{};
    QByteArray err{};

    [[nodiscard]] bool wasKilled() const { return exitCode > 128; }
};

/// holdfastctl under strace, which kills it at any of its system calls: LD_PRELOAD would miss what
/// Qt and the C library call on their own.
class TracedProgram
{
public:
    /// Has its home and its locks in `folder`.
    explicit TracedProgram(const QString& folder);

    [[nodiscard]] static bool canTrace();
    [[nodiscard]] QString vault() const;
    /// Takes away the backups, and the catalogue that would miss them.
    void startAnew() const;
    [[nodiscard]] Outcome run(const QStringList& words) const;
    [[nodiscard]] Outcome runKilledAt(const Point& point, const QStringList& words) const;
    /// That call, and each one of its kind after it where `forGood`, fails with an I/O error.
    [[nodiscard]] Outcome runFailingAt(const Point& point, bool forGood,
                                       const QStringList& words) const;
    /// With more in its environment.
    [[nodiscard]] Outcome runWith(const std::map<QString, QString>& environment,
                                  const QStringList& words) const;
    /// What one undisturbed run calls, thread by thread: every call that touches files, locks or
    /// names. Nothing where the run fails.
    [[nodiscard]] std::vector<Point> pointsOf(const QStringList& words) const;

private:
    [[nodiscard]] Outcome runUnder(const QStringList& tracer, const QStringList& words) const;

    QString m_folder;
};

/// Calls that change something on the disk: that is where it can go wrong.
[[nodiscard]] bool isChanging(const Point& point);

[[nodiscard]] QStringList filesBelow(const QString& folder);
/// The values of `"path":"…"` in lines of JSON.
[[nodiscard]] QStringList pathsIn(const QByteArray& json);

/// A WAL database with `rows` rows in `t`.
[[nodiscard]] bool makeSource(const QString& path, int rows);

} // namespace faults

#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <sys/types.h>
#include <vector>

namespace e2e {

/// What one run of the program left.
struct Outcome
{
    int code = -1; ///< -1: it crashed or did not end
    QByteArray out{};
    QByteArray err{};

    /// stdout as JSON lines; a line that is no object, or has no "event", fails the whole: empty.
    [[nodiscard]] std::vector<QJsonObject> lines() const;
    /// The one result line, which must be the last; empty if that is not so.
    [[nodiscard]] QJsonObject result() const;
    [[nodiscard]] QJsonObject error() const
    {
        return result().value(QLatin1String("error")).toObject();
    }
    [[nodiscard]] QString kind() const { return error().value(QLatin1String("kind")).toString(); }
    [[nodiscard]] QString firstLine() const;
};

/// A home of its own for the program, and a folder for databases.
class CtlProgram
{
public:
    CtlProgram();
    explicit CtlProgram(const QString& homeName);

    [[nodiscard]] static QString path();
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] QString home() const { return m_folder.filePath(m_homeName); }
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    /// All files below the home's backups.
    [[nodiscard]] QStringList backupFiles() const;
    /// Writes config.toml.
    [[nodiscard]] bool configure(const QByteArray& toml) const;

    void setVariable(const QString& name, const QString& value)
    {
        m_environment.insert(name, value);
    }
    [[nodiscard]] const QProcessEnvironment& environment() const { return m_environment; }

    [[nodiscard]] Outcome run(const QStringList& arguments) const;
    /// As nobody, who has a home of his own; where the test is not run by root: as whoever runs it.
    [[nodiscard]] Outcome runAsNobody(const QStringList& arguments) const;
    /// A script for bash, in which "$0" is the program; its text need not be UTF-8.
    [[nodiscard]] Outcome runScript(const QByteArray& script) const;
    /// Started, not waited for; their signals have their usual meaning.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList& arguments) const;
    [[nodiscard]] std::unique_ptr<QProcess> startScript(const QByteArray& script) const;

private:
    [[nodiscard]] std::unique_ptr<QProcess> prepared() const;

    QTemporaryDir m_folder;
    QString m_homeName;
    QProcessEnvironment m_environment;
    bool m_ready = false;
};

/// Waits for its end, and takes what it wrote since.
[[nodiscard]] Outcome outcomeOf(QProcess& process, const QByteArray& readBefore = {});
/// Reads until a line of stdout contains `text`; returns all that was read, nothing if that never
/// came.
[[nodiscard]] QByteArray readUntil(QProcess& process, const QByteArray& text);

} // namespace e2e

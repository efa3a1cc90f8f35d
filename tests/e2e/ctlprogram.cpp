#include "tests/e2e/ctlprogram.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>

#include <csignal>
#include <grp.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace e2e {

namespace {

constexpr int kPatience = 120'000; ///< ms; only ever spent when something hangs
constexpr uid_t kNobody = 65534;

void useDefaultSignals()
{
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        ::signal(number, SIG_DFL);
}

void becomeNobody()
{
    if (::setgroups(0, nullptr) != 0 || ::setgid(kNobody) != 0 || ::setuid(kNobody) != 0)
        ::_exit(99);
}

} // namespace

std::vector<QJsonObject> Outcome::lines() const
{
    std::vector<QJsonObject> objects;
    for (const QByteArray& line : out.split('\n').mid(0, out.count('\n'))) {
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject() || !document.object().contains(u"event"_s))
            return {};
        objects.push_back(document.object());
    }
    return out.endsWith('\n') ? objects : std::vector<QJsonObject>();
}

QJsonObject Outcome::result() const
{
    const std::vector<QJsonObject> all = lines();
    const auto isResult = [](const QJsonObject& line) { return line[u"event"_s] == u"result"_s; };
    if (std::count_if(all.begin(), all.end(), isResult) != 1 || !isResult(all.back()))
        return {};
    return all.back();
}

QString Outcome::firstLine() const
{
    return QString::fromUtf8(out.left(out.indexOf('\n')));
}

CtlProgram::CtlProgram()
    : CtlProgram(u"home"_s)
{
}

CtlProgram::CtlProgram(const QString& homeName)
    : m_homeName(homeName)
{
    const QString locks = m_folder.filePath(u"locks"_s);
    m_ready = m_folder.isValid() && QDir().mkpath(home()) && QDir().mkpath(locks);
    // Nobody has to get in.
    m_ready = m_ready && ::chmod(QFile::encodeName(m_folder.path()).constData(), 0755) == 0
        && ::chmod(QFile::encodeName(locks).constData(), 01777) == 0;
    m_environment = QProcessEnvironment::systemEnvironment();
    m_environment.insert(u"HOLDFAST_HOME"_s, home());
    m_environment.insert(u"HOLDFAST_LOCKS"_s, locks);
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_environment.insert(u"TZ"_s, u"UTC"_s);
}

QString CtlProgram::path()
{
    return QStringLiteral(HOLDFASTCTL);
}

QStringList CtlProgram::backupFiles() const
{
    QStringList files;
    QDirIterator all(home() + u"/backups"_s, QDir::Files | QDir::Hidden,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        all.next();
        if (all.fileName()
            != u".lock") // of the folder: it stays, so that nobody locks another file
            files.append(all.filePath());
    }
    files.sort();
    return files;
}

bool CtlProgram::configure(const QByteArray& toml) const
{
    QFile file(home() + u"/config.toml"_s);
    return file.open(QIODevice::WriteOnly) && file.write(toml) == toml.size();
}

Outcome CtlProgram::run(const QStringList& arguments) const
{
    const auto process = start(arguments);
    return outcomeOf(*process);
}

Outcome CtlProgram::runAsNobody(const QStringList& arguments) const
{
    const QString hisHome = m_folder.filePath(u"nobody"_s);
    QDir().mkpath(hisHome);
    if (::getuid() == 0 && ::chown(QFile::encodeName(hisHome).constData(), kNobody, kNobody) != 0)
        return {};
    QProcess process;
    QProcessEnvironment environment = m_environment;
    environment.insert(u"HOLDFAST_HOME"_s, hisHome);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    if (::getuid() == 0)
        process.setChildProcessModifier(&becomeNobody);
    process.start(path(), arguments);
    return outcomeOf(process);
}

Outcome CtlProgram::runScript(const QByteArray& script) const
{
    const auto process = startScript(script);
    return outcomeOf(*process);
}

std::unique_ptr<QProcess> CtlProgram::prepared() const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setWorkingDirectory(m_folder.path());
    process->setChildProcessModifier(&useDefaultSignals);
    return process;
}

std::unique_ptr<QProcess> CtlProgram::start(const QStringList& arguments) const
{
    auto process = prepared();
    process->start(path(), arguments);
    return process;
}

std::unique_ptr<QProcess> CtlProgram::startScript(const QByteArray& script) const
{
    auto process = prepared();
    QFile file(m_folder.filePath(u"script.sh"_s));
    // Through a file: an argument of QProcess would have to be text.
    if (file.open(QIODevice::WriteOnly) && file.write(script) == script.size() && file.flush())
        process->start(QStringLiteral(BASH_PROGRAM),
                       {u"-c"_s, u". \"$1\""_s, path(), file.fileName()});
    return process;
}

Outcome outcomeOf(QProcess& process, const QByteArray& readBefore)
{
    const bool ended = process.waitForFinished(kPatience);
    if (!ended)
        process.kill();
    const bool exited = ended && process.exitStatus() == QProcess::NormalExit;
    return {.code = exited ? process.exitCode() : -1,
            .out = readBefore + process.readAllStandardOutput(),
            .err = process.readAllStandardError()};
}

QByteArray readUntil(QProcess& process, const QByteArray& text)
{
    QByteArray read;
    while (process.canReadLine() || process.waitForReadyRead(kPatience)) {
        while (process.canReadLine()) {
            const QByteArray line = process.readLine();
            read += line;
            if (line.contains(text))
                return read;
        }
    }
    return {};
}

} // namespace e2e

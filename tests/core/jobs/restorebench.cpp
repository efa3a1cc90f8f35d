#include "tests/core/jobs/restorebench.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <csignal>

using namespace core;
using namespace sqlitetest;
using namespace Qt::StringLiterals;

namespace jobstest {

RestoreBench::RestoreBench()
{
    workshop.clock = &systemNow;
}

bool RestoreBench::prepare(const QByteArrayList& first, const jobs::BackupSpec& how)
{
    if (!make(first + tableOf(60)))
        return false;
    m_keptContent = contentOf(database());
    return keep(how) && make({"UPDATE t SET body = 'now ' || body", "DELETE FROM t WHERE id > 40"})
        && contentOf(database()) != m_keptContent;
}

bool RestoreBench::keep(const jobs::BackupSpec& how)
{
    const auto made = backup(how);
    if (!made)
        return false;
    m_kept = made->backup.artifactPath;
    return true;
}

jobs::RestoreSpec RestoreBench::spec(const QString& target) const
{
    return {.backup = m_kept,
            .target = target.isEmpty() ? database() : target,
            .backUpAfter = false,
            .wait = std::chrono::seconds(0)};
}

Result<jobs::RestorePlan> RestoreBench::plan(const jobs::RestoreSpec& spec)
{
    return jobs::planRestore(spec, workshop, job());
}

Result<jobs::RestoreReport>
RestoreBench::watched(const std::function<Result<jobs::RestoreReport>(restore::StepBoard&)>& run)
{
    restore::StepBoard board;
    if (onChange)
        board.onChange([this, &board] { onChange(board.now()); });
    auto report = run(board);
    m_log = board.now().log;
    return report;
}

Result<jobs::RestoreReport> RestoreBench::run(const jobs::RestorePlan& plan)
{
    return watched(
        [&](restore::StepBoard& board) { return jobs::runRestore(plan, workshop, board, job()); });
}

Result<jobs::RestoreReport> RestoreBench::restore(const jobs::RestoreSpec& spec)
{
    const auto planned = plan(spec);
    if (!planned)
        return planned.error();
    return run(*planned);
}

Result<jobs::RestoreReport> RestoreBench::undo(jobs::UndoSpec spec)
{
    if (!spec.wait)
        spec.wait = std::chrono::seconds(0);
    const auto planned = jobs::planUndo(spec, workshop, job());
    if (!planned)
        return planned.error();
    return watched([&](restore::StepBoard& board) {
        return jobs::runUndo(*planned, spec, workshop, board, job());
    });
}

std::vector<restore::Record> RestoreBench::records() const
{
    return restore::recordsIn(workshop.places.restores);
}

QStringList RestoreBench::log() const
{
    QStringList texts;
    for (const restore::LogLine& line : m_log)
        texts.append(line.text);
    return texts;
}

bool RestoreBench::killAt(restore::StepKind kind,
                          const std::function<Result<jobs::RestoreReport>()>& run)
{
    ForkedProcess process([&](const Wire&) {
        onChange = [kind](const restore::StepsNow& now) {
            if (isAt(now, kind))
                ::raise(SIGKILL);
        };
        qWarning() << "not killed:" << wordOf(run());
        return 0;
    });
    return process.finish() == -SIGKILL;
}

QString contentOf(const QString& path)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.db"_s);
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-journal"_s}) {
        if (QFile::exists(path + suffix) && !QFile::copy(path + suffix, copy + suffix))
            return u"cannot be copied"_s;
    }
    if (!QFile::exists(copy))
        return u"no file"_s;
    Database database(copy);
    return database.ask(fingerprintSql());
}

QString wordOf(const Result<jobs::RestoreReport>& report)
{
    if (!report)
        return errorKind(report.error().code);
    const QString end = jobs::endKey(report->end);
    return report->trouble ? end + u' ' + errorKind(report->trouble->code) : end;
}

QString wordOf(const Result<jobs::RestorePlan>& plan)
{
    if (!plan)
        return errorKind(plan.error().code);
    for (const jobs::Concern& concern : plan->concerns) {
        if (concern.blocks)
            return concern.error.code == ErrorCode::Internal ? concern.sentence
                                                             : errorKind(concern.error.code);
    }
    return u"ok"_s;
}

bool isAt(const restore::StepsNow& now, restore::StepKind kind, restore::StepState state)
{
    return std::ranges::any_of(now.steps, [&](const restore::Step& step) {
        return step.kind == kind && step.state == state;
    });
}

bool rewrite(const restore::Record& record, const QJsonObject& changes)
{
    const QString path = record.folder + u"/record.json"_s;
    QJsonObject object = QJsonDocument::fromJson(bytesOf(path)).object();
    for (auto it = changes.begin(); it != changes.end(); ++it)
        object[it.key()] = it->isNull() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(*it);
    return writeBytes(path, QJsonDocument(object).toJson());
}

FolderState everythingIn(const QString& folder)
{
    FolderState state;
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        all.next();
        state[all.filePath()] = all.fileInfo().isFile() ? bytesOf(all.filePath()) : QByteArray();
    }
    return state;
}

Application::Application(const QString& path, const QByteArrayList& statements)
    : m_process([&](const Wire& wire) {
        if (!leaveOpen(path).run(statements))
            return 1;
        wire.say();
        return wire.hear() ? 0 : 1;
    })
{
    m_open = m_process.wire().hear();
}

struct stat factsOf(const QString& path)
{
    struct stat facts = {};
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        qWarning() << "no" << path;
    return facts;
}

} // namespace jobstest

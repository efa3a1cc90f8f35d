#include "tests/faults/recording.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace faults {

namespace {

std::vector<Call> readLog(const QString& path)
{
    QFile file(path);
    std::vector<Call> calls;
    if (!file.open(QIODevice::ReadOnly))
        return calls;
    for (;;) {
        RecordHead head;
        if (file.read(reinterpret_cast<char*>(&head), sizeof head) != sizeof head
            || head.magic != RecordHead::kMagic)
            return calls;
        const QByteArray name = file.read(head.nameBytes);
        const QByteArray other = file.read(head.otherBytes);
        calls.push_back({.op = head.op,
                         .inode = head.inode,
                         .offset = head.offset,
                         .length = head.length,
                         .name = QFile::decodeName(name),
                         .other = QFile::decodeName(other),
                         .data = file.read(static_cast<qint64>(head.dataBytes))});
    }
}

quint64 inodeOf(const QString& path)
{
    struct stat facts = {};
    return ::lstat(QFile::encodeName(path).constData(), &facts) == 0 ? facts.st_ino : 0;
}

QString nameOf(Op op)
{
    switch (op) {
    case Op::Create: return u"create"_s;
    case Op::MakeFolder: return u"mkdir"_s;
    case Op::Write: return u"write"_s;
    case Op::Cut: return u"cut"_s;
    case Op::Rename: return u"rename"_s;
    case Op::Exchange: return u"exchange"_s;
    case Op::Link: return u"link"_s;
    case Op::Remove: return u"remove"_s;
    case Op::Sync: return u"sync"_s;
    case Op::SyncAll: return u"sync all"_s;
    case Op::Unseen: return u"unseen"_s;
    }
    return {};
}

QString differenceOf(const Tree& model, const Tree& disk, const QStringList& volatileEndings)
{
    for (const auto& [path, bytes] : disk) {
        const auto found = model.find(path);
        if (found == model.end())
            return path + u" is on the disk only"_s;
        const bool mayDiffer = std::ranges::any_of(
            volatileEndings, [&](const QString& ending) { return path.endsWith(ending); });
        if (found->second != bytes && !mayDiffer)
            return path + u" has another content on the disk"_s;
    }
    for (const auto& [path, bytes] : model) {
        if (!disk.contains(path))
            return path + u" is in the model only"_s;
    }
    return {};
}

} // namespace

Recording::Recording(const QString& folder)
    : m_folder(QDir(folder).canonicalPath())
    , m_log(m_folder + u".record"_s)
    , m_inode(inodeOf(m_folder))
    , m_begin(lookThrough(m_folder))
{
    QFile::remove(m_log);
}

std::map<QString, QString> Recording::environment() const
{
    // A space ends a name in LD_PRELOAD, not in a folder to search.
    const QFileInfo recorder(QStringLiteral(RECORDER));
    return {{u"LD_PRELOAD"_s, recorder.fileName()},
            {u"LD_LIBRARY_PATH"_s, recorder.absolutePath()},
            {u"HOLDFAST_RECORD_BELOW"_s, m_folder},
            {u"HOLDFAST_RECORD_TO"_s, m_log}};
}

QString Recording::load(const QStringList& unfollowed)
{
    m_calls = readLog(m_log);
    if (m_calls.empty())
        return u"nothing was recorded"_s;
    Disk disk(m_folder, m_inode, m_begin);
    for (const Call& call : m_calls)
        disk.apply(call);
    if (!disk.unseen().isEmpty())
        return disk.unseen().join(u", "_s);
    return differenceOf(disk.now(), treeOf(m_folder), unfollowed);
}

Loss Recording::randomLoss(std::mt19937& random) const
{
    static constexpr std::array kept{0.0, 0.1, 0.5, 0.5, 0.5, 0.9, 1.0};
    return {.calls = std::uniform_int_distribution<std::size_t>(0, m_calls.size())(random),
            .kept = kept[std::uniform_int_distribution<std::size_t>(0, kept.size() - 1)(random)],
            .block = std::bernoulli_distribution(0.5)(random) ? 4096 : 512,
            .seed = static_cast<quint32>(random())};
}

Tree Recording::after(const Loss& loss, Identities* files) const
{
    Disk disk(m_folder, m_inode, m_begin);
    for (std::size_t i = 0; i < loss.calls; ++i)
        disk.apply(m_calls[i]);
    return disk.afterLoss(loss, files);
}

bool Recording::put(const Loss& loss, std::map<quint64, quint64>& moved) const
{
    Identities files;
    if (!putTree(after(loss, &files), m_folder, files))
        return false;
    std::map<quint64, quint64> latest; // that had a number
    for (const auto& [path, identity] : files) {
        if (identity.file < latest[identity.inode])
            continue;
        latest[identity.inode] = identity.file;
        moved[identity.inode] = inodeOf(m_folder + u'/' + path);
    }
    return true;
}

QString Recording::describe(const Loss& loss) const
{
    QString last = u"nothing"_s;
    if (loss.calls > 0) {
        const Call& call = m_calls[loss.calls - 1];
        last = nameOf(call.op) + u' ' + (call.name.isEmpty() ? call.other : call.name)
            + u" inode %1 at %2, %3 bytes"_s.arg(call.inode).arg(call.offset).arg(call.length);
    }
    return u"after call %1 of %2 (%3), kept %4 in blocks of %5, seed %6"_s.arg(loss.calls)
        .arg(m_calls.size())
        .arg(last)
        .arg(loss.kept)
        .arg(loss.block)
        .arg(loss.seed);
}

} // namespace faults

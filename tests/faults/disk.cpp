#include "tests/faults/disk.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace faults {

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

quint64 inodeOf(const QString& path)
{
    struct stat facts = {};
    return ::lstat(QFile::encodeName(path).constData(), &facts) == 0 ? facts.st_ino : 0;
}

QFileInfoList entriesOf(const QString& folder)
{
    return QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System
                                      | QDir::NoDotAndDotDot);
}

/// How many of a row of changes are on the disk: all of them with the probability `kept`, else any
/// smaller number.
int partOf(int changes, double kept, std::mt19937& random)
{
    if (changes == 0 || std::bernoulli_distribution(kept)(random))
        return changes;
    return kept <= 0 ? 0 : std::uniform_int_distribution(0, changes - 1)(random);
}

/// For each block of a file how many of the changes that touch it are on the disk.
class Blocks
{
public:
    Blocks(int size, std::size_t count)
        : m_size(size)
        , m_left(count, 0)
    {
    }
    template <class F>
    void each(qint64 from, qint64 to, F use)
    {
        for (auto block = from / m_size; block * m_size < to; ++block)
            use(block, std::max(from, block * m_size), std::min(to, (block + 1) * m_size));
    }
    void count(qint64 from, qint64 to)
    {
        each(from, to, [this](qint64 block, qint64, qint64) { ++left(block); });
    }
    void draw(double kept, std::mt19937& random)
    {
        for (int& touches : m_left)
            touches = partOf(touches, kept, random);
    }
    int& left(qint64 block) { return m_left[static_cast<std::size_t>(block)]; }

private:
    int m_size;
    std::vector<int> m_left;
};

} // namespace

std::vector<Found> lookThrough(const QString& folder)
{
    std::vector<Found> found;
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QFileInfo entry(all.next());
        found.push_back({.path = entry.filePath(),
                         .inode = inodeOf(entry.filePath()),
                         .isFolder = entry.isDir(),
                         .bytes = entry.isDir() ? QByteArray() : bytesOf(entry.filePath())});
    }
    std::ranges::sort(found, {}, &Found::path); // a folder before what is in it
    return found;
}

Tree treeOf(const QString& folder)
{
    Tree tree;
    for (const Found& each : lookThrough(folder))
        tree[each.path.mid(folder.size() + 1) + (each.isFolder ? u"/"_s : QString())] = each.bytes;
    return tree;
}

bool putTree(const Tree& tree, const QString& folder, const Identities& files)
{
    for (const QFileInfo& entry : entriesOf(folder)) {
        if (entry.isDir() && !entry.isSymLink())
            QDir(entry.filePath()).removeRecursively();
        else
            QFile::remove(entry.filePath());
    }
    std::map<quint64, QByteArray> first;
    return std::ranges::all_of(tree, [&](const auto& each) {
        const QString path = folder + u'/' + each.first;
        if (path.endsWith(u'/'))
            return QDir().mkpath(path);
        const QByteArray name = QFile::encodeName(path);
        const auto known = files.find(each.first);
        if (known != files.end()) {
            const auto [other, isNew] = first.try_emplace(known->second.file, name);
            if (!isNew)
                return ::link(other->second.constData(), name.constData()) == 0;
        }
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(each.second) == each.second.size();
    });
}

Disk::Disk(const QString& folder, quint64 inode, const std::vector<Found>& begin)
    : m_folder(folder)
    , m_root(std::make_shared<Node>())
{
    m_root->isFolder = true;
    m_inodes[inode] = m_root;
    for (const Found& each : begin) {
        auto& node = m_inodes[each.inode]; // a file with two names is one
        if (!node)
            node = std::make_shared<Node>(Node{.isFolder = each.isFolder,
                                               .identity = {.file = ++m_files, .inode = each.inode},
                                               .content = each.bytes,
                                               .onDisk = each.bytes});
        const Place place = placeOf(each.path);
        place.folder->names[place.name] = node;
        place.folder->namesOnDisk[place.name] = node;
    }
}

Disk::NodePtr Disk::Place::node() const
{
    const auto found = folder ? folder->names.find(name) : Names::iterator();
    return folder && found != folder->names.end() ? found->second : nullptr;
}

/// The folder is null where the path lies elsewhere, or in a folder that was never seen.
Disk::Place Disk::placeOf(const QString& path)
{
    if (!path.startsWith(m_folder + u'/'))
        return {};
    QStringList parts = path.mid(m_folder.size() + 1).split(u'/');
    const QString name = parts.takeLast();
    NodePtr folder = m_root;
    for (const QString& part : parts) {
        folder = Place{folder, part}.node();
        if (!folder)
            m_unseen.append(u"folder of %1"_s.arg(path));
    }
    return {folder, name};
}

Disk::NodePtr Disk::fileOf(const Call& call)
{
    const auto found = m_inodes.find(call.inode);
    if (found != m_inodes.end())
        return found->second;
    m_unseen.append(u"inode %1 was never made"_s.arg(call.inode));
    return std::make_shared<Node>();
}

void Disk::change(NameChanges changes)
{
    std::erase_if(changes, [](const NameChange& each) { return !each.folder; });
    for (const NameChange& each : changes) {
        if (each.now)
            each.folder->names[each.name] = each.now;
        else
            each.folder->names.erase(each.name);
    }
    m_pendingNames.push_back(std::move(changes));
}

void Disk::addNode(const Call& call, bool isFolder)
{
    auto node = std::make_shared<Node>(); // a number may be used again
    node->isFolder = isFolder;
    node->identity = {.file = ++m_files, .inode = call.inode};
    m_inodes[call.inode] = node;
    if (call.name.isEmpty())
        return;
    const Place place = placeOf(call.name);
    change({{place.folder, place.name, node}});
}

void Disk::rename(const Call& call)
{
    const Place from = placeOf(call.name);
    const Place to = placeOf(call.other);
    NodePtr moved = from.node();
    if (!moved) {
        m_unseen.append(u"%1 came from elsewhere"_s.arg(call.other));
        return;
    }
    const NodePtr back = call.op == Op::Exchange ? to.node() : nullptr;
    change({{to.folder, to.name, moved}, {from.folder, from.name, back}});
}

void Disk::edit(const Call& call)
{
    const NodePtr file = fileOf(call);
    const Change change{.cuts = call.op == Op::Cut,
                        .offset = call.op == Op::Cut ? call.length : call.offset,
                        .data = call.data};
    perform(change, file->content);
    file->pending.push_back(change);
}

void Disk::perform(const Change& change, QByteArray& content)
{
    const qint64 end = change.offset + change.data.size();
    if (change.cuts ? end != content.size() : end > content.size()) {
        const auto before = content.size();
        content.resize(end);
        if (end > before)
            std::fill(content.begin() + before, content.end(), '\0');
    }
    std::ranges::copy(change.data, content.begin() + change.offset);
}

void Disk::sync(const NodePtr& node)
{
    if (node->isFolder) {
        syncNames(node);
        return;
    }
    node->onDisk = node->content;
    node->pending.clear();
}

void Disk::syncNames(const NodePtr& folder)
{
    const auto touches = [&](const NameChanges& changes) {
        return std::ranges::any_of(changes,
                                   [&](const NameChange& each) { return each.folder == folder; });
    };
    for (std::size_t i = 0; i < m_pendingNames.size(); ++i) {
        if (!touches(m_pendingNames[i]))
            continue;
        const NameChanges changes = std::exchange(m_pendingNames[i], {});
        for (const NameChange& each : changes) {
            if (each.now)
                each.folder->namesOnDisk[each.name] = each.now;
            else
                each.folder->namesOnDisk.erase(each.name);
            // What was done to this name before must not come out on top of it.
            for (std::size_t before = 0; before < i; ++before)
                std::erase_if(m_pendingNames[before], [&](const NameChange& old) {
                    return old.folder == each.folder && old.name == each.name;
                });
        }
    }
    std::erase_if(m_pendingNames, [](const NameChanges& changes) { return changes.empty(); });
}

void Disk::apply(const Call& call)
{
    switch (call.op) {
    case Op::Create: addNode(call, /*isFolder=*/false); break;
    case Op::MakeFolder: addNode(call, /*isFolder=*/true); break;
    case Op::Write:
    case Op::Cut: edit(call); break;
    case Op::Rename:
    case Op::Exchange: rename(call); break;
    case Op::Link: {
        const Place place = placeOf(call.other);
        change({{place.folder, place.name, fileOf(call)}});
        break;
    }
    case Op::Remove: {
        const Place place = placeOf(call.name);
        change({{place.folder, place.name, nullptr}});
        break;
    }
    case Op::Sync: sync(fileOf(call)); break;
    case Op::SyncAll:
        for (const auto& [inode, node] : m_inodes)
            sync(node);
        break;
    case Op::Unseen: m_unseen.append(call.name); break;
    }
}

void Disk::collect(const Names& names, const QString& prefix, Tree& into)
{
    for (const auto& [name, node] : names) {
        const QString path = prefix + name;
        if (!node->isFolder) {
            into[path] = node->content;
            continue;
        }
        into[path + u'/'] = {};
        collect(node->names, path + u'/', into);
    }
}

Tree Disk::now() const
{
    Tree tree;
    collect(m_root->names, {}, tree);
    return tree;
}

namespace {

template <class Node>
QByteArray contentAfterLoss(const Node& file, const Loss& loss, std::mt19937& random)
{
    if (file.pending.empty())
        return file.onDisk;
    qint64 longest = file.onDisk.size();
    for (const auto& change : file.pending)
        longest = std::max<qint64>(longest, change.offset + change.data.size());

    // The length, and each block, as they were after some of the changes.
    std::vector<qint64> lengths{file.onDisk.size()};
    Blocks blocks(loss.block, static_cast<std::size_t>(longest / loss.block + 1));
    for (const auto& change : file.pending) {
        const qint64 end = change.offset + change.data.size();
        blocks.count(change.offset, change.cuts ? longest : end);
        lengths.push_back(change.cuts ? end : std::max(lengths.back(), end));
    }
    blocks.draw(loss.kept, random);
    QByteArray content = file.onDisk;
    content.append(longest - content.size(), '\0');
    for (const auto& change : file.pending) {
        const qint64 end = change.cuts ? longest : change.offset + change.data.size();
        blocks.each(change.offset, end, [&](qint64 block, qint64 from, qint64 to) {
            if (blocks.left(block)-- <= 0)
                return;
            for (qint64 at = from; at < to; ++at)
                content[at] = change.cuts ? '\0' : change.data[at - change.offset];
        });
    }
    const int last = static_cast<int>(lengths.size()) - 1;
    content.truncate(lengths[static_cast<std::size_t>(partOf(last, loss.kept, random))]);
    return content;
}

} // namespace

Tree Disk::afterLoss(const Loss& loss, Identities* files) const
{
    std::mt19937 random(loss.seed);
    std::map<const Node*, Names> names;
    const auto namesOf = [&](const NodePtr& folder) -> Names& {
        return names.try_emplace(folder.get(), folder->namesOnDisk).first->second;
    };
    for (const NameChanges& changes : m_pendingNames) {
        if (!std::bernoulli_distribution(loss.kept)(random))
            continue;
        for (const NameChange& each : changes) {
            if (each.now)
                namesOf(each.folder)[each.name] = each.now;
            else
                namesOf(each.folder).erase(each.name);
        }
    }
    Tree tree;
    std::map<const Node*, QByteArray> contents; // a file with two names has one content
    const auto walk = [&](const auto& self, const NodePtr& folder, const QString& prefix) -> void {
        for (const auto& [name, node] : namesOf(folder)) {
            if (node->isFolder) {
                tree[prefix + name + u'/'] = {};
                self(self, node, prefix + name + u'/');
                continue;
            }
            if (files)
                (*files)[prefix + name] = node->identity;
            const auto known = contents.find(node.get());
            tree[prefix + name] = known != contents.end()
                ? known->second
                : contents[node.get()] = contentAfterLoss(*node, loss, random);
        }
    };
    walk(walk, m_root, {});
    return tree;
}

} // namespace faults

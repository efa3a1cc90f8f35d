#pragma once

#include "tests/faults/recordformat.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <memory>
#include <random>
#include <vector>

namespace faults {

/// One recorded call.
struct Call
{
    Op op = Op::Unseen;
    quint64 inode = 0;
    qint64 offset = 0;
    qint64 length = 0;
    QString name{};
    QString other{};
    QByteArray data{};
};

/// Files and folders below one folder: path from there → bytes. Folders end with '/'.
using Tree = std::map<QString, QByteArray>;

/// How much of what was not synced a loss of power leaves.
struct Loss
{
    std::size_t calls = 0; ///< so many were done
    double kept = 0.5; ///< probability that a block of a write, or a name, is there
    int block = 4096; ///< bytes that are written whole: 4096 or 512
    quint32 seed = 0;
};

/// A file or folder as it was found.
struct Found
{
    QString path{};
    quint64 inode = 0;
    bool isFolder = false;
    QByteArray bytes{};
};
/// All below `folder`, a folder before what is in it.
[[nodiscard]] std::vector<Found> lookThrough(const QString& folder);

/// Which file it is. Its number is used again once it is gone; `file` is not.
struct Identity
{
    quint64 file = 0;
    quint64 inode = 0;
};
using Identities = std::map<QString, Identity>; ///< by the path in a Tree

/// What lies below a folder, and the other way round: afterwards nothing else does. Paths of the
/// same file become its names.
[[nodiscard]] Tree treeOf(const QString& folder);
[[nodiscard]] bool putTree(const Tree& tree, const QString& folder, const Identities& files = {});

/// A file system with what is on the disk and what is only in memory.
///
/// - The content of a file is on the disk after an fsync of the file. Before, each of its blocks
///   may be as it was after any of the writes since; its length too.
/// - A name (made, given, taken away) is on the disk after an fsync of its folder. Before, each
///   change may be there or not, in any combination. A rename is there or not as a whole, also
///   between two folders.
/// - An fsync of a file says nothing of its name.
class Disk
{
public:
    /// `folder` has that inode; all that was found in it is on the disk.
    Disk(const QString& folder, quint64 inode, const std::vector<Found>& begin);
    Disk(const Disk&) = delete;
    Disk& operator=(const Disk&) = delete;

    void apply(const Call& call);
    /// As programs see it.
    [[nodiscard]] Tree now() const;
    /// As it could be after a loss of power now.
    [[nodiscard]] Tree afterLoss(const Loss& loss, Identities* files = nullptr) const;
    /// What could not be followed.
    [[nodiscard]] const QStringList& unseen() const { return m_unseen; }

private:
    struct Node;
    using NodePtr = std::shared_ptr<Node>;
    using Names = std::map<QString, NodePtr>;
    struct Change ///< of a file: `data` at `offset`, or cut to `offset`
    {
        bool cuts = false;
        qint64 offset = 0;
        QByteArray data{};
    };
    struct Node
    {
        bool isFolder = false;
        Identity identity{};
        QByteArray content{}; ///< as programs see it
        QByteArray onDisk{};
        std::vector<Change> pending{};
        Names names{};
        Names namesOnDisk{};
    };
    struct NameChange
    {
        NodePtr folder;
        QString name;
        NodePtr now; ///< null: no such name any more
    };
    using NameChanges = std::vector<NameChange>;

    struct Place
    {
        NodePtr folder;
        QString name;
        [[nodiscard]] NodePtr node() const;
    };

    [[nodiscard]] Place placeOf(const QString& path);
    [[nodiscard]] NodePtr fileOf(const Call& call);
    void change(NameChanges changes);
    void addNode(const Call& call, bool isFolder);
    void rename(const Call& call);
    void edit(const Call& call);
    void sync(const NodePtr& node);
    void syncNames(const NodePtr& folder);
    static void perform(const Change& change, QByteArray& content);
    static void collect(const Names& names, const QString& prefix, Tree& into);

    QString m_folder;
    NodePtr m_root;
    std::map<quint64, NodePtr> m_inodes;
    quint64 m_files = 0; ///< that there ever were
    std::vector<NameChanges> m_pendingNames;
    QStringList m_unseen;
};

} // namespace faults

#pragma once

#include <QString>
#include <QTemporaryDir>

namespace testsupport {

/// A folder in which not more than about `bytes` can be written: a small tmpfs where the test may
/// mount one, else the process's own limit for the size of a file. All users may write to it.
class SmallDisk
{
public:
    explicit SmallDisk(qint64 bytes);
    ~SmallDisk();
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    [[nodiscard]] QString path() const { return m_folder.path(); }
    /// False where only the size of each file is limited.
    [[nodiscard]] bool isMounted() const { return m_mounted; }

private:
    QTemporaryDir m_folder;
    bool m_mounted = false;
    quint64 m_oldLimit = 0;
    void (*m_oldHandler)(int) = nullptr;
};

} // namespace testsupport

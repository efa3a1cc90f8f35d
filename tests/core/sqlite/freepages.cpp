#include "tests/core/sqlite/freepages.h"

#include "tests/core/sqlite/pagemapbench.h"

#include <QFile>

namespace pagemaptest {

namespace {

class FreePages
{
public:
    explicit FreePages(const QString& path)
        : m_file(path)
        , m_isWritten(m_file.open(QIODevice::ReadWrite))
    {
        const QByteArray header = m_file.read(100);
        m_pageBytes = number(header, 16, 2) == 1 ? 65536 : number(header, 16, 2);
        m_hasMaps = number(header, 52, 4) != 0;
        m_lockPage = (1U << 30U) / m_pageBytes + 1;
        m_leaves = leavesPerTrunk();
    }

    bool grow(quint32 pages)
    {
        const auto used = static_cast<quint32>(m_file.size() / m_pageBytes);
        m_isWritten = m_isWritten && m_file.resize(startOf(pages + 1));
        quint32 count = 0;
        for (quint32 page = used + 1; page <= pages && m_isWritten; ++page) {
            if (page == m_lockPage || (m_hasMaps && mapPageOf(page) == page))
                continue;
            ++count;
            add(page);
        }
        write(28, pages, 4);
        write(32, m_trunk, 4);
        write(36, count, 4);
        return m_isWritten && m_file.flush();
    }

private:
    [[nodiscard]] quint32 leavesPerTrunk() const { return m_pageBytes / 4 - 2; }
    [[nodiscard]] qint64 startOf(quint32 page) const { return (qint64{page} - 1) * m_pageBytes; }

    [[nodiscard]] quint32 mapPageOf(quint32 page) const
    {
        const quint32 group = m_pageBytes / 5 + 1;
        const quint32 first = (page - 2) / group * group + 2;
        return first == m_lockPage ? first + 1 : first;
    }

    void write(qint64 at, quint32 value, int bytes)
    {
        QByteArray piece(bytes, '\0');
        put(piece, 0, bytes, value);
        m_isWritten = m_isWritten && m_file.seek(at) && m_file.write(piece) == bytes;
    }

    void add(quint32 page)
    {
        if (m_hasMaps) {
            const quint32 map = mapPageOf(page);
            write(startOf(map) + qint64{5} * (page - map - 1), 2, 1);
        }
        if (m_leaves == leavesPerTrunk()) { // the list begins with the last trunk
            write(startOf(page), m_trunk, 4);
            m_trunk = page;
            m_leaves = 0;
            return;
        }
        ++m_leaves;
        write(startOf(m_trunk) + 4, m_leaves, 4);
        write(startOf(m_trunk) + 4 + qint64{4} * m_leaves, page, 4);
    }

    QFile m_file;
    bool m_isWritten;
    bool m_hasMaps = false;
    quint32 m_pageBytes = 0;
    quint32 m_lockPage = 0;
    quint32 m_trunk = 0;
    quint32 m_leaves = 0; ///< of that trunk
};

} // namespace

bool growByFreePages(const QString& path, quint32 pages)
{
    return FreePages(path).grow(pages);
}

} // namespace pagemaptest

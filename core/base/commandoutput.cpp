#include "core/base/commandoutput.h"

#include <QStringList>

#include <utility>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype kTail = 64 * 1024;
/// A longer line is told in pieces.
constexpr qsizetype kLongestLine = 16 * 1024;
constexpr qsizetype kLinesInErrors = 8;
constexpr qsizetype kCharactersInErrors = 2000;

/// Without the rest of a character whose beginning is gone.
QByteArrayView fromWholeCharacter(QByteArrayView bytes)
{
    for (int i = 0; i < 3 && !bytes.isEmpty() && (bytes.front() & 0xC0) == 0x80; ++i)
        bytes = bytes.sliced(1);
    return bytes;
}

} // namespace

CommandOutput::CommandOutput(std::function<void(const QString& line)> onLine)
    : m_onLine(std::move(onLine))
{
}

void CommandOutput::take(QByteArrayView bytes)
{
    m_tail.append(bytes);
    if (m_tail.size() > 2 * kTail) // not each time: that would move 64 KiB for a few bytes
        m_tail = m_tail.right(kTail);
    if (!m_onLine)
        return;
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        const qsizetype room = kLongestLine - m_line.size();
        const bool whole = end >= 0 && end <= room;
        const qsizetype taken = whole ? end : std::min(room, bytes.size());
        m_line.append(bytes.first(taken));
        bytes = bytes.sliced(whole ? taken + 1 : taken);
        if (whole || m_line.size() >= kLongestLine) {
            tell(m_line);
            m_line.clear();
        }
    }
}

void CommandOutput::finish()
{
    if (!m_line.isEmpty())
        tell(m_line);
    m_line.clear();
}

QString CommandOutput::tail() const
{
    return QString::fromUtf8(
        fromWholeCharacter(QByteArrayView(m_tail).last(std::min(m_tail.size(), kTail))));
}

QString CommandOutput::lastLines() const
{
    const QStringList lines = tail().trimmed().split(u'\n');
    return lines.sliced(std::max<qsizetype>(0, lines.size() - kLinesInErrors))
        .join(u'\n')
        .right(kCharactersInErrors);
}

void CommandOutput::tell(QByteArrayView line) const
{
    if (m_onLine)
        m_onLine(QString::fromUtf8(line.endsWith('\r') ? line.chopped(1) : line));
}

} // namespace core

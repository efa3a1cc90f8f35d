#include "core/catalog/processmark.h"

#include <QFile>
#include <QList>

namespace core::catalog {

using namespace Qt::StringLiterals;

namespace {

/// Files below /proc have no size: they are read to their end.
QByteArray readProc(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QString processMark(qint64 pid)
{
    const QByteArray stat = readProc(u"/proc/%1/stat"_s.arg(pid));
    // The program's name, in parentheses, may hold blanks and parentheses itself.
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    constexpr qsizetype kState = 0;
    constexpr qsizetype kStartTime = 19;
    if (fields.size() <= kStartTime || fields[kState] == "Z" || fields[kState] == "X")
        return {};
    const QByteArray boot = readProc(u"/proc/sys/kernel/random/boot_id"_s).trimmed();
    return QString::fromLatin1(boot + '/' + fields[kStartTime]);
}

} // namespace core::catalog

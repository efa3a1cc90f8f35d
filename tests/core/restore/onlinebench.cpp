#include "tests/core/restore/onlinebench.h"

#include "core/restore/lockedcopy.h"

#include <QTest>

using namespace core;
using namespace sqlitetest;
using namespace Qt::StringLiterals;

namespace restoretest {

bool OnlineBench::make(const QByteArray& journal, int rows) const
{
    return makeGeneration(image(), 2, {.journal = "delete", .rows = rows, .log = 10})
        && makeGeneration(target(), 1, {.journal = journal, .rows = rows});
}

Result<restore::OnlineReplaced> OnlineBench::replace(Sink& sink, const std::stop_token& stop,
                                                     std::function<Result<>()> onLocked) const
{
    return restore::replaceContent({.image = image(),
                                    .target = target(),
                                    .wait = std::chrono::seconds(30),
                                    .onLocked = std::move(onLocked)},
                                   {stop, sink});
}

Result<> OnlineBench::keep() const
{
    Sink sink;
    auto file = PartialFile::create(m_folder.path(), u"kept.db"_s);
    if (!file)
        return file.error();
    if (auto copied = restore::copyLocked(target(), *file, {{}, sink}); !copied)
        return copied.error();
    return file->publish(u"kept.db"_s);
}

QString told(int generation, const QByteArray& journal)
{
    return u"%1 %2 %1 100%1"_s.arg(generation).arg(QString::fromLatin1(journal));
}

void addBothModes()
{
    QTest::addColumn<QByteArray>("journal");
    QTest::newRow("WAL mode") << QByteArray("wal");
    QTest::newRow("rollback mode") << QByteArray("delete");
}

} // namespace restoretest

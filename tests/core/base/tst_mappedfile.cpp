#include "core/base/mappedfile.h"

#include <QTemporaryFile>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using core::MappedFile;

namespace {

constexpr qint64 kPage = 4096;

std::unique_ptr<QTemporaryFile> fileOf(qint64 bytes, char fill)
{
    auto file = std::make_unique<QTemporaryFile>();
    const bool made =
        file->open() && file->write(QByteArray(bytes, fill)) == bytes && file->flush();
    return made ? std::move(file) : nullptr;
}

/// False if a child that does `what` is ended by it.
bool survives(const std::function<void()>& what)
{
    const pid_t child = ::fork();
    if (child == 0) {
        ::setenv("QTEST_DISABLE_STACK_DUMP", "1", 1);
        what();
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace

class tst_MappedFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheBytesOfTheFile()
    {
        const auto file = fileOf(3 * kPage + 10, 'a');
        QVERIFY(file);
        const auto map = MappedFile::map(file->handle(), file->size());
        QVERIFY(map);
        QCOMPARE(map->data()[0], std::byte{'a'});
        QCOMPARE(map->data()[3 * kPage + 9], std::byte{'a'});
        QVERIFY(!map->takeFault());
    }

    void pagesThatAreCutOffReadAsZeros()
    {
        const auto file = fileOf(8 * kPage, 'a');
        const auto other = fileOf(8 * kPage, 'b');
        QVERIFY(file && other);
        const auto map = MappedFile::map(file->handle(), file->size());
        const auto untouched = MappedFile::map(other->handle(), other->size());
        QVERIFY(map && untouched);
        QVERIFY(file->resize(2 * kPage));
        QCOMPARE(map->data()[kPage], std::byte{'a'});
        QVERIFY(!map->takeFault());
        QCOMPARE(map->data()[5 * kPage + 17], std::byte{0});
        QVERIFY(map->takeFault());
        QVERIFY(!map->takeFault()); // told once
        QCOMPARE(map->data()[7 * kPage], std::byte{0});
        QVERIFY(map->takeFault());
        QVERIFY(!untouched->takeFault());
    }

    void filesThatCannotBeMappedAreRefused()
    {
        const auto empty = fileOf(0, 'a');
        QVERIFY(empty);
        QVERIFY(!MappedFile::map(empty->handle(), 0));
        QVERIFY(!MappedFile::map(-1, kPage));
    }

    void moreFilesThanAreWatchedAreRefused()
    {
        const auto file = fileOf(kPage, 'a');
        QVERIFY(file);
        std::vector<std::unique_ptr<MappedFile>> maps;
        while (auto map = MappedFile::map(file->handle(), kPage)) {
            maps.push_back(std::move(map));
            QVERIFY(maps.size() < 100'000);
        }
        QVERIFY(maps.size() >= 100);
        maps.pop_back();
        QVERIFY(MappedFile::map(file->handle(), kPage));
    }

    void otherBusErrorsStillEndTheProgram()
    {
        const auto file = fileOf(kPage, 'a');
        QVERIFY(file);
        const auto map = MappedFile::map(file->handle(), kPage);
        QVERIFY(map);
        QVERIFY(survives([] {}));
        QVERIFY(!survives([] { ::raise(SIGBUS); }));
    }
};

QTEST_GUILESS_MAIN(tst_MappedFile)
#include "tst_mappedfile.moc"

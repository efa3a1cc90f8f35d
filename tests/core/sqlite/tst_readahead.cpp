#include "core/sqlite/readahead.h"

#include <QTest>

#include <sqlite3.h>

#include <array>
#include <cstring>

using core::sqlite::ReadAhead;

namespace {

constexpr int kPage = 4096;
constexpr sqlite3_int64 kSize = 64 << 20;

/// A file of which every page holds its own number. Counts what is read.
struct CountedFile
{
    sqlite3_file file{};
    long long bytesRead = 0;
    int reads = 0;
};

int readCounted(sqlite3_file* file, void* into, int count, sqlite3_int64 offset)
{
    auto* counted = reinterpret_cast<CountedFile*>(file);
    counted->bytesRead += count;
    ++counted->reads;
    auto* bytes = static_cast<std::byte*>(into);
    for (int done = 0; done < count; done += kPage) {
        const sqlite3_int64 page = (offset + done) / kPage;
        std::memcpy(bytes + done, &page, sizeof(page));
    }
    return SQLITE_OK;
}

sqlite3_io_methods makeMethods()
{
    sqlite3_io_methods methods{};
    methods.iVersion = 1;
    methods.xRead = &readCounted;
    methods.xFileSize = [](sqlite3_file*, sqlite3_int64* size) {
        *size = kSize;
        return SQLITE_OK;
    };
    return methods;
}

} // namespace

class TestReadAhead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_counted = {.file = {&m_methods}}; }

    void whatIsReadInARowComesInFewPieces()
    {
        ReadAhead ahead;
        for (int page = 0; page < 4096; ++page)
            QCOMPARE(pageRead(ahead, page), page);
        QVERIFY2(m_counted.reads < 32, qPrintable(QString::number(m_counted.reads)));
    }

    /// As the rows of many small tables are counted, each in a transaction of its own.
    void onePageATransactionIsReadAsOnePage()
    {
        ReadAhead ahead;
        for (int page = 1; page <= 4096; ++page) {
            QCOMPARE(pageRead(ahead, page), page);
            ahead.forget();
        }
        QCOMPARE(m_counted.bytesRead, 4096LL * kPage);
    }

    void fewPagesInARowAreNotAMebibyte()
    {
        ReadAhead ahead;
        for (int table = 0; table < 100; ++table) {
            for (int page = 0; page < 3; ++page)
                QCOMPARE(pageRead(ahead, 100 * table + page), 100 * table + page);
            ahead.forget();
        }
        QVERIFY2(m_counted.bytesRead <= 100LL * 64 * 1024,
                 qPrintable(QString::number(m_counted.bytesRead)));
    }

    void whatWasForgottenIsReadAgain()
    {
        ReadAhead ahead;
        for (int page = 0; page < 16; ++page)
            QCOMPARE(pageRead(ahead, page), page);
        const int before = m_counted.reads;
        ahead.forget();
        QCOMPARE(pageRead(ahead, 15), 15);
        QCOMPARE(m_counted.reads, before + 1);
    }

private:
    sqlite3_int64 pageRead(ReadAhead& ahead, sqlite3_int64 page)
    {
        std::array<std::byte, kPage> bytes{};
        if (ahead.read(&m_counted.file, bytes.data(), kPage, page * kPage) != SQLITE_OK)
            return -1;
        sqlite3_int64 number = -1;
        std::memcpy(&number, bytes.data(), sizeof(number));
        return number;
    }

    sqlite3_io_methods m_methods = makeMethods();
    CountedFile m_counted;
};

QTEST_APPLESS_MAIN(TestReadAhead)
#include "tst_readahead.moc"

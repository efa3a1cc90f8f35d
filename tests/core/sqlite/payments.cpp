#include "tests/core/sqlite/payments.h"

#include <sched.h>
#include <sys/mman.h>

namespace sqlitetest {

SharedNumber::SharedNumber()
    : m_number(static_cast<std::atomic<qint64>*>(::mmap(nullptr, sizeof(std::atomic<qint64>),
                                                        PROT_READ | PROT_WRITE,
                                                        MAP_SHARED | MAP_ANONYMOUS, -1, 0)))
{
}

SharedNumber::~SharedNumber()
{
    ::munmap(m_number, sizeof(std::atomic<qint64>));
}

void SharedNumber::waitUntilAbove(qint64 number) const
{
    while (*m_number <= number)
        ::sched_yield();
}

QByteArrayList payments(const QByteArray& journal)
{
    const QByteArray rows = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<";
    return {"PRAGMA journal_mode=" + journal,
            "CREATE TABLE payers(id INTEGER PRIMARY KEY, balance INT)",
            "CREATE TABLE payees(id INTEGER PRIMARY KEY, balance INT)",
            "CREATE TABLE log(n INTEGER PRIMARY KEY, amount INT)",
            "CREATE TABLE ballast(id INTEGER PRIMARY KEY, body)",
            "INSERT INTO payers " + rows + "500) SELECT i, 1000000 FROM n",
            "INSERT INTO payees " + rows + "500) SELECT i, 0 FROM n",
            "INSERT INTO ballast " + rows + "1500) SELECT i, randomblob(3000) FROM n"};
}

QByteArray paymentsInvariant()
{
    return "SELECT CASE "
           "WHEN (SELECT sum(balance) FROM payers) + (SELECT sum(balance) FROM payees) <> "
           "500000000 "
           "THEN 'money was made or lost' "
           "WHEN (SELECT sum(balance) FROM payees) <> (SELECT coalesce(sum(amount), 0) FROM log) "
           "THEN 'tables of two states' "
           "WHEN (SELECT count(*) FROM log) <> (SELECT coalesce(max(n), 0) FROM log) "
           "THEN 'a commit is missing' ELSE 'ok' END";
}

int keepPaying(const QString& path, const Wire& wire, const SharedNumber& committed)
{
    Database database(path);
    if (!database.run({"PRAGMA busy_timeout=5000", "PRAGMA synchronous=OFF"}))
        return 1;
    for (qint64 n = 1; !wire.hasNews(); ++n) {
        const QByteArray amount = QByteArray::number(n % 97 + 1);
        const QByteArray who = QByteArray::number(n % 500 + 1);
        if (!database.run({"BEGIN IMMEDIATE",
                           "UPDATE payers SET balance = balance - " + amount + " WHERE id = " + who,
                           "UPDATE payees SET balance = balance + " + amount + " WHERE id = " + who,
                           "INSERT INTO log VALUES(" + QByteArray::number(n) + ", " + amount + ")",
                           "COMMIT"}))
            return 2;
        *committed = n;
    }
    return 0;
}

} // namespace sqlitetest

#include "tests/core/proof/healthybench.h"

#include <QDebug>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <functional>
#include <random>

using namespace Qt::StringLiterals;

namespace prooftest {

namespace {

/// The choices of one database.
class Dice
{
public:
    explicit Dice(unsigned seed)
        : m_random(seed)
    {
    }
    int below(int end) { return static_cast<int>(m_random() % static_cast<unsigned>(end)); }
    template <class T, std::size_t N>
    const T& oneOf(const std::array<T, N>& all)
    {
        return all[static_cast<std::size_t>(below(static_cast<int>(N)))];
    }

private:
    std::mt19937 m_random;
};

QByteArray numbersTo(int end)
{
    return "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
        + QByteArray::number(end) + ") ";
}

/// One thing that a database can hold. `rows` is a few hundred.
struct Feature
{
    const char* name;
    std::function<QByteArrayList(int rows)> statements;
    const char* cannotJudge = nullptr; ///< its table
};

QByteArrayList plainTables(int rows)
{
    return {"CREATE TABLE t(id INTEGER PRIMARY KEY, body TEXT, extra BLOB)",
            "CREATE INDEX t_body ON t(body DESC)",
            "CREATE INDEX t_both ON t(extra, body)",
            numbersTo(rows)
                + "INSERT INTO t SELECT i * 3, 'text ' || i, CASE WHEN i % 50 = 0 THEN "
                  "zeroblob(i * 100) ELSE zeroblob(i % 70) END FROM n",
            "DELETE FROM t WHERE id % 7 = 0",
            "CREATE VIEW v AS SELECT * FROM t"};
}

QByteArrayList withoutRowid(int rows)
{
    return {"CREATE TABLE w(a TEXT COLLATE NOCASE, b INT, c, PRIMARY KEY(a, b)) WITHOUT ROWID",
            "CREATE INDEX w_c ON w(c)",
            numbersTo(rows) + "INSERT INTO w SELECT 'Key' || i % 20, i, i * 0.5 FROM n"};
}

QByteArrayList generated(int rows)
{
    return {"CREATE TABLE g(a INT, b AS (a * 2) VIRTUAL, c AS (a || 'x') STORED)",
            "CREATE INDEX g_b ON g(b)", "CREATE UNIQUE INDEX g_c ON g(c)",
            numbersTo(rows) + "INSERT INTO g(a) SELECT i FROM n"};
}

QByteArrayList strict(int rows)
{
    return {"CREATE TABLE s(a INT NOT NULL, b TEXT, c REAL, d BLOB, e ANY) STRICT",
            "CREATE UNIQUE INDEX s_a ON s(a)",
            numbersTo(rows) + "INSERT INTO s SELECT i, 'v' || i, i, zeroblob(3), i FROM n",
            "INSERT INTO s VALUES(-1, NULL, 2.5, x'00', 'any')"};
}

QByteArrayList someIndexes(int rows)
{
    return {"CREATE TABLE x(a INT, b TEXT, c TEXT CHECK(length(c) < 100))",
            "CREATE INDEX x_part ON x(b) WHERE a > 50",
            "CREATE INDEX x_expr ON x(abs(a - 50), b)",
            "CREATE UNIQUE INDEX x_partly ON x(c) WHERE c IS NOT NULL",
            "CREATE INDEX x_json ON x(json_extract(b, '$.k')) WHERE json_valid(b)",
            numbersTo(rows)
                + "INSERT INTO x SELECT i, CASE WHEN i % 2 THEN '{\"k\":' || i || '}' ELSE 'b' "
                  "END, CASE WHEN i % 3 = 0 THEN 'c' || i END FROM n"};
}

QByteArrayList keys(int rows)
{
    return {"CREATE TABLE p(id INTEGER PRIMARY KEY AUTOINCREMENT, a, UNIQUE(a))",
            "CREATE TABLE k(p INT REFERENCES p ON DELETE CASCADE, q REFERENCES p(a))",
            "CREATE INDEX k_p ON k(p)",
            numbersTo(rows) + "INSERT INTO p(a) SELECT i * 2 FROM n",
            numbersTo(rows) + "INSERT INTO k SELECT i, i * 2 FROM n",
            "INSERT INTO k VALUES(NULL, NULL)",
            "CREATE TRIGGER p_gone AFTER DELETE ON p BEGIN DELETE FROM k WHERE p = old.id; END",
            "ANALYZE"};
}

QByteArrayList fullText34(int rows)
{
    const QByteArray into = numbersTo(rows) + "INSERT INTO ";
    return {"CREATE VIRTUAL TABLE f3 USING fts3(body)",
            "CREATE VIRTUAL TABLE f4 USING fts4(title, body, prefix='2', tokenize=porter)",
            "CREATE VIRTUAL TABLE f4c USING fts4(body, content='')",
            into + "f3(body) SELECT 'hold fast ' || i FROM n",
            into + "f4 SELECT 'rock ' || i, 'kelp and ' || (i * 7) FROM n",
            into + "f4c(docid, body) SELECT i, 'kelp ' || i FROM n",
            "DELETE FROM f4 WHERE docid % 9 = 0"};
}

QByteArrayList fullText5(int rows)
{
    const QByteArray into = numbersTo(rows) + "INSERT INTO ";
    return {"CREATE TABLE f5base(id INTEGER PRIMARY KEY, body TEXT)",
            "CREATE VIRTUAL TABLE f5e USING fts5(body, content=f5base, content_rowid=id)",
            "CREATE VIRTUAL TABLE f5 USING fts5(title, body, prefix='2 3', tokenize='porter')",
            "CREATE VIRTUAL TABLE f5n USING fts5(body, detail=none, columnsize=0)",
            "CREATE VIRTUAL TABLE f5c USING fts5(body, content='')",
            into + "f5base SELECT i, 'limpet ' || i FROM n",
            "INSERT INTO f5e(f5e) VALUES('rebuild')",
            into + "f5 SELECT 'rock ' || i, 'kelp and ' || (i * 7) FROM n",
            into + "f5n SELECT 'weed ' || i FROM n",
            into + "f5c(rowid, body) SELECT i, 'weed ' || i FROM n",
            "DELETE FROM f5 WHERE rowid % 9 = 0",
            "INSERT INTO f5(f5) VALUES('optimize')"};
}

QByteArrayList rTrees(int rows)
{
    return {"CREATE VIRTUAL TABLE r USING rtree(id, x0, x1, y0, y1, +note)",
            "CREATE VIRTUAL TABLE ri USING rtree_i32(id, x0, x1)",
            numbersTo(rows) + "INSERT INTO r SELECT i, i, i + 1, i * 2, i * 3, 'n' || i FROM n",
            numbersTo(rows) + "INSERT INTO ri SELECT i, i, i + 5 FROM n",
            "DELETE FROM r WHERE id % 5 = 0"};
}

QByteArrayList bigFreelist(int rows)
{
    return {"CREATE TABLE gone(body)",
            numbersTo(rows * 5) + "INSERT INTO gone SELECT zeroblob(1500) FROM n",
            "DROP TABLE gone"};
}

QByteArrayList oddNames(int)
{
    return {"CREATE TABLE \"\"(a)", "CREATE TABLE \"it's \"\"so\"\"\"(\"FROM\" PRIMARY KEY)",
            "CREATE TABLE \"two\nlines\"(a UNIQUE)", "INSERT INTO \"two\nlines\" VALUES(1), (2)",
            "CREATE TABLE empty(a PRIMARY KEY) WITHOUT ROWID"};
}

QByteArrayList collated(int rows)
{
    return {"CREATE TABLE m(a TEXT COLLATE absent)", "CREATE INDEX m_a ON m(a)",
            numbersTo(rows) + "INSERT INTO m SELECT 'v' || (i * 31 % 97) FROM n"};
}

QByteArrayList collatedIndex(int rows)
{
    return {"CREATE TABLE mi(a TEXT)", "CREATE INDEX mi_a ON mi(a COLLATE absent)",
            numbersTo(rows) + "INSERT INTO mi SELECT 'v' || (i * 31 % 97) FROM n"};
}

QByteArrayList computed(int rows)
{
    return {"CREATE TABLE mf(a TEXT)",
            numbersTo(rows) + "INSERT INTO mf SELECT 'v' || (i * 31 % 97) FROM n",
            "CREATE INDEX mf_a ON mf(absent(a))"};
}

QByteArrayList tokenized(int rows)
{
    return {"CREATE VIRTUAL TABLE mt USING fts5(body, tokenize='absent')",
            numbersTo(rows) + "INSERT INTO mt SELECT 'weed ' || i FROM n"};
}

const std::vector<Feature>& features()
{
    static const std::vector<Feature> all{
        {"plain tables", plainTables},
        {"WITHOUT ROWID", withoutRowid},
        {"generated columns", generated},
        {"STRICT", strict},
        {"partial and expression indexes", someIndexes},
        {"foreign keys", keys},
        {"FTS3 and FTS4", fullText34},
        {"FTS5", fullText5},
        {"R-trees", rTrees},
        {"a big list of free pages", bigFreelist},
        {"odd names", oddNames},
        {"a missing collation", collated, "m"},
        {"an index by a missing collation", collatedIndex, "mi"},
        {"an index by a missing function", computed, "mf"},
        {"a missing tokenizer", tokenized, "mt"},
    };
    return all;
}

/// SQLite's own tokenizer under a name that nobody else knows.
void bringTokenizer(sqlite3* db)
{
    fts5_api* api = nullptr;
    sqlite3_stmt* ask = nullptr;
    sqlite3_prepare_v2(db, "SELECT fts5(?1)", -1, &ask, nullptr);
    sqlite3_bind_pointer(ask, 1, static_cast<void*>(&api), "fts5_api_ptr", nullptr);
    sqlite3_step(ask);
    sqlite3_finalize(ask);
    fts5_tokenizer tokenizer{};
    void* context = nullptr;
    if (api != nullptr && api->xFindTokenizer(api, "unicode61", &context, &tokenizer) == SQLITE_OK)
        api->xCreateTokenizer(api, "absent", context, &tokenizer, nullptr);
}

void bringWhatIsAbsent(sqlite3* db)
{
    sqlite3_create_collation(db, "absent", SQLITE_UTF8, nullptr,
                             [](void*, int la, const void* a, int lb, const void* b) {
                                 const int order =
                                     std::memcmp(b, a, static_cast<std::size_t>(std::min(la, lb)));
                                 return order != 0 ? order : lb - la;
                             });
    sqlite3_create_function(
        db, "absent", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr,
        [](sqlite3_context* context, int, sqlite3_value** values) {
            sqlite3_result_value(context, values[0]);
        },
        nullptr, nullptr);
    bringTokenizer(db);
}

struct Plan
{
    Healthy made{};
    QByteArrayList statements{};
    int reservedBytes = 0;
};

void chooseLayout(Plan& plan, Dice& dice)
{
    static constexpr std::array sizes{512, 1024, 2048, 4096, 8192, 16384, 32768, 65536};
    static const std::array<QByteArray, 3> encodings{"UTF-8", "UTF-16le", "UTF-16be"};
    static constexpr std::array reserved{0, 0, 8, 32, 255};
    const int size = dice.oneOf(sizes);
    const QByteArray& encoding = dice.oneOf(encodings);
    const int vacuum = dice.below(3);
    const int spare = dice.oneOf(reserved);
    plan.reservedBytes = size - spare < 480 ? 0 : spare; // as little as SQLite takes
    plan.statements = {"PRAGMA synchronous=OFF", "PRAGMA page_size=" + QByteArray::number(size),
                       "PRAGMA auto_vacuum=" + QByteArray::number(vacuum),
                       "PRAGMA encoding='" + encoding + "'", "PRAGMA secure_delete=OFF"};
    if (dice.below(4) == 0)
        plan.statements.append("PRAGMA journal_mode=WAL");
    plan.made.what = u"pages of %1 with %2 reserved, auto_vacuum %3, %4"_s.arg(size)
                         .arg(plan.reservedBytes)
                         .arg(vacuum)
                         .arg(QString::fromLatin1(encoding));
}

Plan planFor(unsigned seed)
{
    Dice dice(seed);
    Plan plan;
    chooseLayout(plan, dice);
    const bool isAllKnown = dice.below(3) != 0;
    plan.statements.append("BEGIN");
    for (const Feature& feature : features()) {
        const int chance = feature.cannotJudge != nullptr && isAllKnown ? 0 : dice.below(2);
        if (chance == 0)
            continue;
        plan.statements.append(feature.statements(20 + dice.below(300)));
        plan.made.what += u", "_s + QString::fromLatin1(feature.name);
        if (feature.cannotJudge != nullptr)
            plan.made.cannotJudge.append(QString::fromLatin1(feature.cannotJudge));
    }
    plan.statements.append("COMMIT");
    if (dice.below(3) == 0)
        plan.statements.append("VACUUM");
    return plan;
}

} // namespace

Healthy makeHealthy(const Bench& bench, unsigned seed)
{
    const Plan plan = planFor(seed);
    const bool isMade = bench.run(plan.statements, [&](sqlite3* db) {
        int reserved = plan.reservedBytes;
        sqlite3_file_control(db, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved);
        bringWhatIsAbsent(db);
    });
    return isMade ? plan.made : Healthy{};
}

} // namespace prooftest

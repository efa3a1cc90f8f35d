#include "core/tables/closure.h"
#include "tests/core/tables/madechoice.h"
#include "tests/core/tables/plainrestore.h"
#include "tests/core/tables/tablesbench.h"

#include <QTest>

#include <algorithm>

using namespace core;
using namespace core::tables;
using namespace sqlitetest;
using namespace tablestest;
using namespace Qt::StringLiterals;

namespace {

QStringList violationsIn(const QString& path)
{
    Database database(path);
    const QString all = database.ask(
        "SELECT group_concat(\"table\" || coalesce(rowid, '') || parent || fkid, char(10)) FROM "
        "pragma_foreign_key_check");
    return all.isEmpty() ? QStringList() : all.split(u'\n');
}

QString schemaOf(const QString& path)
{
    Database database(path);
    return database.ask("SELECT group_concat(type || name || coalesce(sql, ''), char(10)) FROM "
                        "(SELECT * FROM sqlite_schema ORDER BY type, name)");
}

} // namespace

/// Random schemas, edits and choices: what a selective restore leaves is what plain SQL says.
class tst_GeneratedSchemas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void restoresAndUndoes_data()
    {
        QTest::addColumn<unsigned>("seed");
        const unsigned seeds = runsLongTests() ? 500 : 60;
        for (unsigned seed = 1; seed <= seeds; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void restoresAndUndoes()
    {
        QFETCH(const unsigned, seed);
        Bench bench;
        MadeSchema made(seed, MadeSchema::Extent::Full);
        QVERIFY(bench.make(made.statements()));
        edit(bench, made);
        const auto closure = closeChoice(bench, made);
        QVERIFY2(closure, closure ? "" : qPrintable(closure.error().detail));

        const QString before = Bench::stateOf(bench.live());
        const QStringList violations = violationsIn(bench.live());
        const QString schema = schemaOf(bench.live());
        PlainRestore plain(bench.folder(), made);
        const bool fits = plain.apply(ordinaryOf(*closure, made));
        const auto done = bench.bring(*closure);
        const QString words =
            wordsFor(*closure) + u": "_s + told(done) + u' ' + bench.troubles().join(u", "_s);
        if (!done) {
            // A row that stays may have what must be unique in one that comes; and whoever asked to
            // keep newer rows may keep some without a parent.
            ++m_refused;
            QVERIFY2(!fits || done.error().code == ErrorCode::KeysViolated, qPrintable(words));
            QVERIFY2(!fits || m_breaks, qPrintable(words));
            QCOMPARE(Bench::stateOf(bench.live()), before);
            return;
        }
        QVERIFY2(fits, qPrintable(words));
        checkOutcome(bench, made, *closure);
        if (QTest::currentTestFailed()) {
            qWarning() << qPrintable(words);
            return;
        }
        QCOMPARE(schemaOf(bench.live()), schema);
        for (const QString& violation : violationsIn(bench.live()))
            QVERIFY2(violations.contains(violation), qPrintable(violation + u" of "_s + words));
        const auto undone = bench.takeBack();
        QVERIFY2(undone, qPrintable(words + u" undo: "_s + told(undone)));
        QCOMPARE(Bench::stateOf(bench.live()), before);
    }

    void cleanupTestCase()
    {
        qInfo("%d restored, %d refused", m_restored, m_refused);
        QVERIFY(m_restored > 2 * m_refused);
    }

private:
    static void edit(const Bench& bench, const MadeSchema& made)
    {
        Database live(bench.live());
        for (const QByteArray& statement : made.edits())
            live.code(statement);
    }

    Result<Choice> closeChoice(const Bench& bench, MadeSchema& made)
    {
        NoProgress unseen;
        const JobContext job{{}, unseen};
        const auto live = compare::Side::open(
            {.path = bench.live(), .workFolder = bench.folder() + u"/work"_s}, job);
        const auto backup = compare::Side::open({.path = bench.image(), .atRest = true}, job);
        if (!live || !backup)
            return live ? backup.error() : live.error();
        Choice choice = choiceOfSome(made, 4, **live, **backup);
        for (const QString& other : made.otherTables()) {
            if (made.isOneOf(4))
                choice.tables.push_back({.table = other});
        }
        auto closure = closureOf(**live, **backup, choice, job, bench.folder());
        if (!closure)
            return closure;
        const auto effects = keyEffectsOf(**live, **backup, *closure, job, bench.folder());
        if (!effects)
            return effects.error();
        m_breaks = effects->broken() > 0;
        return closure;
    }

    static bool isOrdinary(const MadeSchema& made, const QString& table)
    {
        return std::ranges::find(made.tables(), table, &MadeTable::name) != made.tables().end();
    }

    static Choice ordinaryOf(const Choice& choice, const MadeSchema& made)
    {
        Choice ordinary;
        std::ranges::copy_if(
            choice.tables, std::back_inserter(ordinary.tables),
            [&made](const TableChoice& table) { return isOrdinary(made, table.table); });
        return ordinary;
    }

    void checkOutcome(const Bench& bench, const MadeSchema& made, const Choice& closure)
    {
        ++m_restored;
        const QString plain = bench.folder() + u"/after.db"_s;
        const auto chosen = [&closure](const QString& table) -> const TableChoice* {
            const auto found = std::ranges::find(closure.tables, table, &TableChoice::table);
            return found == closure.tables.end() ? nullptr : &*found;
        };
        for (const MadeTable& table : made.tables()) {
            const QByteArray name = table.name.toUtf8();
            const QString rows = Bench::rowsOf(bench.live(), name);
            QCOMPARE(rows, Bench::rowsOf(plain, name));
            const TableChoice* choice = chosen(table.name);
            if (choice && choice->isWhole() && choice->conflict == Conflict::Replace)
                QCOMPARE(rows, Bench::rowsOf(bench.image(), name));
        }
        for (const QString& table : made.otherTables()) {
            const QByteArray name = table.toUtf8();
            QCOMPARE(Bench::rowsOf(bench.live(), name),
                     Bench::rowsOf(chosen(table) ? bench.image() : plain, name));
        }
        QCOMPARE(bench.ask("PRAGMA integrity_check"), u"ok"_s);
    }

    bool m_breaks = false; ///< of the closure of the last choice
    int m_restored = 0;
    int m_refused = 0;
};

QTEST_GUILESS_MAIN(tst_GeneratedSchemas)
#include "tst_generatedschemas.moc"

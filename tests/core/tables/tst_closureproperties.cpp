#include "core/tables/closure.h"
#include "tests/core/sqlite/workbench.h"
#include "tests/core/tables/madeschema.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace core;
using namespace core::tables;
using namespace sqlitetest;
using namespace tablestest;
using namespace Qt::StringLiterals;

namespace {

QByteArray literal(const rows::Value& value)
{
    return value.type == rows::ValueType::Integer ? QByteArray::number(value.integer)
                                                  : "'" + value.bytes + "'";
}

/// The backup is attached as `b`, the live database as it was as `l`, both as they were made; the
/// main one becomes what a restore would leave. All by plain SQL: slow, and simple.
class Oracle
{
public:
    Oracle(const QString& folder, const MadeSchema& made)
        : m_made(made)
    {
        const QString path = folder + u"/after.db"_s;
        QFile::remove(path);
        QFile::copy(folder + u"/live.db"_s, path);
        m_after = std::make_unique<Database>(path);
        m_after->run({"PRAGMA foreign_keys = OFF", "PRAGMA synchronous = OFF",
                      "PRAGMA journal_mode = MEMORY",
                      "ATTACH '" + folder.toUtf8() + "/live.db' AS l",
                      "ATTACH '" + folder.toUtf8() + "/backup.db' AS b"});
    }

    /// False where the rows that come cannot be there together with those that stay.
    bool apply(const Choice& choice)
    {
        return std::ranges::all_of(choice.tables,
                                   [this](const TableChoice& table) { return apply(table); });
    }

    qint64 count(const QByteArray& sql) { return m_after->ask(sql).toLongLong(); }

    KeyEffect effectOn(const MadeTable& child, const MadeReference& reference)
    {
        const MadeTable& parent = m_made.tables()[static_cast<std::size_t>(reference.target)];
        const QStringList columns = reference.toCode ? QStringList{u"code"_s} : parent.keyColumns();
        QByteArrayList same;
        QByteArrayList given;
        QByteArrayList unchanged;
        for (int i = 0; i < columns.size(); ++i) {
            const QByteArray own = quoted(reference.columns[i]);
            same << "p." + quoted(columns[i]) + " = +c." + own; // as the parent compares
            given << "c." + own + " IS NOT NULL";
            unchanged << "o." + own + " IS c." + own;
        }
        for (const QString& column : child.keyColumns())
            unchanged << "o." + quoted(column) + " = c." + quoted(column);
        const auto hasParent = [&](const QByteArray& schema) -> QByteArray {
            return "EXISTS (SELECT 1 FROM " + schema + "." + quoted(parent.name) + " p WHERE "
                + same.join(" AND ") + ")";
        };
        const auto from = [&](const QByteArray& schema) -> QByteArray {
            return "SELECT count(*) FROM " + schema + "." + quoted(child.name) + " c WHERE "
                + given.join(" AND ") + " AND ";
        };
        const auto isIn = [&](const QByteArray& schema) -> QByteArray {
            return "(" + quotedList(child.keyColumns(), "c.") + ") IN (SELECT "
                + quotedList(child.keyColumns()) + " FROM " + schema + "." + quoted(child.name)
                + ")";
        };
        const QByteArray stayed = "EXISTS (SELECT 1 FROM l." + quoted(child.name) + " o WHERE "
            + unchanged.join(" AND ") + ")";
        const QByteArray lonely = from("main") + "NOT " + hasParent("main") + " AND ";
        return {.withoutParent = count(lonely + "NOT " + stayed),
                .parentsInBackup = count(lonely + "NOT " + stayed + " AND " + hasParent("b")),
                .orphaned = count(lonely + stayed + " AND " + hasParent("l")),
                .childrenInBackup =
                    count(from("b") + hasParent("main") + " AND NOT " + hasParent("l") + " AND NOT "
                          + isIn("l") + " AND NOT " + isIn("main"))};
    }

private:
    [[nodiscard]] const MadeTable& tableOf(const QString& name) const
    {
        return *std::ranges::find(m_made.tables(), name, &MadeTable::name);
    }

    bool list(const TableChoice& choice, const QByteArray& key, int parts)
    {
        const QByteArray name = quoted(choice.table);
        m_after->run({"DROP TABLE IF EXISTS temp.chosen",
                      QByteArray("CREATE TEMP TABLE chosen(k0") + (parts > 1 ? ", k1)" : ")")});
        const QByteArray where =
            choice.where.isEmpty() ? QByteArray() : " WHERE " + choice.where.toUtf8();
        if (choice.keys.empty())
            return m_after->run(
                {"INSERT INTO temp.chosen SELECT " + key + " FROM l." + name + where,
                 "INSERT INTO temp.chosen SELECT " + key + " FROM b." + name + where});
        for (const RowKey& row : choice.keys) {
            QByteArrayList values;
            for (const rows::Value& value : row)
                values << literal(value);
            if (!m_after->run({"INSERT INTO temp.chosen VALUES(" + values.join(", ") + ")"}))
                return false;
        }
        return true;
    }

    bool apply(const TableChoice& choice)
    {
        const MadeTable& table = tableOf(choice.table);
        const QByteArray name = quoted(choice.table);
        const QByteArray key = quotedList(table.keyColumns());
        if (!list(choice, key, static_cast<int>(table.keyColumns().size())))
            return false;
        QStringList columns = table.columns();
        if (table.kind == MadeKind::Rowid)
            columns.prepend(u"rowid"_s);
        const QByteArray isChosen = "(" + key + ") IN (SELECT * FROM temp.chosen)";
        const QByteArray inBackup = "(" + key + ") IN (SELECT " + key + " FROM b." + name + ")";
        const QByteArray isMissing =
            "(" + key + ") NOT IN (SELECT " + key + " FROM main." + name + ")";
        QByteArray going = isChosen;
        if (choice.conflict == Conflict::AddMissing)
            going = "0";
        if (choice.conflict == Conflict::Overwrite)
            going += " AND " + inBackup;
        return m_after->code("DELETE FROM main." + name + " WHERE " + going) == 0
            && m_after->code("INSERT INTO main." + name + "(" + quotedList(columns) + ") SELECT "
                             + quotedList(columns) + " FROM b." + name + " WHERE " + isChosen
                             + " AND " + isMissing)
            == 0;
    }

    const MadeSchema& m_made;
    std::unique_ptr<Database> m_after;
};

QString wordsFor(const KeyEffect& effect)
{
    return u"%1 #%2 → %3: %4 without parent, %5 of them in the backup, %6 orphaned, %7 children"_s
        .arg(effect.key.child)
        .arg(effect.key.id)
        .arg(effect.key.parent)
        .arg(effect.withoutParent)
        .arg(effect.parentsInBackup)
        .arg(effect.orphaned)
        .arg(effect.childrenInBackup);
}

QString wordsFor(const Choice& choice)
{
    QStringList words;
    for (const TableChoice& table : choice.tables)
        words << u"%1 (%2 keys, where %3, mode %4)"_s.arg(table.table)
                     .arg(table.keys.size())
                     .arg(table.where)
                     .arg(static_cast<int>(table.conflict));
    return words.join(u"; "_s);
}

} // namespace

class tst_ClosureProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void effectsAndClosureAreRight_data()
    {
        QTest::addColumn<unsigned>("seed");
        const unsigned seeds = runsLongTests() ? 3000 : 240;
        for (unsigned seed = 1; seed <= seeds; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    /// Counted by plain SQL, the effects are the same; and the closure leaves nothing broken, where
    /// nobody asked to keep what would have to go.
    void effectsAndClosureAreRight()
    {
        QFETCH(const unsigned, seed);
        const QTemporaryDir folder;
        MadeSchema made(seed, MadeSchema::Extent::Plain);
        QVERIFY(makeBoth(folder.path(), made));
        const auto live = sideOf(folder.filePath(u"live.db"_s));
        const auto backup = sideOf(folder.filePath(u"backup.db"_s));
        QVERIFY(live && backup);
        const Choice choice = chooseSome(made, *live, *backup);

        compareWithOracle(folder.path(), made, *live, *backup, choice);
        if (QTest::currentTestFailed())
            return;
        const auto closure = closureOf(*live, *backup, choice, job(), folder.path());
        QVERIFY2(closure, closure ? "" : qPrintable(closure.error().detail));
        compareWithOracle(folder.path(), made, *live, *backup, *closure);
        if (QTest::currentTestFailed())
            return;
        checkIsClosed(*live, *backup, choice, *closure);
        checkIsMore(choice, *closure);
    }

    void cleanupTestCase()
    {
        QVERIFY2(m_compared > 200, "too few of the choices could be carried out");
    }

private:
    static bool makeBoth(const QString& folder, const MadeSchema& made)
    {
        Database backup(folder + u"/backup.db"_s);
        backup.run({"PRAGMA synchronous = OFF", "PRAGMA journal_mode = OFF"});
        if (!backup.run(made.statements()) || !backup.ask("PRAGMA foreign_key_check").isEmpty())
            return false;
        QFile::copy(folder + u"/backup.db"_s, folder + u"/live.db"_s);
        Database live(folder + u"/live.db"_s);
        live.run({"PRAGMA synchronous = OFF", "PRAGMA journal_mode = MEMORY"});
        for (const QByteArray& edit : made.edits())
            live.code(edit);
        return true;
    }

    std::unique_ptr<compare::Side> sideOf(const QString& path)
    {
        auto side = compare::Side::open({.path = path, .atRest = true}, job());
        return side ? *std::move(side) : nullptr;
    }

    static std::vector<RowKey> someKeys(MadeSchema& made, const MadeTable& table,
                                        compare::Side& live, compare::Side& backup)
    {
        std::vector<RowKey> keys;
        for (compare::Side* side : {&live, &backup}) {
            auto query = side->connection().prepare("SELECT " + quotedList(table.keyColumns())
                                                    + " FROM " + quoted(table.name));
            while (query && *query->step() == sqlite::Statement::Row::Available) {
                if (made.isOneOf(3))
                    keys.push_back(
                        rows::valuesOf(*query, 0, static_cast<int>(table.keyColumns().size())));
            }
        }
        return keys;
    }

    static Choice chooseSome(MadeSchema& made, compare::Side& live, compare::Side& backup)
    {
        Choice choice;
        const int count = 1 + made.below(2);
        const int first = made.below(static_cast<int>(made.tables().size()));
        for (int i = 0; i < count; ++i) {
            const MadeTable& table =
                made.tables()[static_cast<std::size_t>(first + i) % made.tables().size()];
            TableChoice chosen{.table = table.name};
            if (made.isOneOf(3))
                chosen.conflict = made.isOneOf(2) ? Conflict::AddMissing : Conflict::Overwrite;
            if (made.isOneOf(2))
                chosen.keys = someKeys(made, table, live, backup);
            else if (made.isOneOf(3))
                chosen.where = u"val IN ('v1', 'v3')"_s;
            choice.tables.push_back(chosen);
        }
        return choice;
    }

    void compareWithOracle(const QString& folder, const MadeSchema& made, compare::Side& live,
                           compare::Side& backup, const Choice& choice)
    {
        const auto effects = keyEffectsOf(live, backup, choice, job(), folder);
        QVERIFY2(effects, effects ? "" : qPrintable(effects.error().detail));
        QVERIFY(effects->unjudged.empty());
        Oracle oracle(folder, made);
        if (!oracle.apply(choice))
            return;
        ++m_compared;
        for (const MadeTable& child : made.tables()) {
            for (std::size_t i = 0; i < child.references.size(); ++i) {
                const int id = static_cast<int>(child.references.size() - 1 - i);
                KeyEffect expected = oracle.effectOn(child, child.references[i]);
                const auto found = std::ranges::find_if(effects->effects, [&](const auto& effect) {
                    return effect.key.child == child.name && effect.key.id == id;
                });
                KeyEffect actual = found == effects->effects.end() ? KeyEffect{} : *found;
                actual.key = expected.key = {.id = id, .child = child.name};
                QVERIFY2(actual == expected,
                         qPrintable(wordsFor(choice) + u"\nis: "_s + wordsFor(actual)
                                    + u"\nshould be: "_s + wordsFor(expected)));
            }
        }
    }

    void checkIsClosed(compare::Side& live, compare::Side& backup, const Choice& asked,
                       const Choice& closure)
    {
        const auto effects = keyEffectsOf(live, backup, closure, job());
        QVERIFY(effects);
        const auto keepsNewer = [&asked](const QString& table) {
            const auto found = std::ranges::find(asked.tables, table, &TableChoice::table);
            return found != asked.tables.end() && found->conflict != Conflict::Replace;
        };
        for (const KeyEffect& effect : effects->effects) {
            const bool mayBreak = keepsNewer(effect.key.child) || keepsNewer(effect.key.parent);
            QVERIFY2(mayBreak || !effect.breaks(),
                     qPrintable(wordsFor(asked) + u"\n"_s + wordsFor(closure) + u"\n"_s
                                + wordsFor(effect)));
            QVERIFY2(mayBreak || effect.childrenInBackup == 0,
                     qPrintable(wordsFor(asked) + u"\n"_s + wordsFor(closure) + u"\n"_s
                                + wordsFor(effect)));
        }
    }

    static void checkIsMore(const Choice& asked, const Choice& closure)
    {
        QVERIFY(closure.tables.size() >= asked.tables.size());
        for (std::size_t i = 0; i < asked.tables.size(); ++i) {
            QCOMPARE(closure.tables[i].table, asked.tables[i].table);
            QCOMPARE(closure.tables[i].conflict, asked.tables[i].conflict);
            QVERIFY(closure.tables[i].keys.size() >= asked.tables[i].keys.size());
        }
    }

    [[nodiscard]] JobContext job() { return {{}, m_unseen}; }

    NoProgress m_unseen;
    int m_compared = 0;
};

QTEST_GUILESS_MAIN(tst_ClosureProperties)
#include "tst_closureproperties.moc"

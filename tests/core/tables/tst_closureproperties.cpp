#include "core/tables/closure.h"
#include "tests/core/sqlite/workbench.h"
#include "tests/core/tables/madechoice.h"
#include "tests/core/tables/plainrestore.h"

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
        const auto backup = sideOf(folder.filePath(u"image.db"_s));
        QVERIFY(live && backup);
        const Choice choice = choiceOfSome(made, 3, *live, *backup);

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
        Database backup(folder + u"/image.db"_s);
        backup.run({"PRAGMA synchronous = OFF", "PRAGMA journal_mode = OFF"});
        if (!backup.run(made.statements()) || !backup.ask("PRAGMA foreign_key_check").isEmpty())
            return false;
        QFile::copy(folder + u"/image.db"_s, folder + u"/live.db"_s);
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

    void compareWithOracle(const QString& folder, const MadeSchema& made, compare::Side& live,
                           compare::Side& backup, const Choice& choice)
    {
        const auto effects = keyEffectsOf(live, backup, choice, job(), folder);
        QVERIFY2(effects, effects ? "" : qPrintable(effects.error().detail));
        QVERIFY(effects->unjudged.empty());
        PlainRestore oracle(folder, made);
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

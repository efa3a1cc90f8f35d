// A restore of tables, or its undo, that is killed at any of its system calls leaves the target
// wholly old or wholly new; the next start ends clean, and what was done can be undone.

#include "tests/faults/killedscenes.h"
#include "tests/faults/tablesscene.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace faults;

class tst_KilledTables final : public KilledScenes
{
    Q_OBJECT

public:
    tst_KilledTables()
        : KilledScenes(tablesScenes(), isChanging, 30)
    {
    }

private Q_SLOTS:
    void leavesTheTargetWhole_data();
};

void tst_KilledTables::leavesTheTargetWhole_data()
{
    addColumns();
    const bool all = qEnvironmentVariableIsSet("HOLDFAST_TEST_FULL");
    const std::size_t each = all ? 300 : 8;
    std::mt19937 random(20261126);
    for (const auto& [name, played] : scenes()) {
        // One of each stretch of the run, so that its end has its share as well.
        const std::size_t stretch = std::max<std::size_t>(1, played.points.size() / each);
        for (std::size_t at = 0; at < played.points.size(); at += stretch) {
            const std::size_t length = std::min(stretch, played.points.size() - at);
            addRow(name, played.points[at + random() % length], at);
        }
    }
}

QTEST_GUILESS_MAIN(tst_KilledTables)
#include "tst_killedtables.moc"

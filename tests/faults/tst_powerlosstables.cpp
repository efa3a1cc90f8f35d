// A restore of tables, or its undo, during which the power is lost leaves the target wholly old or
// wholly new, whatever of the writes that were not synced is on the disk; what was done can be
// undone.

#include "tests/faults/powerlossscenes.h"
#include "tests/faults/tablesscene.h"

#include <QTest>

using namespace faults;

class tst_PowerLossTables final : public PowerLossScenes
{
    Q_OBJECT

public:
    tst_PowerLossTables()
        : PowerLossScenes(tablesScenes(),
                          qEnvironmentVariableIsSet("HOLDFAST_TEST_FULL") ? 250 : 10, 20261126)
    {
    }
};

QTEST_GUILESS_MAIN(tst_PowerLossTables)
#include "tst_powerlosstables.moc"

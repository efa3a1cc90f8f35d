// A restore or an undo during which the power is lost leaves the target wholly old or wholly new,
// and the next start ends clean: whatever of the writes that were not synced is on the disk.

#include "tests/faults/powerlossscenes.h"
#include "tests/faults/restorescene.h"

#include <QTest>

using namespace faults;

class tst_PowerLossRestore final : public PowerLossScenes
{
    Q_OBJECT

public:
    tst_PowerLossRestore()
        : PowerLossScenes(restoreScenes(), qEnvironmentVariableIsSet("HOLDFAST_TEST_FULL") ? 71 : 5,
                          20261125)
    {
    }
};

QTEST_GUILESS_MAIN(tst_PowerLossRestore)
#include "tst_powerlossrestore.moc"

#pragma once

#include "tests/faults/scene.h"

#include <QObject>

namespace faults {

/// A test that loses the power during the runs of scenes.
class PowerLossScenes : public QObject
{
    Q_OBJECT

protected:
    /// So many losses of each scene, and one after its end.
    PowerLossScenes(Scenes scenes, int losses, unsigned seed);

private Q_SLOTS:
    void leavesTheTargetWhole_data();
    void leavesTheTargetWhole();
    void cleanupTestCase();

private:
    Scenes m_scenes;
    int m_losses;
    unsigned m_seed;
    int m_old = 0;
    int m_new = 0;
};

} // namespace faults

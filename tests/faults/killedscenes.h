#pragma once

#include "tests/faults/scene.h"

#include <QObject>

namespace faults {

/// What tests share that kill the runs of scenes at system calls: which ones, each test chooses in
/// leavesTheTargetWhole_data().
class KilledScenes : public QObject
{
    Q_OBJECT

protected:
    struct Played
    {
        std::unique_ptr<Scene> scene;
        std::vector<Point> points; ///< those that matter
    };
    /// `fewest` calls that matter are in the run of each scene.
    KilledScenes(Scenes scenes, bool (*matters)(const Point&), std::size_t fewest);

    /// By their names.
    [[nodiscard]] const std::map<QString, Played>& scenes() const { return m_scenes; }
    static void addColumns();
    static void addRow(const QString& scene, const Point& point, std::size_t number);

private Q_SLOTS:
    void initTestCase();
    void leavesTheTargetWhole();
    void cleanupTestCase();

private:
    std::map<QString, Played> m_scenes;
    bool (*m_matters)(const Point&);
    std::size_t m_fewest;
    int m_runs = 0;
    int m_old = 0;
    int m_new = 0;
};

} // namespace faults

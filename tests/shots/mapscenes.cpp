#include "tests/shots/mapscenes.h"

#include "tests/core/proof/samplemap.h"
#include "ui/pagemap/maplegend.h"
#include "ui/pagemap/pagemapview.h"
#include "ui/pagemap/sizebar.h"
#include "ui/widgets/panel.h"

#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace ui::pagemap;
using core::PageNo;
using prooftest::SharedReport;

namespace shots {

namespace {

using Take = std::function<void(QWidget&)>;

/// What a scene does with the map before the picture is taken.
using Act = std::function<void(PageMapView&)>;

void takeMap(const Take& take, const SharedReport& report, const Act& act = {},
             Qt::LayoutDirection direction = Qt::LeftToRight)
{
    QWidget page;
    page.setLayoutDirection(direction);
    auto* column = new QVBoxLayout(&page);
    column->setContentsMargins(20, 20, 20, 20);
    auto* panel = new ui::widgets::Panel(u"Page map"_s);
    auto* map = new PageMapView;
    auto* size = new SizeBar;
    auto* legend = new MapLegend;
    map->setReport(report);
    size->setReport(report);
    legend->setReport(report);
    for (QWidget* part : std::initializer_list<QWidget*>{map, size, legend})
        panel->body()->addWidget(part);
    column->addWidget(panel);
    page.resize(653, 543);
    page.show();
    page.activateWindow();
    QTest::qWait(50);
    panel->setSubtitle(map->scaleWords());
    if (act)
        act(*map);
    panel->setSubtitle(map->scaleWords());
    QTest::qWait(50);
    take(page);
}

SharedReport damaged()
{
    return prooftest::shared(prooftest::damagedDispatch());
}

void byKeyboard(PageMapView& map)
{
    map.window()->setAttribute(Qt::WA_KeyboardFocusChange);
    map.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&map, Qt::Key_N);
}

void healthy(const Take& take)
{
    takeMap(take, prooftest::shared(prooftest::dispatchReport()));
}

void onlyProblems(const Take& take)
{
    takeMap(take, damaged(), [](PageMapView& map) { map.setOnlyProblems(true); });
}

void singlePages(const Take& take)
{
    takeMap(take, damaged(), [](PageMapView& map) {
        map.setZoom(PageMapView::Zoom::SinglePages);
        byKeyboard(map);
    });
}

void large(const Take& take)
{
    takeMap(take, prooftest::largeReport(2'600'000),
            [](PageMapView& map) { map.select(PageNo(1'300'000)); });
}

void mirrored(const Take& take)
{
    takeMap(take, damaged(), &byKeyboard, Qt::RightToLeft);
}

} // namespace

std::vector<Scene> mapScenes()
{
    return {{u"60-map-healthy"_s, &healthy},
            {u"61-map-damaged"_s, [](const Take& take) { takeMap(take, damaged()); }},
            {u"62-map-selected"_s, [](const Take& take) { takeMap(take, damaged(), &byKeyboard); }},
            {u"63-map-only-problems"_s, &onlyProblems},
            {u"64-map-single-pages"_s, &singlePages},
            {u"65-map-empty"_s, [](const Take& take) { takeMap(take, nullptr); }},
            {u"66-map-large"_s, &large},
            {u"67-map-mirrored"_s, &mirrored}};
}

} // namespace shots

#include "ui/verify/mappanel.h"

#include "ui/pagemap/maplegend.h"
#include "ui/pagemap/pagemapview.h"
#include "ui/pagemap/sizebar.h"
#include "ui/theme/roles.h"
#include "ui/widgets/label.h"

#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::verify {

namespace {

using Zoom = pagemap::PageMapView::Zoom;

constexpr QLatin1StringView kZoomKey("verify/singlePages");
constexpr QMargins kMargins(14, 6, 14, 12); ///< the title on one line with those beside it

/// What explains the map follows it at once: room that a small file does not fill is left at the
/// end of the panel.
class MapColumn final : public QVBoxLayout
{
public:
    explicit MapColumn(pagemap::PageMapView& map)
        : m_map(map)
    {
    }

    void setGeometry(const QRect& place) override
    {
        if (m_map.isHidden() || !hasHeightForWidth())
            return QVBoxLayout::setGeometry(place);
        const int others = heightForWidth(place.width()) - m_map.sizeHint().height();
        const QSize room(place.width(), place.height() - others);
        QVBoxLayout::setGeometry(place.adjusted(0, 0, 0, m_map.heightIn(room) - room.height()));
    }

private:
    pagemap::PageMapView& m_map;
};

} // namespace

MapPanel::MapPanel(QSettings& settings, QWidget* parent)
    : Panel(tr("Page map"), parent)
    , m_settings(settings)
    , m_map(new pagemap::PageMapView)
    , m_sizes(new pagemap::SizeBar)
    , m_legend(new pagemap::MapLegend)
    , m_reading(new widgets::Label(tr("Reading…"), theme::Role::Caption, widgets::Ink::Secondary))
    , m_choices(new QWidget)
{
    setObjectName(u"mapPanel"_s);
    m_reading->setObjectName(u"mapReading"_s);
    m_reading->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    makeChoices();
    addToHead(m_choices);
    layout()->setContentsMargins(kMargins);
    arrange();
    connect(m_map, &pagemap::PageMapView::selectionChanged, this, &MapPanel::pageChosen);
    connect(m_map, &pagemap::PageMapView::scaleChanged, this, &MapPanel::showScale);
    setReport({}, false);
}

QPushButton* MapPanel::addChoice(const QString& name, const QString& words, const QString& meaning)
{
    auto* button = new QPushButton(words);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setAccessibleName(meaning);
    button->setToolTip(meaning);
    m_choices->layout()->addWidget(button);
    return button;
}

/// One of the first two is always chosen; the third is on or off beside them.
void MapPanel::makeChoices()
{
    auto* layout = new QHBoxLayout(m_choices);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_fit = addChoice(u"mapFit"_s, tr("Fit"), tr("Show the whole file"));
    m_single = addChoice(u"mapSinglePages"_s, tr("1 page"), tr("Show every page by itself"));
    layout->addSpacing(8);
    auto* problems =
        addChoice(u"mapOnlyProblems"_s, tr("Only problems"), tr("Fade all but damaged pages"));
    theme::setCorners(m_fit, theme::kLeftCorners);
    theme::setCorners(m_single, theme::kRightCorners);
    // No group of Qt's: in one, Tab passes over what is not chosen.
    connect(m_fit, &QPushButton::clicked, this, [this] { setSinglePages(false); });
    connect(m_single, &QPushButton::clicked, this, [this] { setSinglePages(true); });
    connect(problems, &QPushButton::toggled, m_map, &pagemap::PageMapView::setOnlyProblems);
    setSinglePages(m_settings.value(kZoomKey).toBool());
}

void MapPanel::arrange()
{
    body()->addWidget(m_reading, 1);
    auto* column = new MapColumn(*m_map);
    column->setSpacing(body()->spacing());
    column->addWidget(m_map, 1);
    column->addWidget(m_sizes);
    column->addWidget(m_legend);
    body()->addLayout(column, 1);
}

void MapPanel::setSinglePages(bool single)
{
    m_fit->setChecked(!single);
    m_single->setChecked(single);
    m_map->setZoom(single ? Zoom::SinglePages : Zoom::Fit);
    m_settings.setValue(kZoomKey, single);
}

void MapPanel::setReport(const SharedReport& report, bool isReading)
{
    const bool any = report && report->map;
    const bool wait = isReading && !any;
    m_reading->setVisible(wait);
    m_map->setVisible(!wait);
    m_choices->setVisible(any);
    m_sizes->setVisible(any);
    m_legend->setVisible(any);
    if (report == m_report)
        return; // who looks at a page goes on looking at it
    m_report = report;
    m_map->setReport(report);
    m_sizes->setReport(report);
    m_legend->setReport(report);
    showScale();
}

void MapPanel::select(core::PageNo page)
{
    m_map->select(page);
}

void MapPanel::showScale()
{
    setSubtitle(m_map->scaleWords());
}

} // namespace ui::verify

#include "ui/overview/storagepanel.h"

#include "ui/jobs/jobend.h"
#include "ui/overview/panelcontent.h"
#include "ui/overview/storagetext.h"
#include "ui/widgets/label.h"
#include "ui/widgets/legend.h"
#include "ui/widgets/usagebar.h"

#include <QDir>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::overview {

namespace {

constexpr int kCaptionLead = 24; // as the bar
constexpr int kCaptionGap = 6; // to the next place

/// What wants attention comes first; otherwise the order stays.
int urgency(const core::jobs::StorageUse& use)
{
    if (use.problem)
        return 0;
    return use.room == core::policy::Room::Enough ? 2 : 1;
}

} // namespace

StoragePanel::StoragePanel(QWidget* parent)
    : Panel(tr("Storage"), parent)
    , m_more(new widgets::Label({}, theme::Role::Caption, widgets::Ink::Caption))
{
    setObjectName(u"storagePanel"_s);
    addToHead(new widgets::Legend({widgets::LegendSign::Ours, widgets::LegendSign::OtherFiles}));
    auto* rows = new QWidget;
    m_rows = new QVBoxLayout(rows);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(2);
    // All at once: in the order of Tab a widget stands where it was made.
    while (m_places.size() < kMostPlaces)
        m_places.push_back(addPlace());
    m_rows->addWidget(m_more);
    m_rows->addStretch(1);
    m_content = new PanelContent(rows, 0);
    body()->addWidget(m_content, 1);
}

void StoragePanel::setStorage(
    const std::optional<core::Result<std::vector<core::jobs::StorageUse>>>& storage)
{
    if (!storage)
        m_content->showReading();
    else if (!*storage)
        m_content->showProblem(jobs::errorSentence(storage->error()));
    else if ((*storage)->empty())
        m_content->showEmpty(tr("Here you will see how full the places for backups are."));
    else
        showPlaces(**storage);
}

void StoragePanel::showPlaces(std::vector<core::jobs::StorageUse> places)
{
    std::ranges::stable_sort(places, {}, &urgency);
    const std::size_t shown = std::min(places.size(), kMostPlaces);
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        m_places[i].bar->setVisible(i < shown);
        m_places[i].caption->setVisible(i < shown);
        if (i < shown) {
            m_places[i].bar->setUsage(usageOf(places[i]));
            m_places[i].caption->setText(captionOf(places[i]));
        }
    }
    QStringList others;
    for (std::size_t i = shown; i < places.size(); ++i)
        others << QDir::toNativeSeparators(places[i].root);
    m_more->setText(others.size() == 1
                        ? tr("And one more place.")
                        : tr("And %1 more places.").arg(QLocale().toString(others.size())));
    m_more->setToolTip(others.join(u'\n'));
    m_more->setVisible(!others.isEmpty());
    m_content->showContent();
}

StoragePanel::Place StoragePanel::addPlace()
{
    auto* caption = new widgets::Label({}, theme::Role::Caption, widgets::Ink::Caption);
    caption->setWordWrap(true);
    const bool mirrored = isRightToLeft();
    caption->setContentsMargins(mirrored ? 0 : kCaptionLead, 0, mirrored ? kCaptionLead : 0,
                                kCaptionGap);
    const Place place{.bar = new widgets::UsageBar, .caption = caption};
    place.bar->setObjectName(u"storageBar%1"_s.arg(m_places.size()));
    caption->setObjectName(u"storageCaption%1"_s.arg(m_places.size()));
    m_rows->addWidget(place.bar);
    m_rows->addWidget(caption);
    return place;
}

} // namespace ui::overview

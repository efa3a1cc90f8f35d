#include "ui/verify/sidecolumn.h"

#include "ui/verify/findingspanel.h"

#include <algorithm>

namespace ui::verify {

namespace {

constexpr int kGap = 12;
constexpr int kLeastPanel = 100;
constexpr double kMostShare = 5.0 / 9; ///< of the findings

} // namespace

SideColumn::SideColumn(FindingsPanel& findings, QWidget& contents)
    : m_findings(findings)
    , m_contents(contents)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(kGap);
    for (QWidget* panel : {static_cast<QWidget*>(&findings), &contents}) {
        panel->setMinimumHeight(kLeastPanel);
        // They share what there is, whatever their lists would like to have.
        panel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
        addWidget(panel);
    }
}

void SideColumn::setGeometry(const QRect& place)
{
    QLayout::setGeometry(place);
    const int room = place.height() - kGap;
    const int share =
        std::max(static_cast<int>(kMostShare * room), m_findings.heightOfWorst(place.width()));
    const int wanted = std::max(kLeastPanel, m_findings.heightForAll(place.width()));
    const int height = std::min({wanted, share, std::max(kLeastPanel, room - kLeastPanel)});
    m_findings.setGeometry(place.left(), place.top(), place.width(), height);
    m_contents.setGeometry(place.left(), place.top() + height + kGap, place.width(), room - height);
}

} // namespace ui::verify

#pragma once

#include "ui/verify/reportsource.h"
#include "ui/widgets/panel.h"

class QPushButton;
class QSettings;

namespace ui::pagemap {
class MapLegend;
class PageMapView;
class SizeBar;
} // namespace ui::pagemap
namespace ui::widgets {
class Label;
}

namespace ui::verify {

/// Every page of the file: what it is, whose, and which are damaged. The zoom is remembered.
class MapPanel final : public widgets::Panel
{
    Q_OBJECT

public:
    /// `settings` must outlive this.
    explicit MapPanel(QSettings& settings, QWidget* parent = nullptr);

    /// `isReading`: the pages are being looked at, and it takes a while.
    void setReport(const SharedReport& report, bool isReading);
    void select(core::PageNo page);

Q_SIGNALS:
    /// A page was chosen on the map.
    void pageChosen(core::PageNo page);

private:
    [[nodiscard]] QPushButton* addChoice(const QString& name, const QString& words,
                                         const QString& meaning);
    void makeChoices();
    void arrange();
    void setSinglePages(bool single);
    void showScale();

    QSettings& m_settings;
    pagemap::PageMapView* m_map;
    pagemap::SizeBar* m_sizes;
    pagemap::MapLegend* m_legend;
    widgets::Label* m_reading;
    QWidget* m_choices;
    QPushButton* m_fit = nullptr;
    QPushButton* m_single = nullptr;
    SharedReport m_report;
};

} // namespace ui::verify

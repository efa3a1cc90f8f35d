#pragma once

#include "ui/pagemap/shownmap.h"
#include "ui/report/squaretiles.h"
#include "ui/widgets/painteditems.h"

#include <QWidget>

class QScrollBar;

namespace ui::pagemap {

/// Every page of a database as a square, or several of them: what it is, and what is damaged.
///
/// The pointer or the keys choose a square; a callout says what it stands for, and what belongs to
/// another table or index fades. The arrows go from square to square, Home and End to the ends,
/// Page Up and Down by what is in view, N and Shift+N from damage to damage; Esc chooses none.
class PageMapView final : public QWidget, public widgets::PaintedItems
{
    Q_OBJECT

public:
    using Zoom = ShownMap::Zoom;

    explicit PageMapView(QWidget* parent = nullptr);

    /// None, or one without a map: a sentence stands in its place.
    void setReport(std::shared_ptr<const core::proof::Report> report);
    void setZoom(Zoom zoom);
    [[nodiscard]] Zoom zoom() const { return m_zoom; }
    /// Fades all but what is damaged.
    void setOnlyProblems(bool only);
    /// Scrolls to the page and shows its callout; a page that is not there selects none. Emits
    /// nothing.
    void select(core::PageNo page);
    /// 0 where none is.
    [[nodiscard]] core::PageNo selected() const { return m_page; }
    /// "each square is 4 pages"; empty without a map.
    [[nodiscard]] QString scaleWords() const;

    /// How much of that room it uses: no more than its squares take, and enough for a callout.
    [[nodiscard]] int heightIn(const QSize& room) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] int itemCount() const override;
    [[nodiscard]] QString itemSentence(int item) const override;
    [[nodiscard]] QRect itemRect(int item) const override;
    [[nodiscard]] int itemAt(const QPoint& position) const override;
    [[nodiscard]] int currentItem() const override;
    void chooseItem(int item) override;

Q_SIGNALS:
    /// The admin chose a page, by a click or a key; 0: none any more.
    void selectionChanged(core::PageNo page);
    /// A square stands for another number of pages now.
    void scaleChanged();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] bool hasMap() const { return m_report != nullptr && m_report->map.has_value(); }
    [[nodiscard]] std::size_t firstRow() const;
    void layOut();
    void setUpBar(const QRect& place);
    void choose(core::PageNo page);
    void goTo(qint64 place);
    void showPlace(std::size_t place);
    void setHovered(std::optional<std::size_t> place);
    /// The page that the callout is about.
    [[nodiscard]] core::PageNo shownPage() const;
    void paintMap(QPainter& painter);
    void paintCallout(QPainter& painter) const;

    std::shared_ptr<const core::proof::Report> m_report;
    Zoom m_zoom = Zoom::Fit;
    bool m_onlyProblems = false;
    ShownMap m_map;
    report::SquareTiles m_tiles;
    QScrollBar* m_bar; ///< counts rows
    core::PageNo m_page; ///< selected
    std::optional<std::size_t> m_hovered;
};

} // namespace ui::pagemap

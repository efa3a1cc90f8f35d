#include "ui/pagemap/pagemapview.h"

#include "ui/pagemap/calloutpicture.h"
#include "ui/pagemap/pageruns.h"
#include "ui/report/mappicture.h"
#include "ui/report/pagewords.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/tablemenu.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui::pagemap {

using core::PageNo;
using core::proof::PageClass;

namespace {

constexpr int kEdge = 4; ///< room for the focus ring, and for that of a square at the edge
constexpr int kRowsPerStep = 3; ///< of the wheel and the arrows of the scroll bar

} // namespace

PageMapView::PageMapView(QWidget* parent)
    : QWidget(parent)
    , m_bar(new QScrollBar(Qt::Vertical, this))
{
    widgets::installPaintedItems();
    setObjectName(u"pageMap"_s);
    setAccessibleName(tr("Page map"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_bar->setObjectName(u"pageMapScroll"_s);
    m_bar->setAccessibleName(tr("Rows of the page map"));
    m_bar->setFocusPolicy(Qt::NoFocus);
    connect(m_bar, &QScrollBar::valueChanged, this, [this] {
        m_hovered.reset();
        update();
    });
    new widgets::TableMenu(
        *this,
        [this] {
            return m_report != nullptr ? runTable(*m_report, accessibleName())
                                       : widgets::TableContent{.title = accessibleName()};
        },
        [this] {
            const PageNo page = shownPage();
            return page == PageNo() ? QString() : report::PageWords(*m_report).sentence(page);
        });
    layOut();
}

void PageMapView::setReport(std::shared_ptr<const core::proof::Report> report)
{
    m_report = std::move(report);
    m_page = PageNo();
    if (!hasMap())
        m_map = {};
    updateGeometry();
    layOut();
    widgets::announceItems(*this);
}

void PageMapView::setZoom(Zoom zoom)
{
    if (zoom == m_zoom)
        return;
    m_zoom = zoom;
    updateGeometry();
    layOut();
    widgets::announceItems(*this);
}

void PageMapView::setOnlyProblems(bool only)
{
    m_onlyProblems = only;
    update();
}

void PageMapView::select(PageNo page)
{
    const bool exists =
        hasMap() && page.value() >= 1 && page.value() <= m_report->map->kinds.size();
    const PageNo before = m_page;
    m_page = exists ? page : PageNo();
    m_hovered.reset();
    if (exists)
        showPlace(m_map.squares().placeOf(page));
    update();
    if (m_page != before)
        widgets::announceCurrentItem(*this);
}

QString PageMapView::scaleWords() const
{
    if (!hasMap())
        return {};
    const std::uint32_t each = m_map.squares().pagesPerSquare();
    return each == 1 ? tr("each square is a page")
                     : tr("each square is %1 pages").arg(QLocale().toString(each));
}

int PageMapView::heightIn(const QSize& room) const
{
    if (!hasMap())
        return room.height();
    const double labels = report::MapPicture::labelWidth(*m_report);
    const QSizeF area(room.width() - labels - kEdge, room.height() - 2 * kEdge);
    const double needed =
        ShownMap::heightIn(area, m_report->map->kinds.size(), m_zoom, devicePixelRatioF());
    return std::clamp(static_cast<int>(std::ceil(needed)) + 2 * kEdge, minimumSizeHint().height(),
                      std::max(minimumSizeHint().height(), room.height()));
}

QSize PageMapView::sizeHint() const
{
    return {600, 368};
}

QSize PageMapView::minimumSizeHint() const
{
    return {320, 160};
}

std::size_t PageMapView::firstRow() const
{
    return static_cast<std::size_t>(m_bar->value());
}

void PageMapView::layOut()
{
    m_hovered.reset();
    m_bar->hide();
    update();
    if (!hasMap())
        return;
    const std::uint32_t before = m_map.squares().pagesPerSquare();
    const double labels = report::MapPicture::labelWidth(*m_report);
    QRect area = rect().adjusted(0, kEdge, -kEdge, -kEdge);
    const auto place = [&] {
        m_map.layOut(m_report, m_zoom, QRectF(area).adjusted(labels, 0, 0, 0), devicePixelRatioF());
    };
    place();
    if (m_map.rows() > m_map.rowsInView()) {
        const int bar = m_bar->sizeHint().width();
        const QRect end(width() - bar, 0, bar, height());
        area.setRight(width() - bar - kEdge);
        place();
        setUpBar(end);
    }
    if (!m_bar->isVisibleTo(this))
        m_bar->setRange(0, 0);
    m_tiles = report::SquareTiles(m_map.grid().size, devicePixelRatioF(), theme::tokensFor(this));
    if (m_page != PageNo())
        showPlace(m_map.squares().placeOf(m_page));
    if (m_map.squares().pagesPerSquare() != before)
        Q_EMIT scaleChanged();
}

void PageMapView::setUpBar(const QRect& place)
{
    const auto inView = static_cast<int>(m_map.rowsInView());
    m_bar->setGeometry(place);
    m_bar->setRange(0, std::max(0, static_cast<int>(m_map.rows()) - inView));
    m_bar->setPageStep(inView);
    m_bar->setSingleStep(kRowsPerStep);
    m_bar->show();
}

int PageMapView::itemCount() const
{
    return hasMap() ? static_cast<int>(m_map.squares().count()) : 0;
}

QString PageMapView::itemSentence(int item) const
{
    const auto place = static_cast<std::size_t>(item);
    const core::proof::MapSquare square = m_map.squares().at(place);
    const bool holdsSelected = m_page.value() >= square.first && m_page.value() <= square.last;
    const PageNo page = holdsSelected ? m_page : m_map.squares().chiefOf(place);
    const QString sentence = report::PageWords(*m_report).sentence(page);
    if (square.first == square.last)
        return sentence;
    //: %1 is "Pages 3,125 to 3,128", %2 the kind of most of them, %3 a sentence about one of them.
    return tr("%1: %2. %3")
        .arg(report::PageWords::range(PageNo(square.first), PageNo(square.last)),
             core::proof::nameOf(square.kind), sentence);
}

QRect PageMapView::itemRect(int item) const
{
    return m_map.rectOf(static_cast<std::size_t>(item), firstRow()).toAlignedRect();
}

int PageMapView::itemAt(const QPoint& position) const
{
    const auto place = hasMap() ? m_map.placeAt(position, firstRow()) : std::nullopt;
    return place ? static_cast<int>(*place) : -1;
}

int PageMapView::currentItem() const
{
    return m_page == PageNo() ? -1 : static_cast<int>(m_map.squares().placeOf(m_page));
}

void PageMapView::chooseItem(int item)
{
    if (item >= 0 && item < itemCount())
        choose(m_map.squares().chiefOf(static_cast<std::size_t>(item)));
}

void PageMapView::choose(PageNo page)
{
    const PageNo before = m_page;
    select(page);
    if (m_page != before)
        Q_EMIT selectionChanged(m_page);
}

/// Without a selection the way begins before the first square.
void PageMapView::goTo(qint64 place)
{
    const qint64 last = qint64(itemCount()) - 1;
    if (last >= 0)
        chooseItem(static_cast<int>(std::clamp<qint64>(place, 0, last)));
}

void PageMapView::showPlace(std::size_t place)
{
    const auto row = static_cast<int>(place / m_map.grid().columns);
    const auto inView = static_cast<int>(m_map.rowsInView());
    if (row < m_bar->value() || row >= m_bar->value() + inView)
        m_bar->setValue(row - inView / 2);
}

void PageMapView::setHovered(std::optional<std::size_t> place)
{
    if (place == m_hovered)
        return;
    m_hovered = place;
    update();
}

PageNo PageMapView::shownPage() const
{
    if (!m_hovered)
        return m_page;
    const bool isSelected = m_page != PageNo() && m_map.squares().placeOf(m_page) == *m_hovered;
    return isSelected ? m_page : m_map.squares().chiefOf(*m_hovered);
}

bool PageMapView::event(QEvent* event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::ScreenChangeInternal)
        layOut(); // its pixels may be of another size
    return handled;
}

void PageMapView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const theme::Tokens& tokens = theme::tokensFor(this);
    if (hasMap()) {
        paintMap(painter);
    } else {
        const QString words = m_report == nullptr
            ? tr("What each page of the file holds is shown here after a check.")
            : tr("The pages of this file could not be mapped.");
        painter.setFont(theme::font(theme::Role::Body));
        painter.setPen(tokens.text2);
        painter.drawText(rect().adjusted(20, 20, -20, -20), Qt::AlignCenter | Qt::TextWordWrap,
                         words);
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        theme::focusRing(painter, rect(), theme::kControlRadius);
    if (hasMap() && shownPage() != PageNo())
        paintCallout(painter);
}

void PageMapView::paintMap(QPainter& painter)
{
    report::MapPicture::Look look{
        .firstRow = firstRow(), .rows = m_map.rowsInView(), .tiles = &m_tiles};
    const PageNo page = shownPage();
    const std::uint32_t tree = page == PageNo() ? core::sqlite::PageMap::kNoTree
                                                : m_report->map->owners.at(page.value() - 1);
    if (m_onlyProblems)
        look.isFaded = [this](std::size_t place) {
            return m_map.squares().at(place).kind != PageClass::Damaged;
        };
    else if (tree != core::sqlite::PageMap::kNoTree)
        look.isFaded = [&squares = m_map.squaresOfTree(tree)](std::size_t place) {
            return !squares[place];
        };
    report::MapPicture(m_map.squares(), m_map.grid(), theme::tokensFor(this))
        .paint(painter, m_map.origin(), look);
}

void PageMapView::paintCallout(QPainter& painter) const
{
    const theme::Tokens& tokens = theme::tokensFor(this);
    const PageNo page = shownPage();
    const std::size_t place = m_map.squares().placeOf(page);
    const QRectF square = m_map.rectOf(place, firstRow());
    const bool inView = square.top() >= 0 && square.bottom() <= height();
    if (!inView)
        return; // scrolled away from the selection
    const CalloutPicture callout(*m_report, m_map.squares().at(place), page);
    callout.paint(painter, callout.placeBeside(square, QRectF(rect()).adjusted(1, 1, -1, -5)),
                  square, tokens);
}

void PageMapView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void PageMapView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    layOut(); // colours, type, language
}

void PageMapView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    widgets::announceCurrentItem(*this);
}

void PageMapView::keyPressEvent(QKeyEvent* event)
{
    const qint64 here = currentItem();
    const auto row = static_cast<qint64>(m_map.grid().columns);
    const qint64 page = row * static_cast<qint64>(m_map.rowsInView());
    const bool back = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Left: goTo(here - 1); break;
    case Qt::Key_Right: goTo(here + 1); break;
    case Qt::Key_Up: goTo(here - row >= 0 ? here - row : here); break;
    case Qt::Key_Down: goTo(here + row < itemCount() ? here + row : here); break;
    case Qt::Key_PageUp: goTo(here - page); break;
    case Qt::Key_PageDown: goTo(here + page); break;
    case Qt::Key_Home: goTo(0); break;
    case Qt::Key_End: goTo(qint64(itemCount()) - 1); break;
    case Qt::Key_N:
        if (hasMap())
            choose((back ? problemBefore(*m_report, m_page) : problemAfter(*m_report, m_page))
                       .value_or(m_page));
        break;
    case Qt::Key_Escape:
        if (shownPage() == PageNo()) {
            QWidget::keyPressEvent(event);
            break;
        }
        choose(PageNo());
        break;
    default: QWidget::keyPressEvent(event);
    }
}

void PageMapView::wheelEvent(QWheelEvent* event)
{
    if (m_bar->isVisible())
        QCoreApplication::sendEvent(m_bar, event);
    else
        event->ignore(); // the page around it may scroll
}

void PageMapView::mouseMoveEvent(QMouseEvent* event)
{
    setHovered(hasMap() ? m_map.placeAt(event->position(), firstRow()) : std::nullopt);
}

void PageMapView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        chooseItem(itemAt(event->position().toPoint()));
}

void PageMapView::leaveEvent(QEvent*)
{
    setHovered(std::nullopt);
}

} // namespace ui::pagemap

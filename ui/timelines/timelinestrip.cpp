#include "ui/timelines/timelinestrip.h"

#include "ui/theme/tokens.h"
#include "ui/timelines/prooftext.h"
#include "ui/timelines/striplayout.h"
#include "ui/timelines/strippicture.h"
#include "ui/timelines/stripwords.h"
#include "ui/widgets/tablecontent.h"
#include "ui/widgets/tablemenu.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::timelines {

namespace {

constexpr int kLeastPlot = 420;

} // namespace

TimelineStrip::TimelineStrip(QWidget* parent)
    : QWidget(parent)
{
    widgets::installPaintedItems();
    setObjectName(u"timelineStrip"_s);
    setAccessibleName(tr("Backups in time"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    new widgets::TableMenu(*this, [this] { return table(); });
}

TimelineStrip::~TimelineStrip() = default;

void TimelineStrip::setMarks(std::vector<StripMark> marks, const QDateTime& now)
{
    constexpr auto time = &StripMark::at;
    if (!std::ranges::is_sorted(marks, {}, time))
        std::ranges::stable_sort(marks, {}, time);
    m_marks = std::move(marks);
    m_now = now;
    if (!m_axis || !m_axis->isOf(now))
        m_axis = std::make_unique<StripAxis>(now);
    ProofCounts counts;
    for (const StripMark& mark : m_marks) {
        counts.add(mark.status);
        counts.pinned += mark.pinned ? 1 : 0;
    }
    setAccessibleDescription(counts.words());
    layOut();
    setSelected(m_selected);
    widgets::announceItems(*this);
}

void TimelineStrip::setSelected(const QString& id)
{
    const auto mark = std::ranges::find(m_marks, id, &StripMark::id);
    const bool found = mark != m_marks.end() && !id.isEmpty();
    const QString before = m_selected;
    m_selected = found ? id : QString();
    m_current = found ? std::optional(static_cast<std::size_t>(mark - m_marks.begin()))
                      : std::optional<std::size_t>();
    if (m_selected == before)
        return;
    update();
    widgets::announceCurrentItem(*this);
}

void TimelineStrip::layOut()
{
    m_hovered.reset();
    m_layout.reset();
    if (m_now.isValid())
        m_layout = std::make_unique<StripLayout>(m_marks, *m_axis, m_now,
                                                 StripFrame::of(size(), layoutDirection()));
    update();
}

QSize TimelineStrip::sizeHint() const
{
    return {StripFrame::titleWidth() + 2 * kLeastPlot, StripFrame::height()};
}

QSize TimelineStrip::minimumSizeHint() const
{
    return {StripFrame::titleWidth() + kLeastPlot, StripFrame::height()};
}

int TimelineStrip::itemCount() const
{
    return static_cast<int>(m_marks.size());
}

QString TimelineStrip::itemSentence(int item) const
{
    return markSentence(m_marks.at(static_cast<std::size_t>(item)), m_now.date());
}

QRect TimelineStrip::itemRect(int item) const
{
    if (m_layout == nullptr)
        return {};
    const StripGroups& groups = m_layout->groups();
    const std::size_t group = groups.of(static_cast<std::size_t>(item));
    return m_layout->target(groups.all()[group]).toAlignedRect();
}

int TimelineStrip::itemAt(const QPoint& position) const
{
    const auto group = m_layout != nullptr ? m_layout->groupAt(position) : std::nullopt;
    return group ? static_cast<int>(m_layout->groups().all()[*group].newest) : -1;
}

int TimelineStrip::currentItem() const
{
    return m_current ? static_cast<int>(*m_current) : -1;
}

void TimelineStrip::chooseItem(int item)
{
    if (item < 0 || item >= itemCount())
        return;
    const QString id = m_marks[static_cast<std::size_t>(item)].id;
    setSelected(id);
    Q_EMIT chosen(id);
}

void TimelineStrip::step(int by)
{
    // Without a selection the way begins after the newest.
    const int from = m_current ? currentItem() : itemCount();
    const int to = std::clamp(from + by, 0, std::max(0, itemCount() - 1));
    if (to != from)
        chooseItem(to);
}

void TimelineStrip::setHovered(std::optional<std::size_t> group)
{
    if (group == m_hovered)
        return;
    m_hovered = group;
    update();
}

QString TimelineStrip::tipAt(const QPoint& position) const
{
    const auto group = m_layout != nullptr ? m_layout->groupAt(position) : std::nullopt;
    if (!group)
        return {};
    std::vector<const StripMark*> marks;
    for (std::size_t mark = 0; mark < m_marks.size(); ++mark) {
        if (m_layout->groups().of(mark) == *group)
            marks.push_back(&m_marks[mark]);
    }
    return tipFor(marks, m_now.date());
}

widgets::TableContent TimelineStrip::table() const
{
    widgets::TableContent content{
        .title = accessibleName(),
        .columns = {{.title = tr("When")},
                    {.title = tr("Verified"), .kind = widgets::CellKind::Status},
                    {.title = tr("Pinned")},
                    {.title = tr("Label")}}};
    for (const StripMark& mark : m_marks)
        content.rows.push_back({{.words = markTime(mark, m_now.date()), .sort = mark.at},
                                {.words = theme::statusWord(mark.status), .status = mark.status},
                                {.words = mark.pinned ? tr("Pinned") : QString()},
                                {.words = mark.label}});
    return content;
}

bool TimelineStrip::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), tipAt(help->pos()), this);
    return true;
}

void TimelineStrip::paintEvent(QPaintEvent*)
{
    if (m_layout == nullptr)
        return;
    StripPicture::Look look{.hovered = m_hovered};
    look.focused = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if (m_current) {
        const StripMark& mark = m_marks[*m_current];
        look.selection = StripPicture::Selection{
            .group = m_layout->groups().of(*m_current),
            .words = markLabel(mark, m_layout->sectionOf(mark), m_now.date())};
    }
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    StripPicture(painter, *m_layout, theme::tokensFor(this)).paint(look);
}

void TimelineStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void TimelineStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::LanguageChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::LocaleChange:
        layOut();
        updateGeometry();
        break;
    default: break;
    }
}

void TimelineStrip::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    widgets::announceCurrentItem(*this);
}

void TimelineStrip::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left: step(-1); break;
    case Qt::Key_Right: step(1); break;
    case Qt::Key_Home: chooseItem(0); break;
    case Qt::Key_End: chooseItem(itemCount() - 1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: chooseItem(currentItem()); break;
    default: QWidget::keyPressEvent(event);
    }
}

void TimelineStrip::mouseMoveEvent(QMouseEvent* event)
{
    setHovered(m_layout != nullptr ? m_layout->groupAt(event->position()) : std::nullopt);
}

void TimelineStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        chooseItem(itemAt(event->position().toPoint()));
}

void TimelineStrip::leaveEvent(QEvent*)
{
    setHovered(std::nullopt);
}

} // namespace ui::timelines

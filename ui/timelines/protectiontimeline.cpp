#include "ui/timelines/protectiontimeline.h"

#include "ui/theme/tokens.h"
#include "ui/timelines/prooftext.h"
#include "ui/timelines/protectionpicture.h"
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

constexpr int kLeastColumn = 14;

/// What was proven of a day, as the end of a sentence.
QString dayWords(const ProtectionDay& day)
{
    if (day.backups == 0)
        return backupCount(0);
    const QString count = backupCount(day.backups);
    const QString proof = proofClause(day.proof);
    if (day.pinned && day.backups > 1)
        //: A day of the timeline: "4 backups, one of them pinned, damaged"
        return ProtectionTimeline::tr("%1, one of them pinned, %2").arg(count, proof);
    if (day.pinned)
        //: A day of the timeline: "1 backup, pinned, damaged"
        return ProtectionTimeline::tr("%1, pinned, %2").arg(count, proof);
    //: A day of the timeline: "1 backup, damaged"
    return ProtectionTimeline::tr("%1, %2").arg(count, proof);
}

} // namespace

ProtectionTimeline::ProtectionTimeline(QWidget* parent)
    : QWidget(parent)
{
    widgets::installPaintedItems();
    setObjectName(u"protectionTimeline"_s);
    setAccessibleName(tr("Protection, day by day"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    new widgets::TableMenu(*this, [this] { return table(); });
}

void ProtectionTimeline::setDays(std::vector<ProtectionDay> days)
{
    if (m_days == days)
        return;
    const QDate before = m_current >= 0 ? m_days[std::size_t(m_current)].date : QDate();
    const bool atToday = m_current + 1 == itemCount();
    m_days = std::move(days);
    m_hovered = -1;
    m_pressed = -1;
    // The keyboard stays on its day, and on today over midnight.
    const auto kept = std::ranges::find(m_days, before, &ProtectionDay::date);
    m_current =
        atToday || kept == m_days.end() ? itemCount() - 1 : static_cast<int>(kept - m_days.begin());
    ProofCounts counts;
    for (const ProtectionDay& day : m_days)
        counts.add(day.proof, day.backups);
    setAccessibleDescription(counts.words());
    widgets::announceItems(*this);
    updateGeometry();
    update();
}

QSize ProtectionTimeline::sizeHint() const
{
    return {720, ProtectionPicture::height()};
}

QSize ProtectionTimeline::minimumSizeHint() const
{
    return {ProtectionPicture::titleWidth(m_days) + itemCount() * kLeastColumn,
            ProtectionPicture::height()};
}

int ProtectionTimeline::itemCount() const
{
    return static_cast<int>(m_days.size());
}

QString ProtectionTimeline::itemSentence(int item) const
{
    const ProtectionDay& day = m_days.at(static_cast<std::size_t>(item));
    const QDate today = m_days.back().date;
    const QString title = longDay(day.date, today);
    if (day.date == today)
        //: %1 is a day such as "Friday 26 September", %2 says what backups it has.
        return tr("%1, today: %2").arg(title, dayWords(day));
    //: %1 is a day such as "Friday 26 September", %2 says what backups it has.
    return tr("%1: %2").arg(title, dayWords(day));
}

QRect ProtectionTimeline::itemRect(int item) const
{
    return ProtectionPicture(m_days, size(), layoutDirection()).dayRect(item).toAlignedRect();
}

int ProtectionTimeline::itemAt(const QPoint& position) const
{
    if (!rect().contains(position))
        return -1;
    return ProtectionPicture(m_days, size(), layoutDirection()).grid().dayAt(position.x());
}

void ProtectionTimeline::chooseItem(int item)
{
    if (item < 0 || item >= itemCount())
        return;
    setCurrent(item);
    const ProtectionDay& day = m_days[static_cast<std::size_t>(item)];
    if (day.backups > 0)
        Q_EMIT dayActivated(day.date);
}

void ProtectionTimeline::setCurrent(int day)
{
    if (day == m_current || day < 0 || day >= itemCount())
        return;
    m_current = day;
    update();
    widgets::announceCurrentItem(*this);
}

void ProtectionTimeline::setHovered(int day)
{
    const bool worth = day >= 0 && m_days[static_cast<std::size_t>(day)].backups > 0;
    const int hovered = worth ? day : -1;
    if (hovered == m_hovered)
        return;
    m_hovered = hovered;
    update();
}

widgets::TableContent ProtectionTimeline::table() const
{
    widgets::TableContent content{
        .title = accessibleName(),
        .columns = {{.title = tr("Day")},
                    {.title = tr("Backups"), .kind = widgets::CellKind::Number},
                    {.title = tr("Pinned")},
                    {.title = tr("Verified"), .kind = widgets::CellKind::Status}}};
    for (const ProtectionDay& day : m_days) {
        const bool any = day.backups > 0;
        content.rows.push_back(
            {{.words = longDay(day.date, m_days.back().date), .sort = day.date},
             {.words = any ? QLocale().toString(day.backups) : u"–"_s, .sort = day.backups},
             {.words = day.pinned ? tr("Pinned") : QString()},
             {.words = any ? theme::statusWord(day.proof) : tr("No backup"),
              .status = any ? day.proof : theme::Status::Off}});
    }
    return content;
}

bool ProtectionTimeline::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int day = itemAt(help->pos());
        if (day >= 0)
            QToolTip::showText(help->globalPos(), itemSentence(day), this, itemRect(day));
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void ProtectionTimeline::paintEvent(QPaintEvent*)
{
    const bool byKeyboard = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    ProtectionPicture(m_days, size(), layoutDirection())
        .paint(painter, theme::tokensFor(this),
               {.focused = byKeyboard ? m_current : -1, .hovered = m_hovered});
}

void ProtectionTimeline::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    widgets::announceCurrentItem(*this);
}

void ProtectionTimeline::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left: setCurrent(m_current - 1); break;
    case Qt::Key_Right: setCurrent(m_current + 1); break;
    case Qt::Key_Home: setCurrent(0); break;
    case Qt::Key_End: setCurrent(itemCount() - 1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: chooseItem(m_current); break;
    default: QWidget::keyPressEvent(event);
    }
}

void ProtectionTimeline::mouseMoveEvent(QMouseEvent* event)
{
    setHovered(itemAt(event->position().toPoint()));
}

void ProtectionTimeline::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        m_pressed = itemAt(event->position().toPoint());
}

void ProtectionTimeline::mouseReleaseEvent(QMouseEvent* event)
{
    const int day = itemAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && day == m_pressed)
        chooseItem(day);
    m_pressed = -1;
}

void ProtectionTimeline::leaveEvent(QEvent*)
{
    setHovered(-1);
}

void ProtectionTimeline::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    updateGeometry(); // type, language or direction
}

} // namespace ui::timelines

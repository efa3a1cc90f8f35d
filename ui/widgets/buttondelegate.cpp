#include "ui/widgets/buttondelegate.h"

#include "ui/theme/paint.h"
#include "ui/theme/styleviews.h"

#include <QAbstractItemView>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::widgets {

namespace {

constexpr int kHeight = 26;

QString wordsOf(const QModelIndex& index)
{
    // An ampersand in the words is no mnemonic.
    return index.data(Qt::DisplayRole).toString().replace(u'&', u"&&"_s);
}

QStyleOptionButton buttonOf(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    QStyleOptionButton button;
    button.palette = option.palette;
    button.direction = option.direction;
    button.fontMetrics = option.fontMetrics;
    button.text = wordsOf(index);
    button.state = QStyle::State_Enabled;
    return button;
}

QSize buttonSize(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QStyleOptionButton button = buttonOf(option, index);
    const QWidget* view = option.widget;
    const QSize size =
        view->style()->sizeFromContents(QStyle::CT_PushButton, &button, QSize(), view);
    return {size.width(), std::max(kHeight, size.height() - 2)};
}

QRect buttonRect(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QRect cell = option.rect.adjusted(theme::kCellLead, 0, -theme::kCellTrail, 0);
    const QSize size = buttonSize(option, index).boundedTo(cell.size());
    return QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, size,
                               QStyle::visualRect(option.direction, option.rect, cell));
}

bool isUnderPointer(const QStyleOptionViewItem& option, const QRect& button)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return (option.state & QStyle::State_MouseOver) && view != nullptr
        && button.contains(view->viewport()->mapFromGlobal(QCursor::pos()));
}

} // namespace

void ButtonDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    if (wordsOf(index).isEmpty())
        return;
    QStyleOptionButton button = buttonOf(option, index);
    button.rect = buttonRect(option, index);
    button.state |= m_down == index ? QStyle::State_Sunken : QStyle::State_Raised;
    if (isUnderPointer(option, button.rect))
        button.state |= QStyle::State_MouseOver;
    option.widget->style()->drawControl(QStyle::CE_PushButton, &button, painter, option.widget);
}

QSize ButtonDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (wordsOf(index).isEmpty())
        return {0, 0};
    return buttonSize(option, index) + QSize(theme::kCellLead + theme::kCellTrail, 0);
}

bool ButtonDelegate::editorEvent(QEvent* event, QAbstractItemModel*,
                                 const QStyleOptionViewItem& option, const QModelIndex& index)
{
    // Two quick clicks are meant for the button, which may be gone after the first one.
    if (event->type() == QEvent::MouseButtonDblClick && m_clicked == index)
        return true;
    const bool isMouse = event->type() == QEvent::MouseButtonPress
        || event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::MouseMove;
    if (!isMouse)
        return false;
    if (event->type() == QEvent::MouseButtonPress)
        m_clicked = QModelIndex();
    if (wordsOf(index).isEmpty())
        return false;
    auto* view =
        const_cast<QAbstractItemView*>(qobject_cast<const QAbstractItemView*>(option.widget));
    view->update(index);
    const auto* mouse = static_cast<QMouseEvent*>(event);
    const bool inside = buttonRect(option, index).contains(mouse->position().toPoint());
    if (event->type() == QEvent::MouseButtonPress)
        m_down = inside && mouse->button() == Qt::LeftButton ? index : QModelIndex();
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const bool here = m_down == index && inside;
    m_down = QModelIndex();
    if (here) {
        m_clicked = index;
        Q_EMIT clicked(m_clicked);
    }
    return here;
}

} // namespace ui::widgets

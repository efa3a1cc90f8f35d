#include "ui/tables/keymap.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui::tables {

namespace {

constexpr int kPad = 8;
constexpr int kIcon = 14;
constexpr int kIconGap = 6;
// Together not wider than the panel is in a narrow window: with a greater least width its height
// would be reckoned for a width that it does not have, and its last line cut.
constexpr int kLeastNode = 150;
constexpr int kLeastArrow = 50;
constexpr int kHead = 8; ///< of the arrow

int nodeHeight()
{
    return theme::lineHeight(theme::Role::Strong) + theme::lineHeight(theme::Role::Caption) + 8;
}

void drawNode(QPainter& painter, const QRect& rect, const KeyQuestion::Node& node,
              const theme::Tokens& tokens)
{
    const QColor edge = node.isChosen ? tokens.accent : tokens.control;
    theme::box(painter, rect,
               {.radius = theme::kControlRadius,
                .fill = node.isChosen ? tokens.tint : tokens.surface,
                .line = node.isWarned ? tokens.warnFill : edge,
                .lineWidth = node.isWarned ? 2.0 : 0.0});
    const Qt::LayoutDirection direction = painter.layoutDirection();
    const int first = theme::lineHeight(theme::Role::Strong);
    theme::drawIcon(painter, u"table"_s,
                    QStyle::visualRect(
                        direction, rect,
                        {rect.left() + kPad, rect.top() + 4 + (first - kIcon) / 2, kIcon, kIcon}),
                    tokens.text2);
    const int left = rect.left() + kPad + kIcon + kIconGap;
    const int width = rect.right() - kPad - left;
    theme::text(painter, QStyle::visualRect(direction, rect, {left, rect.top() + 4, width, first}),
                node.table,
                {.role = theme::Role::Strong, .ink = tokens.text, .elide = Qt::ElideMiddle});
    theme::text(painter,
                QStyle::visualRect(
                    direction, rect,
                    {left, rect.top() + 4 + first, width, theme::lineHeight(theme::Role::Caption)}),
                node.words,
                {.role = theme::Role::Caption, .ink = node.isWarned ? tokens.warn : tokens.text2});
}

} // namespace

KeyMap::KeyMap(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"keyMap"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void KeyMap::setQuestion(const KeyQuestion& question)
{
    m_question = question;
    setAccessibleName(tr("The foreign key between the tables"));
    //: "workspace_layout (2 rows lose their parent) refers to workspaces (will be replaced) with
    //: workspace_id."
    setAccessibleDescription(tr("%1 (%2) refers to %3 (%4) with %5.")
                                 .arg(question.child.table, question.child.words,
                                      question.parent.table, question.parent.words,
                                      question.columns));
    updateGeometry();
    update();
}

int KeyMap::nodeWidth(const KeyQuestion::Node& node) const
{
    const double words = std::max(theme::textWidth(node.table, theme::Role::Strong),
                                  theme::textWidth(node.words, theme::Role::Caption));
    const int most = std::max(kLeastNode, (width() - kLeastArrow) / 2);
    return std::min(
        most,
        std::max(kLeastNode, 2 * kPad + kIcon + kIconGap + static_cast<int>(std::ceil(words)) + 2));
}

QSize KeyMap::sizeHint() const
{
    return minimumSizeHint();
}

QSize KeyMap::minimumSizeHint() const
{
    return {2 * kLeastNode + kLeastArrow, nodeHeight()};
}

void KeyMap::paintEvent(QPaintEvent*)
{
    const theme::Tokens& tokens = theme::tokensFor(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const auto place = [this](const QRect& part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    const int parentWidth = nodeWidth(m_question.parent);
    const int childWidth = nodeWidth(m_question.child);
    const QRect parent(0, 0, parentWidth, height());
    const QRect child(width() - childWidth, 0, childWidth, height());
    drawNode(painter, place(parent), m_question.parent, tokens);
    drawNode(painter, place(child), m_question.child, tokens);

    const QRect between(parent.right() + 5, 0, child.left() - parent.right() - 8, height());
    const QRectF arrow = place(between);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const double y = arrow.center().y();
    const double tip = isMirrored ? arrow.right() + 1 : arrow.left();
    const double back = isMirrored ? tip - kHead : tip + kHead;
    const double end = isMirrored ? arrow.left() : arrow.right() + 1;
    const QColor ink = m_question.breaks ? tokens.warn : tokens.text2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.75));
    painter.drawLine(QPointF(end, y), QPointF(back, y));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(QPolygonF{{tip, y}, {back, y - 4.5}, {back, y + 4.5}});
    painter.restore();
    const int line = theme::lineHeight(theme::Role::Micro);
    theme::text(painter, QRectF(arrow.left(), y - line - 2, arrow.width(), line),
                m_question.columns,
                {.role = theme::Role::Micro,
                 .ink = tokens.text2,
                 .alignment = Qt::AlignCenter,
                 .elide = Qt::ElideMiddle});
}

} // namespace ui::tables

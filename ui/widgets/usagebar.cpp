#include "ui/widgets/usagebar.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/legend.h"
#include "ui/widgets/tablecontent.h"
#include "ui/widgets/tablemenu.h"
#include "ui/widgets/usageparts.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui::widgets {

namespace {

constexpr int kIcon = 16;
constexpr int kLead = 24; ///< from the edge to the name and the bar
constexpr int kGap = 6;
constexpr int kBar = 6;
constexpr int kAbove = 4; ///< between the words and the bar
constexpr int kBelow = 4;
constexpr double kBetween = 1.5; ///< between the parts: their colours are equally light

QString percent(double share)
{
    //: A share of a drive; the space before the sign follows your language.
    return UsageBar::tr("%1 %").arg(QLocale().toString(std::round(share * 100), 'f', 0));
}

int lineOf()
{
    return std::max(19, theme::lineHeight(theme::Role::Body) + 1);
}

} // namespace

UsageBar::UsageBar(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"usageBar"_s);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    new TableMenu(*this, [this] { return table(); });
}

void UsageBar::setUsage(const Usage& usage)
{
    if (m_usage == usage)
        return;
    m_usage = usage;
    const bool calm = usage.status == theme::Status::Ok;
    if (calm)
        //: %1 is a drive, %2 says how full it is: "182 of 256 GiB".
        setAccessibleName(tr("%1: %2").arg(usage.name, usage.words));
    else
        //: %1 is a drive, %2 says how full it is, %3 is a word such as "Warning".
        setAccessibleName(
            tr("%1: %2, %3").arg(usage.name, usage.words, theme::statusWord(usage.status)));
    setAccessibleDescription(usage.hint);
    setToolTip(usage.hint);
    updateGeometry();
    update();
}

QSize UsageBar::sizeHint() const
{
    return {240, lineOf() + kAbove + kBar + kBelow};
}

QSize UsageBar::minimumSizeHint() const
{
    const double words = theme::textWidth(m_usage.words, theme::Role::Body);
    return {kLead + 60 + kIcon + 2 * kGap + static_cast<int>(std::ceil(words)),
            sizeHint().height()};
}

void UsageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintWords(painter);
    paintBar(painter);
}

void UsageBar::paintWords(QPainter& painter) const
{
    const theme::Tokens& tokens = theme::tokensFor(this);
    const auto place = [this](const QRect& where) {
        return QStyle::visualRect(layoutDirection(), rect(), where);
    };
    const int line = lineOf();
    const int words =
        static_cast<int>(std::ceil(theme::textWidth(m_usage.words, theme::Role::Body)));
    const QRect end(width() - words - 1, 0, words + 1, line);
    theme::drawIcon(painter, u"storage"_s, place({0, (line - kIcon) / 2, kIcon, kIcon}),
                    tokens.text2);
    theme::text(painter, place(end), m_usage.words,
                {.ink = tokens.text2, .alignment = Qt::AlignRight | Qt::AlignVCenter});
    int free = end.left() - kGap;
    if (m_usage.status != theme::Status::Ok) {
        const QRect shape(free - kIcon, (line - kIcon) / 2, kIcon, kIcon);
        theme::drawStatus(painter, place(shape), m_usage.status, tokens);
        free = shape.left() - kGap;
    }
    theme::text(painter, place({kLead, 0, free - kLead, line}), m_usage.name,
                {.ink = tokens.text, .elide = Qt::ElideMiddle});
}

void UsageBar::paintBar(QPainter& painter) const
{
    const theme::Tokens& tokens = theme::tokensFor(this);
    const QRect groove(kLead, lineOf() + kAbove, width() - kLead, kBar);
    const QRectF bar =
        theme::snapped(painter, QStyle::visualRect(layoutDirection(), rect(), groove));
    theme::box(painter, bar, {.radius = kBar / 2.0, .fill = tokens.track});

    const UsageParts parts = usageWidths(usageShares(m_usage.used, m_usage.ours), bar.width());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto part = [&](double from, double width) {
        const double left = mirrored ? bar.right() - from - width : bar.left() + from;
        return theme::snapped(painter, QRectF(left, bar.top(), width, bar.height()));
    };
    const QColor ours = m_usage.status == theme::Status::Ok
        ? tokens.mapTable
        : theme::statusFill(m_usage.status, tokens);
    painter.save();
    painter.setClipPath(theme::roundPath(bar, kBar / 2.0), Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(part(0, parts.others), otherFilesFill(tokens));
    painter.fillRect(part(parts.others, parts.ours), ours);
    if (parts.others > kBetween && parts.ours > 0)
        painter.fillRect(part(parts.others - kBetween, kBetween), tokens.surface);
    painter.restore();
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        theme::focusRing(painter, bar.adjusted(-kBelow, -kBelow, kBelow, kBelow) & QRectF(rect()),
                         theme::kControlRadius);
}

void UsageBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    updateGeometry(); // type, language or direction
}

TableContent UsageBar::table() const
{
    const UsageParts shares = usageShares(m_usage.used, m_usage.ours);
    const auto row = [](const QString& what, double share) {
        return TableContent::Row{{.words = what}, {.words = percent(share), .sort = share}};
    };
    return {.title = accessibleName(),
            .columns = {{.title = tr("What")}, {.title = tr("Share"), .kind = CellKind::Number}},
            .rows = {row(tr("Holdfast"), shares.ours), row(tr("Other files"), shares.others),
                     row(tr("Free"), 1 - shares.ours - shares.others)}};
}

} // namespace ui::widgets

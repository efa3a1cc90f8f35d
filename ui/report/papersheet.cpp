#include "ui/report/papersheet.h"

#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPdfWriter>

#include <cmath>

namespace ui::report {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::report::PaperReport)
};

constexpr double kUnitsPerInch = 96;
constexpr double kMargin = 53; ///< 14 mm
constexpr double kFootHeight = 34;
constexpr double kFootLine = 18;
constexpr int kWrap = Qt::TextWordWrap | Qt::TextWrapAnywhere;

} // namespace

PaperSheet::PaperSheet(QPdfWriter& writer, Foot foot)
    : m_writer(writer)
    , m_foot(std::move(foot))
    , m_painter(&writer)
{
    const double scale = writer.resolution() / kUnitsPerInch;
    m_painter.scale(scale, scale);
    m_painter.setLayoutDirection(QLocale().textDirection());
    const QSizeF page(writer.width() / scale, writer.height() / scale);
    m_area = QRectF(QPointF(), page).adjusted(kMargin, kMargin, -kMargin, -kMargin - kFootHeight);
    begin();
}

PaperSheet::~PaperSheet() = default;

void PaperSheet::begin()
{
    const theme::Tokens& tokens = theme::lightTokens();
    ++m_page;
    m_next = m_area.top();
    const QRectF foot(m_area.left(), m_area.bottom() + kFootHeight - kFootLine, m_area.width(),
                      kFootLine);
    const QString number =
        //: At the foot of a printed page: %1 is its number, %2 how many there are.
        Words::tr("%1 of %2").arg(QLocale().toString(m_page), QLocale().toString(m_foot.pages));
    const double room = theme::textWidth(number, theme::Role::Micro) + 12;
    theme::hline(m_painter, foot.left(), foot.right(), foot.top() - 4, tokens.border);
    theme::text(m_painter, placed(foot.adjusted(0, 0, -room, 0)), m_foot.words,
                {.role = theme::Role::Micro, .ink = tokens.text3, .elide = Qt::ElideMiddle});
    theme::text(m_painter, placed(foot.adjusted(foot.width() - room, 0, 0, 0)), number,
                {.role = theme::Role::Micro,
                 .ink = tokens.text3,
                 .alignment = Qt::AlignRight | Qt::AlignVCenter});
}

void PaperSheet::need(double height)
{
    if (height <= room() || isAtTop())
        return;
    m_writer.newPage();
    begin();
}

QRectF PaperSheet::take(double height)
{
    const QRectF piece(m_area.left(), m_next, m_area.width(), height);
    m_next += height;
    return piece;
}

double PaperSheet::heightOf(const QString& text, theme::Role role, double width) const
{
    const QFontMetricsF metrics(theme::font(role), m_painter.device());
    return std::ceil(metrics.boundingRect(QRectF(0, 0, width, 1e6), kWrap, text).height());
}

void PaperSheet::write(const QRectF& rect, const QString& text, theme::Role role, const QColor& ink)
{
    const bool mirrored = m_painter.layoutDirection() == Qt::RightToLeft;
    m_painter.setFont(theme::font(role));
    m_painter.setPen(ink);
    m_painter.drawText(placed(rect),
                       kWrap | Qt::AlignTop | Qt::AlignAbsolute
                           | (mirrored ? Qt::AlignRight : Qt::AlignLeft),
                       text);
}

QRectF PaperSheet::placed(const QRectF& part) const
{
    if (m_painter.layoutDirection() != Qt::RightToLeft)
        return part;
    return {m_area.left() + m_area.right() - part.right(), part.top(), part.width(), part.height()};
}

} // namespace ui::report

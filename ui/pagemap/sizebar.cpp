#include "ui/pagemap/sizebar.h"

#include "ui/report/mappicture.h"
#include "ui/report/sizebarpicture.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/tablecontent.h"
#include "ui/widgets/tablemenu.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui::pagemap {

namespace {

constexpr int kEdge = 4; ///< as the page map has for its focus ring

QString sizeWords(core::ByteCount bytes)
{
    return QLocale().formattedDataSize(bytes.value(), 1);
}

QString partWords(const report::SizePart& part)
{
    //: %1 is the name of a table or "indexes", "free" and so on, %2 a size.
    return SizeBar::tr("%1: %2").arg(part.name.simplified(), sizeWords(part.bytes));
}

} // namespace

SizeBar::SizeBar(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"sizeBar"_s);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    new widgets::TableMenu(
        *this, [this] { return table(); }, [this] { return accessibleName(); });
    readParts();
}

void SizeBar::setReport(const std::shared_ptr<const core::proof::Report>& report)
{
    m_report = report != nullptr && report->map ? report : nullptr;
    readParts();
}

void SizeBar::readParts()
{
    m_parts =
        m_report != nullptr ? report::sizePartsOf(*m_report) : std::vector<report::SizePart>();
    QStringList words;
    for (const report::SizePart& part : m_parts)
        words << partWords(part);
    //: %1 is a list: "session_events: 28.6 MiB, indexes: 5.8 MiB"
    setAccessibleName(m_parts.empty() ? tr("Size by owner")
                                      : tr("Size by owner: %1").arg(words.join(tr(", "))));
    updateGeometry();
    update();
}

QSize SizeBar::sizeHint() const
{
    return {600, static_cast<int>(std::ceil(report::SizeBarPicture::height())) + 2 * kEdge};
}

QSize SizeBar::minimumSizeHint() const
{
    return {320, sizeHint().height()};
}

double SizeBar::labelWidth() const
{
    return report::MapPicture::labelWidth(*m_report);
}

QRectF SizeBar::inside() const
{
    return QRectF(rect()).adjusted(0, kEdge, -kEdge, -kEdge);
}

bool SizeBar::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int part = m_parts.empty() ? -1
                                     : report::SizeBarPicture(m_parts, theme::tokensFor(this))
                                           .partAt(inside(), labelWidth(), help->pos().x());
    QToolTip::showText(help->globalPos(),
                       part < 0 ? QString() : partWords(m_parts[static_cast<std::size_t>(part)]),
                       this);
    return true;
}

void SizeBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (!m_parts.empty())
        report::SizeBarPicture(m_parts, theme::tokensFor(this))
            .paint(painter, inside(), labelWidth());
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        theme::focusRing(painter, rect(), theme::kControlRadius);
}

void SizeBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    readParts(); // type or language
}

widgets::TableContent SizeBar::table() const
{
    widgets::TableContent content{
        .title = tr("Size by owner"),
        .columns = {{.title = tr("Belongs to")},
                    {.title = tr("Kind")},
                    {.title = tr("Pages"), .kind = widgets::CellKind::Number},
                    {.title = tr("Size"), .kind = widgets::CellKind::Number}},
        .order = Qt::AscendingOrder};
    if (m_report == nullptr)
        return content;
    for (const core::proof::OwnerShare& share : core::proof::sharesOf(*m_report)) {
        const core::ByteCount bytes = core::PageCount(share.pages) * m_report->map->pageSize;
        const QString kind = core::proof::nameOf(share.kind);
        content.rows.push_back(
            {{.words = share.name.isEmpty() ? kind : share.name.simplified()},
             {.words = kind},
             {.words = QLocale().toString(share.pages), .sort = share.pages},
             {.words = sizeWords(bytes), .sort = static_cast<qlonglong>(bytes.value())}});
    }
    return content;
}

} // namespace ui::pagemap

#include "ui/widgets/diffbar.h"

#include "core/language/isolation.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/accessiblediff.h"
#include "ui/widgets/diffpicture.h"
#include "ui/widgets/tablecontent.h"
#include "ui/widgets/tablemenu.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::widgets {

namespace {

constexpr int kPad = 4; // for the ring of the focus
constexpr int kGap = 8;

int lineOf()
{
    return std::max(kDiffBarHeight, theme::lineHeight(theme::Role::Body));
}

} // namespace

DiffBar::DiffBar(QWidget* parent)
    : QWidget(parent)
{
    installAccessibleDiff();
    setObjectName(u"diffBar"_s);
    setAccessibleName(tr("Differences"));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    new TableMenu(*this, [this] { return table(); });
}

void DiffBar::setCounts(const QString& name, const DiffCounts& counts, qint64 most)
{
    m_counts = counts;
    m_most = std::max(most, counts.most());
    setAccessibleName(name);
    setAccessibleDescription(diffSentence(counts));
    setToolTip(diffSentence(counts));
    announceDiff(*this);
    updateGeometry();
    update();
}

QSize DiffBar::sizeHint() const
{
    return minimumSizeHint() + QSize(kDiffBarWidth, 0);
}

QSize DiffBar::minimumSizeHint() const
{
    return {2 * kPad + kDiffBarWidth + kGap + diffNumbersWidth(m_most), lineOf() + 2 * kPad};
}

void DiffBar::paintEvent(QPaintEvent*)
{
    const theme::Tokens& tokens = theme::tokensFor(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QRect inside = rect().adjusted(kPad, kPad, -kPad, -kPad);
    if (m_counts.isEmpty()) {
        drawDiffNumbers(painter, inside, m_counts, tokens);
    } else {
        QRect numbers(inside);
        numbers.setLeft(inside.right() + 1 - diffNumbersWidth(m_most));
        const QRect bar(inside.left(), inside.top(), numbers.left() - kGap - inside.left(),
                        inside.height());
        const auto place = [&](const QRect& part) {
            return QStyle::visualRect(layoutDirection(), rect(), part);
        };
        drawDiffBar(painter, place(bar), m_counts, m_most, tokens);
        drawDiffNumbers(painter, place(numbers), m_counts, tokens);
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        theme::focusRing(painter, rect(), theme::kControlRadius);
}

void DiffBar::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        //: %1 is the name of a table, %2 says what differs: "12 rows added, 1 removed".
        QGuiApplication::clipboard()->setText(core::language::withoutIsolation(
            tr("%1: %2").arg(accessibleName(), diffSentence(m_counts))));
    else
        QWidget::keyPressEvent(event);
}

void DiffBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    updateGeometry(); // type, language or direction
}

TableContent DiffBar::table() const
{
    const auto row = [](const QString& what, qint64 count) {
        return TableContent::Row{{.words = what},
                                 {.words = QLocale().toString(count), .sort = count}};
    };
    return {.title = accessibleName(),
            .columns = {{.title = tr("What")}, {.title = tr("Rows"), .kind = CellKind::Number}},
            .rows = {row(tr("Added"), m_counts.added), row(tr("Changed"), m_counts.changed),
                     row(tr("Removed"), m_counts.removed)}};
}

} // namespace ui::widgets

#include "ui/widgets/statuslabel.h"

#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/spinner.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace ui::widgets {

namespace {

constexpr int kShape = 16;
constexpr int kGap = 6;

} // namespace

StatusLabel::StatusLabel(QWidget* parent)
    : QLabel(parent)
    , m_spinner(new Spinner(*this))
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setStatus(m_status);
}

void StatusLabel::setStatus(theme::Status status, const QString& words)
{
    m_status = status;
    setText(words.isEmpty() ? theme::statusWord(status) : words);
    setAccessibleName(words.isEmpty() || words == theme::statusWord(status)
                          ? text()
                          : tr("%1: %2").arg(theme::statusWord(status), words));
    m_spinner->setRunning(status == theme::Status::Running);
    updateGeometry();
    update();
}

void StatusLabel::setRole(theme::Role role)
{
    m_role = role;
    updateGeometry();
    update();
}

void StatusLabel::setPlain()
{
    m_plain = true;
    update();
}

QSize StatusLabel::sizeHint() const
{
    const int words = static_cast<int>(std::ceil(theme::textWidth(text(), m_role)));
    return {kShape + kGap + words + 1, std::max(kShape + 2, theme::lineHeight(m_role))};
}

QSize StatusLabel::minimumSizeHint() const
{
    return {kShape, sizeHint().height()};
}

void StatusLabel::paintEvent(QPaintEvent*)
{
    const theme::Tokens& tokens = theme::tokensFor(this);
    const QRect shape(0, (height() - kShape) / 2, kShape, kShape);
    const QRect words = rect().adjusted(kShape + kGap, 0, 0, 0);
    QPainter painter(this);
    theme::drawStatus(painter, QStyle::visualRect(layoutDirection(), rect(), shape), m_status,
                      tokens, m_spinner->turn());
    theme::text(
        painter, QStyle::visualRect(layoutDirection(), rect(), words), text(),
        {.role = m_role, .ink = m_plain ? tokens.text : theme::statusInk(m_status, tokens)});
}

} // namespace ui::widgets

#include "ui/widgets/segments.h"

#include "ui/theme/paint.h"
#include "ui/theme/stylebuttons.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QRadioButton>
#include <QStyle>

#include <cmath>

namespace ui::widgets {

namespace {

constexpr int kSide = 11; // from the edge to the words

/// One of them: a radio button for the keyboard and for screen readers, drawn as a part of a frame.
class SegmentButton final : public QRadioButton
{
public:
    explicit SegmentButton(QWidget* parent)
        : QRadioButton(parent)
    {
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    }

    /// The one before it; none: it is the first.
    void setBefore(SegmentButton* before)
    {
        m_before = before;
        if (before)
            before->m_next = this;
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const auto words = std::ceil(theme::textWidth(text(), theme::Role::Body));
        return {static_cast<int>(words) + 2 * kSide, theme::controlHeight(this)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    [[nodiscard]] bool hitButton(const QPoint& position) const override
    {
        return rect().contains(position);
    }

    void paintEvent(QPaintEvent*) override
    {
        const theme::Tokens& tokens = theme::tokensFor(this);
        QPainter painter(this);
        const QColor rest = underMouse() && isEnabled() ? tokens.buttonHover : tokens.buttonFill;
        theme::box(painter, frame(),
                   {.radius = theme::kControlRadius,
                    .fill = isChecked() ? tokens.select : rest,
                    .line = isChecked() ? tokens.accent : tokens.button,
                    .corners = corners()});
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
            theme::focusRing(painter, rect(), theme::kControlRadius, corners());
        const QColor ink = isChecked() ? tokens.accentText : tokens.text;
        theme::text(painter, rect(), text(),
                    {.ink = isEnabled() ? ink : tokens.disabled, .alignment = Qt::AlignCenter});
    }

private:
    [[nodiscard]] theme::Corners corners() const
    {
        theme::Corners corners = theme::Corner::None;
        if (!m_before)
            corners |= isRightToLeft() ? theme::kRightCorners : theme::kLeftCorners;
        if (!m_next)
            corners |= isRightToLeft() ? theme::kLeftCorners : theme::kRightCorners;
        return corners;
    }

    /// Two neighbours have one edge between them: that of the chosen one, else that of the first.
    /// What lies outside is not seen.
    [[nodiscard]] QRectF frame() const
    {
        const bool leavesStart = m_before && !isChecked();
        const bool leavesEnd = m_next && m_next->isChecked();
        const QRect wider = rect().adjusted(leavesStart ? -1 : 0, 0, leavesEnd ? 1 : 0, 0);
        return QStyle::visualRect(layoutDirection(), rect(), wider);
    }

    SegmentButton* m_before = nullptr;
    SegmentButton* m_next = nullptr;
};

} // namespace

Segments::Segments(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Segments::setSegments(const QList<Segment>& segments)
{
    for (QRadioButton* button : std::exchange(m_buttons, {}))
        delete button;
    SegmentButton* before = nullptr;
    for (int place = 0; place < segments.size(); ++place) {
        const Segment& segment = segments[place];
        auto* button = new SegmentButton(this);
        button->setObjectName(segment.name);
        button->setBefore(before);
        before = button;
        layout()->addWidget(button);
        m_buttons.push_back(button);
        setWords(place, segment.words, segment.accessibleName);
        button->setShortcut(segment.keys);
        connect(button, &QRadioButton::toggled, this, [this, place](bool isChecked) {
            update(); // edges are shared
            if (isChecked)
                Q_EMIT chosen(place);
        });
    }
}

void Segments::setWords(int place, const QString& words, const QString& accessibleName)
{
    QRadioButton* button = m_buttons[static_cast<std::size_t>(place)];
    const QKeySequence keys = button->shortcut();
    button->setText(words);
    button->setShortcut(keys); // a new text takes the one before away
    button->setAccessibleName(accessibleName.isEmpty() ? words : accessibleName);
    button->setToolTip(keys.isEmpty() ? QString() : keys.toString(QKeySequence::NativeText));
    button->updateGeometry();
}

void Segments::setCurrent(int place)
{
    m_buttons[static_cast<std::size_t>(place)]->setChecked(true);
}

int Segments::current() const
{
    for (std::size_t place = 0; place < m_buttons.size(); ++place) {
        if (m_buttons[place]->isChecked())
            return static_cast<int>(place);
    }
    return -1;
}

} // namespace ui::widgets

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

    void setCorners(theme::Corners corners) { m_corners = corners; }

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
        theme::box(painter, rect(),
                   {.radius = theme::kControlRadius,
                    .fill = isChecked() ? tokens.select : rest,
                    .line = isChecked() ? tokens.accent : tokens.button,
                    .corners = m_corners});
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
            theme::focusRing(painter, rect(), theme::kControlRadius, m_corners);
        const QColor ink = isChecked() ? tokens.accentText : tokens.text;
        theme::text(painter, rect(), text(),
                    {.ink = isEnabled() ? ink : tokens.disabled, .alignment = Qt::AlignCenter});
    }

private:
    theme::Corners m_corners = theme::Corner::None;
};

} // namespace

Segments::Segments(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(-1); // they share an edge
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Segments::setSegments(const QList<Segment>& segments)
{
    for (QRadioButton* button : std::exchange(m_buttons, {}))
        delete button;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    for (int place = 0; place < segments.size(); ++place) {
        const Segment& segment = segments[place];
        auto* button = new SegmentButton(this);
        button->setObjectName(segment.name);
        theme::Corners corners = theme::Corner::None;
        if (place == (isMirrored ? segments.size() - 1 : 0))
            corners |= theme::kLeftCorners;
        if (place == (isMirrored ? 0 : segments.size() - 1))
            corners |= theme::kRightCorners;
        button->setCorners(corners);
        layout()->addWidget(button);
        m_buttons.push_back(button);
        setWords(place, segment.words, segment.accessibleName);
        button->setShortcut(segment.keys);
        connect(button, &QRadioButton::toggled, this, [this, button, place](bool isChecked) {
            if (isChecked) {
                button->raise(); // its edge is the one that is seen
                Q_EMIT chosen(place);
            }
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

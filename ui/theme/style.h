#pragma once

#include <QPalette>
#include <QProxyStyle>

class QStyleOptionViewItem;

namespace ui::theme {

/// Qt's Fusion with Holdfast's shapes. Each group of controls is drawn in a file of its own.
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    /// `platformPalette` is the palette of the desktop, before the program put its own there.
    explicit Style(const QPalette& platformPalette);

    [[nodiscard]] const QPalette& platformPalette() const { return m_platformPalette; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option,
                    const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* answer) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget) const override;
    [[nodiscard]] QPalette standardPalette() const override;
    using QProxyStyle::polish;
    void polish(QWidget* widget) override;

private:
    /// False for what Fusion draws.
    bool drawOwnControl(ControlElement element, const QStyleOption& option, QPainter& painter,
                        const QWidget* widget) const;
    void drawItem(const QStyleOptionViewItem& option, QPainter& painter,
                  const QWidget* widget) const;

    QPalette m_platformPalette;
};

} // namespace ui::theme

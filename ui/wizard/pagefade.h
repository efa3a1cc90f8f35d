#pragma once

#include <QPixmap>
#include <QVariantAnimation>
#include <QWidget>

namespace ui::wizard {

/// A page that has gone, which fades away over the one that came. Takes no keys and no clicks: the
/// page below can be used at once.
class PageFade final : public QWidget
{
    Q_OBJECT

public:
    /// Covers all of `pages`; hidden while nothing fades.
    explicit PageFade(QWidget& pages);

    /// As the pages look now; without motion nothing happens.
    void begin();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void end();

    QWidget& m_pages;
    QPixmap m_before;
    QVariantAnimation m_motion;
};

} // namespace ui::wizard

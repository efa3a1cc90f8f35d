#include "ui/theme/icons.h"

#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui::theme {

namespace {

constexpr auto kFolder = ":/holdfast/icons/"_L1;
constexpr auto kSuffix = ".svg"_L1;
constexpr int kLargestSmall = 24;

QString fileOf(const QString& name)
{
    return kFolder % name % kSuffix;
}

/// The file with its ink filled in: the files say currentColor, which QSvgRenderer cannot set.
QByteArray coloured(const QString& file, const QColor& ink)
{
    QFile svg(file);
    if (!svg.open(QIODevice::ReadOnly))
        return {};
    return svg.readAll().replace("currentColor", ink.name().toLatin1());
}

QPixmap rendered(const QString& file, double size, double ratio, const QColor& ink)
{
    const int pixels = static_cast<int>(std::ceil(size * ratio - 0.01));
    const QString key = u"%1/%2/%3/%4"_s.arg(file).arg(size).arg(ratio).arg(ink.rgba());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QSvgRenderer renderer(coloured(file, ink));
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, size * ratio, size * ratio));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void drawFile(QPainter& painter, const QString& file, const QRectF& rect, const QColor& ink)
{
    const double size = std::min(rect.width(), rect.height());
    const QPointF corner = rect.center() - QPointF(size / 2, size / 2);
    const double ratio = pixelRatio(painter);
    const QPointF onPixel = snapped(painter, QRectF(corner, QSizeF(size, size))).topLeft();
    painter.drawPixmap(onPixel, rendered(file, size, ratio, ink));
}

QPixmap painted(QIconEngine& engine, const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    engine.paint(&painter, QRect(QPoint(), size), mode, state);
    return pixmap;
}

class LineIconEngine final : public QIconEngine
{
public:
    explicit LineIconEngine(QString file)
        : m_file(std::move(file))
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        drawFile(*painter, m_file, rect, ink(mode));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return painted(*this, size, mode, state);
    }

    [[nodiscard]] QIconEngine* clone() const override { return new LineIconEngine(*this); }
    QString iconName() override { return m_file; }

private:
    static QColor ink(QIcon::Mode mode)
    {
        const Tokens& tokens = tokensFor(QGuiApplication::palette());
        if (mode == QIcon::Disabled)
            return tokens.disabled;
        return mode == QIcon::Selected ? tokens.accentText : tokens.text2;
    }

    QString m_file;
};

class AppIconEngine final : public QIconEngine
{
public:
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override
    {
        const double pixels = rect.height() * painter->device()->devicePixelRatioF();
        const bool small = pixels <= kLargestSmall;
        QSvgRenderer(small ? u":/holdfast/app/holdfast-16.svg"_s : u":/holdfast/app/holdfast.svg"_s)
            .render(painter, rect);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return painted(*this, size, mode, state);
    }

    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        return {{16, 16}, {24, 24}, {32, 32}, {48, 48}, {64, 64}, {128, 128}, {256, 256}};
    }

    [[nodiscard]] QIconEngine* clone() const override { return new AppIconEngine(*this); }
};

} // namespace

QIcon icon(const QString& name)
{
    const QString file = fileOf(name);
    return QFile::exists(file) ? QIcon(new LineIconEngine(file)) : QIcon();
}

QStringList iconNames()
{
    QStringList names = QDir(kFolder).entryList({u"*.svg"_s}, QDir::Files, QDir::Name);
    for (QString& name : names)
        name.chop(kSuffix.size());
    return names;
}

void drawIcon(QPainter& painter, const QString& name, const QRectF& rect, const QColor& ink)
{
    drawFile(painter, fileOf(name), rect, ink);
}

void paintIcon(QPainter& painter, const QIcon& icon, const QRectF& rect, const QColor& ink)
{
    const QString file = icon.name();
    if (file.startsWith(kFolder))
        drawFile(painter, file, rect, ink);
    else
        icon.paint(&painter, rect.toRect());
}

QIcon appIcon()
{
    return QIcon(new AppIconEngine);
}

QPixmap appTile(int side, double pixelRatio)
{
    constexpr QRectF kTile(14, 14, 228, 228); // in holdfast.svg
    const int pixels = static_cast<int>(std::ceil(side * pixelRatio));
    QPixmap pixmap(pixels, pixels);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer picture(u":/holdfast/app/holdfast.svg"_s);
    picture.setViewBox(kTile);
    picture.render(&painter, QRectF(0, 0, side, side));
    return pixmap;
}

} // namespace ui::theme

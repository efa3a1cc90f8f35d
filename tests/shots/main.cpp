#include "tests/shots/kitscenes.h"
#include "tests/shots/overviewscenes.h"
#include "tests/shots/samplevault.h"
#include "tests/shots/scenes.h"
#include "ui/theme/themechoice.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QWidget>

#include <algorithm>
#include <cstdio>
#include <iterator>

using namespace Qt::StringLiterals;

// holdfast-shots OUTDIR [SCENE…]: renders every scene in light and dark, at 1x and 1.5x, in the
// size of the first start and in the least size.

namespace {

constexpr QSize kSizes[] = {QSize(1280, 800), QSize(1120, 700)};

void save(QWidget& widget, const QString& path, double scale)
{
    QImage image((QSizeF(widget.size()) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    widget.render(&image);
    if (!image.save(path))
        qFatal("%s cannot be written.", qPrintable(path));
    std::puts(qPrintable(path));
}

void takeAll(QWidget& widget, const QString& stem)
{
    using ui::theme::ThemeChoice;
    for (const auto& [choice, word] :
         {std::pair(ThemeChoice::Light, u"light"_s), std::pair(ThemeChoice::Dark, u"dark"_s)}) {
        ui::theme::applyTheme(*qApp, choice);
        for (const QSize size : kSizes) {
            if (widget.inherits("QMainWindow"))
                widget.resize(size);
            QCoreApplication::sendPostedEvents();
            for (const double scale : {1.0, 1.5}) {
                const QString variant =
                    u"-%1-%2-%3x.png"_s.arg(word).arg(widget.width()).arg(scale);
                save(widget, stem + variant, scale);
            }
        }
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("Usage: holdfast-shots OUTDIR [SCENE…]\n", stderr);
        return 2;
    }
    const QDir folder(arguments.at(1));
    if (!folder.mkpath(u"."_s))
        return 1;
    shots::setSampleNow(shots::pictureTime());
    std::vector<shots::Scene> scenes = shots::allScenes();
    std::ranges::copy(shots::overviewScenes(), std::back_inserter(scenes));
    std::ranges::copy(shots::kitScenes(), std::back_inserter(scenes));
    for (const auto& scene : scenes) {
        if (arguments.size() > 2 && !arguments.contains(scene.name))
            continue;
        ui::theme::applyTheme(app, ui::theme::ThemeChoice::Light);
        const QString stem = folder.filePath(scene.name);
        scene.paint([&stem](QWidget& widget) { takeAll(widget, stem); });
    }
    return 0;
}

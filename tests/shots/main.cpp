#include "tests/shots/backupscenes.h"
#include "tests/shots/browsescenes.h"
#include "tests/shots/comparescenes.h"
#include "tests/shots/kitscenes.h"
#include "tests/shots/mapscenes.h"
#include "tests/shots/overviewscenes.h"
#include "tests/shots/pseudotranslator.h"
#include "tests/shots/rehearsalscenes.h"
#include "tests/shots/restorescenes.h"
#include "tests/shots/samplevault.h"
#include "tests/shots/scenes.h"
#include "tests/shots/tablescenes.h"
#include "tests/shots/verifyscenes.h"
#include "ui/shell/language.h"
#include "ui/theme/motion.h"
#include "ui/theme/themechoice.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QPainter>
#include <QProcess>
#include <QSettings>
#include <QTest>
#include <QWidget>

#include <algorithm>
#include <cstdio>
#include <iterator>

using namespace Qt::StringLiterals;

// holdfast-shots [--language CODE] [--pseudo] OUTDIR [SCENE…]: renders every scene in light and
// dark, at 1x and 1.5x, in the size of the first start and in the least size.

namespace {

constexpr QSize kSizes[] = {QSize(1280, 800), QSize(1120, 700)};

constexpr auto kScale = "QT_SCALE_FACTOR";

void save(QWidget& widget, const QString& path)
{
    const double scale = widget.devicePixelRatioF();
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
    QTest::qWait(2 * ui::theme::kStepMs); // nothing fades any more
    for (const auto& [choice, word] :
         {std::pair(ThemeChoice::Light, u"light"_s), std::pair(ThemeChoice::Dark, u"dark"_s)}) {
        ui::theme::applyTheme(*qApp, choice);
        for (const QSize size : kSizes) {
            if (widget.inherits("QMainWindow"))
                widget.resize(size);
            for (int round = 0; round < 4; ++round) // one layout answers to another
                QCoreApplication::processEvents();
            const QString variant =
                u"-%1-%2-%3x.png"_s.arg(word).arg(widget.width()).arg(widget.devicePixelRatioF());
            save(widget, stem + variant);
        }
    }
}

/// The scale of a desktop holds for a whole process: the other one is taken by another.
int takeInTheOtherScale()
{
    if (qEnvironmentVariableIsSet(kScale))
        return 0;
    qputenv(kScale, "1.5");
    return QProcess::execute(QCoreApplication::applicationFilePath(),
                             QCoreApplication::arguments().mid(1));
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"language"_s, u"In this language, for example he."_s, u"code"_s, u"en"_s},
                       {u"pseudo"_s, u"With accents on every text, and 40 % longer."_s}});
    parser.addPositionalArgument(u"OUTDIR"_s, u"Where the pictures go."_s);
    parser.addPositionalArgument(u"SCENE"_s, u"Only these."_s, u"[SCENE…]"_s);
    parser.process(app);
    const QStringList arguments = parser.positionalArguments();
    if (arguments.isEmpty())
        parser.showHelp(2);
    const QDir folder(arguments.front());
    if (!folder.mkpath(u"."_s))
        return 1;

    qputenv("LANGUAGE",
            parser.value(u"language"_s).toLatin1()); // what the windows take for the user's
    QSettings unsaved(folder.filePath(u"unsaved.ini"_s), QSettings::IniFormat);
    const ui::shell::Language language(unsaved);
    shots::PseudoTranslator pseudo;
    if (parser.isSet(u"pseudo"_s))
        QCoreApplication::installTranslator(&pseudo);
    shots::setSampleNow(shots::pictureTime());
    std::vector<shots::Scene> scenes = shots::allScenes();
    std::ranges::copy(shots::overviewScenes(), std::back_inserter(scenes));
    std::ranges::copy(shots::backupScenes(), std::back_inserter(scenes));
    std::ranges::copy(shots::browseScenes(), std::back_inserter(scenes));
    std::ranges::copy(shots::compareScenes(), std::back_inserter(scenes));
    std::ranges::copy(shots::verifyScenes(), std::back_inserter(scenes));
    std::ranges::copy(shots::restoreScenes(), std::back_inserter(scenes));
    std::ranges::copy(shots::tableScenes(), std::back_inserter(scenes));
    std::ranges::copy(shots::rehearsalScenes(), std::back_inserter(scenes));
    std::ranges::copy(shots::programScenes(), std::back_inserter(scenes));
    std::ranges::copy(shots::kitScenes(), std::back_inserter(scenes));
    std::ranges::copy(shots::mapScenes(), std::back_inserter(scenes));
    for (const auto& scene : scenes) {
        if (arguments.size() > 1 && !arguments.contains(scene.name))
            continue;
        ui::theme::applyTheme(app, ui::theme::ThemeChoice::Light);
        const QString stem = folder.filePath(scene.name);
        scene.paint([&stem](QWidget& widget) { takeAll(widget, stem); });
    }
    return takeInTheOtherScale();
}

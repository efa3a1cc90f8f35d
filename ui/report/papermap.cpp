#include "ui/report/papermap.h"

#include "ui/report/legendpicture.h"
#include "ui/report/mappicture.h"
#include "ui/report/paperhead.h"
#include "ui/report/papersheet.h"
#include "ui/report/sizebarpicture.h"
#include "ui/theme/tokens.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPdfWriter>

#include <memory>

namespace ui::report {

namespace {

constexpr std::size_t kMostRows = 48; ///< a hand wide: the head of the report has room above it
constexpr double kGap = 12;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::report::PaperReport)
};

QString scaleWords(std::uint32_t each)
{
    return each == 1 ? Words::tr("each square is a page")
                     : Words::tr("each square is %1 pages").arg(QLocale().toString(each));
}

} // namespace

void printMap(PaperSheet& sheet, const core::proof::Report& report)
{
    if (!report.map)
        return;
    const theme::Tokens& tokens = theme::lightTokens();
    const double labels = MapPicture::labelWidth(report);
    const double ratio = sheet.painter().deviceTransform().m11();
    const MapGrid grid = MapGrid::inWidth(sheet.width() - labels, ratio);
    const auto pages = static_cast<std::uint32_t>(report.map->kinds.size());
    const std::uint32_t each =
        core::proof::pagesPerSquare(pages, static_cast<std::uint32_t>(grid.columns * kMostRows));
    // Not owned: the report outlives the picture.
    const SquareList squares({std::shared_ptr<void>(), &report}, each);
    const MapPicture picture(squares, grid, tokens);
    const std::vector<SizePart> parts = sizePartsOf(report);
    const LegendPicture legend(report);
    const double legendHeight = legend.heightIn(sheet.width());
    const std::size_t rows = grid.rowsOf(squares.count());
    const double height = picture.heightOf(rows);

    printHeading(sheet, Words::tr("Page map"), scaleWords(each),
                 height + SizeBarPicture::height() + legendHeight + 3 * kGap);
    const QRectF map = sheet.take(height);
    picture.paint(sheet.painter(), map.topLeft() + QPointF(labels, 0), {.rows = rows});
    sheet.skip(kGap);
    SizeBarPicture(parts, tokens)
        .paint(sheet.painter(), sheet.take(SizeBarPicture::height()), labels);
    sheet.skip(kGap);
    legend.paint(sheet.painter(), sheet.take(legendHeight), sheet.painter().layoutDirection(),
                 tokens);
}

} // namespace ui::report

#include "ui/report/paperreport.h"

#include "core/proof/reportsummary.h"
#include "ui/report/paperhead.h"
#include "ui/report/paperlists.h"
#include "ui/report/papermap.h"
#include "ui/report/papersheet.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPdfWriter>

#include <algorithm>
#include <array>

namespace ui::report {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::report::PaperReport)
};

constexpr int kResolution = 1200;

/// Returns the number of pages.
int print(QPdfWriter& writer, const core::proof::Report& report, const QTimeZone& zone, int pages)
{
    const QString version = QCoreApplication::applicationVersion();
    PaperSheet sheet(
        writer,
        {.words = version.isEmpty()
             ? Words::tr("Made by Holdfast. %1").arg(core::proof::subjectLine(report))
             //: %1 is a version, %2 the name of a database.
             : Words::tr("Made by Holdfast %1. %2").arg(version, core::proof::subjectLine(report)),
         .pages = pages});
    printHead(sheet, report, zone);
    printMap(sheet, report);
    printFindings(sheet, report);
    printTables(sheet, report, zone);
    return sheet.pages();
}

int printTo(QBuffer& buffer, const core::proof::Report& report, const QTimeZone& zone,
            const QPageSize& paper, int pages)
{
    buffer.open(QIODevice::WriteOnly | QIODevice::Truncate);
    QPdfWriter writer(&buffer);
    writer.setResolution(kResolution);
    writer.setPageSize(paper);
    writer.setPageMargins({}); // the sheet has margins of its own
    //: Title of a document: %1 is the name of a database.
    writer.setTitle(Words::tr("Integrity report: %1").arg(report.database));
    writer.setCreator(QStringLiteral("Holdfast"));
    return print(writer, report, zone, pages);
}

} // namespace

QPageSize paperFor(const QLocale& locale)
{
    // Source: Unicode CLDR, supplemental data, paperSize "US-Letter".
    constexpr std::array letter = {QLocale::Belize,       QLocale::Canada,     QLocale::Chile,
                                   QLocale::Colombia,     QLocale::CostaRica,  QLocale::Guatemala,
                                   QLocale::Mexico,       QLocale::Nicaragua,  QLocale::Panama,
                                   QLocale::Philippines,  QLocale::PuertoRico, QLocale::ElSalvador,
                                   QLocale::UnitedStates, QLocale::Venezuela};
    return QPageSize(std::ranges::find(letter, locale.territory()) != letter.end()
                         ? QPageSize::Letter
                         : QPageSize::A4);
}

QByteArray toPdf(const core::proof::Report& report, const QTimeZone& zone, const QPageSize& paper)
{
    // How many pages there are is known when they are printed, and stands on the first.
    QBuffer draft;
    const int pages = printTo(draft, report, zone, paper, 0);
    QBuffer final;
    printTo(final, report, zone, paper, pages);
    return final.data();
}

} // namespace ui::report

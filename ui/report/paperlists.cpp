#include "ui/report/paperlists.h"

#include "core/proof/htmltext.h"
#include "core/proof/reportsummary.h"
#include "ui/report/paperhead.h"
#include "ui/report/papersheet.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::report {

using core::proof::ReportFinding;
using core::proof::ReportTable;
using core::vault::Severity;
using theme::Role;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::report::PaperReport)
};

constexpr double kIcon = 16;
constexpr double kIconGap = 8;
constexpr double kBetween = 9;
constexpr int kMostLetters = 900; ///< of a text: names in it may be as long as a book
constexpr double kRow = 21;
constexpr double kHeadRow = 22;
constexpr int kRowsTogether = 4;
constexpr double kNumber = 90;
constexpr double kState = 120;
constexpr double kCellGap = 10;

const theme::Tokens& tokens()
{
    return theme::lightTokens();
}

theme::Status statusOfSeverity(Severity severity)
{
    switch (severity) {
    case Severity::Damage: return theme::Status::Error;
    case Severity::CannotJudge: return theme::Status::CannotJudge;
    case Severity::Note: break;
    }
    return theme::Status::Note;
}

struct Paragraph
{
    QString words{};
    Role role = Role::Body;
    QColor ink{};
};

std::vector<Paragraph> paragraphsOf(const ReportFinding& finding)
{
    std::vector<Paragraph> all = {
        {.words = finding.title, .role = Role::Strong, .ink = tokens().text},
        {.words = finding.meaning, .ink = tokens().text2},
        {.words = finding.advice, .ink = tokens().text}};
    std::erase_if(all, [](const Paragraph& paragraph) { return paragraph.words.isEmpty(); });
    for (Paragraph& paragraph : all) {
        if (paragraph.words.size() > kMostLetters)
            paragraph.words = paragraph.words.left(kMostLetters) + u'…';
    }
    return all;
}

double findingHeight(const PaperSheet& sheet, const ReportFinding& finding)
{
    double height = kBetween;
    for (const Paragraph& paragraph : paragraphsOf(finding))
        height +=
            sheet.heightOf(paragraph.words, paragraph.role, sheet.width() - kIcon - kIconGap) + 1;
    return height;
}

void printFinding(PaperSheet& sheet, const ReportFinding& finding)
{
    sheet.need(findingHeight(sheet, finding));
    const double width = sheet.width() - kIcon - kIconGap;
    bool first = true;
    for (const Paragraph& paragraph : paragraphsOf(finding)) {
        const double height = sheet.heightOf(paragraph.words, paragraph.role, width) + 1;
        const QRectF line = sheet.take(height);
        if (first)
            theme::drawStatus(sheet.painter(),
                              sheet.placed(QRectF(line.left(), line.top() + 1, kIcon, kIcon)),
                              statusOfSeverity(finding.severity), tokens());
        first = false;
        sheet.write(line.adjusted(kIcon + kIconGap, 0, 0, 0), paragraph.words, paragraph.role,
                    paragraph.ink);
    }
    sheet.skip(kBetween);
}

/// The columns of a row: name, rows, change, state.
struct Cells
{
    explicit Cells(const QRectF& row)
        : state(row.right() - kState, row.top(), kState, row.height())
        , change(state.left() - kCellGap - kNumber, row.top(), kNumber, row.height())
        , rows(change.left() - kCellGap - kNumber, row.top(), kNumber, row.height())
        , name(row.left(), row.top(), rows.left() - kCellGap - row.left(), row.height())
    {
    }
    QRectF state;
    QRectF change;
    QRectF rows;
    QRectF name;
};

constexpr auto kRight = Qt::AlignRight | Qt::AlignVCenter;

void printTableHead(PaperSheet& sheet)
{
    const QRectF row = sheet.take(kHeadRow);
    const Cells cells(row);
    const auto put = [&sheet](const QRectF& cell, const QString& words, Qt::Alignment alignment) {
        theme::text(sheet.painter(), sheet.placed(cell), words,
                    {.role = Role::Caption, .ink = tokens().text2, .alignment = alignment});
    };
    put(cells.name, Words::tr("Table"), Qt::AlignLeft | Qt::AlignVCenter);
    put(cells.rows, Words::tr("Rows"), kRight);
    put(cells.change, Words::tr("Change"), kRight);
    put(cells.state.adjusted(kCellGap, 0, 0, 0), Words::tr("State"),
        Qt::AlignLeft | Qt::AlignVCenter);
    theme::hline(sheet.painter(), row.left(), row.right(), row.bottom() - 1, tokens().border);
}

/// Since the backup before: a dash for what did not change, nothing where none is known.
QString changeWords(const ReportTable& table)
{
    if (!table.before || !(table.rows || table.isGone))
        return {};
    const qint64 change = table.rows.value_or(0) - *table.before;
    if (change == 0)
        return u"–"_s;
    const QString number = QLocale().toString(qAbs(change));
    return (change > 0 ? u'+' : u'−') + number;
}

void printTable(PaperSheet& sheet, const ReportTable& table)
{
    const QRectF row = sheet.take(kRow);
    const Cells cells(row);
    QPainter& painter = sheet.painter();
    const theme::Status status = table.isGone ? theme::Status::Error : statusOf(table.state);
    const QString change = changeWords(table);
    const QColor changeInk = change.startsWith(u'+') ? tokens().ok
        : change.startsWith(u'−')                    ? tokens().err
                                                     : tokens().text3;
    theme::text(painter, sheet.placed(cells.name), table.name.left(kMostLetters).simplified(),
                {.ink = tokens().text, .elide = Qt::ElideMiddle});
    theme::text(painter, sheet.placed(cells.rows),
                table.rows ? QLocale().toString(*table.rows) : QString(),
                {.ink = tokens().text, .alignment = kRight});
    theme::text(painter, sheet.placed(cells.change), change,
                {.ink = changeInk, .alignment = kRight});
    const QRectF icon(cells.state.left() + kCellGap, row.top() + (kRow - 14) / 2, 14, 14);
    theme::drawStatus(painter, sheet.placed(icon), status, tokens());
    theme::text(painter, sheet.placed(cells.state.adjusted(kCellGap + 20, 0, 0, 0)),
                table.isGone ? Words::tr("Gone") : core::proof::stateWord(table.state),
                {.ink = theme::statusInk(status, tokens())});
    theme::hline(painter, row.left(), row.right(), row.bottom() - 1, tokens().line);
}

} // namespace

void printFindings(PaperSheet& sheet, const core::proof::Report& report)
{
    const auto& findings = report.findings;
    const double first =
        findings.empty() ? theme::lineHeight(Role::Body) : findingHeight(sheet, findings.front());
    const QString count =
        findings.empty() ? QString() : QLocale().toString(static_cast<qulonglong>(findings.size()));
    printHeading(sheet, Words::tr("Findings"), count, first);
    for (const ReportFinding& finding : findings)
        printFinding(sheet, finding);
    if (findings.empty())
        sheet.write(sheet.take(theme::lineHeight(Role::Body)), Words::tr("Nothing was found."),
                    Role::Body, tokens().text2);
}

void printTables(PaperSheet& sheet, const core::proof::Report& report, const QTimeZone& zone)
{
    if (report.tables.empty())
        return;
    const bool compared = report.beforeAt != core::UtcTime{};
    const auto together = std::min<std::size_t>(kRowsTogether, report.tables.size());
    printHeading(sheet, Words::tr("Table contents"),
                 compared ? Words::tr("against the backup of %1")
                                .arg(core::proof::timeText(report.beforeAt, zone))
                          : QString(),
                 kHeadRow + kRow * double(together));
    printTableHead(sheet);
    for (const ReportTable& table : report.tables) {
        const int page = sheet.pages();
        sheet.need(kRow);
        if (sheet.pages() != page)
            printTableHead(sheet);
        printTable(sheet, table);
    }
}

} // namespace ui::report

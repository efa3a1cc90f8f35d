#include "ui/report/paperhead.h"

#include "core/proof/htmltext.h"
#include "core/proof/reportsummary.h"
#include "ui/report/papersheet.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui::report {

using core::vault::CheckRecord;
using core::vault::Verdict;
using theme::Role;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::report::PaperReport)
};

constexpr double kGap = 12;
constexpr double kPad = 12;
constexpr double kIcon = 18;
constexpr double kIconGap = 10;
constexpr double kCardGap = 8;
constexpr double kCardPad = 9;
constexpr double kCardLineGap = 1;
constexpr int kMostLetters = 400; ///< of a line: a name may be as long as a book
constexpr double kHeadingAbove = 18;
constexpr double kHeadingLine = 5;

const theme::Tokens& tokens()
{
    return theme::lightTokens();
}

void printLine(PaperSheet& sheet, const QString& line, Role role, const QColor& ink)
{
    if (line.isEmpty())
        return;
    const QString words = line.left(kMostLetters);
    const double height = sheet.heightOf(words, role, sheet.width());
    sheet.write(sheet.take(height + 1), words, role, ink);
}

QString aboutLine(const core::proof::Report& report, const QTimeZone& zone)
{
    const QString subject = core::proof::subjectLine(report);
    if (report.takenAt == core::UtcTime{})
        return subject;
    //: %1 is "Backup of shop.db", %2 a date and time.
    return Words::tr("%1, %2").arg(subject, core::proof::timeText(report.takenAt, zone));
}

QString bannerText(const core::proof::Report& report, const QTimeZone& zone)
{
    const QString text = core::proof::bannerOf(report).text;
    if (report.proof.verdict == Verdict::Ok || report.newestGoodId.isEmpty())
        return text;
    const QString when = core::proof::timeText(report.newestGoodAt, zone);
    return text + u'\n' + Words::tr("The newest good backup is that of %1.").arg(when);
}

void printBanner(PaperSheet& sheet, const core::proof::Report& report, const QTimeZone& zone)
{
    const theme::Status status = statusOf(report.proof.verdict);
    const QString title = core::proof::bannerOf(report).title;
    const QString text = bannerText(report, zone);
    const double lead = kPad + kIcon + kIconGap;
    const double width = sheet.width() - lead - kPad;
    const double titleHeight = sheet.heightOf(title, Role::Section, width);
    const double height = 2 * kPad + titleHeight + 2 + sheet.heightOf(text, Role::Body, width);
    const QRectF box = sheet.take(height);
    theme::box(sheet.painter(), box,
               {.radius = theme::kPanelRadius,
                .fill = theme::statusTint(status, tokens()),
                .line = theme::statusFill(status, tokens())});
    const QRectF icon(box.left() + kPad, box.top() + kPad + 1, kIcon, kIcon);
    theme::drawStatus(sheet.painter(), sheet.placed(icon), status, tokens());
    const QRectF words = box.adjusted(lead, kPad, -kPad, -kPad);
    sheet.write(words, title, Role::Section, tokens().text);
    sheet.write(words.adjusted(0, titleHeight + 2, 0, 0), text, Role::Body, tokens().text2);
}

void printCard(PaperSheet& sheet, const QRectF& box, const CheckRecord& check)
{
    const theme::Status status = statusOf(check.state);
    QPainter& painter = sheet.painter();
    theme::box(painter, sheet.placed(box),
               {.radius = theme::kPanelRadius, .fill = tokens().surface, .line = tokens().border});
    const QRectF inside = box.adjusted(10, kCardPad, -8, -kCardPad);
    QRectF line(inside.left() + kIcon + 8, inside.top(), inside.width() - kIcon - 8, 0);
    const auto put = [&](const QString& words, Role role, const QColor& ink) {
        line.setHeight(theme::lineHeight(role));
        theme::text(painter, sheet.placed(line), words, {.role = role, .ink = ink});
        line.moveTop(line.bottom() + kCardLineGap);
    };
    const QRectF icon(inside.left(), inside.top(), kIcon, kIcon);
    theme::drawStatus(painter, sheet.placed(icon), status, tokens());
    put(core::proof::checkTitle(check.name), Role::Strong, tokens().text);
    put(core::proof::checkLine(check), Role::Caption, theme::statusInk(status, tokens()));
    if (check.state != Verdict::NotChecked)
        put(core::proof::secondsText(check.seconds), Role::Micro, tokens().text3);
}

double cardHeight()
{
    return 2 * kCardPad + theme::lineHeight(Role::Strong) + theme::lineHeight(Role::Caption)
        + theme::lineHeight(Role::Micro) + 2 * kCardLineGap;
}

void printCards(PaperSheet& sheet, const std::vector<CheckRecord>& checks)
{
    if (checks.empty())
        return;
    const auto count = static_cast<double>(checks.size());
    const QRectF row = sheet.take(cardHeight());
    const double width = (row.width() - (count - 1) * kCardGap) / count;
    double left = row.left();
    for (const CheckRecord& check : checks) {
        printCard(sheet, {left, row.top(), width, row.height()}, check);
        left += width + kCardGap;
    }
}

} // namespace

theme::Status statusOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok: return theme::Status::Ok;
    case Verdict::Damaged: return theme::Status::Damaged;
    case Verdict::CannotJudge: return theme::Status::CannotJudge;
    case Verdict::NotChecked: break;
    }
    return theme::Status::NotChecked;
}

void printHeading(PaperSheet& sheet, const QString& title, const QString& caption, double below)
{
    const double height = theme::lineHeight(Role::Section) + kHeadingLine;
    sheet.need(kHeadingAbove + height + below);
    if (!sheet.isAtTop())
        sheet.skip(kHeadingAbove);
    const QRectF line = sheet.take(height);
    const QRectF words = line.adjusted(0, 0, 0, -kHeadingLine);
    const double width = theme::textWidth(title, Role::Section) + 10;
    theme::text(sheet.painter(), sheet.placed(words), title,
                {.role = Role::Section, .ink = tokens().text});
    theme::text(sheet.painter(), sheet.placed(words.adjusted(width, 1, 0, 1)), caption,
                {.role = Role::Caption, .ink = tokens().text3});
    theme::hline(sheet.painter(), line.left(), line.right(), line.bottom() - 1, tokens().border);
    sheet.skip(kHeadingLine);
}

void printHead(PaperSheet& sheet, const core::proof::Report& report, const QTimeZone& zone)
{
    printLine(sheet, Words::tr("Integrity report"), Role::Display, tokens().text);
    sheet.skip(2);
    printLine(sheet, aboutLine(report, zone), Role::Body, tokens().text2);
    printLine(sheet, core::proof::sizeLine(report), Role::Body, tokens().text2);
    printLine(sheet, report.subject.simplified(), Role::MonoSmall, tokens().text2);
    if (report.proof.at != core::UtcTime{})
        printLine(sheet,
                  Words::tr("Verified on %1.").arg(core::proof::timeText(report.proof.at, zone)),
                  Role::Body, tokens().text2);
    sheet.skip(kGap);
    printBanner(sheet, report, zone);
    sheet.skip(kCardGap);
    printCards(sheet, report.proof.checks);
}

} // namespace ui::report

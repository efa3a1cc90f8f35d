#include "core/proof/reporthtml.h"

#include "core/proof/htmlmap.h"
#include "core/proof/htmltext.h"
#include "core/proof/reportsummary.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace core::proof {

namespace {

using vault::Verdict;

class Page
{
    Q_DECLARE_TR_FUNCTIONS(core::proof::HtmlReport)

public:
    Page(const Report& report, const QTimeZone& zone)
        : m_report(report)
        , m_zone(zone)
    {
    }

    [[nodiscard]] QString text() const;

private:
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString header() const;
    [[nodiscard]] QString banner() const;
    [[nodiscard]] QString cards() const;
    [[nodiscard]] QString findings() const;
    [[nodiscard]] QString tables() const;
    [[nodiscard]] QString footer() const;
    [[nodiscard]] QString time(UtcTime when) const { return timeText(when, m_zone); }

    static QString finding(const ReportFinding& finding);
    static QString tableRow(const ReportTable& table);
    static QString change(const ReportTable& table);
    static QString state(const ReportTable& table);
    static QString heading(const QString& title, const QString& caption);

    const Report& m_report;
    const QTimeZone& m_zone;
};

QString Page::title() const
{
    return tr("Integrity report: %1").arg(m_report.database);
}

QString Page::heading(const QString& title, const QString& caption)
{
    const QString small =
        caption.isEmpty() ? QString() : element("span"_L1, "caption"_L1, escaped(caption));
    return element("h2"_L1, {}, escaped(title)) + small;
}

QString Page::header() const
{
    const QString subject = subjectLine(m_report);
    QString lines = element("h1"_L1, {}, escaped(tr("Integrity report")));
    const QString about = m_report.takenAt == UtcTime{}
        ? subject
        : tr("%1, %2", "database, time").arg(subject, time(m_report.takenAt));
    lines += element("p"_L1, "sub"_L1, escaped(about));
    lines += element("p"_L1, "sub"_L1, escaped(sizeLine(m_report)));
    lines += element("p"_L1, "sub mono"_L1, isolatedName(m_report.subject));
    if (m_report.proof.at != UtcTime{})
        lines +=
            element("p"_L1, "sub"_L1, escaped(tr("Verified on %1.").arg(time(m_report.proof.at))));
    return element("header"_L1, {}, lines);
}

QString Page::banner() const
{
    const Verdict verdict = m_report.proof.verdict;
    const ReportBanner words = bannerOf(m_report);
    QString text =
        element("strong"_L1, {}, escaped(words.title)) + element("p"_L1, {}, escaped(words.text));
    if (verdict != Verdict::Ok && !m_report.newestGoodId.isEmpty())
        text += element(
            "p"_L1, {},
            escaped(tr("The newest good backup is that of %1.").arg(time(m_report.newestGoodAt))));
    const QString kind = u"panel banner "_s + classOfState(verdict);
    return u"<section class=\""_s + kind + u"\">"_s + stateIcon(verdict)
        + element("div"_L1, {}, text) + u"</section>\n"_s;
}

QString Page::cards() const
{
    QString cards;
    for (const vault::CheckRecord& check : m_report.proof.checks) {
        const QString took =
            check.state == Verdict::NotChecked ? QString() : secondsText(check.seconds);
        cards += u"<section class=\"panel card "_s + classOfState(check.state) + u"\">"_s
            + stateIcon(check.state) + element("b"_L1, {}, escaped(checkTitle(check.name)))
            + element("span"_L1, "took"_L1, escaped(took))
            + element("span"_L1, "line"_L1, escaped(checkLine(check))) + u"</section>\n"_s;
    }
    return element("div"_L1, "cards"_L1, cards);
}

QString Page::finding(const ReportFinding& finding)
{
    QString text = element("b"_L1, {}, escaped(finding.title));
    if (!finding.meaning.isEmpty())
        text += element("p"_L1, "meaning"_L1, escaped(finding.meaning));
    if (!finding.advice.isEmpty())
        text += element("p"_L1, "advice"_L1, escaped(finding.advice));
    if (!finding.sql.isEmpty())
        text += element("pre"_L1, "mono"_L1, escaped(finding.sql));
    if (!finding.detail.isEmpty())
        text += element("details"_L1, {},
                        element("summary"_L1, {}, escaped(tr("Details")))
                            + element("pre"_L1, "mono"_L1, escaped(finding.detail)));
    return element("div"_L1, "finding"_L1,
                   u"<span role=\"img\" aria-label=\""_s + escaped(severityWord(finding.severity))
                       + u"\">"_s + severityIcon(finding.severity) + u"</span>"_s
                       + element("div"_L1, {}, text));
}

QString Page::findings() const
{
    QString list;
    for (const ReportFinding& each : m_report.findings)
        list += finding(each);
    if (list.isEmpty())
        list = element("p"_L1, "sub"_L1, escaped(tr("Nothing was found.")));
    const auto count = static_cast<qint64>(m_report.findings.size());
    return element("section"_L1, "panel long"_L1,
                   heading(tr("Findings"), count == 0 ? QString() : QLocale().toString(count))
                       + list);
}

/// Since the backup before: no sign for what did not change, and nothing where none is known.
QString Page::change(const ReportTable& table)
{
    if (!table.before || !(table.rows || table.isGone))
        return {};
    const qint64 change = table.rows.value_or(0) - *table.before;
    if (change == 0)
        return u"–"_s;
    const QString number = QLocale().toString(qAbs(change));
    return change > 0 ? u"<span class=\"more\">+"_s + escaped(number) + u"</span>"_s
                      : u"<span class=\"less\">\u2212"_s + escaped(number) + u"</span>"_s;
}

QString Page::state(const ReportTable& table)
{
    const QString word = table.isGone ? tr("Gone") : stateWord(table.state);
    return u"<td class=\"state "_s + classOfState(table.state) + u"\">"_s + stateIcon(table.state)
        + escaped(word) + u"</td>"_s;
}

QString Page::tableRow(const ReportTable& table)
{
    const QString rows = table.rows ? QLocale().toString(*table.rows) : QString();
    return element("tr"_L1, {},
                   element("td"_L1, {}, isolatedName(table.name))
                       + element("td"_L1, "number"_L1, escaped(rows))
                       + element("td"_L1, "number"_L1, change(table)) + state(table));
}

QString Page::tables() const
{
    if (m_report.tables.empty())
        return {};
    const bool compared = m_report.beforeAt != UtcTime{};
    QString rows;
    for (const ReportTable& table : m_report.tables)
        rows += tableRow(table);
    const QString head = element("tr"_L1, {},
                                 element("th"_L1, {}, escaped(tr("Table")))
                                     + element("th"_L1, "number"_L1, escaped(tr("Rows")))
                                     + element("th"_L1, "number"_L1, escaped(tr("Change")))
                                     + element("th"_L1, {}, escaped(tr("State"))));
    const QString caption =
        compared ? tr("against the backup of %1").arg(time(m_report.beforeAt)) : QString();
    return element("section"_L1, "panel long"_L1,
                   heading(tr("Table contents"), caption)
                       + element("table"_L1, {},
                                 element("thead"_L1, {}, head) + element("tbody"_L1, {}, rows)));
}

QString Page::footer() const
{
    const QString version = QCoreApplication::applicationVersion();
    return element("footer"_L1, {},
                   escaped(version.isEmpty() ? tr("Made by Holdfast.")
                                             : tr("Made by Holdfast %1.").arg(version)));
}

QString Page::text() const
{
    const QLocale locale;
    const QString direction = locale.textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
    const QString side = findings() + tables();
    const QString columns = m_report.map
        ? element("div"_L1, "columns"_L1,
                  element("div"_L1, {}, mapPanel(m_report)) + element("div"_L1, {}, side))
        : side;
    return u"<!DOCTYPE html>\n<html lang=\""_s + escaped(locale.bcp47Name()) + u"\" dir=\""_s
        + direction
        + u"\">\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta http-equiv=\"Content-Security-Policy\" "
          "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_s
        + element("title"_L1, {}, escaped(title())) + element("style"_L1, {}, styleSheet())
        + u"</head>\n<body>\n"_s
        + element("main"_L1, {}, header() + banner() + cards() + columns + footer())
        + u"</body>\n</html>\n"_s;
}

} // namespace

QByteArray toHtml(const Report& report, const QTimeZone& zone)
{
    return Page(report, zone).text().toUtf8();
}

} // namespace core::proof

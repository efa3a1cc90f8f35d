#include "core/jobs/restorereport.h"

#include "core/base/errortext.h"
#include "core/proof/htmltext.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::jobs {

namespace {

using proof::element;
using proof::escaped;
using proof::isolatedName;
using restore::Step;
using restore::StepState;
using vault::Verdict;

/// Which colour and shape of a verdict stands for it.
Verdict verdictOf(const RestoreReport& report)
{
    switch (report.end) {
    case RestoreEnd::Restored: return report.verified ? Verdict::Ok : Verdict::NotChecked;
    case RestoreEnd::RestoredWithTrouble: return Verdict::CannotJudge;
    case RestoreEnd::RolledBack:
    case RestoreEnd::NeedsHelp: break;
    }
    return Verdict::Damaged;
}

Verdict verdictOf(StepState state)
{
    switch (state) {
    case StepState::Done: return Verdict::Ok;
    case StepState::Failed: return Verdict::Damaged;
    case StepState::Waiting:
    case StepState::Running:
    case StepState::Skipped:
    case StepState::Stopped:
    case StepState::Undone: break;
    }
    return Verdict::NotChecked;
}

class Page
{
    Q_DECLARE_TR_FUNCTIONS(core::jobs::RestoreReport)

public:
    Page(const RestoreAccount& account, const QTimeZone& zone)
        : m_account(account)
        , m_report(account.report)
        , m_zone(zone)
    {
    }

    [[nodiscard]] QString text() const;

private:
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString header() const;
    [[nodiscard]] QString banner() const;
    [[nodiscard]] QString steps() const;
    [[nodiscard]] QString tables() const;
    [[nodiscard]] QString checks() const;
    [[nodiscard]] QString log() const;
    [[nodiscard]] QString footer() const;
    [[nodiscard]] QString time(UtcTime when) const { return proof::timeText(when, m_zone); }

    static QString stateWord(StepState state);
    static QString row(const QStringList& cells);
    static QString number(const std::optional<qint64>& rows);
    static QString change(const TableChange& table);
    static QString line(const QString& words);

    const RestoreAccount& m_account;
    const RestoreReport& m_report;
    const QTimeZone& m_zone;
};

QString Page::title() const
{
    return m_account.isUndo ? tr("Report of the undoing of a restore") : tr("Report of a restore");
}

QString Page::line(const QString& words)
{
    return element("p"_L1, "sub"_L1, words);
}

QString Page::header() const
{
    QString lines = element("h1"_L1, {}, escaped(title()));
    lines += line(isolatedName(QDir::toNativeSeparators(m_report.target)));
    if (!m_report.backupId.isEmpty())
        lines += line(escaped(tr("From:")) + u' ' + isolatedName(m_report.backupId));
    lines += line(
        escaped(tr("Begun %1, ended %2.").arg(time(m_account.begunAt), time(m_account.endedAt))));
    if (!m_report.safetyFolder.isEmpty())
        lines += line(escaped(tr("The state before is kept in:")) + u' '
                      + isolatedName(QDir::toNativeSeparators(m_report.safetyFolder)));
    if (!m_report.id.isEmpty())
        lines += line(escaped(tr("Number of this restore, for undo:")) + u' '
                      + isolatedName(m_report.id));
    return element("header"_L1, {}, lines);
}

QString Page::banner() const
{
    const Verdict verdict = verdictOf(m_report);
    const QString words = element("strong"_L1, {}, escaped(m_account.title))
        + element("p"_L1, {}, escaped(m_account.text));
    return u"<section class=\"panel banner "_s + proof::classOfState(verdict) + u"\">"_s
        + proof::stateIcon(verdict) + element("div"_L1, {}, words) + u"</section>\n"_s;
}

QString Page::stateWord(StepState state)
{
    switch (state) {
    case StepState::Waiting:
    case StepState::Running: return tr("Not done");
    case StepState::Done: return tr("Done");
    case StepState::Skipped: return tr("Left out");
    case StepState::Failed: return tr("Failed");
    case StepState::Stopped: return tr("Stopped");
    case StepState::Undone: break;
    }
    return tr("Taken back");
}

QString Page::row(const QStringList& cells)
{
    return element("tr"_L1, {}, cells.join(QString()));
}

QString Page::steps() const
{
    QString rows;
    for (const Step& step : m_report.steps.steps) {
        const Verdict verdict = verdictOf(step.state);
        const QString words = escaped(restore::stepTitle(step.kind))
            + (step.detail.isEmpty() ? QString()
                                     : element("span"_L1, "caption"_L1, escaped(step.detail)));
        const QString took =
            step.seconds > 0 ? escaped(proof::secondsText(step.seconds)) : QString();
        rows +=
            row({element("td"_L1, {}, words), element("td"_L1, "number"_L1, took),
                 u"<td class=\"state "_s + proof::classOfState(verdict) + u"\">"_s
                     + proof::stateIcon(verdict) + escaped(stateWord(step.state)) + u"</td>"_s});
    }
    const QString head = row({element("th"_L1, {}, escaped(tr("Step"))),
                              element("th"_L1, "number"_L1, escaped(tr("Time"))),
                              element("th"_L1, {}, escaped(tr("State")))});
    return element("section"_L1, "panel long"_L1,
                   element("h2"_L1, {}, escaped(tr("Steps")))
                       + element("table"_L1, {},
                                 element("thead"_L1, {}, head) + element("tbody"_L1, {}, rows)));
}

QString Page::number(const std::optional<qint64>& rows)
{
    return element("td"_L1, "number"_L1, rows ? escaped(QLocale().toString(*rows)) : u"–"_s);
}

/// Rows that came, were overwritten and went; where that is not known, how many there are more or
/// fewer. None where that is not known either.
std::optional<RowChanges> changesOf(const TableChange& table)
{
    if (table.rows || !table.now || !table.then)
        return table.rows;
    const qint64 more = *table.then - *table.now;
    return RowChanges{.added = std::max<qint64>(more, 0), .removed = std::max<qint64>(-more, 0)};
}

QString Page::change(const TableChange& table)
{
    const auto changes = changesOf(table);
    QStringList words;
    const auto say = [&words](const QString& kind, const QString& sign, qint64 rows) {
        if (rows > 0)
            words << u"<span class=\"%1\">"_s.arg(kind) + sign + escaped(QLocale().toString(rows))
                    + u"</span>"_s;
    };
    if (changes) {
        say(u"more"_s, u"+"_s, changes->added);
        say(u"other"_s, u"~"_s, changes->changed);
        say(u"less"_s, u"\u2212"_s, changes->removed);
    }
    const bool isSame = changes && words.isEmpty();
    return element("td"_L1, "number"_L1, isSame ? u"–"_s : words.join(u' '));
}

QString Page::tables() const
{
    if (m_report.tables.empty())
        return {};
    QString rows;
    for (const TableChange& table : m_report.tables)
        rows += row({element("td"_L1, {}, isolatedName(table.table)), number(table.now),
                     number(table.then), change(table)});
    const QString head = row({element("th"_L1, {}, escaped(tr("Table"))),
                              element("th"_L1, "number"_L1, escaped(tr("Rows before"))),
                              element("th"_L1, "number"_L1, escaped(tr("Rows after"))),
                              element("th"_L1, "number"_L1, escaped(tr("Change")))});
    return element("section"_L1, "panel long"_L1,
                   element("h2"_L1, {}, escaped(tr("Tables")))
                       + element("table"_L1, {},
                                 element("thead"_L1, {}, head) + element("tbody"_L1, {}, rows)));
}

QString Page::checks() const
{
    if (m_account.checks.empty())
        return {};
    QString list;
    for (const LookedAt& check : m_account.checks) {
        const Verdict verdict = check.isTicked ? Verdict::Ok : Verdict::NotChecked;
        const QString state = check.isTicked ? tr("Looked at, as it should be") : tr("Not ticked");
        list += row({element("td"_L1, {}, escaped(check.words)),
                     u"<td class=\"state "_s + proof::classOfState(verdict) + u"\">"_s
                         + proof::stateIcon(verdict) + escaped(state) + u"</td>"_s});
    }
    return element("section"_L1, "panel"_L1,
                   element("h2"_L1, {}, escaped(tr("What a person looked at")))
                       + element("table"_L1, {}, element("tbody"_L1, {}, list)));
}

QString Page::log() const
{
    if (m_report.steps.log.empty())
        return {};
    QStringList lines;
    for (const auto& entry : m_report.steps.log)
        lines << toQDateTime(entry.at).toTimeZone(m_zone).toString(u"HH:mm:ss"_s) + u"  "_s
                + entry.text;
    return element("section"_L1, "panel long"_L1,
                   element("h2"_L1, {}, escaped(tr("Log")))
                       + element("pre"_L1, "mono log"_L1, escaped(lines.join(u'\n'))));
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
    // The lines of a log are broken as those of a <pre> in the details of a proof are.
    const QString style =
        proof::styleSheet() + u".log { white-space:pre-wrap; overflow-wrap:anywhere; }\n"_s;
    return u"<!DOCTYPE html>\n<html lang=\""_s + escaped(locale.bcp47Name()) + u"\" dir=\""_s
        + direction
        + u"\">\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta http-equiv=\"Content-Security-Policy\" "
          "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_s
        + element("title"_L1, {}, escaped(title())) + element("style"_L1, {}, style)
        + u"</head>\n<body>\n"_s
        + element("main"_L1, {},
                  header() + banner() + checks() + steps() + tables() + log() + footer())
        + u"</body>\n</html>\n"_s;
}

QJsonValue jsonOf(const std::optional<qint64>& rows)
{
    return rows ? QJsonValue(*rows) : QJsonValue();
}

QJsonArray stepsOf(const RestoreReport& report)
{
    QJsonArray steps;
    for (const Step& step : report.steps.steps)
        steps.append(QJsonObject{{u"step"_s, restore::stepKey(step.kind)},
                                 {u"state"_s, restore::stateKey(step.state)},
                                 {u"detail"_s, step.detail},
                                 {u"seconds"_s, step.seconds}});
    return steps;
}

QJsonArray tablesOf(const RestoreReport& report)
{
    QJsonArray tables;
    for (const TableChange& table : report.tables) {
        QJsonObject object{{u"table"_s, table.table},
                           {u"rows_before"_s, jsonOf(table.now)},
                           {u"rows_after"_s, jsonOf(table.then)}};
        if (table.rows) {
            object[u"added"_s] = table.rows->added;
            object[u"changed"_s] = table.rows->changed;
            object[u"removed"_s] = table.rows->removed;
        }
        tables.append(object);
    }
    return tables;
}

QJsonArray checksOf(const RestoreAccount& account)
{
    QJsonArray checks;
    for (const LookedAt& check : account.checks)
        checks.append(QJsonObject{{u"check"_s, check.words}, {u"ticked"_s, check.isTicked}});
    return checks;
}

QJsonArray logOf(const RestoreReport& report)
{
    QJsonArray log;
    for (const auto& entry : report.steps.log)
        log.append(QJsonObject{{u"at"_s, toIso(entry.at)}, {u"text"_s, entry.text}});
    return log;
}

QByteArray toJson(const RestoreAccount& account)
{
    const RestoreReport& report = account.report;
    QJsonObject json{{u"format"_s, 1},
                     {u"kind"_s, account.isUndo ? u"undo"_s : u"restore"_s},
                     {u"id"_s, report.id},
                     {u"end"_s, endKey(report.end)},
                     {u"summary"_s, account.title},
                     {u"target"_s, report.target},
                     {u"backup"_s, report.backupId},
                     {u"safety_copy"_s, report.safetyFolder},
                     {u"begun_at"_s, toIso(account.begunAt)},
                     {u"ended_at"_s, toIso(account.endedAt)},
                     {u"seconds"_s, report.seconds},
                     {u"verified"_s, report.verified},
                     {u"checks"_s, checksOf(account)},
                     {u"steps"_s, stepsOf(report)},
                     {u"tables"_s, tablesOf(report)},
                     {u"log"_s, logOf(report)}};
    if (report.trouble)
        json.insert(
            u"trouble"_s,
            QJsonObject{{u"kind"_s, errorKind(report.trouble->code)},
                        {u"message"_s, describe(*report.trouble, Doing::SomethingElse).what}});
    if (report.firstBackup)
        json.insert(u"first_backup"_s, report.firstBackup->id);
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

} // namespace

QByteArray restoreReportText(const RestoreAccount& account, ReportFormat format,
                             const QTimeZone& zone)
{
    return format == ReportFormat::Html ? Page(account, zone).text().toUtf8() : toJson(account);
}

} // namespace core::jobs

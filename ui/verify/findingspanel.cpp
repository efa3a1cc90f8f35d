#include "ui/verify/findingspanel.h"

#include "ui/widgets/label.h"
#include "ui/widgets/scrolledcolumn.h"
#include "ui/widgets/taborder.h"

#include <QEvent>
#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::verify {

namespace {

using core::vault::Severity;
using core::vault::Verdict;

constexpr QMargins kMargins(4, 8, 4, 4); ///< a selected finding reaches beyond its words
constexpr int kToBar = 8; ///< from a finding to the scroll bar

QString countText(qsizetype count, Severity severity)
{
    const QString number = QLocale().toString(count);
    switch (severity) {
    case Severity::Damage:
        return count == 1 ? FindingsPanel::tr("1 error")
                          : FindingsPanel::tr("%1 errors").arg(number);
    case Severity::CannotJudge: return FindingsPanel::tr("%1 not judged").arg(number);
    case Severity::Note: break;
    }
    return count == 1 ? FindingsPanel::tr("1 note") : FindingsPanel::tr("%1 notes").arg(number);
}

/// "1 error, 1 not judged, 2 notes"
QString countsText(const std::vector<core::proof::ReportFinding>& findings)
{
    QStringList counts;
    for (const Severity severity : {Severity::Damage, Severity::CannotJudge, Severity::Note}) {
        const auto count =
            std::ranges::count(findings, severity, &core::proof::ReportFinding::severity);
        if (count > 0)
            counts << countText(count, severity);
    }
    return counts.join(u", "_s);
}

QString wordsForNone(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok: return FindingsPanel::tr("Nothing was found. Every check passed.");
    case Verdict::Damaged: return FindingsPanel::tr("A check says what is missing.");
    case Verdict::CannotJudge:
    case Verdict::NotChecked: break;
    }
    return FindingsPanel::tr("Nothing is known before it is checked.");
}

} // namespace

FindingsPanel::FindingsPanel(QWidget* parent)
    : Panel(tr("Findings"), parent)
    , m_scroll(new widgets::ScrolledColumn({0, 0, 0, 4}))
{
    setObjectName(u"findingsPanel"_s);
    m_scroll->setObjectName(u"findingsScroll"_s);
    m_scroll->rows()->setSpacing(0);
    setFlush();
    layout()->setContentsMargins(kMargins);
    body()->addWidget(m_scroll);
    m_scroll->widget()->installEventFilter(this);
}

/// A row that unfolds makes the panel ask for more room.
bool FindingsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_scroll->widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return Panel::eventFilter(watched, event);
}

int FindingsPanel::widthOfRows(int width)
{
    return width - kMargins.left() - kMargins.right();
}

/// All but the findings; not from size hints, which are of the findings before.
int FindingsPanel::headHeight(int width) const
{
    const QMargins margins = layout()->contentsMargins();
    const QLayoutItem* head = layout()->itemAt(0);
    return margins.top() + head->heightForWidth(width - margins.left() - margins.right())
        + layout()->spacing() + margins.bottom();
}

int FindingsPanel::heightForAll(int width) const
{
    const auto* rows = m_scroll->rows();
    return headHeight(width)
        + (rows->hasHeightForWidth() ? rows->heightForWidth(widthOfRows(width))
                                     : rows->sizeHint().height());
}

int FindingsPanel::heightOfWorst(int width) const
{
    if (m_rows.empty())
        return 0;
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width() + kToBar; // of the others
    return headHeight(width) + m_rows.front()->heightForWidth(widthOfRows(width) - bar);
}

void FindingsPanel::setReport(const SharedReport& report)
{
    if (report == m_report)
        return;
    m_report = report;
    clear();
    showCaption();
    if (!report)
        return;
    if (report->findings.empty())
        addWords(wordsForNone(report->proof.verdict));
    fill(report->findings);
    putInTabOrder();
    m_scroll->rows()->addStretch(1);
}

void FindingsPanel::setAsOf(const QString& moment)
{
    m_asOf = moment;
    showCaption();
}

void FindingsPanel::offerWays(const Possible& isPossible)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->offer(isPossible(m_rows[i]->way(), m_report->findings[i]));
}

void FindingsPanel::showCaption()
{
    QStringList words;
    if (m_report && !m_report->findings.empty())
        words << countsText(m_report->findings);
    if (!m_asOf.isEmpty())
        //: Of findings that are being looked for again; %1 is a time such as "today 14:00".
        words << tr("as of %1").arg(m_asOf);
    setSubtitle(words.join(u", "_s));
}

void FindingsPanel::fill(const std::vector<core::proof::ReportFinding>& findings)
{
    const std::size_t shown = std::min(findings.size(), kMostRows);
    for (std::size_t i = 0; i < shown; ++i) {
        auto* row = new FindingRow(findings[i]);
        m_rows.push_back(row);
        m_scroll->rows()->addWidget(row);
        connect(row, &FindingRow::wayTaken, this,
                [this, i](FindingRow::Way way) { Q_EMIT wayTaken(way, m_report->findings[i]); });
        connect(row, &FindingRow::chosen, this, [this, i] { choose(i); });
        connect(row, &FindingRow::stepRequested, this, [this, i](int by) { step(i, by); });
    }
    if (shown < findings.size())
        addWords(tr("And %1 more. A saved report names them all.")
                     .arg(QLocale().toString(qulonglong(findings.size() - shown))));
}

void FindingsPanel::putInTabOrder()
{
    for (auto row = m_rows.rbegin(); row != m_rows.rend(); ++row)
        widgets::putAfter(*m_scroll, **row);
}

void FindingsPanel::clear()
{
    m_rows.clear();
    while (QLayoutItem* item = m_scroll->rows()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void FindingsPanel::addWords(const QString& sentence)
{
    auto* label = new widgets::Label(sentence, theme::Role::Caption, widgets::Ink::Secondary);
    label->setObjectName(u"findingsNote"_s);
    label->setWordWrap(true);
    label->setContentsMargins(10, 6, 10, 6);
    m_scroll->rows()->addWidget(label);
}

void FindingsPanel::choose(std::size_t row)
{
    if (m_rows[row]->isSelected())
        return;
    select(row);
    if (const auto& pages = m_rows[row]->pages(); !pages.empty())
        Q_EMIT pageChosen(pages.front());
}

void FindingsPanel::select(std::size_t row)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setSelected(i == row);
}

void FindingsPanel::selectFor(core::PageNo page)
{
    const auto found = std::ranges::find_if(m_rows, [page](const FindingRow* row) {
        return std::ranges::find(row->pages(), page) != row->pages().end();
    });
    select(static_cast<std::size_t>(found - m_rows.begin()));
    if (found != m_rows.end())
        m_scroll->ensureWidgetVisible(*found, 0, 0);
}

void FindingsPanel::step(std::size_t row, int by)
{
    const auto next = static_cast<std::ptrdiff_t>(row) + by;
    if (next < 0 || next >= std::ssize(m_rows))
        return;
    FindingRow* there = m_rows[static_cast<std::size_t>(next)];
    there->setFocus(by < 0 ? Qt::BacktabFocusReason : Qt::TabFocusReason);
    m_scroll->ensureWidgetVisible(there, 0, 0);
}

} // namespace ui::verify

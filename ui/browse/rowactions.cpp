#include "ui/browse/rowactions.h"

#include "ui/browse/rowspresenter.h"
#include "ui/browse/rowtable.h"
#include "ui/dialogs/filechooser.h"
#include "ui/jobs/progresstext.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::browse {

namespace {

using core::rows::RowRange;
using core::rows::TextFormat;
using core::rows::TextLook;

qint64 countOf(const std::vector<RowRange>& ranges)
{
    qint64 count = 0;
    for (const RowRange& range : ranges)
        count += range.count;
    return count;
}

} // namespace

RowActions::RowActions(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    create();
    connect(m_copy, &QAction::triggered, this,
            [this] { copyRows({.format = TextFormat::Tabbed, .withHead = false}); });
    connect(m_copyWithHead, &QAction::triggered, this,
            [this] { copyRows({.format = TextFormat::Tabbed}); });
    connect(m_copyCsv, &QAction::triggered, this, [this] { copyRows({}); });
    connect(m_copyValue, &QAction::triggered, this, &RowActions::copyCurrentValue);
    connect(m_saveAll, &QAction::triggered, this, [this] { save(/*all=*/true); });
    connect(m_saveSelected, &QAction::triggered, this, [this] { save(/*all=*/false); });
    connect(&m_parts.saver, &CsvSaver::changed, this, &RowActions::update);
    update();
}

QAction* RowActions::add(const QString& name, const QString& words, const QString& icon)
{
    auto* action = new QAction(theme::icon(icon), words, this);
    action->setObjectName(name);
    return action;
}

void RowActions::create()
{
    m_copy = add(u"copyRows"_s, tr("&Copy rows"), u"copy"_s);
    m_copy->setShortcut(QKeySequence(QKeySequence::Copy));
    // In the table alone: a field and the panel of the value copy what is marked in them.
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    m_copyWithHead = add(u"copyRowsWithHead"_s, tr("Copy rows with &header"), u"copy"_s);
    m_copyWithHead->setShortcut(QKeySequence(tr("Ctrl+Shift+C")));
    m_copyCsv = add(u"copyCsv"_s, tr("Copy rows as C&SV"), u"copy"_s);
    m_copyValue = add(u"copyValue"_s, tr("Copy &value"), u"copy"_s);
    m_copyValue->setShortcut(QKeySequence(tr("Ctrl+Alt+C")));
    m_saveAll = add(u"saveCsv"_s, tr("Save as CS&V…"), u"storage"_s);
    m_saveAll->setShortcut(QKeySequence(tr("Ctrl+E")));
    m_saveSelected = add(u"saveSelectedCsv"_s, tr("Save selected &rows as CSV…"), u"storage"_s);
}

QList<QAction*> RowActions::all() const
{
    return {m_copy, m_copyWithHead, m_copyCsv, m_copyValue, m_saveAll, m_saveSelected};
}

void RowActions::update()
{
    const auto* selection = m_parts.table.selectionModel();
    const bool hasRows =
        m_parts.presenter.feed() != nullptr && m_parts.presenter.model().rowCount() > 0;
    const bool hasSelection = hasRows && selection && selection->hasSelection();
    for (QAction* action : {m_copy, m_copyWithHead, m_copyCsv})
        action->setEnabled(hasSelection);
    m_copyValue->setEnabled(hasRows && m_parts.table.currentIndex().isValid());
    const bool isFree = !m_parts.saver.isSaving();
    m_saveAll->setEnabled(m_parts.presenter.feed() != nullptr && isFree);
    m_saveSelected->setEnabled(hasSelection && isFree);
    const QString whyNot = isFree ? QString() : tr("Rows are being saved already.");
    for (QAction* action : {m_saveAll, m_saveSelected})
        action->setToolTip(whyNot.isEmpty() ? action->iconText() : whyNot);
}

/// Each row once, from the top to the bottom.
std::vector<RowRange> RowActions::selectedRanges() const
{
    std::vector<RowRange> ranges;
    for (const QItemSelectionRange& range : m_parts.table.selectionModel()->selection())
        ranges.push_back({.first = range.top(), .count = range.height()});
    std::ranges::sort(ranges, {}, &RowRange::first);
    std::vector<RowRange> merged;
    for (const RowRange& range : ranges) {
        const qint64 end = merged.empty() ? -1 : merged.back().first + merged.back().count;
        if (range.first > end || merged.empty())
            merged.push_back(range);
        else
            merged.back().count = std::max(end, range.first + range.count) - merged.back().first;
    }
    return merged;
}

void RowActions::copyRows(const TextLook& look)
{
    RowFeed* feed = m_parts.presenter.feed();
    const auto ranges = selectedRanges();
    if (!feed || ranges.empty())
        return;
    feed->wantText(
        ranges, look, kMostCopied,
        [this, rows = countOf(ranges)](const core::Result<QByteArray>& text) {
            if (text) {
                QGuiApplication::clipboard()->setText(QString::fromUtf8(*text));
                return Q_EMIT told(tr("%Ln row(s) are in the clipboard.", nullptr, int(rows)));
            }
            const bool isTooMuch = text.error().code == core::ErrorCode::InvalidArgument;
            //: %1 is a size.
            Q_EMIT told(isTooMuch ? tr("More than %1 is too much for the clipboard: save "
                                       "the selected rows to a file instead.")
                                        .arg(jobs::sizeText(core::ByteCount(kMostCopied)))
                                  : tr("The rows cannot be read."));
        });
}

void RowActions::copyCurrentValue()
{
    const QModelIndex current = m_parts.table.currentIndex();
    const auto* row = m_parts.presenter.model().row(current.row());
    RowFeed* feed = m_parts.presenter.feed();
    if (!feed || !row)
        return;
    feed->wantWhole(*row, current.column(), core::rows::kAllBytes,
                    [this](const core::Result<core::rows::Value>& value) {
                        if (!value)
                            return Q_EMIT told(tr("The value cannot be read."));
                        QGuiApplication::clipboard()->setText(
                            QString::fromUtf8(core::rows::plainText(*value)));
                        Q_EMIT told(tr("The value is in the clipboard."));
                    });
}

/// "dispatch-session_events.csv"
QString RowActions::fileName() const
{
    static const QRegularExpression unsafe(u"[^\\w.-]+"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    const QString table = QString(m_parts.presenter.table()).replace(unsafe, u"_"_s);
    return u"%1-%2.csv"_s.arg(m_parts.database, table);
}

void RowActions::save(bool all)
{
    const auto ranges = all ? std::vector<RowRange>() : selectedRanges();
    if (!all && ranges.empty())
        return;
    const auto source = m_parts.presenter.source();
    const auto image = m_parts.presenter.image();
    m_parts.files.chooseNewFile(
        m_parts.table.window(),
        {.title = tr("Save rows as CSV"), .name = fileName(), .kind = tr("CSV files (*.csv)")},
        [this, image, source, ranges](const QString& file) {
            m_parts.saver.save(image, source, ranges, file);
        });
}

} // namespace ui::browse

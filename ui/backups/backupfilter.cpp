#include "ui/backups/backupfilter.h"

#include "ui/backups/backuptext.h"
#include "ui/facts/timetext.h"
#include "ui/widgets/datetext.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::backups {

bool fits(const core::vault::Backup& backup, const BackupFilter& filter)
{
    return (!filter.verdict || backup.verdict() == *filter.verdict)
        && (!filter.pinned || backup.pinned() == *filter.pinned)
        && (filter.method.isEmpty() || methodKey(backup) == filter.method);
}

bool BackupFinder::finds(const core::vault::Backup& backup, const QStringList& words)
{
    const QString& text = textOf(backup);
    return std::ranges::all_of(words, [&](const QString& word) { return text.contains(word); });
}

const QString& BackupFinder::textOf(const core::vault::Backup& backup)
{
    const QString key = backup.artifactPath + u'\n' + labelOf(backup);
    auto text = m_texts.find(key);
    if (text == m_texts.end()) {
        const QString fileName = backup.artifactPath.section(u'/', -1);
        const QStringList lines{labelOf(backup), fileName, dayText(backup.takenAt),
                                facts::clockText(backup.takenAt)};
        text = m_texts.insert(key, lines.join(u'\n').toCaseFolded());
    }
    return *text;
}

/// The title of its day in the list, what the details call it, and the whole date.
QString BackupFinder::dayText(core::UtcTime time)
{
    const QDate day = facts::localDay(time);
    auto text = m_days.find(day);
    if (text == m_days.end()) {
        const QDate today = facts::localDay(m_now);
        const QStringList words{facts::dayTitle(day, today), facts::momentText(time, m_now),
                                widgets::dateText(day, widgets::DateForm::LongWithYear)};
        text = m_days.insert(day, words.join(u' '));
    }
    return *text;
}

QStringList wordsOf(const QString& typed)
{
    return typed.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
}

} // namespace ui::backups

#include "ui/compare/differencetext.h"

#include "ui/diff/comparisonfeed.h"
#include "ui/diff/difftext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::compare {

namespace {

using core::compare::ObjectKind;
using diff::ComparedTable;
using diff::ComparisonFeed;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::compare::DifferenceText)
};

QString shareText(const ComparedTable& table)
{
    if (!table.share)
        return Words::tr("Comparing…");
    //: How far a comparison is; %1 is a part of a hundred, such as "40 %".
    return Words::tr("Comparing: %1")
        .arg(QLocale().toString(static_cast<int>(*table.share * 100)) + u" %"_s);
}

int differingTables(const ComparisonFeed& feed)
{
    return static_cast<int>(std::ranges::count_if(
        feed.tables(), [](const auto& table) { return table.difference.differs(); }));
}

int troubledTables(const ComparisonFeed& feed)
{
    return static_cast<int>(std::ranges::count_if(feed.tables(), [](const auto& table) {
        return table.state == ComparedTable::State::Done && table.difference.trouble;
    }));
}

} // namespace

QString objectText(const core::compare::ObjectDifference& object)
{
    switch (object.kind) {
    //: Parts of a database; %1 is a name.
    case ObjectKind::Table: return Words::tr("table %1").arg(object.name);
    //: Parts of a database; %1 is a name.
    case ObjectKind::Index: return Words::tr("index %1").arg(object.name);
    //: Parts of a database; %1 is a name.
    case ObjectKind::Trigger: return Words::tr("trigger %1").arg(object.name);
    case ObjectKind::View: break;
    }
    //: Parts of a database; %1 is a name.
    return Words::tr("view %1").arg(object.name);
}

QString settingText(const core::compare::SettingDifference& setting)
{
    //: What the header of a database says; %1 is the name SQLite has for it.
    return Words::tr("setting %1").arg(setting.name);
}

QString changeText(core::compare::Change change)
{
    return diff::kindSign(change) + u' ' + diff::kindText(change);
}

widgets::DiffCounts barOf(const ComparedTable& table)
{
    return {.removed = table.difference.removed,
            .changed = table.difference.changed,
            .added = table.difference.added};
}

QString differenceText(const ComparedTable& table)
{
    switch (table.state) {
    //: Of a table that is to be compared later.
    case ComparedTable::State::Waiting: return Words::tr("Waiting");
    case ComparedTable::State::Running: return shareText(table);
    //: Of a table, where somebody cancelled.
    case ComparedTable::State::Stopped: return Words::tr("Not compared");
    case ComparedTable::State::Done: break;
    }
    if (table.difference.trouble)
        return Words::tr("Cannot be compared");
    if (barOf(table).isEmpty() && table.difference.presence)
        return changeText(*table.difference.presence);
    return widgets::diffSentence(barOf(table));
}

bool isSame(const ComparisonFeed& feed)
{
    return feed.state() == ComparisonFeed::State::Done && feed.schema().isNone()
        && differingTables(feed) == 0 && troubledTables(feed) == 0;
}

QString resultText(const ComparisonFeed& feed)
{
    const int all = static_cast<int>(feed.tables().size());
    if (isSame(feed))
        return Words::tr("The two are the same: %Ln table(s) were compared.", nullptr, all);
    QString sentence = Words::tr("%1 of %Ln table(s) differ.", nullptr, all)
                           .arg(QLocale().toString(differingTables(feed)));
    const auto structure = feed.schema().objects.size() + feed.schema().settings.size();
    if (structure > 0)
        sentence += u' '
            + Words::tr("The structure differs in %Ln place(s).", nullptr,
                        static_cast<int>(structure));
    if (const int troubled = troubledTables(feed); troubled > 0)
        sentence += u' ' + Words::tr("%Ln table(s) could not be compared.", nullptr, troubled);
    if (feed.state() == ComparisonFeed::State::Stopped)
        sentence +=
            u' ' + Words::tr("%Ln table(s) were not compared.", nullptr, all - feed.tablesDone());
    return sentence;
}

} // namespace ui::compare

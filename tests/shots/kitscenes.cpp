#include "tests/shots/kitscenes.h"

#include "tests/shots/samplevault.h"
#include "ui/timelines/protectiontimeline.h"
#include "ui/timelines/timelinestrip.h"
#include "ui/widgets/diffbar.h"
#include "ui/widgets/jobbar.h"
#include "ui/widgets/legend.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tabledialog.h"
#include "ui/widgets/usagebar.h"
#include "ui/widgets/verdictbadge.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace ui::timelines;
using namespace ui::widgets;
using ui::theme::Status;

namespace shots {

namespace {

using Take = std::function<void(QWidget&)>;

const QDateTime kNow(QDate(2025, 9, 29), QTime(14, 32));

QDateTime daysAgo(int days, QTime time)
{
    return {kNow.date().addDays(-days), time};
}

/// Monthly for a year, weekly and daily towards today, by the hour today.
std::vector<StripMark> sampleMarks()
{
    std::vector<StripMark> marks;
    const auto add = [&marks](const QDateTime& at, Status status = Status::Verified) {
        marks.push_back({.id = at.toString(Qt::ISODate), .at = at, .status = status});
        return &marks.back();
    };
    for (int month = 2; month <= 12; ++month)
        add(QDateTime(QDate(2025, 9, 1).addMonths(-month), QTime(2, 0)));
    for (const int days : {29, 22, 15, 8})
        add(daysAgo(days, QTime(2, 0)));
    for (int days = 7; days >= 0; --days)
        add(daysAgo(days, QTime(2, 0)), days == 3 ? Status::Damaged : Status::Verified);
    add(daysAgo(5, QTime(17, 20)), Status::NotChecked);
    add(daysAgo(0, QTime(13, 0)));
    add(daysAgo(0, QTime(14, 0)));
    const auto pin = [&add](const QDateTime& at, const QString& label) {
        StripMark* mark = add(at);
        mark->pinned = true;
        mark->label = label;
    };
    pin(QDateTime(QDate(2025, 1, 20), QTime(11, 0)), u"before v2.0"_s);
    pin(QDateTime(QDate(2025, 6, 24), QTime(9, 30)), u"before v2.4"_s);
    pin(daysAgo(0, QTime(11, 42)), u"before v2.5"_s);
    return marks;
}

/// Every 90 minutes for two years: what nobody has thinned out.
std::vector<StripMark> manyMarks()
{
    std::vector<StripMark> marks;
    for (int i = 0; i < 10'000; ++i) {
        const Status status = i % 977 == 5 ? Status::Damaged
            : i % 61 == 0                  ? Status::NotChecked
                                           : Status::Verified;
        marks.push_back({.id = QString::number(i),
                         .at = kNow.addSecs(-i * 90 * 60),
                         .status = status,
                         .pinned = i % 700 == 350,
                         .label = u"before the update"_s});
    }
    return marks;
}

std::vector<ProtectionDay> sampleDays()
{
    std::vector<ProtectionDay> days;
    for (int ago = 29; ago >= 0; --ago) {
        ProtectionDay day{
            .date = kNow.date().addDays(-ago), .backups = 1, .proof = Status::Verified};
        if (ago == 18)
            day.backups = 0;
        if (ago == 3)
            day.proof = Status::Damaged;
        if (ago == 5)
            day = {.date = day.date, .backups = 2, .proof = Status::NotChecked};
        if (ago == 12)
            day.proof = Status::CannotJudge;
        day.pinned = ago == 0 || ago == 21;
        if (ago == 0)
            day.backups = 4;
        if (ago == 7)
            day.backups = 24;
        days.push_back(day);
    }
    return days;
}

Panel* protection(const std::vector<ProtectionDay>& days)
{
    auto* panel = new Panel(u"Protection of dispatch.db"_s);
    panel->setSubtitle(u"past 30 days"_s);
    panel->addToHead(new Legend({LegendSign::Backup, LegendSign::Pinned, LegendSign::Damaged,
                                 LegendSign::NotChecked, LegendSign::CannotJudge}));
    auto* timeline = new ProtectionTimeline;
    timeline->setDays(days);
    panel->body()->addWidget(timeline);
    return panel;
}

Panel* strip(std::vector<StripMark> marks, const QString& selected)
{
    auto* panel = new Panel;
    auto* made = new TimelineStrip;
    made->setMarks(std::move(marks), kNow);
    made->setSelected(selected);
    panel->body()->addWidget(made);
    return panel;
}

Panel* storage()
{
    auto* panel = new Panel(u"Storage"_s);
    panel->addToHead(new Legend({LegendSign::Ours, LegendSign::OtherFiles}));
    const auto add = [panel](const UsageBar::Usage& usage) {
        auto* bar = new UsageBar;
        bar->setUsage(usage);
        panel->body()->addWidget(bar);
    };
    add({.name = u"Backup drive"_s, .words = u"182 of 256 GiB"_s, .used = 0.71, .ours = 0.11});
    add({.name = u"/media/admin/a-drive-with-a-long-name"_s,
         .words = u"1.9 of 2.0 TiB"_s,
         .used = 0.95,
         .ours = 0.1,
         .status = Status::Warning});
    add({.name = u"New drive"_s, .words = u"4.6 of 4,096 GiB"_s, .used = 0.001, .ours = 0.0008});
    panel->body()->addStretch(1);
    panel->setFixedWidth(300);
    return panel;
}

/// What a comparison of two backups could say, table by table.
Panel* differences()
{
    auto* panel = new Panel(u"Differences"_s);
    panel->addToHead(
        new Legend({LegendSign::RowsAdded, LegendSign::RowsChanged, LegendSign::RowsRemoved}));
    auto* rows = new QGridLayout;
    rows->setHorizontalSpacing(12);
    rows->setVerticalSpacing(2);
    const std::vector<std::pair<QString, DiffCounts>> tables{
        {u"settings_categories"_s, {}},
        {u"configuration_settings"_s, {.removed = 2, .changed = 11, .added = 6}},
        {u"sessions"_s, {.removed = 21, .changed = 9}},
        {u"session_events"_s, {.removed = 1'428}},
        {u"workspaces"_s, {.removed = 1, .changed = 3, .added = 5}},
        {u"retention_policies"_s, {.changed = 1}},
        {u"audit_log"_s, {.changed = 204, .added = 120'482}}};
    for (const auto& [name, counts] : tables) {
        auto* bar = new DiffBar;
        bar->setCounts(name, counts, 120'482);
        rows->addWidget(new QLabel(name), rows->rowCount(), 0);
        rows->addWidget(bar, rows->rowCount() - 1, 1);
    }
    panel->body()->addLayout(rows);
    panel->setFixedWidth(600);
    return panel;
}

QWidget* badges()
{
    auto* column = new QWidget;
    auto* rows = new QVBoxLayout(column);
    auto* row = new QHBoxLayout;
    for (const Status status :
         {Status::Verified, Status::Damaged, Status::NotChecked, Status::CannotJudge})
        row->addWidget(new VerdictBadge(status));
    row->addStretch(1);
    rows->addLayout(row);
    auto* message = new MessageBar;
    message->setMessage(Status::Error, u"The newest backup of onboarding-demo.db is damaged."_s,
                        u"The backup before it is verified."_s);
    rows->addWidget(message);
    auto* job = new JobBar;
    job->setTitle(u"Backing up dispatch-archive.db"_s);
    job->setPercent(66);
    job->setFacts({u"312,480 of 471,859 pages"_s, u"84.2 MiB/s"_s, u"about 7 s left"_s});
    rows->addWidget(job);
    rows->addStretch(1);
    return column;
}

void takeColumn(const Take& take, const std::vector<QWidget*>& parts,
                Qt::LayoutDirection direction = Qt::LeftToRight, QWidget* focus = nullptr)
{
    QWidget page;
    page.setLayoutDirection(direction);
    auto* column = new QVBoxLayout(&page);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    for (QWidget* part : parts)
        column->addWidget(part);
    page.resize(1063, page.sizeHint().height());
    page.show();
    page.activateWindow();
    if (focus != nullptr) {
        page.setAttribute(Qt::WA_KeyboardFocusChange);
        focus->setFocus(Qt::TabFocusReason);
    }
    QTest::qWait(50);
    take(page);
}

QString idOf(int daysBefore, QTime time)
{
    return daysAgo(daysBefore, time).toString(Qt::ISODate);
}

void kit(const Take& take)
{
    auto* row = new QWidget;
    auto* side = new QHBoxLayout(row);
    side->setContentsMargins({});
    side->setSpacing(12);
    side->addWidget(storage());
    side->addWidget(badges());
    takeColumn(take, {strip(sampleMarks(), idOf(0, QTime(2, 0))), protection(sampleDays()), row});
}

void kitFocusedDay(const Take& take)
{
    Panel* timeline = protection(sampleDays());
    takeColumn(take, {strip(sampleMarks(), idOf(3, QTime(2, 0))), timeline}, Qt::LeftToRight,
               timeline->findChild<ProtectionTimeline*>());
}

void kitFocusedDrive(const Take& take)
{
    Panel* drives = storage();
    takeColumn(take, {drives}, Qt::LeftToRight, drives->findChildren<UsageBar*>().at(1));
}

void kitDifferences(const Take& take)
{
    Panel* tables = differences();
    takeColumn(take, {tables}, Qt::LeftToRight, tables->findChildren<DiffBar*>().at(4));
}

void kitDifferencesMirrored(const Take& take)
{
    takeColumn(take, {differences()}, Qt::RightToLeft);
}

void kitMany(const Take& take)
{
    Panel* many = strip(manyMarks(), u"300"_s);
    takeColumn(take, {many, strip({}, {}), protection({})}, Qt::LeftToRight,
               many->findChild<TimelineStrip*>());
}

void kitMirrored(const Take& take)
{
    takeColumn(take, {strip(sampleMarks(), {}), protection(sampleDays()), storage()},
               Qt::RightToLeft);
}

void kitTable(const Take& take)
{
    QWidget page;
    auto* timeline = new ProtectionTimeline(&page);
    timeline->setDays(sampleDays());
    timeline->resize(timeline->sizeHint());
    page.show();
    QTest::keyClick(timeline, Qt::Key_F10, Qt::ShiftModifier);
    page.findChild<QAction*>(u"showAsTable"_s)->trigger();
    QTest::qWait(50);
    take(*page.findChild<TableDialog*>());
}

} // namespace

std::vector<Scene> kitScenes()
{
    return {{u"50-kit"_s, &kit},
            {u"51-kit-focused-day"_s, &kitFocusedDay},
            {u"52-kit-many"_s, &kitMany},
            {u"53-kit-mirrored"_s, &kitMirrored},
            {u"54-kit-table"_s, &kitTable},
            {u"55-kit-focused-drive"_s, &kitFocusedDrive},
            {u"56-kit-differences"_s, &kitDifferences},
            {u"57-kit-differences-mirrored"_s, &kitDifferencesMirrored}};
}

} // namespace shots

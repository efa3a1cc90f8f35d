#include "tests/ui/overview/overviewbench.h"

#include "core/jobs/backup.h"
#include "ui/jobs/progressmailbox.h"
#include "ui/overview/databaselistmodel.h"
#include "ui/widgets/panel.h"

#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::overview::DatabaseListModel;
using ui::overview::DatabaseTable;

namespace testsupport {

QStringList protect(const WindowBench& bench, int count, int backedUp)
{
    QStringList paths;
    QByteArray config;
    for (int i = 0; i < count; ++i) {
        const QString name = u"d%1.db"_s.arg(i);
        paths << bench.makeDatabase(name, 5);
        config += "[[database]]\nname = \"" + name.toUtf8() + "\"\npath = \""
            + paths.last().toUtf8() + "\"\n";
    }
    bench.configure(config);
    ui::jobs::ProgressMailbox unheard;
    for (const QString& path : paths.mid(0, backedUp)) {
        if (!core::jobs::runBackup({.database = path}, bench.engine.workshop,
                                   core::JobContext{{}, unheard}))
            qFatal("A backup of the sample failed.");
    }
    return paths;
}

DatabaseTable& open(WindowBench& bench)
{
    auto& window = bench.openWindow();
    constexpr int kPatience = 60'000; // two hundred are read, perhaps on a busy machine
    if (!QTest::qWaitFor(
            [&bench] { return bench.isShown(u"databaseTable"_s) && bench.engine.reader.isIdle(); },
            kPatience)
        || !QTest::qWaitForWindowActive(&window))
        qFatal("The overview is not shown.");
    return bench.get<DatabaseTable>(u"databaseTable"_s);
}

QStringList column(const DatabaseTable& table, int column)
{
    QStringList words;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        words << table.model()->index(row, column).data().toString();
    return words;
}

QStringList activity(const WindowBench& bench)
{
    const auto* model = bench.get<QListView>(u"activityList"_s).model();
    QStringList words;
    for (int row = 0; row < model->rowCount(); ++row)
        words << model->index(row, 0).data().toString();
    return words;
}

QPoint cell(const DatabaseTable& table, int row, int column)
{
    const QRect rect = table.visualRect(table.model()->index(row, column));
    return column == DatabaseListModel::Action ? QPoint(rect.left() + 40, rect.center().y())
                                               : rect.center();
}

void doubleClick(QWidget& widget, const QPoint& place)
{
    QTest::mouseClick(&widget, Qt::LeftButton, {}, place);
    QTest::mouseDClick(&widget, Qt::LeftButton, {}, place);
    QTest::mouseRelease(&widget, Qt::LeftButton, {}, place);
}

bool isCurrent(const WindowBench& bench, const QString& name)
{
    return bench.get<QPushButton>(u"databaseSwitcher"_s).accessibleName().contains(name)
        && bench.get<ui::widgets::Panel>(u"protectionPanel"_s).accessibleName().contains(name);
}

} // namespace testsupport

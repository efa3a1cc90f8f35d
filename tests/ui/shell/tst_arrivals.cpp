#include "core/config/config.h"
#include "tests/ui/shell/windowbench.h"
#include "ui/theme/themechoice.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using testsupport::WindowBench;

namespace {

std::size_t protectedIn(const WindowBench& bench)
{
    const auto config = core::config::loadConfig(bench.engine.workshop.places.configFile);
    return config ? config->databases.size() : 0;
}

/// Without the answer that the bench gives by itself.
void start(WindowBench& bench, const QStringList& files)
{
    bench.openWindow();
    bench.window().open(files);
}

} // namespace

/// Files that come from the command line, from a second start, or are dropped.
class TestArrivals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        ui::theme::applyTheme(*qApp, ui::theme::ThemeChoice::Light);
    }

    void severalAreAskedAboutOnce()
    {
        WindowBench bench;
        QStringList files;
        for (const QString& name : {u"one.db"_s, u"two.db"_s, u"three.db"_s})
            files << bench.makeDatabase(name);
        start(bench, files);
        QTRY_VERIFY(bench.asker.last);
        QCOMPARE(bench.asker.last->accept, u"Protect 3 databases"_s);
        QVERIFY(!bench.asker.last->isDestructive);
        for (const QString& file : files)
            QVERIFY(bench.asker.last->explanation.contains(file));
        QTRY_VERIFY(bench.engine.reader.isIdle());
        QCOMPARE(protectedIn(bench), 0u);
        bench.asker.accept();
        QTRY_COMPARE(protectedIn(bench), 3u);
    }

    void oneIsProtectedAtOnce()
    {
        WindowBench bench;
        start(bench, {bench.makeDatabase(u"one.db"_s)});
        QTRY_COMPARE(protectedIn(bench), 1u);
        QVERIFY(!bench.asker.last);
    }

    void whatIsProtectedAlreadyIsNotAskedAbout()
    {
        WindowBench bench;
        const QString one = bench.makeDatabase(u"one.db"_s);
        const QString two = bench.makeDatabase(u"two.db"_s);
        bench.openWindow({one, two});
        QTRY_COMPARE(protectedIn(bench), 2u);
        start(bench, {one, two});
        QTRY_VERIFY(bench.isShown(u"firstBackupPanel"_s));
        QTRY_VERIFY(bench.engine.reader.isIdle());
        QVERIFY(!bench.asker.last);
        bench.window().open({one, two, bench.makeDatabase(u"three.db"_s)});
        QTRY_COMPARE(protectedIn(bench), 3u);
        QVERIFY(!bench.asker.last); // a single one is new
    }

    void aLongListIsCutAndCounted()
    {
        WindowBench bench;
        QStringList files;
        for (int i = 0; i < 30; ++i)
            files << bench.makeDatabase(u"shop%1.db"_s.arg(i), 1);
        start(bench, files);
        QTRY_VERIFY(bench.asker.last);
        QVERIFY(bench.asker.last->explanation.contains(u"and 18 more"_s));
        QVERIFY(!bench.asker.last->explanation.contains(files.last()));
    }
};

QTEST_MAIN(TestArrivals)
#include "tst_arrivals.moc"

#include "core/jobs/backup.h"
#include "tests/ui/shell/windowbench.h"
#include "ui/theme/themechoice.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using testsupport::WindowBench;

namespace {

QByteArray entryFor(const QString& path)
{
    return "[[database]]\nname = \"" + QFileInfo(path).fileName().toUtf8() + "\"\npath = \""
        + path.toUtf8() + "\"\n";
}

/// The window with `count` databases, its menu of them open.
void openMenu(WindowBench& bench, int count)
{
    QByteArray config;
    for (int i = 0; i < count; ++i)
        config += entryFor(bench.makeDatabase(u"shop%1.db"_s.arg(i, 2, 10, QChar(u'0')), 1));
    bench.configure(config);
    auto& window = bench.openWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_VERIFY(bench.isShown(u"databaseTable"_s) && bench.engine.reader.isIdle());
    bench.get<QPushButton>(u"databaseSwitcher"_s).click();
    QTRY_VERIFY(bench.isShown(u"databaseMenu"_s));
}

QStringList listed(const WindowBench& bench)
{
    QStringList names;
    for (const QAction* entry : bench.get<QMenu>(u"databaseMenu"_s).actions()) {
        if (entry->objectName().startsWith(u"switchTo:"_s) && entry->isVisible())
            names << entry->text();
    }
    return names;
}

} // namespace

class TestDatabaseSwitcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        ui::theme::applyTheme(*qApp, ui::theme::ThemeChoice::Light);
    }

    void fewAreListedWithoutASearch()
    {
        WindowBench bench;
        openMenu(bench, 3);
        QCOMPARE(listed(bench).size(), 3);
        QVERIFY(bench.window().findChild<QLineEdit*>(u"databaseFilter"_s) == nullptr);
    }

    void aLongNameIsElidedAndItsDatabaseChosen()
    {
        WindowBench bench;
        const QString path = bench.makeDatabase(QString(200, u'n') + u".db"_s, 1);
        bench.configure(entryFor(path));
        openMenu(bench, 2);
        QCOMPARE_LT(bench.get<QMenu>(u"databaseMenu"_s).width(), 520);
        QCOMPARE(listed(bench).size(), 3);
        QVERIFY(listed(bench).front().contains(u'…'));
        QVERIFY(listed(bench).front().endsWith(u"n.db"_s));
        bench.get<QAction>(u"switchTo:"_s + path).trigger();
        QTRY_COMPARE(bench.settings.value(u"window/database"_s).toString(), path);
    }

    void manyAreFoundByTyping()
    {
        WindowBench bench;
        openMenu(bench, 24);
        auto& field = bench.get<QLineEdit>(u"databaseFilter"_s);
        QTRY_VERIFY(field.hasFocus());
        const auto& more = bench.get<QAction>(u"moreDatabases"_s);
        QCOMPARE(listed(bench).size(), 15);
        QVERIFY(more.text().startsWith(u"9 more"_s));
        QTest::keyClicks(&field, u"SHOP2"_s);
        QCOMPARE(listed(bench),
                 QStringList({u"shop20.db"_s, u"shop21.db"_s, u"shop22.db"_s, u"shop23.db"_s}));
        QVERIFY(!more.isVisible());
        QTest::keyClicks(&field, u"2"_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QTRY_VERIFY(!bench.isShown(u"databaseMenu"_s));
        QVERIFY(bench.get<QPushButton>(u"databaseSwitcher"_s)
                    .accessibleName()
                    .contains(u"shop22.db"_s));
    }

    void ofManyThoseThatNeedAttentionComeFirst()
    {
        WindowBench bench;
        QByteArray config;
        for (int i = 0; i < 12; ++i) {
            const QString path = bench.makeDatabase(u"shop%1.db"_s.arg(i, 2, 10, QChar(u'0')), 1);
            config += entryFor(path);
            core::NoProgress unheard;
            if (i < 10)
                QVERIFY(core::jobs::runBackup({.database = path}, bench.engine.workshop,
                                              core::JobContext{{}, unheard}));
        }
        bench.configure(config);
        openMenu(bench, 0);
        QCOMPARE(listed(bench).mid(0, 3),
                 (QStringList{u"shop10.db"_s, u"shop11.db"_s, u"shop00.db"_s}));
    }

    void nothingThatFitsIsSaid()
    {
        WindowBench bench;
        openMenu(bench, 12);
        QTest::keyClicks(&bench.get<QLineEdit>(u"databaseFilter"_s), u"zebra"_s);
        QCOMPARE(listed(bench), QStringList());
        QVERIFY(bench.get<QAction>(u"moreDatabases"_s).isVisible());
    }
};

QTEST_MAIN(TestDatabaseSwitcher)
#include "tst_databaseswitcher.moc"

#include "tests/ui/shell/windowbench.h"
#include "ui/theme/themechoice.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QDesktopServices>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using testsupport::WindowBench;

namespace {

const QString kFirstRunBar = u"firstRunMessages"_s;
const QString kOverviewBar = u"overviewMessages"_s;

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray entryFor(const QString& path)
{
    return "[[database]]\nname = \"app.db\"\npath = \"" + path.toUtf8() + "\"\n";
}

QPushButton* way(const WindowBench& bench, const QString& bar, const QString& name)
{
    return bench.get<ui::widgets::MessageBar>(bar).findChild<QPushButton*>(name);
}

/// Takes what the desktop is asked to open.
class OpenedUrls : public QObject
{
    Q_OBJECT

public:
    OpenedUrls() { QDesktopServices::setUrlHandler(u"file"_s, this, "take"); }
    ~OpenedUrls() override { QDesktopServices::unsetUrlHandler(u"file"_s); }

    QStringList paths;

public Q_SLOTS:
    void take(const QUrl& url) { paths << url.toLocalFile(); }
};

} // namespace

/// What the window says of its configuration when somebody changes, breaks or removes it.
class TestConfiguration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        ui::theme::applyTheme(*qApp, ui::theme::ThemeChoice::Light);
    }

    void whatIsBrokenAtTheStartIsReadAsSoonAsItIsMended()
    {
        WindowBench bench;
        const QString database = bench.makeDatabase(u"app.db"_s, 5);
        bench.configure("[[database]\n");
        bench.openWindow();
        QTRY_VERIFY(bench.message(kFirstRunBar).startsWith(u"The configuration cannot be read "_s));
        write(bench.engine.workshop.places.configFile, entryFor(database));
        QTRY_VERIFY(bench.isShown(u"databaseTable"_s));
        QCOMPARE(bench.message(kFirstRunBar), QString());
    }

    void theParsersWordsAreDetailsAndTheFileCanBeOpened()
    {
        WindowBench bench;
        const QString& file = bench.engine.workshop.places.configFile;
        bench.configure("[[database]\n");
        bench.openWindow();
        QTRY_VERIFY(way(bench, kFirstRunBar, u"openFile"_s) != nullptr);
        QVERIFY(!bench.message(kFirstRunBar).contains(u"line "_s));
        QVERIFY(bench.message(kFirstRunBar).contains(file));
        OpenedUrls opened;
        QTest::mouseClick(way(bench, kFirstRunBar, u"openFile"_s), Qt::LeftButton);
        QCOMPARE(opened.paths, QStringList{file});
    }

    void checkAgainReadsItAnew()
    {
        WindowBench bench;
        const QString database = bench.makeDatabase(u"app.db"_s, 5);
        bench.configure(entryFor(database));
        bench.openWindow();
        QTRY_VERIFY(bench.isShown(u"databaseTable"_s));
        write(bench.engine.workshop.places.configFile, "[[database]\n");
        QTRY_VERIFY(bench.message(kOverviewBar).startsWith(u"The configuration cannot be read "_s));
        write(bench.engine.workshop.places.configFile, entryFor(database));
        QTest::mouseClick(way(bench, kOverviewBar, u"checkAgain"_s), Qt::LeftButton);
        QTRY_COMPARE(bench.message(kOverviewBar), QString());
    }

    void aFileThatGoesIsSaidAndComesBackByItself()
    {
        WindowBench bench;
        const QString& file = bench.engine.workshop.places.configFile;
        bench.configure(entryFor(bench.makeDatabase(u"app.db"_s, 5)));
        bench.openWindow();
        QTRY_VERIFY(bench.isShown(u"databaseTable"_s));
        QVERIFY(QFile::rename(file, file + u".away"_s));
        QTRY_VERIFY(bench.message(kFirstRunBar).startsWith(u"The configuration is gone "_s));
        QVERIFY(bench.message(kFirstRunBar).contains(u"backups are as they were"_s));
        OpenedUrls opened;
        QTest::mouseClick(way(bench, kFirstRunBar, u"showFolder"_s), Qt::LeftButton);
        QCOMPARE(opened.paths, QStringList{QFileInfo(file).path()});
        // Looking again does not take the message away.
        QTest::mouseClick(way(bench, kFirstRunBar, u"checkAgain"_s), Qt::LeftButton);
        QTRY_VERIFY(bench.engine.reader.isIdle());
        QVERIFY(!bench.message(kFirstRunBar).isEmpty());

        QVERIFY(QFile::rename(file + u".away"_s, file));
        QTRY_VERIFY(bench.isShown(u"databaseTable"_s));
        QCOMPARE(bench.message(kFirstRunBar), QString());
    }

    void stoppingTheLastProtectionIsNoLoss()
    {
        WindowBench bench;
        bench.configure(entryFor(bench.makeDatabase(u"app.db"_s, 5)));
        bench.openWindow();
        QTRY_VERIFY(bench.isShown(u"databaseTable"_s));
        bench.get<QAction>(u"forgetDatabase"_s).trigger();
        bench.asker.accept();
        QTRY_VERIFY(bench.isShown(u"firstRunPage"_s));
        QTRY_VERIFY(bench.engine.reader.isIdle());
        QCOMPARE(bench.message(kFirstRunBar), QString());
    }
};

QTEST_MAIN(TestConfiguration)
#include "tst_configuration.moc"

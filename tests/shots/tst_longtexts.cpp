#include "core/sqlite/connection.h"
#include "tests/shots/pseudotranslator.h"
#include "tests/shots/samplefleet.h"
#include "tests/shots/samplevault.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/statuslabel.h"

#include <QAction>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using testsupport::WindowBench;

namespace {

constexpr QSize kLeast(1120, 700);

QString nameOf(const QWidget& widget)
{
    const auto* label = qobject_cast<const QLabel*>(&widget);
    return u"%1 \"%2\" in %3"_s.arg(
        QString::fromLatin1(widget.metaObject()->className()),
        label != nullptr ? label->text() : widget.objectName() + widget.accessibleName(),
        widget.parentWidget() != nullptr ? widget.parentWidget()->objectName() : QString());
}

/// Words that are all there or wrapped; others say themselves that they were elided.
bool isCut(const QLabel& label)
{
    if (label.text().isEmpty() || qobject_cast<const ui::widgets::ElidedLabel*>(&label) != nullptr
        || qobject_cast<const ui::widgets::StatusLabel*>(&label) != nullptr)
        return false;
    return label.wordWrap() ? label.height() < label.heightForWidth(label.width())
                            : label.width() < label.sizeHint().width();
}

bool isOutside(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    return parent != nullptr && !widget.isWindow() && !parent->rect().contains(widget.geometry());
}

/// What cannot be read or reached below `window`, in words.
QStringList problemsIn(const QWidget& window)
{
    QStringList problems;
    for (const auto* area : window.findChildren<QScrollArea*>()) {
        if (area->isVisible() && area->widget()->width() > area->viewport()->width())
            problems << u"wider than its viewport: "_s + nameOf(*area);
    }
    for (const auto* label : window.findChildren<QLabel*>()) {
        if (label->isVisible() && (isCut(*label) || isOutside(*label)))
            problems << u"cut: "_s + nameOf(*label);
    }
    for (const auto* button : window.findChildren<QPushButton*>()) {
        const bool cut =
            !button->text().isEmpty() && button->width() < button->minimumSizeHint().width();
        if (button->isVisible() && (cut || isOutside(*button)))
            problems << u"cut: "_s + nameOf(*button);
    }
    for (const auto* field : window.findChildren<QLineEdit*>()) {
        if (field->isVisible() && field->height() < field->sizeHint().height())
            problems << u"squeezed: "_s + nameOf(*field);
    }
    return problems;
}

} // namespace

/// In a language with longer words, the least window and all dialogs still show all they have.
class TestLongTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("LANGUAGE", "en");
        shots::setSampleNow(shots::pictureTime());
        QVERIFY(QCoreApplication::installTranslator(&m_pseudo));
    }

    void theOverviewIsAsWideAsItsPage()
    {
        WindowBench bench(&shots::sampleNow);
        const QString database = shots::makeFleet(bench).front();
        show(bench.openWindow(), bench);
        const ui::jobs::JobId job(1000);
        bench.jobs.add(job, {.database = database, .subject = u"dispatch-archive.db"_s});
        bench.jobs.setProgress(job,
                               {.phase = core::Phase::Copying,
                                .done = 312'480,
                                .total = 471'859,
                                .bytesPerUnit = 4096,
                                .bytesPerSecond = 88'290'099,
                                .secondsLeft = 7});
        QVERIFY(bench.isShown(u"runningJob0"_s));
        QTRY_COMPARE(problemsIn(bench.window()).join(u'\n'), QString());
    }

    void theBackupsAndTheirDetailsFollowTheWindow_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("least") << kLeast;
        QTest::newRow("first start") << QSize(1280, 800);
    }
    void theBackupsAndTheirDetailsFollowTheWindow()
    {
        QFETCH(const QSize, size);
        WindowBench bench(&shots::sampleNow);
        show(bench.openBackups({shots::makeSampleVault(bench)}), bench, size);
        QTRY_COMPARE(problemsIn(bench.window()).join(u'\n'), QString());
        if (size != kLeast) {
            QVERIFY(bench.isShown(u"details"_s));
            return;
        }
        bench.get<QPushButton>(u"detailsTab"_s).click();
        QTRY_VERIFY(bench.isShown(u"details"_s));
        QTRY_COMPARE(problemsIn(bench.window()).join(u'\n'), QString());
    }

    void theFirstRunIsAllThere()
    {
        WindowBench bench(&shots::sampleNow);
        QVERIFY(QDir().mkpath(bench.path(u"srv/application"_s)));
        for (const QString& name : {u"dispatch.db"_s, u"archive.db"_s})
            bench.makeDatabase(u"srv/application/"_s + name);
        bench.places = {.home = bench.path(u"root"_s), .places = {{bench.path(u"srv"_s), 3}}};
        show(bench.openWindow(), bench);
        QTRY_VERIFY(bench.isShown(u"firstBackupPanel"_s));
        QTRY_VERIFY(bench.engine.reader.isIdle());
        QTRY_COMPARE(problemsIn(bench.window()).join(u'\n'), QString());
    }

    void thePropertiesGrowWithTheirNotes()
    {
        WindowBench bench(&shots::sampleNow);
        show(bench.openWindow({shots::makeSampleVault(bench)}), bench);
        bench.get<QAction>(u"databaseProperties"_s).trigger();
        QTRY_VERIFY(bench.isShown(u"propertySave"_s));
        auto& dialog = bench.get<QDialog>(u"databaseProperties"_s);
        QTest::keyClicks(&bench.get<QLineEdit>(u"propertyFolder"_s), bench.path(u"usb"_s));
        QTest::keyClicks(&bench.get<QLineEdit>(u"propertyMaxAge"_s), u"soon"_s);
        QTRY_VERIFY(bench.engine.reader.isIdle());
        QTRY_COMPARE(problemsIn(dialog).join(u'\n'), QString());
        bench.get<QPushButton>(u"propertyRestoreTab"_s).click();
        QTRY_COMPARE(problemsIn(dialog).join(u'\n'), QString());
        bench.get<QPushButton>(u"propertyRehearsalTab"_s).click();
        QTest::keyClicks(&bench.get<QLineEdit>(u"propertyRehearseStart"_s), u"npm start"_s);
        QTRY_COMPARE(problemsIn(dialog).join(u'\n'), QString());
    }

    void theWizardOfARestoreIsAllThere()
    {
        WindowBench bench(&shots::sampleNow);
        show(bench.openWindow({shots::makeSampleVault(bench)}), bench);
        bench.get<QAction>(u"restoreBackup"_s).trigger();
        QTRY_VERIFY(bench.isShown(u"choosePage"_s) && bench.engine.reader.isIdle());
        bench.get<QRadioButton>(u"targetOther"_s).click();
        QTRY_COMPARE(problemsIn(bench.window()).join(u'\n'), QString());
        bench.get<QRadioButton>(u"targetItself"_s).click();
        goOn(bench, u"contentPage"_s);
        QTRY_COMPARE(problemsIn(bench.window()).join(u'\n'), QString());
        goOn(bench, u"effectPage"_s);
        QTest::keyClicks(&bench.get<QLineEdit>(u"stopCommand"_s), u"docker compose down"_s);
        QTest::keyClicks(&bench.get<QLineEdit>(u"probeTarget"_s), u"http://localhost:1/"_s);
        settlePlan(bench);
        QTRY_COMPARE(problemsIn(bench.window()).join(u'\n'), QString());
        bench.get<QLineEdit>(u"probeTarget"_s).clear();
        QTest::keyClicks(&bench.get<QLineEdit>(u"probeTarget"_s), u"false"_s);
        settlePlan(bench);
        goOn(bench, u"resultPage"_s);
        QTRY_COMPARE(problemsIn(bench.window()).join(u'\n'), QString());
        bench.get<QPushButton>(u"wizardBack"_s).click();
        QTRY_VERIFY(bench.isShown(u"runPage"_s));
        QTRY_COMPARE(problemsIn(bench.window()).join(u'\n'), QString());
        goOn(bench, u"resultPage"_s);
    }

    void theChoiceOfTablesIsAllThere()
    {
        WindowBench bench(&shots::sampleNow);
        const QString database = bench.makeDatabase(u"app.db"_s);
        shots::backUp(bench, {.database = database}, shots::pictureTime() - 1h);
        shots::setSampleNow(shots::pictureTime());
        using core::sqlite::Connection;
        auto opened = Connection::open(database, {.mode = Connection::Mode::ReadWrite});
        QVERIFY(opened && opened->execute("DELETE FROM session_events; DELETE FROM sessions")
                && opened->close());
        show(bench.openWindow({database}), bench);
        bench.get<QAction>(u"restoreBackup"_s).trigger();
        QTRY_VERIFY(bench.isShown(u"choosePage"_s) && bench.engine.reader.isIdle());
        goOn(bench, u"contentPage"_s);
        bench.get<QRadioButton>(u"scopeTables"_s).click();
        auto& tree = bench.get<QTreeView>(u"tablesTree"_s);
        const auto found = [&tree] {
            return tree.model()->match(tree.model()->index(0, 0), Qt::DisplayRole, u"sessions"_s, 1,
                                       Qt::MatchExactly | Qt::MatchRecursive);
        };
        QTRY_COMPARE(found().size(), 1);
        tree.setCurrentIndex(found().front());
        QTest::keyClick(&tree, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isShown(u"keysPanel"_s) && bench.engine.reader.isIdle(),
                                 30'000);
        QTRY_COMPARE(problemsIn(bench.window()).join(u'\n'), QString());
    }

    void theRehearsalIsAllThere()
    {
        WindowBench bench(&shots::sampleNow);
        show(bench.openWindow({shots::makeSampleVault(bench)}), bench);
        bench.get<QAction>(u"rehearse"_s).trigger();
        QTRY_VERIFY(bench.isShown(u"rehearsalDialog"_s) && bench.engine.reader.isIdle());
        auto& dialog = bench.get<QDialog>(u"rehearsalDialog"_s);
        QTRY_COMPARE(problemsIn(dialog).join(u'\n'), QString());
        bench.get<QLineEdit>(u"rehearsalStart"_s).setText(u"echo no; exit 1"_s);
        bench.get<QLineEdit>(u"rehearsalProbe"_s).setText(u"test -e ready"_s);
        QTRY_COMPARE(problemsIn(dialog).join(u'\n'), QString());
        bench.get<QPushButton>(u"rehearsalStartButton"_s).click();
        QTRY_VERIFY_WITH_TIMEOUT(!bench.jobs.anyRunning() && bench.engine.reader.isIdle(), 60'000);
        QTRY_COMPARE(problemsIn(dialog).join(u'\n'), QString());
    }

private:
    static void settlePlan(const WindowBench& bench)
    {
        QTest::qWait(600); // somebody might write on
        QTRY_VERIFY_WITH_TIMEOUT(bench.engine.reader.isIdle(), 30'000);
    }

    static void goOn(const WindowBench& bench, const QString& page)
    {
        bench.get<QPushButton>(u"wizardNext"_s).click();
        QTRY_VERIFY_WITH_TIMEOUT(bench.isShown(page) && !bench.jobs.anyRunning()
                                     && bench.engine.reader.isIdle(),
                                 120'000);
    }

    static void show(QWidget& window, const WindowBench& bench, QSize size = kLeast)
    {
        window.resize(size);
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTRY_VERIFY(bench.engine.reader.isIdle());
    }

    shots::PseudoTranslator m_pseudo;
};

QTEST_MAIN(TestLongTexts)
#include "tst_longtexts.moc"

#include "core/jobs/knownbackups.h"
#include "tests/ui/shell/manybackups.h"
#include "tests/ui/shell/windowbench.h"
#include "ui/backups/backuplistmodel.h"
#include "ui/backups/backupspresenter.h"
#include "ui/backups/backuptable.h"
#include "ui/theme/themechoice.h"
#include "ui/timelines/timelinestrip.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using testsupport::WindowBench;
using ui::backups::BackupListModel;
using ui::backups::BackupTable;

namespace {

constexpr int kMany = 10'000;

/// Says how much processor time a part took, of all threads: other programs do not count. There is
/// no bar on it here; tests/bench has the bars.
class Stopwatch
{
public:
    void start() { m_began = std::clock(); }
    void lap(const QString& part)
    {
        const auto now = std::clock();
        qInfo("%-42s %6.1f ms", qPrintable(part), 1000.0 * double(now - m_began) / CLOCKS_PER_SEC);
        m_began = std::clock();
    }

private:
    std::clock_t m_began = 0;
};

} // namespace

/// The page with ten thousand backups: all of it works, and the parts say how long they take.
class TestManyBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        ui::theme::applyTheme(*qApp, ui::theme::ThemeChoice::Light);
        m_bench = std::make_unique<WindowBench>();
        const QString database = m_bench->makeDatabase(u"app.db"_s);
        testsupport::makeManyBackups(m_bench->engine.workshop, database, kMany,
                                     m_bench->engine.workshop.clock() - std::chrono::hours(1));
        m_watch.start();
        QCOMPARE(core::jobs::readBackups(database, m_bench->engine.workshop)->backups.size(),
                 std::size_t(kMany));
        m_watch.lap(u"the vault is read, the catalogue follows"_s);
        QCOMPARE(core::jobs::knownBackups(database, m_bench->engine.workshop)->backups.size(),
                 std::size_t(kMany));
        m_watch.lap(u"the catalogue is read"_s);
        m_bench->openBackups({database});
        QVERIFY(QTest::qWaitForWindowExposed(&m_bench->window()));
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->isShown(u"searchField"_s), 30'000);
        m_bench->window().grab();
        m_watch.lap(u"the window shows the list"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->engine.reader.isIdle(), 60'000);
        m_watch.lap(u"the vault was read anew"_s);
        m_table = &m_bench->get<BackupTable>(u"backupTable"_s);
    }

    void cleanup()
    {
        m_bench->get<QLineEdit>(u"searchField"_s).clear();
        for (const QString& name : {u"verdictFilter"_s, u"methodFilter"_s, u"pinnedFilter"_s})
            m_bench->get<QComboBox>(name).setCurrentIndex(0);
        m_table->sortByColumn(BackupListModel::When, Qt::DescendingOrder);
    }

    void theModelAndTheListAreFilled()
    {
        const auto* presenter = m_bench->window().findChild<ui::backups::BackupsPresenter*>();
        QVERIFY(presenter != nullptr);
        BackupListModel model(m_bench->engine.workshop.clock);
        BackupTable table(model, m_bench->settings);
        m_watch.start();
        model.setBackups(presenter->list());
        m_watch.lap(u"the model is filled, the list takes it"_s);
        table.resize(700, 500);
        table.grab();
        m_watch.lap(u"the list is painted"_s);
        model.setBackups(ui::backups::makeList(presenter->backups()));
        m_watch.lap(u"the same backups once more"_s);
        QCOMPARE(model.shownCount(), std::size_t(kMany));
    }

    void allAreListedByDay()
    {
        QVERIFY(summary().startsWith(u"10,000 backups of app.db"_s));
        QVERIFY(m_table->model()->rowCount() > kMany + 400); // and more than a year of days
    }

    void typingFilters()
    {
        auto& search = m_bench->get<QLineEdit>(u"searchField"_s);
        m_watch.start();
        for (const QChar letter : u"before v3"_s) {
            QTest::keyClick(&search, letter.toLatin1());
            m_table->grab();
            m_watch.lap(u"typed: "_s + search.text());
        }
        QCOMPARE(summary(), u"10 of 10,000 backups of app.db are shown."_s);
        search.clear();
        m_table->grab();
        m_watch.lap(u"the search is cleared"_s);
    }

    void filtersCombine()
    {
        m_bench->get<QComboBox>(u"verdictFilter"_s).setCurrentText(u"Cannot judge"_s);
        const auto unjudged = m_bench->listColumn(BackupListModel::Verified);
        QVERIFY(unjudged.size() > 200 && unjudged.size() < 300);
        QCOMPARE(unjudged.count(u"Cannot judge"_s), unjudged.size());
        QCOMPARE(summary(), u"%1 of 10,000 backups of app.db are shown."_s.arg(unjudged.size()));
        auto& search = m_bench->get<QLineEdit>(u"searchField"_s);
        QTest::keyClicks(&search, u"by hand"_s);
        const auto both = m_bench->listColumn(BackupListModel::Label);
        QVERIFY(!both.isEmpty() && both.size() < 10);
        QCOMPARE(both.count(u"by hand"_s), both.size());
        m_bench->get<QComboBox>(u"pinnedFilter"_s).setCurrentText(u"Pinned"_s);
        QVERIFY(m_bench->isShown(u"noMatch"_s));
    }

    void everyColumnSorts()
    {
        for (int column = 0; column < BackupListModel::ColumnCount; ++column) {
            m_watch.start();
            m_table->sortByColumn(column, Qt::AscendingOrder);
            m_table->grab();
            m_watch.lap(u"sorted by "_s
                        + m_table->model()->headerData(column, Qt::Horizontal).toString());
        }
        m_table->sortByColumn(BackupListModel::When, Qt::AscendingOrder);
        QCOMPARE(m_table->selected().size(), 1U); // the selection went along
    }

    void allAreSelectedAtOnce()
    {
        m_table->setFocus();
        m_watch.start();
        QTest::keyClick(m_table, Qt::Key_A, Qt::ControlModifier);
        m_bench->window().grab();
        m_watch.lap(u"all are selected"_s);
        QCOMPARE(m_bench->get<QLabel>(u"detailsTitle"_s).text(), u"10,000 backups selected"_s);
        QTest::keyClick(m_table, Qt::Key_Home);
        QCOMPARE(m_table->selected().size(), 1U);
    }

    void scrollsFromEndToEnd()
    {
        QScrollBar* bar = m_table->verticalScrollBar();
        QVERIFY(bar->maximum() > kMany * 28 - m_table->height());
        constexpr int kFrames = 100;
        m_watch.start();
        for (int frame = 1; frame <= kFrames; ++frame) {
            bar->setValue(bar->maximum() / kFrames * frame);
            m_table->viewport()->grab();
        }
        m_watch.lap(u"a hundred frames of scrolling"_s);
        bar->setValue(0);
    }

    void theStripIsInStep()
    {
        auto& strip = m_bench->get<ui::timelines::TimelineStrip>(u"timelineStrip"_s);
        const QString id = m_table->model()
                               ->index(m_table->model()->rowCount() - 1, 0)
                               .data(BackupListModel::IdRole)
                               .toString();
        m_watch.start();
        Q_EMIT strip.chosen(id);
        m_bench->window().grab();
        m_watch.lap(u"the oldest is chosen on the strip"_s);
        QCOMPARE(m_table->selected().front().id, id);
        QCOMPARE(strip.selected(), id);
        QVERIFY(m_table->verticalScrollBar()->value() > 0);
    }

private:
    [[nodiscard]] QString summary() const { return m_bench->summary(u"backupsPage"_s); }

    std::unique_ptr<WindowBench> m_bench;
    BackupTable* m_table = nullptr;
    Stopwatch m_watch;
};

QTEST_MAIN(TestManyBackups)
#include "tst_manybackups.moc"

#include "core/jobs/knownbackups.h"
#include "tests/ui/shell/manybackups.h"
#include "ui/backups/backuplistmodel.h"
#include "ui/backups/backuptable.h"
#include "ui/theme/themechoice.h"
#include "ui/widgets/timelinestrip.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using testsupport::WindowBench;
using ui::backups::BackupListModel;
using ui::backups::BackupTable;

namespace {

constexpr int kMany = 10'000;

/// Says how long the part took; a busy machine would make a bar of it mean nothing here.
class Stopwatch
{
public:
    void lap(const char* part)
    {
        qInfo("%-40s %5lld ms", part, static_cast<long long>(m_timer.restart()));
    }
    void start() { m_timer.start(); }

private:
    QElapsedTimer m_timer;
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
        testsupport::makeManyBackups(*m_bench, database, kMany,
                                     m_bench->engine.workshop.clock() - std::chrono::hours(1));
        m_watch.start();
        QCOMPARE(core::jobs::readBackups(database, m_bench->engine.workshop)->backups.size(),
                 std::size_t(kMany));
        m_watch.lap("the vault is read, the catalogue follows");
        QCOMPARE(core::jobs::knownBackups(database, m_bench->engine.workshop)->backups.size(),
                 std::size_t(kMany));
        m_watch.lap("the catalogue is read");
        m_bench->openWindow({database});
        QVERIFY(QTest::qWaitForWindowExposed(&m_bench->window()));
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->isShown(u"backupTable"_s), 30'000);
        m_bench->window().grab();
        m_watch.lap("the window shows the list");
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->engine.reader.isIdle(), 60'000);
        m_watch.lap("the vault was read anew");
        m_table = &m_bench->get<BackupTable>(u"backupTable"_s);
    }

    void cleanup()
    {
        m_bench->get<QLineEdit>(u"searchField"_s).clear();
        for (const QString& name : {u"verdictFilter"_s, u"methodFilter"_s, u"pinnedFilter"_s})
            m_bench->get<QComboBox>(name).setCurrentIndex(0);
        m_table->sortByColumn(BackupListModel::When, Qt::DescendingOrder);
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
            m_watch.lap(qPrintable(u"typed: "_s + search.text()));
        }
        QCOMPARE(summary(), u"10 of 10,000 backups of app.db are shown."_s);
        search.clear();
        m_table->grab();
        m_watch.lap("the search is cleared");
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
            m_watch.lap(qPrintable(
                u"sorted by "_s + m_table->model()->headerData(column, Qt::Horizontal).toString()));
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
        m_watch.lap("all are selected");
        QCOMPARE(m_bench->get<QLabel>(u"detailsTitle"_s).text(), u"10,000 backups selected"_s);
        QTest::keyClick(m_table, Qt::Key_Home);
        QCOMPARE(m_table->selected().size(), 1U);
    }

    void scrollsFromEndToEnd()
    {
        QScrollBar* bar = m_table->verticalScrollBar();
        QVERIFY(bar->maximum() > kMany * 28 - m_table->height());
        constexpr int kFrames = 100;
        QElapsedTimer timer;
        timer.start();
        for (int frame = 1; frame <= kFrames; ++frame) {
            bar->setValue(bar->maximum() / kFrames * frame);
            m_table->viewport()->grab();
        }
        qInfo("%-40s %5.1f ms", "a frame of scrolling", double(timer.elapsed()) / kFrames);
        bar->setValue(0);
    }

    void theStripIsInStep()
    {
        auto& strip = m_bench->get<ui::widgets::TimelineStrip>(u"timelineStrip"_s);
        const QString id = m_table->model()
                               ->index(m_table->model()->rowCount() - 1, 0)
                               .data(BackupListModel::IdRole)
                               .toString();
        m_watch.start();
        Q_EMIT strip.chosen(id);
        m_bench->window().grab();
        m_watch.lap("the oldest is chosen on the strip");
        QCOMPARE(m_table->selected().front().id, id);
        QCOMPARE(strip.selected(), id);
        QVERIFY(m_table->verticalScrollBar()->value() > 0);
    }

private:
    [[nodiscard]] QString summary() const { return m_bench->get<QLabel>(u"pageSummary"_s).text(); }

    std::unique_ptr<WindowBench> m_bench;
    BackupTable* m_table = nullptr;
    Stopwatch m_watch;
};

QTEST_MAIN(TestManyBackups)
#include "tst_manybackups.moc"

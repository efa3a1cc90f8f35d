#include "ui/backups/backuplistmodel.h"
#include "ui/backups/backuptable.h"
#include "ui/theme/themechoice.h"

#include <QApplication>
#include <QHeaderView>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui::backups;
using namespace std::chrono_literals;
using core::vault::Backup;

namespace {

const core::UtcTime kNow(1'759'154'400'000ms);

core::UtcTime fixedNow()
{
    return kNow;
}

Backup backup(const QString& id, std::chrono::minutes age)
{
    return {.id = id,
            .folder = u"/vault/app"_s,
            .artifactPath = u"/vault/app/"_s + id + u".db"_s,
            .takenAt = kNow - age};
}

void click(BackupTable& table, const QString& id, Qt::KeyboardModifiers modifiers = {})
{
    if (!table.isVisible()) {
        table.resize(700, 300);
        table.show();
    }
    const auto& model = static_cast<const BackupListModel&>(*table.model());
    QTest::mouseClick(table.viewport(), Qt::LeftButton, modifiers,
                      table.visualRect(model.indexOf(id)).center());
}

QStringList selectedIds(const BackupTable& table)
{
    QStringList ids;
    for (const auto& one : table.selected())
        ids << one.id;
    return ids;
}

} // namespace

class TestBackupTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        ui::theme::applyTheme(*qApp, ui::theme::ThemeChoice::Light);
        m_settings.clear();
    }

    void selectsTheNewestBackupWhereNothingIsSelected()
    {
        BackupListModel model(&fixedNow);
        const BackupTable table(model, m_settings);
        model.setBackups(ui::backups::makeList({backup(u"b"_s, 30min), backup(u"a"_s, 24h)}));
        QCOMPARE(selectedIds(table), QStringList{u"b"_s});
    }

    void keepsTheSelectionWhenABackupIsAddedAndWhenItIsSorted()
    {
        BackupListModel model(&fixedNow);
        BackupTable table(model, m_settings);
        model.setBackups(ui::backups::makeList({backup(u"b"_s, 30min), backup(u"a"_s, 24h)}));
        table.setCurrentIndex(model.indexOf(u"a"_s));
        model.setBackups(ui::backups::makeList(
            {backup(u"c"_s, 1min), backup(u"b"_s, 30min), backup(u"a"_s, 24h)}));
        QCOMPARE(selectedIds(table), QStringList{u"a"_s});
        table.sortByColumn(BackupListModel::When, Qt::AscendingOrder);
        QCOMPARE(selectedIds(table), QStringList{u"a"_s});
    }

    void followsTheNewestBackupWhileItIsTheSelectedOne()
    {
        BackupListModel model(&fixedNow);
        const BackupTable table(model, m_settings);
        model.setBackups(ui::backups::makeList({backup(u"b"_s, 30min), backup(u"a"_s, 24h)}));
        model.setBackups(ui::backups::makeList(
            {backup(u"c"_s, 1min), backup(u"b"_s, 30min), backup(u"a"_s, 24h)}));
        QCOMPARE(selectedIds(table), QStringList{u"c"_s});
    }

    void whatAFilterHidesIsSelectedAgainWhenItIsSeenAgain()
    {
        BackupListModel model(&fixedNow);
        BackupTable table(model, m_settings);
        model.setBackups(ui::backups::makeList(
            {backup(u"c"_s, 1min), backup(u"b"_s, 30min), backup(u"a"_s, 24h)}));
        click(table, u"a"_s);
        click(table, u"b"_s, Qt::ControlModifier);
        QCOMPARE(selectedIds(table), (QStringList{u"b"_s, u"a"_s}));
        model.setFilter({.words = u"b.db"_s});
        QCOMPARE(selectedIds(table), QStringList{u"b"_s}); // what is done is done to what is seen
        model.setFilter({.words = u"c.db"_s});
        QCOMPARE(selectedIds(table), QStringList());
        model.setFilter({});
        QCOMPARE(selectedIds(table), (QStringList{u"b"_s, u"a"_s}));
        table.sortByColumn(BackupListModel::When, Qt::AscendingOrder);
        QCOMPARE(selectedIds(table), (QStringList{u"a"_s, u"b"_s}));
    }

    void aChoiceAmongWhatIsFoundTakesThePlaceOfTheOneBefore()
    {
        BackupListModel model(&fixedNow);
        BackupTable table(model, m_settings);
        model.setBackups(ui::backups::makeList(
            {backup(u"c"_s, 1min), backup(u"b"_s, 30min), backup(u"a"_s, 24h)}));
        click(table, u"a"_s);
        model.setFilter({.words = u"b.db"_s});
        click(table, u"b"_s);
        model.setFilter({});
        QCOMPARE(selectedIds(table), QStringList{u"b"_s});
    }

    void whereNobodyChoseTheFirstThatIsFoundIsSelected()
    {
        BackupListModel model(&fixedNow);
        const BackupTable table(model, m_settings);
        model.setBackups(ui::backups::makeList(
            {backup(u"c"_s, 1min), backup(u"b"_s, 30min), backup(u"a"_s, 24h)}));
        model.setFilter({.words = u"b.db"_s});
        QCOMPARE(selectedIds(table), QStringList{u"b"_s});
        model.setFilter({.words = u"nothing"_s});
        QCOMPARE(selectedIds(table), QStringList());
        model.setFilter({.words = u"a.db"_s});
        QCOMPARE(selectedIds(table), QStringList{u"a"_s});
        model.setFilter({});
        QCOMPARE(selectedIds(table), QStringList{u"a"_s}); // found, and seen among the others now
    }

    void selectsOneFromElsewhereAndScrollsToIt()
    {
        BackupListModel model(&fixedNow);
        BackupTable table(model, m_settings);
        std::vector<Backup> many;
        for (int i = 0; i < 200; ++i)
            many.push_back(backup(QString::number(i), i * 60min));
        model.setBackups(ui::backups::makeList(many));
        table.resize(700, 300);
        table.show();
        table.selectOnly(u"150"_s);
        QCOMPARE(selectedIds(table), QStringList{u"150"_s});
        QVERIFY(
            table.viewport()->rect().contains(table.visualRect(model.indexOf(u"150"_s)).center()));
        table.selectOnly(u"no such one"_s);
        QCOMPARE(selectedIds(table), QStringList{u"150"_s});
    }

    void aSelectionOfThousandsSurvivesAReset()
    {
        BackupListModel model(&fixedNow);
        BackupTable table(model, m_settings);
        std::vector<Backup> many;
        for (int i = 0; i < 10'000; ++i)
            many.push_back(backup(QString::number(i), i * 60min));
        model.setBackups(ui::backups::makeList(many));
        table.selectAll();
        QCOMPARE(table.selected().size(), many.size());
        many.insert(many.begin(), backup(u"new"_s, 0min));
        model.setBackups(ui::backups::makeList(many));
        QCOMPARE(table.selected().size(), many.size() - 1);
        QVERIFY(table.selectionModel()->selection().size() < 5); // ranges, not rows
    }

    void selectsTheNewestOneWhenTheSelectedOneIsGone()
    {
        BackupListModel model(&fixedNow);
        BackupTable table(model, m_settings);
        model.setBackups(ui::backups::makeList({backup(u"b"_s, 30min), backup(u"a"_s, 24h)}));
        table.setCurrentIndex(model.indexOf(u"a"_s));
        model.setBackups(ui::backups::makeList({backup(u"b"_s, 30min)}));
        QCOMPARE(selectedIds(table), QStringList{u"b"_s});
    }

    void hidesTheLeastColumnsWhereThereIsNoRoomAndBringsThemBack()
    {
        BackupListModel model(&fixedNow);
        BackupTable table(model, m_settings);
        const auto hidden = [&table](int column) {
            return table.header()->isSectionHidden(column);
        };
        table.resize(1100, 300);
        table.show();
        QVERIFY(!hidden(BackupListModel::Checked));
        QVERIFY(!hidden(BackupListModel::Where));
        table.resize(640, 300);
        QTRY_VERIFY(hidden(BackupListModel::Checked)); // the details tell the time of the proof
        QVERIFY(!hidden(BackupListModel::Where));
        table.resize(500, 300);
        QTRY_VERIFY(hidden(BackupListModel::Where));
        table.resize(1100, 300);
        QTRY_VERIFY(!hidden(BackupListModel::Checked));
        table.header()->setSectionHidden(BackupListModel::Where, true); // by a person
        table.resize(1099, 300);
        QTest::qWait(0);
        QVERIFY(hidden(BackupListModel::Where));
    }

    void aColumnHiddenForWantOfRoomIsBackInALargerWindow()
    {
        BackupListModel model(&fixedNow);
        {
            BackupTable narrow(model, m_settings);
            narrow.resize(500, 300);
            narrow.show();
            QTRY_VERIFY(narrow.header()->isSectionHidden(BackupListModel::Checked));
        }
        BackupTable wide(model, m_settings);
        wide.resize(1100, 300);
        wide.show();
        QVERIFY(!wide.header()->isSectionHidden(BackupListModel::Checked));
    }

private:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"window.ini"_s), QSettings::IniFormat};
};

QTEST_MAIN(TestBackupTable)
#include "tst_backuptable.moc"

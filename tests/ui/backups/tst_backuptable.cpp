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
    return {.id = id, .folder = u"/vault/app"_s, .takenAt = kNow - age};
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
        model.setBackups({backup(u"b"_s, 30min), backup(u"a"_s, 24h)});
        QCOMPARE(selectedIds(table), QStringList{u"b"_s});
    }

    void keepsTheSelectionWhenABackupIsAddedAndWhenItIsSorted()
    {
        BackupListModel model(&fixedNow);
        BackupTable table(model, m_settings);
        model.setBackups({backup(u"b"_s, 30min), backup(u"a"_s, 24h)});
        table.setCurrentIndex(model.indexOf(u"a"_s));
        model.setBackups({backup(u"c"_s, 1min), backup(u"b"_s, 30min), backup(u"a"_s, 24h)});
        QCOMPARE(selectedIds(table), QStringList{u"a"_s});
        table.sortByColumn(BackupListModel::When, Qt::AscendingOrder);
        QCOMPARE(selectedIds(table), QStringList{u"a"_s});
    }

    void followsTheNewestBackupWhileItIsTheSelectedOne()
    {
        BackupListModel model(&fixedNow);
        const BackupTable table(model, m_settings);
        model.setBackups({backup(u"b"_s, 30min), backup(u"a"_s, 24h)});
        model.setBackups({backup(u"c"_s, 1min), backup(u"b"_s, 30min), backup(u"a"_s, 24h)});
        QCOMPARE(selectedIds(table), QStringList{u"c"_s});
    }

    void selectsTheNewestOneWhenTheSelectedOneIsGone()
    {
        BackupListModel model(&fixedNow);
        BackupTable table(model, m_settings);
        model.setBackups({backup(u"b"_s, 30min), backup(u"a"_s, 24h)});
        table.setCurrentIndex(model.indexOf(u"a"_s));
        model.setBackups({backup(u"b"_s, 30min)});
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
        QTRY_VERIFY(hidden(BackupListModel::Where));
        QVERIFY(!hidden(BackupListModel::Checked)); // the age of a proof matters more
        table.resize(500, 300);
        QTRY_VERIFY(hidden(BackupListModel::Checked));
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

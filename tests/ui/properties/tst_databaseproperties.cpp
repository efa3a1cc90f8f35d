#include "core/config/config.h"
#include "tests/ui/shell/windowbench.h"
#include "ui/backups/backuplistmodel.h"
#include "ui/theme/themechoice.h"
#include "ui/widgets/fieldnote.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using testsupport::WindowBench;
using ui::backups::BackupListModel;
using ui::widgets::FieldNote;

/// The dialog for what may be set of one database.
class TestDatabaseProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        ui::theme::applyTheme(*qApp, ui::theme::ThemeChoice::Light);
        m_bench = std::make_unique<WindowBench>();
        m_database = m_bench->makeDatabase(u"app.db"_s);
    }

    void opensFromMenuKeyboardAndSwitcher();
    void showsWhatIsSetAndWhatCountsOtherwise();
    void changesAreWrittenAndShown();
    void problemsAreSaidWhileOneTypes();
    void aMoveSaysWhatStaysAndIsTrue();
    void aFolderThatIsNotThereNowIsAWarning();
    void anErrorKeepsTheDialogOpen();
    void stopProtectingAsksAndCloses();
    void everyFieldHasItsLetter();
    void tabWalksTheFields();
    void cancelChangesNothing();

private:
    template <class T>
    [[nodiscard]] T& get(const char* name) const
    {
        return m_bench->get<T>(QString::fromLatin1(name));
    }
    [[nodiscard]] QLineEdit& field(const char* name) const { return get<QLineEdit>(name); }
    [[nodiscard]] QPushButton& save() const { return get<QPushButton>("propertySave"); }
    [[nodiscard]] QDialog& dialog() const { return get<QDialog>("databaseProperties"); }
    [[nodiscard]] bool isOpen() const
    {
        const auto* found = m_bench->window().findChild<QDialog*>(u"databaseProperties"_s);
        return found != nullptr && found->isVisible();
    }
    /// Everything that is said below the fields.
    [[nodiscard]] QString notes() const
    {
        QStringList words;
        for (const auto* note : dialog().findChildren<FieldNote*>()) {
            if (note->isVisible())
                words << note->words();
        }
        return words.join(u'\n');
    }
    [[nodiscard]] QString configFile() const { return m_bench->engine.workshop.places.configFile; }
    [[nodiscard]] QByteArray configText() const
    {
        QFile file(configFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] core::config::DatabaseConfig config() const
    {
        const auto all = core::config::loadConfig(configFile());
        return all && !all->databases.empty() ? all->databases.front()
                                              : core::config::DatabaseConfig();
    }
    void protectWith(const QByteArray& lines)
    {
        m_bench->configure("# mine\n[[database]] # the app\npath = \"" + m_database.toUtf8()
                           + "\"\n" + lines);
        auto& window = m_bench->openWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(get<QAction>("databaseProperties").isEnabled());
    }
    void openDialog()
    {
        get<QAction>("databaseProperties").trigger();
        QTRY_VERIFY(isOpen());
        QVERIFY(QTest::qWaitForWindowActive(&dialog()));
    }
    void backUp()
    {
        get<QAction>("backUpNow").trigger();
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->listColumn(BackupListModel::Verified),
                                  QStringList{u"Verified"_s}, 30'000);
    }

    std::unique_ptr<WindowBench> m_bench;
    QString m_database;
};

void TestDatabaseProperties::opensFromMenuKeyboardAndSwitcher()
{
    m_bench->openWindow();
    QVERIFY(!get<QAction>("databaseProperties").isEnabled()); // there is none
    m_bench->closeWindow();
    protectWith({});
    QTest::keyClick(&m_bench->window(), Qt::Key_Return, Qt::AltModifier);
    QTRY_VERIFY(isOpen());
    QCOMPARE(dialog().windowTitle(), u"Properties of app.db"_s);
    QTest::keyClick(&dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!isOpen());
    get<QPushButton>("databaseSwitcher").click();
    auto& menu = get<QMenu>("databaseMenu");
    QVERIFY(menu.actions().contains(&get<QAction>("databaseProperties")));
    menu.close();
}

void TestDatabaseProperties::showsWhatIsSetAndWhatCountsOtherwise()
{
    m_bench->configure("[defaults]\nmax_age = '3h'\ncompression = 'zstd:7'\n");
    protectWith("label = 'Main'\nverify = 'quick'\npreset = 'gone'\n");
    openDialog();
    QCOMPARE(field("propertyLabel").text(), u"Main"_s);
    QCOMPARE(field("propertyMaxAge").text(), QString());
    QCOMPARE(field("propertyMaxAge").placeholderText(), u"3 h (default)"_s);
    QCOMPARE(field("propertyFolder").placeholderText(),
             m_bench->engine.workshop.places.backups + u" (default)"_s);
    QCOMPARE(get<QComboBox>("propertyCompression").currentText(),
             u"As for all databases (zstd:7)"_s);
    QVERIFY(get<QComboBox>("propertyVerify").currentText().startsWith(u"Quick"_s));
    QCOMPARE(get<QComboBox>("propertyPreset").currentData().toString(), u"gone"_s);
    QVERIFY(notes().contains(u"older than 3 h is a warning, one older than 6 h an error"_s));
    QTRY_VERIFY(notes().contains(u"It is the drive of the database"_s));
    QVERIFY(!save().isEnabled()); // nothing is changed yet
}

void TestDatabaseProperties::changesAreWrittenAndShown()
{
    protectWith("max_age = '2h' # why\nz = 1\n");
    openDialog();
    QTest::keyClicks(&field("propertyLabel"), u"Production"_s);
    field("propertyMaxAge").selectAll();
    QTest::keyClicks(&field("propertyMaxAge"), u"7d"_s);
    QTest::keyClick(&get<QComboBox>("propertyCompression"), Qt::Key_Down);
    QTest::keyClick(&get<QComboBox>("propertyCompression"), Qt::Key_Down);
    QVERIFY(notes().contains(u"older than 7 days is a warning"_s));
    QVERIFY(save().isEnabled());
    QTest::keyClick(&field("propertyMaxAge"), Qt::Key_Return); // Save is the default
    QTRY_VERIFY(!isOpen());
    QCOMPARE(configText(),
             "# mine\n[[database]] # the app\npath = \"" + m_database.toUtf8()
                 + "\"\nmax_age = \"7d\" # why\nz = 1\nlabel = \"Production\"\n"
                   "compression = \"zstd\"\n");
    openDialog();
    QCOMPARE(field("propertyLabel").text(), u"Production"_s);
}

void TestDatabaseProperties::problemsAreSaidWhileOneTypes()
{
    protectWith({});
    openDialog();
    QTest::keyClicks(&field("propertyMaxAge"), u"24"_s);
    QVERIFY(notes().contains(u"Write a whole number and a unit"_s));
    QVERIFY(!save().isEnabled());
    QTest::keyClick(&field("propertyMaxAge"), Qt::Key_Return);
    QVERIFY(isOpen());
    QTest::keyClicks(&field("propertyMaxAge"), u"h"_s);
    QVERIFY(!notes().contains(u"Write a whole"_s));
    QVERIFY(save().isEnabled());
    field("propertyMaxAge").setText(u"24 h"_s); // as the sentence writes it
    QVERIFY(!notes().contains(u"Write a whole"_s));
    QVERIFY(notes().contains(u"older than 24 h is a warning"_s));
    QTest::keyClicks(&field("propertyFolder"), u"relative"_s);
    QVERIFY(notes().contains(u"Write the whole path"_s));
    QVERIFY(!save().isEnabled());
    field("propertyFolder").clear();
    QVERIFY(save().isEnabled());
}

void TestDatabaseProperties::aMoveSaysWhatStaysAndIsTrue()
{
    protectWith({});
    backUp();
    const QStringList before = m_bench->backupFiles();
    openDialog();
    QVERIFY(!notes().contains(u"stays there"_s));
    m_bench->files.folder = m_bench->path(u"new"_s);
    QTest::mouseClick(&get<QPushButton>("propertyChooseFolder"), Qt::LeftButton);
    QCOMPARE(field("propertyFolder").text(), m_bench->path(u"new"_s));
    QVERIFY(notes().contains(
        u"The one backup in %1 stays there"_s.arg(m_bench->engine.workshop.places.backups)));
    QTest::mouseClick(&save(), Qt::LeftButton);
    QTRY_VERIFY(!isOpen());
    QCOMPARE(config().settings.backupsFolder, m_bench->path(u"new"_s));
    QCOMPARE(m_bench->backupFiles(), before);
    get<QAction>("backUpNow").trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->listColumn(BackupListModel::Verified).size(), 2, 30'000);
    QTRY_VERIFY(!m_bench->jobs.anyRunning());
    QCOMPARE(m_bench->backupFiles(), before);
    QCOMPARE(QDir(m_bench->path(u"new"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
}

void TestDatabaseProperties::aFolderThatIsNotThereNowIsAWarning()
{
    protectWith({});
    openDialog();
    field("propertyFolder").setText(m_database + u"/below"_s);
    QTRY_VERIFY(notes().contains(u"is not one"_s));
    QVERIFY(save().isEnabled()); // a drive can be connected later
    field("propertyFolder").setText(m_bench->path(u"good"_s));
    QVERIFY(!notes().contains(u"is not one"_s)); // that was said of another folder
    QTRY_VERIFY(notes().contains(u"free."_s));
}

void TestDatabaseProperties::anErrorKeepsTheDialogOpen()
{
    protectWith({});
    openDialog();
    QTest::keyClicks(&field("propertyLabel"), u"x"_s);
    m_bench->configure("[[database]\n");
    QTest::mouseClick(&save(), Qt::LeftButton);
    QVERIFY(!save().isEnabled()); // not twice
    QTRY_VERIFY(m_bench->message(u"propertyMessages"_s).contains(u"configuration"_s));
    QVERIFY(isOpen() && save().isEnabled());
    QCOMPARE(field("propertyLabel").text(), u"x"_s);
}

void TestDatabaseProperties::stopProtectingAsksAndCloses()
{
    protectWith({});
    backUp();
    const QStringList files = m_bench->backupFiles();
    openDialog();
    QTest::mouseClick(&get<QPushButton>("propertyStop"), Qt::LeftButton);
    QVERIFY(m_bench->asker.last);
    QVERIFY(m_bench->asker.last->explanation.contains(u"its one backup stays"_s));
    QVERIFY(isOpen());
    m_bench->asker.accept();
    QTRY_VERIFY(!isOpen());
    QTRY_VERIFY(m_bench->isShown(u"firstRunPage"_s));
    QVERIFY(!configText().contains("app.db"));
    QCOMPARE(m_bench->backupFiles(), files);
}

void TestDatabaseProperties::everyFieldHasItsLetter()
{
    protectWith({});
    openDialog();
    QMap<QChar, QString> letters;
    const auto take = [&letters](const QString& words) {
        const qsizetype at = words.indexOf(u'&');
        if (at < 0)
            return;
        const QChar letter = words.at(at + 1).toLower();
        QVERIFY2(!letters.contains(letter), qPrintable(words + u" and " + letters.value(letter)));
        letters.insert(letter, words);
    };
    QList<QWidget*> named;
    for (const auto* label : dialog().findChildren<QLabel*>()) {
        if (label->buddy() == nullptr)
            continue;
        take(label->text());
        named << label->buddy();
    }
    for (const auto* button : dialog().findChildren<QAbstractButton*>())
        take(button->text());
    for (const char* name :
         {"propertyLabel", "propertyPreset", "propertyFolder", "propertyCompression",
          "propertyVerify", "propertyMaxAge", "propertyStopCommand", "propertyStartCommand",
          "propertyProbe", "propertyProbeHeaders", "propertyKeepSafetyCopies",
          "propertyRehearseStart", "propertyRehearseProbe"})
        QVERIFY2(named.contains(&get<QWidget>(name)), name);
    QTest::keyClick(&dialog(), Qt::Key_F, Qt::AltModifier);
    QVERIFY(field("propertyFolder").hasFocus());
}

void TestDatabaseProperties::tabWalksTheFields()
{
    protectWith({});
    openDialog();
    QVERIFY(field("propertyLabel").hasFocus());
    QTest::keyClicks(&field("propertyLabel"), u"x"_s); // or Save cannot be reached
    auto& first = field("propertyLabel");
    first.setFocus();
    QStringList reached;
    do {
        reached << dialog().focusWidget()->objectName();
        QTest::keyClick(dialog().focusWidget(), Qt::Key_Tab);
    } while (dialog().focusWidget() != &first && reached.size() < 20);
    QCOMPARE(reached,
             (QStringList{u"propertyLabel"_s, u"propertyPreset"_s, u"propertyFolder"_s,
                          u"propertyChooseFolder"_s, u"propertyCompression"_s, u"propertyVerify"_s,
                          u"propertyMaxAge"_s, u"propertyStop"_s, u"propertyCancel"_s,
                          u"propertySave"_s, u"propertyBackupsTab"_s}));
}

void TestDatabaseProperties::cancelChangesNothing()
{
    protectWith({});
    const QByteArray before = configText();
    openDialog();
    QTest::keyClicks(&field("propertyLabel"), u"x"_s);
    QTest::mouseClick(&get<QPushButton>("propertyCancel"), Qt::LeftButton);
    QTRY_VERIFY(!isOpen());
    QCOMPARE(configText(), before);
}

QTEST_MAIN(TestDatabaseProperties)
#include "tst_databaseproperties.moc"

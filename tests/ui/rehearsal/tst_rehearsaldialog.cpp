#include "core/jobs/rehearse.h"
#include "tests/ui/shell/windowbench.h"
#include "ui/jobs/jobmodel.h"
#include "ui/rehearsal/rehearsalchart.h"
#include "ui/theme/themechoice.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/tabledialog.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using testsupport::WindowBench;
using ui::rehearsal::RehearsalChart;

/// The dialog, on a real database and its real backups.
class TestRehearsalDialog : public QObject
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

    void withoutADatabaseThereIsNoCommand();
    void withoutABackupItSaysSo();
    void aProbeIsRunAndTheTimesAreShown();
    void theKeyboardIsEnough();
    void anApplicationThatFailsIsToldWithItsOutput();
    void aProbeThatNeverPassesCanBeCancelled();
    void goesOnWhenTheDialogIsClosed();
    void saysWhatIsWrongWhileOneTypes();
    void fillsInWhatARestoreRuns();
    void knowsWhatWasRunLast();
    void aConfigurationThatIsBrokenIsSaid();

private:
    template <class T>
    [[nodiscard]] T& get(const char* name) const
    {
        return m_bench->get<T>(QString::fromLatin1(name));
    }
    [[nodiscard]] QLineEdit& field(const char* name) const { return get<QLineEdit>(name); }
    [[nodiscard]] QPushButton& button(const char* name) const { return get<QPushButton>(name); }
    [[nodiscard]] QString textOf(const char* name) const { return get<QLabel>(name).text(); }
    [[nodiscard]] QDialog& dialog() const { return get<QDialog>("rehearsalDialog"); }
    [[nodiscard]] QString message() const { return m_bench->message(u"rehearsalMessages"_s); }
    [[nodiscard]] QPushButton& rehearse() const { return button("rehearsalStartButton"); }
    [[nodiscard]] QString notes() const
    {
        QStringList words;
        for (const auto* note : dialog().findChildren<ui::widgets::FieldNote*>())
            words << note->words();
        return words.join(u'\n');
    }
    [[nodiscard]] std::vector<core::jobs::PastRehearsal> past() const
    {
        auto known = core::jobs::rehearsals(m_database, m_bench->engine.workshop);
        return known ? *known : std::vector<core::jobs::PastRehearsal>();
    }
    /// Nothing is left of sandboxes.
    [[nodiscard]] QStringList leftovers() const
    {
        return QDir(m_bench->engine.workshop.places.work)
            .entryList({u"rehearsal-*"_s}, QDir::AllEntries | QDir::NoDotAndDotDot);
    }
    void open()
    {
        get<QAction>("rehearse").trigger();
        QVERIFY(QTest::qWaitForWindowActive(&dialog()));
        QTRY_VERIFY(m_bench->engine.reader.isIdle());
    }
    void openWithBackup()
    {
        m_bench->openWindow({m_database});
        QTRY_VERIFY(get<QAction>("backUpNow").isEnabled());
        get<QAction>("backUpNow").trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->jobs.rowCount() == 1 && !m_bench->jobs.anyRunning(),
                                 30'000);
        open();
        QTRY_VERIFY(rehearse().isEnabled());
    }
    void type(const char* name, const QString& words)
    {
        field(name).clear();
        QTest::keyClicks(&field(name), words);
    }
    void runToTheEnd()
    {
        QTest::mouseClick(&rehearse(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!m_bench->jobs.anyRunning() && rehearse().isVisible(), 30'000);
        QTRY_VERIFY(m_bench->engine.reader.isIdle());
    }

    std::unique_ptr<WindowBench> m_bench;
    QString m_database;
};

void TestRehearsalDialog::withoutADatabaseThereIsNoCommand()
{
    m_bench->openWindow();
    QTRY_VERIFY(m_bench->isShown(u"firstRunPage"_s));
    QVERIFY(!get<QAction>("rehearse").isEnabled());
    QVERIFY(!get<QAction>("rehearse").toolTip().isEmpty());
}

void TestRehearsalDialog::withoutABackupItSaysSo()
{
    m_bench->openWindow({m_database});
    QTRY_VERIFY(get<QAction>("rehearse").isEnabled());
    open();
    QCOMPARE(get<ui::widgets::StatusLabel>("rehearsalBackup").status(), ui::theme::Status::Warning);
    QVERIFY(!rehearse().isEnabled());
    QCOMPARE(rehearse().toolTip(), u"There is no good backup to rehearse with."_s);
    QVERIFY(textOf("rehearsalsInstead").startsWith(u"Not rehearsed yet."_s));
    QVERIFY(!button("rehearsalTable").isEnabled());
}

void TestRehearsalDialog::aProbeIsRunAndTheTimesAreShown()
{
    openWithBackup();
    QVERIFY(textOf("rehearsalsInstead").startsWith(u"Not rehearsed yet."_s));
    const QString seen = m_bench->path(u"seen"_s);
    type("rehearsalProbe",
         u"test -s \"$HOLDFAST_DATABASE\" && echo \"$HOLDFAST_DATABASE\" > '%1'"_s.arg(seen));
    runToTheEnd();
    QVERIFY2(message().startsWith(u"app.db can be restored"_s), qPrintable(message()));
    QVERIFY(textOf("measuredRestore").endsWith(u" s"_s));
    QVERIFY(textOf("measuredAnswer").endsWith(u" s"_s));
    QCOMPARE(textOf("measuredAge"), u"1 min"_s);
    QFile file(seen);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString used = QString::fromUtf8(file.readAll()).trimmed();
    QVERIFY(used != m_database && !used.isEmpty());
    QVERIFY(!QFile::exists(used));
    QCOMPARE(leftovers(), QStringList());

    QCOMPARE(past().size(), 1u);
    auto& chart = get<RehearsalChart>("rehearsalChart");
    QTRY_VERIFY(chart.isVisible());
    QCOMPARE(chart.itemCount(), 1);
    QCOMPARE(textOf("rehearsalSentence"), chart.itemSentence(0));
    QTest::mouseClick(&button("rehearsalTable"), Qt::LeftButton);
    auto* table = dialog().findChild<ui::widgets::TableDialog*>();
    QVERIFY(table != nullptr && table->isVisible());
    table->close();

    QTest::mouseClick(&button("rehearsalChange"), Qt::LeftButton);
    QVERIFY(m_bench->isShown(u"drillPanel"_s));
    QVERIFY(message().isEmpty());
    QCOMPARE(rehearse().text(), u"&Rehearse"_s);
}

void TestRehearsalDialog::theKeyboardIsEnough()
{
    openWithBackup();
    QTest::keyClick(&dialog(), Qt::Key_P, Qt::AltModifier);
    QCOMPARE(dialog().focusWidget(), &field("rehearsalProbe"));
    QTest::keyClicks(dialog().focusWidget(), u"true"_s);
    QTest::keyClick(dialog().focusWidget(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(message().startsWith(u"app.db can be restored"_s), 30'000);
    QTest::keyClick(&dialog(), Qt::Key_Escape);
    QTRY_VERIFY(m_bench->window().findChild<QDialog*>(u"rehearsalDialog"_s) == nullptr);
}

void TestRehearsalDialog::anApplicationThatFailsIsToldWithItsOutput()
{
    openWithBackup();
    type("rehearsalStart", u"echo 'the port is taken' >&2; exit 3"_s);
    type("rehearsalProbe", u"false"_s);
    runToTheEnd();
    QVERIFY2(
        message().startsWith(u"app.db can be restored, but the application did not start on it"_s),
        qPrintable(message()));
    auto* details = dialog().findChild<QPushButton*>(u"messageDetails"_s);
    QVERIFY(details->isVisible());
    QTest::mouseClick(details, Qt::LeftButton);
    auto* copy = dialog().findChild<QPushButton*>(u"copyTechnicalText"_s);
    QTest::mouseClick(copy, Qt::LeftButton);
    QVERIFY2(QGuiApplication::clipboard()->text().contains(u"the port is taken"_s),
             qPrintable(QGuiApplication::clipboard()->text()));
    QCOMPARE(past().size(), 1u);
    QVERIFY(past().front().outcome == core::catalog::JobOutcome::Failed);
    QVERIFY(textOf("rehearsalSentence").contains(u"failed."_s));
    QCOMPARE(leftovers(), QStringList());
}

void TestRehearsalDialog::aProbeThatNeverPassesCanBeCancelled()
{
    openWithBackup();
    type("rehearsalProbe", u"false"_s);
    QTest::mouseClick(&rehearse(), Qt::LeftButton);
    QTRY_VERIFY(m_bench->isShown(u"rehearsalCancel"_s));
    QVERIFY(!m_bench->isShown(u"rehearsalStartButton"_s));
    const QWidget* probe = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((probe = dialog().findChild<QWidget*>(u"step3"_s)) != nullptr
                                 && probe->accessibleName().contains(u"running"_s),
                             30'000);
    QTest::mouseClick(&button("rehearsalCancel"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(message().startsWith(u"The rehearsal of app.db was cancelled"_s),
                             30'000);
    QVERIFY(rehearse().isEnabled());
    QCOMPARE(leftovers(), QStringList());
}

void TestRehearsalDialog::goesOnWhenTheDialogIsClosed()
{
    openWithBackup();
    const QString gate = m_bench->path(u"gate"_s);
    type("rehearsalProbe", u"test -e '%1'"_s.arg(gate));
    QTest::mouseClick(&rehearse(), Qt::LeftButton);
    QTRY_VERIFY(m_bench->jobs.anyRunning());
    QTest::mouseClick(&button("rehearsalClose"), Qt::LeftButton);
    QTRY_VERIFY(m_bench->window().findChild<QDialog*>(u"rehearsalDialog"_s) == nullptr);
    QVERIFY(m_bench->jobs.anyRunning());
    open();
    QVERIFY(m_bench->isShown(u"rehearsalCancel"_s)); // found again
    QFile file(gate);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QTRY_VERIFY_WITH_TIMEOUT(message().startsWith(u"app.db can be restored"_s), 30'000);
    QVERIFY(textOf("measuredRestore").endsWith(u" s"_s));
}

void TestRehearsalDialog::saysWhatIsWrongWhileOneTypes()
{
    openWithBackup();
    QVERIFY(!get<QPlainTextEdit>("rehearsalHeaders").isEnabled());
    type("rehearsalStart", u"npm start"_s);
    QVERIFY(!rehearse().isEnabled());
    QVERIFY(notes().contains(u"needs a probe"_s));
    type("rehearsalProbe", u"http://localhost:3030/"_s);
    QVERIFY(rehearse().isEnabled());
    QVERIFY(notes().contains(u"Without {port} in it"_s));
    type("rehearsalProbe", u"http://localhost:{port}/"_s);
    QVERIFY(!notes().contains(u"Without {port} in it"_s));
    QVERIFY(get<QPlainTextEdit>("rehearsalHeaders").isEnabled());
    QTest::keyClicks(&get<QPlainTextEdit>("rehearsalHeaders"), u"token"_s);
    QVERIFY(!rehearse().isEnabled());
    QTest::keyClicks(&get<QPlainTextEdit>("rehearsalHeaders"), u": env:TOKEN"_s);
    QVERIFY(rehearse().isEnabled());
}

void TestRehearsalDialog::fillsInWhatARestoreRuns()
{
    m_bench->configure(
        "[[database]]\npath = \"" + m_database.toUtf8()
        + "\"\nstart = \"docker compose up -d\"\n"
          "probe = \"http://localhost:3030/health\"\n"
          "probe_headers = [\"Authorization: env:TOKEN\"]\nprobe_timeout = \"9s\"\n");
    openWithBackup();
    QVERIFY(field("rehearsalStart").text().isEmpty()); // not unasked: it starts production
    QVERIFY(notes().contains(u"up to 9 s"_s));
    QTest::mouseClick(&button("rehearsalFillIn"), Qt::LeftButton);
    QCOMPARE(field("rehearsalStart").text(), u"docker compose up -d"_s);
    QCOMPARE(field("rehearsalProbe").text(), u"http://localhost:{port}/health"_s);
    QCOMPARE(get<QPlainTextEdit>("rehearsalHeaders").toPlainText(), u"Authorization: env:TOKEN"_s);
    QVERIFY(notes().contains(u"or it would start production"_s));
}

void TestRehearsalDialog::knowsWhatWasRunLast()
{
    openWithBackup();
    QVERIFY(!button("rehearsalFillIn").isEnabled()); // nothing is configured
    type("rehearsalProbe", u"true # mine"_s);
    runToTheEnd();
    QTest::mouseClick(&button("rehearsalClose"), Qt::LeftButton);
    QTRY_VERIFY(m_bench->window().findChild<QDialog*>(u"rehearsalDialog"_s) == nullptr);
    open();
    QCOMPARE(field("rehearsalProbe").text(), u"true # mine"_s);
    QCOMPARE(get<RehearsalChart>("rehearsalChart").itemCount(), 1);
}

void TestRehearsalDialog::aConfigurationThatIsBrokenIsSaid()
{
    openWithBackup();
    QTest::mouseClick(&button("rehearsalClose"), Qt::LeftButton);
    QTRY_VERIFY(m_bench->window().findChild<QDialog*>(u"rehearsalDialog"_s) == nullptr);
    const QString file = m_bench->engine.workshop.places.configFile;
    QVERIFY(QFile::copy(file, file + u".good"_s));
    m_bench->configure("[[database]\n");
    open();
    QVERIFY2(message().startsWith(u"The configuration cannot be read"_s), qPrintable(message()));
    QVERIFY(!rehearse().isEnabled());
    QVERIFY(QFile::remove(file) && QFile::rename(file + u".good"_s, file));
    QTest::mouseClick(dialog().findChild<QPushButton*>(u"checkAgain"_s), Qt::LeftButton);
    QTRY_VERIFY(rehearse().isEnabled());
    QVERIFY(message().isEmpty());
}

QTEST_MAIN(TestRehearsalDialog)
#include "tst_rehearsaldialog.moc"

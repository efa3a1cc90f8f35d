#include "core/config/config.h"
#include "tests/support/httpserver.h"
#include "tests/ui/shell/windowbench.h"
#include "ui/jobs/reader.h"
#include "ui/theme/themechoice.h"
#include "ui/widgets/fieldnote.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using testsupport::HttpServer;
using testsupport::WindowBench;
using ui::widgets::FieldNote;

/// The page of the properties that is about restores and rehearsals.
class TestRestoreProperties : public QObject
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

    void theKeyboardLeadsToThePageAndThroughIt();
    void showsWhatIsSet();
    void commandsAreWrittenInPlace();
    void problemsAreSaidAndTheirPageIsMarked();
    void theApplicationIsAskedWithItsHeaders();
    void anAnswerThatIsNoneIsSaid();
    void anAnswerIsForgottenWhenTheQuestionChanges();
    void closingCancelsWhatIsAsked();
    void timesAreShownCheckedAndWritten();
    void thePagesFitOnASmallScreen();

private:
    template <class T>
    [[nodiscard]] T& get(const char* name) const
    {
        return m_bench->get<T>(QString::fromLatin1(name));
    }
    [[nodiscard]] QLineEdit& field(const char* name) const { return get<QLineEdit>(name); }
    [[nodiscard]] QPlainTextEdit& headers() const
    {
        return get<QPlainTextEdit>("propertyProbeHeaders");
    }
    [[nodiscard]] QPushButton& button(const char* name) const { return get<QPushButton>(name); }
    [[nodiscard]] QDialog& dialog() const { return get<QDialog>("databaseProperties"); }
    [[nodiscard]] bool isOpen() const
    {
        const auto* found = m_bench->window().findChild<QDialog*>(u"databaseProperties"_s);
        return found != nullptr && found->isVisible();
    }
    /// Everything that is said below the fields that are seen.
    [[nodiscard]] QString notes() const
    {
        QStringList words;
        for (const auto* note : dialog().findChildren<FieldNote*>()) {
            if (note->isVisible())
                words << note->words();
        }
        return words.join(u'\n');
    }
    [[nodiscard]] QByteArray configText() const
    {
        QFile file(m_bench->engine.workshop.places.configFile);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QByteArray head() const
    {
        return "# mine\n[[database]] # the app\npath = \"" + m_database.toUtf8() + "\"\n";
    }
    /// With these lines in the configuration.
    void openPage(const QByteArray& lines = {})
    {
        m_bench->configure(head() + lines);
        auto& window = m_bench->openWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(get<QAction>("databaseProperties").isEnabled());
        get<QAction>("databaseProperties").trigger();
        QTRY_VERIFY(isOpen());
        QVERIFY(QTest::qWaitForWindowActive(&dialog()));
        QTest::mouseClick(&button("propertyRestoreTab"), Qt::LeftButton);
        QVERIFY(field("propertyStopCommand").isVisible());
        QVERIFY(!field("propertyLabel").isVisible());
    }

    std::unique_ptr<WindowBench> m_bench;
    QString m_database;
};

void TestRestoreProperties::theKeyboardLeadsToThePageAndThroughIt()
{
    openPage();
    QTest::keyClick(&dialog(), Qt::Key_B, Qt::AltModifier);
    QTRY_VERIFY(field("propertyLabel").isVisible());
    QTest::keyClick(&dialog(), Qt::Key_E, Qt::AltModifier);
    QTRY_VERIFY(field("propertyStopCommand").isVisible());
    QTest::keyClick(&dialog(), Qt::Key_T, Qt::AltModifier);
    auto& first = field("propertyStopCommand");
    QVERIFY(first.hasFocus());
    QTest::keyClicks(&field("propertyProbe"), u"true"_s); // or it cannot be tried
    QStringList reached;
    do {
        reached << dialog().focusWidget()->objectName();
        QTest::keyClick(dialog().focusWidget(), Qt::Key_Tab);
    } while (dialog().focusWidget() != &first && reached.size() < 20);
    QCOMPARE(reached,
             (QStringList{u"propertyStopCommand"_s, u"propertyStartCommand"_s, u"propertyProbe"_s,
                          u"propertyTry"_s, u"propertyProbeHeaders"_s, u"propertyCommandTimeout"_s,
                          u"propertyProbeTimeout"_s, u"propertyRestoreProofAge"_s,
                          u"propertyKeepSafetyCopies"_s, u"propertyStop"_s, u"propertyCancel"_s,
                          u"propertySave"_s, u"propertyRestoreTab"_s}));
    QTest::keyClick(&dialog(), Qt::Key_A, Qt::AltModifier);
    QTRY_VERIFY(field("propertyRehearseStart").isVisible());
    QTest::keyClick(&dialog(), Qt::Key_U, Qt::AltModifier);
    QVERIFY(field("propertyRehearseProbe").hasFocus());
}

void TestRestoreProperties::showsWhatIsSet()
{
    openPage("stop = 'halt'\nstart = 'go'\nprobe = 'ask'\nprobe_headers = ['A: 1', 'B: @/key']\n"
             "keep_safety_copies = '7d'\nrehearse_start = 'npm start'\nrehearse_probe = 'look'\n");
    QCOMPARE(field("propertyStopCommand").text(), u"halt"_s);
    QCOMPARE(field("propertyStartCommand").text(), u"go"_s);
    QCOMPARE(field("propertyProbe").text(), u"ask"_s);
    QCOMPARE(headers().toPlainText(), u"A: 1\nB: @/key"_s);
    QCOMPARE(field("propertyKeepSafetyCopies").text(), u"7 d"_s);
    QCOMPARE(field("propertyKeepSafetyCopies").placeholderText(), u"30 d (default)"_s);
    QCOMPARE(field("propertyRehearseStart").text(), u"npm start"_s);
    QCOMPARE(field("propertyRehearseProbe").text(), u"look"_s);
    QVERIFY(notes().contains(u"undone for 7 days"_s));
    QCOMPARE(headers().verticalScrollBar()->maximum(), 0); // two lines fit
    QVERIFY(!button("propertySave").isEnabled()); // nothing is changed yet
}

void TestRestoreProperties::commandsAreWrittenInPlace()
{
    openPage("stop = 'halt' # why\nprobe_headers = ['A: 1'] # whose\nz = 1\n");
    field("propertyStopCommand").selectAll();
    QTest::keyClicks(&field("propertyStopCommand"), u"docker compose down"_s);
    QTest::keyClicks(&field("propertyProbe"), u"http://127.0.0.1:3030/"_s);
    headers().moveCursor(QTextCursor::End);
    QTest::keyClick(&headers(), Qt::Key_Return);
    QTest::keyClicks(&headers(), u"X-Key: env:KEY"_s);
    QTest::keyClicks(&field("propertyKeepSafetyCopies"), u"14 d"_s);
    QTest::mouseClick(&button("propertyRehearsalTab"), Qt::LeftButton);
    QTest::keyClicks(&field("propertyRehearseStart"), u"npm start"_s);
    QVERIFY(notes().contains(u"Say how the started application is asked"_s));
    QVERIFY(!button("propertySave").isEnabled()); // nobody would see whether it works
    QTest::keyClicks(&field("propertyRehearseProbe"), u"http://127.0.0.1:{port}/"_s);
    QVERIFY(isOpen());
    QTest::mouseClick(&button("propertySave"), Qt::LeftButton);
    QTRY_VERIFY(!isOpen());
    QCOMPARE(configText(),
             head()
                 + "stop = \"docker compose down\" # why\n"
                   "probe_headers = [\"A: 1\", \"X-Key: env:KEY\"] # whose\nz = 1\n"
                   "probe = \"http://127.0.0.1:3030/\"\nkeep_safety_copies = \"14d\"\n"
                   "rehearse_start = \"npm start\"\n"
                   "rehearse_probe = \"http://127.0.0.1:{port}/\"\n");
}

void TestRestoreProperties::problemsAreSaidAndTheirPageIsMarked()
{
    openPage();
    const QPushButton& tab = button("propertyRestoreTab");
    QVERIFY(tab.icon().isNull());
    QTest::keyClicks(&field("propertyProbe"), u"http://"_s);
    QVERIFY(notes().contains(u"Write an address such as"_s));
    QVERIFY(!button("propertyTry").isEnabled());
    QVERIFY(!button("propertySave").isEnabled());
    QTest::mouseClick(&button("propertyBackupsTab"), Qt::LeftButton);
    QVERIFY(!notes().contains(u"Write an address"_s));
    QVERIFY(!tab.icon().isNull()); // where the reason is why nothing can be saved
    QVERIFY(!tab.accessibleDescription().isEmpty());
    QVERIFY(button("propertyBackupsTab").icon().isNull());
    QTest::mouseClick(&button("propertyRestoreTab"), Qt::LeftButton);
    QTest::keyClicks(&field("propertyProbe"), u"localhost/"_s);
    QVERIFY(tab.icon().isNull());
    QVERIFY(button("propertySave").isEnabled());
    QTest::keyClicks(&headers(), u"hunter2"_s);
    QVERIFY(notes().contains(u"Line 1 is no header"_s));
    QVERIFY(!button("propertyTry").isEnabled());
    headers().clear();
    QTest::keyClicks(&field("propertyKeepSafetyCopies"), u"ever"_s);
    QVERIFY(notes().contains(u"Write a whole number"_s));
    QVERIFY(!button("propertySave").isEnabled());
}

void TestRestoreProperties::theApplicationIsAskedWithItsHeaders()
{
    QFile key(m_bench->path(u"key"_s));
    QVERIFY(key.open(QIODevice::WriteOnly));
    key.write("s3cret\n");
    key.close();
    const HttpServer server([](const QByteArray& request) {
        return HttpServer::answer(request.contains("X-Key: s3cret") ? "200 OK"
                                                                    : "401 Unauthorized");
    });
    openPage();
    QVERIFY(!button("propertyTry").isEnabled()); // there is nothing to ask
    QTest::keyClicks(&field("propertyProbe"), server.url());
    QTest::keyClicks(&headers(), u"X-Key: @"_s + key.fileName());
    QTest::mouseClick(&button("propertyTry"), Qt::LeftButton);
    QVERIFY(notes().contains(u"Waiting for the answer"_s));
    QTRY_VERIFY(notes().contains(u"The application works: it answered 200"_s));
    QVERIFY(configText() == head()); // to try is not to save
}

void TestRestoreProperties::anAnswerThatIsNoneIsSaid()
{
    openPage();
    QTest::keyClicks(&field("propertyProbe"), u"http://127.0.0.1:1/"_s);
    QTest::keyClicks(&headers(), u"X-Key: env:HOLDFAST_NO_SUCH_VARIABLE"_s);
    QTest::mouseClick(&button("propertyTry"), Qt::LeftButton);
    QTRY_VERIFY(notes().contains(u"HOLDFAST_NO_SUCH_VARIABLE, which is not set"_s));
    headers().clear();
    QTest::mouseClick(&button("propertyTry"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(notes().contains(u"did not answer as it should"_s), 20'000);
    QVERIFY(button("propertySave").isEnabled()); // it may be down just now
}

void TestRestoreProperties::anAnswerIsForgottenWhenTheQuestionChanges()
{
    openPage();
    QTest::keyClicks(&field("propertyProbe"), u"true"_s);
    QTest::mouseClick(&button("propertyTry"), Qt::LeftButton);
    QTRY_VERIFY(notes().contains(u"The application works: the command ended with 0."_s));
    QTest::keyClicks(&field("propertyProbe"), u" "_s);
    QVERIFY(!notes().contains(u"The application works"_s));
    QTest::mouseClick(&button("propertyTry"), Qt::LeftButton);
    QTest::keyClicks(&field("propertyProbe"), u" "_s); // before it answered
    QTRY_VERIFY(m_bench->engine.reader.isIdle());
    QVERIFY(!notes().contains(u"The application works"_s));
}

void TestRestoreProperties::closingCancelsWhatIsAsked()
{
    const QString begun = m_bench->path(u"begun"_s);
    openPage();
    field("propertyProbe").setText(u"touch '%1'; exec sleep 600"_s.arg(begun));
    QTest::mouseClick(&button("propertyTry"), Qt::LeftButton);
    QTRY_VERIFY(QFile::exists(begun));
    QVERIFY(!m_bench->engine.reader.isIdle());
    QTest::keyClick(&dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!isOpen());
    // Long before its time is over.
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->engine.reader.isIdle(), 3'000);
}

void TestRestoreProperties::timesAreShownCheckedAndWritten()
{
    openPage("command_timeout = '5m' # slow\nrestore_proof_age = '0s'\n");
    QCOMPARE(field("propertyCommandTimeout").text(), u"5 m"_s);
    QCOMPARE(field("propertyCommandTimeout").placeholderText(), u"2 m (default)"_s);
    QCOMPARE(field("propertyProbeTimeout").placeholderText(), u"1 m (default)"_s);
    QCOMPARE(field("propertyRestoreProofAge").placeholderText(), u"24 h (default)"_s);
    QVERIFY(notes().contains(u"Every backup is proven again before it is restored."_s));
    field("propertyRestoreProofAge").clear();
    QVERIFY(notes().contains(u"A backup whose proof is older than 24 h is proven again"_s));
    for (const char* name :
         {"propertyCommandTimeout", "propertyProbeTimeout", "propertyRestoreProofAge"}) {
        const QString before = field(name).text();
        field(name).setText(u"never"_s);
        QVERIFY2(notes().contains(u"a whole number and a unit"_s), name);
        QVERIFY2(!button("propertySave").isEnabled(), name);
        field(name).setText(before);
        QVERIFY2(!notes().contains(u"a whole number and a unit"_s), name);
    }
    field("propertyCommandTimeout").setText(u"0s"_s);
    QVERIFY(!button("propertySave").isEnabled()); // nothing ends at once
    field("propertyCommandTimeout").setText(u"10 m"_s);
    field("propertyProbeTimeout").setText(u"90 s"_s);
    field("propertyRestoreProofAge").setText(u"7d"_s);
    QTest::mouseClick(&button("propertySave"), Qt::LeftButton);
    QTRY_VERIFY(!isOpen());
    QCOMPARE(configText(),
             head()
                 + "command_timeout = \"10m\" # slow\nrestore_proof_age = \"7d\"\n"
                   "probe_timeout = \"90s\"\n");
}

void TestRestoreProperties::thePagesFitOnASmallScreen()
{
    openPage("probe = 'true'\n");
    field("propertyCommandTimeout").setText(u"x"_s);
    field("propertyRestoreProofAge").setText(u"x"_s);
    field("propertyProbe").setText(u"ftp://x"_s);
    headers().setPlainText(u"x"_s);
    field("propertyKeepSafetyCopies").setText(u"x"_s);
    field("propertyRehearseStart").setText(u"x"_s);
    QTRY_VERIFY(m_bench->engine.reader.isIdle());
    const int height = dialog().height();
    QVERIFY2(height <= 700, qPrintable(QString::number(height)));
    for (const char* tab : {"propertyBackupsTab", "propertyRehearsalTab", "propertyRestoreTab"}) {
        QTest::mouseClick(&button(tab), Qt::LeftButton);
        QCoreApplication::processEvents();
        QCOMPARE(dialog().height(), height); // it does not jump
        for (const auto* label : dialog().findChildren<QLabel*>()) {
            if (label->isVisible() && label->wordWrap())
                QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                         qPrintable(label->text()));
        }
    }
}

QTEST_MAIN(TestRestoreProperties)
#include "tst_restoreproperties.moc"

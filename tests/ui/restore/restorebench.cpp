#include "tests/ui/restore/restorebench.h"

#include "core/jobs/backup.h"
#include "core/sqlite/connection.h"
#include "core/sqlite/statement.h"
#include "ui/jobs/jobmodel.h"
#include "ui/jobs/reader.h"
#include "ui/theme/themechoice.h"
#include "ui/wizard/wizardframe.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace testsupport {

namespace {

constexpr int kLongest = 60'000;

core::sqlite::Connection connectTo(const QString& path)
{
    auto opened =
        core::sqlite::Connection::open(path, {.mode = core::sqlite::Connection::Mode::ReadWrite});
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    return std::move(*opened);
}

} // namespace

void RestoreTest::setUp()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    ui::theme::applyTheme(*qApp, ui::theme::ThemeChoice::Light);
    m_bench = std::make_unique<WindowBench>();
    m_database = m_bench->makeDatabase(u"app.db"_s, kRowsThen);
    core::NoProgress unheard;
    const auto made = core::jobs::runBackup({.database = m_database}, m_bench->engine.workshop,
                                            core::JobContext{{}, unheard});
    if (!made)
        qFatal("The sample cannot be backed up: %s", qPrintable(made.error().detail));
    addRows(kRowsNow - kRowsThen);
}

void RestoreTest::addRows(int count) const
{
    auto connection = connectTo(m_database);
    for (int i = 0; i < count; ++i) {
        if (!connection.execute("INSERT INTO session_events(session, body) VALUES(1, 'later')"))
            qFatal("A row cannot be added.");
    }
}

qint64 RestoreTest::rows(const QString& path) const
{
    auto connection = connectTo(path);
    auto counted = connection.prepare("SELECT count(*) FROM session_events");
    if (!counted || !counted->step())
        qFatal("The rows cannot be counted.");
    return counted->integer(0);
}

void RestoreTest::open()
{
    auto& window = m_bench->openBackups({m_database});
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->isShown(u"backupTable"_s) && m_bench->engine.reader.isIdle(),
                             kLongest);
}

void RestoreTest::openWizard()
{
    open();
    m_bench->get<QAction>(u"restoreBackup"_s).trigger();
    QTRY_COMPARE(step(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->engine.reader.isIdle(), kLongest);
}

void RestoreTest::openEffect()
{
    openWizard();
    goToEffect();
}

void RestoreTest::goToEffect() const
{
    press(u"wizardNext"_s);
    QCOMPARE(step(), 2);
    press(u"wizardNext"_s);
    QCOMPARE(step(), 3);
    waitForPlan();
}

QPushButton& RestoreTest::button(const QString& name) const
{
    return m_bench->get<QPushButton>(name);
}

void RestoreTest::press(const QString& name) const
{
    QPushButton& pressed = button(name);
    QVERIFY2(pressed.isVisible() && pressed.isEnabled(), qPrintable(name));
    QTest::mouseClick(&pressed, Qt::LeftButton);
}

void RestoreTest::write(const QString& field, const QString& words) const
{
    auto& edit = m_bench->get<QLineEdit>(field);
    edit.setFocus();
    edit.selectAll();
    QTest::keyClicks(&edit, words);
    waitForPlan();
}

/// The foot says until then that the effect is not known yet.
void RestoreTest::waitForPlan() const
{
    QTRY_VERIFY_WITH_TIMEOUT(button(u"wizardNext"_s).toolTip() != u"The effect is not known yet."_s
                                 && m_bench->engine.reader.isIdle(),
                             kLongest);
}

void RestoreTest::waitForEnd() const
{
    QTRY_VERIFY_WITH_TIMEOUT(!m_bench->jobs.anyRunning() && m_bench->engine.reader.isIdle(),
                             kLongest);
}

int RestoreTest::step() const
{
    const auto* frame = m_bench->window().findChild<ui::wizard::WizardFrame*>(u"wizardFrame"_s);
    return frame != nullptr && frame->isVisible() ? frame->step() + 1 : 0;
}

QStringList RestoreTest::lettersTwice() const
{
    QStringList once;
    QStringList twice;
    const auto take = [&](const QString& words) {
        const QString letter = QKeySequence::mnemonic(words).toString();
        if (!letter.isEmpty())
            (once.contains(letter) ? twice : once) << letter;
    };
    for (const auto* button : m_bench->window().findChildren<QAbstractButton*>()) {
        if (button->isVisible())
            take(button->text());
    }
    for (const auto* label : m_bench->window().findChildren<QLabel*>()) {
        if (label->isVisible() && label->buddy() != nullptr)
            take(label->text());
    }
    return twice;
}

QString RestoreTest::stepWords(int step, const QString& label) const
{
    return m_bench->get<QWidget>(u"step%1"_s.arg(step)).findChild<QLabel*>(label)->text();
}

} // namespace testsupport

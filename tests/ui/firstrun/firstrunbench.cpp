#include "tests/ui/firstrun/firstrunbench.h"

#include "ui/theme/themechoice.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::widgets::TableView;

namespace testsupport {

void FirstRunTest::setUp()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    ui::theme::applyTheme(*qApp, ui::theme::ThemeChoice::Light);
    m_bench = std::make_unique<WindowBench>();
    m_bench->places = {.home = m_bench->path(u"root"_s),
                       .places = {{m_bench->path(u"root"_s), 3}},
                       .mountTable = m_bench->path(u"no mounts"_s)};
}

QString FirstRunTest::make(const QString& name, int rows) const
{
    QDir().mkpath(QFileInfo(m_bench->path(name)).path());
    return m_bench->makeDatabase(name, rows);
}

QStringList FirstRunTest::names() const
{
    QStringList all;
    const auto* model = m_bench->get<TableView>(u"foundTable"_s).model();
    for (int row = 0; row < model->rowCount(); ++row)
        all << model->index(row, 0).data().toString();
    return all;
}

QPushButton& FirstRunTest::button() const
{
    return m_bench->get<QPushButton>(u"firstBackup"_s);
}

QString FirstRunTest::selected() const
{
    return m_bench->get<TableView>(u"foundTable"_s)
        .currentIndex()
        .siblingAtColumn(0)
        .data()
        .toString();
}

QString FirstRunTest::panelWords() const
{
    QStringList words;
    for (const auto* label : m_bench->get<QWidget>(u"firstBackupFrame"_s).findChildren<QLabel*>()) {
        if (label->isVisible())
            words << QString(label->text()).remove(QChar(0x200B));
    }
    return words.join(u'\n');
}

core::Result<core::config::Config> FirstRunTest::config() const
{
    return core::config::loadConfig(m_bench->engine.workshop.places.configFile);
}

void FirstRunTest::openAndWait()
{
    auto& window = m_bench->openWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_VERIFY(button().isEnabled());
}

void FirstRunTest::openAndWaitForNothing()
{
    auto& window = m_bench->openWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto& sentence = m_bench->get<QLabel>(u"foundSentence"_s);
    QTRY_VERIFY(sentence.text().startsWith(u"No unprotected"_s));
}

} // namespace testsupport

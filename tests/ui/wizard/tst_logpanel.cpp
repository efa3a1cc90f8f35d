#include "ui/theme/themechoice.h"
#include "ui/wizard/logpanel.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextLayout>

using namespace Qt::StringLiterals;
using ui::wizard::LogPanel;

/// The lines that a restore has written until now.
class TestLogPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::theme::applyTheme(*qApp, ui::theme::ThemeChoice::Light); }

    /// The times stand below each other, in view, whatever the line says.
    void aLineThatIsReadFromTheRightBeginsWithItsTime()
    {
        LogPanel panel;
        panel.setLayoutDirection(Qt::RightToLeft);
        panel.resize(260, 300);
        panel.show();
        const QString words = u"בדיקה שאיש אינו משתמש במסד הנתונים, גם לא אחד שנשאר."_s;
        panel.setLog({{.text = u"echo 3 containers stopped"_s}, {.text = words}});
        auto& text = *panel.findChild<QTextEdit*>(u"logText"_s);
        QCOMPARE(text.horizontalScrollBar()->maximum(), 0);
        const QTextBlock first = text.document()->begin();
        const QTextBlock second = first.next();
        QCOMPARE(beginOf(second), beginOf(first));
        QVERIFY(second.layout()->lineCount() > 1); // and wraps
        panel.findChild<QPushButton*>(u"copyLog"_s)->click();
        QVERIFY(QApplication::clipboard()->text().endsWith(u"  "_s + words));
    }

    /// Of a command that writes very much the window shows the end, and can copy all of it.
    void ofVeryManyLinesTheLastAreShown()
    {
        LogPanel panel;
        std::vector<core::restore::LogLine> log;
        for (int i = 0; i < 700; ++i)
            log.push_back({.text = u"line %1"_s.arg(i)});
        panel.setLog(log);
        const auto& document = *panel.findChild<QTextEdit*>(u"logText"_s)->document();
        QCOMPARE(document.blockCount(), 700);
        for (int i = 700; i < 20'000; ++i)
            log.push_back({.text = u"line %1"_s.arg(i)});
        panel.setLog(log);
        QCOMPARE(document.blockCount(), 1000);
        QVERIFY(document.lastBlock().text().endsWith(u"line 19999"_s));
        QVERIFY(document.firstBlock().text().endsWith(u"line 19000"_s));
        panel.findChild<QPushButton*>(u"copyLog"_s)->click();
        QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 19'999);
    }

private:
    /// Where its time stands, from the left of the text.
    static double beginOf(const QTextBlock& block)
    {
        const QTextLine line = block.layout()->lineAt(0);
        return line.cursorToX(0);
    }
};

QTEST_MAIN(TestLogPanel)
#include "tst_logpanel.moc"

#include "ui/overview/panelcontent.h"

#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::overview::PanelContent;

namespace {

QString wordsOf(const PanelContent& panel)
{
    const auto* sentence = panel.findChild<QLabel*>(u"panelSentence"_s);
    return sentence->isVisibleTo(&panel) ? sentence->text() : QString();
}

} // namespace

/// What a panel shows in place of its content.
class TestPanelContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatComesAtOnceNeedsNoWord()
    {
        auto* content = new QWidget;
        PanelContent panel(content, 0);
        panel.showReading();
        QCOMPARE(wordsOf(panel), QString());
        QVERIFY(!content->isVisibleTo(&panel));
        panel.showContent();
        QVERIFY(content->isVisibleTo(&panel));
        QVERIFY(!QTest::qWaitFor([&panel] { return !wordsOf(panel).isEmpty(); }, 500));
    }

    void whatTakesLongerIsSaid()
    {
        auto* content = new QWidget;
        PanelContent panel(content, 0);
        panel.showContent();
        panel.showReading();
        QVERIFY(content->isVisibleTo(&panel)); // it stays for the moment
        QTRY_COMPARE(wordsOf(panel), u"Reading…"_s);
        panel.showContent();
        QCOMPARE(wordsOf(panel), QString());
    }

    void nothingThereAndTroubleAreSaid()
    {
        PanelContent panel(new QWidget, 0);
        panel.showReading();
        panel.showEmpty(u"Nothing was done yet."_s);
        QCOMPARE(wordsOf(panel), u"Nothing was done yet."_s);
        panel.showProblem(u"The folder cannot be read."_s);
        QCOMPARE(wordsOf(panel), u"The folder cannot be read."_s);
    }
};

QTEST_MAIN(TestPanelContent)
#include "tst_panelcontent.moc"

#include "ui/theme/themechoice.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/dropzone.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace ui::widgets;

namespace {

bool enter(DropZone& zone, const QMimeData& data)
{
    QDragEnterEvent event({20, 20}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
    event.ignore();
    QCoreApplication::sendEvent(&zone, &event);
    return event.isAccepted();
}

Qt::DropAction drop(DropZone& zone, const QMimeData& data)
{
    QDropEvent event({20, 20}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
    event.setDropAction(Qt::MoveAction);
    event.ignore();
    QCoreApplication::sendEvent(&zone, &event);
    return event.isAccepted() ? event.dropAction() : Qt::IgnoreAction;
}

QColor middleOf(QWidget& widget)
{
    return widget.grab().toImage().pixelColor(widget.width() / 2, 8);
}

} // namespace

class TestDropZone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        ui::theme::applyTheme(*qApp, ui::theme::ThemeChoice::Light);
    }

    void takesFilesAndLeavesThemWhereTheyAre()
    {
        DropZone zone;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/data/it's #1 ü.db"_s),
                      QUrl::fromLocalFile(u"/data/other.db"_s)});
        const QSignalSpy dropped(&zone, &DropZone::filesDropped);
        QVERIFY(enter(zone, data));
        QCOMPARE(drop(zone, data), Qt::CopyAction);
        QCOMPARE(dropped.count(), 1);
        QCOMPARE(dropped.first().first().toStringList(),
                 QStringList({u"/data/it's #1 ü.db"_s, u"/data/other.db"_s}));
    }

    void refusesWhatIsNotAFileHere_data()
    {
        QTest::addColumn<QList<QUrl>>("urls");
        QTest::addRow("nothing") << QList<QUrl>{};
        QTest::addRow("an address") << QList<QUrl>{QUrl(u"https://example.org/a.db"_s)};
        QTest::addRow("a folder") << QList<QUrl>{QUrl::fromLocalFile(QDir::tempPath())};
    }

    void refusesWhatIsNotAFileHere()
    {
        QFETCH(QList<QUrl>, urls);
        DropZone zone;
        QMimeData data;
        data.setText(u"words"_s);
        data.setUrls(urls);
        const QSignalSpy dropped(&zone, &DropZone::filesDropped);
        QVERIFY(!enter(zone, data));
        QCOMPARE(drop(zone, data), Qt::IgnoreAction);
        QCOMPARE(dropped.count(), 0);
    }

    void lightsUpWhileAFileIsOverIt()
    {
        DropZone zone;
        zone.resize(600, 116);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/data/dispatch.db"_s)});
        const QColor calm = middleOf(zone);
        enter(zone, data);
        QCOMPARE(middleOf(zone), ui::theme::lightTokens().select);
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(&zone, &leave);
        QCOMPARE(middleOf(zone), calm);
        enter(zone, data);
        drop(zone, data);
        QCOMPARE(middleOf(zone), calm);
    }

    void offersAButtonToo()
    {
        DropZone zone;
        zone.show();
        const QSignalSpy asked(&zone, &DropZone::chooseRequested);
        auto* choose = zone.findChild<QPushButton*>(u"dropChoose"_s);
        QTest::mouseClick(choose, Qt::LeftButton);
        QTest::keyClick(choose, Qt::Key_Space);
        QCOMPARE(asked.count(), 2);
        zone.setTitle(u"Drop a backup here"_s);
        QCOMPARE(zone.accessibleName(), u"Drop a backup here"_s);
    }
};

QTEST_MAIN(TestDropZone)
#include "tst_dropzone.moc"

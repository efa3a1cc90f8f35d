#include "ui/widgets/remember.h"

#include <QCoreApplication>
#include <QEvent>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::widgets::remember;

namespace {

/// Counts how often settings ask to be written.
class Writes final : public QObject
{
public:
    explicit Writes(QSettings& settings) { settings.installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override
    {
        count += event->type() == QEvent::UpdateRequest ? 1 : 0;
        return false;
    }
    int count = 0;
};

} // namespace

class TestRemember : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsNewIsWritten()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
        Writes writes(settings);
        remember(settings, u"columns/a"_s, QByteArray("wide"));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(writes.count, 1);
        remember(settings, u"columns/a"_s, QByteArray("wide"));
        remember(settings, u"columns/a"_s, QByteArray("wide"));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(writes.count, 1);
        remember(settings, u"columns/a"_s, QByteArray("narrow"));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(writes.count, 2);
        QCOMPARE(settings.value(u"columns/a"_s).toByteArray(), QByteArray("narrow"));
    }

    void anEmptyListIsKeptToo()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
        Writes writes(settings);
        remember(settings, u"columns/narrow"_s, QVariantList());
        remember(settings, u"columns/narrow"_s, QVariantList());
        QCoreApplication::sendPostedEvents();
        QVERIFY(settings.contains(u"columns/narrow"_s));
        QCOMPARE(writes.count, 1);
    }
};

QTEST_GUILESS_MAIN(TestRemember)
#include "tst_remember.moc"

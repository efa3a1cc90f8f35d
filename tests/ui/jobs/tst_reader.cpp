#include "ui/jobs/reader.h"

#include <QRegularExpression>
#include <QTest>
#include <QThread>
#include <QThreadPool>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace ui::jobs;

class TestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void looksOnAnotherThreadAndAnswersOnThisOne()
    {
        QThreadPool pool;
        Reader reader(pool);
        QThread* looked = nullptr;
        QThread* answered = nullptr;
        reader.read(
            this, u"topic"_s, [] { return QThread::currentThread(); },
            [&](QThread* thread) {
                looked = thread;
                answered = QThread::currentThread();
            });
        QTRY_VERIFY(answered);
        QVERIFY(looked != answered);
        QCOMPARE(answered, QThread::currentThread());
        QVERIFY(reader.isIdle());
    }

    void aLaterLookTakesThePlaceOfAnEarlierOne()
    {
        QThreadPool pool;
        pool.setMaxThreadCount(2);
        Reader reader(pool);
        std::atomic<bool> release{false};
        QStringList answers;
        const auto take = [&](const QString& answer) { answers << answer; };
        reader.read(
            this, u"list"_s,
            [&release] {
                while (!release)
                    std::this_thread::yield();
                return u"old"_s;
            },
            take);
        reader.read(
            this, u"list"_s, [] { return u"new"_s; }, take);
        QTRY_COMPARE(answers, QStringList{u"new"_s});
        release = true;
        QTRY_VERIFY(reader.isIdle());
        QCOMPARE(answers, QStringList{u"new"_s});
    }

    void otherTopicsAndReceiversAreLeftAlone()
    {
        QThreadPool pool;
        Reader reader(pool);
        QObject other;
        QStringList answers;
        const auto take = [&](const QString& answer) { answers << answer; };
        reader.read(
            this, u"list"_s, [] { return u"a"_s; }, take);
        reader.read(
            this, u"status"_s, [] { return u"b"_s; }, take);
        reader.read(
            &other, u"list"_s, [] { return u"c"_s; }, take);
        QTRY_COMPARE(answers.size(), 3);
    }

    void aReceiverThatIsGoneHearsNothing()
    {
        QThreadPool pool;
        Reader reader(pool);
        bool answered = false;
        auto receiver = std::make_unique<QObject>();
        reader.read(
            receiver.get(), u"list"_s, [] { return 1; }, [&](int) { answered = true; });
        receiver.reset();
        QTRY_VERIFY(reader.isIdle());
        QVERIFY(!answered);
    }

    void destructionWaits()
    {
        QThreadPool pool;
        std::atomic<bool> left{false};
        {
            Reader reader(pool);
            reader.read(
                this, u"list"_s,
                [&left] {
                    QThread::msleep(20);
                    left = true;
                    return 0;
                },
                [](int) {});
        }
        QVERIFY(left);
    }
};

QTEST_GUILESS_MAIN(TestReader)
#include "tst_reader.moc"

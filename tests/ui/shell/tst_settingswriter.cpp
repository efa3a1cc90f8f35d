#include "ui/jobs/engine.h"
#include "ui/jobs/jobmodel.h"
#include "ui/jobs/jobrunner.h"
#include "ui/jobs/reader.h"
#include "ui/shell/settingswriter.h"

#include <QFile>
#include <QSemaphore>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;

/// What is chosen in the window gets to its file, and the window waits for no drive.
class TestSettingsWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_readThreads.setMaxThreadCount(1);
    }

    void writesOffTheThreadOfTheWindow()
    {
        QSettings settings(file(), QSettings::IniFormat);
        ui::jobs::JobModel jobs;
        ui::jobs::JobRunner runner(m_jobThreads);
        ui::jobs::Reader reader(m_readThreads);
        const ui::jobs::Engine engine{.runner = runner, .jobs = jobs, .reader = reader};
        const ui::shell::SettingsWriter writer(settings, engine);
        QSemaphore free;
        reader.read(
            this, u"busy"_s,
            [&free] {
                free.acquire();
                return 0;
            },
            [](int) {});
        settings.setValue(u"one"_s, 1);
        QCoreApplication::processEvents();
        QVERIFY(!written().contains("one=1"));
        free.release();
        QTRY_VERIFY(written().contains("one=1"));
        QTRY_VERIFY(reader.isIdle());
        settings.setValue(u"two"_s, 2);
        QTRY_VERIFY(written().contains("two=2"));
        QVERIFY(written().contains("one=1"));
    }

    void waitsForAJob()
    {
        QSettings settings(file(), QSettings::IniFormat);
        ui::jobs::JobModel jobs;
        ui::jobs::JobRunner runner(m_jobThreads);
        ui::jobs::Reader reader(m_readThreads);
        const ui::jobs::Engine engine{.runner = runner, .jobs = jobs, .reader = reader};
        jobs.follow(runner);
        const ui::shell::SettingsWriter writer(settings, engine);
        QSemaphore goOn;
        runner.start({.kind = ui::jobs::JobKind::Backup}, [&goOn](const core::JobContext&) {
            goOn.acquire();
            return ui::jobs::JobOutcome(core::Error{.code = core::ErrorCode::Cancelled});
        });
        QVERIFY(jobs.anyRunning());
        settings.setValue(u"one"_s, 1);
        QCoreApplication::processEvents();
        QVERIFY(reader.isIdle());
        QVERIFY(!written().contains("one=1"));
        goOn.release();
        QTRY_VERIFY(written().contains("one=1"));
    }

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"window.ini"_s); }
    [[nodiscard]] QByteArray written() const
    {
        QFile file(this->file());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QThreadPool m_jobThreads;
    QThreadPool m_readThreads;
};

QTEST_GUILESS_MAIN(TestSettingsWriter)
#include "tst_settingswriter.moc"

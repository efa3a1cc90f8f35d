#pragma once

#include "ui/dialogs/asker.h"
#include "ui/dialogs/filechooser.h"
#include "ui/jobs/engine.h"
#include "ui/jobs/jobmodel.h"
#include "ui/jobs/jobrunner.h"
#include "ui/jobs/reader.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <utility>

namespace testsupport {

/// Answers with the files that a test put there.
class FakeFileChooser final : public ui::dialogs::FileChooser
{
public:
    void chooseDatabases(QWidget*, std::function<void(const QStringList&)> chosen) override
    {
        ++asked;
        chosen(answer);
    }

    void chooseFolder(QWidget*, const QString& title, const QString&,
                      std::function<void(const QString&)> chosen) override
    {
        ++asked;
        folderTitle = title;
        chosen(folder);
    }

    void chooseFile(QWidget*, const ExistingFile&,
                    std::function<void(const QString&)> chosen) override
    {
        ++asked;
        if (!answer.isEmpty())
            chosen(answer.front());
    }

    void chooseNewFile(QWidget*, const NewFile& file,
                       std::function<void(const QString&)> chosen) override
    {
        ++asked;
        suggested = file.name;
        if (!newFile.isEmpty())
            chosen(newFile);
    }

    QStringList answer;
    QString newFile; ///< empty: the user gives up
    QString suggested;
    QString folder;
    QString folderTitle;
    int asked = 0;
};

/// Remembers the last question, and answers it when the test says so.
class FakeAsker final : public ui::dialogs::Asker
{
public:
    void ask(QWidget*, const ui::dialogs::Question& question,
             std::function<void()> accepted) override
    {
        if (std::exchange(agreesNext, false))
            return accepted();
        last = question;
        accept = std::move(accepted);
    }

    bool agreesNext = false; ///< the next question is no matter of the test

    std::optional<ui::dialogs::Question> last;
    std::function<void()> accept;
};

/// The window on the real engine, in a home of its own.
class WindowBench
{
public:
    explicit WindowBench(core::Clock clock = &core::systemNow);
    ~WindowBench();

    /// A database with two tables; `rows` of about 100 bytes each. Returns its path.
    QString makeDatabase(const QString& name, int rows = 200, bool wal = true) const;
    /// Text appended to config.toml.
    void configure(const QByteArray& toml) const;
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    /// All backups' files, wherever they lie below the home.
    [[nodiscard]] QStringList backupFiles() const;

    /// What a window needs, for tests that make their own.
    [[nodiscard]] ui::shell::Services services()
    {
        return {engine, files, asker, settings, language, places};
    }
    ui::shell::MainWindow& openWindow(const QStringList& databases = {});
    /// The same, on the page of backups.
    ui::shell::MainWindow& openBackups(const QStringList& databases = {});
    void closeWindow() { m_window.reset(); }
    [[nodiscard]] ui::shell::MainWindow& window() const { return *m_window; }

    /// Drops files on the window, as a file manager does. True if it took them.
    [[nodiscard]] bool drop(const QStringList& files) const;

    /// The widget or action of that name, which must be there.
    template <class T>
    T& get(const QString& name) const
    {
        auto* found = m_window->findChild<T*>(name);
        if (found == nullptr)
            qFatal("There is no %s.", qPrintable(name));
        return *found;
    }

    [[nodiscard]] bool isShown(const QString& name) const;
    /// The words of a message bar; empty while it is hidden.
    [[nodiscard]] QString message(const QString& bar = QStringLiteral("messages")) const;
    /// The sentence below the title of a page.
    [[nodiscard]] QString summary(const QString& page) const;
    /// Text of a column of the list of backups, group titles left out.
    [[nodiscard]] QStringList listColumn(int column) const;

private:
    QTemporaryDir m_folder;

public:
    ui::jobs::JobModel jobs;
    FakeFileChooser files;
    FakeAsker asker;
    QSettings settings;
    ui::shell::Language language;

private:
    QThreadPool m_jobThreads;
    QThreadPool m_readThreads;
    ui::jobs::JobRunner m_runner;
    ui::jobs::Reader m_reader;

public:
    ui::jobs::Engine engine;
    /// Where the first run looks for databases; nowhere, unless the test says so.
    core::jobs::DiscoverSpec places;

private:
    std::unique_ptr<ui::shell::MainWindow> m_window;
};

} // namespace testsupport

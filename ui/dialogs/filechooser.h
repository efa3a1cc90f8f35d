#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace ui::dialogs {

/// Asks the user for files and folders. An interface so that tests answer without a native dialog.
class FileChooser
{
public:
    virtual ~FileChooser() = default;

    /// Lets the user choose one or more database files. Returns at once; `chosen` is called later,
    /// and not at all when the user gave up or `parent` is gone.
    virtual void chooseDatabases(QWidget* parent,
                                 std::function<void(const QStringList&)> chosen) = 0;
    /// The same for one folder. `title` says what for; it starts at `folder` if that exists.
    virtual void chooseFolder(QWidget* parent, const QString& title, const QString& folder,
                              std::function<void(const QString&)> chosen) = 0;
    /// The same for one file that is there. `kind` is what is shown first: "Backups (*.db *.gz)".
    struct ExistingFile
    {
        QString title{};
        QString folder{}; ///< where to begin
        QString kind{};
    };
    virtual void chooseFile(QWidget* parent, const ExistingFile& file,
                            std::function<void(const QString&)> chosen) = 0;
    /// A file to be written. `title` says what; `name` is a name that would do, its ending that of
    /// the kind, and `kind` says which that is: "Web pages (*.html)". A file that is there is
    /// chosen only after a question.
    struct NewFile
    {
        QString title{};
        QString name{};
        QString kind{};
    };
    virtual void chooseNewFile(QWidget* parent, const NewFile& file,
                               std::function<void(const QString&)> chosen) = 0;
};

/// The dialog of the desktop.
class DesktopFileChooser final : public FileChooser
{
public:
    void chooseDatabases(QWidget* parent, std::function<void(const QStringList&)> chosen) override;
    void chooseFolder(QWidget* parent, const QString& title, const QString& folder,
                      std::function<void(const QString&)> chosen) override;
    void chooseFile(QWidget* parent, const ExistingFile& file,
                    std::function<void(const QString&)> chosen) override;
    void chooseNewFile(QWidget* parent, const NewFile& file,
                       std::function<void(const QString&)> chosen) override;
};

} // namespace ui::dialogs

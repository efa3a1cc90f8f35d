#include "ui/dialogs/filechooser.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace ui::dialogs {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::dialogs::FileChooser)
};

} // namespace

void DesktopFileChooser::chooseDatabases(QWidget* parent,
                                         std::function<void(const QStringList&)> chosen)
{
    auto* dialog = new QFileDialog(parent, Words::tr("Choose a database"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({Words::tr("SQLite databases (*.db *.db3 *.sqlite *.sqlite3)"),
                            Words::tr("All files (*)")});
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, std::move(chosen));
    dialog->open();
}

void DesktopFileChooser::chooseFolder(QWidget* parent, const QString& title, const QString& folder,
                                      std::function<void(const QString&)> chosen)
{
    auto* dialog = new QFileDialog(parent, title, folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

void DesktopFileChooser::chooseFile(QWidget* parent, const ExistingFile& file,
                                    std::function<void(const QString&)> chosen)
{
    auto* dialog = new QFileDialog(parent, file.title, file.folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({file.kind, Words::tr("All files (*)")});
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

void DesktopFileChooser::chooseNewFile(QWidget* parent, const NewFile& file,
                                       std::function<void(const QString&)> chosen)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto* dialog = new QFileDialog(parent, file.title, folder.path(), file.kind);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(QFileInfo(file.name).suffix());
    dialog->selectFile(folder.filePath(file.name));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

} // namespace ui::dialogs

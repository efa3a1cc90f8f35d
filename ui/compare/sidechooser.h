#pragma once

#include "ui/compare/sidechoice.h"

#include <QWidget>

class QComboBox;

namespace ui::dialogs {
class FileChooser;
}
namespace ui::widgets {
class Label;
}

namespace ui::compare {

class ComparePresenter;
class VersionsModel;

/// Chooses one side: a database, and whether as it is now or as it was in a backup; or any file,
/// which can also be dropped here.
class SideChooser final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive this.
    SideChooser(ComparePresenter& presenter, Place place, dialogs::FileChooser& files,
                QWidget* parent = nullptr);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void showSide();
    void showDatabases();
    void showVersions();
    void takeDatabase(int entry);
    void takeVersion(int entry);
    void chooseFile();

    ComparePresenter& m_presenter;
    const Place m_place;
    dialogs::FileChooser& m_files;
    VersionsModel* m_versions;
    widgets::Label* m_title;
    QComboBox* m_database;
    QComboBox* m_version;
};

} // namespace ui::compare

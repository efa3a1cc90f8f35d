#pragma once

#include "core/jobs/destination.h"
#include "core/jobs/properties.h"
#include "ui/facts/notice.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace ui::dialogs {
class FileChooser;
}
namespace ui::widgets {
class FieldNote;
class MessageBar;
} // namespace ui::widgets

namespace ui::properties {

/// What may be set of one database. Each field shows what counts when it is left empty, and says
/// while one types what is wrong with it. Reads and writes nothing: DatabaseEditor does.
class DatabaseProperties final : public QDialog
{
    Q_OBJECT

public:
    DatabaseProperties(const core::jobs::DatabaseProperties& properties,
                       dialogs::FileChooser& files, QWidget* parent = nullptr);

    [[nodiscard]] core::jobs::PropertyTexts wanted() const;
    /// What the disk says of the folder that was asked about last.
    void setDestination(const core::Result<core::jobs::DestinationFacts>& destination);
    void setNotice(const std::optional<facts::Notice>& notice);
    /// Nothing can be asked for while it is being saved.
    void setSaving(bool isSaving);

Q_SIGNALS:
    /// The folder for backups is another one now, or is shown for the first time.
    void folderChanged(const QString& root);
    void saveRequested(const core::jobs::PropertyTexts& wanted);
    void stopRequested();

protected:
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void makeFields();
    [[nodiscard]] QWidget* makeFolderField();
    [[nodiscard]] QWidget* makeButtons();
    void arrange();
    widgets::FieldNote* addField(const QString& label, QWidget* field, QWidget* buddy);
    void makeRoom();
    void showNotes();
    void showFolderNote(const QString& problem);
    void onFolderEdited();
    void chooseFolder();
    [[nodiscard]] QString moveSentence() const;

    core::jobs::DatabaseProperties m_now;
    dialogs::FileChooser& m_files;
    widgets::MessageBar* m_messages;
    QGridLayout* m_form;
    QLineEdit* m_label;
    QComboBox* m_preset;
    QLineEdit* m_folder;
    QPushButton* m_choose;
    QComboBox* m_compression;
    QComboBox* m_verify;
    QLineEdit* m_maxAge;
    widgets::FieldNote* m_labelNote = nullptr;
    widgets::FieldNote* m_presetNote = nullptr;
    widgets::FieldNote* m_folderNote = nullptr;
    widgets::FieldNote* m_compressionNote = nullptr;
    widgets::FieldNote* m_verifyNote = nullptr;
    widgets::FieldNote* m_maxAgeNote = nullptr;
    QPushButton* m_stop;
    QPushButton* m_cancel;
    QPushButton* m_save;
    std::optional<core::Result<core::jobs::DestinationFacts>> m_destination;
    bool m_isSaving = false;
};

} // namespace ui::properties

#pragma once

#include "core/jobs/destination.h"
#include "ui/properties/fieldform.h"

class QComboBox;

namespace ui::dialogs {
class FileChooser;
}

namespace ui::widgets {
class FieldNote;
}

namespace ui::properties {

/// What counts for the backups of a database: where they go, how they are kept and checked.
class BackupFields final : public FieldForm
{
    Q_OBJECT

public:
    /// Both must outlive this.
    BackupFields(const core::jobs::DatabaseProperties& now, dialogs::FileChooser& files,
                 QWidget* parent = nullptr);

    /// Puts what stands here into `wanted`.
    void fill(core::jobs::PropertyTexts& wanted) const;
    void showNotes(const core::jobs::PropertyTexts& wanted, const Problems& problems);
    /// What the disk says of the folder that was asked about last.
    void setDestination(const core::Result<core::jobs::DestinationFacts>& destination);
    /// Has the folder looked at that stands here, if that was not done yet.
    void lookAtFolder();

Q_SIGNALS:
    void folderChanged(const QString& root);

private:
    void makeFields();
    void arrange();
    void showFolderNote(const core::jobs::PropertyTexts& wanted);
    void askAboutFolder();
    void chooseFolder();
    [[nodiscard]] core::jobs::PropertyTexts own() const;
    [[nodiscard]] QString moveSentence(const core::jobs::PropertyTexts& wanted) const;

    const core::jobs::DatabaseProperties& m_now;
    dialogs::FileChooser& m_files;
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
    std::optional<core::Result<core::jobs::DestinationFacts>> m_destination;
};

} // namespace ui::properties

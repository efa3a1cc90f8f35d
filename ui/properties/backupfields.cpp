#include "ui/properties/backupfields.h"

#include "core/base/errortext.h"
#include "ui/dialogs/filechooser.h"
#include "ui/facts/destinationtext.h"
#include "ui/properties/fieldtext.h"
#include "ui/properties/propertychoices.h"
#include "ui/widgets/fieldnote.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui::properties {

using core::jobs::PropertyField;

BackupFields::BackupFields(const core::jobs::DatabaseProperties& now, dialogs::FileChooser& files,
                           QWidget* parent)
    : FieldForm(parent)
    , m_now(now)
    , m_files(files)
    , m_label(makeField(u"propertyLabel"_s, now.own.label, tr("For example: production")))
    , m_preset(new QComboBox)
    , m_folder(makeField(u"propertyFolder"_s, QDir::toNativeSeparators(now.own.backupsFolder),
                         byDefault(QDir::toNativeSeparators(now.defaults.backupsFolder))))
    , m_choose(makeButton(u"propertyChooseFolder"_s, tr("Ch&oose…")))
    , m_compression(new QComboBox)
    , m_verify(new QComboBox)
    , m_maxAge(makeField(u"propertyMaxAge"_s, spaced(now.own.maxAge),
                         byDefault(spaced(now.defaults.maxAge))))
{
    m_choose->setAccessibleName(tr("Choose a folder for backups"));
    makeFields();
    arrange();
    setFocusProxy(m_label);
}

void BackupFields::makeFields()
{
    m_preset->setObjectName(u"propertyPreset"_s);
    m_compression->setObjectName(u"propertyCompression"_s);
    m_verify->setObjectName(u"propertyVerify"_s);
    fillPresets(*m_preset, m_now);
    fillCompressions(*m_compression, m_now);
    fillLevels(*m_verify, m_now);
    for (QLineEdit* field : {m_label, m_maxAge})
        connect(field, &QLineEdit::textChanged, this, &BackupFields::edited);
    for (QComboBox* field : {m_preset, m_compression, m_verify})
        connect(field, &QComboBox::currentIndexChanged, this, &BackupFields::edited);
    connect(m_folder, &QLineEdit::textChanged, this, &BackupFields::askAboutFolder);
    connect(m_choose, &QPushButton::clicked, this, &BackupFields::chooseFolder);
}

void BackupFields::arrange()
{
    using Field = PropertyField;
    m_labelNote = addField(tr("&Label:"), m_label, m_label);
    m_presetNote = addField(tr("P&reset:"), m_preset, m_preset, Field::Preset);
    m_folderNote = addField(tr("&Folder for backups:"), beside(m_folder, m_choose), m_folder,
                            Field::BackupsFolder);
    m_compressionNote =
        addField(tr("&Compression:"), m_compression, m_compression, Field::Compression);
    m_verifyNote = addField(tr("C&heck:"), m_verify, m_verify, Field::VerifyLevel);
    m_maxAgeNote = addField(tr("&Warn when older than:"), m_maxAge, m_maxAge, Field::MaxAge);
}

void BackupFields::fill(core::jobs::PropertyTexts& wanted) const
{
    wanted.label = m_label->text().trimmed();
    wanted.preset = m_preset->currentData().toString();
    wanted.backupsFolder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    wanted.compression = m_compression->currentData().toString();
    wanted.verifyLevel = m_verify->currentData().toString();
    wanted.maxAge = m_maxAge->text().remove(u' ');
}

core::jobs::PropertyTexts BackupFields::own() const
{
    core::jobs::PropertyTexts texts;
    fill(texts);
    return texts;
}

void BackupFields::showNotes(const core::jobs::PropertyTexts& wanted, const Problems& problems)
{
    m_labelNote->setNote(tr("Shown beside the name. Without one, the folder is shown."));
    if (!showProblem(PropertyField::Preset, problems))
        m_presetNote->setNote(
            tr("What is known of the application: its tables, and what must be in them."));
    if (!showProblem(PropertyField::BackupsFolder, problems))
        showFolderNote(wanted);
    if (!showProblem(PropertyField::Compression, problems))
        m_compressionNote->setNote({});
    if (!showProblem(PropertyField::VerifyLevel, problems))
        m_verifyNote->setNote({});
    if (!showProblem(PropertyField::MaxAge, problems))
        m_maxAgeNote->setNote(core::jobs::limitsIn(wanted, m_now));
}

/// What the disk says is no reason not to save: a drive can be connected later.
void BackupFields::showFolderNote(const core::jobs::PropertyTexts& wanted)
{
    if (m_destination && !*m_destination) {
        const auto text = core::describe(m_destination->error(), core::Doing::SomethingElse);
        m_folderNote->setNote(text.what + u' ' + text.remedy, theme::Status::Warning);
        return;
    }
    QStringList sentences{moveSentence(wanted)};
    if (m_destination)
        sentences.prepend(facts::roomSentence(**m_destination, {}));
    sentences.removeAll(QString());
    m_folderNote->setNote(sentences.join(u' '));
}

QString BackupFields::moveSentence(const core::jobs::PropertyTexts& wanted) const
{
    if (core::jobs::rootIn(wanted, m_now) == m_now.root || m_now.backupsThere == 0)
        return {};
    const QString folder = QDir::toNativeSeparators(m_now.root);
    if (m_now.backupsThere == 1)
        return tr("The one backup in %1 stays there and stays in the list; new ones go to the new "
                  "folder.")
            .arg(folder);
    return tr("The %1 backups in %2 stay there and stay in the list; new ones go to the new "
              "folder.")
        .arg(QLocale().toString(static_cast<qulonglong>(m_now.backupsThere)), folder);
}

void BackupFields::setDestination(const core::Result<core::jobs::DestinationFacts>& destination)
{
    m_destination = destination;
    Q_EMIT edited();
}

void BackupFields::lookAtFolder()
{
    if (!m_destination)
        askAboutFolder();
}

void BackupFields::askAboutFolder()
{
    m_destination.reset(); // what was said is of another folder
    Q_EMIT edited();
    const auto texts = own();
    const auto problems = core::jobs::problemsWith(texts, m_now);
    if (std::ranges::find(problems, PropertyField::BackupsFolder,
                          &core::jobs::PropertyProblem::field)
        == problems.end())
        Q_EMIT folderChanged(core::jobs::rootIn(texts, m_now));
}

void BackupFields::chooseFolder()
{
    m_files.chooseFolder(
        this, tr("Choose a Folder for Backups"), core::jobs::rootIn(own(), m_now),
        [this](const QString& folder) { m_folder->setText(QDir::toNativeSeparators(folder)); });
}

} // namespace ui::properties

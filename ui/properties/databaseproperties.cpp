#include "ui/properties/databaseproperties.h"

#include "core/base/errortext.h"
#include "ui/dialogs/filechooser.h"
#include "ui/facts/destinationtext.h"
#include "ui/properties/propertychoices.h"
#include "ui/theme/roles.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QShowEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::properties {

namespace {

using core::jobs::PropertyField;

constexpr int kWidth = 680;
constexpr int kMostWidth = 920;
constexpr int kMargin = 20;
constexpr int kGap = 6; // between a note and the next field, besides the spacing

QPushButton* makeButton(const QString& name, const QString& words)
{
    auto* button = new QPushButton(words);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

QLineEdit* makeField(const QString& name, const QString& text, const QString& placeholder)
{
    auto* field = new QLineEdit(text);
    field->setObjectName(name);
    field->setPlaceholderText(placeholder);
    return field;
}

/// What an empty field shows.
QString byDefault(const QString& text)
{
    //: %1 is what counts while a field is left empty.
    return DatabaseProperties::tr("%1 (default)").arg(text);
}

/// "24 h", as the sentence below the field writes it; in the configuration there is no space.
QString spaced(QString duration)
{
    static const QRegularExpression unit(u"(?<=[0-9])(?=[a-z])"_s);
    return duration.replace(unit, u" "_s);
}

QString problemIn(const std::vector<core::jobs::PropertyProblem>& problems, PropertyField field)
{
    const auto found = std::ranges::find(problems, field, &core::jobs::PropertyProblem::field);
    return found == problems.end() ? QString() : found->sentence;
}

void showProblem(widgets::FieldNote& note, const QString& problem, const QString& otherwise)
{
    if (problem.isEmpty())
        note.setNote(otherwise);
    else
        note.setNote(problem, theme::Status::Error);
}

} // namespace

DatabaseProperties::DatabaseProperties(const core::jobs::DatabaseProperties& properties,
                                       dialogs::FileChooser& files, QWidget* parent)
    : QDialog(parent)
    , m_now(properties)
    , m_files(files)
    , m_messages(new widgets::MessageBar)
    , m_form(new QGridLayout)
    , m_label(makeField(u"propertyLabel"_s, m_now.own.label, tr("For example: production")))
    , m_preset(new QComboBox)
    , m_folder(makeField(u"propertyFolder"_s, QDir::toNativeSeparators(m_now.own.backupsFolder),
                         byDefault(QDir::toNativeSeparators(m_now.defaults.backupsFolder))))
    , m_choose(makeButton(u"propertyChooseFolder"_s, tr("Ch&oose…")))
    , m_compression(new QComboBox)
    , m_verify(new QComboBox)
    , m_maxAge(makeField(u"propertyMaxAge"_s, spaced(m_now.own.maxAge),
                         byDefault(spaced(m_now.defaults.maxAge))))
    , m_stop(makeButton(u"propertyStop"_s, tr("Stop &protecting…")))
    , m_cancel(makeButton(u"propertyCancel"_s, tr("Cancel")))
    , m_save(makeButton(u"propertySave"_s, tr("&Save")))
{
    setObjectName(u"databaseProperties"_s);
    setWindowTitle(tr("Properties of %1").arg(QFileInfo(m_now.path).fileName()));
    m_messages->setObjectName(u"propertyMessages"_s);
    m_choose->setAccessibleName(tr("Choose a folder for backups"));
    makeFields();
    arrange();
    setNotice({});
    showNotes();
}

void DatabaseProperties::makeFields()
{
    m_preset->setObjectName(u"propertyPreset"_s);
    m_compression->setObjectName(u"propertyCompression"_s);
    m_verify->setObjectName(u"propertyVerify"_s);
    fillPresets(*m_preset, m_now);
    fillCompressions(*m_compression, m_now);
    fillLevels(*m_verify, m_now);
    for (QLineEdit* field : {m_label, m_maxAge})
        connect(field, &QLineEdit::textChanged, this, &DatabaseProperties::showNotes);
    for (QComboBox* field : {m_preset, m_compression, m_verify})
        connect(field, &QComboBox::currentIndexChanged, this, &DatabaseProperties::showNotes);
    connect(m_folder, &QLineEdit::textChanged, this, &DatabaseProperties::onFolderEdited);
    connect(m_choose, &QPushButton::clicked, this, &DatabaseProperties::chooseFolder);
}

/// A row for the field and one for what is said of it.
widgets::FieldNote* DatabaseProperties::addField(const QString& label, QWidget* field,
                                                 QWidget* buddy)
{
    auto* words = new QLabel(label);
    words->setBuddy(buddy);
    buddy->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    auto* note = new widgets::FieldNote;
    const int row = m_form->rowCount();
    m_form->addWidget(words, row, 0);
    m_form->addWidget(field, row, 1);
    m_form->addWidget(note, row + 1, 1);
    m_form->setRowMinimumHeight(row + 2, kGap);
    return note;
}

QWidget* DatabaseProperties::makeFolderField()
{
    auto* field = new QWidget;
    auto* layout = new QHBoxLayout(field);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_folder, 1);
    layout->addWidget(m_choose);
    return field;
}

QWidget* DatabaseProperties::makeButtons()
{
    theme::setPrimary(m_save);
    m_save->setDefault(true);
    connect(m_stop, &QPushButton::clicked, this, &DatabaseProperties::stopRequested);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(wanted()); });
    auto* buttons = new QWidget;
    auto* layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_stop);
    layout->addStretch(1);
    layout->addWidget(m_cancel);
    layout->addWidget(m_save);
    return buttons;
}

void DatabaseProperties::arrange()
{
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(4);
    m_form->setColumnStretch(1, 1);
    m_labelNote = addField(tr("&Label:"), m_label, m_label);
    m_presetNote = addField(tr("P&reset:"), m_preset, m_preset);
    m_folderNote = addField(tr("&Folder for backups:"), makeFolderField(), m_folder);
    m_compressionNote = addField(tr("&Compression:"), m_compression, m_compression);
    m_verifyNote = addField(tr("C&heck:"), m_verify, m_verify);
    m_maxAgeNote = addField(tr("&Warn when older than:"), m_maxAge, m_maxAge);

    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(
        new widgets::ElidedLabel(QFileInfo(m_now.path).fileName(), theme::Role::Title));
    names->addWidget(new widgets::ElidedLabel(QDir::toNativeSeparators(m_now.path),
                                              theme::Role::Caption, widgets::Ink::Caption));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(16);
    layout->addLayout(names);
    layout->addWidget(m_messages);
    layout->addLayout(m_form);
    layout->addStretch(1);
    layout->addWidget(makeButtons());
    // As wide as the longest choice, within reason.
    setMinimumWidth(std::clamp(layout->totalMinimumSize().width(), kWidth, kMostWidth));
    resize(minimumWidth(), 0);
}

core::jobs::PropertyTexts DatabaseProperties::wanted() const
{
    return {.label = m_label->text().trimmed(),
            .preset = m_preset->currentData().toString(),
            .backupsFolder = QDir::fromNativeSeparators(m_folder->text().trimmed()),
            .compression = m_compression->currentData().toString(),
            .verifyLevel = m_verify->currentData().toString(),
            .maxAge = m_maxAge->text().remove(u' ')};
}

void DatabaseProperties::onFolderEdited()
{
    m_destination.reset(); // what was said is of another folder
    showNotes();
    const auto texts = wanted();
    if (problemIn(core::jobs::problemsWith(texts, m_now), PropertyField::BackupsFolder).isEmpty())
        Q_EMIT folderChanged(core::jobs::rootIn(texts, m_now));
}

void DatabaseProperties::showNotes()
{
    const auto texts = wanted();
    const auto problems = core::jobs::problemsWith(texts, m_now);
    m_labelNote->setNote(tr("Shown beside the name. Without one, the folder is shown."));
    showProblem(*m_presetNote, problemIn(problems, PropertyField::Preset),
                tr("What is known of the application: its tables, and what must be in them."));
    showFolderNote(problemIn(problems, PropertyField::BackupsFolder));
    showProblem(*m_compressionNote, problemIn(problems, PropertyField::Compression), {});
    showProblem(*m_verifyNote, problemIn(problems, PropertyField::VerifyLevel), {});
    showProblem(*m_maxAgeNote, problemIn(problems, PropertyField::MaxAge),
                core::jobs::limitsIn(texts, m_now));
    m_save->setEnabled(problems.empty() && texts != m_now.own && !m_isSaving);
    makeRoom();
}

/// Words that wrap need more height, which a dialog does not give them by itself. It never becomes
/// lower again while one types.
void DatabaseProperties::makeRoom()
{
    layout()->activate();
    const int needed = layout()->hasHeightForWidth()
        ? layout()->totalHeightForWidth(std::max(width(), minimumWidth()))
        : layout()->totalSizeHint().height();
    if (needed > minimumHeight())
        setMinimumHeight(needed);
}

/// What the disk says is no reason not to save: a drive can be connected later.
void DatabaseProperties::showFolderNote(const QString& problem)
{
    if (!problem.isEmpty()) {
        m_folderNote->setNote(problem, theme::Status::Error);
        return;
    }
    if (m_destination && !*m_destination) {
        const auto text = core::describe(m_destination->error(), core::Doing::SomethingElse);
        m_folderNote->setNote(text.what + u' ' + text.remedy, theme::Status::Warning);
        return;
    }
    QStringList sentences{moveSentence()};
    if (m_destination)
        sentences.prepend(facts::roomSentence(**m_destination, {}));
    sentences.removeAll(QString());
    m_folderNote->setNote(sentences.join(u' '));
}

QString DatabaseProperties::moveSentence() const
{
    if (core::jobs::rootIn(wanted(), m_now) == m_now.root || m_now.backupsThere == 0)
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

void DatabaseProperties::setDestination(
    const core::Result<core::jobs::DestinationFacts>& destination)
{
    m_destination = destination;
    showNotes();
}

void DatabaseProperties::setNotice(const std::optional<facts::Notice>& notice)
{
    facts::showIn(*m_messages, notice);
    makeRoom();
}

void DatabaseProperties::setSaving(bool isSaving)
{
    m_isSaving = isSaving;
    m_stop->setEnabled(!isSaving);
    showNotes();
}

void DatabaseProperties::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous() && !m_destination)
        onFolderEdited();
}

bool DatabaseProperties::event(QEvent* event)
{
    const bool isTaken = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest)
        makeRoom();
    return isTaken;
}

void DatabaseProperties::chooseFolder()
{
    m_files.chooseFolder(
        this, tr("Choose a Folder for Backups"), core::jobs::rootIn(wanted(), m_now),
        [this](const QString& folder) { m_folder->setText(QDir::toNativeSeparators(folder)); });
}

} // namespace ui::properties

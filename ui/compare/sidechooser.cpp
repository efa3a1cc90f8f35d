#include "ui/compare/sidechooser.h"

#include "ui/compare/comparepresenter.h"
#include "ui/compare/versionsmodel.h"
#include "ui/dialogs/filechooser.h"
#include "ui/theme/icons.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListView>
#include <QMimeData>
#include <QSignalBlocker>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui::compare {

namespace {

constexpr int kLetters = 12; ///< that a choice shows at least
constexpr QLatin1StringView kOtherFile("\n"); // no file is called so

QComboBox* makeChoice(const QString& name, const QString& accessibleName)
{
    auto* choice = new QComboBox;
    choice->setObjectName(name);
    choice->setAccessibleName(accessibleName);
    choice->setToolTip(accessibleName);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(kLetters);
    choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* list = new QListView;
    list->setObjectName(name + u"List"_s);
    list->setAccessibleName(accessibleName);
    list->setUniformItemSizes(true); // of thousands of backups none is measured
    choice->setView(list);
    return choice;
}

QString droppedFile(const QMimeData& data)
{
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            return url.toLocalFile();
    }
    return {};
}

} // namespace

SideChooser::SideChooser(ComparePresenter& presenter, Place place, dialogs::FileChooser& files,
                         QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_place(place)
    , m_files(files)
    , m_versions(new VersionsModel(*this, this))
{
    const bool isFirst = place == Place::First;
    setObjectName(isFirst ? u"firstSide"_s : u"secondSide"_s);
    //: The first of two databases that are compared.
    const QString title = isFirst ? tr("&From") : tr("&To");
    m_title = new widgets::Label(title, theme::Role::Caption, widgets::Ink::Secondary);
    m_database =
        makeChoice(isFirst ? u"firstDatabase"_s : u"secondDatabase"_s,
                   isFirst ? tr("Database that is compared") : tr("Database it is compared with"));
    m_version = makeChoice(isFirst ? u"firstVersion"_s : u"secondVersion"_s,
                           isFirst ? tr("As it is now, or which backup of it is compared")
                                   : tr("As it is now, or which backup of it is compared with"));
    m_version->setModel(m_versions);
    m_title->setBuddy(m_database);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_database, 1);
    layout->addWidget(m_version, 1);
    setAcceptDrops(true);
    connect(m_database, &QComboBox::activated, this, &SideChooser::takeDatabase);
    connect(m_version, &QComboBox::activated, this, &SideChooser::takeVersion);
    connect(&presenter, &ComparePresenter::choiceChanged, this, &SideChooser::showSide);
    showSide();
}

void SideChooser::showSide()
{
    showDatabases();
    showVersions();
}

void SideChooser::showDatabases()
{
    const QSignalBlocker quiet(m_database); // nobody chose it here
    const SideChoice& side = m_presenter.side(m_place);
    m_database->clear();
    for (const NamedDatabase& database : m_presenter.databases()) {
        m_database->addItem(theme::icon(u"database"_s), database.name, database.path);
        m_database->setItemData(m_database->count() - 1, QDir::toNativeSeparators(database.path),
                                Qt::ToolTipRole);
    }
    if (side.database.isEmpty() && !side.file.isEmpty()) {
        m_database->addItem(theme::icon(u"file"_s), QFileInfo(side.file).fileName(), side.file);
        m_database->setItemData(m_database->count() - 1, QDir::toNativeSeparators(side.file),
                                Qt::ToolTipRole);
    }
    m_database->addItem(theme::icon(u"folder"_s), tr("Choose a file…"), QString(kOtherFile));
    m_database->setCurrentIndex(
        m_database->findData(side.database.isEmpty() ? side.file : side.database));
}

void SideChooser::showVersions()
{
    const QSignalBlocker quiet(m_version);
    const SideChoice& side = m_presenter.side(m_place);
    m_version->setEnabled(!side.database.isEmpty());
    if (side.database.isEmpty()) {
        //: The file that was chosen, and no backup of it.
        m_versions->setOnly(side.file.isEmpty() ? QString() : tr("The file itself"));
        m_version->setCurrentIndex(m_versions->rowOf({}));
        return;
    }
    m_versions->setBackups(tr("As it is now"), m_presenter.backups(side.database),
                           m_presenter.now());
    m_version->setCurrentIndex(m_versions->rowOf(side.file));
}

void SideChooser::takeDatabase(int entry)
{
    const QString chosen = m_database->itemData(entry).toString();
    if (chosen == kOtherFile) {
        showDatabases(); // until there is a file, it is what it was
        return chooseFile();
    }
    const auto& side = m_presenter.side(m_place);
    if (chosen != side.database && chosen != side.file)
        m_presenter.choose(m_place, {.database = chosen});
}

void SideChooser::takeVersion(int entry)
{
    const SideChoice& side = m_presenter.side(m_place);
    if (!side.database.isEmpty())
        m_presenter.choose(
            m_place, {.database = side.database, .file = m_version->itemData(entry).toString()});
}

void SideChooser::chooseFile()
{
    m_files.chooseFile(
        this,
        {.title = tr("Choose a Database or a Backup"), .folder = {}, .kind = tr("All files (*)")},
        [this](const QString& file) { m_presenter.choose(m_place, {.file = file}); });
}

void SideChooser::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void SideChooser::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    m_presenter.choose(m_place, {.file = droppedFile(*event->mimeData())});
}

} // namespace ui::compare

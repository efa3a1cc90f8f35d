#include "ui/properties/databaseproperties.h"

#include "ui/properties/backupfields.h"
#include "ui/properties/pagetabs.h"
#include "ui/properties/rehearsalfields.h"
#include "ui/properties/restorefields.h"
#include "ui/theme/roles.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messagebar.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QShowEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::properties {

namespace {

constexpr int kWidth = 680;
constexpr int kMostWidth = 920;
constexpr int kMargin = 20;

QPushButton* makeButton(const QString& name, const QString& words)
{
    auto* button = new QPushButton(words);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

DatabaseProperties::DatabaseProperties(const core::jobs::DatabaseProperties& properties,
                                       dialogs::FileChooser& files, QWidget* parent)
    : QDialog(parent)
    , m_now(properties)
    , m_messages(new widgets::MessageBar)
    , m_tabs(new PageTabs)
    , m_pages(new QStackedWidget)
    , m_backups(new BackupFields(m_now, files))
    , m_restores(new RestoreFields(m_now))
    , m_rehearsals(new RehearsalFields(m_now))
    , m_stop(makeButton(u"propertyStop"_s, tr("Stop &protecting…")))
    , m_cancel(makeButton(u"propertyCancel"_s, tr("Cancel")))
    , m_save(makeButton(u"propertySave"_s, tr("&Save")))
{
    setObjectName(u"databaseProperties"_s);
    setWindowTitle(tr("Properties of %1").arg(QFileInfo(m_now.path).fileName()));
    m_messages->setObjectName(u"propertyMessages"_s);
    arrange();
    connectAll();
    m_backups->setFocus();
    setNotice({});
    showNotes();
}

QWidget* DatabaseProperties::makePages()
{
    m_tabs->addTab(u"propertyBackupsTab"_s, tr("&Backups"));
    m_pages->addWidget(m_backups);
    m_tabs->addTab(u"propertyRestoreTab"_s, tr("R&estore"));
    m_pages->addWidget(m_restores);
    m_tabs->addTab(u"propertyRehearsalTab"_s, tr("Rehears&al"));
    m_pages->addWidget(m_rehearsals);
    auto* both = new QWidget;
    auto* layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages, 1);
    return both;
}

QWidget* DatabaseProperties::makeButtons()
{
    theme::setPrimary(m_save);
    m_save->setDefault(true);
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
    layout->addWidget(makePages(), 1);
    layout->addWidget(makeButtons());
    // As wide as the longest choice, within reason.
    setMinimumWidth(std::clamp(layout->totalMinimumSize().width(), kWidth, kMostWidth));
    resize(minimumWidth(), 0);
}

void DatabaseProperties::connectAll()
{
    connect(m_tabs, &PageTabs::chosen, m_pages, &QStackedWidget::setCurrentIndex);
    for (const FieldForm* page : pages())
        connect(page, &FieldForm::edited, this, &DatabaseProperties::showNotes);
    connect(m_backups, &BackupFields::folderChanged, this, &DatabaseProperties::folderChanged);
    connect(m_restores, &RestoreFields::probeRequested, this, &DatabaseProperties::probeRequested);
    connect(m_stop, &QPushButton::clicked, this, &DatabaseProperties::stopRequested);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(wanted()); });
}

std::array<FieldForm*, 3> DatabaseProperties::pages() const
{
    return {m_backups, m_restores, m_rehearsals};
}

core::jobs::PropertyTexts DatabaseProperties::wanted() const
{
    core::jobs::PropertyTexts texts;
    m_backups->fill(texts);
    m_restores->fill(texts);
    m_rehearsals->fill(texts);
    return texts;
}

void DatabaseProperties::showNotes()
{
    const auto texts = wanted();
    const auto problems = core::jobs::problemsWith(texts, m_now);
    m_backups->showNotes(texts, problems);
    m_restores->showNotes(texts, problems);
    m_rehearsals->showNotes(problems);
    for (FieldForm* page : pages())
        m_tabs->setHasProblem(m_pages->indexOf(page), page->hasAnyOf(problems));
    m_save->setEnabled(problems.empty() && texts != m_now.own && !m_isSaving);
    makeRoom();
}

/// Words that wrap need more height, which a dialog does not give them by itself. It never becomes
/// lower again while one types, and has the same height for all pages.
void DatabaseProperties::makeRoom()
{
    layout()->activate();
    for (FieldForm* page : pages())
        page->fitTo(m_pages->width());
    layout()->activate();
    const int needed = layout()->hasHeightForWidth()
        ? layout()->totalHeightForWidth(std::max(width(), minimumWidth()))
        : layout()->totalSizeHint().height();
    if (needed > minimumHeight())
        setMinimumHeight(needed);
}

void DatabaseProperties::setDestination(
    const core::Result<core::jobs::DestinationFacts>& destination)
{
    m_backups->setDestination(destination);
}

void DatabaseProperties::setProbeAnswer(const core::Result<core::restore::ProbeAnswer>& answer)
{
    m_restores->setProbeAnswer(answer);
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
    if (!event->spontaneous())
        m_backups->lookAtFolder();
}

bool DatabaseProperties::event(QEvent* event)
{
    const bool isTaken = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest)
        makeRoom();
    return isTaken;
}

} // namespace ui::properties

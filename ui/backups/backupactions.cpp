#include "ui/backups/backupactions.h"

#include "core/vault/vault.h"
#include "ui/backups/backupspresenter.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::backups {

namespace {

/// Enabled without a reason; otherwise the reason is the tool tip.
void allow(QAction& action, const QString& whyNot)
{
    action.setEnabled(whyNot.isEmpty());
    action.setToolTip(whyNot.isEmpty() ? action.iconText() : whyNot);
}

} // namespace

BackupActions::BackupActions(BackupsPresenter& presenter, QObject* parent)
    : QObject(parent)
    , m_presenter(presenter)
{
    create();
    connectAll();
    update();
}

QAction* BackupActions::add(const QString& name, const QString& words, const QString& icon)
{
    auto* action = new QAction(theme::icon(icon), words, this);
    action->setObjectName(name);
    return action;
}

void BackupActions::create()
{
    m_backUpNow = add(u"backUpNow"_s, tr("&Back up now"), u"backup-now"_s);
    m_backUpNow->setShortcut(QKeySequence(tr("Ctrl+B")));
    m_backUpWith = add(u"backUpWith"_s, tr("Back up with &options…"), u"settings"_s);
    m_backUpWith->setShortcut(QKeySequence(tr("Ctrl+Shift+B")));
    m_backUpPinned = add(u"backUpPinned"_s, tr("Back up and &keep for ever"), u"pin"_s);
    m_restore = add(u"restoreBackup"_s, tr("&Restore…"), u"restore"_s);
    m_restore->setShortcut(QKeySequence(tr("Ctrl+R")));
    m_verify = add(u"verify"_s, tr("&Verify"), u"verify"_s);
    m_verify->setShortcut(QKeySequence(tr("Ctrl+Shift+V")));
    m_openReport = add(u"openReport"_s, tr("Open &report"), u"report"_s);
    m_openReadOnly = add(u"openReadOnly"_s, tr("Open read-on&ly"), u"eye"_s);
    m_openReadOnly->setShortcut(QKeySequence(tr("Ctrl+Shift+O")));
    m_compare = add(u"compareBackup"_s, tr("Co&mpare with the database now"), u"compare"_s);
    m_compare->setShortcut(QKeySequence(tr("Ctrl+Shift+D")));
    m_pin = add(u"pin"_s, tr("&Pin"), u"pin"_s);
    m_pin->setShortcut(QKeySequence(tr("Ctrl+P")));
    m_showInFolder = add(u"showInFolder"_s, tr("&Show in folder"), u"folder"_s);
    m_copyPath = add(u"copyPath"_s, tr("Copy pa&th"), u"copy"_s);
    m_remove = add(u"deleteBackups"_s, tr("&Delete…"), u"trash"_s);
    m_remove->setShortcut(QKeySequence(QKeySequence::Delete));
    // In the list alone: elsewhere the key means a letter.
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    m_find = add(u"findBackup"_s, tr("&Find a backup"), u"search"_s);
    m_find->setShortcut(QKeySequence(QKeySequence::Find));
    m_cancel = add(u"cancelJob"_s, tr("&Cancel job"), u"cancel"_s);
    m_cancel->setShortcut(QKeySequence(tr("Ctrl+.")));
    m_refresh = add(u"refresh"_s, tr("&Refresh"), u"refresh"_s);
    m_refresh->setShortcut(QKeySequence(Qt::Key_F5));
}

void BackupActions::connectAll()
{
    connect(m_backUpNow, &QAction::triggered, this, [this] { m_presenter.backUp(); });
    connect(m_backUpWith, &QAction::triggered, this, &BackupActions::optionsRequested);
    connect(m_backUpPinned, &QAction::triggered, this,
            [this] { m_presenter.backUp({.pin = true}); });
    connect(m_restore, &QAction::triggered, this, [this] {
        Q_EMIT restoreRequested(m_selection.size() == 1 ? m_selection.front().artifactPath
                                                        : QString());
    });
    connect(m_verify, &QAction::triggered, this, [this] { m_presenter.verify(m_selection); });
    connect(m_openReport, &QAction::triggered, this,
            [this] { Q_EMIT reportRequested(m_selection.front().artifactPath); });
    connect(m_openReadOnly, &QAction::triggered, this,
            [this] { Q_EMIT browseRequested(m_selection.front()); });
    connect(m_compare, &QAction::triggered, this,
            [this] { Q_EMIT compareRequested(m_selection.front().artifactPath); });
    connect(m_pin, &QAction::triggered, this,
            [this] { m_presenter.setPinned(m_selection, !allPinned()); });
    connect(m_showInFolder, &QAction::triggered, this, &BackupActions::openFolder);
    connect(m_copyPath, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(paths().join(u'\n')); });
    connect(m_remove, &QAction::triggered, this, &BackupActions::deleteRequested);
    connect(m_find, &QAction::triggered, this, &BackupActions::searchRequested);
    connect(m_cancel, &QAction::triggered, this, &BackupActions::cancelRequested);
    connect(m_refresh, &QAction::triggered, &m_presenter, &BackupsPresenter::refresh);
    connect(&m_presenter, &BackupsPresenter::jobChanged, this, &BackupActions::update);
    connect(&m_presenter, &BackupsPresenter::databaseChanged, this, &BackupActions::update);
    connect(&m_presenter, &BackupsPresenter::backupsChanged, this, &BackupActions::update);
}

void BackupActions::openFolder()
{
    const QString folder = m_selection.front().folder;
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        m_presenter.reportNoFileManager(QDir::toNativeSeparators(folder));
}

void BackupActions::setSelection(std::vector<core::vault::Backup> selection)
{
    m_selection = std::move(selection);
    update();
}

void BackupActions::update()
{
    const QString busy = m_presenter.whyNoJob();
    for (QAction* action : {m_backUpNow, m_backUpWith, m_backUpPinned, m_restore})
        allow(*action, busy);
    const QString unselected = whyNoSelection();
    allow(*m_verify, busy.isEmpty() ? unselected : busy);
    const QString notOne =
        m_selection.size() == 1 ? QString() : tr("Select one backup in the list first.");
    allow(*m_openReport, notOne);
    for (QAction* action : {m_openReadOnly, m_compare})
        allow(*action, notOne.isEmpty() ? unselected : notOne);
    allow(*m_pin, unselected);
    m_copyPath->setEnabled(!m_selection.empty());
    allow(*m_showInFolder,
          areInOneFolder() ? unselected : tr("The selected backups lie in several folders."));
    allow(*m_remove, busy.isEmpty() ? whyNoDeletion() : busy);
    const bool unpin = !m_selection.empty() && allPinned();
    m_pin->setText(unpin ? tr("Un&pin") : tr("&Pin"));
    const auto* job = m_presenter.job();
    m_cancel->setEnabled(job != nullptr && !job->stopping);
    m_find->setEnabled(!m_presenter.database().isEmpty());
}

QStringList BackupActions::paths() const
{
    QStringList paths;
    for (const auto& backup : m_selection)
        paths << QDir::toNativeSeparators(backup.artifactPath);
    return paths;
}

bool BackupActions::areInOneFolder() const
{
    return std::ranges::all_of(m_selection, [this](const core::vault::Backup& backup) {
        return backup.folder == m_selection.front().folder;
    });
}

QString BackupActions::whyNoSelection() const
{
    if (m_selection.empty())
        return tr("Select a backup in the list first.");
    return m_presenter.freshness() == facts::Freshness::Earlier
        ? tr("The backups cannot be read now.")
        : QString();
}

/// Where some are pinned, the question says that they stay.
QString BackupActions::whyNoDeletion() const
{
    if (const QString why = whyNoSelection(); !why.isEmpty())
        return why;
    return allPinned() ? tr("What is pinned is kept. Unpin it first.") : QString();
}

bool BackupActions::allPinned() const
{
    return std::ranges::all_of(m_selection, &core::vault::Backup::pinned);
}

} // namespace ui::backups

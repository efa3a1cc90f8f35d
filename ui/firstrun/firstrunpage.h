#pragma once

#include "ui/firstrun/firstrunpresenter.h"

#include <QWidget>

class QSpacerItem;

namespace ui::dialogs {
class FileChooser;
}
namespace ui::widgets {
class DropZone;
class MessageBar;
} // namespace ui::widgets

namespace ui::firstrun {

class FirstBackupPanel;
class FoundPanel;

/// Where a database is chosen for the first time: by dropping it, from those found on this machine,
/// or with a dialog. And what its first backup will be.
class FirstRunPage final : public QWidget
{
    Q_OBJECT

public:
    /// All of them must outlive this.
    struct Parts
    {
        const jobs::Engine& engine;
        dialogs::FileChooser& files;
        QSettings& settings;
        core::jobs::DiscoverSpec places{}; ///< to look in
    };

    explicit FirstRunPage(const Parts& parts, QWidget* parent = nullptr);

    /// A database that was protected just now, before its first backup; none: nothing is protected.
    void setFacts(const std::optional<core::jobs::DatabaseFacts>& facts);
    void setNotice(const std::optional<facts::Notice>& notice);

Q_SIGNALS:
    void filesDropped(const QStringList& files);
    void chooseRequested();
    /// What is protected is to be read anew.
    void checkRequested();
    /// Of one that may not be protected yet. An empty folder: the configured one.
    void backUpRequested(const QString& path, const QString& backupsFolder);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    void arrange();
    void keepInPlace();
    void connectAll();
    void showCandidates();
    void showProspect();
    void showLooking();
    void focusButton();
    void chooseFolderToLookIn();
    void chooseBackupsFolder();

    dialogs::FileChooser& m_files;
    FirstRunPresenter* m_presenter;
    widgets::DropZone* m_dropZone;
    widgets::MessageBar* m_messages;
    FoundPanel* m_found;
    FirstBackupPanel* m_first;
    QWidget* m_head;
    QSpacerItem* m_above;
    QWidget* m_content;
    bool m_isProposal = false; ///< the button takes the focus as soon as it can be pressed
};

} // namespace ui::firstrun

#pragma once

#include <QObject>

#include <vector>

class QAction;
class QSettings;

namespace ui::shell {

/// The pages that a person can go to, in the order of the sidebar.
enum class Page { Overview, Backups, Verify, Compare };

/// A command for each page, and which page was in front last.
class Navigation final : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        Page page = Page::Overview;
        QString icon{}; ///< name of theme::icon()
        QAction* action = nullptr;
    };

    /// `settings` remembers the page and must outlive this.
    explicit Navigation(QSettings& settings, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    /// The page that was in front last, also of an earlier window or start of the program.
    [[nodiscard]] Page startPage() const;
    void remember(Page page);
    void choose(Page page);
    /// Before anything is protected there is no page to go to.
    void setEnabled(bool enabled);

Q_SIGNALS:
    void chosen(ui::shell::Page page);

private:
    void add(Page page, const QString& icon, const QString& words);

    QSettings& m_settings;
    std::vector<Entry> m_entries;
};

} // namespace ui::shell

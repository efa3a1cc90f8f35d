#include "ui/shell/arrivals.h"

#include "ui/dialogs/asker.h"
#include "ui/facts/databasefacts.h"
#include "ui/shell/databases.h"

#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui::shell {

namespace {

constexpr int kMostListed = 12;

QStringList localPaths(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

QString listOf(const QStringList& files)
{
    QStringList lines;
    for (const QString& file : files.first(std::min<qsizetype>(files.size(), kMostListed)))
        lines << QDir::toNativeSeparators(file);
    const qsizetype more = files.size() - lines.size();
    if (more == 1)
        lines << Arrivals::tr("and one more");
    else if (more > 1)
        lines << Arrivals::tr("and %1 more").arg(QLocale().toString(more));
    return lines.join(u'\n');
}

} // namespace

Arrivals::Arrivals(Databases& databases, dialogs::Asker& asker, QWidget& window)
    : QObject(&window)
    , m_databases(databases)
    , m_asker(asker)
    , m_window(window)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
    connect(&databases, &Databases::changed, this, &Arrivals::takeWaiting);
    connect(&databases, &Databases::failed, this, &Arrivals::takeWaiting);
}

void Arrivals::take(const QStringList& files)
{
    if (files.size() <= 1) {
        m_databases.add(files);
        return;
    }
    m_waiting = files;
    if (m_databases.isLoaded())
        takeWaiting();
    else
        m_databases.load();
}

void Arrivals::takeWaiting()
{
    const QStringList files = std::exchange(m_waiting, {});
    if (files.isEmpty())
        return;
    const QStringList unknown = unknownOf(files);
    if (unknown.size() > 1)
        ask(files, unknown);
    else
        m_databases.add(files);
}

QStringList Arrivals::unknownOf(const QStringList& files) const
{
    QStringList unknown;
    for (const QString& file : files) {
        const QString real = QFileInfo(file).canonicalFilePath();
        const bool known = std::ranges::any_of(
            m_databases.all(), [&real](const auto& one) { return facts::pathOf(one) == real; });
        if (!known)
            unknown << file;
    }
    unknown.removeDuplicates();
    return unknown;
}

void Arrivals::ask(const QStringList& files, const QStringList& unknown)
{
    const QString count = QLocale().toString(unknown.size());
    m_asker.ask(&m_window,
                {.title = tr("Protect Several Databases"),
                 .text = tr("%1 files were given that Holdfast does not protect yet.").arg(count),
                 .explanation = listOf(unknown) + u"\n\n"_s
                     + tr("They are only read, never changed, and stay where they are."),
                 .accept = tr("Protect %1 databases").arg(count),
                 .reject = tr("Protect none of them")},
                [this, files] { m_databases.add(files); });
}

bool Arrivals::eventFilter(QObject* watched, QEvent* event)
{
    const bool enters = event->type() == QEvent::DragEnter;
    if (watched != &m_window || (!enters && event->type() != QEvent::Drop))
        return QObject::eventFilter(watched, event);
    auto* drop = static_cast<QDropEvent*>(event);
    const QStringList files = localPaths(*drop->mimeData());
    if (files.isEmpty()) {
        drop->ignore();
        return true;
    }
    // The file stays where it is, whatever the file manager had in mind.
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (!enters)
        take(files);
    return true;
}

} // namespace ui::shell

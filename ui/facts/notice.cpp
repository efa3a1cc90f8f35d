#include "ui/facts/notice.h"

#include "ui/facts/statusof.h"
#include "ui/widgets/messagebar.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui::facts {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::facts::Notice)
};

struct WayTexts
{
    QString name; ///< of the button, for tests and programs
    QString words;
};

WayTexts textsOf(WayOut way)
{
    switch (way) {
    case WayOut::TryAgain: return {u"tryAgain"_s, Words::tr("Try again")};
    case WayOut::CheckAgain: return {u"checkAgain"_s, Words::tr("Check again")};
    case WayOut::OpenFile: return {u"openFile"_s, Words::tr("Open the file")};
    case WayOut::ShowFolder: return {u"showFolder"_s, Words::tr("Show where it should be")};
    }
    return {};
}

Notice noticeFrom(const jobs::JobEnd& end)
{
    return {.status = statusOf(end.state),
            .title = end.title,
            .text = end.text,
            .details = end.details};
}

QString nearestFolder(const QString& path)
{
    QFileInfo place(path);
    while (!place.isDir() && !place.isRoot() && place.absolutePath() != place.absoluteFilePath())
        place.setFile(place.absolutePath());
    return place.absoluteFilePath();
}

/// A file manager or an editor; where there is none, the bar says where the file is.
void open(const QString& path, widgets::MessageBar& bar)
{
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        return;
    bar.clearActions();
    bar.setTechnicalText({});
    bar.setMessage(theme::Status::Warning, Words::tr("No program could be started to open it"),
                   //: %1 is the path of a file or a folder.
                   Words::tr("It is %1.").arg(QDir::toNativeSeparators(path)));
}

} // namespace

Notice noticeFrom(const core::Error& error)
{
    Notice notice = noticeFrom(jobs::describeError(error));
    notice.path = error.path;
    if (error.code == core::ErrorCode::ConfigInvalid)
        notice.ways = {WayOut::OpenFile, WayOut::CheckAgain};
    else if (error.code == core::ErrorCode::DestinationMissing)
        notice.ways = {WayOut::ShowFolder, WayOut::CheckAgain};
    return notice;
}

std::optional<Notice> noticeOfRunning(const jobs::JobRow& job)
{
    const bool isOneOfMany = job.info.kind == jobs::JobKind::Verify && job.info.count > 1;
    if (job.notes.isEmpty() || isOneOfMany)
        return {};
    return Notice{.status = theme::Status::Note, .title = job.notes.back()};
}

Notice noticeFrom(const jobs::JobRow& ended)
{
    Notice notice = noticeFrom(ended.end);
    QStringList details = ended.notes;
    if (!notice.details.isEmpty())
        details.prepend(notice.details);
    notice.details = details.join(u'\n');
    const auto state = ended.end.state;
    const bool cameToNothing = state == jobs::JobState::Busy || state == jobs::JobState::Failed;
    if (ended.info.kind == jobs::JobKind::Backup && cameToNothing) {
        notice.ways = {WayOut::TryAgain};
        notice.database = ended.info.database;
    }
    return notice;
}

void showIn(widgets::MessageBar& bar, const std::optional<Notice>& notice,
            std::function<void(WayOut)> takeWay)
{
    bar.clearActions();
    if (notice) {
        bar.setMessage(notice->status, notice->title, notice->text);
        bar.setTechnicalText(notice->details);
        for (const WayOut way : notice->ways) {
            const auto [name, words] = textsOf(way);
            QPushButton* button = bar.addAction(words);
            button->setObjectName(name);
            QObject::connect(button, &QPushButton::clicked, &bar,
                             [&bar, way, takeWay, path = notice->path] {
                                 if (way == WayOut::OpenFile)
                                     open(path, bar);
                                 else if (way == WayOut::ShowFolder)
                                     open(nearestFolder(path), bar);
                                 else if (takeWay)
                                     takeWay(way);
                             });
        }
    }
    bar.setVisible(notice.has_value());
}

} // namespace ui::facts

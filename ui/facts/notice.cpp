#include "ui/facts/notice.h"

#include "ui/facts/statusof.h"
#include "ui/widgets/messagebar.h"

namespace ui::facts {

Notice noticeFrom(const jobs::JobEnd& end)
{
    return {.status = statusOf(end.state),
            .title = end.title,
            .text = end.text,
            .details = end.details};
}

Notice noticeFrom(const core::Error& error)
{
    return noticeFrom(jobs::describeError(error));
}

Notice noticeFrom(const jobs::JobRow& ended)
{
    Notice notice = noticeFrom(ended.end);
    QStringList details = ended.notes;
    if (!notice.details.isEmpty())
        details.prepend(notice.details);
    notice.details = details.join(u'\n');
    return notice;
}

void showIn(widgets::MessageBar& bar, const std::optional<Notice>& notice)
{
    if (notice) {
        bar.setMessage(notice->status, notice->title, notice->text);
        bar.setTechnicalText(notice->details);
    }
    bar.setVisible(notice.has_value());
}

} // namespace ui::facts

#include "ui/shell/settlednews.h"

#include "ui/facts/notice.h"
#include "ui/facts/timetext.h"
#include "ui/jobs/reader.h"
#include "ui/widgets/messagebar.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::shell {

namespace {

using facts::Notice;

constexpr int kSide = 20;
constexpr int kTop = 12;

Notice noticeOf(const core::jobs::Settled& settled, core::UtcTime now)
{
    const QString begun = facts::momentText(settled.record.begunAt, now);
    facts::Notice notice{.status = theme::Status::Note,
                         .title = core::jobs::sentenceFor(settled, begun)};
    while (notice.title.endsWith(u'.'))
        notice.title.chop(1);
    if (settled.trouble) {
        const facts::Notice why = facts::noticeFrom(*settled.trouble);
        notice.status = theme::Status::Error;
        notice.text = QString(why.title + u". "_s + why.text).trimmed();
        notice.details = why.details;
    } else if (settled.finished && settled.record.canBeUndone()) {
        notice.text = SettledNews::tr("It can be undone from the list of restores.");
    }
    return notice;
}

} // namespace

SettledNews::SettledNews(const jobs::Engine& engine, QWidget* parent)
    : QWidget(parent)
    , m_clock(engine.workshop.clock)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"settledNews"_s);
    m_layout->setContentsMargins(kSide, kTop, kSide, 0);
    m_layout->setSpacing(8);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
    engine.reader.read(
        this, u"settle"_s,
        [workshop = engine.workshop] {
            core::NoProgress unheard;
            return core::jobs::settleInterrupted(workshop, core::JobContext{{}, unheard});
        },
        [this](const std::vector<core::jobs::Settled>& settled) { take(settled); });
}

void SettledNews::take(const std::vector<core::jobs::Settled>& settled)
{
    for (const auto& one : settled)
        tell(one);
    setVisible(m_bars > 0);
}

void SettledNews::tell(const core::jobs::Settled& settled)
{
    auto* bar = new widgets::MessageBar;
    bar->setObjectName(u"settled%1"_s.arg(++m_bars));
    m_layout->addWidget(bar);
    facts::showIn(*bar, noticeOf(settled, m_clock()));
    connect(bar, &widgets::MessageBar::dismissed, this, [this] { setVisible(--m_bars > 0); });
}

} // namespace ui::shell

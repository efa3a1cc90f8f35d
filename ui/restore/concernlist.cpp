#include "ui/restore/concernlist.h"

#include "ui/facts/notice.h"
#include "ui/theme/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/taborder.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::restore {

ConcernList::ConcernList(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"concernList"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void ConcernList::clear()
{
    for (widgets::MessageBar* bar : m_bars) {
        // Later: this may run inside the click of its button.
        bar->hide();
        bar->deleteLater();
    }
    m_bars.clear();
    m_concerns.clear();
}

widgets::MessageBar* ConcernList::addBar()
{
    auto* bar = new widgets::MessageBar;
    bar->setObjectName(u"concern%1"_s.arg(m_bars.size() + 1));
    bar->setDismissible(false);
    m_layout->addWidget(bar);
    m_bars.push_back(bar);
    return bar;
}

void ConcernList::addCheckAgain(widgets::MessageBar& bar)
{
    QPushButton* again = bar.addAction(tr("Check again"));
    again->setObjectName(u"planAgain"_s);
    again->setIcon(theme::icon(u"refresh"_s));
    connect(again, &QPushButton::clicked, this, &ConcernList::checkRequested);
}

void ConcernList::setConcerns(const std::vector<core::jobs::Concern>& concerns)
{
    if (concerns == m_concerns && m_bars.size() == concerns.size())
        return;
    clear();
    m_concerns = concerns;
    for (const auto& concern : concerns) {
        widgets::MessageBar* bar = addBar();
        bar->setMessage(concern.blocks ? theme::Status::Error : theme::Status::Warning,
                        concern.sentence, concern.remedy);
        if (m_bars.size() == 1)
            addCheckAgain(*bar);
    }
    for (auto bar = m_bars.rbegin(); bar != m_bars.rend(); ++bar)
        widgets::putAfter(*this, **bar);
    setVisible(!m_bars.empty());
}

void ConcernList::setError(const core::Error& error)
{
    clear();
    widgets::MessageBar* bar = addBar();
    const facts::Notice notice = facts::noticeFrom(error);
    bar->setMessage(theme::Status::Error, notice.title, notice.text);
    bar->setTechnicalText(notice.details);
    addCheckAgain(*bar);
    widgets::putAfter(*this, *bar);
    show();
}

} // namespace ui::restore

#include "ui/wizard/steplist.h"

#include "ui/wizard/steprow.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::wizard {

StepList::StepList(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"stepList"_s);
    setAccessibleName(tr("Steps"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addStretch(1);
}

void StepList::setCount(std::size_t count)
{
    while (m_rows.size() > count) {
        delete m_rows.back();
        m_rows.pop_back();
    }
    while (m_rows.size() < count) {
        auto* row = new StepRow;
        row->setObjectName(u"step%1"_s.arg(m_rows.size() + 1));
        m_layout->insertWidget(static_cast<int>(m_rows.size()), row);
        m_rows.push_back(row);
    }
}

void StepList::setSteps(const std::vector<core::restore::Step>& steps,
                        const std::optional<core::Progress>& progress)
{
    setCount(steps.size());
    m_running = nullptr;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const bool runs = steps[i].state == core::restore::StepState::Running;
        if (runs)
            m_running = m_rows[i];
        m_rows[i]->setFacts(
            {.step = steps[i],
             .number = static_cast<int>(i) + 1,
             .isLast = i + 1 == steps.size(),
             .isAfterDone = i > 0 && steps[i - 1].state == core::restore::StepState::Done,
             .progress = runs ? progress : std::nullopt});
    }
}

} // namespace ui::wizard

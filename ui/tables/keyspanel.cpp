#include "ui/tables/keyspanel.h"

#include "ui/tables/keymap.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statusicon.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui::tables {

namespace {

constexpr int kShape = 16;

/// As wide as its words: a label that wraps asks for less than that, also where there is room.
class OutcomeLabel final : public widgets::Label
{
public:
    using Label::Label;

    [[nodiscard]] QSize sizeHint() const override
    {
        const double words = theme::textWidth(text(), theme::Role::Caption);
        return {static_cast<int>(std::ceil(words)) + 1, Label::sizeHint().height()};
    }
};

} // namespace

KeysPanel::KeysPanel(QWidget* parent)
    : Panel({}, parent)
    , m_sign(new widgets::StatusIcon(kShape))
    , m_title(new widgets::Label({}, theme::Role::Strong))
    , m_map(new KeyMap)
    , m_all(new QPushButton)
    , m_only(new QPushButton)
    , m_outcome(new OutcomeLabel({}, theme::Role::Caption, widgets::Ink::Secondary))
{
    setObjectName(u"keysPanel"_s);
    setAccessibleName(tr("What the choice hangs on"));
    m_title->setObjectName(u"keysTitle"_s);
    m_title->setWordWrap(true); // a question is asked to its end
    m_all->setObjectName(u"takeAll"_s);
    m_all->setIcon(theme::icon(u"link"_s));
    m_only->setObjectName(u"takeOnly"_s);
    m_outcome->setObjectName(u"keysOutcome"_s);
    m_outcome->setMinimumHeight(20);
    m_outcome->setWordWrap(true);
    for (QPushButton* button : {m_all, m_only})
        button->setAutoDefault(false);
    auto* foot = new widgets::FlowLayout(8, 6);
    for (QWidget* part : std::initializer_list<QWidget*>{m_all, m_only, m_outcome})
        foot->addWidget(part);
    auto* head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_sign, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    body()->addLayout(head);
    body()->addWidget(m_map);
    body()->addLayout(foot);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(m_all, &QPushButton::clicked, this, &KeysPanel::allWanted);
    connect(m_only, &QPushButton::clicked, this, &KeysPanel::onlyWanted);
    hide();
}

void KeysPanel::setQuestion(const std::optional<KeyQuestion>& question)
{
    setVisible(question.has_value());
    if (!question)
        return;
    m_sign->setStatus(question->breaks ? theme::Status::Warning : theme::Status::Note);
    m_title->setText(question->title);
    m_map->setQuestion(*question);
    m_all->setText(question->takeAll);
    m_only->setText(question->takeOnly);
    m_outcome->setText(question->outcome);
    QAccessibleEvent event(m_title, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace ui::tables

#include "ui/tables/keyspanel.h"

#include "ui/tables/keymap.h"
#include "ui/theme/icons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statuslabel.h"

#include <QAccessible>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::tables {

KeysPanel::KeysPanel(QWidget* parent)
    : Panel({}, parent)
    , m_title(new widgets::StatusLabel)
    , m_map(new KeyMap)
    , m_all(new QPushButton)
    , m_only(new QPushButton)
    , m_outcome(new widgets::Label({}, theme::Role::Caption, widgets::Ink::Secondary))
{
    setObjectName(u"keysPanel"_s);
    setAccessibleName(tr("What the choice hangs on"));
    m_title->setObjectName(u"keysTitle"_s);
    m_title->setRole(theme::Role::Strong);
    m_title->setPlain();
    m_all->setObjectName(u"takeAll"_s);
    m_all->setIcon(theme::icon(u"link"_s));
    m_only->setObjectName(u"takeOnly"_s);
    m_outcome->setObjectName(u"keysOutcome"_s);
    m_outcome->setMinimumHeight(20);
    for (QPushButton* button : {m_all, m_only})
        button->setAutoDefault(false);
    auto* foot = new widgets::FlowLayout(8, 6);
    for (QWidget* part : std::initializer_list<QWidget*>{m_all, m_only, m_outcome})
        foot->addWidget(part);
    body()->addWidget(m_title);
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
    m_title->setStatus(question->breaks ? theme::Status::Warning : theme::Status::Note,
                       question->title);
    m_map->setQuestion(*question);
    m_all->setText(question->takeAll);
    m_only->setText(question->takeOnly);
    m_outcome->setText(question->outcome);
    QAccessibleEvent event(m_title, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace ui::tables

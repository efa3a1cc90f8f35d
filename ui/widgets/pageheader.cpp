#include "ui/widgets/pageheader.h"

#include "ui/theme/icons.h"
#include "ui/theme/roles.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statusicon.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::widgets {

namespace {

constexpr int kActionHeight = 32;
constexpr int kSign = 16;

QPushButton* makeButton(const QString& name)
{
    auto* button = new QPushButton;
    button->setObjectName(name);
    button->setAutoDefault(false);
    button->setMinimumHeight(kActionHeight);
    return button;
}

/// Enabled while one of the other ways is.
QPushButton* makeArrow(const QString& name, const PageHeader::OtherWays& others)
{
    auto* arrow = makeButton(name + u"More"_s);
    theme::setPrimary(arrow);
    theme::setCorners(arrow, theme::kRightCorners);
    arrow->setIcon(theme::icon(u"chev-down"_s));
    arrow->setAccessibleName(others.title);
    arrow->setToolTip(others.title);
    auto* menu = new QMenu(arrow);
    menu->setObjectName(name + u"Menu"_s);
    menu->setToolTipsVisible(true);
    menu->addActions(others.actions);
    const auto follow = [arrow, actions = others.actions] {
        arrow->setEnabled(std::ranges::any_of(actions, &QAction::isEnabled));
    };
    for (const QAction* action : others.actions)
        QObject::connect(action, &QAction::changed, arrow, follow);
    follow();
    QObject::connect(arrow, &QPushButton::clicked, menu, [menu, arrow] {
        menu->popup(arrow->mapToGlobal(arrow->rect().bottomLeft()));
    });
    return arrow;
}

} // namespace

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_sign(new StatusIcon(kSign))
    , m_summary(new Label({}, theme::Role::Body, Ink::Secondary))
    , m_commands(new QWidget)
    , m_commandsLayout(new QHBoxLayout(m_commands))
{
    m_sign->hide();
    m_sign->setObjectName(u"pageSign"_s);
    m_summary->setWordWrap(true);
    m_summary->setObjectName(u"pageSummary"_s);
    auto* heading = new Label(title, theme::Role::Page);
    heading->setObjectName(u"pageTitle"_s);
    auto* sentence = new QHBoxLayout;
    sentence->setSpacing(6);
    sentence->addWidget(m_sign, 0, Qt::AlignTop);
    sentence->addWidget(m_summary, 1);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(heading);
    words->addLayout(sentence);

    m_commandsLayout->setContentsMargins(0, 0, 0, 0);
    m_commandsLayout->setSpacing(8);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(words, 1);
    layout->addWidget(m_commands);
    setMinimumHeight(sizeHint().height()); // the same with and without commands
}

void PageHeader::setSummary(const QString& sentence)
{
    m_sign->hide();
    m_summary->setText(sentence);
}

void PageHeader::setSummary(theme::Status status, const QString& sentence)
{
    m_sign->setStatus(status);
    m_sign->setVisible(!sentence.isEmpty());
    m_summary->setText(sentence);
}

QPushButton* PageHeader::addCommand(const QString& name, QAction& action)
{
    auto* button = makeButton(name + u"Button"_s);
    follow(*button, action);
    m_commandsLayout->addWidget(button);
    return button;
}

void PageHeader::addWidget(QWidget* widget)
{
    widget->setMinimumHeight(kActionHeight);
    m_commandsLayout->addWidget(widget);
}

void PageHeader::addPrimary(const QString& name, QAction& action, const OtherWays& others)
{
    auto* button = makeButton(name + u"Button"_s);
    theme::setPrimary(button);
    theme::setCorners(button, theme::kLeftCorners);
    follow(*button, action);
    auto* split = new QHBoxLayout;
    split->setSpacing(1);
    split->addWidget(button);
    split->addWidget(makeArrow(name, others));
    m_commandsLayout->addLayout(split);
}

void PageHeader::setCommandsVisible(bool visible)
{
    m_commands->setVisible(visible);
}

} // namespace ui::widgets

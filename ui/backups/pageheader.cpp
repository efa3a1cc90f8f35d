#include "ui/backups/pageheader.h"

#include "ui/backups/actionbutton.h"
#include "ui/backups/backupactions.h"
#include "ui/theme/icons.h"
#include "ui/theme/roles.h"
#include "ui/widgets/elidedlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui::backups {

namespace {

constexpr int kActionHeight = 32;

QPushButton* makeButton(const QString& name)
{
    auto* button = new QPushButton;
    button->setObjectName(name);
    button->setAutoDefault(false);
    button->setMinimumHeight(kActionHeight);
    return button;
}

} // namespace

PageHeader::PageHeader(const BackupActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_summary(new widgets::ElidedLabel({}, theme::Role::Body, widgets::Ink::Secondary))
    , m_commands(new QWidget)
{
    m_summary->setObjectName(u"pageSummary"_s);
    auto* title = new widgets::Label(tr("Backups"), theme::Role::Page);
    title->setObjectName(u"pageTitle"_s);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(title);
    words->addWidget(m_summary);

    auto* commands = new QHBoxLayout(m_commands);
    commands->setContentsMargins(0, 0, 0, 0);
    commands->setSpacing(8);
    commands->addWidget(makeBackUp(actions));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(words, 1);
    layout->addWidget(m_commands);
    setMinimumHeight(sizeHint().height()); // the same with and without commands
}

QWidget* PageHeader::makeBackUp(const BackupActions& actions)
{
    auto* now = makeButton(u"backUpButton"_s);
    theme::setPrimary(now);
    theme::setCorners(now, theme::kLeftCorners);
    follow(*now, *actions.backUpNow());

    auto* more = makeButton(u"backUpMore"_s);
    theme::setPrimary(more);
    theme::setCorners(more, theme::kRightCorners);
    more->setIcon(theme::icon(u"chev-down"_s));
    more->setAccessibleName(tr("More ways to back up"));
    more->setToolTip(more->accessibleName());
    connect(actions.backUpWith(), &QAction::changed, more,
            [more, action = actions.backUpWith()] { more->setEnabled(action->isEnabled()); });
    more->setEnabled(actions.backUpWith()->isEnabled());
    auto* menu = new QMenu(more);
    menu->setObjectName(u"backUpMenu"_s);
    menu->addAction(actions.backUpWith());
    menu->addAction(actions.backUpPinned());
    connect(more, &QPushButton::clicked, menu,
            [menu, more] { menu->popup(more->mapToGlobal(more->rect().bottomLeft())); });

    auto* split = new QWidget;
    auto* layout = new QHBoxLayout(split);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addWidget(now);
    layout->addWidget(more);
    return split;
}

void PageHeader::setSummary(const QString& sentence)
{
    m_summary->setText(sentence);
}

void PageHeader::setCommandsVisible(bool visible)
{
    m_commands->setVisible(visible);
}

} // namespace ui::backups

#include "ui/wizard/wizardframe.h"

#include "ui/wizard/firstfocus.h"
#include "ui/wizard/helpdialog.h"
#include "ui/wizard/pagefade.h"
#include "ui/wizard/rail.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::wizard {

WizardFrame::WizardFrame(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_rail(new Rail(name))
    , m_pages(new QStackedWidget)
    , m_footer(new Footer)
    , m_fade(nullptr)
{
    // A grid, with pages whose height hangs on their width, may give the rail no height at all.
    auto* top = new QHBoxLayout;
    top->setSpacing(0);
    top->addWidget(m_rail);
    top->addWidget(m_pages, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top, 1);
    layout->addWidget(m_footer);
    m_fade = new PageFade(*m_pages);
    connect(m_rail, &Rail::stepRequested, this, &WizardFrame::stepRequested);
    connect(m_footer, &Footer::helpRequested, this, &WizardFrame::help);
    // Not as keys that a button or a list may take for themselves.
    addShortcut(tr("Alt+Left"), [this] { press(u"wizardBack"_s); });
    addShortcut(tr("Alt+Right"), [this] {
        if (!m_footer->look().nextActs)
            press(u"wizardNext"_s);
    });
}

void WizardFrame::addShortcut(const QString& keys, const std::function<void()>& act)
{
    auto* shortcut = new QShortcut(QKeySequence(keys), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, act);
}

void WizardFrame::setAbout(const QString& words)
{
    m_rail->setAbout(words);
}

void WizardFrame::addStep(const Step& step, QWidget* page)
{
    m_steps.push_back(step);
    m_states.push_back(RailState::Ahead);
    m_rail->addStep(step.title);
    m_pages->addWidget(page);
    // Tab comes last to what was put there last: to the foot, after all pages.
    m_footer->setParent(nullptr);
    layout()->addWidget(m_footer);
}

void WizardFrame::setStep(int step)
{
    const int before = m_pages->currentIndex();
    m_rail->step(before).setState(m_states.at(static_cast<std::size_t>(before)));
    if (step != before)
        m_fade->begin();
    m_pages->setCurrentIndex(step);
    m_rail->step(step).setState(RailState::Current);
    m_rail->update();
    giveFocus();
}

int WizardFrame::step() const
{
    return m_pages->currentIndex();
}

void WizardFrame::setState(int step, RailState state)
{
    m_states.at(static_cast<std::size_t>(step)) = state;
    if (step != m_pages->currentIndex())
        m_rail->step(step).setState(state);
    m_rail->update();
}

void WizardFrame::setReachable(int step, bool reachable)
{
    m_rail->step(step).setEnabled(reachable);
}

void WizardFrame::setFoot(const FooterLook& look)
{
    if (look == m_footer->look())
        return;
    m_footer->setLook(look);
    // What had the focus may be gone or greyed out; keys must still reach the frame.
    const QWidget* focus = window()->focusWidget();
    if (focus == nullptr || !focus->isVisible() || !focus->isEnabled())
        giveFocus();
}

void WizardFrame::giveFocus()
{
    QWidget* first = m_pages->currentWidget();
    if (const auto* stack = qobject_cast<QStackedWidget*>(first))
        first = stack->currentWidget();
    first = firstOf(*first);
    while (first->focusProxy() != nullptr)
        first = first->focusProxy();
    const bool canHave = first->focusPolicy() != Qt::NoFocus && first->isEnabled()
        && first->isVisibleTo(m_pages->currentWidget());
    if (!canHave) {
        m_rail->step(m_pages->currentIndex()).setEnabled(true);
        first = &m_rail->step(m_pages->currentIndex());
    }
    first->setFocus(Qt::OtherFocusReason);
}

void WizardFrame::help()
{
    const Step& step = m_steps.at(static_cast<std::size_t>(m_pages->currentIndex()));
    auto* dialog = new HelpDialog(step.title, step.help, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void WizardFrame::press(const QString& name)
{
    auto* button = m_footer->findChild<QPushButton*>(name);
    if (button->isVisible() && button->isEnabled())
        button->click();
}

void WizardFrame::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        press(u"wizardCancel"_s);
    } else if (isEnter && event->modifiers() == Qt::NoModifier) {
        // A button that has the focus is meant, not the default one.
        auto* focused = qobject_cast<QAbstractButton*>(window()->focusWidget());
        QAbstractButton* pressed = qobject_cast<QPushButton*>(focused) != nullptr
                || qobject_cast<RailStep*>(focused) != nullptr
            ? focused
            : m_footer->defaultButton();
        // Somebody who ends the input of a field does not mean to give everything up.
        const bool endsInput = qobject_cast<QLineEdit*>(window()->focusWidget()) != nullptr
            && m_footer->look().nextActs;
        if (pressed != nullptr && !endsInput)
            pressed->click();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace ui::wizard

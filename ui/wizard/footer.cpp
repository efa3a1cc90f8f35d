#include "ui/wizard/footer.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui::wizard {

namespace {

constexpr int kHeight = 56;
constexpr int kSide = 24;
constexpr int kLeastNext = 96;
constexpr int kLeastButton = 72;

/// An icon that says nothing more than the words beside it.
class Lock final : public QWidget
{
public:
    Lock() { setFixedSize(14, 14); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        theme::drawIcon(painter, u"lock"_s, rect(), theme::tokensFor(this).text2);
    }
};

QPushButton* makeButton(const QString& name, int least)
{
    auto* button = new QPushButton;
    button->setObjectName(name);
    button->setAutoDefault(false);
    button->setMinimumWidth(least);
    return button;
}

} // namespace

Footer::Footer(QWidget* parent)
    : QWidget(parent)
    , m_help(makeButton(u"wizardHelp"_s, 0))
    , m_note(new widgets::Label({}, theme::Role::Caption, widgets::Ink::Secondary))
    , m_lock(new Lock)
    , m_promise(new widgets::Label({}, theme::Role::Caption, widgets::Ink::Secondary))
    , m_cancel(makeButton(u"wizardCancel"_s, kLeastButton))
    , m_back(makeButton(u"wizardBack"_s, kLeastButton))
    , m_next(makeButton(u"wizardNext"_s, kLeastNext))
    , m_stop(makeButton(u"wizardStop"_s, kLeastNext))
{
    setObjectName(u"wizardFooter"_s);
    m_note->setObjectName(u"wizardNote"_s);
    m_promise->setObjectName(u"wizardPromise"_s);
    m_help->setText(tr("Help"));
    m_help->setIcon(theme::icon(u"help"_s));
    m_help->setShortcut(QKeySequence(QKeySequence::HelpContents));
    theme::setQuiet(m_help);
    m_back->setText(tr("&Back"));
    showWayBack();
    theme::setPrimary(m_next);
    theme::setDanger(m_stop);
    arrange();
    connect(m_help, &QPushButton::clicked, this, &Footer::helpRequested);
    connect(m_cancel, &QPushButton::clicked, this, &Footer::cancelRequested);
    connect(m_back, &QPushButton::clicked, this, &Footer::backRequested);
    connect(m_next, &QPushButton::clicked, this, &Footer::nextRequested);
    connect(m_stop, &QPushButton::clicked, this, &Footer::stopRequested);
    setLook({});
}

void Footer::arrange()
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kSide, 0, kSide, 0);
    layout->setSpacing(8);
    layout->addWidget(m_help);
    layout->addSpacing(8);
    layout->addWidget(m_note, 1);
    layout->addWidget(m_lock);
    layout->addWidget(m_promise);
    layout->addSpacing(12);
    layout->addWidget(m_cancel);
    layout->addSpacing(8);
    layout->addWidget(m_back);
    layout->addWidget(m_next);
    layout->addWidget(m_stop);
    setMinimumHeight(kHeight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

/// Where one reads from.
void Footer::showWayBack()
{
    m_back->setIcon(theme::icon(isRightToLeft() ? u"arrow-right"_s : u"arrow-left"_s));
}

void Footer::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        showWayBack();
}

void Footer::show(QPushButton& button, const QString& words, bool enabled)
{
    if (!words.isEmpty())
        button.setText(words);
    button.setEnabled(enabled);
    button.setVisible(!words.isEmpty());
}

void Footer::setLook(const FooterLook& look)
{
    m_look = look;
    m_help->setVisible(look.hasHelp);
    m_note->setText(look.note);
    m_promise->setText(look.promise);
    m_lock->setVisible(!look.promise.isEmpty());
    m_promise->setVisible(!look.promise.isEmpty());
    show(*m_cancel, look.cancel, true);
    show(*m_back, look.hasBack ? tr("&Back") : QString(), look.canGoBack);
    show(*m_next, look.next, look.canGoOn);
    show(*m_stop, look.stop, look.canStop);
    m_next->setToolTip(look.canGoOn ? QString() : look.whyNot);
    m_next->setAccessibleDescription(m_next->toolTip());
    m_next->setDefault(!look.nextActs);
    m_cancel->setDefault(look.nextActs);
}

QPushButton* Footer::defaultButton() const
{
    QPushButton* button = m_look.nextActs ? m_cancel : m_next;
    return button->isVisible() && button->isEnabled() ? button : nullptr;
}

void Footer::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    theme::hline(painter, 0, width(), 0, theme::tokensFor(this).border);
}

} // namespace ui::wizard

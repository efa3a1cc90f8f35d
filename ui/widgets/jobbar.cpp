#include "ui/widgets/jobbar.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/statuslabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::widgets {

namespace {

constexpr int kHeadGap = 8;
constexpr int kFactGap = 18;
constexpr int kLineGap = 2;
constexpr int kBarHeight = 10;

/// Words that change ten times a second do not push their neighbours about.
void setSteady(Label& label, const QString& words)
{
    label.setText(words);
    label.setMinimumWidth(std::max(label.minimumWidth(), label.sizeHint().width()));
}

} // namespace

JobBar::JobBar(QWidget* parent)
    : QFrame(parent)
    , m_title(new StatusLabel)
    , m_caption(new ElidedLabel({}, theme::Role::Caption, Ink::Caption))
    , m_bar(new QProgressBar)
    , m_share(new Label({}, theme::Role::Strong))
    , m_factsLayout(new FlowLayout(kFactGap, kLineGap))
    , m_pause(new QPushButton)
    , m_cancel(new QPushButton(theme::icon(u"cancel"_s), tr("Cancel")))
{
    m_title->setObjectName(u"jobTitle"_s);
    m_title->setRole(theme::Role::Strong);
    m_title->setPlain();
    m_bar->setObjectName(u"jobProgress"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(kBarHeight);
    m_share->setObjectName(u"jobPercent"_s);
    m_pause->setObjectName(u"jobPause"_s);
    m_pause->setAutoDefault(false);
    m_cancel->setObjectName(u"jobCancel"_s);
    m_cancel->setAutoDefault(false);

    auto* head = new FlowLayout(kHeadGap, kLineGap);
    head->addWidget(m_title);
    head->addWidget(m_caption);
    m_factsLayout->addWidget(m_share);

    auto* column = new QVBoxLayout;
    column->setSpacing(5);
    column->addLayout(head);
    column->addWidget(m_bar);
    column->addLayout(m_factsLayout);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 11);
    layout->setSpacing(16);
    layout->addLayout(column, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_pause, 0, Qt::AlignVCenter);
    buttons->addWidget(m_cancel, 0, Qt::AlignVCenter);
    layout->addLayout(buttons);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    setPercent(kUnknown);
    setPause(Pause::Never);
    connect(m_cancel, &QPushButton::clicked, this, &JobBar::cancelRequested);
    connect(m_pause, &QPushButton::clicked, this, [this] { Q_EMIT pauseRequested(!isHalted()); });
}

void JobBar::setTitle(const QString& title)
{
    if (m_title->text() == title)
        return;
    m_title->setText(title);
    showState();
    m_bar->setAccessibleName(title);
    setAccessibleName(title);
    //: Of the button that cancels a job; %1 is the job: "Backing up dispatch.db".
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(title));
    setAccessibleDescription({}); // what was said of the job before
    m_announcedQuarter = -1;
}

void JobBar::setCaption(const QString& caption)
{
    m_caption->setText(caption);
}

void JobBar::setPercent(int percent)
{
    m_percent = percent < 0 ? kUnknown : std::min(percent, 100);
    const bool known = m_percent != kUnknown;
    m_bar->setRange(0, known ? 100 : 0);
    m_bar->setValue(known ? m_percent : 0);
    m_share->setVisible(known);
    if (known) {
        //: Progress of a job; the space before the sign follows your language.
        setSteady(*m_share, tr("%1 %").arg(QLocale().toString(m_percent)));
        announce();
    } else {
        setAccessibleDescription({});
        m_announcedQuarter = -1;
    }
}

void JobBar::setFacts(const QStringList& facts)
{
    const auto count = static_cast<std::size_t>(facts.size());
    while (m_facts.size() < count) {
        auto* label = new Label({}, theme::Role::Body, Ink::Secondary);
        m_factsLayout->addWidget(label);
        m_facts.push_back(label);
    }
    for (std::size_t i = 0; i < m_facts.size(); ++i) {
        m_facts[i]->setVisible(i < count);
        if (i < count)
            setSteady(*m_facts[i], facts.at(static_cast<qsizetype>(i)));
    }
}

void JobBar::setPause(Pause pause)
{
    const bool stood = m_pauseState == Pause::Paused;
    m_pauseState = pause;
    if (stood != (pause == Pause::Paused))
        showState();
    const bool isHalted = this->isHalted();
    m_pause->setVisible(pause != Pause::Never);
    m_pause->setText(isHalted ? tr("Continue") : tr("Pause"));
    //: Of the button that halts a job; %1 is the job: "Verifying 12 backups".
    m_pause->setAccessibleName(
        (isHalted ? tr("Continue: %1") : tr("Pause: %1")).arg(m_title->text()));
}

bool JobBar::isHalted() const
{
    return m_pauseState == Pause::Pausing || m_pauseState == Pause::Paused;
}

/// Nothing turns while nothing runs.
void JobBar::showState()
{
    const QString title = m_title->text();
    const bool stands = m_pauseState == Pause::Paused;
    m_title->setStatus(stands ? theme::Status::Off : theme::Status::Running, title);
    if (stands)
        //: %1 is a job such as "Verifying 12 backups".
        m_title->setAccessibleName(tr("Paused: %1").arg(title));
}

void JobBar::setCancelEnabled(bool enabled)
{
    m_cancel->setEnabled(enabled);
}

void JobBar::announce()
{
    const int quarter = m_percent / 25;
    if (quarter == m_announcedQuarter)
        return;
    m_announcedQuarter = quarter;
    setAccessibleDescription(tr("%1 percent done").arg(QLocale().toString(m_percent)));
}

void JobBar::paintEvent(QPaintEvent*)
{
    const theme::Tokens& tokens = theme::tokensFor(this);
    QPainter painter(this);
    theme::box(painter, rect(),
               {.radius = theme::kPanelRadius, .fill = tokens.surface, .line = tokens.border});
}

} // namespace ui::widgets

#include "ui/firstrun/firstrunpage.h"

#include "ui/dialogs/filechooser.h"
#include "ui/firstrun/firstbackuppanel.h"
#include "ui/firstrun/foundpanel.h"
#include "ui/theme/icons.h"
#include "ui/widgets/dropzone.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QShowEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::firstrun {

namespace {

constexpr int kAppIcon = 64;
constexpr int kSideWidth = 380;
constexpr int kMostWidth = 1320;
constexpr int kMargin = 56;
constexpr int kNarrow = 1000; // beside the sidebar of the least window
constexpr int kNarrowSideWidth = 330;
constexpr int kNarrowMargin = 20;
constexpr int kTopMargin = 28;
constexpr int kLow = 690; // in the least window
constexpr int kLowTopMargin = 14;
constexpr int kGap = 20;
constexpr int kInnerGap = 16;
constexpr int kMessageRoom = 80; // one may come

/// As wide as the page, and as high as it must be, not as it would like: the table gives way before
/// the page scrolls.
class Content final : public QWidget
{
public:
    [[nodiscard]] int heightForWidth(int width) const override
    {
        return layout()->minimumHeightForWidth(width);
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {0, layout()->totalMinimumSize().height()};
    }
};

} // namespace

FirstRunPage::FirstRunPage(const Parts& parts, QWidget* parent)
    : QWidget(parent)
    , m_files(parts.files)
    , m_presenter(new FirstRunPresenter({parts.engine, parts.settings, parts.places}, this))
    , m_dropZone(new widgets::DropZone)
    , m_messages(new widgets::MessageBar)
    , m_found(new FoundPanel(m_presenter->clock(), parts.settings))
    , m_first(new FirstBackupPanel)
    , m_head(makeHead())
    , m_above(new QSpacerItem(0, 0))
    , m_content(new Content)
{
    setObjectName(u"firstRunPage"_s);
    m_dropZone->setObjectName(u"dropZone"_s);
    m_messages->setObjectName(u"firstRunMessages"_s);
    arrange();
    connectAll();
    setNotice({});
    showLooking();
}

void FirstRunPage::arrange()
{
    auto* left = new QVBoxLayout;
    left->setSpacing(kInnerGap);
    left->addWidget(m_dropZone);
    left->addWidget(m_messages);
    left->addWidget(m_found, 1);

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(kGap);
    grid->setVerticalSpacing(kGap);
    grid->addWidget(m_head, 0, 0, 1, 2);
    grid->addLayout(left, 1, 0);
    grid->addWidget(m_first, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setRowStretch(1, 1);

    auto* centred = new QVBoxLayout(m_content);
    centred->setSpacing(0);
    centred->addItem(m_above);
    centred->addLayout(grid);
    centred->addStretch(1);

    auto* scroll = new QScrollArea; // for large type in a small window
    scroll->setObjectName(u"firstRunScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_content);
    scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

QWidget* FirstRunPage::makeHead()
{
    auto* head = new QWidget;
    auto* picture = new QLabel;
    picture->setPixmap(theme::appTile(kAppIcon, devicePixelRatioF()));
    picture->setAccessibleName(tr("Holdfast"));
    auto* explanation =
        new widgets::Label(tr("Holdfast backs it up while the application keeps "
                              "running, and checks that every backup can be restored."),
                           theme::Role::Body, widgets::Ink::Secondary);
    explanation->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch(1);
    words->addWidget(new widgets::Label(tr("Choose a database to protect"), theme::Role::Display));
    words->addWidget(explanation);
    words->addStretch(1);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(18);
    layout->addWidget(picture);
    layout->addLayout(words, 1);
    return head;
}

void FirstRunPage::connectAll()
{
    using Presenter = FirstRunPresenter;
    connect(m_presenter, &Presenter::candidatesChanged, this, &FirstRunPage::showCandidates);
    connect(m_presenter, &Presenter::lookingChanged, this, &FirstRunPage::showLooking);
    connect(m_presenter, &Presenter::prospectChanged, this, &FirstRunPage::showProspect);
    connect(m_presenter, &Presenter::proposed, this, [this] {
        m_isProposal = true;
        focusButton();
    });
    connect(m_presenter, &Presenter::noticed, this, &FirstRunPage::setNotice);
    connect(m_presenter, &Presenter::backUpRequested, this, &FirstRunPage::backUpRequested);

    connect(m_dropZone, &widgets::DropZone::filesDropped, this, &FirstRunPage::filesDropped);
    connect(m_dropZone, &widgets::DropZone::chooseRequested, this, &FirstRunPage::chooseRequested);
    connect(m_found, &FoundPanel::chosen, m_presenter, &Presenter::choose);
    connect(m_found, &FoundPanel::activated, m_presenter, &Presenter::backUp);
    connect(m_found, &FoundPanel::lookRequested, m_presenter, &Presenter::look);
    connect(m_found, &FoundPanel::addFolderRequested, this, &FirstRunPage::chooseFolderToLookIn);
    connect(m_first, &FirstBackupPanel::changeFolderRequested, this,
            &FirstRunPage::chooseBackupsFolder);
    connect(m_first, &FirstBackupPanel::backUpRequested, m_presenter, &Presenter::backUp);
}

void FirstRunPage::setFacts(const std::optional<core::jobs::DatabaseFacts>& facts)
{
    m_presenter->setProtected(facts);
}

void FirstRunPage::setNotice(const std::optional<facts::Notice>& notice)
{
    facts::showIn(*m_messages, notice, [this](facts::WayOut) { Q_EMIT checkRequested(); });
    keepInPlace();
    if (notice)
        m_presenter->giveBack();
}

void FirstRunPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    // Each time somebody comes here something may be new; not when the window is only uncovered.
    if (!event->spontaneous() && !m_presenter->isLooking())
        m_presenter->look();
    focusButton();
}

void FirstRunPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < kNarrow;
    m_first->setFixedWidth(isNarrow ? kNarrowSideWidth : kSideWidth);
    const int side = isNarrow ? kNarrowMargin : std::max(kMargin, (width() - kMostWidth) / 2);
    const int top = height() < kLow ? kLowTopMargin : kTopMargin;
    m_content->layout()->setContentsMargins(side, top, side, top);
    keepInPlace();
}

/// Above the middle, as it is with the least that it shows. What comes and goes (a
/// message, rows) is added below, so that nothing jumps; only where there is no room for it the
/// block moves up.
void FirstRunPage::keepInPlace()
{
    m_above->changeSize(0, 0, QSizePolicy::Minimum, QSizePolicy::Fixed);
    QLayout& layout = *m_content->layout();
    layout.invalidate();
    const int left = height() - layout.minimumHeightForWidth(width());
    const int usual = m_head->sizeHint().height() + m_dropZone->sizeHint().height() + kMessageRoom
        + m_found->leastHeight() + kGap + kInnerGap + 2 * kTopMargin;
    const int above = std::clamp((height() - usual) / 3, 0, std::max(0, left));
    m_above->changeSize(0, above, QSizePolicy::Minimum, QSizePolicy::Fixed);
    layout.invalidate();
}

void FirstRunPage::showCandidates()
{
    m_found->setCandidates(m_presenter->candidates());
    showProspect();
}

void FirstRunPage::showProspect()
{
    const auto* prospect = m_presenter->prospect();
    m_found->select(prospect != nullptr ? prospect->candidate.database.path : QString());
    m_first->setProspect(prospect, m_presenter->isStarting());
    focusButton();
}

void FirstRunPage::showLooking()
{
    m_found->setLooking(m_presenter->isLooking(), m_presenter->discovery());
}

void FirstRunPage::focusButton()
{
    if (!m_isProposal || !isVisible() || !m_first->button()->isEnabled())
        return;
    m_isProposal = false;
    m_first->button()->setFocus(Qt::TabFocusReason);
}

void FirstRunPage::chooseFolderToLookIn()
{
    m_files.chooseFolder(this, tr("Add a Folder to Look In"), {},
                         [this](const QString& folder) { m_presenter->addFolder(folder); });
}

void FirstRunPage::chooseBackupsFolder()
{
    const auto* prospect = m_presenter->prospect();
    const QString now = prospect != nullptr && prospect->facts ? prospect->facts->root : QString();
    m_files.chooseFolder(this, tr("Choose a Folder for Backups"), now,
                         [this](const QString& folder) { m_presenter->setBackupsFolder(folder); });
}

} // namespace ui::firstrun

#include "ui/verify/verifyview.h"

#include "ui/dialogs/filechooser.h"
#include "ui/facts/jobbarbinding.h"
#include "ui/theme/icons.h"
#include "ui/theme/roles.h"
#include "ui/verify/checkcard.h"
#include "ui/verify/contentspanel.h"
#include "ui/verify/findingspanel.h"
#include "ui/verify/findingways.h"
#include "ui/verify/mappanel.h"
#include "ui/verify/reportbanner.h"
#include "ui/verify/sidecolumn.h"
#include "ui/verify/subjectchooser.h"
#include "ui/verify/verifyactions.h"
#include "ui/verify/verifypresenter.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/jobbar.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/scrolledcolumn.h"
#include "ui/widgets/sidesplit.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileInfo>
#include <QHideEvent>
#include <QMenu>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui::verify {

namespace {

constexpr int kPageMargin = 20;
constexpr int kGap = 12;
constexpr int kLeastContent = 300;

} // namespace

VerifyView::VerifyView(const Parts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_presenter(parts.presenter)
    , m_header(new widgets::PageHeader(tr("Integrity report")))
    , m_jobBar(new widgets::JobBar)
    , m_messages(new widgets::MessageBar)
    , m_banner(new ReportBanner)
    , m_ways(new FindingWays(parts.presenter, parts.backUpNow, this))
    , m_map(new MapPanel(parts.settings))
    , m_findings(new FindingsPanel)
    , m_contents(new ContentsPanel)
    , m_scroll(new widgets::ScrolledColumn({kPageMargin, 0, kPageMargin, 16}))
    , m_noBackups(new widgets::EmptyState({}, {}))
    , m_notChecked(new widgets::EmptyState({}, tr("Check now")))
{
    setObjectName(u"verifyPage"_s);
    m_jobBar->setObjectName(u"verifyJobBar"_s);
    m_messages->setObjectName(u"verifyMessages"_s);
    m_messages->hide();
    m_scroll->setObjectName(u"verifyScroll"_s);
    m_noBackups->setObjectName(u"noReport"_s);
    m_noBackups->button()->setObjectName(u"reportFirstBackUpButton"_s);
    widgets::follow(*m_noBackups->button(), parts.backUpNow);
    m_notChecked->setObjectName(u"databaseNotChecked"_s);
    m_notChecked->button()->setObjectName(u"checkNowButton"_s);
    arrange();
    connectAll();
    showAll();
}

QPushButton* VerifyView::makeMenuButton(const QString& name, const QString& words,
                                        const QList<QAction*>& actions)
{
    auto* button = new QPushButton;
    button->setObjectName(name + u"Button"_s);
    button->setAutoDefault(false);
    button->setAccessibleName(words);
    auto* menu = new QMenu(button);
    menu->setObjectName(name + u"Menu"_s);
    menu->setToolTipsVisible(true); // they say why a command cannot be given now
    menu->addActions(actions);
    const auto follow = [button, actions] {
        button->setEnabled(std::ranges::any_of(actions, &QAction::isEnabled));
    };
    for (const QAction* action : actions)
        connect(action, &QAction::changed, button, follow);
    follow();
    connect(button, &QPushButton::clicked, menu,
            [menu, button] { menu->popup(button->mapToGlobal(button->rect().bottomLeft())); });
    return button;
}

void VerifyView::arrange()
{
    const auto& actions = m_parts.actions;
    m_header->addWidget(new SubjectChooser(m_presenter));
    m_header->addCommand(u"checkAgain"_s, *actions.checkAgain());
    auto* save = makeMenuButton(u"saveReport"_s, tr("Save report"),
                                {actions.saveHtml(), actions.savePdf(), actions.saveJson()});
    save->setText(tr("Save report"));
    save->setIcon(theme::icon(u"report"_s));
    m_header->addWidget(save);
    auto* more = makeMenuButton(u"moreChecks"_s, tr("More to check"),
                                {actions.verifyAll(), actions.verifyOverdue()});
    more->setIcon(theme::icon(u"more"_s));
    more->setToolTip(more->accessibleName());
    m_header->addWidget(more);

    auto* top = new QVBoxLayout;
    top->setContentsMargins(kPageMargin, 16, kPageMargin, 0);
    top->addWidget(m_header);
    auto* rows = m_scroll->rows();
    rows->setSpacing(kGap);
    rows->addWidget(m_jobBar);
    rows->addWidget(m_messages);
    rows->addWidget(m_banner);
    rows->addWidget(makeCards());
    rows->addWidget(makeContent(), 1);
    rows->addWidget(m_noBackups, 1);
    rows->addWidget(m_notChecked, 1);
    rows->addStretch(0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    layout->addLayout(top);
    layout->addWidget(m_scroll, 1);
}

QWidget* VerifyView::makeCards()
{
    m_cardRow = new QWidget;
    auto* layout = new QHBoxLayout(m_cardRow);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i] = new CheckCard;
        m_cards[i]->setObjectName(u"checkCard%1"_s.arg(i));
        layout->addWidget(m_cards[i]);
    }
    return m_cardRow;
}

QWidget* VerifyView::makeContent()
{
    auto* side = new QWidget;
    side->setLayout(new SideColumn(*m_findings, *m_contents));
    m_content = new widgets::SideSplit(*m_map, *side,
                                       {.name = u"reportSplit"_s,
                                        .key = u"verify/sideWidth"_s,
                                        // The names of tables are seen whole.
                                        .usualSide = 366},
                                       m_parts.settings);
    m_content->setMinimumHeight(kLeastContent);
    // It takes what is left, whatever its lists would like to have.
    m_content->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    return m_content;
}

void VerifyView::connectAll()
{
    connect(&m_presenter, &VerifyPresenter::subjectsChanged, this, &VerifyView::showParts);
    connect(&m_presenter, &VerifyPresenter::reportChanged, this, &VerifyView::showReport);
    connect(&m_presenter, &VerifyPresenter::jobChanged, this, &VerifyView::showJob);
    connect(&m_presenter, &VerifyPresenter::noticeChanged, this, &VerifyView::showNotice);
    connect(m_jobBar, &widgets::JobBar::cancelRequested, &m_presenter, &VerifyPresenter::cancel);
    connect(m_jobBar, &widgets::JobBar::pauseRequested, &m_presenter, &VerifyPresenter::setPaused);
    connect(m_messages, &widgets::MessageBar::dismissed, &m_presenter,
            &VerifyPresenter::dismissNotice);
    connect(m_banner, &ReportBanner::checkRequested, &m_presenter, &VerifyPresenter::checkAgain);
    connect(m_banner, &ReportBanner::backUpRequested, &m_parts.backUpNow, &QAction::trigger);
    connect(m_banner, &ReportBanner::goodRequested, m_ways, &FindingWays::showGood);
    connect(m_findings, &FindingsPanel::wayTaken, m_ways, &FindingWays::take);
    connect(m_ways, &FindingWays::backupWanted, this, &VerifyView::backupWanted);
    connect(m_ways, &FindingWays::restoreRequested, this, &VerifyView::restoreRequested);
    connect(m_ways, &FindingWays::rowsWanted, this, &VerifyView::rowsWanted);
    connect(&m_parts.backUpNow, &QAction::changed, this, &VerifyView::showWays);
    connect(m_notChecked, &widgets::EmptyState::actionRequested, &m_presenter,
            &VerifyPresenter::checkAgain);
    connect(m_findings, &FindingsPanel::pageChosen, m_map, &MapPanel::select);
    connect(m_map, &MapPanel::pageChosen, m_findings, &FindingsPanel::selectFor);
    connect(&m_parts.actions, &VerifyActions::saveRequested, this, &VerifyView::save);
    connect(&m_minute, &QTimer::timeout, this, &VerifyView::showReport);
    m_minute.start(1min);
}

void VerifyView::showAll()
{
    showReport();
    showJob();
    showNotice();
}

void VerifyView::showReport()
{
    const SharedReport& report = m_presenter.report();
    const bool isEarlier = m_presenter.freshness() == facts::Freshness::Earlier;
    m_header->setSummary(m_presenter.summary());
    m_map->setReport(report, m_presenter.isLate());
    m_findings->setReport(report);
    m_contents->setReport(report, isEarlier, m_presenter.now());
    showParts();
    showBanner();
    showCards();
}

void VerifyView::showParts()
{
    const bool known = m_presenter.report() != nullptr;
    const bool checking = m_presenter.isChecking();
    const bool blank = m_presenter.database().isEmpty() || !m_presenter.isRead();
    const bool ofDatabase = m_presenter.isOfDatabase();
    m_noBackups->setSentence(
        tr("%1 has no backup yet. What a check finds in it will be here.").arg(m_presenter.name()));
    m_notChecked->setSentence(tr("%1 itself was not checked since the program was started. A check "
                                 "reads a copy that is taken like a backup.")
                                  .arg(m_presenter.name()));
    m_noBackups->setVisible(!known && !blank && !ofDatabase && m_presenter.backups()->empty());
    m_notChecked->setVisible(!known && !blank && ofDatabase && !checking);
    m_cardRow->setVisible(known || checking);
    m_content->setVisible(known);
}

void VerifyView::showBanner()
{
    const SharedReport& report = m_presenter.report();
    m_findings->setAsOf(m_presenter.asOf());
    showWays();
    m_banner->setVisible(report && !m_presenter.isChecking());
    if (report)
        m_banner->setFacts({.report = *report,
                            .freshness = m_presenter.freshness(),
                            .newestGood = m_presenter.newestGood(),
                            .now = m_presenter.now()});
}

/// What can be done about the findings.
void VerifyView::showWays()
{
    m_findings->offerWays([this](FindingRow::Way way, const core::proof::ReportFinding& finding) {
        return m_ways->isPossible(way, finding);
    });
}

void VerifyView::showCards()
{
    const FourChecks checks = m_presenter.isChecking()
        ? checksOf(m_presenter.job()->progress)
        : checksOf(m_presenter.report().get(), m_presenter.freshness());
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setFacts(checks[i]);
}

void VerifyView::showJob()
{
    const auto* job = m_presenter.job();
    if (job != nullptr)
        facts::fill(*m_jobBar, *job);
    m_jobBar->setVisible(job != nullptr);
    showParts();
    showBanner();
    showCards();
}

/// Only when it changed: a job that runs tells of itself ten times a second, and must neither close
/// the details that somebody reads nor take the button away that somebody presses.
void VerifyView::showNotice()
{
    const auto notice = m_presenter.notice();
    const QString saved = m_presenter.savedFile();
    if (notice == m_notice && saved == m_saved)
        return;
    m_notice = notice;
    m_saved = saved;
    facts::showIn(*m_messages, notice);
    if (saved.isEmpty())
        return;
    auto* button = m_messages->addAction(tr("Show in folder"));
    button->setObjectName(u"revealReport"_s);
    button->setAccessibleName(button->text());
    connect(button, &QPushButton::clicked, this, &VerifyView::reveal);
}

QString VerifyView::kindOf(SaveFormat format)
{
    switch (format) {
    case SaveFormat::Html: return tr("Web pages (*.html)");
    case SaveFormat::Pdf: return tr("PDF files (*.pdf)");
    case SaveFormat::Json: break;
    }
    return tr("JSON files (*.json)");
}

void VerifyView::save(SaveFormat format)
{
    if (!m_presenter.report())
        return;
    m_parts.files.chooseNewFile(
        this,
        {.title = tr("Save the Report"),
         .name = ReportSaver::nameFor(*m_presenter.report(), format),
         .kind = kindOf(format)},
        [this, format](const QString& file) { m_presenter.save(format, file); });
}

void VerifyView::reveal()
{
    QDesktopServices::openUrl(
        QUrl::fromLocalFile(QFileInfo(m_presenter.savedFile()).absolutePath()));
}

void VerifyView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_presenter.setActive(true);
}

void VerifyView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        m_presenter.setActive(false);
}

} // namespace ui::verify

#include "ui/compare/compareview.h"

#include "ui/compare/comparepresenter.h"
#include "ui/compare/differencespanel.h"
#include "ui/compare/differencetext.h"
#include "ui/compare/sidechooser.h"
#include "ui/compare/sqlpane.h"
#include "ui/dialogs/filechooser.h"
#include "ui/diff/comparisonfeed.h"
#include "ui/diff/diffrowspane.h"
#include "ui/jobs/progresstext.h"
#include "ui/theme/icons.h"
#include "ui/theme/roles.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/jobbar.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/remember.h"
#include "ui/widgets/sidesplit.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::compare {

namespace {

using Kind = DifferencesModel::Kind;
using State = diff::ComparisonFeed::State;

constexpr int kPageMargin = 20;
constexpr int kGap = 12;
constexpr QLatin1StringView kSplitKey("compare/rowsSplit");

} // namespace

CompareView::CompareView(const Parts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_presenter(parts.presenter)
    , m_header(new widgets::PageHeader(tr("Compare")))
    , m_compare(new QAction(theme::icon(u"compare"_s), tr("&Compare"), this))
    , m_swap(new QPushButton(theme::icon(u"compare"_s), {}))
    , m_job(new widgets::JobBar)
    , m_messages(new widgets::MessageBar)
    , m_empty(new widgets::EmptyState({}, tr("Compare")))
    , m_model(new DifferencesModel(this))
    , m_list(new DifferencesPanel(*m_model, parts.settings))
    , m_rows(new diff::DiffRowsPane(parts.engine))
    , m_sql(new SqlPane)
    , m_details(new QStackedWidget)
    , m_told(new widgets::Label({}, theme::Role::Caption, widgets::Ink::Secondary))
{
    setObjectName(u"comparePage"_s);
    m_compare->setObjectName(u"compareNow"_s);
    m_job->setObjectName(u"compareJob"_s);
    m_messages->setObjectName(u"compareMessages"_s);
    m_messages->hide(); // or it is seen, and says nothing, until there is a first notice
    m_empty->setObjectName(u"compareEmpty"_s);
    m_empty->button()->setObjectName(u"compareFirstButton"_s);
    m_told->setObjectName(u"compareTold"_s);
    arrange();
    connectAll();
    showChoice();
    takeFeed();
}

CompareView::~CompareView() = default;

void CompareView::arrange()
{
    theme::setPrimary(m_header->addCommand(u"compare"_s, *m_compare));
    m_result = makeResult();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kPageMargin, 16, kPageMargin, 16);
    layout->setSpacing(kGap);
    layout->addWidget(m_header);
    layout->addWidget(makeSides());
    layout->addWidget(m_messages);
    layout->addWidget(m_job);
    layout->addWidget(m_result, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_told);
}

QWidget* CompareView::makeSides()
{
    m_swap->setObjectName(u"swapSides"_s);
    m_swap->setAccessibleName(tr("Swap the two sides"));
    m_swap->setToolTip(m_swap->accessibleName());
    m_swap->setAutoDefault(false);
    m_swap->setFlat(true);
    auto* sides = new widgets::Panel;
    sides->setAccessibleName(tr("What is compared"));
    auto* row = new QHBoxLayout;
    row->setSpacing(kGap);
    row->addWidget(new SideChooser(m_presenter, Place::First, m_parts.files), 1);
    row->addWidget(m_swap);
    row->addWidget(new SideChooser(m_presenter, Place::Second, m_parts.files), 1);
    sides->body()->addLayout(row);
    return sides;
}

QWidget* CompareView::makeResult()
{
    m_details->addWidget(m_rows);
    m_details->addWidget(m_sql);
    auto& split = m_rows->splitter();
    split.restoreState(m_parts.settings.value(kSplitKey).toByteArray());
    connect(&split, &QSplitter::splitterMoved, this,
            [this, &split] { widgets::remember(m_parts.settings, kSplitKey, split.saveState()); });
    return new widgets::SideSplit(*m_list, *m_details,
                                  {.name = u"compareSplit"_s,
                                   .key = u"compare/sideWidth"_s,
                                   .share = 0.38,
                                   .leastSide = 320,
                                   .leastMain = 420},
                                  m_parts.settings);
}

void CompareView::connectAll()
{
    connect(m_compare, &QAction::triggered, &m_presenter, &ComparePresenter::compare);
    connect(m_empty, &widgets::EmptyState::actionRequested, &m_presenter,
            &ComparePresenter::compare);
    connect(m_swap, &QPushButton::clicked, &m_presenter, &ComparePresenter::swapSides);
    connect(m_job, &widgets::JobBar::cancelRequested, this, [this] {
        m_job->setCancelEnabled(false);
        m_presenter.cancel();
    });
    connect(m_messages, &widgets::MessageBar::dismissed, &m_presenter,
            &ComparePresenter::dismissNotice);
    connect(&m_presenter, &ComparePresenter::choiceChanged, this, &CompareView::showChoice);
    connect(&m_presenter, &ComparePresenter::feedReplaced, this, &CompareView::takeFeed);
    connect(&m_presenter, &ComparePresenter::stateChanged, this, &CompareView::showState);
    connect(m_list, &DifferencesPanel::selected, this, &CompareView::showSelected);
    connect(m_list, &DifferencesPanel::entered, this, [this] {
        if (m_details->currentWidget() == m_rows)
            m_rows->focusRows();
        else
            m_sql->setFocus(Qt::OtherFocusReason);
    });
    connect(m_rows, &diff::DiffRowsPane::told, this, &CompareView::tell);
}

void CompareView::tell(const QString& sentence)
{
    m_told->setText(sentence);
    m_told->setVisible(!sentence.isEmpty());
}

void CompareView::takeFeed()
{
    const diff::SideTitles titles = m_presenter.titles();
    tell({});
    m_list->forget();
    m_details->setCurrentWidget(m_rows);
    m_rows->setFeed(m_presenter.feed());
    m_rows->setTitles(titles);
    m_sql->setTitles(titles);
    m_model->setTitles(titles);
    m_model->setFeed(m_presenter.feed());
    m_job->setCancelEnabled(true);
    showState();
}

void CompareView::showChoice()
{
    const QString whyNot = m_presenter.whyNot();
    const auto* feed = m_presenter.feed();
    const bool isRunning = feed && feed->isRunning();
    m_compare->setEnabled(whyNot.isEmpty() && !isRunning);
    m_compare->setToolTip(whyNot.isEmpty() ? m_compare->iconText() : whyNot);
    m_empty->button()->setEnabled(whyNot.isEmpty());
    m_empty->setSentence(
        whyNot.isEmpty()
            //: %1 and %2 are databases, as they are now or as backups of them.
            ? tr("What differs between %1 and %2 will be here. Both are only "
                 "read.")
                  .arg(m_presenter.nameOf(Place::First), m_presenter.nameOf(Place::Second))
            : whyNot);
}

void CompareView::showState()
{
    showChoice();
    showParts();
    showJob();
    showSummary();
    showNotice();
}

void CompareView::showParts()
{
    const auto* feed = m_presenter.feed();
    m_result->setVisible(feed && feed->isOpen());
    const bool isEmpty = !feed || (!feed->isOpen() && !feed->isRunning());
    m_empty->setVisible(isEmpty);
    m_header->setCommandsVisible(!isEmpty); // that has the same button
    // Between both there is nothing to be seen, and the bar stays at the top.
    static_cast<QVBoxLayout*>(layout())->setAlignment(
        m_job, feed && !feed->isOpen() ? Qt::AlignTop : Qt::Alignment());
}

void CompareView::showJob()
{
    const auto* feed = m_presenter.feed();
    m_job->setVisible(feed && feed->isRunning() && m_presenter.isLate());
    if (!feed || !feed->isRunning())
        return;
    if (!feed->isOpen()) {
        const auto& progress = m_presenter.opening();
        const double share = progress ? jobs::fractionOf(*progress) : -1;
        m_job->setTitle(tr("Opening both"));
        m_job->setPercent(share < 0 ? widgets::JobBar::kUnknown : static_cast<int>(share * 100));
        return m_job->setFacts(progress ? QStringList{jobs::doneText(*progress)} : QStringList());
    }
    const int all = static_cast<int>(feed->tables().size());
    const int done = feed->tablesDone();
    m_job->setTitle(tr("Comparing"));
    m_job->setPercent(all == 0 ? 0 : 100 * done / all);
    //: %1 is a number, %n that of all tables.
    m_job->setFacts({tr("%1 of %Ln table(s)", nullptr, all).arg(QLocale().toString(done))});
}

void CompareView::showSummary()
{
    const auto* feed = m_presenter.feed();
    if (!feed || !feed->isOpen())
        return m_header->setSummary(
            tr("See what two databases, or a database and its backup, have otherwise."));
    if (feed->isRunning())
        return m_header->setSummary(tr("Differences are shown as they are found."));
    if (isSame(*feed))
        m_header->setSummary(theme::Status::Ok, resultText(*feed));
    else
        m_header->setSummary(resultText(*feed));
}

/// Only when it changed: a comparison that runs tells of itself ten times a second, and must not
/// close the details that somebody reads.
void CompareView::showNotice()
{
    const auto notice = m_presenter.notice();
    if (notice == m_notice && m_messages->isVisible() == notice.has_value())
        return;
    m_notice = notice;
    facts::showIn(*m_messages, notice);
}

void CompareView::showSelected(Kind kind, int place)
{
    const auto* feed = m_presenter.feed();
    tell({});
    if (!feed || kind == Kind::Group)
        return m_rows->showTable({});
    const auto at = static_cast<std::size_t>(place);
    if (kind == Kind::Table) {
        m_details->setCurrentWidget(m_rows);
        return m_rows->showTable(feed->tables()[at].table.name);
    }
    m_details->setCurrentWidget(m_sql);
    if (kind == Kind::Object) {
        const auto& object = feed->schema().objects[at];
        m_sql->setTexts({.title = objectText(object),
                         .subtitle = changeText(object.change),
                         .first = object.before,
                         .second = object.after});
    } else {
        const auto& setting = feed->schema().settings[at];
        m_sql->setTexts({.title = settingText(setting),
                         .subtitle = changeText(core::compare::Change::Changed),
                         .first = setting.before,
                         .second = setting.after});
    }
}

} // namespace ui::compare

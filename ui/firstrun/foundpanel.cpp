#include "ui/firstrun/foundpanel.h"

#include "ui/firstrun/candidatemodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/roles.h"
#include "ui/theme/styleviews.h"
#include "ui/widgets/fittedcolumns.h"
#include "ui/widgets/label.h"
#include "ui/widgets/narrowcolumns.h"
#include "ui/widgets/tableview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui::firstrun {

namespace {

constexpr auto kPatience = 300ms;
constexpr int kSign = 22; // an icon with its gap
constexpr int kMostRows = 8;

int widthFor(const QString& sample, theme::Role role = theme::Role::Body)
{
    return theme::kCellLead + theme::kCellTrail + 2
        + static_cast<int>(std::ceil(theme::textWidth(sample, role)));
}

QPushButton* makeButton(const QString& name, const QString& words)
{
    auto* button = new QPushButton(words);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

FoundPanel::FoundPanel(core::Clock clock, QSettings& settings, QWidget* parent)
    : Panel(tr("Found on this machine"), parent)
    , m_model(new CandidateModel(clock, this))
    , m_table(new widgets::TableView)
    , m_sentence(new widgets::Label({}, theme::Role::Body, widgets::Ink::Secondary))
    , m_again(makeButton(u"lookAgain"_s, tr("Look again")))
    , m_add(makeButton(u"addSearchFolder"_s, tr("Add a folder to look in…")))
{
    setObjectName(u"foundPanel"_s);
    setFlush();
    m_again->setIcon(theme::icon(u"refresh"_s));
    theme::setQuiet(m_again);
    theme::setLink(m_add);
    addToHead(m_again);
    setUpTable(settings);
    body()->setSpacing(0);
    body()->addWidget(m_table, 1);
    body()->addWidget(makeFoot());
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);

    connect(&m_patience, &QTimer::timeout, this, &FoundPanel::showSentence);
    connect(m_again, &QPushButton::clicked, this, &FoundPanel::lookRequested);
    connect(m_add, &QPushButton::clicked, this, &FoundPanel::addFolderRequested);
    connect(m_table, &QTreeView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT activated(index.data(CandidateModel::PathRole).toString());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid())
                    Q_EMIT chosen(current.data(CandidateModel::PathRole).toString());
            });
}

void FoundPanel::setUpTable(QSettings& settings)
{
    m_table->setObjectName(u"foundTable"_s);
    m_table->setAccessibleName(tr("Databases found on this machine"));
    m_table->setModel(m_model);
    m_table->setRowSize(widgets::RowSize::TwoLine);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView* header = m_table->header();
    header->setSectionResizeMode(CandidateModel::Database, QHeaderView::Stretch);
    m_table->setMinimumHeight(tableHeight(kFewestRows));
    m_table->rememberColumns(settings);
    const int database = kSign + widthFor(u"/srv/application/base.db"_s, theme::Role::Caption);
    new widgets::NarrowColumns(*m_table,
                               {.columns = {CandidateModel::Changed, CandidateModel::Size},
                                .stretched = CandidateModel::Database,
                                .least = database},
                               settings);
    new widgets::FittedColumns(*m_table,
                               {.columns = {{.number = CandidateModel::Size, .isUrgent = true},
                                            {.number = CandidateModel::Changed, .isUrgent = true},
                                            {.number = CandidateModel::InUse, .isUrgent = true}},
                                .stretched = CandidateModel::Database,
                                .least = database},
                               settings);

    m_sentence->setObjectName(u"foundSentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setForegroundRole(QPalette::WindowText); // in a table it would be that of a row
    auto* layout = new QVBoxLayout(m_table->viewport());
    layout->setContentsMargins(24, 12, 24, 12);
    layout->addWidget(m_sentence);
}

QWidget* FoundPanel::makeFoot()
{
    auto* foot = new QWidget;
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(theme::kCellLead, 6, theme::kCellLead, 8);
    layout->setSpacing(6);
    layout->addWidget(
        new widgets::Label(tr("Not here?"), theme::Role::Caption, widgets::Ink::Secondary));
    layout->addWidget(m_add);
    layout->addStretch(1);
    return foot;
}

void FoundPanel::setCandidates(const std::vector<Candidate>& candidates)
{
    // The page says what is selected then; a selection that goes with its rows is no choice.
    const QSignalBlocker quiet(m_table->selectionModel());
    m_model->setCandidates(candidates);
    showSentence();
    updateGeometry();
}

void FoundPanel::select(const QString& path)
{
    const QModelIndex index = m_model->indexOf(path);
    if (index == m_table->currentIndex().siblingAtColumn(0)
        && m_table->selectionModel()->isSelected(index))
        return;
    m_table->setCurrentIndex(index);
}

void FoundPanel::setLooking(bool isLooking, const std::optional<core::jobs::Discovery>& last)
{
    m_isLooking = isLooking;
    if (isLooking)
        m_patience.start();
    else
        m_patience.stop();
    m_again->setEnabled(!isLooking);
    m_nothingFound = last ? emptySentence(*last) : QString();
    setSubtitle(isLooking ? tr("Looking…") : last ? summaryOf(*last) : QString());
    showSentence();
}

void FoundPanel::showSentence()
{
    QString words;
    if (m_isLooking && !m_patience.isActive())
        words = tr("Looking in the places where databases usually are…");
    else if (!m_isLooking)
        words = m_nothingFound;
    m_sentence->setText(words);
    m_sentence->setVisible(m_model->rowCount() == 0);
}

int FoundPanel::tableHeight(int rows) const
{
    const int row = std::max(
        42, theme::lineHeight(theme::Role::Body) + theme::lineHeight(theme::Role::Caption) + 7);
    return theme::kHeaderHeight + rows * row;
}

QSize FoundPanel::sizeHint() const
{
    return {Panel::sizeHint().width(),
            heightFor(std::clamp(m_model->rowCount(), kLeastRows, kMostRows))};
}

int FoundPanel::heightFor(int rows) const
{
    return Panel::sizeHint().height() - m_table->sizeHint().height() + tableHeight(rows);
}

} // namespace ui::firstrun

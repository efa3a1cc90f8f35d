#include "ui/compare/differencespanel.h"

#include "ui/diff/diffdelegate.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/styleviews.h"
#include "ui/widgets/diffpicture.h"
#include "ui/widgets/label.h"
#include "ui/widgets/legend.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSettings>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui::compare {

namespace {

using Kind = DifferencesModel::Kind;

constexpr qint64 kUsualMost = 9'999; ///< of a difference, for the width of its column
constexpr int kMostOfTitle = 130; ///< of a side, such as "In the backup"
constexpr int kFigures = 7; ///< that numbers of rows have room for

/// What is no table has no rows: its name goes on over their columns.
class ListDelegate final : public diff::DiffDelegate
{
public:
    using DiffDelegate::DiffDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const auto* view = qobject_cast<const QTreeView*>(option.widget);
        const bool isAlone = view && index.column() == DifferencesModel::Name
            && index.siblingAtColumn(DifferencesModel::FirstRows).data().toString().isEmpty();
        if (!isAlone)
            return DiffDelegate::paint(painter, option, index);
        int end = option.rect.width();
        for (const int column : {DifferencesModel::FirstRows, DifferencesModel::SecondRows})
            end += view->columnWidth(column);
        QStyleOptionViewItem wider(option);
        const QRect& name = option.rect;
        wider.rect = QStyle::visualRect(option.direction, name,
                                        {name.left(), name.top(), end, name.height()});
        DiffDelegate::paint(painter, wider, index);
    }
};

int differenceWidth(qint64 most)
{
    return theme::kCellLead + widgets::kDiffBarWidth + widgets::diffNumbersWidth(most)
        + theme::kCellTrail;
}

} // namespace

DifferencesPanel::DifferencesPanel(DifferencesModel& model, QSettings& settings, QWidget* parent)
    : Panel({}, parent)
    , m_model(model)
    , m_search(new QLineEdit)
    , m_onlyDiffering(new QCheckBox(tr("&Only what differs")))
    , m_list(new widgets::TableView)
    , m_empty(new widgets::Label({}, theme::Role::Body, widgets::Ink::Secondary))
{
    setObjectName(u"differencesPanel"_s);
    setAccessibleName(tr("What was compared"));
    m_list->setObjectName(u"differencesList"_s);
    m_list->setAccessibleName(tr("What was compared"));
    m_list->setItemDelegate(new ListDelegate(m_list));
    m_list->setUniformRowHeights(true);
    m_list->setModel(&model);
    setUpColumns(settings);
    m_empty->setObjectName(u"differencesEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto* rows = new QVBoxLayout(m_list->viewport());
    rows->addWidget(m_empty);
    auto* legend =
        new widgets::Legend({widgets::LegendSign::RowsAdded, widgets::LegendSign::RowsChanged,
                             widgets::LegendSign::RowsRemoved});
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(10, 8, 10, 9);
    foot->addWidget(legend);
    foot->addStretch(1);
    setFlush();
    body()->setSpacing(0);
    body()->addWidget(makeTools());
    body()->addWidget(m_list, 1);
    body()->addLayout(foot);
    connect(m_search, &QLineEdit::textChanged, &model, &DifferencesModel::setSearch);
    connect(m_onlyDiffering, &QCheckBox::toggled, &model, &DifferencesModel::setOnlyDiffering);
    connect(&model, &DifferencesModel::refilled, this, &DifferencesPanel::restoreSelection);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DifferencesPanel::tellSelected);
    connect(m_list, &QAbstractItemView::activated, this, &DifferencesPanel::entered);
    showEmpty();
}

QWidget* DifferencesPanel::makeTools()
{
    setUpSearch();
    m_onlyDiffering->setObjectName(u"onlyDiffering"_s);
    m_onlyDiffering->setAccessibleName(tr("Only what differs"));
    auto* tools = new QWidget;
    auto* layout = new QHBoxLayout(tools);
    layout->setContentsMargins(10, 6, 10, 4);
    layout->setSpacing(10);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_onlyDiffering);
    return tools;
}

void DifferencesPanel::setUpSearch()
{
    m_search->setObjectName(u"differencesSearch"_s);
    m_search->setAccessibleName(tr("Search what was compared"));
    m_search->setPlaceholderText(tr("Search tables and other parts"));
    m_search->addAction(theme::icon(u"search"_s), QLineEdit::LeadingPosition);
    for (auto* button : m_search->findChildren<QToolButton*>()) {
        button->setObjectName(u"qt_differencesSearchSign"_s);
        button->setAccessibleName(m_search->accessibleName());
    }
    m_search->installEventFilter(this);
}

bool DifferencesPanel::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = watched == m_search && event->type() == QEvent::KeyPress;
    if (isKey && takeKey(static_cast<QKeyEvent*>(event)->key()))
        return true;
    return Panel::eventFilter(watched, event);
}

/// Escape clears the search first; the list can be entered from it.
bool DifferencesPanel::takeKey(int key)
{
    const bool leaves = key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter;
    if (leaves || (key == Qt::Key_Escape && m_search->text().isEmpty()))
        m_list->setFocus(Qt::TabFocusReason);
    else if (key == Qt::Key_Escape)
        m_search->clear();
    else
        return false;
    return true;
}

void DifferencesPanel::setUpColumns(QSettings& settings)
{
    auto* header = m_list->header();
    header->setSectionResizeMode(DifferencesModel::Name, QHeaderView::Stretch);
    const int digit =
        static_cast<int>(std::ceil(theme::textWidth(QString(kFigures, u'0'), theme::Role::Body)));
    const int numbers = digit + theme::kCellLead + theme::kCellTrail;
    for (const int column : {DifferencesModel::FirstRows, DifferencesModel::SecondRows})
        header->resizeSection(column, numbers);
    header->resizeSection(DifferencesModel::Difference, differenceWidth(kUsualMost));
    m_list->rememberColumns(settings);
    connect(&m_model, &QAbstractItemModel::headerDataChanged, this, &DifferencesPanel::widen);
    connect(&m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex&, const QModelIndex&, const QList<int>& roles) {
                if (roles.contains(diff::DiffMostRole))
                    widen();
            });
}

/// For titles and numbers that were not known before.
void DifferencesPanel::widen()
{
    auto* header = m_list->header();
    const auto widenTo = [header](int column, int width) {
        if (!header->isSectionHidden(column) && header->sectionSize(column) < width)
            header->resizeSection(column, width);
    };
    for (const int column : {DifferencesModel::FirstRows, DifferencesModel::SecondRows})
        widenTo(column, std::min(header->sectionSizeHint(column), kMostOfTitle));
    widenTo(DifferencesModel::Difference, differenceWidth(m_model.most()));
}

void DifferencesPanel::restoreSelection()
{
    showEmpty();
    const int row = m_kind == Kind::Group ? -1 : m_model.rowOf(m_kind, m_place);
    if (row >= 0)
        m_list->setCurrentIndex(m_model.index(row, 0));
    else
        selectFirst();
}

void DifferencesPanel::selectFirst()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.kindAt(row) != Kind::Group)
            return m_list->setCurrentIndex(m_model.index(row, 0));
    }
    tellSelected();
}

void DifferencesPanel::tellSelected()
{
    const QModelIndex current = m_list->currentIndex();
    const Kind kind = current.isValid() ? m_model.kindAt(current.row()) : Kind::Group;
    const int place = current.isValid() ? m_model.placeAt(current.row()) : -1;
    if (kind == m_kind && place == m_place)
        return;
    m_kind = kind;
    m_place = place;
    Q_EMIT selected(kind, place);
}

void DifferencesPanel::forget()
{
    m_kind = Kind::Group;
    m_place = -1;
}

void DifferencesPanel::showEmpty()
{
    const bool isFiltered = !m_search->text().trimmed().isEmpty() || m_onlyDiffering->isChecked();
    m_empty->setVisible(m_model.rowCount() == 0 && isFiltered);
    m_empty->setText(m_search->text().trimmed().isEmpty() ? tr("Nothing differs so far.")
                                                          : tr("Nothing has this in its name."));
}

} // namespace ui::compare

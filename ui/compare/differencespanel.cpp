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
#include <QLineEdit>
#include <QSettings>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui::compare {

namespace {

using Kind = DifferencesModel::Kind;

constexpr qint64 kUsualMost = 99'999; ///< of a difference, for the width of its column
constexpr int kFigures = 10; ///< that numbers of rows have room for

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
    m_list->setItemDelegate(new diff::DiffDelegate(m_list));
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
    foot->addWidget(legend, 1);
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
    m_search->setObjectName(u"differencesSearch"_s);
    m_search->setAccessibleName(tr("Search what was compared"));
    m_search->setPlaceholderText(tr("Search tables and other parts"));
    m_search->addAction(theme::icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_onlyDiffering->setObjectName(u"onlyDiffering"_s);
    m_onlyDiffering->setAccessibleName(tr("Only what differs"));
    auto* tools = new QWidget;
    auto* layout = new QHBoxLayout(tools);
    layout->setContentsMargins(10, 0, 10, 7);
    layout->setSpacing(10);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_onlyDiffering);
    return tools;
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
    header->resizeSection(DifferencesModel::Difference,
                          theme::kCellLead + widgets::kDiffBarWidth
                              + widgets::diffNumbersWidth(kUsualMost) + theme::kCellTrail);
    m_list->rememberColumns(settings);
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

void DifferencesPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace ui::compare

#include "ui/backups/listpanel.h"

#include "ui/backups/backuplistmodel.h"
#include "ui/backups/backuptable.h"
#include "ui/backups/filterrow.h"
#include "ui/theme/roles.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"

#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::backups {

namespace {

QWidget* makeReading()
{
    auto* label =
        new widgets::Label(ListPanel::tr("Reading…"), theme::Role::Body, widgets::Ink::Secondary);
    label->setAlignment(Qt::AlignCenter);
    label->setObjectName(u"reading"_s);
    return label;
}

} // namespace

ListPanel::ListPanel(BackupListModel& model, QSettings& settings, QWidget* parent)
    : Panel({}, parent)
    , m_model(model)
    , m_filter(new FilterRow)
    , m_parts(new QStackedWidget)
    , m_blank(new QWidget)
    , m_reading(makeReading())
    , m_noBackups(new widgets::EmptyState({}, {}))
    , m_noMatch(new widgets::EmptyState({}, tr("Clear the filters")))
    , m_table(new BackupTable(model, settings))
{
    setAccessibleName(tr("List of backups"));
    setFlush();
    m_noBackups->setObjectName(u"noBackups"_s);
    m_noMatch->setObjectName(u"noMatch"_s);
    m_noMatch->button()->setObjectName(u"clearFiltersButton"_s);
    for (QWidget* part :
         {m_blank, m_reading, static_cast<QWidget*>(m_noBackups), static_cast<QWidget*>(m_noMatch)})
        m_parts->addWidget(part);
    // Under the titles of the columns, which say what there will be.
    auto* rows = new QVBoxLayout(m_table->viewport());
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_parts);
    body()->setSpacing(0);
    body()->addWidget(m_filter);
    body()->addWidget(m_table, 1);
    connect(m_filter, &FilterRow::changed, this, &ListPanel::takeFilter);
    connect(m_filter, &FilterRow::left, m_table, [this] { m_table->setFocus(Qt::TabFocusReason); });
    connect(m_noMatch, &widgets::EmptyState::actionRequested, this, [this] {
        clearFilter();
        focusSearch(); // the button is gone
    });
    showPart();
}

void ListPanel::show(Part part, const QString& name)
{
    m_part = part;
    m_name = name;
    m_noBackups->setSentence(
        tr("No backup of %1 yet. The first one takes a moment, and %1 can stay in use meanwhile.")
            .arg(name));
    showPart();
}

void ListPanel::focusSearch()
{
    m_filter->focusSearch();
}

void ListPanel::takeFilter()
{
    m_model.setFilter(m_filter->filter());
    showPart();
    Q_EMIT filtered();
}

void ListPanel::clearFilter()
{
    m_filter->clear();
}

void ListPanel::showPart()
{
    m_filter->setVisible(m_part == Part::List);
    m_noMatch->setSentence(tr("None of the %1 backups of %2 fits the search and the filters.")
                               .arg(QLocale().toString(qlonglong(m_model.allCount())), m_name));
    QWidget* inPlace = partInPlaceOfRows();
    m_parts->setVisible(inPlace != nullptr);
    if (inPlace != nullptr)
        m_parts->setCurrentWidget(inPlace);
}

/// None: there are rows.
QWidget* ListPanel::partInPlaceOfRows() const
{
    switch (m_part) {
    case Part::Blank: return m_blank;
    case Part::Reading: return m_reading;
    case Part::NoBackups: return m_noBackups;
    case Part::List: break;
    }
    return m_model.shownCount() > 0 ? nullptr : m_noMatch;
}

} // namespace ui::backups

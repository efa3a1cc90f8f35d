#include "ui/restore/contentpage.h"

#include "ui/facts/timetext.h"
#include "ui/restore/effectpage.h"
#include "ui/restore/restorepresenter.h"
#include "ui/restore/tablespresenter.h"
#include "ui/tables/picker.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/panel.h"

#include <QRadioButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::restore {

ContentPage::ContentPage(const jobs::Engine& engine, RestorePresenter& base,
                         TablesPresenter& tables, QWidget* parent)
    : QWidget(parent)
    , m_base(base)
    , m_tables(tables)
    , m_header(new widgets::PageHeader(tr("Choose what to restore")))
    , m_whole(new QRadioButton(tr("The &whole database")))
    , m_some(new QRadioButton(tr("&Tables and rows")))
    , m_pages(new QStackedWidget)
    , m_wholePanel(new widgets::Panel(tr("The whole database")))
    , m_picker(new tables::Picker(engine, tables.choices()))
{
    setObjectName(u"contentPage"_s);
    m_whole->setObjectName(u"scopeWhole"_s);
    m_some->setObjectName(u"scopeTables"_s);
    m_wholePanel->setObjectName(u"wholePanel"_s);
    arrange();
    connect(m_some, &QRadioButton::toggled, &tables, &TablesPresenter::setOfTables);
    connect(&tables, &TablesPresenter::scopeChanged, this, &ContentPage::showScope);
    connect(m_picker, &tables::Picker::finished, this, &ContentPage::finished);
    connect(m_picker, &tables::Picker::askingChanged, this, &ContentPage::askingChanged);
    showScope();
}

void ContentPage::arrange()
{
    auto* scope = new QWidget;
    auto* line = new QHBoxLayout(scope);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(16);
    line->addWidget(m_whole);
    line->addWidget(m_some);
    m_header->addWidget(scope);
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_wholePanel);
    column->addStretch(1);
    m_pages->addWidget(whole);
    m_pages->addWidget(m_picker);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 14);
    layout->setSpacing(12);
    layout->addWidget(m_header);
    layout->addWidget(m_pages, 1);
}

void ContentPage::enter()
{
    m_isInFront = true;
    showScope();
}

void ContentPage::focusFirst()
{
    (m_tables.isOfTables() ? static_cast<QWidget*>(m_picker) : m_whole)
        ->setFocus(Qt::OtherFocusReason);
}

bool ContentPage::isAsking() const
{
    return m_tables.isOfTables() && m_picker->isAsking();
}

void ContentPage::showScope()
{
    const QString whyNot = m_tables.whyNotTables();
    const bool isOfTables = m_tables.isOfTables();
    m_some->setEnabled(whyNot.isEmpty());
    m_some->setToolTip(whyNot);
    {
        const QSignalBlocker quiet(m_some);
        m_some->setChecked(isOfTables);
        m_whole->setChecked(!isOfTables);
    }
    m_pages->setCurrentIndex(isOfTables ? 1 : 0);
    m_header->setSummary(
        isOfTables ? tr("Tick the tables to bring back. Everything else in %1 stays as it is now.")
                         .arg(m_tables.name())
                   : tr("Everything in %1 becomes what it was, or only what you choose.")
                         .arg(m_tables.name()));
    showWhole();
    // Not before: to compare takes time, and reads all of both.
    if (isOfTables && m_isInFront)
        m_picker->compare(m_tables.compared());
}

void ContentPage::showWhole()
{
    const auto* backup = m_base.chosen();
    if (backup == nullptr)
        return showNotes(*m_wholePanel, {});
    const QString when = facts::momentText(backup->takenAt, m_base.clock()());
    showNotes(
        *m_wholePanel,
        {{.icon = u"restore"_s,
          .statement =
              tr("%1 then holds what it held in the backup of %2").arg(m_base.name(), when),
          .explanation = tr("All rows and tables that came later are gone from it. The next step "
                            "shows how many, before anything is changed.")},
         {.icon = u"undo"_s,
          .statement = tr("What it holds now is kept"),
          .explanation = tr("The restore can be undone.")},
         {.icon = u"table"_s,
          .statement = tr("To bring back less, choose tables and rows"),
          .explanation = whyLess()}});
}

QString ContentPage::whyLess() const
{
    const QString whyNot = m_tables.whyNotTables();
    return whyNot.isEmpty() ? tr("The database and the backup are compared, and only what you tick "
                                 "comes back. The application can stay open.")
                            : whyNot;
}

} // namespace ui::restore

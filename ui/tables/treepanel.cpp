#include "ui/tables/treepanel.h"

#include "ui/tables/choices.h"
#include "ui/tables/moderow.h"
#include "ui/tables/tabletreemodel.h"
#include "ui/tables/tabletreeview.h"
#include "ui/theme/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/legend.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::tables {

namespace {

constexpr int kSide = 10;
constexpr int kMostNamed = 20; ///< in a tool tip

} // namespace

TreePanel::TreePanel(Choices& choices, QWidget* parent)
    : Panel({}, parent)
    , m_model(new TableTreeModel(choices, this))
    , m_search(new QLineEdit)
    , m_onlyDiffering(new QCheckBox(tr("Only tables that &differ")))
    , m_tree(new TableTreeView(*m_model))
    , m_empty(new widgets::Label({}, theme::Role::Body, widgets::Ink::Secondary))
    , m_mode(new ModeRow(choices))
    , m_progress(new widgets::Label({}, theme::Role::Caption, widgets::Ink::Caption))
    , m_notFound(new widgets::Label({}, theme::Role::Caption, widgets::Ink::Caption))
{
    setObjectName(u"treePanel"_s);
    setAccessibleName(tr("Tables in the backup"));
    setFlush();
    m_onlyDiffering->setObjectName(u"tablesThatDiffer"_s);
    m_progress->setObjectName(u"compareProgress"_s);
    m_notFound->setObjectName(u"presetNotFound"_s);
    m_notFound->hide();
    makeSearch();
    makeTree();
    arrange();
    setFocusProxy(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &TreePanel::filter);
    connect(m_onlyDiffering, &QCheckBox::toggled, this, &TreePanel::filter);
    connect(m_tree, &QTreeView::activated, this, &TreePanel::activated);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TreePanel::takeSelected);
}

void TreePanel::makeSearch()
{
    m_search->setObjectName(u"tablesSearch"_s);
    m_search->setAccessibleName(tr("Search tables and columns"));
    m_search->setPlaceholderText(tr("Search tables and columns"));
    m_search->addAction(theme::icon(u"search"_s), QLineEdit::LeadingPosition);
    for (auto* button : m_search->findChildren<QToolButton*>()) {
        button->setObjectName(u"qt_tablesSearchSign"_s);
        button->setAccessibleName(m_search->accessibleName());
    }
    m_search->installEventFilter(this);
}

void TreePanel::makeTree()
{
    m_tree->setObjectName(u"tablesTree"_s);
    m_tree->setAccessibleName(tr("Tables in the backup"));
    m_empty->setObjectName(u"tablesEmpty"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::WindowText); // in a table it would be that of a row
    auto* layout = new QVBoxLayout(m_tree->viewport());
    layout->setContentsMargins(24, 12, 24, 12);
    layout->addWidget(m_empty);
    m_empty->hide();
}

void TreePanel::arrange()
{
    auto* head = new QHBoxLayout;
    head->setContentsMargins(kSide, 6, kSide, 4);
    head->setSpacing(8);
    head->addWidget(m_search, 1);
    head->addWidget(m_onlyDiffering);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(kSide, 4, kSide, 6);
    foot->setSpacing(12);
    using widgets::LegendSign;
    m_legend = new widgets::Legend(
        {LegendSign::RowsBroughtBack, LegendSign::RowsChangedBack, LegendSign::RowsTakenAway});
    foot->addWidget(m_legend);
    foot->addStretch(1);
    foot->addWidget(m_progress);
    foot->addWidget(m_notFound);
    body()->setSpacing(0);
    body()->addLayout(head);
    body()->addWidget(m_tree, 1);
    body()->addWidget(m_mode);
    body()->addLayout(foot);
}

void TreePanel::setContent(const TreeContent& content)
{
    m_model->setContent(content);
    const QStringList missing = m_model->notFound();
    m_notFound->setText(
        missing.size() == 1
            ? tr("1 known table is not there")
            : tr("%1 known tables are not there").arg(QLocale().toString(missing.size())));
    QString names = missing.mid(0, kMostNamed).join(u", "_s);
    if (missing.size() > kMostNamed)
        names += u", …"_s;
    m_notFound->setToolTip(tr("The groups name them, but neither the database nor the backup has "
                              "them: %1")
                               .arg(names));
    m_notFound->setAccessibleDescription(m_notFound->toolTip());
    showNotFound();
    select(m_selected);
}

/// What is not there is worth no line of its own.
void TreePanel::showNotFound()
{
    const int room = width() - 3 * kSide - m_legend->sizeHint().width();
    m_notFound->setVisible(!m_model->notFound().empty() && m_notFound->sizeHint().width() <= room);
}

void TreePanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    showNotFound();
}

void TreePanel::setSentence(const QString& sentence)
{
    m_empty->setText(sentence);
    m_empty->setVisible(!sentence.isEmpty());
}

void TreePanel::setProgress(const QString& sentence)
{
    m_progress->setText(sentence);
    m_progress->setVisible(!sentence.isEmpty());
}

/// The first of all where there is no such table.
void TreePanel::select(const QString& table)
{
    const QModelIndex index = m_model->indexOf(table);
    if (index.isValid())
        m_tree->setCurrentIndex(index);
    else
        selectFirst();
}

void TreePanel::selectFirst()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex first = m_model->index(0, 0, m_model->index(row, 0));
        if (!m_model->tableAt(first).isEmpty())
            return m_tree->setCurrentIndex(first);
    }
    m_tree->setCurrentIndex({});
}

QString TreePanel::selected() const
{
    return m_model->tableAt(m_tree->currentIndex());
}

void TreePanel::takeSelected()
{
    const QString table = selected();
    if (table.isEmpty() || table == m_selected)
        return;
    m_selected = table;
    m_mode->setTable(table);
    Q_EMIT selectedChanged(table);
}

/// The table that was selected stays so as long as it is in the list; a search goes to the name
/// that fits best.
void TreePanel::filter()
{
    const QString words = m_search->text().trimmed();
    m_model->setFilter(words, m_onlyDiffering->isChecked());
    setSentence(m_model->rowCount() > 0 || words.isEmpty()
                    ? QString()
                    : tr("No table has \"%1\" in its name or in that of a column.").arg(words));
    const QModelIndex exact = m_model->indexOf(words);
    select(exact.isValid() ? words : m_selected);
}

void TreePanel::focusTree()
{
    if (!m_tree->currentIndex().isValid())
        selectFirst();
    m_tree->setFocus(Qt::TabFocusReason);
}

bool TreePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return Panel::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape:
        if (m_search->text().isEmpty())
            return Panel::eventFilter(watched, event);
        m_search->clear();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter: focusTree(); return true;
    default: return Panel::eventFilter(watched, event);
    }
}

} // namespace ui::tables

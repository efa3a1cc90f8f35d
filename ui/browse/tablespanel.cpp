#include "ui/browse/tablespanel.h"

#include "ui/browse/tablelistmodel.h"
#include "ui/theme/icons.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::browse {

TablesPanel::TablesPanel(const ImageSource& source, QWidget* parent)
    : Panel({}, parent)
    , m_model(new TableListModel(source, this))
    , m_search(makeSearch())
    , m_list(new widgets::TableView)
{
    setObjectName(u"tablesPanel"_s);
    setAccessibleName(tr("Tables of the backup"));
    m_list->setObjectName(u"tableList"_s);
    m_list->setAccessibleName(tr("Tables of the backup"));
    m_list->setModel(m_model);
    m_list->setRowSize(widgets::RowSize::Normal);
    m_list->header()->setSectionsMovable(false);
    m_list->header()->setSectionResizeMode(TableListModel::Name, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(TableListModel::Rows, QHeaderView::ResizeToContents);

    auto* head = new QVBoxLayout;
    head->setContentsMargins(10, 8, 10, 7);
    head->addWidget(m_search);
    setFlush();
    body()->setSpacing(0);
    body()->addLayout(head);
    body()->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &TablesPanel::showWords);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                const QString table = m_model->tableAt(current.row());
                if (table.isEmpty() || table == m_chosen)
                    return;
                m_chosen = table;
                Q_EMIT tableChosen(table);
            });
    connect(m_list, &QTreeView::activated, this, &TablesPanel::tableEntered);
}

QLineEdit* TablesPanel::makeSearch()
{
    auto* search = new QLineEdit;
    search->setObjectName(u"tableSearch"_s);
    search->setAccessibleName(tr("Search tables"));
    search->setPlaceholderText(tr("Search tables"));
    search->addAction(theme::icon(u"search"_s), QLineEdit::LeadingPosition);
    for (auto* button : search->findChildren<QToolButton*>()) {
        button->setObjectName(u"qt_tableSearchSign"_s);
        button->setAccessibleName(search->accessibleName());
    }
    search->installEventFilter(this);
    return search;
}

void TablesPanel::refresh()
{
    m_model->refresh();
    choose(m_model->firstTable());
}

void TablesPanel::choose(const QString& table)
{
    choose(m_model->rowOf(table));
}

void TablesPanel::choose(int row)
{
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row, 0));
}

/// The table that is shown stays chosen, as long as it is in the list.
void TablesPanel::showWords(const QString& words)
{
    m_model->setWords(words.trimmed());
    choose(m_chosen);
}

void TablesPanel::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

bool TablesPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return Panel::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape:
        if (m_search->text().isEmpty())
            focusList();
        else
            m_search->clear();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_model->rowOf(m_chosen) < 0)
            choose(m_model->firstTable());
        focusList();
        return true;
    default: return Panel::eventFilter(watched, event);
    }
}

} // namespace ui::browse

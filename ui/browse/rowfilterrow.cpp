#include "ui/browse/rowfilterrow.h"

#include "ui/theme/icons.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui::browse {

namespace {

using core::rows::Filter;

constexpr std::chrono::milliseconds kPause{250}; ///< between keys, before a search begins
constexpr int kAnyColumn = -1;
constexpr int kMostLetters = 24; ///< of a column's name in the choice

} // namespace

RowFilterRow::RowFilterRow(QWidget* parent)
    : QWidget(parent)
    , m_text(makeField())
    , m_column(makeChoice(u"filterColumn"_s, tr("Column to filter by")))
    , m_kind(makeChoice(u"filterKind"_s, tr("How to compare")))
{
    m_column->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_column->setMinimumContentsLength(kMostLetters);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    //: Of a value in a row: it has a text somewhere in it.
    m_kind->addItem(tr("contains"), static_cast<int>(Filter::Kind::Contains));
    //: Of a value in a row: it is the same as a text or number.
    m_kind->addItem(tr("equals"), static_cast<int>(Filter::Kind::Equals));
    m_kind->addItem(tr("is NULL"), static_cast<int>(Filter::Kind::IsNull));
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 7);
    layout->setSpacing(8);
    layout->addWidget(m_column);
    layout->addWidget(m_kind);
    layout->addWidget(m_text, 1);
    connect(&m_pause, &QTimer::timeout, this, &RowFilterRow::changed);
    connect(m_text, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    for (QComboBox* choice : {m_column, m_kind}) {
        connect(choice, &QComboBox::currentIndexChanged, this, &RowFilterRow::follow);
        connect(choice, &QComboBox::currentIndexChanged, this, &RowFilterRow::say);
    }
    setColumns({});
}

QLineEdit* RowFilterRow::makeField()
{
    auto* field = new QLineEdit;
    field->setObjectName(u"rowFilter"_s);
    field->setAccessibleName(tr("Filter rows"));
    field->setPlaceholderText(tr("Filter rows"));
    field->addAction(theme::icon(u"filter"_s), QLineEdit::LeadingPosition);
    auto* wipe = field->addAction(theme::icon(u"cancel"_s), QLineEdit::TrailingPosition);
    wipe->setToolTip(tr("Clear the filter"));
    wipe->setVisible(false);
    connect(wipe, &QAction::triggered, field, &QLineEdit::clear);
    connect(field, &QLineEdit::textChanged, wipe,
            [wipe](const QString& words) { wipe->setVisible(!words.isEmpty()); });
    for (auto* button : field->findChildren<QToolButton*>()) {
        const bool clears = button->defaultAction() == wipe;
        button->setObjectName(clears ? u"rowFilterClear"_s : u"qt_rowFilterSign"_s);
        button->setAccessibleName(clears ? wipe->toolTip() : field->accessibleName());
    }
    field->installEventFilter(this);
    return field;
}

QComboBox* RowFilterRow::makeChoice(const QString& name, const QString& accessibleName)
{
    auto* choice = new QComboBox;
    choice->setObjectName(name);
    choice->setAccessibleName(accessibleName);
    choice->view()->setObjectName(name + u"List"_s);
    choice->view()->setAccessibleName(accessibleName);
    return choice;
}

void RowFilterRow::setColumns(const std::vector<core::rows::Column>& columns)
{
    const QSignalBlocker blockers[] = {QSignalBlocker(m_text), QSignalBlocker(m_column),
                                       QSignalBlocker(m_kind)};
    m_pause.stop();
    m_text->clear();
    m_kind->setCurrentIndex(0);
    m_column->clear();
    m_column->addItem(tr("Any column"), kAnyColumn);
    for (int i = 0; i < static_cast<int>(columns.size()); ++i)
        m_column->addItem(columns[static_cast<std::size_t>(i)].name, i);
    setEnabled(!columns.empty());
    follow();
}

Filter::Kind RowFilterRow::kind() const
{
    return static_cast<Filter::Kind>(m_kind->currentData().toInt());
}

/// Any column can contain a text; for all else one has to be named.
void RowFilterRow::follow()
{
    if (kind() != Filter::Kind::Contains && m_column->currentData().toInt() == kAnyColumn
        && m_column->count() > 1) {
        const QSignalBlocker blocker(m_column);
        m_column->setCurrentIndex(1);
    }
    m_text->setEnabled(kind() != Filter::Kind::IsNull);
}

void RowFilterRow::say()
{
    m_pause.stop();
    Q_EMIT changed();
}

std::optional<Filter> RowFilterRow::filter() const
{
    Filter filter{.kind = kind(), .text = m_text->text()};
    if (filter.kind == Filter::Kind::IsNull)
        filter.text.clear();
    else if (filter.text.isEmpty())
        return std::nullopt;
    if (const int column = m_column->currentData().toInt(); column != kAnyColumn)
        filter.column = column;
    return filter;
}

void RowFilterRow::clear()
{
    {
        const QSignalBlocker blockers[] = {QSignalBlocker(m_text), QSignalBlocker(m_kind)};
        m_text->clear();
        m_kind->setCurrentIndex(0);
    }
    follow();
    say();
}

void RowFilterRow::focusField()
{
    (m_text->isEnabled() ? static_cast<QWidget*>(m_text) : m_kind)
        ->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

bool RowFilterRow::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = watched == m_text && event->type() == QEvent::KeyPress;
    if (isKey && takeKey(static_cast<QKeyEvent*>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool RowFilterRow::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        if (m_text->text().isEmpty())
            Q_EMIT left();
        else
            clear();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_pause.isActive())
            say();
        Q_EMIT left();
        return true;
    case Qt::Key_Down: Q_EMIT left(); return true;
    default: return false;
    }
}

} // namespace ui::browse

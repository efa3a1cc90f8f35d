#include "ui/tables/moderow.h"

#include "ui/tables/choices.h"
#include "ui/tables/tabletext.h"
#include "ui/widgets/elidedlabel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::tables {

namespace {

using core::tables::Conflict;

constexpr int kAroundWords = 110; ///< edges, gaps and the sign of the list
constexpr int kShort = 14; ///< letters that are seen of a mode where there is little room

} // namespace

ModeRow::ModeRow(Choices& choices, QWidget* parent)
    : QWidget(parent)
    , m_choices(choices)
    , m_name(new widgets::ElidedLabel({}, theme::Role::Strong))
    , m_mode(new QComboBox)
    , m_where(new QLineEdit)
{
    setObjectName(u"modeRow"_s);
    m_mode->setObjectName(u"conflictMode"_s);
    m_mode->setAccessibleName(tr("What happens to the rows of the table"));
    m_mode->view()->setObjectName(u"conflictModeList"_s);
    m_mode->view()->setAccessibleName(m_mode->accessibleName());
    m_mode->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_mode->setMinimumContentsLength(kShort);
    for (const Conflict conflict : {Conflict::Overwrite, Conflict::AddMissing, Conflict::Replace})
        m_mode->addItem(conflictText(conflict), static_cast<int>(conflict));
    m_where->setObjectName(u"rowCondition"_s);
    m_where->setAccessibleName(tr("Only rows for which this SQL condition is true"));
    m_where->setPlaceholderText(tr("Only rows where (SQL)"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->setSpacing(8);
    layout->addWidget(m_name, 2);
    layout->addWidget(m_mode, 4);
    layout->addWidget(m_where, 3);
    connect(&choices, &Choices::changed, this, &ModeRow::show);
    connect(m_mode, &QComboBox::activated, this, [this] {
        m_choices.setConflict(m_table, static_cast<Conflict>(m_mode->currentData().toInt()));
    });
    connect(m_where, &QLineEdit::editingFinished, this, &ModeRow::takeWhere);
    show();
}

/// The list above names the table as well: where there is little room, what is to be chosen has it.
void ModeRow::place()
{
    const QFontMetrics metrics(font());
    int words = metrics.horizontalAdvance(m_where->placeholderText());
    int longest = 0;
    for (int mode = 0; mode < m_mode->count(); ++mode)
        longest = std::max(longest, metrics.horizontalAdvance(m_mode->itemText(mode)));
    words += longest + metrics.horizontalAdvance(m_table);
    m_name->setVisible(!m_mode->isVisibleTo(this) || words + kAroundWords <= width());
}

void ModeRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

void ModeRow::setTable(const QString& table)
{
    takeWhere();
    m_table = table;
    show();
}

void ModeRow::show()
{
    const auto* choice = m_choices.of(m_table);
    setVisible(choice != nullptr);
    if (choice == nullptr)
        return;
    m_name->setText(m_table);
    const bool isOfRows = !choice->keys.empty();
    const QSignalBlocker quiet(m_mode);
    m_mode->setCurrentIndex(m_mode->findData(static_cast<int>(choice->conflict)));
    m_mode->setVisible(!isOfRows);
    m_where->setVisible(!isOfRows);
    if (isOfRows)
        m_name->setText(tr("%1: %2, as the backup has them").arg(m_table, outcomeText(*choice)));
    else if (!m_where->isModified())
        m_where->setText(choice->where);
    place();
}

void ModeRow::takeWhere()
{
    if (!m_where->isModified())
        return;
    m_where->setModified(false);
    if (m_choices.of(m_table) != nullptr)
        m_choices.setWhere(m_table, m_where->text().trimmed());
}

} // namespace ui::tables

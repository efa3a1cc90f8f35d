#include "ui/restore/driftpanel.h"

#include "ui/restore/tablespresenter.h"
#include "ui/widgets/label.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::restore {

namespace {

using core::jobs::TablePlan;
using core::rows::Value;
using core::rows::ValueType;
using core::tables::ColumnSource;

constexpr int kShort = 14; ///< letters that are seen of a source where there is little room
constexpr int kFromRole = Qt::UserRole + 1; ///< the column of the backup

/// A number where it reads as one, else a text.
Value valueFrom(const QString& words)
{
    bool isInteger = false;
    bool isReal = false;
    const qint64 integer = words.toLongLong(&isInteger);
    const double real = words.toDouble(&isReal);
    if (isInteger)
        return {.type = ValueType::Integer, .integer = integer};
    if (isReal)
        return {.type = ValueType::Real, .real = real};
    const QByteArray bytes = words.toUtf8();
    return {.type = ValueType::Text, .bytes = bytes, .size = bytes.size()};
}

QString wordsOf(const Value& value)
{
    switch (value.type) {
    case ValueType::Integer: return QString::number(value.integer);
    case ValueType::Real: return QString::number(value.real, 'g', 17);
    case ValueType::Text: return QString::fromUtf8(value.bytes);
    default: return {};
    }
}

bool isAnother(const ColumnSource& source)
{
    return source.kind != ColumnSource::Kind::Backup
        || (!source.from.isEmpty() && source.from != source.column);
}

/// What a column may come from: it goes nowhere now, or goes to a column of another name.
QStringList droppedOf(const core::tables::ColumnMap& map)
{
    QStringList dropped = map.dropped;
    for (const ColumnSource& source : map.columns) {
        if (source.kind == ColumnSource::Kind::Backup && isAnother(source))
            dropped << source.from;
    }
    dropped.sort();
    dropped.removeDuplicates();
    return dropped;
}

/// Declared otherwise now.
QStringList retypedColumns(const std::vector<TablePlan>& tables)
{
    QStringList retyped;
    for (const TablePlan& plan : tables) {
        for (const ColumnSource& source : plan.columns.columns) {
            if (source.typeThen.isEmpty())
                continue;
            retyped << DriftPanel::tr("%1.%2 is declared as %3 now, and was %4. Its values come "
                                      "back as they were.")
                           .arg(plan.choice.table, source.column,
                                source.typeNow.isEmpty() ? u"–"_s : source.typeNow,
                                source.typeThen);
        }
    }
    return retyped;
}

} // namespace

bool DriftPanel::Line::isLike(const Line& other) const
{
    return table == other.table && source.column == other.source.column && dropped == other.dropped;
}

DriftPanel::DriftPanel(TablesPresenter& presenter, QWidget* parent)
    : Panel(tr("Columns that changed since the backup"), parent)
    , m_presenter(presenter)
{
    setObjectName(u"driftPanel"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    hide();
}

std::vector<DriftPanel::Line> DriftPanel::linesOf(const std::vector<TablePlan>& tables)
{
    std::vector<Line> lines;
    for (const TablePlan& plan : tables) {
        const QStringList dropped = droppedOf(plan.columns);
        for (const ColumnSource& source : plan.columns.columns) {
            if (plan.columns.isThere && isAnother(source))
                lines.push_back({.table = plan.choice.table,
                                 .source = source,
                                 .dropped = dropped,
                                 .suggestion = plan.columns.suggestions.value(source.column)});
        }
    }
    return lines;
}

void DriftPanel::setTables(const std::vector<TablePlan>& tables)
{
    auto lines = linesOf(tables);
    QStringList retyped = retypedColumns(tables);
    // Fields that ask for the same stay: somebody may be writing in one.
    const bool isSame = std::ranges::equal(lines, m_lines, &Line::isLike);
    m_lines = std::move(lines);
    if (!isSame || retyped != m_retyped) {
        m_retyped = std::move(retyped);
        build();
    }
    setVisible(!m_lines.empty() || !m_retyped.empty());
}

void DriftPanel::build()
{
    if (m_form != nullptr) {
        m_form->hide(); // this may run inside a change of one of its fields
        m_form->deleteLater();
    }
    m_form = new QWidget;
    auto* grid = new QGridLayout(m_form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    for (const Line& line : m_lines) {
        const Field field = addField(*grid, line);
        connect(field.source, &QComboBox::activated, this,
                [this, line, field] { answer(line, field); });
        connect(field.value, &QLineEdit::textEdited, this,
                [this, line, field] { answer(line, field); });
    }
    for (const QString& sentence : std::as_const(m_retyped)) {
        auto* words = new widgets::Label(sentence, theme::Role::Caption, widgets::Ink::Secondary);
        words->setWordWrap(true);
        grid->addWidget(words, grid->rowCount(), 0, 1, 3);
    }
    body()->addWidget(m_form);
}

DriftPanel::Field DriftPanel::addField(QGridLayout& grid, const Line& line)
{
    using Kind = ColumnSource::Kind;
    const int row = grid.rowCount();
    const QString name = u"%1.%2"_s.arg(line.table, line.source.column);
    auto* label = new QLabel(QString(name).replace(u'&', u"&&"_s));
    auto* source = new QComboBox;
    source->setObjectName(u"columnSource%1"_s.arg(row));
    source->setAccessibleName(tr("Where the value of %1 comes from").arg(name));
    source->view()->setObjectName(source->objectName() + u"List"_s);
    source->view()->setAccessibleName(source->accessibleName());
    source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    source->setMinimumContentsLength(kShort);
    label->setBuddy(source);
    if (line.source.kind == Kind::Missing)
        source->addItem(tr("A value is needed"), int(Kind::Missing));
    else
        source->addItem(tr("The default of the column"), int(Kind::Default));
    for (const QString& column : line.dropped) {
        source->addItem(column == line.suggestion
                            ? tr("%1 of the backup, which is alike").arg(column)
                            : tr("%1 of the backup").arg(column),
                        int(Kind::Backup));
        source->setItemData(source->count() - 1, column, kFromRole);
    }
    source->addItem(tr("This value:"), int(Kind::Given));
    const int now = line.source.kind == Kind::Backup ? source->findData(line.source.from, kFromRole)
                                                     : source->findData(int(line.source.kind));
    source->setCurrentIndex(std::max(0, now));
    auto* value = new QLineEdit(wordsOf(line.source.value));
    value->setObjectName(u"columnValue%1"_s.arg(row));
    value->setAccessibleName(tr("Value for %1").arg(name));
    value->setPlaceholderText(tr("A number or a text"));
    value->setVisible(line.source.kind == Kind::Given);
    grid.addWidget(label, row, 0);
    grid.addWidget(source, row, 1);
    grid.addWidget(value, row, 2);
    return {.source = source, .value = value};
}

void DriftPanel::answer(const Line& line, const Field& field)
{
    using Kind = ColumnSource::Kind;
    const auto kind = static_cast<Kind>(field.source->currentData().toInt());
    const bool isGiven = kind == Kind::Given;
    const bool isAsked = isGiven && field.value->isHidden();
    field.value->setVisible(isGiven);
    if (isAsked)
        field.value->setFocus(Qt::OtherFocusReason);
    m_presenter.setColumnFrom(line.table, line.source.column,
                              field.source->currentData(kFromRole).toString());
    m_presenter.setValue(line.table, line.source.column,
                         isGiven ? std::optional(valueFrom(field.value->text())) : std::nullopt);
}

} // namespace ui::restore

#include "ui/backups/filterrow.h"

#include "ui/backups/backuptext.h"
#include "ui/facts/statusof.h"
#include "ui/theme/icons.h"
#include "ui/theme/status.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui::backups {

namespace {

constexpr int kSearchLetters = 11; ///< that the search field shows at least

QComboBox* makeChoice(const QString& objectName, const QString& accessibleName, const QString& any)
{
    auto* choice = new QComboBox;
    choice->setObjectName(objectName);
    choice->setAccessibleName(accessibleName);
    choice->view()->setObjectName(objectName + u"List"_s);
    choice->view()->setAccessibleName(accessibleName);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choice->addItem(any);
    return choice;
}

void addVerdict(QComboBox& choice, core::vault::Verdict verdict)
{
    choice.addItem(theme::statusWord(facts::statusOf(verdict)), static_cast<int>(verdict));
}

} // namespace

FilterRow::FilterRow(QWidget* parent)
    : QWidget(parent)
    , m_search(makeSearch())
    , m_verdict(makeChoice(u"verdictFilter"_s, tr("Filter by verdict"), tr("All verdicts")))
    , m_method(makeChoice(u"methodFilter"_s, tr("Filter by method"), tr("All methods")))
    , m_pinned(makeChoice(u"pinnedFilter"_s, tr("Filter by pin"), tr("All kinds")))
{
    using core::vault::Verdict;
    for (const Verdict verdict :
         {Verdict::Ok, Verdict::Damaged, Verdict::NotChecked, Verdict::CannotJudge})
        addVerdict(*m_verdict, verdict);
    for (const QString& key : {u"online"_s, u"script"_s})
        m_method->addItem(methodText(key), key);
    m_pinned->addItem(theme::statusWord(theme::Status::Pinned), true);
    m_pinned->addItem(tr("Not pinned"), false);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 7);
    layout->setSpacing(8);
    layout->addWidget(m_search, 1);
    for (QComboBox* choice : {m_verdict, m_method, m_pinned}) {
        layout->addWidget(choice);
        connect(choice, &QComboBox::currentIndexChanged, this, &FilterRow::changed);
    }
    connect(m_search, &QLineEdit::textChanged, this, &FilterRow::changed);
}

QLineEdit* FilterRow::makeSearch()
{
    auto* search = new QLineEdit;
    search->setObjectName(u"searchField"_s);
    search->setAccessibleName(tr("Search backups"));
    search->setPlaceholderText(tr("Search labels, files, dates"));
    search->addAction(theme::icon(u"search"_s), QLineEdit::LeadingPosition);
    auto* wipe = search->addAction(theme::icon(u"cancel"_s), QLineEdit::TrailingPosition);
    wipe->setToolTip(tr("Clear the search"));
    wipe->setVisible(false);
    connect(wipe, &QAction::triggered, search, &QLineEdit::clear);
    connect(search, &QLineEdit::textChanged, wipe,
            [wipe](const QString& words) { wipe->setVisible(!words.isEmpty()); });
    for (auto* button : search->findChildren<QToolButton*>()) {
        const bool clears = button->defaultAction() == wipe;
        button->setObjectName(clears ? u"searchClear"_s : u"qt_searchSign"_s);
        button->setAccessibleName(clears ? wipe->toolTip() : search->accessibleName());
    }
    search->setMinimumWidth(QFontMetrics(search->font()).averageCharWidth() * kSearchLetters + 56);
    search->installEventFilter(this);
    return search;
}

BackupFilter FilterRow::filter() const
{
    BackupFilter filter{.words = m_search->text().simplified(),
                        .method = m_method->currentData().toString()};
    if (const QVariant verdict = m_verdict->currentData(); verdict.isValid())
        filter.verdict = static_cast<core::vault::Verdict>(verdict.toInt());
    if (const QVariant pinned = m_pinned->currentData(); pinned.isValid())
        filter.pinned = pinned.toBool();
    return filter;
}

void FilterRow::clear()
{
    {
        const QSignalBlocker blocker(this); // one change, not four
        m_search->clear();
        for (QComboBox* choice : {m_verdict, m_method, m_pinned})
            choice->setCurrentIndex(0);
    }
    Q_EMIT changed();
}

void FilterRow::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool FilterRow::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = watched == m_search && event->type() == QEvent::KeyPress;
    if (isKey && takeKey(static_cast<QKeyEvent*>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool FilterRow::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        if (m_search->text().isEmpty())
            Q_EMIT left();
        else
            m_search->clear();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT left(); return true;
    default: return false;
    }
}

} // namespace ui::backups

#include "ui/restore/choicepanel.h"

#include "ui/restore/choicemodel.h"
#include "ui/theme/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tableview.h"
#include "ui/wizard/firstfocus.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::restore {

ChoicePanel::ChoicePanel(core::Clock clock, QWidget* parent)
    : Panel(tr("Backups"), parent)
    , m_model(new ChoiceModel(clock, this))
    , m_table(new widgets::TableView)
    , m_empty(new widgets::Label({}, theme::Role::Body, widgets::Ink::Secondary))
    , m_goodOnly(new QCheckBox(tr("&Verified ones only")))
    , m_file(new QPushButton(theme::icon(u"folder"_s), tr("Choose a &file…")))
    , m_row(new QPushButton(theme::icon(u"search"_s), tr("Find a ro&w…")))
{
    setObjectName(u"choicePanel"_s);
    setFlush();
    m_goodOnly->setObjectName(u"goodOnly"_s);
    m_file->setObjectName(u"chooseBackupFile"_s);
    m_file->setAutoDefault(false);
    m_row->setObjectName(u"findRowInBackups"_s);
    m_row->setAutoDefault(false);
    auto* commands = new QWidget;
    auto* line = new QHBoxLayout(commands);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(m_goodOnly);
    line->addWidget(m_file);
    line->addWidget(m_row);
    addToHead(commands);
    makeTable();
    body()->addWidget(m_table, 1);
    wizard::setFirst(*this, m_table);
    connect(m_goodOnly, &QCheckBox::toggled, this, &ChoicePanel::show);
    connect(m_file, &QPushButton::clicked, this, &ChoicePanel::fileRequested);
    connect(m_row, &QPushButton::clicked, this, &ChoicePanel::rowRequested);
    connect(m_table, &QTreeView::activated, this, &ChoicePanel::activated);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (!current.isValid())
                    return;
                m_chosen = current.data(ChoiceModel::ArtifactRole).toString();
                Q_EMIT chosen(m_chosen);
            });
}

void ChoicePanel::makeTable()
{
    m_table->setObjectName(u"choiceTable"_s);
    m_table->setAccessibleName(tr("Backups, newest first"));
    m_table->setModel(m_model);
    m_table->setEvenRows();
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView* header = m_table->header();
    header->setSectionsMovable(false);
    for (const int column :
         {ChoiceModel::When, ChoiceModel::Age, ChoiceModel::Verified, ChoiceModel::Size})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ChoiceModel::Note, QHeaderView::Stretch);
    m_empty->setObjectName(u"choiceEmpty"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::WindowText); // in a table it would be that of a row
    auto* layout = new QVBoxLayout(m_table->viewport());
    layout->setContentsMargins(24, 12, 24, 12);
    layout->addWidget(m_empty);
}

void ChoicePanel::setBackups(const std::vector<core::vault::Backup>& backups, const QString& chosen)
{
    m_backups = backups;
    m_chosen = chosen;
    show();
}

void ChoicePanel::setSentence(const QString& sentence)
{
    m_sentence = sentence;
    show();
}

std::vector<core::vault::Backup> ChoicePanel::shown() const
{
    std::vector<core::vault::Backup> shown;
    std::ranges::copy_if(m_backups, std::back_inserter(shown), [this](const auto& backup) {
        return !m_goodOnly->isChecked() || backup.verdict() == core::vault::Verdict::Ok;
    });
    return shown;
}

void ChoicePanel::show()
{
    const auto shown = this->shown();
    {
        // The page says what is selected; a selection that goes with its rows is no choice.
        const QSignalBlocker quiet(m_table->selectionModel());
        m_model->setBackups(shown);
        const QModelIndex chosen = m_model->indexOf(m_chosen);
        if (chosen.isValid())
            m_table->selectionModel()->setCurrentIndex(
                chosen, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        else
            m_table->selectionModel()->clear();
        m_table->viewport()->update();
    }
    const bool isFiltered = shown.empty() && !m_backups.empty();
    m_empty->setText(isFiltered ? tr("None of them is verified.") : m_sentence);
    m_empty->setVisible(shown.empty());
}

} // namespace ui::restore

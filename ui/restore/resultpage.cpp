#include "ui/restore/resultpage.h"

#include "ui/dialogs/filechooser.h"
#include "ui/facts/notice.h"
#include "ui/facts/statusof.h"
#include "ui/facts/timetext.h"
#include "ui/restore/reportsaver.h"
#include "ui/restore/restorerun.h"
#include "ui/restore/tablespanel.h"
#include "ui/theme/icons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/scrolledcolumn.h"
#include "ui/widgets/taborder.h"
#include "ui/wizard/firstfocus.h"
#include "ui/wizard/steplist.h"

#include <QAction>
#include <QCheckBox>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::restore {

namespace {

constexpr int kMargin = 24;
constexpr int kGap = 12;
constexpr int kButtonGap = 8;

} // namespace

ResultPage::ResultPage(const jobs::Engine& engine, dialogs::FileChooser& files,
                       const RestoreRun& run, QWidget* parent)
    : QWidget(parent)
    , m_files(files)
    , m_run(run)
    , m_saver(new ReportSaver(engine, this))
    , m_header(new widgets::PageHeader(tr("Verify the result")))
    , m_messages(new widgets::MessageBar)
    , m_end(new widgets::MessageBar)
    , m_commands(new widgets::FlowLayout(kButtonGap, kButtonGap))
    , m_tables(new TablesPanel(EffectModel::Tense::After, u"resultTable"_s))
    , m_checksPanel(new widgets::Panel(tr("Look at the application")))
    , m_stepsPanel(new widgets::Panel(tr("What was done")))
    , m_steps(new wizard::StepList)
{
    setObjectName(u"resultPage"_s);
    m_messages->setObjectName(u"resultMessages"_s);
    m_end->setObjectName(u"restoreEnd"_s);
    m_end->setDismissible(false);
    m_checksPanel->setObjectName(u"checksPanel"_s);
    m_checksPanel->hide();
    m_stepsPanel->setObjectName(u"endStepsPanel"_s);
    m_stepsPanel->setFlush();
    m_steps->setObjectName(u"endSteps"_s);
    arrange();
    showNotice();
    connect(m_saver, &ReportSaver::noticeChanged, this, &ResultPage::showNotice);
    connect(m_messages, &widgets::MessageBar::dismissed, m_saver, &ReportSaver::forget);
}

void ResultPage::arrange()
{
    m_retry = addCommand(u"tryAgain"_s, u"refresh"_s, tr("&Try again…"));
    connect(m_retry, &QPushButton::clicked, this, &ResultPage::retryRequested);
    m_undo = addCommand(u"undoRestore"_s, u"undo"_s, tr("&Undo this restore…"));
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (const auto* report = m_run.report())
            Q_EMIT undoRequested(report->id, report->target);
    });
    connect(addCommand(u"openRestores"_s, u"restore"_s, tr("All &restores…")),
            &QPushButton::clicked, this, &ResultPage::restoresRequested);
    connect(addCommand(u"openBackups"_s, u"backups"_s, tr("&Open backups")), &QPushButton::clicked,
            this, &ResultPage::backupsRequested);
    addSaveMenu();
    auto* scroll = new widgets::ScrolledColumn({});
    scroll->setObjectName(u"endStepsScroll"_s);
    scroll->setReadByKeys(tr("What was done"));
    scroll->rows()->addWidget(m_steps);
    m_stepsPanel->body()->addWidget(scroll, 1);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(kGap);
    columns->addWidget(m_tables, 3);
    columns->addWidget(m_stepsPanel, 3);
    columns->addWidget(m_checksPanel, 2, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, 20, kMargin, 14);
    layout->setSpacing(kGap);
    layout->addWidget(m_header);
    layout->addWidget(m_messages);
    layout->addWidget(m_end);
    layout->addLayout(m_commands);
    layout->addLayout(columns, 1);
    layout->addStretch(0);
}

QPushButton* ResultPage::addCommand(const QString& name, const QString& icon, const QString& words)
{
    auto* button = new QPushButton(theme::icon(icon), words);
    button->setObjectName(name);
    button->setAutoDefault(false);
    m_commands->addWidget(button);
    return button;
}

void ResultPage::addSaveMenu()
{
    m_save = addCommand(u"saveRestoreReport"_s, u"report"_s, tr("&Save report"));
    auto* menu = new QMenu(m_save);
    menu->setObjectName(u"saveRestoreMenu"_s);
    using core::jobs::ReportFormat;
    const auto add = [this, menu](const QString& name, const QString& words, ReportFormat format) {
        QAction* action = menu->addAction(words, this, [this, format] { save(format); });
        action->setObjectName(name);
    };
    add(u"saveRestoreHtml"_s, tr("As a &web page…"), ReportFormat::Html);
    add(u"saveRestoreJson"_s, tr("As &JSON…"), ReportFormat::Json);
    connect(m_save, &QPushButton::clicked, menu, [menu, button = m_save] {
        menu->popup(button->mapToGlobal(button->rect().bottomLeft()));
    });
}

void ResultPage::setChecks(const QStringList& checks)
{
    if (!m_checks.empty())
        return; // a second try, after one that was taken back
    for (const QString& words : checks) {
        auto* check = new QCheckBox(QString(words).replace(u'&', u"&&"_s));
        check->setObjectName(u"check%1"_s.arg(m_checks.size() + 1));
        check->setAccessibleName(words);
        m_checksPanel->body()->addWidget(check);
        widgets::putAfter(
            m_checks.empty() ? static_cast<QWidget&>(*m_checksPanel) : *m_checks.back(), *check);
        m_checks.push_back(check);
    }
    if (m_checks.empty())
        return;
    auto* hint = new widgets::Label(tr("Tick what is as it should be. The report says so."),
                                    theme::Role::Caption, widgets::Ink::Secondary);
    hint->setWordWrap(true);
    m_checksPanel->body()->addWidget(hint);
    showParts();
}

void ResultPage::showEnd()
{
    const auto& end = m_run.end();
    m_end->setMessage(facts::statusOf(end.state), end.title, end.text);
    m_end->setTechnicalText(end.details);
    m_header->setSummary(
        m_run.isGood() && !m_checks.empty()
            ? tr("Ended %1. Look at the application before you rely on it.")
                  .arg(facts::momentText(m_run.endedAt(), m_run.endedAt()))
            : tr("Ended %1.").arg(facts::momentText(m_run.endedAt(), m_run.endedAt())));
    const auto* report = m_run.report();
    m_tables->setTables(report != nullptr ? report->tables : std::vector<core::jobs::TableChange>(),
                        tr("No table was counted."));
    showParts();
}

void ResultPage::showParts()
{
    const auto* report = m_run.report();
    const bool isGood = m_run.isGood();
    m_tables->setVisible(isGood && !report->tables.empty());
    m_checksPanel->setVisible(isGood && !m_checks.empty());
    // Where no table was counted, what was done is what there is to be seen.
    m_stepsPanel->setVisible(!m_tables->isVisibleTo(this));
    m_steps->setSteps(m_run.steps().steps);
    m_retry->setVisible(!isGood);
    m_undo->setText(m_run.isUndo() ? tr("&Undo this undo…") : tr("&Undo this restore…"));
    m_undo->setVisible(isGood && report->canUndo());
    m_save->setVisible(report != nullptr);
    QWidget* first = findChild<QPushButton*>(u"openRestores"_s);
    if (!isGood)
        first = m_retry;
    else if (!m_checks.empty())
        first = m_checks.front();
    else if (report->canUndo())
        first = m_undo;
    wizard::setFirst(*this, first);
}

void ResultPage::showNotice()
{
    facts::showIn(*m_messages, m_saver->notice());
}

core::jobs::RestoreAccount ResultPage::account() const
{
    core::jobs::RestoreAccount account{.report = *m_run.report(),
                                       .isUndo = m_run.isUndo(),
                                       .title = m_run.end().title,
                                       .text = m_run.end().text,
                                       .begunAt = m_run.begunAt(),
                                       .endedAt = m_run.endedAt()};
    if (m_run.isGood()) {
        for (const QCheckBox* check : m_checks)
            account.checks.push_back({check->accessibleName(), check->isChecked()});
    }
    return account;
}

void ResultPage::save(core::jobs::ReportFormat format)
{
    const bool isHtml = format == core::jobs::ReportFormat::Html;
    m_files.chooseNewFile(
        this,
        {.title = tr("Save the Report"),
         .name = ReportSaver::nameFor(account(), format),
         .kind = isHtml ? tr("Web pages (*.html)") : tr("JSON files (*.json)")},
        [this, format](const QString& file) { m_saver->save(account(), format, file); });
}

} // namespace ui::restore

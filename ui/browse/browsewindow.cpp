#include "ui/browse/browsewindow.h"

#include "ui/browse/rowactions.h"
#include "ui/browse/tablespanel.h"
#include "ui/facts/timetext.h"
#include "ui/jobs/progresstext.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/jobbar.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/statuslabel.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QScreen>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::browse {

namespace {

using widgets::Ink;
using widgets::Label;

constexpr QSize kFirstSize(1120, 720);
constexpr QSize kLeastSize(720, 480);
constexpr QSize kFrame(16, 48); ///< about what a window manager puts around
constexpr int kMargin = 20;
constexpr int kGap = 12;
constexpr int kListWidth = 280;
constexpr int kStatusHeight = 26;

} // namespace

BrowseWindow::BrowseWindow(const Parts& parts, const core::vault::Backup& backup, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_parts(parts)
    , m_source(parts.engine, backup)
    , m_presenter(parts.engine)
    , m_saver(parts.engine)
    , m_messages(new widgets::MessageBar)
    , m_job(new widgets::JobBar)
    , m_reading(new Label({}, theme::Role::Body, Ink::Secondary))
    , m_tables(new TablesPanel(m_source))
    , m_rows(new RowsPanel({m_presenter, m_saver, parts.files, parts.widths,
                            QFileInfo(nameOfDatabase()).completeBaseName()}))
    , m_content(new QWidget)
    , m_count(new widgets::ElidedLabel({}, theme::Role::Caption, Ink::Secondary))
    , m_told(new widgets::ElidedLabel({}, theme::Role::Caption, Ink::Secondary))
{
    setObjectName(u"browseWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    //: %1 is the name of a database, %2 a time such as "Sun 28 Sep 02:00".
    setWindowTitle(tr("%1 as of %2 — read-only")
                       .arg(nameOfDatabase(),
                            facts::momentText(backup.takenAt, parts.engine.workshop.clock())));
    setMinimumSize(kLeastSize);
    resize(kFirstSize.boundedTo(screen()->availableSize() - kFrame));
    arrange();
    connectAll();
    addKeys();
    showStatus();
    m_source.open();
}

BrowseWindow::~BrowseWindow()
{
    // Their panels look at the presenter until they are gone.
    delete m_content;
}

QString BrowseWindow::nameOfDatabase() const
{
    const auto& backup = m_source.backup();
    const QString database = backup.manifest ? backup.manifest->database : QString();
    return QFileInfo(database.isEmpty() ? backup.artifactPath : database).fileName();
}

void BrowseWindow::arrange()
{
    auto* split = new QSplitter;
    split->setObjectName(u"browseSplit"_s);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(kGap);
    split->addWidget(m_tables);
    split->addWidget(m_rows);
    split->setStretchFactor(1, 1);
    split->setSizes({kListWidth, kFirstSize.width() - kListWidth});
    auto* rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(split);

    m_reading->setObjectName(u"browseReading"_s);
    m_reading->setAlignment(Qt::AlignCenter);
    m_reading->hide();
    m_messages->setObjectName(u"browseMessages"_s);
    m_messages->hide();
    m_job->setObjectName(u"browseJob"_s);
    m_job->hide();
    auto* page = new QVBoxLayout;
    page->setContentsMargins(kMargin, 16, kMargin, kGap);
    page->setSpacing(kGap);
    page->addWidget(makeHead());
    page->addWidget(m_messages);
    page->addWidget(m_job);
    page->addWidget(m_reading, 1);
    page->addWidget(m_content, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(page, 1);
    layout->addWidget(makeStatus());
    m_content->hide();
}

QWidget* BrowseWindow::makeHead()
{
    const auto& backup = m_source.backup();
    auto* title = new widgets::ElidedLabel(
        //: %1 is the name of a database, %2 a time such as "Sun 28 Sep 02:00".
        tr("%1 as of %2")
            .arg(nameOfDatabase(),
                 facts::momentText(backup.takenAt, m_parts.engine.workshop.clock())),
        theme::Role::Page);
    title->setObjectName(u"browseTitle"_s);
    auto* path = new widgets::ElidedLabel(QDir::toNativeSeparators(backup.artifactPath),
                                          theme::Role::Caption, Ink::Secondary);
    path->setObjectName(u"browsePath"_s);
    auto* head = new QWidget;
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(title);
    layout->addWidget(path);
    return head;
}

QWidget* BrowseWindow::makeStatus()
{
    m_count->setObjectName(u"browseCount"_s);
    m_told->setObjectName(u"browseTold"_s);
    auto* note = new widgets::StatusLabel;
    note->setObjectName(u"browseReadOnly"_s);
    note->setRole(theme::Role::Caption);
    note->setStatus(theme::Status::Note, tr("Read-only: nothing here can be changed"));
    note->setPlain();
    auto* status = new QWidget;
    status->setMinimumHeight(kStatusHeight);
    auto* layout = new QHBoxLayout(status);
    layout->setContentsMargins(kMargin, 0, kMargin, 4);
    layout->setSpacing(16);
    layout->addWidget(m_count);
    layout->addWidget(m_told, 1);
    layout->addWidget(note);
    return status;
}

void BrowseWindow::connectAll()
{
    connect(&m_source, &ImageSource::opened, this, &BrowseWindow::takeImage);
    connect(&m_source, &ImageSource::failed, this, &BrowseWindow::takeFailure);
    connect(&m_source, &ImageSource::progressed, this, &BrowseWindow::showReading);
    connect(m_tables, &TablesPanel::tableChosen, this,
            [this](const QString& table) { m_presenter.showTable(table, m_source.rowsOf(table)); });
    connect(m_tables, &TablesPanel::tableEntered, m_rows, &RowsPanel::focusRows);
    connect(m_rows, &RowsPanel::told, m_told, &Label::setText);
    connect(&m_presenter, &RowsPresenter::tableChanged, m_told, [this] { m_told->clear(); });
    connect(&m_presenter, &RowsPresenter::stateChanged, this, &BrowseWindow::showStatus);
    connect(&m_saver, &CsvSaver::changed, this, &BrowseWindow::showSaver);
    connect(m_job, &widgets::JobBar::cancelRequested, this, [this] {
        m_job->setCancelEnabled(false);
        m_saver.cancel();
    });
    connect(m_messages, &widgets::MessageBar::dismissed, &m_saver, &CsvSaver::forget);
}

void BrowseWindow::addKey(const QKeySequence& keys, const std::function<void()>& act)
{
    auto* action = new QAction(this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
}

void BrowseWindow::addKeys()
{
    addKey(QKeySequence(QKeySequence::Find), [this] { m_rows->focusFilter(); });
    addKey(QKeySequence(tr("Ctrl+W")), [this] { close(); });
    addKey(QKeySequence(Qt::Key_F6), [this] { moveFocus(1); });
    addKey(QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { moveFocus(-1); });
    addKey(QKeySequence(tr("Ctrl+.")), [this] {
        m_presenter.stop();
        if (m_saver.isSaving())
            m_saver.cancel();
    });
}

void BrowseWindow::takeImage()
{
    m_reading->hide();
    m_content->show();
    m_presenter.setImage(m_source.image());
    m_tables->refresh();
    m_tables->choose(m_wanted);
    m_tables->focusList();
}

void BrowseWindow::showTable(const QString& table)
{
    m_wanted = table;
    m_tables->choose(table);
}

void BrowseWindow::takeFailure(const core::Error& error)
{
    m_reading->hide();
    facts::Notice notice = facts::noticeFrom(error);
    notice.ways.clear();
    facts::showIn(*m_messages, notice);
    m_messages->setDismissible(false);
}

/// Only a compressed backup takes long enough to say so.
void BrowseWindow::showReading(const core::Progress& progress)
{
    const double share = jobs::fractionOf(progress);
    //: %1 is a part of a hundred, such as "40 %".
    m_reading->setText(share < 0
                           ? tr("Reading the backup…")
                           : tr("Reading the backup: %1")
                                 .arg(QLocale().toString(static_cast<int>(share * 100)) + u" %"_s));
    m_reading->show();
}

QString BrowseWindow::rowsText() const
{
    const RowFeed* feed = m_presenter.feed();
    if (!feed)
        return {};
    const qint64 rows = feed->extent().rows;
    const QString number = QLocale().toString(rows);
    if (!feed->extent().isComplete)
        //: %1 is a number.
        return tr("%1 rows so far").arg(number);
    if (rows > RowModel::kMostRows)
        return tr("The first %1 of %2 rows").arg(QLocale().toString(RowModel::kMostRows), number);
    return feed->source().query.filter
        ? tr("%Ln row(s) fit the filter", nullptr, static_cast<int>(rows))
        : tr("%Ln row(s)", nullptr, static_cast<int>(rows));
}

void BrowseWindow::showStatus()
{
    m_count->setText(rowsText());
    const RowFeed* feed = m_presenter.feed();
    if (feed && feed->extent().isComplete && !feed->source().query.filter && !m_presenter.error())
        m_source.setRows(m_presenter.table(), feed->extent().rows);
}

void BrowseWindow::showSaver()
{
    m_job->setVisible(m_saver.isSaving());
    if (m_saver.isSaving()) {
        //: %1 is the name of a file.
        m_job->setTitle(tr("Saving %1").arg(QFileInfo(m_saver.file()).fileName()));
        const auto& progress = m_saver.progress();
        const double share = progress ? jobs::fractionOf(*progress) : -1;
        m_job->setPercent(share < 0 ? widgets::JobBar::kUnknown : static_cast<int>(share * 100));
        m_job->setFacts(progress ? QStringList{jobs::doneText(*progress)} : QStringList());
        if (!progress)
            m_job->setCancelEnabled(true);
    }
    facts::showIn(*m_messages, m_saver.notice());
    m_messages->setDismissible(true);
}

void BrowseWindow::moveFocus(int step)
{
    const QList<QWidget*> panes{
        findChild<QWidget*>(u"tableSearch"_s), findChild<QWidget*>(u"tableList"_s),
        findChild<QWidget*>(u"rowFilter"_s), findChild<QWidget*>(u"rowTable"_s),
        findChild<QWidget*>(u"valueText"_s)};
    const auto at = panes.indexOf(focusWidget());
    for (qsizetype i = 1; i <= panes.size(); ++i) {
        QWidget* pane = panes[(at + step * i + panes.size() * i) % panes.size()];
        if (pane->isVisible() && pane->isEnabled())
            return pane->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    }
}

} // namespace ui::browse

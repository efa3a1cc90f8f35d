#include "ui/rehearsal/drillpanel.h"

#include "ui/facts/timetext.h"
#include "ui/jobs/progresstext.h"
#include "ui/theme/icons.h"
#include "ui/theme/roles.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statuslabel.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::rehearsal {

namespace {

constexpr int kHeaderLines = 2;
constexpr int kGap = 6; ///< between a note and the next field

QLineEdit* makeField(const QString& name, const QString& placeholder)
{
    auto* field = new QLineEdit;
    field->setObjectName(name);
    field->setPlaceholderText(placeholder);
    return field;
}

QStringList linesOf(const QPlainTextEdit& edit)
{
    QStringList lines;
    for (const QString& line : edit.toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    }
    return lines;
}

bool isEmpty(const core::config::RestoreCommands& commands)
{
    return commands.start.isEmpty() && commands.probe.isEmpty();
}

} // namespace

DrillPanel::DrillPanel(core::Clock clock, QWidget* parent)
    : Panel(tr("What is rehearsed"), parent)
    , m_clock(std::move(clock))
    , m_form(new QGridLayout)
    , m_backup(new widgets::StatusLabel)
    , m_start(makeField(u"rehearsalStart"_s, tr("For example: %1").arg(u"npm start"_s)))
    , m_probe(makeField(u"rehearsalProbe"_s,
                        tr("For example: %1").arg(u"http://localhost:{port}/api/health"_s)))
    , m_headers(new QPlainTextEdit)
    , m_fillIn(new QPushButton(theme::icon(u"settings"_s), tr("&Fill in what a restore runs")))
{
    setObjectName(u"drillPanel"_s);
    m_backup->setObjectName(u"rehearsalBackup"_s);
    m_backup->setAccessibleName(tr("Backup"));
    m_headers->setObjectName(u"rehearsalHeaders"_s);
    m_headers->setTabChangesFocus(true);
    m_headers->setPlaceholderText(
        tr("For example: %1").arg(u"Authorization: env:DISPATCH_TOKEN"_s));
    m_headers->setFixedHeight(kHeaderLines * m_headers->fontMetrics().lineSpacing() + 12);
    m_fillIn->setObjectName(u"rehearsalFillIn"_s);
    m_fillIn->setAutoDefault(false);
    theme::setQuiet(m_fillIn);
    addToHead(m_fillIn);
    arrange();
    connect(m_start, &QLineEdit::textChanged, this, &DrillPanel::showNotes);
    connect(m_probe, &QLineEdit::textChanged, this, &DrillPanel::showNotes);
    connect(m_headers, &QPlainTextEdit::textChanged, this, &DrillPanel::showNotes);
    connect(m_fillIn, &QPushButton::clicked, this, [this] { setDrill(drillFrom(m_configured)); });
    setConfigured({});
}

widgets::FieldNote* DrillPanel::addField(const QString& label, QWidget* field)
{
    auto* words = new QLabel(label);
    words->setBuddy(field);
    field->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    auto* note = new widgets::FieldNote;
    const int row = m_form->rowCount();
    m_form->addWidget(words, row, 0, Qt::AlignTop);
    words->setMinimumHeight(m_start->sizeHint().height());
    m_form->addWidget(field, row, 1);
    m_form->addWidget(note, row + 1, 1);
    m_form->setRowMinimumHeight(row + 2, kGap);
    return note;
}

void DrillPanel::arrange()
{
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(4);
    m_form->setColumnStretch(1, 1);
    m_form->addWidget(new QLabel(tr("Backup:")), 0, 0);
    m_form->addWidget(m_backup, 0, 1);
    m_form->setRowMinimumHeight(1, kGap);
    m_startNote = addField(tr("&Start command:"), m_start);
    m_probeNote = addField(tr("&Probe:"), m_probe);
    m_headersNote = addField(tr("&Headers:"), m_headers);
    body()->addLayout(m_form);
    body()->addStretch(1);
}

void DrillPanel::setBackup(const std::optional<core::vault::Backup>& backup)
{
    if (!backup) {
        m_backup->setStatus(theme::Status::Warning,
                            tr("There is no good backup yet. Back up first."));
        return;
    }
    const auto now = m_clock();
    //: %1 is a time, %2 a span of time, %3 a size.
    const QString words =
        tr("%1, %2 old, %3 on the drive")
            .arg(facts::momentTitle(backup->takenAt, now), facts::ageSpan(backup->takenAt, now),
                 jobs::sizeText(backup->storedBytes));
    m_backup->setStatus(theme::Status::Verified, words);
}

void DrillPanel::setConfigured(const core::config::RestoreCommands& configured)
{
    m_configured = configured;
    m_fillIn->setEnabled(!isEmpty(configured));
    m_fillIn->setToolTip(isEmpty(configured) ? tr("Nothing is configured for a restore of this "
                                                  "database.")
                                             : QString());
    showNotes();
}

void DrillPanel::setDrill(const Drill& drill)
{
    m_start->setText(drill.start);
    m_probe->setText(drill.probe);
    m_headers->setPlainText(drill.headers.join(u'\n'));
}

Drill DrillPanel::drill() const
{
    return {.start = m_start->text().trimmed(),
            .probe = m_probe->text().trimmed(),
            .headers = linesOf(*m_headers)};
}

void DrillPanel::showNotes()
{
    const Drill now = drill();
    const QString doubt = doubtAboutStart(now, m_configured);
    if (doubt.isEmpty())
        m_startNote->setNote(tr("Starts the application on the restored database: its path is in "
                                "%1, a free port in %2. Empty: nothing is started.")
                                 .arg(u"HOLDFAST_DATABASE"_s, u"PORT"_s));
    else
        m_startNote->setNote(doubt, theme::Status::Warning);
    showProbeNote(now);
    m_headers->setEnabled(now.asksUrl());
    const QString problem = problemWithHeaders(now);
    if (!problem.isEmpty())
        m_headersNote->setNote(problem, theme::Status::Error);
    else
        m_headersNote->setNote(now.asksUrl()
                                   ? tr("One a line. A secret stays out of sight: %1 reads it from "
                                        "a file, %2 from the environment.")
                                         .arg(u"@FILE"_s, u"env:NAME"_s)
                                   : tr("For a URL that wants to know who asks."));
    Q_EMIT changed();
}

void DrillPanel::showProbeNote(const Drill& drill)
{
    const QString problem = problemWithProbe(drill);
    const QString doubt = doubtAboutProbe(drill);
    if (!problem.isEmpty())
        m_probeNote->setNote(problem, theme::Status::Error);
    else if (!doubt.isEmpty())
        m_probeNote->setNote(doubt, theme::Status::Warning);
    else
        m_probeNote->setNote(
            tr("A URL that must answer, with %1 for the free port, or a command that must end "
               "with 0. Asked again for up to %2 s.")
                .arg(u"{port}"_s,
                     QLocale().toString(qlonglong(m_configured.probeTimeout.count()))));
}

} // namespace ui::rehearsal

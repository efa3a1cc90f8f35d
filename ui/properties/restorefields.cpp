#include "ui/properties/restorefields.h"

#include "core/base/errortext.h"
#include "ui/properties/fieldtext.h"
#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"
#include "ui/widgets/fieldnote.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui::properties {

namespace {

using core::jobs::PropertyField;

constexpr int kHeaderLines = 2;
constexpr int kTextInset = 6; // the same as in a field with one line
constexpr int kSlack = 2; // without it a text scrolls that just fits
constexpr auto kPatience = 5s; // of somebody who waits for the answer

} // namespace

RestoreFields::RestoreFields(const core::jobs::DatabaseProperties& now, QWidget* parent)
    : FieldForm(parent)
    , m_now(now)
    , m_stop(
          makeField(u"propertyStopCommand"_s, now.own.stop, tr("For example: docker compose down")))
    , m_start(makeField(u"propertyStartCommand"_s, now.own.start,
                        tr("For example: docker compose up -d")))
    , m_probe(makeField(u"propertyProbe"_s, now.own.probe,
                        tr("A web address that must answer, or a command")))
    , m_try(makeButton(u"propertyTry"_s, tr("Tr&y it")))
    , m_headers(new QPlainTextEdit(now.own.probeHeaders))
    , m_commandTime(makeTime(u"propertyCommandTimeout"_s, now.own.commandTimeout,
                             now.defaults.commandTimeout))
    , m_probeTime(
          makeTime(u"propertyProbeTimeout"_s, now.own.probeTimeout, now.defaults.probeTimeout))
    , m_proofAge(makeTime(u"propertyRestoreProofAge"_s, now.own.restoreProofAge,
                          now.defaults.restoreProofAge))
    , m_keep(makeTime(u"propertyKeepSafetyCopies"_s, now.own.keepSafetyCopies,
                      now.defaults.keepSafetyCopies))
{
    makeHeaders();
    arrange();
    connectAll();
    setFocusProxy(m_stop);
}

QLineEdit* RestoreFields::makeTime(const QString& name, const QString& own,
                                   const QString& byDefault)
{
    return makeField(name, spaced(own), properties::byDefault(spaced(byDefault)));
}

void RestoreFields::makeHeaders()
{
    m_headers->setObjectName(u"propertyProbeHeaders"_s);
    m_headers->setTabChangesFocus(true);
    m_headers->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_headers->setPlaceholderText(tr("For example: %1").arg(u"Authorization: env:API_KEY"_s));
    m_headers->document()->setDocumentMargin(kTextInset);
    m_headers->setFixedHeight(kHeaderLines * theme::lineHeight(theme::Role::Body)
                              + 2 * (kTextInset + m_headers->frameWidth()) + kSlack);
}

void RestoreFields::arrange()
{
    using Field = PropertyField;
    m_try->setAccessibleName(tr("Ask the application now"));
    addField(tr("S&top the application:"), m_stop, m_stop);
    m_startNote = addField(tr("Start it a&gain:"), m_start, m_start);
    m_probeNote =
        addField(tr("Ask whether &it works:"), beside(m_probe, m_try), m_probe, Field::Probe);
    m_headersNote = addField(tr("Request hea&ders:"), m_headers, m_headers, Field::ProbeHeaders);
    m_timesNote = addField(tr("A co&mmand may take:"),
                           inOneRow(m_commandTime, tr("Wait for the answer:"), m_probeTime),
                           m_commandTime, Field::CommandTimeout);
    sayIn(m_timesNote, Field::ProbeTimeout);
    m_proofNote =
        addField(tr("Pro&ve again after:"), m_proofAge, m_proofAge, Field::RestoreProofAge);
    m_keepNote = addField(tr("&Keep safety copies:"), m_keep, m_keep, Field::KeepSafetyCopies);
}

void RestoreFields::connectAll()
{
    for (QLineEdit* field : {m_stop, m_start, m_commandTime, m_probeTime, m_proofAge, m_keep})
        connect(field, &QLineEdit::textChanged, this, &RestoreFields::edited);
    connect(m_probe, &QLineEdit::textChanged, this, &RestoreFields::forgetAnswer);
    connect(m_headers, &QPlainTextEdit::textChanged, this, &RestoreFields::forgetAnswer);
    connect(m_try, &QPushButton::clicked, this, &RestoreFields::tryIt);
}

void RestoreFields::fill(core::jobs::PropertyTexts& wanted) const
{
    wanted.stop = m_stop->text().trimmed();
    wanted.start = m_start->text().trimmed();
    wanted.probe = m_probe->text().trimmed();
    wanted.probeHeaders = m_headers->toPlainText().trimmed();
    wanted.commandTimeout = m_commandTime->text().remove(u' ');
    wanted.probeTimeout = m_probeTime->text().remove(u' ');
    wanted.restoreProofAge = m_proofAge->text().remove(u' ');
    wanted.keepSafetyCopies = m_keep->text().remove(u' ');
}

void RestoreFields::showNotes(const core::jobs::PropertyTexts& wanted, const Problems& problems)
{
    m_startNote->setNote(tr("Commands for the shell. Without them nothing is stopped, and no file "
                            "is replaced that a program has open."));
    showProbeNote(problems);
    if (!showProblem(PropertyField::ProbeHeaders, problems))
        m_headersNote->setNote(tr("One a line. The value @FILE is read from that file, env:NAME "
                                  "from the environment: no secret stands in the configuration."));
    showTimes(wanted, problems);
}

void RestoreFields::showTimes(const core::jobs::PropertyTexts& wanted, const Problems& problems)
{
    if (!showProblem(PropertyField::CommandTimeout, problems)
        && !showProblem(PropertyField::ProbeTimeout, problems))
        m_timesNote->setNote({});
    if (!showProblem(PropertyField::RestoreProofAge, problems))
        m_proofNote->setNote(core::jobs::provingIn(wanted, m_now));
    if (!showProblem(PropertyField::KeepSafetyCopies, problems))
        m_keepNote->setNote(core::jobs::keepingIn(wanted, m_now));
}

void RestoreFields::showProbeNote(const Problems& problems)
{
    const bool hasProblem = showProblem(PropertyField::Probe, problems);
    const bool headersAreWrong = std::ranges::find(problems, PropertyField::ProbeHeaders,
                                                   &core::jobs::PropertyProblem::field)
        != problems.end();
    m_try->setEnabled(!hasProblem && !headersAreWrong && !m_probe->text().trimmed().isEmpty());
    if (hasProblem)
        return;
    if (m_said)
        m_probeNote->setNote(m_said->words, m_said->status);
    else
        m_probeNote->setNote(tr("An address must answer with a status from 200 to 299, a command "
                                "must end with 0."));
}

void RestoreFields::tryIt()
{
    core::jobs::PropertyTexts wanted;
    fill(wanted);
    m_said = Said{theme::Status::Running, tr("Waiting for the answer…")};
    Q_EMIT edited();
    Q_EMIT probeRequested(core::jobs::probeIn(wanted, kPatience));
}

void RestoreFields::setProbeAnswer(const core::Result<core::restore::ProbeAnswer>& answer)
{
    if (!m_said)
        return;
    if (answer)
        //: %1 is how it answered: "it answered 200".
        m_said = Said{theme::Status::Ok, tr("The application works: %1.").arg(answer->detail)};
    else
        m_said = Said{theme::Status::Error,
                      core::describe(answer.error(), core::Doing::SomethingElse).what};
    Q_EMIT edited();
}

/// It is the answer to another question.
void RestoreFields::forgetAnswer()
{
    m_said.reset();
    Q_EMIT edited();
}

} // namespace ui::properties

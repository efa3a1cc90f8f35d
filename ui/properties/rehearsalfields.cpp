#include "ui/properties/rehearsalfields.h"

#include "ui/widgets/fieldnote.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui::properties {

using core::jobs::PropertyField;

RehearsalFields::RehearsalFields(const core::jobs::DatabaseProperties& now, QWidget* parent)
    : FieldForm(parent)
    , m_start(makeField(u"propertyRehearseStart"_s, now.own.rehearseStart,
                        tr("For example: npm start")))
    , m_probe(makeField(u"propertyRehearseProbe"_s, now.own.rehearseProbe,
                        tr("For example: %1").arg(u"http://127.0.0.1:{port}/"_s)))
    , m_startNote(addField(tr("Start o&n the copy:"), m_start, m_start))
    , m_probeNote(
          addField(tr("Ask whether it r&uns:"), m_probe, m_probe, PropertyField::RehearseProbe))
{
    for (QLineEdit* field : {m_start, m_probe})
        connect(field, &QLineEdit::textChanged, this, &RehearsalFields::edited);
    setFocusProxy(m_start);
}

void RehearsalFields::fill(core::jobs::PropertyTexts& wanted) const
{
    wanted.rehearseStart = m_start->text().trimmed();
    wanted.rehearseProbe = m_probe->text().trimmed();
}

void RehearsalFields::showNotes(const Problems& problems)
{
    m_startNote->setNote(
        tr("A rehearsal restores a backup into a folder of its own, beside production, and then "
           "runs this command. It gets the file as HOLDFAST_DATABASE and a free port as PORT. "
           "Without it, nothing is started."));
    if (!showProblem(PropertyField::RehearseProbe, problems))
        m_probeNote->setNote(tr("As for a restore: an address or a command. {port} stands for that "
                                "port. The request headers are those of a restore."));
}

} // namespace ui::properties

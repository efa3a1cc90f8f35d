#include "core/proof/lookupstop.h"

#include "core/proof/check.h"
#include "core/proof/prove.h"
#include "core/proof/recordstate.h"

#include <QCoreApplication>

#include <algorithm>

namespace core::proof {

namespace {

using vault::Finding;
using vault::FindingKind;
using vault::Proof;
using vault::Severity;
using vault::Verdict;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::proof::LookupStop)
};

QString sentence(const QString& table, const QStringList& damaged)
{
    return damaged.size() == 1
        ? Texts::tr("The foreign keys of %1 could not be checked, because %2 is damaged.")
              .arg(table, damaged.front())
        : Texts::tr("The foreign keys of %1 could not be checked, because other tables are "
                    "damaged.")
              .arg(table);
}

} // namespace

QStringList stoppedIn(const Finding& finding, const Proof& proof)
{
    if (finding.kind != FindingKind::Unreadable || finding.object.isEmpty())
        return {};
    QStringList damaged;
    for (const vault::CheckRecord& check : proof.checks) {
        for (const Finding& each : check.findings) {
            if (vault::severityOf(each) != Severity::Damage || each.object.isEmpty())
                continue;
            const bool isLookUp =
                check.name == kForeignKeys && each.kind == FindingKind::Unreadable;
            if (each.object == finding.object && !isLookUp)
                return {};
            if (!isLookUp && check.name != kForeignKeys && !damaged.contains(each.object))
                damaged.append(each.object);
        }
    }
    return damaged;
}

Severity severityIn(const Finding& finding, const Proof& proof)
{
    return stoppedIn(finding, proof).isEmpty() ? vault::severityOf(finding) : Severity::CannotJudge;
}

QString headlineIn(const Finding& finding, const Proof& proof)
{
    const QStringList damaged = stoppedIn(finding, proof);
    return damaged.isEmpty() ? headline(finding) : sentence(finding.object, damaged);
}

QString describeIn(const Finding& finding, const Proof& proof)
{
    return stoppedIn(finding, proof).isEmpty() ? describe(finding) : headlineIn(finding, proof);
}

Verdict stateIn(const vault::CheckRecord& check, const Proof& proof)
{
    const auto isOwn = [&](const Finding& finding) {
        return severityIn(finding, proof) == Severity::Damage;
    };
    return check.state == Verdict::Damaged && !check.findings.empty()
            && std::ranges::none_of(check.findings, isOwn)
        ? Verdict::CannotJudge
        : check.state;
}

} // namespace core::proof

#include "core/jobs/restore.h"

using namespace Qt::StringLiterals;

namespace core::jobs {

QString methodKey(RestoreMethod method)
{
    return method == RestoreMethod::Swap ? u"swap"_s : u"online"_s;
}

std::optional<RestoreMethod> methodFromKey(const QString& key)
{
    if (key == u"swap")
        return RestoreMethod::Swap;
    if (key == u"online")
        return RestoreMethod::Online;
    return std::nullopt;
}

QString endKey(RestoreEnd end)
{
    switch (end) {
    case RestoreEnd::Restored: break;
    case RestoreEnd::RestoredWithTrouble: return u"restored-with-trouble"_s;
    case RestoreEnd::RolledBack: return u"rolled-back"_s;
    case RestoreEnd::NeedsHelp: return u"needs-help"_s;
    }
    return u"restored"_s;
}

bool RestoreReport::canUndo() const
{
    const bool inPlace = end == RestoreEnd::Restored || end == RestoreEnd::RestoredWithTrouble;
    return inPlace && !id.isEmpty() && !safetyFolder.isEmpty();
}

} // namespace core::jobs

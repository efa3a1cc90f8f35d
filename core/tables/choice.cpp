#include "core/tables/choice.h"

using namespace Qt::StringLiterals;

namespace core::tables {

QString conflictKey(Conflict conflict)
{
    switch (conflict) {
    case Conflict::Replace: return u"replace"_s;
    case Conflict::AddMissing: return u"add-missing"_s;
    case Conflict::Overwrite: return u"overwrite"_s;
    }
    return {};
}

std::optional<Conflict> conflictFromKey(const QString& key)
{
    for (const Conflict conflict : {Conflict::Replace, Conflict::AddMissing, Conflict::Overwrite}) {
        if (conflictKey(conflict) == key)
            return conflict;
    }
    return std::nullopt;
}

} // namespace core::tables

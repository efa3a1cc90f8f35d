#pragma once

#include <QByteArray>

#include <vector>

namespace prooftest {

struct HostileFile
{
    const char* name;
    QByteArray bytes;
};

/// Files that say they are databases and lie: about how many pages there are, how long what lies in
/// them is, and what comes behind what. Nothing, with a warning, where the good one they are made
/// of could not be.
[[nodiscard]] std::vector<HostileFile> hostileFiles();

} // namespace prooftest

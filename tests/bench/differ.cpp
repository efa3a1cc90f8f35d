// Compares two database files at rest, for holdfast-bench to measure:
//
//   holdfast-differ FIRST SECOND FOLDER
//
// Ends with 1 if they differ, as diff does, and with 2 if they cannot be compared.

#include "core/compare/tabledifference.h"

#include <QFile>

#include <cstdio>

using namespace core;
using namespace core::compare;

namespace {

constexpr int kDiffer = 1;
constexpr int kFailed = 2;

Result<bool> differ(Side& first, Side& second, const JobContext& job)
{
    const auto tables = tablesInBoth(first, second);
    if (!tables)
        return tables.error();
    bool anyDiffers = false;
    for (const TableInBoth& table : *tables) {
        const auto take = [](const RowDifference&) { return Result<>(); };
        const auto difference = compareTable(first, second, table, take, job);
        if (!difference)
            return difference.error();
        if (difference->trouble)
            return *difference->trouble;
        std::printf("%s: +%lld -%lld ~%lld\n", qPrintable(table.name), difference->added,
                    difference->removed, difference->changed);
        anyDiffers = anyDiffers || difference->differs();
    }
    return anyDiffers;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 4)
        return kFailed;
    NoProgress unseen;
    const JobContext job{{}, unseen};
    const auto open = [&](const char* path) {
        return Side::open({.path = QFile::decodeName(path),
                           .atRest = true,
                           .workFolder = QFile::decodeName(argv[3])},
                          job);
    };
    const auto first = open(argv[1]);
    const auto second = open(argv[2]);
    if (!first || !second)
        return kFailed;
    const auto differs = differ(**first, **second, job);
    if (!differs)
        return kFailed;
    return *differs ? kDiffer : 0;
}

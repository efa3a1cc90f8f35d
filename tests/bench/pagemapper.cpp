// Maps the pages of a database file, for holdfast-bench to measure.

#include "core/sqlite/pagemap.h"

#include <QFile>

#include <cstdio>

int main(int argc, char** argv)
{
    core::NoProgress unseen;
    const auto map = core::sqlite::mapPages(QFile::decodeName(argc > 1 ? argv[1] : ""),
                                            {.stop = {}, .progress = unseen});
    if (!map)
        return 1;
    std::printf("%u pages, %zu trees, %llu faults\n", map->pages, map->trees.size(),
                static_cast<unsigned long long>(map->faultCount));
    return map->isSound() ? 0 : 3;
}

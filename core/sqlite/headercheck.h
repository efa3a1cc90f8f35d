#pragma once

#include "core/sqlite/mapbuilder.h"
#include "core/sqlite/pagefile.h"

namespace core::sqlite {

/// The numbers in the header of the database that SQLite insists on. Source:
/// https://www.sqlite.org/fileformat2.html, section 1.3, and lockBtree() of SQLite's btree.c.
void checkHeader(PageFile& file, MapBuilder& builder);
/// That of auto_vacuum, when all trees are known: it names the last root.
void checkLastRoot(PageFile& file, MapBuilder& builder);

} // namespace core::sqlite

#pragma once

#include "core/sqlite/pointermapcheck.h"

namespace core::sqlite {

/// Claims the pages of the list of free pages, from what page 1 says of it. Source:
/// https://www.sqlite.org/fileformat2.html, section 1.5.
void walkFreeList(PageFile& file, MapBuilder& builder, PointerMapCheck& pointers,
                  const PageGeometry& geometry);

} // namespace core::sqlite

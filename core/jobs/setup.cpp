#include "core/jobs/setup.h"

#include "core/sqlite/library.h"

namespace core::jobs {

void setUp()
{
    sqlite::setUpLibrary();
}

} // namespace core::jobs

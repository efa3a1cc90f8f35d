#pragma once

#include "core/jobs/workshop.h"

namespace ui::jobs {

class JobModel;
class JobRunner;
class Reader;

/// The engine as every view uses it. Built once where the program starts; passed on by reference.
struct Engine
{
    core::jobs::Workshop workshop{};
    JobRunner& runner;
    JobModel& jobs;
    Reader& reader;
};

} // namespace ui::jobs

#pragma once

namespace core::jobs {

/// To be called at the start of a program, before anything else of the engine.
void setUp();

} // namespace core::jobs

#pragma once

namespace ui::verify {

/// What a report can be saved as.
enum class SaveFormat { Html, Pdf, Json };

} // namespace ui::verify

#pragma once

#include "core/jobs/properties.h"

class QComboBox;

namespace ui::properties {

/// What a person can choose of a property, with words. The data of an entry is its text in
/// config.toml; that of the first is empty: the default, which the entry names. A text that is set
/// and is none of the usual ones has an entry of its own. The one that counts is chosen.

void fillPresets(QComboBox& field, const core::jobs::DatabaseProperties& properties);
void fillCompressions(QComboBox& field, const core::jobs::DatabaseProperties& properties);
void fillLevels(QComboBox& field, const core::jobs::DatabaseProperties& properties);

} // namespace ui::properties

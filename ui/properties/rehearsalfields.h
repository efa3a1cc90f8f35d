#pragma once

#include "ui/properties/fieldform.h"

namespace ui::widgets {
class FieldNote;
}

namespace ui::properties {

/// What counts for the rehearsals of a restore: how the application is started on a restored copy,
/// and how that one is asked whether it works.
class RehearsalFields final : public FieldForm
{
    Q_OBJECT

public:
    explicit RehearsalFields(const core::jobs::DatabaseProperties& now, QWidget* parent = nullptr);

    /// Puts what stands here into `wanted`.
    void fill(core::jobs::PropertyTexts& wanted) const;
    void showNotes(const Problems& problems);

private:
    QLineEdit* m_start;
    QLineEdit* m_probe;
    widgets::FieldNote* m_startNote;
    widgets::FieldNote* m_probeNote;
};

} // namespace ui::properties

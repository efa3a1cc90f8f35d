#pragma once

#include <QAccessibleWidget>

namespace ui::widgets {

class DiffBar;

/// A DiffBar, as a screen reader sees it: a picture whose value is a sentence.
class AccessibleDiff final : public QAccessibleWidget
{
public:
    explicit AccessibleDiff(DiffBar& bar);

    [[nodiscard]] QString text(QAccessible::Text what) const override;
};

/// Has every DiffBar read like that. To be called in its constructor.
void installAccessibleDiff();
/// Tells screen readers that it says something else.
void announceDiff(DiffBar& bar);

} // namespace ui::widgets

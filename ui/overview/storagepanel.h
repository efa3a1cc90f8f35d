#pragma once

#include "core/base/result.h"
#include "core/jobs/storageuse.h"
#include "ui/widgets/panel.h"

#include <optional>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace ui::widgets {
class Label;
class UsageBar;
} // namespace ui::widgets

namespace ui::overview {

class PanelContent;

/// How full the places are that hold backups, and how much of that is backups.
class StoragePanel final : public widgets::Panel
{
    Q_OBJECT

public:
    static constexpr std::size_t kMostPlaces = 4;

    explicit StoragePanel(QWidget* parent = nullptr);

    /// None: it is being read.
    void
    setStorage(const std::optional<core::Result<std::vector<core::jobs::StorageUse>>>& storage);

private:
    /// A bar with its caption.
    struct Place
    {
        widgets::UsageBar* bar = nullptr;
        QLabel* caption = nullptr;
    };

    void showPlaces(std::vector<core::jobs::StorageUse> places);
    [[nodiscard]] Place addPlace();

    PanelContent* m_content;
    QVBoxLayout* m_rows;
    std::vector<Place> m_places;
    widgets::Label* m_more;
};

} // namespace ui::overview

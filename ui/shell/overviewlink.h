#pragma once

namespace ui::backups {
class BackupsView;
}
namespace ui::overview {
class OverviewActions;
class OverviewPresenter;
class OverviewView;
} // namespace ui::overview

namespace ui::verify {
class VerifyPresenter;
}

namespace ui::shell {

class Databases;
class Navigation;

/// What the overview and the rest of the window have to do with each other.
struct OverviewLink
{
    Databases& databases;
    Navigation& navigation;
    overview::OverviewPresenter& presenter;
    overview::OverviewActions& actions;
    overview::OverviewView& view;
    backups::BackupsView& backups;
    verify::VerifyPresenter& verify;
};

/// Tells the overview of the databases, and lets it choose one and go to its backups.
void connectOverview(const OverviewLink& link);

} // namespace ui::shell

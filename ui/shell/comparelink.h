#pragma once

namespace ui::backups {
class BackupActions;
class BackupsPresenter;
} // namespace ui::backups
namespace ui::compare {
class ComparePresenter;
}

namespace ui::shell {

class Databases;
class Navigation;

/// What the page that compares and the page of backups have to do with each other.
struct CompareLink
{
    Databases& databases;
    Navigation& navigation;
    backups::BackupsPresenter& backups;
    backups::BackupActions& backupActions;
    compare::ComparePresenter& presenter;
};

/// Tells the page that compares of databases and backups, and lets a backup lead to it.
void connectCompare(const CompareLink& link);

} // namespace ui::shell

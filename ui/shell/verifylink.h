#pragma once

namespace ui::backups {
class BackupActions;
class BackupsPresenter;
class BackupsView;
} // namespace ui::backups
namespace ui::verify {
class VerifyPresenter;
class VerifyView;
} // namespace ui::verify

namespace ui::shell {

class Databases;
class Navigation;

/// What the page of proofs and the page of backups have to do with each other.
struct VerifyLink
{
    Databases& databases;
    Navigation& navigation;
    backups::BackupsPresenter& backups;
    backups::BackupActions& backupActions;
    backups::BackupsView& backupsView;
    verify::VerifyPresenter& presenter;
    verify::VerifyView& view;
};

/// Tells the page of proofs of the backups, and lets each page lead to the other.
void connectVerify(const VerifyLink& link);

} // namespace ui::shell

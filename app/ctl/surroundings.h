#pragma once

namespace app::ctl {

/// Where stdin, stdout or stderr is closed, the next file that is opened would get its number, and
/// results would be written into it: into a backup in the making. Each gets a stand-in that cannot
/// be written (stderr: that swallows all). Call before anything opens a file.
void keepStandardStreams();

/// Cron and systemd start programs in the "C" locale. Qt needs UTF-8, switches by itself and
/// complains about it on stderr, which cron would mail: so it is done before Qt looks. Call before
/// QCoreApplication.
void useUtf8Locale();

} // namespace app::ctl

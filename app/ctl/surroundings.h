#pragma once

namespace app::ctl {

/// Cron and systemd start programs in the "C" locale. Qt needs UTF-8, switches by itself and
/// complains about it on stderr, which cron would mail: so it is done before Qt looks. Call before
/// QCoreApplication.
void useUtf8Locale();

} // namespace app::ctl

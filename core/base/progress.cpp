#include "core/base/progress.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(core::Progress)
};

} // namespace

QString phaseKey(Phase phase)
{
    switch (phase) {
    case Phase::Preparing: break;
    case Phase::Waiting: return u"wait"_s;
    case Phase::Copying: return u"copy"_s;
    case Phase::Syncing: return u"sync"_s;
    case Phase::Reading: return u"read"_s;
    case Phase::Checking: return u"check"_s;
    case Phase::Compressing: return u"compress"_s;
    case Phase::Publishing: return u"publish"_s;
    case Phase::Deleting: return u"delete"_s;
    case Phase::Stopping: return u"stop"_s;
    case Phase::Keeping: return u"keep"_s;
    case Phase::Staging: return u"stage"_s;
    case Phase::Replacing: return u"replace"_s;
    case Phase::Starting: return u"start"_s;
    case Phase::Probing: return u"probe"_s;
    }
    return u"prepare"_s;
}

QString unitKey(Unit unit)
{
    switch (unit) {
    case Unit::Pages: break;
    case Unit::Bytes: return u"bytes"_s;
    case Unit::Rows: return u"rows"_s;
    case Unit::Backups: return u"backups"_s;
    }
    return u"pages"_s;
}

QString phaseText(Phase phase)
{
    switch (phase) {
    case Phase::Preparing: break;
    //: What a running job does now, beside its progress bar; so are the next ones.
    case Phase::Waiting: return Words::tr("Waiting for the database");
    case Phase::Copying: return Words::tr("Copying pages");
    case Phase::Syncing: return Words::tr("Writing to the drive");
    case Phase::Reading: return Words::tr("Reading back");
    case Phase::Checking: return Words::tr("Checking contents");
    case Phase::Compressing: return Words::tr("Compressing");
    case Phase::Publishing: return Words::tr("Finishing");
    case Phase::Deleting: return Words::tr("Deleting");
    case Phase::Stopping: return Words::tr("Stopping the application");
    case Phase::Keeping: return Words::tr("Keeping the present state");
    case Phase::Staging: return Words::tr("Copying the backup");
    case Phase::Replacing: return Words::tr("Replacing the database");
    case Phase::Starting: return Words::tr("Starting the application");
    case Phase::Probing: return Words::tr("Asking the application");
    }
    return Words::tr("Preparing");
}

} // namespace core

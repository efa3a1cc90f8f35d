#include "ui/facts/destinationtext.h"

#include "ui/jobs/progresstext.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace ui::facts {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::facts::Destination)
};

QString driveText(core::DriveRelation drive)
{
    switch (drive) {
    case core::DriveRelation::Same:
        return Words::tr("It is the drive of the database: if it fails, both are lost.");
    case core::DriveRelation::Other: return Words::tr("It is another drive: good.");
    case core::DriveRelation::Unknown: break;
    }
    return {};
}

/// With places at which a line may end, for a path without blanks.
QString wrappable(const QString& path)
{
    return QString(path).replace(QDir::separator(), QDir::separator() + QString(QChar(0x200B)));
}

QString joined(const QString& first, const QString& second)
{
    return second.isEmpty() ? first : first + u' ' + second;
}

QString roomText(const core::jobs::DestinationFacts& facts, core::ByteCount needed)
{
    if (facts.free < needed)
        return Words::tr("The database has %1: not even one plain backup fits.")
            .arg(jobs::sizeText(needed));
    return driveText(facts.drive);
}

} // namespace

QString driveStatement(const core::jobs::DestinationFacts& facts)
{
    switch (facts.drive) {
    case core::DriveRelation::Same: return Words::tr("Keep backups on the same drive");
    case core::DriveRelation::Other: return Words::tr("Keep backups on another drive");
    case core::DriveRelation::Unknown: break;
    }
    return Words::tr("Keep backups in a folder of their own");
}

QString destinationSentence(const core::jobs::DestinationFacts& facts, core::ByteCount needed)
{
    //: %1 is a folder, %2 a size such as "74 GiB".
    const QString room =
        Words::tr("%1, %2 free.")
            .arg(wrappable(QDir::toNativeSeparators(facts.root)), jobs::sizeText(facts.free));
    return joined(room, roomText(facts, needed));
}

QString roomSentence(const core::jobs::DestinationFacts& facts, core::ByteCount needed)
{
    //: %1 is a size such as "74 GiB".
    const QString room = Words::tr("%1 free.").arg(jobs::sizeText(facts.free));
    return joined(room, roomText(facts, needed));
}

} // namespace ui::facts

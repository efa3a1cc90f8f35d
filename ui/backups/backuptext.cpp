#include "ui/backups/backuptext.h"

#include "ui/facts/timetext.h"
#include "ui/jobs/progresstext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui::backups {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::backups::BackupText)
};

} // namespace

QString methodKey(const core::vault::Backup& backup)
{
    return backup.origin == core::vault::Origin::Guide ? u"script"_s : u"online"_s;
}

QString methodText(const core::vault::Backup& backup)
{
    return methodText(methodKey(backup));
}

QString methodText(const QString& key)
{
    if (key == u"script")
        return Words::tr("Script");
    //: A method of backup: SQLite's online copy of a database in use.
    return Words::tr("Online");
}

core::ByteCount imageBytes(const core::vault::Backup& backup)
{
    return backup.manifest && backup.manifest->bytes.value() > 0 ? backup.manifest->bytes
                                                                 : backup.storedBytes;
}

QString mebibytes(core::ByteCount bytes)
{
    constexpr double kMebibyte = 1024.0 * 1024.0;
    const double size = static_cast<double>(bytes.value()) / kMebibyte;
    return QLocale().toString(size, 'f', size < 0.05 ? 3 : 1);
}

QString labelOf(const core::vault::Backup& backup)
{
    return backup.manifest ? backup.manifest->label : QString();
}

QString checkedText(const core::vault::Backup& backup, core::UtcTime now)
{
    if (!backup.manifest || !backup.manifest->proof)
        return u"–"_s;
    return facts::ageText(backup.manifest->proof->at, now);
}

QString placeText(const core::vault::Backup& backup)
{
    const QFileInfo folder(backup.folder);
    return backup.origin == core::vault::Origin::Guide ? folder.fileName() : folder.dir().dirName();
}

QString factsText(const core::vault::Backup& backup)
{
    const QString size = jobs::sizeText(imageBytes(backup));
    if (!backup.manifest || backup.origin == core::vault::Origin::Guide)
        return Words::tr("%1 backup, %2").arg(methodText(backup), size);
    return Words::tr("%1 backup, %2, took %3")
        .arg(methodText(backup), size, jobs::durationText(backup.manifest->seconds));
}

QString checkName(const QString& key)
{
    if (key == "page-hashes"_L1)
        return Words::tr("Page hashes");
    if (key == "integrity"_L1)
        return Words::tr("Integrity");
    if (key == "foreign-keys"_L1)
        return Words::tr("Foreign keys");
    if (key == "contents"_L1)
        return Words::tr("Contents");
    return key;
}

} // namespace ui::backups

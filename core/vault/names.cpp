#include "core/vault/names.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::vault {

namespace {

/// The longest file name is that of a manifest in the making:
/// `.NAME-backup-YYYYMMDD-HHMMSSZ-NNNN.manifest.json.PID-N.holdfast-partial`. With 160 bytes of
/// NAME it has at most 241 of the 255 bytes that Linux file systems allow.
constexpr qsizetype kMaxNameBytes = 160;

bool fits(QStringView text)
{
    return text.toUtf8().size() <= kMaxNameBytes;
}

/// Cut between characters: never inside a surrogate pair, so that the name stays valid UTF-8.
QString cut(QString name)
{
    if (name.size() > kMaxNameBytes)
        name.truncate(kMaxNameBytes);
    while (!fits(name))
        name.chop(1);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    return name;
}

std::optional<UtcTime> timeOf(const QString& digits, Origin origin)
{
    const QDate date = QDate::fromString(digits.left(8), u"yyyyMMdd"_s);
    const QTime time = QTime::fromString(digits.mid(9), u"HHmmss"_s);
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    QDateTime at(date, time, origin == Origin::Holdfast ? Qt::UTC : Qt::LocalTime);
    // A local time in the hour that summer time skips: written in another zone, but still a backup.
    if (!at.isValid())
        at = QDateTime(date, time, Qt::UTC);
    return UtcTime(std::chrono::milliseconds(at.toMSecsSinceEpoch()));
}

/// NAME, time, Z, ordinal. The greedy NAME may itself hold "-backup-…": the last time counts.
const QRegularExpression& datedPattern()
{
    static const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(
            u"(.+)-backup-([0-9]{8}-[0-9]{6})(?:(Z)(?:-([2-9]|[1-9][0-9]{1,5}))?)?"_s),
        QRegularExpression::DotMatchesEverythingOption);
    return pattern;
}

} // namespace

QString nameFor(const QString& canonicalPath)
{
    QString name = cut(QFileInfo(canonicalPath).completeBaseName());
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    // "..db" has a base name of dots alone, which would be no name but a folder.
    const bool isName = std::ranges::any_of(name, [](QChar c) { return c != u'.'; });
    return isName ? name : u"database"_s;
}

QString folderNameFor(const QString& canonicalPath)
{
    const QByteArray hash =
        QCryptographicHash::hash(canonicalPath.toUtf8(), QCryptographicHash::Sha256);
    return nameFor(canonicalPath) + u'-' + QString::fromLatin1(hash.toHex().first(8));
}

QString stemFor(const QString& name, UtcTime at, int ordinal)
{
    const QString time = toQDateTime(at).toString(u"yyyyMMdd-HHmmss"_s);
    const QString stem = name + u"-backup-"_s + time + u'Z';
    return ordinal < 2 ? stem : stem + u'-' + QString::number(ordinal);
}

QString manifestNameFor(const QString& stem)
{
    return stem + u".manifest.json"_s;
}

QString artifactNameFor(const QString& stem, Codec codec)
{
    return stem + u".db"_s + suffixOf(codec);
}

std::optional<ParsedName> parseFileName(const QString& fileName)
{
    ParsedName parsed;
    parsed.codec = codecOfFile(fileName);
    const QString ending = artifactNameFor({}, parsed.codec);
    if (!fileName.endsWith(ending) || fileName.contains(u'/'))
        return std::nullopt;
    parsed.stem = fileName.chopped(ending.size());

    const auto match = datedPattern().match(parsed.stem);
    if (!match.hasMatch()) {
        parsed.origin = Origin::Guide;
        parsed.dated = false;
        parsed.name =
            parsed.stem.chopped(parsed.stem.endsWith("-backup"_L1) ? 7 : parsed.stem.size());
        return parsed.name.isEmpty() ? std::nullopt : std::optional(parsed);
    }
    parsed.name = match.captured(1);
    parsed.origin = match.hasCaptured(3) ? Origin::Holdfast : Origin::Guide;
    parsed.ordinal = match.hasCaptured(4) ? match.captured(4).toInt() : 1;
    const auto takenAt = timeOf(match.captured(2), parsed.origin);
    if (!takenAt)
        return std::nullopt;
    parsed.takenAt = *takenAt;
    return parsed;
}

} // namespace core::vault

#include "core/jobs/comparison.h"

#include "core/jobs/shelf.h"
#include "core/jobs/storedimage.h"
#include "core/jobs/tablegroups.h"
#include "core/rows/tableshape.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::jobs {

namespace {

/// One side, before it is opened.
struct FoundSide
{
    QString name{};
    QString path{};
    std::optional<vault::Backup> backup{}; ///< none: a live database
    std::chrono::milliseconds wait{10'000};
};

/// What lies in it is not all there is: it is a database in use, whatever its name says.
bool hasContentBeside(const QString& path)
{
    return QFileInfo(path + u"-wal"_s).size() > 0 || QFileInfo(path + u"-journal"_s).size() > 0;
}

/// Nobody writes it: it is packed, or known as a backup by its manifest or the date in its name.
bool isAtRest(const vault::Backup& backup)
{
    if (vault::codecOfFile(backup.artifactPath) != vault::Codec::None)
        return true;
    const auto name = vault::parseFileName(QFileInfo(backup.artifactPath).fileName());
    return (backup.manifest || (name && name->dated)) && !hasContentBeside(backup.artifactPath);
}

FoundSide sideOf(vault::Backup backup)
{
    const QString name = backup.id;
    const QString path = backup.artifactPath;
    return {.name = name, .path = path, .backup = std::move(backup)};
}

Result<FoundSide> liveSide(const QString& what, const Workshop& workshop)
{
    auto known = resolveDatabase(what, workshop);
    if (!known)
        return known.error();
    return FoundSide{.name = known->config.name,
                     .path = known->config.path,
                     .wait = known->config.settings.wait};
}

/// An id says by itself of which database it is.
Result<FoundSide> sideById(const ComparedSpec& spec, const Workshop& workshop)
{
    auto backup = resolveBackup(spec.what, spec.database, workshop);
    if (!backup && backup.error().code == ErrorCode::BackupNotFound && !spec.database.isEmpty())
        backup = resolveBackup(spec.what, {}, workshop);
    if (backup)
        return sideOf(std::move(*backup));
    // A path at which there is nothing is told as such.
    const bool isPath = backup.error().code == ErrorCode::BackupNotFound && spec.what.contains(u'/')
        && !QFileInfo::exists(spec.what);
    return isPath ? Error{.code = ErrorCode::SourceMissing, .path = spec.what} : backup.error();
}

Result<FoundSide> findSide(const ComparedSpec& spec, const Workshop& workshop)
{
    if (spec.what == u"latest" || spec.what == u"latest-good")
        return sideById(spec, workshop);
    const auto config = config::loadConfig(workshop.places.configFile);
    if (!config)
        return config.error();
    if (config::findDatabase(*config, spec.what))
        return liveSide(spec.what, workshop);
    if (!QFileInfo::exists(spec.what))
        return sideById(spec, workshop);
    auto backup = vault::backupAt(spec.what);
    if (backup && isAtRest(*backup))
        return sideOf(std::move(*backup));
    return liveSide(backup ? backup->artifactPath : spec.what, workshop);
}

struct OpenSide
{
    StoredImage image{}; ///< before the side: must outlive it
    std::unique_ptr<compare::Side> side{};
};

Result<OpenSide> openSide(const FoundSide& found, const Workshop& workshop, const JobContext& job)
{
    OpenSide open;
    QString path = found.path;
    if (found.backup) {
        auto image = openStoredImage(*found.backup, workshop.places.work, job);
        if (!image)
            return image.error();
        open.image = std::move(*image);
        path = open.image.path;
    }
    auto side = compare::Side::open({.path = path,
                                     .atRest = found.backup.has_value(),
                                     .workFolder = workshop.places.work,
                                     .wait = found.wait},
                                    job);
    if (!side) {
        Error error = side.error();
        if (error.path == path)
            error.path = found.path; // not that of what was unpacked
        return error;
    }
    open.side = std::move(*side);
    return open;
}

using Columns = std::vector<rows::Column>;

Result<Columns> columnsOf(compare::Side& side, const QString& table)
{
    auto shape = rows::shapeOf(side.connection(), table);
    return shape ? Result<Columns>(std::move(shape->columns)) : shape.error();
}

QStringList namesOf(const Columns& columns)
{
    QStringList names;
    for (const rows::Column& column : columns)
        names << column.name;
    return names;
}

/// As compareTable() has it: generated columns are read where the other side has values of its own.
std::vector<int> unreadOf(const Columns& columns, const Columns& others)
{
    std::vector<int> unread;
    for (int i = static_cast<int>(columns.size()) - 1; i >= 0; --i) {
        const rows::Column& column = columns[static_cast<std::size_t>(i)];
        const QByteArray name = column.name.toUtf8().toLower(); // as SQLite does: ASCII alone
        const bool isOwnThere = std::ranges::any_of(others, [&](const rows::Column& other) {
            return !other.isGenerated && other.name.toUtf8().toLower() == name;
        });
        if (column.isGenerated && !isOwnThere)
            unread.push_back(i);
    }
    return unread;
}

/// About the file that is meant, not about what was unpacked or captured of it.
Error about(Error error, compare::Side& side, const QString& path)
{
    if (error.path == side.connection().path())
        error.path = path;
    return error;
}

} // namespace

Result<std::shared_ptr<Comparison>> openComparison(const ComparedSpec& first,
                                                   const ComparedSpec& second,
                                                   const Workshop& workshop, const JobContext& job)
{
    const auto one = findSide(first, workshop);
    if (!one)
        return one.error();
    const auto other = findSide(second, workshop);
    if (!other)
        return other.error();
    if (auto ready = prepareWorkFolder(workshop.places.work); !ready)
        return ready.error();
    auto opened = openSide(*one, workshop, job);
    if (!opened)
        return opened.error();
    auto openedToo = openSide(*other, workshop, job);
    if (!openedToo)
        return openedToo.error();

    const auto named = [&](Error error) {
        return about(about(std::move(error), *opened->side, one->path), *openedToo->side,
                     other->path);
    };
    auto schema =
        compare::compareSchemas(opened->side->connection(), openedToo->side->connection());
    if (!schema)
        return named(schema.error());
    auto tables = compare::tablesInBoth(*opened->side, *openedToo->side);
    if (!tables)
        return named(tables.error());
    QStringList names;
    for (const compare::TableInBoth& table : *tables)
        names << table.name;

    auto comparison = std::make_shared<Comparison>();
    comparison->firstName = one->name;
    comparison->secondName = other->name;
    comparison->firstPath = one->path;
    comparison->secondPath = other->path;
    comparison->firstIsLive = !one->backup;
    comparison->secondIsLive = !other->backup;
    comparison->kept = std::make_shared<std::pair<StoredImage, StoredImage>>(
        std::move(opened->image), std::move(openedToo->image));
    comparison->first = std::move(opened->side);
    comparison->second = std::move(openedToo->side);
    comparison->tables = std::move(*tables);
    comparison->schema = std::move(*schema);
    comparison->groups = groupsOf(names, workshop);
    return comparison;
}

Result<compare::TableDifference> compareTable(Comparison& comparison,
                                              const compare::TableInBoth& table,
                                              const compare::RowSink& sink, const JobContext& job)
{
    const auto named = [&](const Error& error) {
        return about(about(error, *comparison.first, comparison.firstPath), *comparison.second,
                     comparison.secondPath);
    };
    auto compared = compare::compareTable(*comparison.first, *comparison.second, table, sink, job);
    if (!compared)
        return named(compared.error());
    if (compared->trouble)
        compared->trouble = named(*compared->trouble);
    return compared;
}

Result<ComparedColumns> comparedColumns(Comparison& comparison, const compare::TableInBoth& table)
{
    const auto first = table.inFirst ? columnsOf(*comparison.first, table.name) : Columns();
    if (!first)
        return first.error();
    const auto second = table.inSecond ? columnsOf(*comparison.second, table.name) : Columns();
    if (!second)
        return second.error();
    return ComparedColumns{.first = namesOf(*first),
                           .second = namesOf(*second),
                           .firstUnread = unreadOf(*first, *second),
                           .secondUnread = unreadOf(*second, *first)};
}

} // namespace core::jobs

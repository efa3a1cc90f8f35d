#include "core/restore/recordjson.h"

#include "core/base/durable.h"
#include "core/vault/jsonreader.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace core::restore {

namespace {

constexpr qint64 kAny = std::numeric_limits<qint64>::max();

constexpr std::array kRecordStates{
    std::pair{RecordState::Running, "running"_L1},
    std::pair{RecordState::Swapping, "swapping"_L1},
    std::pair{RecordState::Swapped, "swapped"_L1},
    std::pair{RecordState::Done, "done"_L1},
    std::pair{RecordState::RolledBack, "rolled-back"_L1},
    std::pair{RecordState::Interrupted, "interrupted"_L1},
};

constexpr std::array kTargetStates{
    std::pair{TargetState::Absent, "absent"_L1},
    std::pair{TargetState::AtRest, "at-rest"_L1},
    std::pair{TargetState::HotWal, "hot-wal"_L1},
    std::pair{TargetState::HotJournal, "hot-journal"_L1},
    std::pair{TargetState::Unreadable, "unreadable"_L1},
};

template <class Words, class Value>
QString wordOf(const Words& words, Value value)
{
    for (const auto& [each, word] : words) {
        if (each == value)
            return word;
    }
    return words.front().second;
}

template <class Value, class Words>
Value valueOf(const Words& words, vault::JsonReader& reader, QLatin1StringView key)
{
    const QString text = reader.text(key);
    for (const auto& [each, word] : words) {
        if (text == word)
            return each;
    }
    reader.fail(u"\"%1\" is none that is known"_s.arg(key));
    return words.front().first;
}

std::vector<Step> stepsFrom(vault::JsonReader& parent)
{
    std::vector<Step> steps;
    const QJsonArray list = parent.list("steps"_L1);
    for (const QJsonValue& value : list) {
        vault::JsonReader reader(value.toObject());
        const auto kind = stepFromKey(reader.text("step"_L1));
        const auto state = stateFromKey(reader.text("state"_L1));
        if (kind && state)
            steps.push_back({.kind = *kind,
                             .state = *state,
                             .detail = reader.text("detail"_L1),
                             .seconds = reader.seconds("seconds"_L1)});
    }
    return steps;
}

/// Undo writes there: nothing but an absolute, plain path will do.
void checkPath(vault::JsonReader& reader, QLatin1StringView key, const QString& path)
{
    const bool isPlain =
        QDir::isAbsolutePath(path) && QDir::cleanPath(path) == path && !path.contains(QChar::Null);
    if (!path.isEmpty() && !isPlain)
        reader.fail(u"\"%1\" is no plain absolute path"_s.arg(key));
}

/// Settling removes it, or gives it the name of the target.
void checkStaged(vault::JsonReader& reader, const Record& record)
{
    const QFileInfo staged(record.staged);
    const QString name = staged.fileName();
    const bool isOurs = name.startsWith(u'.')
        && (name.endsWith(kStagedSuffix) || name.endsWith(kPartialSuffix))
        && staged.path() == QFileInfo(record.target).path();
    if (!record.staged.isEmpty() && !isOurs)
        reader.fail(u"\"staged\" is no file of ours"_s);
}

std::optional<Folded> foldedFrom(const std::optional<QJsonObject>& object)
{
    if (!object)
        return std::nullopt;
    const auto number = [&](QLatin1StringView key) {
        return object->value(key).toString().toLongLong();
    };
    return Folded{.bytes = ByteCount(number("bytes"_L1)),
                  .writtenAt = number("written_at"_L1),
                  .kept = ByteCount(number("kept_bytes"_L1))};
}

void takeTarget(vault::JsonReader& reader, Record& record)
{
    record.target = reader.text("target"_L1);
    record.before = valueOf<TargetState>(kTargetStates, reader, "before"_L1);
    record.safetyCopy = reader.flag("safety_copy"_L1);
    record.raw = reader.flag("raw"_L1);
    record.bytes = ByteCount(reader.whole("bytes"_L1, kAny));
    record.staged = reader.text("staged"_L1);
    record.sidecarsFrom = reader.text("sidecars_from"_L1);
    record.goingBack = reader.flag("going_back"_L1);
    record.onlineWal = reader.flag("online_wal"_L1);
    record.stopsApplication = reader.flag("stops_application"_L1);
    record.folded = foldedFrom(reader.object("folded"_L1));
    checkPath(reader, "target"_L1, record.target);
    checkPath(reader, "staged"_L1, record.staged);
    checkPath(reader, "sidecars_from"_L1, record.sidecarsFrom);
    checkStaged(reader, record);
    if (const auto id = reader.object("staged_id"_L1)) {
        record.stagedId = FileId{id->value("device"_L1).toString().toULongLong(),
                                 id->value("inode"_L1).toString().toULongLong()};
    }
    if (const QString cookie = reader.text("schema_before"_L1); !cookie.isEmpty())
        record.schemaBefore = cookie.toLongLong();
}

} // namespace

QString recordStateKey(RecordState state)
{
    return wordOf(kRecordStates, state);
}

QJsonObject toJson(const Step& step)
{
    return {{"step"_L1, stepKey(step.kind)},
            {"state"_L1, stateKey(step.state)},
            {"detail"_L1, step.detail},
            {"seconds"_L1, step.seconds}};
}

QJsonObject toJson(const Record& record)
{
    QJsonArray steps;
    for (const Step& step : record.steps)
        steps.append(toJson(step));
    QJsonObject object{{"format"_L1, Record::kFormat},
                       {"id"_L1, record.id},
                       {"kind"_L1, record.kind},
                       {"online"_L1, record.online},
                       {"tables"_L1, record.tables},
                       {"state"_L1, recordStateKey(record.state)},
                       {"target"_L1, record.target},
                       {"backup"_L1, record.backupId},
                       {"undoes"_L1, record.undoes},
                       {"undone_by"_L1, record.undoneBy},
                       {"begun_at"_L1, toIso(record.begunAt)},
                       {"program"_L1, record.program},
                       {"pid"_L1, record.pid},
                       {"before"_L1, wordOf(kTargetStates, record.before)},
                       {"safety_copy"_L1, record.safetyCopy},
                       {"raw"_L1, record.raw},
                       {"bytes"_L1, qint64{record.bytes.value()}},
                       {"staged"_L1, record.staged},
                       {"sidecars_from"_L1, record.sidecarsFrom},
                       {"going_back"_L1, record.goingBack},
                       {"online_wal"_L1, record.onlineWal},
                       {"stops_application"_L1, record.stopsApplication},
                       {"message"_L1, record.message},
                       {"steps"_L1, steps}};
    if (record.endedAt)
        object.insert("ended_at"_L1, toIso(*record.endedAt));
    // As texts: a JSON number cannot hold all of them.
    if (record.stagedId)
        object.insert("staged_id"_L1,
                      QJsonObject{{"device"_L1, QString::number(record.stagedId->device)},
                                  {"inode"_L1, QString::number(record.stagedId->inode)}});
    if (record.folded)
        object.insert("folded"_L1,
                      QJsonObject{{"bytes"_L1, QString::number(record.folded->bytes.value())},
                                  {"written_at"_L1, QString::number(record.folded->writtenAt)},
                                  {"kept_bytes"_L1, QString::number(record.folded->kept.value())}});
    if (record.schemaBefore)
        object.insert("schema_before"_L1, QString::number(*record.schemaBefore));
    return object;
}

Result<Record> recordFromJson(const QJsonObject& object, const QString& path)
{
    vault::JsonReader reader(object);
    reader.require(
        {"format"_L1, "id"_L1, "kind"_L1, "state"_L1, "target"_L1, "begun_at"_L1, "before"_L1});
    if (reader.whole("format"_L1, kAny) > Record::kFormat)
        reader.fail(u"it was written by a newer version"_s);
    Record record{.id = reader.text("id"_L1),
                  .kind = reader.text("kind"_L1),
                  .online = reader.flag("online"_L1),
                  .tables = reader.flag("tables"_L1),
                  .state = valueOf<RecordState>(kRecordStates, reader, "state"_L1),
                  .backupId = reader.text("backup"_L1),
                  .undoes = reader.text("undoes"_L1),
                  .undoneBy = reader.text("undone_by"_L1),
                  .begunAt = reader.time("begun_at"_L1),
                  .program = reader.text("program"_L1),
                  .pid = reader.whole("pid"_L1, kAny),
                  .message = reader.text("message"_L1),
                  .steps = stepsFrom(reader)};
    takeTarget(reader, record);
    if (object.contains("ended_at"_L1))
        record.endedAt = reader.time("ended_at"_L1);
    if (record.id.isEmpty() || record.id.contains(u'/') || record.target.isEmpty())
        reader.fail(u"\"id\" or \"target\" cannot be used"_s);
    if (!reader.problem().isEmpty())
        return Error{.code = ErrorCode::ManifestInvalid, .path = path, .detail = reader.problem()};
    return record;
}

} // namespace core::restore

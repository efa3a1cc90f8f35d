#include "core/vault/proofjson.h"

#include "core/vault/jsonreader.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace core::vault {

namespace {

constexpr std::size_t kMostPages = 100;
constexpr qint64 kAnyCount = std::numeric_limits<qint64>::max();

QJsonObject findingToJson(const Finding& finding)
{
    QJsonArray pages;
    for (const PageNo page : finding.pages)
        pages.append(qint64{page.value()});
    return {{"kind"_L1, findingKey(finding.kind)}, {"object"_L1, finding.object},
            {"count"_L1, finding.count},           {"pages"_L1, pages},
            {"detail"_L1, finding.detail},         {"in_source_too"_L1, finding.inSourceToo}};
}

std::vector<PageNo> pagesFrom(const QJsonArray& numbers, JsonReader& reader)
{
    std::vector<PageNo> pages;
    for (const QJsonValue& value : numbers) {
        const qint64 number = value.toInteger(0);
        if (number < 1 || number > std::numeric_limits<std::uint32_t>::max())
            reader.fail(u"\"pages\" names a page that cannot be"_s);
        else if (pages.size() < kMostPages)
            pages.emplace_back(static_cast<std::uint32_t>(number));
    }
    return pages;
}

std::optional<Finding> findingFrom(const QJsonValue& json, JsonReader& parent)
{
    JsonReader reader(json.toObject());
    reader.require({"kind"_L1});
    const auto kind = findingFromKey(reader.text("kind"_L1));
    Finding finding{.object = reader.text("object"_L1),
                    .count = reader.whole("count"_L1, kAnyCount),
                    .pages = pagesFrom(reader.list("pages"_L1), reader),
                    .detail = reader.text("detail"_L1),
                    .inSourceToo = reader.flag("in_source_too"_L1)};
    if (!reader.problem().isEmpty())
        parent.fail(u"finding: "_s + reader.problem());
    if (!kind)
        return std::nullopt;
    finding.kind = *kind;
    return finding;
}

CheckRecord checkFrom(const QJsonValue& json, JsonReader& parent)
{
    JsonReader reader(json.toObject());
    reader.require({"name"_L1, "state"_L1});
    CheckRecord check{.name = reader.text("name"_L1),
                      .state =
                          verdictFromKey(reader.text("state"_L1)).value_or(Verdict::NotChecked),
                      .seconds = reader.seconds("seconds"_L1)};
    const QJsonArray findings = reader.list("findings"_L1);
    for (const QJsonValue& value : findings) {
        if (auto finding = findingFrom(value, reader))
            check.findings.push_back(std::move(*finding));
    }
    if (!reader.problem().isEmpty())
        parent.fail(u"check: "_s + reader.problem());
    return check;
}

} // namespace

QJsonArray toJson(const std::vector<CheckRecord>& checks)
{
    QJsonArray list;
    for (const CheckRecord& check : checks) {
        QJsonArray findings;
        for (const Finding& finding : check.findings)
            findings.append(findingToJson(finding));
        list.append(QJsonObject{{"name"_L1, check.name},
                                {"state"_L1, verdictKey(check.state)},
                                {"seconds"_L1, check.seconds},
                                {"findings"_L1, findings}});
    }
    return list;
}

QJsonObject toJson(const Proof& proof)
{
    return {{"at"_L1, toIso(proof.at)},
            {"level"_L1, levelKey(proof.level)},
            {"verdict"_L1, verdictKey(proof.verdict)},
            {"source_damaged"_L1, proof.sourceDamaged},
            {"seconds"_L1, proof.seconds},
            {"file_changed_ns"_L1, proof.fileChanged},
            {"checks"_L1, toJson(proof.checks)}};
}

Result<Proof> proofFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    reader.require({"at"_L1, "level"_L1, "verdict"_L1});
    Proof proof{.at = reader.time("at"_L1),
                // The weaker claim, where a newer version's word is not known.
                .level = levelFromKey(reader.text("level"_L1)).value_or(CheckLevel::Quick),
                .verdict = verdictFromKey(reader.text("verdict"_L1)).value_or(Verdict::NotChecked),
                .sourceDamaged = reader.flag("source_damaged"_L1),
                .seconds = reader.seconds("seconds"_L1),
                .fileChanged = reader.whole("file_changed_ns"_L1, kAnyCount)};
    const QJsonArray checks = reader.list("checks"_L1);
    for (const QJsonValue& value : checks)
        proof.checks.push_back(checkFrom(value, reader));
    if (!reader.problem().isEmpty())
        return Error{.code = ErrorCode::ManifestInvalid, .detail = u"proof: "_s + reader.problem()};
    return proof;
}

} // namespace core::vault

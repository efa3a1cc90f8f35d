#include "core/proof/check.h"
#include "core/proof/integritymessage.h"
#include "core/proof/sqlfault.h"
#include "core/sqlite/connection.h"
#include "core/sqlite/pagemap.h"
#include "core/sqlite/statement.h"

#include <QFileInfo>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::proof {

namespace {

using vault::Finding;
using vault::FindingKind;

/// Of what the whole check says: that which no check of a single table can see.
bool isAboutUseOfPages(const QString& line)
{
    return line.contains("reference to page"_L1) || line.contains("is never used"_L1)
        || line.contains("freelist"_L1, Qt::CaseInsensitive);
}

/// The checks of single tables each look at one tree. A page in two trees, in a tree and in the
/// list of free pages, or in neither is seen by the whole check alone, which takes as long as all
/// of them together: it is made only where a walk over the pages says that something is wrong.
class PageUseCheck final : public Check
{
public:
    PageUseCheck(QString image, std::stop_token stop)
        : m_image(std::move(image))
        , m_stop(std::move(stop))
    {
    }

    QLatin1StringView record() const override { return kIntegrity; }
    bool appliesTo(const sqlite::TableInfo& table) const override { return table.rootPage == 1; }
    qint64 effort(const sqlite::TableInfo&, qint64) const override
    {
        return QFileInfo(m_image).size() / kBytesEach;
    }

    Result<TableOutcome> run(sqlite::Connection& view, const sqlite::TableInfo&) const override
    {
        NoProgress unseen;
        const auto map = sqlite::mapPages(m_image, {m_stop, unseen});
        if (!map && stoppedByUs(map.error()))
            return map.error();
        if (map && map->isSound())
            return TableOutcome{};
        auto outcome = askWholeCheck(view);
        if (outcome && outcome->findings.empty() && map)
            addCutOff(*map, outcome->findings);
        return outcome;
    }

private:
    static constexpr qint64 kBytesEach = 100; ///< are walked in the time that a row is counted in

    /// To SQLite the rest of a page that the file ends in is zeros, which may be what nobody uses.
    static void addCutOff(const sqlite::PageMap& map, std::vector<Finding>& findings)
    {
        const bool isCutOff = std::ranges::count(map.faults, sqlite::PageFaultKind::BeyondEnd,
                                                 &sqlite::PageFault::kind)
            > 0;
        if (isCutOff)
            findings.push_back(
                {.kind = FindingKind::Structure, .count = 1, .pages = {PageNo(map.pages + 1)}});
    }

    static Result<TableOutcome> askWholeCheck(sqlite::Connection& view)
    {
        TableOutcome outcome;
        auto statement = view.prepare("PRAGMA main.quick_check(1000000)");
        Error stopped = statement ? Error{} : statement.error();
        while (statement) {
            const auto row = statement->step();
            if (row && *row == sqlite::Statement::Row::Done)
                return outcome;
            if (!row) {
                stopped = row.error();
                break;
            }
            for (const QString& line : statement->text(0).split(u'\n')) {
                if (isAboutUseOfPages(line))
                    addIntegrityMessage(line, {}, outcome.findings);
            }
        }
        if (stoppedByUs(stopped))
            return stopped;
        if (stopped.code == ErrorCode::SourceDamaged && outcome.findings.empty())
            outcome.findings.push_back({.kind = FindingKind::Structure, .detail = stopped.detail});
        return outcome;
    }

    QString m_image;
    std::stop_token m_stop;
};

} // namespace

std::unique_ptr<Check> makePageUseCheck(QString image, std::stop_token stop)
{
    return std::make_unique<PageUseCheck>(std::move(image), std::move(stop));
}

} // namespace core::proof

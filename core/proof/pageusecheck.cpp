#include "core/proof/check.h"
#include "core/proof/integritymessage.h"
#include "core/proof/sqlfault.h"
#include "core/sqlite/connection.h"
#include "core/sqlite/statement.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::proof {

namespace {

using vault::Finding;
using vault::FindingKind;

constexpr qint64 kLockByte = 1 << 30; ///< the page that holds it is never used

Result<qint64> number(sqlite::Connection& view, const QByteArray& sql)
{
    auto statement = view.prepare(sql);
    if (!statement)
        return statement.error();
    const auto row = statement->step();
    if (!row)
        return row.error();
    return statement->integer(0);
}

/// How many pages belong to no tree: free ones, the lock-byte page, pointer maps. Reserved bytes,
/// which make pointer maps a little more frequent, are not looked at: a wrong number only costs the
/// time of the whole check. Source: https://www.sqlite.org/fileformat2.html, sections 1.5 to 1.8.
Result<qint64> pagesOutsideTrees(sqlite::Connection& view, qint64 pages)
{
    const auto pageSize = number(view, "PRAGMA main.page_size");
    const auto free = number(view, "PRAGMA main.freelist_count");
    const auto autoVacuum = number(view, "PRAGMA main.auto_vacuum");
    for (const auto* each : {&pageSize, &free, &autoVacuum}) {
        if (!*each)
            return each->error();
    }
    const qint64 lockPages = pages * *pageSize > kLockByte ? 1 : 0;
    const qint64 mapPages =
        *autoVacuum != 0 && pages > 1 ? (pages - 2) / (*pageSize / 5 + 1) + 1 : 0;
    return *free + lockPages + mapPages;
}

/// True if every page that is in use belongs to one tree and all others are accounted for.
Result<bool> addsUp(sqlite::Connection& view)
{
    const auto pages = number(view, "PRAGMA main.page_count");
    if (!pages)
        return pages.error();
    const auto outside = pagesOutsideTrees(view, *pages);
    if (!outside)
        return outside.error();
    auto used = view.prepare("SELECT pageno FROM dbstat('main')");
    if (!used)
        return used.error();
    std::vector<bool> seen(static_cast<std::size_t>(*pages) + 1);
    qint64 count = 0;
    for (;;) {
        const auto row = used->step();
        if (!row)
            return row.error();
        if (*row == sqlite::Statement::Row::Done)
            return count + *outside == *pages;
        const qint64 page = used->integer(0);
        if (page < 1 || page > *pages || seen[static_cast<std::size_t>(page)])
            return false;
        seen[static_cast<std::size_t>(page)] = true;
        ++count;
    }
}

/// Of what the whole check says: that which no check of a single table can see.
bool isAboutUseOfPages(const QString& line)
{
    return line.contains("reference to page"_L1) || line.contains("is never used"_L1)
        || line.contains("freelist"_L1, Qt::CaseInsensitive);
}

/// The checks of single tables each look at one tree. A page in two trees, in a tree and in the
/// list of free pages, or in neither is seen by the whole check alone, which takes as long as all
/// of them together: it is made only where the numbers do not add up.
class PageUseCheck final : public Check
{
public:
    QLatin1StringView record() const override { return kIntegrity; }
    bool appliesTo(const sqlite::TableInfo& table) const override { return table.rootPage == 1; }
    /// Each row of the schema is a tree that is walked.
    qint64 effort(const sqlite::TableInfo&) const override { return 100'000; }

    Result<TableOutcome> run(sqlite::Connection& view, const sqlite::TableInfo&) const override
    {
        const auto right = addsUp(view);
        if (!right && stoppedByUs(right.error()))
            return right.error();
        if (right && *right)
            return TableOutcome{};
        return askWholeCheck(view);
    }

private:
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
};

} // namespace

std::unique_ptr<Check> makePageUseCheck()
{
    return std::make_unique<PageUseCheck>();
}

} // namespace core::proof

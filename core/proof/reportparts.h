#pragma once

#include "core/proof/report.h"

#include <QStringList>

namespace core::proof {

/// What kind of thing a finding is about.
enum class Part {
    Unknown,
    Schema, ///< the description of all tables
    Table,
    Index,
    FreePages,
};

/// Answers what a report knows of the part of the database that a finding is about.
class ReportParts
{
public:
    /// `report` must outlive it.
    explicit ReportParts(const Report& report);

    [[nodiscard]] Part partOf(const vault::Finding& finding) const;
    /// The table that the index belongs to; empty where that is not known.
    [[nodiscard]] QString tableOf(const vault::Finding& finding) const;
    /// The indexes that such a finding of Part::Index is about.
    [[nodiscard]] QStringList indexesOf(const vault::Finding& finding) const;
    /// False where pages of them are broken: then REINDEX fails as well, because it clears them
    /// before, or would clear pages of others (https://www.sqlite.org/lang_reindex.html).
    [[nodiscard]] bool canBeRebuilt(const QStringList& indexes) const;
    /// True where the table was looked at and nothing damaged was found in it.
    [[nodiscard]] bool isWhole(const QString& table) const;

    /// Rows that were there when the table was whole.
    [[nodiscard]] std::optional<qint64> rowsOnceIn(const QString& table) const;
    /// Of those, the rows that no page leads to any more. None where it cannot be known.
    [[nodiscard]] std::optional<qint64> rowsOutOfReach(const QString& table) const;
    /// Where they are missing between those that can be reached; empty where that is not known.
    [[nodiscard]] std::vector<sqlite::RowGap> gapsIn(const QString& table) const;
    /// About how many rows stand on the pages that the finding names: by the average of its table.
    [[nodiscard]] std::optional<qint64> rowsOnPages(const vault::Finding& finding) const;

    /// The share of the file that is free, in percent; 0 without a map.
    [[nodiscard]] int freePercent() const;
    [[nodiscard]] ByteCount freeBytes() const;

private:
    [[nodiscard]] const sqlite::PageTree* treeOf(const QString& name) const;
    [[nodiscard]] const sqlite::PageTree* ownerOf(PageNo page) const;
    [[nodiscard]] const ReportTable* rowOf(const QString& table) const;
    [[nodiscard]] std::uint32_t freePages() const;

    const Report* m_report;
};

} // namespace core::proof

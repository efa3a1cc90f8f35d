#pragma once

#include "core/sqlite/pagemap.h"
#include "core/vault/manifest.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace core::proof {

/// What the admin can do about a finding; a front end makes a button or a sentence of it.
enum class NextStep {
    None,
    UseNewestGood, ///< the newest good backup instead of this one
    RestoreNewestGood, ///< the whole database, as the newest good backup has it
    BackUpAgain, ///< the source is sound: take a new backup
    RebuildIndex, ///< only an index is damaged: its table holds everything
    RestoreTables, ///< bring these tables back from a backup
    Salvage, ///< recover what can be read
    LookAtRows, ///< content, not damage: rows without a parent, broken rules
    ProvideExtension, ///< a collation, tokenizer or module is missing here
    Compact, ///< free space that could be given back
};

/// A finding as people read it: what is, what it means for the data, what to do.
struct ReportFinding
{
    vault::Finding finding{}; ///< empty where `key` is none of a finding
    QString key{}; ///< stable word: that of the finding, or "free-space"
    QString check{}; ///< the record it comes from; empty if it is from none
    vault::Severity severity = vault::Severity::Note;
    QString title{}; ///< "Pages 3,127 and 3,128 of index i are damaged"
    QString meaning{}; ///< "They hold part of an index. The rows of t are complete."
    std::vector<sqlite::RowGap> gaps{}; ///< where rows of its table are out of reach
    QString advice{}; ///< the next step as a sentence
    NextStep step = NextStep::None;
    QStringList tables{}; ///< that the step is about
    QString fromId{}; ///< the backup that RestoreTables takes them from
    QString sql{}; ///< what RebuildIndex runs in the database
    QString detail{}; ///< SQLite's own words; below "Details", never as the message
};

/// A table with its rows, against the backup before.
struct ReportTable
{
    QString name{};
    std::optional<qint64> rows{}; ///< none: could not be counted
    std::optional<qint64> before{}; ///< none: there is no backup before, or it had no such table
    std::optional<qint64> captured{}; ///< rows when it was last whole, as far as is known
    bool isGone = false; ///< the backup before had it, this one has not
    vault::Verdict state = vault::Verdict::NotChecked;
};

/// Everything a report shows, on the screen, as HTML, PDF or JSON.
struct Report
{
    QString subject{}; ///< backup id, or path of a live database or file
    QString database{}; ///< file name of the database
    UtcTime takenAt{}; ///< of the backup; when the report was made for a live database
    bool isBackup = false;
    ByteCount bytes{}; ///< of the image
    std::uint32_t pages = 0;
    std::uint32_t pageSize = 0;
    vault::Proof proof{}; ///< with the four checks
    std::vector<ReportFinding> findings{}; ///< the worst first
    std::vector<ReportTable> tables{};
    QString beforeId{}; ///< the backup that the tables are compared with; empty = none
    UtcTime beforeAt{}; ///< when it was taken; the epoch = none
    /// None where the file could not be mapped; says nothing about damage then.
    std::optional<sqlite::PageMap> map{};
    std::vector<bool> damaged{}; ///< of page i + 1: named by a finding or a fault of the map
    QString newestGoodId{}; ///< another backup that is proven good; empty = none
    UtcTime newestGoodAt{};
};

} // namespace core::proof

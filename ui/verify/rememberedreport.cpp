#include "ui/verify/rememberedreport.h"

#include "core/proof/reportfindings.h"

#include <QFileInfo>

namespace ui::verify {

core::proof::Report rememberedReport(const core::vault::Backup& backup, const QString& database)
{
    core::proof::Report report{.subject = backup.id,
                               .database = QFileInfo(database).fileName(),
                               .takenAt = backup.takenAt,
                               .isBackup = true,
                               .bytes = backup.storedBytes};
    if (const auto& manifest = backup.manifest) {
        report.bytes = manifest->bytes;
        report.pages = manifest->pages;
        report.pageSize = manifest->pageSize;
        if (manifest->proof)
            report.proof = *manifest->proof;
        for (const auto& table : manifest->tables)
            report.tables.push_back({.name = table.name, .rows = table.rows});
    }
    report.proof.verdict = backup.verdict(); // the size of the file counts too
    report.findings = core::proof::findingsOf(report);
    return report;
}

} // namespace ui::verify

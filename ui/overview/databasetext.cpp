#include "ui/overview/databasetext.h"

#include "ui/jobs/progresstext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::overview {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::overview::Database)
};

using core::jobs::DatabaseStatus;

QString labelOrFolder(const DatabaseStatus& database)
{
    const auto& config = database.database.config;
    return config.label.isEmpty() ? QDir::toNativeSeparators(QFileInfo(config.path).path())
                                  : config.label;
}

} // namespace

QString placeText(const DatabaseStatus& database)
{
    if (!database.sourceBytes)
        return labelOrFolder(database);
    //: %1 is a label such as "Production" or a folder, %2 a size.
    return Words::tr("%1 · %2").arg(labelOrFolder(database), jobs::sizeText(*database.sourceBytes));
}

QString reasonText(const DatabaseStatus& database)
{
    const auto& reasons = database.health.reasons;
    if (reasons.empty())
        return {};
    // Its age stands two columns on, and this one does not grow old while it is looked at.
    if (reasons.front().kind == core::policy::ReasonKind::ProtectedAndFresh)
        return Words::tr("Backed up and verified within the limit of %1.")
            .arg(core::policy::ageInWords(reasons.front().limit));
    return core::policy::describe(reasons.front());
}

QString allReasons(const DatabaseStatus& database)
{
    QStringList lines;
    for (const auto& reason : database.health.reasons)
        lines << core::policy::describe(reason);
    return lines.join(u'\n');
}

const core::vault::Proof* lastProof(const DatabaseStatus& database)
{
    for (const auto* backup : {&database.newest, &database.newestProven}) {
        if (*backup && (*backup)->manifest && (*backup)->manifest->proof)
            return &*(*backup)->manifest->proof;
    }
    return nullptr;
}

QString checksText(const core::vault::Proof& proof)
{
    const auto passed = std::ranges::count(proof.checks, core::vault::Verdict::Ok,
                                           &core::vault::CheckRecord::state);
    const QLocale locale;
    if (proof.checks.size() == 1)
        return Words::tr("%1 of 1 check").arg(locale.toString(qlonglong(passed)));
    return Words::tr("%1 of %2 checks")
        .arg(locale.toString(qlonglong(passed)), locale.toString(qlonglong(proof.checks.size())));
}

} // namespace ui::overview

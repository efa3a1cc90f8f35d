#include "core/catalog/catalog.h"

#include "core/catalog/catalogstate.h"

#include <QCoreApplication>

namespace core::catalog {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(core::catalog)
};

JobRecord lossRecord(const QString& aside)
{
    const auto now =
        std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    return {.kind = QString(kLossKind),
            .program = QCoreApplication::applicationName(),
            .pid = QCoreApplication::applicationPid(),
            .startedAt = now,
            .endedAt = now,
            .outcome = JobOutcome::Damaged,
            .message = Messages::tr("The catalogue could not be used: it was put aside and made "
                                    "anew. The history before that is lost, and so are pins and "
                                    "proofs of backups in folders that cannot be written."),
            .backupId = aside};
}

} // namespace

Result<Catalog> Catalog::open(const QString& path)
{
    auto store = Store::open(path);
    if (!store)
        return store.error();
    const QString aside = (*store)->putAside();
    Catalog catalog(std::make_unique<State>(State{*std::move(store)}));
    if (!aside.isEmpty()) {
        // The new history begins with why the old one is gone.
        if (auto noted = catalog.beginJob(lossRecord(aside)); !noted)
            return noted.error();
    }
    return catalog;
}

Catalog::Catalog(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

Catalog::Catalog(Catalog&&) noexcept = default;
Catalog& Catalog::operator=(Catalog&&) noexcept = default;
Catalog::~Catalog() = default;

} // namespace core::catalog

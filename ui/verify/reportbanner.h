#pragma once

#include "core/proof/report.h"
#include "core/vault/vault.h"
#include "ui/facts/statusof.h"
#include "ui/widgets/messagebar.h"

namespace ui::verify {

/// Is it good, and if not, what is to be done? One button at most, for what can be done here.
class ReportBanner final : public widgets::MessageBar
{
    Q_OBJECT

public:
    explicit ReportBanner(QWidget* parent = nullptr);

    struct Facts
    {
        const core::proof::Report& report;
        facts::Freshness freshness = facts::Freshness::Current;
        const core::vault::Backup* newestGood = nullptr; ///< another backup
        core::UtcTime now{};
    };
    void setFacts(const Facts& facts);

Q_SIGNALS:
    void checkRequested();
    /// The newest good backup is wanted instead.
    void goodRequested();
    void backUpRequested();

private:
    enum class Step { None, Check, UseGood, BackUp };

    [[nodiscard]] static Step stepFor(const Facts& facts);
    void offer(Step step, const QString& words);

    QString m_offered; ///< words of the button that is there
};

} // namespace ui::verify

#pragma once

#include "core/vault/verdict.h"
#include "ui/facts/statusof.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace ui::backups {

/// The checks of a proof: how many passed and when, and of those that found something, what, in
/// words.
class ChecksList final : public QWidget
{
    Q_OBJECT

public:
    explicit ChecksList(QWidget* parent = nullptr);

    /// Without a proof it says that there is none.
    void setProof(const std::optional<core::vault::Proof>& proof, facts::Freshness freshness,
                  core::UtcTime now);

private:
    void clear();
    void addSummary(const core::vault::Proof& proof, facts::Freshness freshness, core::UtcTime now);
    void addCheck(const core::vault::CheckRecord& check);
    void addWords(const QString& words, int indent);

    QVBoxLayout* m_layout;
};

} // namespace ui::backups

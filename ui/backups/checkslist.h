#pragma once

#include "core/vault/verdict.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace ui::backups {

/// The four checks of a proof: state, time taken, and what they found, in words.
class ChecksList final : public QWidget
{
    Q_OBJECT

public:
    explicit ChecksList(QWidget* parent = nullptr);

    /// Without a proof it says that there is none.
    void setProof(const std::optional<core::vault::Proof>& proof);

private:
    void clear();
    void addCheck(const core::vault::CheckRecord& check);
    void addWords(const QString& words);

    QVBoxLayout* m_layout;
    std::optional<core::vault::Proof> m_proof;
};

} // namespace ui::backups

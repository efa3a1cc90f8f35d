#pragma once

#include "core/jobs/restore.h"
#include "ui/widgets/panel.h"

class QCheckBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;
class QRadioButton;

namespace ui::restore {

class CommandFields;

/// "How it is done": the method, the commands of the application, how it is asked whether it works,
/// and what follows.
class MethodPanel final : public widgets::Panel
{
    Q_OBJECT

public:
    explicit MethodPanel(QWidget* parent = nullptr);

    /// What counts as long as nobody writes something else: as configured.
    void setDefaults(const core::jobs::RestoreSpec& spec);
    /// Puts what was chosen here into `spec`; what nobody touched stays none.
    void fill(core::jobs::RestoreSpec& spec) const;

Q_SIGNALS:
    /// A person has changed something.
    void edited();

private:
    void arrange();
    void connectAll();
    void addHeaders();
    void showHeaders();
    [[nodiscard]] QStringList headers() const;

    QGridLayout* m_grid;
    QRadioButton* m_swap;
    QRadioButton* m_online;
    CommandFields* m_commands = nullptr;
    QLineEdit* m_probe = nullptr;
    QPlainTextEdit* m_headers = nullptr;
    QList<QWidget*> m_headerParts; ///< there for a web address alone
    QCheckBox* m_backUp;
    std::chrono::seconds m_probeTimeout{60};
    bool m_probeEdited = false;
};

} // namespace ui::restore

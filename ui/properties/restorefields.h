#pragma once

#include "core/restore/probe.h"
#include "ui/properties/fieldform.h"
#include "ui/theme/status.h"

class QPlainTextEdit;

namespace ui::widgets {
class FieldNote;
}

namespace ui::properties {

/// What counts for the restores of a database: how its application is stopped, started and asked
/// whether it works, and how long a restore can be undone.
class RestoreFields final : public FieldForm
{
    Q_OBJECT

public:
    /// `now` must outlive this.
    explicit RestoreFields(const core::jobs::DatabaseProperties& now, QWidget* parent = nullptr);

    /// Puts what stands here into `wanted`.
    void fill(core::jobs::PropertyTexts& wanted) const;
    void showNotes(const core::jobs::PropertyTexts& wanted, const Problems& problems);
    /// How the application answered; dropped when something else stands here now.
    void setProbeAnswer(const core::Result<core::restore::ProbeAnswer>& answer);

Q_SIGNALS:
    /// The application is to be asked now.
    void probeRequested(const core::restore::Probe& probe);

private:
    /// What came of the last try.
    struct Said
    {
        theme::Status status = theme::Status::Running;
        QString words{};
    };

    void arrange();
    void makeHeaders();
    static QLineEdit* makeTime(const QString& name, const QString& own, const QString& byDefault);
    void connectAll();
    void showProbeNote(const Problems& problems);
    void showTimes(const core::jobs::PropertyTexts& wanted, const Problems& problems);
    void tryIt();
    void forgetAnswer();

    const core::jobs::DatabaseProperties& m_now;
    QLineEdit* m_stop;
    QLineEdit* m_start;
    QLineEdit* m_probe;
    QPushButton* m_try;
    QPlainTextEdit* m_headers;
    QLineEdit* m_commandTime;
    QLineEdit* m_probeTime;
    QLineEdit* m_proofAge;
    QLineEdit* m_keep;
    widgets::FieldNote* m_startNote = nullptr;
    widgets::FieldNote* m_probeNote = nullptr;
    widgets::FieldNote* m_headersNote = nullptr;
    widgets::FieldNote* m_timesNote = nullptr;
    widgets::FieldNote* m_proofNote = nullptr;
    widgets::FieldNote* m_keepNote = nullptr;
    std::optional<Said> m_said;
};

} // namespace ui::properties

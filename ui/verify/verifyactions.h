#pragma once

#include "ui/verify/saveformat.h"

#include <QObject>

class QAction;

namespace ui::verify {

class VerifyPresenter;

/// The commands on reports, each one QAction for menu bar and page. They say in their tool tip why
/// they cannot.
class VerifyActions final : public QObject
{
    Q_OBJECT

public:
    explicit VerifyActions(VerifyPresenter& presenter, QObject* parent = nullptr);

    [[nodiscard]] QAction* checkAgain() const { return m_checkAgain; }
    [[nodiscard]] QAction* verifyAll() const { return m_verifyAll; }
    [[nodiscard]] QAction* verifyOverdue() const { return m_verifyOverdue; }
    [[nodiscard]] QAction* saveHtml() const { return m_saveHtml; }
    [[nodiscard]] QAction* savePdf() const { return m_savePdf; }
    [[nodiscard]] QAction* saveJson() const { return m_saveJson; }

Q_SIGNALS:
    /// To be asked for: where to.
    void saveRequested(SaveFormat format);

private:
    QAction* add(const QString& name, const QString& words, const QString& icon);
    void update();

    VerifyPresenter& m_presenter;
    QAction* m_checkAgain;
    QAction* m_verifyAll;
    QAction* m_verifyOverdue;
    QAction* m_saveHtml;
    QAction* m_savePdf;
    QAction* m_saveJson;
};

} // namespace ui::verify

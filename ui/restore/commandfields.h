#pragma once

#include <QObject>
#include <QString>

#include <optional>

class QGridLayout;
class QLineEdit;

namespace ui::restore {

/// The commands that stop the application and start it again, one below the other. What nobody has
/// written in counts as configured.
class CommandFields final : public QObject
{
    Q_OBJECT

public:
    /// Puts its rows below those that `grid` has.
    explicit CommandFields(QGridLayout& grid, QObject* parent = nullptr);

    /// As configured; shown where nobody has written something else.
    void setDefaults(const std::optional<QString>& stop, const std::optional<QString>& start);
    [[nodiscard]] std::optional<QString> stop() const;
    [[nodiscard]] std::optional<QString> start() const;
    [[nodiscard]] QLineEdit* first() const { return m_stop; }

    /// A row with a label, whose field has the name `name`.
    static QLineEdit* addField(QGridLayout& grid, const QString& name, const QString& label,
                               const QString& hint);

Q_SIGNALS:
    /// A person has changed something.
    void edited();

private:
    QLineEdit* m_stop;
    QLineEdit* m_start;
};

} // namespace ui::restore

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <functional>

namespace core {

/// What a command writes: told line by line as it comes, and the last 64 KiB of it. However much
/// that is, and whatever bytes it has, little is kept.
class CommandOutput
{
public:
    explicit CommandOutput(std::function<void(const QString& line)> onLine);

    void take(QByteArrayView bytes);
    /// No more will come: what has no line end yet is a line too.
    void finish();

    [[nodiscard]] QString tail() const; ///< the last 64 KiB
    [[nodiscard]] QString lastLines() const; ///< few enough for an error

private:
    void tell(QByteArrayView line) const;

    std::function<void(const QString& line)> m_onLine;
    QByteArray m_tail;
    QByteArray m_line; ///< what came since the last line end
};

} // namespace core

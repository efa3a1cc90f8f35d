#pragma once

#include "tests/e2e/ctlprogram.h"

namespace e2e {

/// A terminal of a given width; what programs write to it can be read, and it can be typed on. For
/// one run.
class PseudoTerminal
{
public:
    explicit PseudoTerminal(unsigned short columns);
    ~PseudoTerminal();
    PseudoTerminal(const PseudoTerminal&) = delete;
    PseudoTerminal& operator=(const PseudoTerminal&) = delete;

    /// Runs the program with this as its stdout and stderr; returns what it wrote, nothing unless
    /// it ended well.
    QByteArray run(const CtlProgram& ctl, const QStringList& arguments);

    /// Runs the program with this as all of its streams and as its controlling terminal; types
    /// `answer` once `question` was written. `out` is what stood on the screen.
    Outcome converse(const CtlProgram& ctl, const QStringList& arguments,
                     const QByteArray& question, const QByteArray& answer);

private:
    [[nodiscard]] bool start(QProcess& process, const CtlProgram& ctl,
                             const QStringList& arguments);
    /// Until `text` was written; without one, until the last writer closed it, which Linux says
    /// with EIO.
    [[nodiscard]] QByteArray readUntil(const QByteArray& text) const;

    int m_master = -1;
    int m_slave = -1;
};

} // namespace e2e

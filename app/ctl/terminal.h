#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace app::ctl {

/// How the user wants to be spoken to: the global flags.
struct Manner
{
    bool json = false;
    bool quiet = false;
    bool verbose = false;

    friend bool operator==(const Manner&, const Manner&) = default;
};

enum class Tone { Plain, Strong, Faint, Good, Warning, Bad };

/// A piece of a line. The text is escaped and coloured where it is written, nowhere else.
struct Styled
{
    QString text{};
    Tone tone = Tone::Plain;
};
using Line = QList<Styled>;

/// The two streams. Results go to stdout, all else to stderr; colour and live lines only to a
/// terminal (https://no-color.org). Output to a pipe that was closed is dropped: the job counts,
/// not its reader.
class Terminal
{
public:
    explicit Terminal(Manner manner);

    [[nodiscard]] const Manner& manner() const { return m_manner; }

    /// A result for people, on stdout; nothing with --json.
    void result(const Line& line);
    /// A path as a result: exactly as it is, so that scripts can use it; escaped on a terminal
    /// only.
    void resultPath(const QString& path);
    /// Text that is laid out already (help, a monitoring format), on stdout.
    void resultText(const QString& text);
    /// One object of the --json form, on stdout.
    void json(const QByteArray& object);
    /// A remark, on stderr; nothing with --json or --quiet.
    void say(const Line& line);
    /// What went wrong, on stderr, in every manner.
    void complain(const Line& line);
    /// A question, on stderr; the answer is typed behind it.
    void prompt(const Line& line);
    /// Replaces the live line of stderr; empty removes it. Only where hasLiveLine().
    void live(const Line& line);

    /// Stderr is a terminal that can move its cursor, and remarks are wanted.
    [[nodiscard]] bool hasLiveLine() const;
    [[nodiscard]] bool resultsAreRead() const { return m_outIsTerminal; }
    /// Columns of the terminal that stdout (or stderr) is; 80 where it does not say.
    [[nodiscard]] int resultWidth() const;
    [[nodiscard]] int remarkWidth() const;

    /// True once stdout could not be written, other than because nobody reads it any more.
    [[nodiscard]] bool resultsWereLost() const { return m_resultsLost; }

private:
    void writeOut(const QByteArray& bytes);
    void writeErr(const QByteArray& bytes);

    Manner m_manner;
    bool m_outIsTerminal = false;
    bool m_errIsTerminal = false;
    bool m_colour = false;
    bool m_dumb = false;
    bool m_liveShown = false;
    bool m_readerGone = false;
    bool m_resultsLost = false;
};

} // namespace app::ctl

#include "ui/wizard/logpanel.h"

#include "core/language/isolation.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPushButton>
#include <QTextBlock>
#include <QTextEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui::wizard {

namespace {

constexpr int kTimeGap = 14;
constexpr int kMostShown = 1000; ///< lines; the window would stand still over more

/// A sentence that is read from the right stays whole in a line that begins at the left.
QString isolated(const QString& text)
{
    constexpr QChar first(0x2068); // FIRST STRONG ISOLATE
    constexpr QChar last(0x2069); // POP DIRECTIONAL ISOLATE
    return text.isRightToLeft() ? first + text + last : text;
}

QString timeOf(const core::restore::LogLine& line)
{
    return core::toQDateTime(line.at).toLocalTime().toString(u"HH:mm:ss"_s);
}

} // namespace

LogPanel::LogPanel(QWidget* parent)
    : Panel(tr("Log"), parent)
    , m_text(new QTextEdit)
{
    setObjectName(u"logPanel"_s);
    m_text->setObjectName(u"logText"_s);
    m_text->setAccessibleName(tr("What was done, line by line"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFont(theme::font(theme::Role::MonoSmall));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(0);
    m_text->document()->setMaximumBlockCount(kMostShown);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // What the log says is said by programs, from the left in every language.
    m_text->setLayoutDirection(Qt::LeftToRight);
    auto* copy = new QPushButton(theme::icon(u"copy"_s), tr("Copy"));
    copy->setObjectName(u"copyLog"_s);
    copy->setAccessibleName(tr("Copy the log"));
    copy->setAutoDefault(false);
    theme::setQuiet(copy);
    addToHead(copy);
    body()->addWidget(m_text, 1);
    connect(copy, &QPushButton::clicked, this, &LogPanel::copy);
}

void LogPanel::setLog(const std::vector<core::restore::LogLine>& log)
{
    const bool grew =
        log.size() >= m_log.size() && std::equal(m_log.begin(), m_log.end(), log.begin());
    const std::size_t known = grew ? m_log.size() : 0;
    m_log = log;
    if (!grew)
        return writeAnew();
    append(known);
}

void LogPanel::writeAnew()
{
    m_text->clear();
    append(0);
}

void LogPanel::append(std::size_t from)
{
    if (from >= m_log.size())
        return;
    QTextCursor cursor(m_text->document());
    cursor.movePosition(QTextCursor::End);
    cursor.beginEditBlock();
    const std::size_t before = m_log.size() - std::min<std::size_t>(m_log.size(), kMostShown);
    for (std::size_t i = std::max(from, before); i < m_log.size(); ++i)
        append(m_log[i], cursor);
    cursor.endEditBlock();
    m_text->moveCursor(QTextCursor::End);
    m_text->ensureCursorVisible();
}

void LogPanel::append(const core::restore::LogLine& line, QTextCursor& cursor) const
{
    const theme::Tokens& tokens = theme::tokensFor(this);
    QTextBlockFormat block;
    const double indent = theme::textWidth(u"00:00:00"_s, theme::Role::MonoSmall) + kTimeGap;
    block.setLayoutDirection(Qt::LeftToRight); // whatever its first letter is
    block.setLeftMargin(indent);
    block.setTextIndent(-indent);
    block.setTabPositions({{indent, QTextOption::LeftTab}});
    block.setBottomMargin(3);
    if (m_text->document()->isEmpty())
        cursor.setBlockFormat(block);
    else
        cursor.insertBlock(block);
    QTextCharFormat ink;
    ink.setForeground(tokens.text3);
    cursor.insertText(timeOf(line), ink);
    ink.setForeground(tokens.text);
    cursor.insertText(u'\t' + isolated(line.text), ink);
}

void LogPanel::copy()
{
    QStringList lines;
    for (const auto& line : m_log)
        lines << timeOf(line) + u"  "_s + line.text;
    QGuiApplication::clipboard()->setText(core::language::withoutIsolation(lines.join(u'\n')));
}

void LogPanel::changeEvent(QEvent* event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        writeAnew();
}

} // namespace ui::wizard

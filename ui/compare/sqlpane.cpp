#include "ui/compare/sqlpane.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::compare {

namespace {

using Line = std::optional<QString>;

constexpr int kLeastLetters = 38; ///< of a line, beside another one

QString textOf(const std::vector<LinePair>& lines, Line LinePair::*side)
{
    QStringList text;
    for (const LinePair& pair : lines)
        text << (pair.*side).value_or(QString());
    return text.join(u'\n');
}

} // namespace

SqlPane::SqlPane(QWidget* parent)
    : Panel(tr("Structure"), parent)
    , m_firstTitle(new widgets::Label({}, theme::Role::Caption, widgets::Ink::Secondary))
    , m_secondTitle(new widgets::Label({}, theme::Role::Caption, widgets::Ink::Secondary))
    , m_first(makeText(u"firstSql"_s))
    , m_second(makeText(u"secondSql"_s))
{
    setObjectName(u"sqlPane"_s);
    m_firstTitle->setObjectName(u"firstSqlTitle"_s);
    m_secondTitle->setObjectName(u"secondSqlTitle"_s);
    m_sides = new QBoxLayout(QBoxLayout::TopToBottom);
    m_sides->setSpacing(8);
    m_sides->addWidget(makeSide(*m_firstTitle, *m_first), 1);
    m_sides->addWidget(makeSide(*m_secondTitle, *m_second), 1);
    body()->addLayout(m_sides, 1);
    // Beside each other they are read line by line.
    connect(m_first->verticalScrollBar(), &QScrollBar::valueChanged, m_second->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_second->verticalScrollBar(), &QScrollBar::valueChanged, m_first->verticalScrollBar(),
            &QScrollBar::setValue);
}

QPlainTextEdit* SqlPane::makeText(const QString& name)
{
    auto* text = new QPlainTextEdit;
    text->setObjectName(name);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(theme::font(theme::Role::Mono));
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setLayoutDirection(Qt::LeftToRight); // SQL is, in every language
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return text;
}

QWidget* SqlPane::makeSide(widgets::Label& title, QPlainTextEdit& text)
{
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(&title);
    layout->addWidget(&text, 1);
    title.setBuddy(&text);
    return side;
}

void SqlPane::setTitles(const diff::SideTitles& titles)
{
    m_firstTitle->setText(titles.first);
    m_secondTitle->setText(titles.second);
    m_first->setAccessibleName(titles.first);
    m_second->setAccessibleName(titles.second);
}

void SqlPane::setTexts(const Texts& texts)
{
    setTitle(texts.title);
    setSubtitle(texts.subtitle);
    m_lines = lineDiff(texts.first, texts.second);
    m_first->setPlainText(textOf(m_lines, &LinePair::first));
    m_second->setPlainText(textOf(m_lines, &LinePair::second));
    //: In place of SQL that one of two databases does not have.
    const QString none = tr("It is not there.");
    m_first->setPlaceholderText(texts.first.isEmpty() ? none : QString());
    m_second->setPlaceholderText(texts.second.isEmpty() ? none : QString());
    mark();
}

void SqlPane::changeEvent(QEvent* event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        mark();
}

/// Side by side where there is room for it.
void SqlPane::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    const int room = 2 * kLeastLetters * fontMetrics().averageCharWidth();
    m_sides->setDirection(width() < room ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void SqlPane::mark()
{
    const theme::Tokens& tokens = theme::tokensFor(this);
    const auto markIn = [this](QPlainTextEdit& text, Line LinePair::*side, const QColor& tint) {
        QList<QTextEdit::ExtraSelection> marks;
        QTextBlock block = text.document()->firstBlock();
        for (const LinePair& pair : m_lines) {
            if (!pair.isSame() && (pair.*side)) {
                QTextEdit::ExtraSelection mark;
                mark.cursor = QTextCursor(block);
                mark.format.setBackground(tint);
                mark.format.setProperty(QTextFormat::FullWidthSelection, true);
                marks << mark;
            }
            block = block.next();
        }
        text.setExtraSelections(marks);
    };
    markIn(*m_first, &LinePair::first, tokens.errTint);
    markIn(*m_second, &LinePair::second, tokens.okTint);
}

} // namespace ui::compare

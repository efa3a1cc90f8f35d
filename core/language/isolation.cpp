#include "core/language/isolation.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::language {

namespace {

constexpr char16_t kRightToLeftMark = u'\u200F';
constexpr char16_t kIsolate = u'\u2068';
constexpr char16_t kEndOfIsolate = u'\u2069';

bool isFromTheRight(QChar letter)
{
    return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
}

/// What is put in first does not count, nor does the letter of "%n".
bool beginsFromTheRight(QString text)
{
    text.remove(u"%n"_s);
    const auto first = std::ranges::find_if(text, [](QChar letter) {
        return letter.direction() == QChar::DirL || letter == kIsolate || isFromTheRight(letter);
    });
    return first != text.end() && isFromTheRight(*first);
}

bool isMark(QChar letter)
{
    return letter == kRightToLeftMark || letter == kIsolate || letter == kEndOfIsolate;
}

} // namespace

QString isolated(const QString& translation)
{
    // With a Latin word before it ("SQLite %1"), or a unit behind it ("%1 MiB/s", "%1 %").
    static const QRegularExpression place(
        u"((?:[A-Za-z]+ )?%\\d+(?: ?(?:%(?!\\d|n)|[A-Za-z/]+))?)"_s);
    const bool hasOwnLetters = std::ranges::any_of(translation, isFromTheRight);
    // "Ctrl+%1" is no sentence: it would not be understood as a shortcut any more.
    if (!hasOwnLetters && !(translation.contains(u' ') && translation.contains(place)))
        return translation;
    QString text = translation;
    text.replace(place, u"\u2068\\1\u2069"_s);
    const bool isOneName =
        text.startsWith(kIsolate) && text.indexOf(kEndOfIsolate) == text.size() - 1;
    // A mark too where an isolate comes first: QTextDocument (6.4) looks into it for a direction.
    return isOneName || beginsFromTheRight(text) ? text : kRightToLeftMark + text;
}

QString withQuotesIsolated(const QString& sentence)
{
    static const QRegularExpression quoted(u"\"([^\"]+)\""_s);
    return sentence.isRightToLeft() ? QString(sentence).replace(quoted, u"\"\u2068\\1\u2069\""_s)
                                    : sentence;
}

QString withoutIsolation(QString text)
{
    return text.removeIf(isMark);
}

QString IsolatingTranslator::translate(const char* context, const char* text,
                                       const char* disambiguation, int number) const
{
    const QString translation = QTranslator::translate(context, text, disambiguation, number);
    // English has few texts here, and this is asked for each of thousands of rows.
    const bool isOwn = !translation.isEmpty();
    return isOwn && QLocale().textDirection() == Qt::RightToLeft ? isolated(translation)
                                                                 : translation;
}

} // namespace core::language

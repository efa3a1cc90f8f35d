#include "tests/shots/pseudotranslator.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace shots {

namespace {

constexpr double kGrowth = 0.4;
constexpr qsizetype kPadWord = 5; ///< letters, so that what is added can wrap

QChar accented(QChar letter)
{
    static const QString plain = u"AaCcEeIiNnOoSsUuYyZz"_s;
    static const QString accents = u"ÀàÇçÉéÎîÑñÔôŠšÜüÝýŽž"_s;
    const auto at = plain.indexOf(letter);
    return at < 0 ? letter : accents.at(at);
}

QString padding(qsizetype length)
{
    QString pad;
    for (qsizetype i = 0; i < length; ++i)
        pad += i % (kPadWord + 1) == 0 ? u' ' : u'ö';
    return pad;
}

} // namespace

QString pseudo(const QString& source)
{
    static const QRegularExpression noWords(u"^(Ctrl|Shift|Alt|F\\d)|\\(\\*|^\\W*(%L?\\w\\W*)*$"_s);
    static const QRegularExpression placeholder(u"%(L?\\d\\d?|n)"_s);
    if (noWords.match(source).hasMatch())
        return source;
    QString text;
    for (qsizetype i = 0; i < source.size();) {
        const auto match = placeholder.match(source, i, QRegularExpression::NormalMatch,
                                             QRegularExpression::AnchorAtOffsetMatchOption);
        text += match.hasMatch() ? match.captured() : QString(accented(source.at(i)));
        i += match.hasMatch() ? match.capturedLength() : 1;
    }
    const auto more = static_cast<qsizetype>(static_cast<double>(source.size()) * kGrowth) + 1;
    return u'[' + text + padding(more) + u']';
}

QString PseudoTranslator::translate(const char* context, const char* source, const char*,
                                    int n) const
{
    if (qstrcmp(context, "QGuiApplication") == 0)
        return {}; // Qt asks there in which direction the language is read
    QString text = pseudo(QString::fromUtf8(source));
    return n < 0 ? text : text.replace(u"%n"_s, QString::number(n));
}

} // namespace shots

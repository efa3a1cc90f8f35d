#pragma once

#include <QTranslator>

namespace shots {

/// Speaks a language that nobody speaks: every text has accents and brackets and is at least 40 %
/// longer. What breaks in it breaks in some real language; what has no accents was not translated;
/// what has lost its bracket is cut off.
class PseudoTranslator final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    QString translate(const char* context, const char* source, const char* disambiguation,
                      int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
};

/// Placeholders and mnemonics stay; so do shortcuts and file patterns, which are no words.
[[nodiscard]] QString pseudo(const QString& source);

} // namespace shots

#pragma once

#include <QTranslator>

namespace core::language {

/// A translation that is read from the right, so that its direction is its own and not that of a
/// name at its beginning, and so that what is put into it (a file, a size) keeps its order: each
/// place for it is isolated, together with the unit beside it.
/// Source: Unicode Standard Annex 9, sections 2.4 and 6.
[[nodiscard]] QString isolated(const QString& translation);

/// A sentence that was stored without marks: what stands in quotes in it keeps its order again.
[[nodiscard]] QString withQuotesIsolated(const QString& sentence);

/// `text` without what isolated() put into it: files, the clipboard and other programs get letters
/// only.
[[nodiscard]] QString withoutIsolation(QString text);

/// Texts for windows, in the language of the default QLocale. A language that is read from the
/// right is isolated; one that is read from the left is as it is.
class IsolatingTranslator final : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char* context, const char* text,
                                    const char* disambiguation, int number) const override;
};

} // namespace core::language

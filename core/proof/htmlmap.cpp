#include "core/proof/htmlmap.h"

#include "core/proof/htmltext.h"
#include "core/proof/mapsquares.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace core::proof {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::proof::HtmlMap)
};

constexpr std::uint32_t kMostSquares = 4096;
constexpr std::size_t kColumns = 80;
constexpr int kPitch = 9; ///< a square of 8 and a gap of 1
constexpr int kMargin = 52; ///< for the page numbers
constexpr std::size_t kRowsPerNumber = 8;
constexpr std::size_t kMostShares = 9; ///< named below the size bar
constexpr int kBarWidth = 1000;

QLatin1StringView keyOf(PageClass kind)
{
    switch (kind) {
    case PageClass::Table: return "table"_L1;
    case PageClass::Index: return "index"_L1;
    case PageClass::Overflow: return "overflow"_L1;
    case PageClass::Free: return "free"_L1;
    case PageClass::Schema: return "schema"_L1;
    case PageClass::Damaged: return "damaged"_L1;
    case PageClass::Other: break;
    }
    return "other"_L1;
}

/// What stands on a square beside its colour, in a field of 8 by 8.
QLatin1StringView markOf(PageClass kind)
{
    switch (kind) {
    case PageClass::Index: return "<path class=\"k-stroke\" d=\"M1 7L7 1\"/>"_L1;
    case PageClass::Overflow: return "<circle class=\"k-paper\" cx=\"4\" cy=\"4\" r=\"1.4\"/>"_L1;
    case PageClass::Schema:
        return "<rect class=\"k-paper\" x=\"2.6\" y=\"2.6\" width=\"2.8\" height=\"2.8\"/>"_L1;
    case PageClass::Damaged: return "<path class=\"k-stroke\" d=\"M2 2l4 4m0-4l-4 4\"/>"_L1;
    case PageClass::Other: return "<path class=\"k-stroke\" d=\"M1 4h6\"/>"_L1;
    case PageClass::Table:
    case PageClass::Free: break;
    }
    return {};
}

/// Free squares are only an outline, which lies inside of the 8 by 8.
QString squareOf(PageClass kind)
{
    const auto shape = kind == PageClass::Free ? "x=\".4\" y=\".4\" width=\"7.2\" height=\"7.2\""_L1
                                               : "width=\"8\" height=\"8\""_L1;
    return u"<rect class=\"k-"_s + keyOf(kind) + u"\" "_s + shape + u"/>"_s + markOf(kind);
}

QString definitions()
{
    // The size bar tells indexes from tables by it.
    QString text = u"<defs><pattern id=\"hatch\" width=\"8\" height=\"8\" "
                   "patternUnits=\"userSpaceOnUse\"><path class=\"k-stroke\" "
                   "d=\"M-1 9L9-1M-1 1L1-1M7 9L9 7\"/></pattern>"_s;
    for (int i = 0; i < kPageClasses; ++i) {
        const auto kind = static_cast<PageClass>(i);
        text += u"<g id=\"s-"_s + keyOf(kind) + u"\">"_s + squareOf(kind) + u"</g>"_s;
    }
    return text + u"</defs>\n"_s;
}

QString pagesText(const MapSquare& square)
{
    const QLocale locale;
    return square.first == square.last
        ? Texts::tr("Page %1").arg(locale.toString(square.first))
        : Texts::tr("Pages %1–%2").arg(locale.toString(square.first), locale.toString(square.last));
}

QString squareUse(const MapSquare& square, std::size_t place)
{
    const auto x = kMargin + static_cast<int>(place % kColumns) * kPitch;
    const auto y = static_cast<int>(place / kColumns) * kPitch;
    const QString use = u"<use href=\"#s-%1\" x=\"%2\" y=\"%3\"/>"_s.arg(
        keyOf(square.kind), QString::number(x), QString::number(y));
    if (square.kind != PageClass::Damaged)
        return use;
    return u"<g><title>"_s + escaped(pagesText(square)) + u"</title>"_s + use + u"</g>"_s;
}

QString mapPicture(const std::vector<MapSquare>& squares)
{
    const std::size_t rows = (squares.size() + kColumns - 1) / kColumns;
    QString text =
        u"<svg class=\"map\" viewBox=\"0 0 %1 %2\" role=\"img\" aria-label=\"%3\">\n"_s.arg(
            QString::number(kMargin + static_cast<int>(kColumns) * kPitch),
            QString::number(static_cast<int>(rows) * kPitch), escaped(Texts::tr("Page map")));
    text += definitions();
    for (std::size_t row = 0; row < rows; ++row) {
        if (row % kRowsPerNumber == 0)
            text += u"<text x=\"%1\" y=\"%2\">%3</text>"_s.arg(
                QString::number(kMargin - 6),
                QString::number(static_cast<int>(row) * kPitch + kPitch - 1),
                escaped(QLocale().toString(squares[row * kColumns].first)));
        for (std::size_t place = row * kColumns;
             place < std::min(squares.size(), (row + 1) * kColumns); ++place)
            text += squareUse(squares[place], place);
        text += u'\n';
    }
    return text + u"</svg>\n"_s;
}

QString swatch(PageClass kind)
{
    return u"<svg viewBox=\"0 0 8 8\" aria-hidden=\"true\">"_s + squareOf(kind) + u"</svg>"_s;
}

QString legendEntry(PageClass kind, const QString& name, const QString& figure)
{
    return u"<span>"_s + swatch(kind) + name + u"<i>"_s + escaped(figure) + u"</i></span>\n"_s;
}

QString legend(const Report& report)
{
    const auto counts = pagesByClass(report);
    QString entries;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const auto kind = static_cast<PageClass>(i);
        if (counts[i] > 0)
            entries += legendEntry(kind, escaped(nameOf(kind)), QLocale().toString(counts[i]));
    }
    return element("div"_L1, "legend"_L1, entries);
}

/// The largest owners by name; what is left of each kind, together.
std::vector<OwnerShare> namedShares(const Report& report)
{
    std::vector<OwnerShare> shares = sharesOf(report);
    if (shares.size() <= kMostShares)
        return shares;
    std::vector<std::uint32_t> sizes;
    for (const OwnerShare& share : shares)
        sizes.push_back(share.pages);
    std::ranges::nth_element(sizes, sizes.begin() + kMostShares, std::greater());
    const std::uint32_t least = sizes[kMostShares] + 1;
    std::vector<OwnerShare> named;
    std::vector<OwnerShare> rest;
    for (const OwnerShare& share : shares) {
        const bool stays = share.pages >= least || share.name.isEmpty();
        const auto same = std::ranges::find(rest, share.kind, &OwnerShare::kind);
        if (stays)
            named.push_back(share);
        else if (same == rest.end())
            rest.push_back({.kind = share.kind, .pages = share.pages});
        else
            same->pages += share.pages;
    }
    named.insert(named.end(), rest.begin(), rest.end());
    std::ranges::stable_sort(named, {}, &OwnerShare::kind);
    return named;
}

QString shareName(const OwnerShare& share)
{
    if (share.kind == PageClass::Schema)
        return escaped(nameOf(share.kind));
    if (!share.name.isEmpty())
        return isolatedName(share.name);
    if (share.kind == PageClass::Table)
        return escaped(Texts::tr("Other tables"));
    if (share.kind == PageClass::Index)
        return escaped(Texts::tr("Other indexes"));
    return escaped(nameOf(share.kind));
}

QString barPart(PageClass kind, double begin, double width)
{
    const QString place = u"x=\"%1\" y=\"1\" width=\"%2\" height=\"16\"/>"_s.arg(
        QString::number(begin, 'f', 2), QString::number(std::max(1.0, width - 1.5), 'f', 2));
    const QString part = u"<rect class=\"k-"_s + keyOf(kind) + u"\" "_s + place;
    return kind == PageClass::Index ? part + u"<rect fill=\"url(#hatch)\" "_s + place : part;
}

QString sizeBar(const Report& report)
{
    const auto shares = namedShares(report);
    double pages = 0;
    for (const OwnerShare& share : shares)
        pages += share.pages;
    QString bar;
    QString entries;
    double begin = 0;
    for (const OwnerShare& share : shares) {
        const double width = kBarWidth * share.pages / pages;
        bar += barPart(share.kind, begin, width);
        begin += width;
        const ByteCount bytes = PageCount(share.pages) * report.map->pageSize;
        entries += legendEntry(share.kind, shareName(share),
                               QLocale().formattedDataSize(bytes.value(), 1));
    }
    return u"<svg class=\"bar\" viewBox=\"0 0 %1 18\" role=\"img\" aria-label=\"%2\">%3</svg>\n"_s
               .arg(QString::number(kBarWidth), escaped(Texts::tr("Size by owner")), bar)
        + element("div"_L1, "legend"_L1, entries);
}

} // namespace

QString mapPanel(const Report& report)
{
    const auto pages = static_cast<std::uint32_t>(report.map->kinds.size());
    const std::uint32_t each = pagesPerSquare(pages, kMostSquares);
    const QString scale = each == 1
        ? Texts::tr("each square is a page")
        : Texts::tr("each square is %1 pages").arg(QLocale().toString(each));
    return element("section"_L1, "panel"_L1,
                   element("h2"_L1, {}, escaped(Texts::tr("Page map")))
                       + element("span"_L1, "caption"_L1, escaped(scale))
                       + mapPicture(squaresOf(report, each)) + legend(report) + sizeBar(report));
}

} // namespace core::proof

#include "ui/theme/status.h"
#include "ui/theme/tokens.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace ui::theme;

namespace {

/// Source: WCAG 2.1, "relative luminance".
double luminance(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

/// Source: WCAG 2.1, "contrast ratio".
double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

using Token = QColor Tokens::*;

struct Named
{
    const char* name;
    Token token;
};

constexpr double kWords = 4.5;
constexpr double kMarks = 3.0;

void addRow(const Named& front, const Named& back, double least)
{
    for (const bool dark : {false, true}) {
        const Tokens& tokens = dark ? darkTokens() : lightTokens();
        QTest::addRow("%s on %s, %s", front.name, back.name, dark ? "dark" : "light")
            << tokens.*front.token << tokens.*back.token << least;
    }
}

void addGroup(std::initializer_list<Named> fronts, std::initializer_list<Named> backs, double least)
{
    for (const Named& front : fronts) {
        for (const Named& back : backs)
            addRow(front, back, least);
    }
}

constexpr Named kWindow{"window", &Tokens::window};
constexpr Named kSurface{"surface", &Tokens::surface};
constexpr Named kSunken{"sunken", &Tokens::sunken};
constexpr Named kSidebar{"sidebar", &Tokens::sidebar};
constexpr Named kSelect{"select", &Tokens::select};
constexpr Named kTint{"tint", &Tokens::tint};
constexpr Named kHover{"hover", &Tokens::hover};
constexpr Named kGroupRow{"group row", &Tokens::groupRow};
constexpr Named kText{"text", &Tokens::text};
constexpr Named kText2{"text2", &Tokens::text2};
constexpr Named kText3{"text3", &Tokens::text3};

} // namespace

class TestContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAndMarksStandOutFromWhatIsBehindThem_data()
    {
        QTest::addColumn<QColor>("front");
        QTest::addColumn<QColor>("back");
        QTest::addColumn<double>("least");

        addGroup({kText, kText2, kText3},
                 {kWindow, kSurface, kSunken, kSidebar, kSelect, kHover, kGroupRow}, kWords);
        addGroup({kText, kText2},
                 {kTint,
                  {"ok tint", &Tokens::okTint},
                  {"warning tint", &Tokens::warnTint},
                  {"error tint", &Tokens::errTint},
                  {"note tint", &Tokens::infoTint},
                  {"neutral tint", &Tokens::neutralTint}},
                 kWords);
        addGroup({{"white", &Tokens::onAccent}},
                 {{"accent", &Tokens::accent},
                  {"hovered accent", &Tokens::accentHover},
                  {"pressed accent", &Tokens::accentPress},
                  {"danger", &Tokens::danger}},
                 kWords);
        addGroup({{"link", &Tokens::accentText}},
                 {kWindow, kSurface, kTint, kSelect, {"error tint", &Tokens::errTint}}, kWords);
        addGroup({kText},
                 {{"button", &Tokens::buttonFill},
                  {"hovered button", &Tokens::buttonHover},
                  {"field", &Tokens::field}},
                 kWords);
        addRow(kSurface, {"tool tip", &Tokens::text}, kWords);

        addGroup({{"control", &Tokens::control}}, {kWindow, kSurface, {"field", &Tokens::field}},
                 kMarks);
        addGroup({{"focus", &Tokens::focus}, {"marker", &Tokens::marker}},
                 {kWindow, kSurface, kSelect, kSidebar}, kMarks);
        addGroup({{"done part", &Tokens::progress}}, {kSurface, {"track", &Tokens::track}}, kMarks);
        addGroup({{"table", &Tokens::mapTable},
                  {"index", &Tokens::mapIndex},
                  {"overflow", &Tokens::mapOverflow},
                  {"schema", &Tokens::mapSchema},
                  {"damaged", &Tokens::mapDamaged}},
                 {kSurface}, kMarks);
        // On timelines: a mark stands on today, on a weekend, and within its ring.
        addGroup({{"backup", &Tokens::mapTable}, {"pin", &Tokens::pinFill}},
                 {kTint, kSelect, kWindow, kSunken}, kMarks);
        // Bars of differences, also in a selected row.
        addGroup({{"removed", &Tokens::errFill},
                  {"changed", &Tokens::infoFill},
                  {"added", &Tokens::okFill},
                  {"axis", &Tokens::text3}},
                 {kSurface, kSunken, kSelect, {"note tint", &Tokens::infoTint}}, kMarks);
        addGroup({{"words of removed", &Tokens::err},
                  {"words of changed", &Tokens::info},
                  {"words of added", &Tokens::ok}},
                 {kSurface, kSelect, kHover}, kWords);
        addGroup({kText2, kText3, {"words beside a pin", &Tokens::pin}}, {kTint, kWindow}, kWords);
    }

    void wordsAndMarksStandOutFromWhatIsBehindThem()
    {
        QFETCH(QColor, front);
        QFETCH(QColor, back);
        QFETCH(double, least);
        QCOMPARE_GE(contrast(front, back), least);
    }

    void aStatusCanBeReadWhereverItStands_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("dark");
        for (int status = 0; status < kStatusCount; ++status) {
            const QString word = statusWord(Status(status));
            QTest::addRow("%s, light", qPrintable(word)) << status << false;
            QTest::addRow("%s, dark", qPrintable(word)) << status << true;
        }
    }

    void aStatusCanBeReadWhereverItStands()
    {
        QFETCH(int, status);
        QFETCH(bool, dark);
        const Tokens& tokens = dark ? darkTokens() : lightTokens();
        const QColor ink = statusInk(Status(status), tokens);
        for (const QColor& back : {tokens.surface, tokens.window, tokens.select, tokens.sidebar,
                                   statusTint(Status(status), tokens)})
            QCOMPARE_GE(contrast(ink, back), kWords);
        // The pale fill of a warning never stands without its edge.
        const QColor shape = Status(status) == Status::Warning ? tokens.warnEdge
                                                               : statusFill(Status(status), tokens);
        QCOMPARE_GE(contrast(shape, tokens.surface), kMarks);
    }
};

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"

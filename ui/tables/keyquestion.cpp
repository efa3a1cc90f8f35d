#include "ui/tables/keyquestion.h"

#include "ui/tables/tabletext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::tables {

namespace {

using core::jobs::KeyLook;
using core::tables::Choice;
using core::tables::KeyEffect;
using core::tables::TableChoice;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::tables::KeyQuestion)
};

const TableChoice* chosenIn(const Choice& choice, const QString& table)
{
    const auto found = std::ranges::find_if(choice.tables, [&table](const TableChoice& one) {
        return one.table.compare(table, Qt::CaseInsensitive) == 0;
    });
    return found == choice.tables.end() ? nullptr : &*found;
}

QString number(qint64 rows)
{
    return QLocale().toString(rows);
}

bool isOfItself(const KeyEffect& effect)
{
    return effect.key.parent.compare(effect.key.child, Qt::CaseInsensitive) == 0;
}

/// There is something to be had by taking more.
bool isAsked(const KeyEffect& effect, const Choice& choice)
{
    const TableChoice* child = chosenIn(choice, effect.key.child);
    const bool mayCome = effect.childrenInBackup > 0 && (child == nullptr || !child->isWhole());
    return effect.breaks() || mayCome;
}

/// The one that matters most: what breaks, then what could come with it.
const KeyEffect* weightiest(const KeyLook& look, const Choice& choice)
{
    const KeyEffect* best = nullptr;
    const auto weight = [](const KeyEffect& effect) {
        return std::pair(effect.withoutParent + effect.orphaned, effect.childrenInBackup);
    };
    for (const KeyEffect& effect : look.effects.effects) {
        if (isAsked(effect, choice) && (best == nullptr || weight(effect) > weight(*best)))
            best = &effect;
    }
    return best;
}

QString titleOf(const KeyEffect& effect, const Choice& choice)
{
    const auto& [parent, child] = std::pair(effect.key.parent, effect.key.child);
    if (isOfItself(effect))
        return Words::tr("Rows of %1 hang on other rows of it: restore them as well?").arg(parent);
    if (chosenIn(choice, parent) == nullptr || effect.withoutParent > effect.orphaned)
        return Words::tr("%1 refers to %2: restore both?").arg(child, parent);
    return Words::tr("%1 is referenced by %2: restore both?").arg(parent, child);
}

KeyQuestion::Node parentNode(const KeyEffect& effect, const Choice& choice)
{
    const TableChoice* chosen = chosenIn(choice, effect.key.parent);
    KeyQuestion::Node node{.table = effect.key.parent, .isChosen = chosen != nullptr};
    if (chosen != nullptr)
        node.words = outcomeText(*chosen);
    else if (effect.parentsInBackup == 1)
        //: Of a table: its rows could be restored as well.
        node.words = Words::tr("1 row can come with it");
    else if (effect.parentsInBackup > 1)
        //: Of a table: its rows could be restored as well.
        node.words = Words::tr("%1 rows can come with it").arg(number(effect.parentsInBackup));
    else
        //: Of a table: what other rows refer to.
        node.words = Words::tr("rows are missing");
    return node;
}

KeyQuestion::Node childNode(const KeyEffect& effect, const Choice& choice)
{
    const TableChoice* chosen = chosenIn(choice, effect.key.child);
    const qint64 lost = std::max(effect.orphaned, effect.withoutParent);
    KeyQuestion::Node node{
        .table = effect.key.child, .isChosen = chosen != nullptr, .isWarned = effect.breaks()};
    if (lost > 0 && effect.orphaned == lost)
        node.words = lost == 1 ? Words::tr("1 row loses its parent")
                               : Words::tr("%1 rows lose their parent").arg(number(lost));
    else if (lost > 0)
        node.words = lost == 1 ? Words::tr("1 row has no parent")
                               : Words::tr("%1 rows have no parent").arg(number(lost));
    else if (effect.childrenInBackup == 1)
        node.words = Words::tr("1 row can come with it");
    else
        node.words = Words::tr("%1 rows can come with it").arg(number(effect.childrenInBackup));
    return node;
}

QString outcomeOf(const KeyLook& look, bool isBoth)
{
    const qint64 left = look.after.broken();
    if (isBoth)
        return left == 1
            ? Words::tr("Restoring both leaves 1 row without a parent.")
            : Words::tr("Restoring both leaves %1 rows without a parent.").arg(number(left));
    return left == 1
        ? Words::tr("Restoring all of them leaves 1 row without a parent.")
        : Words::tr("Restoring all of them leaves %1 rows without a parent.").arg(number(left));
}

} // namespace

std::optional<KeyQuestion> keyQuestion(const KeyLook& look, const Choice& choice)
{
    const KeyEffect* effect = weightiest(look, choice);
    if (effect == nullptr || look.closure == choice)
        return std::nullopt;
    const auto more = look.closure.tables.size();
    const bool isBoth = more <= 2;
    return KeyQuestion{
        .title = titleOf(*effect, choice),
        .breaks = effect->breaks(),
        .parent = parentNode(*effect, choice),
        .child = childNode(*effect, choice),
        .columns = effect->key.childColumns.join(u", "_s),
        .takeAll = isOfItself(*effect) ? Words::tr("R&estore them as well")
            : isBoth                   ? Words::tr("R&estore both")
                     : Words::tr("R&estore all %1 tables").arg(number(qint64(more))),
        .takeOnly = choice.tables.size() == 1 && !isOfItself(*effect)
            ? Words::tr("&Only %1").arg(QString(choice.tables.front().table).replace(u'&', u"&&"_s))
            : Words::tr("&Only what is ticked"),
        .outcome = outcomeOf(look, isBoth && !isOfItself(*effect))};
}

} // namespace ui::tables

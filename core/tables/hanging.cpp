#include "core/tables/hanging.h"

#include <algorithm>

namespace core::tables {

Result<TableChoice> Concerned::outcome() const
{
    TableChoice become = choice;
    const auto grew = isAdded ? delta.changesPresentRows() : delta.has(RowDelta::Which::Extended);
    if (!grew)
        return grew.error();
    if (!*grew && !byRows) // as it was asked for, or added whole
        return become;
    // What a condition chose, and more: by keys.
    const bool isAll = isAdded || !choice.where.isEmpty();
    auto keys = delta.keys(isAll ? RowDelta::Which::All : RowDelta::Which::Extended);
    if (!keys)
        return keys.error();
    if (isAdded && *grew)
        become.conflict = Conflict::Replace;
    if (isAll)
        become.keys.clear(); // they are among them
    become.where.clear();
    std::ranges::move(*keys, std::back_inserter(become.keys));
    return become;
}

Result<Hanging> Hanging::look(const Desk& desk, const Choice& choice)
{
    auto keys = foreignKeysOf(desk.live, desk.backup);
    if (!keys)
        return keys.error();
    return Hanging(desk, *std::move(keys), choice);
}

bool Hanging::isChosen(const QString& table) const
{
    const QString folded = foldedName(table);
    const auto found = m_concerned.find(folded);
    if (found != m_concerned.end() && found->second)
        return found->second->isChosen;
    return std::ranges::any_of(m_choice.tables, [&folded](const TableChoice& choice) {
        return foldedName(choice.table) == folded;
    });
}

/// Those that any foreign key looks at.
QStringList Hanging::columnsOf(const QString& table) const
{
    QStringList columns;
    const auto add = [&columns](const QStringList& more) {
        for (const QString& column : more) {
            const bool isThere = std::ranges::any_of(
                columns, [&](const QString& known) { return sameName(known, column); });
            if (!isThere)
                columns += column;
        }
    };
    for (const JudgedKey& judged : m_keys.judged) {
        if (sameName(judged.key.child, table))
            add(judged.key.childColumns);
        if (sameName(judged.key.parent, table))
            add(judged.key.parentColumns);
    }
    return columns;
}

TableChoice Hanging::askedFor(const QString& table) const
{
    for (const TableChoice& choice : m_choice.tables) {
        if (sameName(choice.table, table))
            return choice;
    }
    return {.table = table, .conflict = Conflict::AddMissing};
}

Result<Concerned*> Hanging::concerned(const QString& table)
{
    const QString folded = foldedName(table);
    if (const auto known = m_concerned.find(folded); known != m_concerned.end())
        return known->second.get();
    auto found = lookAt(table, static_cast<int>(m_concerned.size()));
    if (!found)
        return found.error();
    return m_concerned.emplace(folded, *std::move(found)).first->second.get();
}

Result<std::unique_ptr<Concerned>> Hanging::lookAt(const QString& table, int number)
{
    const bool isAsked = isChosen(table);
    TableChoice choice = askedFor(table);
    auto sides = TableSides::look(m_desk, choice, columnsOf(table));
    if (!sides)
        return sides.error();
    if (isAsked && !sides->isThere(Side::Then))
        return Error{
            .code = ErrorCode::TableUnknown, .path = m_desk.backup.path(), .detail = choice.table};
    if (!sides->canMatch())
        return std::unique_ptr<Concerned>();
    if (!isAsked)
        choice.table = sides->name();
    auto delta = RowDelta::create(m_desk, *std::move(sides), number);
    if (!delta)
        return delta.error();
    if (isAsked) {
        if (auto chosen = delta->choose(choice); !chosen)
            return chosen.error();
    }
    return std::make_unique<Concerned>(
        Concerned{.delta = *std::move(delta), .choice = std::move(choice), .isChosen = isAsked});
}

/// None where one of its tables cannot be matched.
Result<KeyJudge*> Hanging::judgeOf(std::size_t key)
{
    if (const auto known = m_judges.find(key); known != m_judges.end())
        return known->second.get();
    const JudgedKey& judged = m_keys.judged[key];
    const auto child = concerned(judged.key.child);
    if (!child)
        return child.error();
    const auto parent = concerned(judged.key.parent);
    if (!parent)
        return parent.error();
    std::unique_ptr<KeyJudge>& place = m_judges[key];
    if (!*child || !*parent)
        return nullptr;
    auto judge =
        KeyJudge::create(m_desk, judged, (*child)->delta, (*parent)->delta, static_cast<int>(key));
    if (!judge)
        return judge.error();
    place = std::make_unique<KeyJudge>(*std::move(judge));
    return place.get();
}

Result<> Hanging::judgeKey(std::size_t key, KeyEffects& effects)
{
    const auto judge = judgeOf(key);
    if (!judge)
        return judge.error();
    if (!*judge) {
        effects.unjudged.push_back(m_keys.judged[key].key);
        return {};
    }
    auto effect = (*judge)->judge();
    if (!effect)
        return effect.error();
    if (*effect == KeyEffect{.key = effect->key})
        return {};
    m_effects.emplace_back(key, *effect);
    effects.effects.push_back(*std::move(effect));
    return {};
}

Result<KeyEffects> Hanging::judge()
{
    m_effects.clear();
    KeyEffects effects;
    const auto isConcerned = [this](const ForeignKey& key) {
        return isChosen(key.child) || isChosen(key.parent);
    };
    for (std::size_t i = 0; i < m_keys.judged.size(); ++i) {
        if (!isConcerned(m_keys.judged[i].key))
            continue;
        if (auto judged = judgeKey(i, effects); !judged)
            return judged.error();
    }
    std::ranges::copy_if(m_keys.unjudged, std::back_inserter(effects.unjudged), isConcerned);
    return effects;
}

Result<bool> Hanging::grow()
{
    bool grew = false;
    for (const auto& [key, effect] : m_effects) {
        const auto along = growAlong(key, effect);
        if (!along)
            return along;
        grew = grew || *along;
    }
    return grew;
}

Result<bool> Hanging::growAlong(std::size_t key, const KeyEffect& effect)
{
    const KeyJudge& judge = *m_judges.at(key);
    Concerned& child = *m_concerned.at(foldedName(effect.key.child));
    Concerned& parent = *m_concerned.at(foldedName(effect.key.parent));
    bool grew = false;
    const std::vector<
        std::pair<qint64, Result<bool> (Hanging::*)(const KeyJudge&, Concerned&, Concerned&)>>
        ways{{effect.parentsInBackup, &Hanging::takeParents},
             {effect.orphaned, &Hanging::takeOrphans},
             {effect.childrenInBackup, &Hanging::takeChildren}};
    for (const auto& [rows, take] : ways) {
        const auto taken = rows > 0 ? (this->*take)(judge, child, parent) : Result<bool>(false);
        if (!taken)
            return taken;
        grew = grew || *taken;
    }
    return grew;
}

Result<bool> Hanging::takeParents(const KeyJudge& judge, Concerned& child, Concerned& parent)
{
    if (!parent.isChosen && child.isWhole())
        return takeWhole(parent);
    return takeRows(parent, judge.missingParents());
}

/// A parent that the backup has for them comes; where there is none, or it may not come, the rows
/// become as they are in the backup.
Result<bool> Hanging::takeOrphans(const KeyJudge& judge, Concerned& child, Concerned& parent)
{
    const auto other = takeRows(parent, judge.otherParents());
    if (!other)
        return other;
    const auto alone = takeRows(child, judge.orphans(/*withOtherParent=*/false));
    if (!alone || *other)
        return alone ? other : alone;
    const auto left = takeRows(child, judge.orphans(/*withOtherParent=*/true));
    if (!left)
        return left;
    return *alone || *left;
}

Result<bool> Hanging::takeChildren(const KeyJudge& judge, Concerned& child, Concerned& parent)
{
    if (!child.isChosen && parent.isWhole())
        return takeWhole(child);
    return takeRows(child, judge.children());
}

Result<bool> Hanging::takeWhole(Concerned& table)
{
    if (auto chosen = table.delta.choose(table.choice); !chosen)
        return chosen.error();
    table.isChosen = true;
    table.isAdded = true;
    m_added += foldedName(table.choice.table);
    return true;
}

Result<bool> Hanging::takeRows(Concerned& table, const QByteArray& keys)
{
    // A table that was chosen whole is as it was asked for already.
    if (table.isChosen && !table.isAdded && table.isWhole())
        return false;
    const auto grew = table.extend(keys);
    if (!grew || !*grew)
        return grew;
    if (!table.isChosen) {
        table.isChosen = true;
        table.isAdded = true;
        table.byRows = true;
        m_added += foldedName(table.choice.table);
    }
    return true;
}

Result<Choice> Hanging::choice() const
{
    Choice all{.objects = m_choice.objects};
    const auto add = [&](const QString& table) -> Result<> {
        auto become = m_concerned.at(foldedName(table))->outcome();
        if (!become)
            return become.error();
        all.tables.push_back(*std::move(become));
        return {};
    };
    for (const TableChoice& asked : m_choice.tables) {
        const auto found = m_concerned.find(foldedName(asked.table));
        if (found == m_concerned.end() || !found->second)
            all.tables.push_back(asked); // no foreign key looks at it, or its rows have no names
        else if (auto added = add(asked.table); !added)
            return added.error();
    }
    for (const QString& table : m_added) {
        if (auto added = add(table); !added)
            return added.error();
    }
    return all;
}

} // namespace core::tables

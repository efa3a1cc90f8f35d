#pragma once

#include "core/tables/foreignkeys.h"
#include "core/tables/keyjudge.h"

#include <map>
#include <memory>

namespace core::tables {

/// A table that foreign keys touch, and what is to become of it.
struct Concerned
{
    RowDelta delta;
    TableChoice choice{}; ///< as it was asked for, or for the closure
    bool isChosen = false;
    bool isAdded = false; ///< by the closure
    bool byRows = false; ///< if so: not whole

    [[nodiscard]] bool isWhole() const { return isAdded ? !byRows : choice.isWhole(); }
    /// Rows that are taken besides those that were asked for.
    [[nodiscard]] Result<bool> extend(const QByteArray& keys) const
    {
        return delta.extend(keys, isChosen && !isAdded ? choice.conflict : Conflict::Replace);
    }
    /// As it has become. Errors: as errorFrom(), Cancelled.
    [[nodiscard]] Result<TableChoice> outcome() const;
};

/// All foreign keys of both databases, and what a choice does to them.
class Hanging
{
public:
    /// Errors: Source….
    static Result<Hanging> look(const Desk& desk, const Choice& choice);

    /// Errors: Source…, Cancelled, TableUnknown, InvalidArgument.
    Result<KeyEffects> judge();
    /// Takes what the choice hangs on, one step, as it was judged last. True if there was
    /// something.
    Result<bool> grow();
    /// With what was taken.
    Result<Choice> choice() const;

private:
    Hanging(const Desk& desk, KeysOfBoth keys, const Choice& choice)
        : m_desk(desk)
        , m_keys(std::move(keys))
        , m_choice(choice)
    {
    }

    [[nodiscard]] bool isChosen(const QString& table) const;
    [[nodiscard]] QStringList columnsOf(const QString& table) const;
    [[nodiscard]] TableChoice askedFor(const QString& table) const;
    /// None where its rows cannot be matched. Errors: Source….
    Result<Concerned*> concerned(const QString& table);
    Result<std::unique_ptr<Concerned>> lookAt(const QString& table, int number);
    Result<KeyJudge*> judgeOf(std::size_t key);
    Result<> judgeKey(std::size_t key, KeyEffects& effects);

    Result<bool> growAlong(std::size_t key, const KeyEffect& effect);
    Result<bool> takeParents(const KeyJudge& judge, Concerned& child, Concerned& parent);
    Result<bool> takeOrphans(const KeyJudge& judge, Concerned& child, Concerned& parent);
    Result<bool> takeChildren(const KeyJudge& judge, Concerned& child, Concerned& parent);
    Result<bool> takeWhole(Concerned& table);
    Result<bool> takeRows(Concerned& table, const QByteArray& keys);

    Desk m_desk;
    KeysOfBoth m_keys;
    Choice m_choice;
    std::map<QString, std::unique_ptr<Concerned>> m_concerned; ///< by folded name; none: unmatched
    QStringList m_added; ///< folded names, in the order in which they came
    std::map<std::size_t, std::unique_ptr<KeyJudge>> m_judges;
    std::vector<std::pair<std::size_t, KeyEffect>> m_effects; ///< of the last judge()
};

} // namespace core::tables

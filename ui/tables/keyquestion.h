#pragma once

#include "core/jobs/keylook.h"

namespace ui::tables {

/// What a choice hangs on by foreign keys, as a question with a little map.
struct KeyQuestion
{
    struct Node
    {
        QString table{};
        QString words{}; ///< "will be replaced", "2 rows lose their parent"
        bool isChosen = false;
        bool isWarned = false;

        friend bool operator==(const Node&, const Node&) = default;
    };

    QString title{}; ///< "workspaces is referenced by workspace_layout: restore both?"
    bool breaks = false; ///< rows would be without a parent
    Node parent{};
    Node child{};
    QString columns{}; ///< of the child, that point to the parent
    QString takeAll{}; ///< on the button that takes them
    QString takeOnly{}; ///< on the one that does not
    QString outcome{}; ///< "Restoring both leaves 0 rows without a parent."

    friend bool operator==(const KeyQuestion&, const KeyQuestion&) = default;
};

/// None: the choice hangs on nothing else.
[[nodiscard]] std::optional<KeyQuestion> keyQuestion(const core::jobs::KeyLook& look,
                                                     const core::tables::Choice& choice);

} // namespace ui::tables

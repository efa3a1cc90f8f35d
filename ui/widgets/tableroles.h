#pragma once

#include <Qt>

namespace ui::widgets {

/// How CellDelegate draws a cell.
enum class CellKind {
    Text, ///< Qt::DisplayRole
    Number, ///< at the end of the cell
    Mono,
    Value, ///< of a database: as Mono, but cut at its end
    Status, ///< shape and word
    TwoLine, ///< Qt::DisplayRole over SecondLineRole
    Sentence, ///< wrapped to two lines where rows have room for them
};

/// What a cell means, where its words have a colour of their own. The words say it too.
enum class CellTone {
    Plain,
    Good, ///< added, better
    Bad, ///< removed, worse
    Faint, ///< nothing, not known
    Changed, ///< not what it was, neither better nor worse
};

/// What a model says for TableView and CellDelegate, beside Qt's own roles.
enum TableRole : int {
    CellKindRole = Qt::UserRole + 0x100, ///< CellKind as int; invalid: Text
    StatusRole, ///< theme::Status as int
    SecondLineRole, ///< QString
    StrongRole, ///< bool: the words of the cell are semi-bold
    ToneRole, ///< CellTone as int; invalid: Plain
    IconNameRole, ///< name of theme::icon(), before the words
    GroupRole, ///< in column 0, QString: the row titles a group; its caption. Invalid: a plain row
};

} // namespace ui::widgets

#pragma once

#include "app/ctl/refusals.h"
#include "app/ctl/terminal.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace app::ctl {

/// What was typed, sorted but not yet understood: options that were not given are empty.
struct Words
{
    QString command{};
    Manner manner{};
    QStringList subjects{}; ///< DB and BACKUP arguments
    std::optional<QString> to{};
    std::optional<QString> from{};
    std::optional<QString> database{};
    std::optional<QString> method{};
    std::optional<QString> compress{};
    std::optional<QString> label{};
    std::optional<QString> wait{};
    std::optional<QString> level{};
    std::optional<QString> report{};
    std::optional<QString> maxAge{};
    std::optional<QString> format{};
    std::optional<QString> stop{};
    std::optional<QString> start{};
    std::optional<QString> probe{};
    QStringList headers{};
    std::optional<QString> timeout{};
    std::optional<QString> backup{};
    QStringList tables{}; ///< as they were given: each may be a list
    QStringList objects{};
    QStringList wheres{}; ///< "T: SQL"
    QStringList values{}; ///< "T.COLUMN=VALUE"
    QStringList maps{}; ///< "T.COLUMN=NAME"
    std::optional<QString> conflict{};
    std::optional<QString> sql{};
    std::optional<QString> table{};
    std::optional<QString> where{};
    std::optional<QString> limit{};
    QStringList guarded{}; ///< the command behind "--", with its arguments
    bool withRelated = false;
    bool rows = false;
    bool undoOnFailure = false;
    bool asFound = false;
    bool noPin = false;
    bool noSafetyCopy = false;
    bool noBackup = false;
    bool dryRun = false;
    bool pin = false;
    bool noVerify = false;
    bool yes = false;
    bool due = false;
    bool all = false;
};

/// Text that was asked for: --help, --version.
struct InfoText
{
    QString text{};
};

/// The only place that knows the library that reads command lines, and its exceptions. `arguments`
/// are without the program's name, valid UTF-8.
[[nodiscard]] std::variant<Words, InfoText, Refusal>
readWords(const std::vector<std::string>& arguments);

} // namespace app::ctl

#pragma once

#include "app/ctl/grammar.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

namespace app::ctl {

/// All commands and their options, as the library that reads command lines is told of them. Those
/// of restores, and those of tables, have files of their own.
class Grammar
{
    Q_DECLARE_TR_FUNCTIONS(app::ctl::Grammar)

public:
    Grammar();
    std::variant<Words, InfoText, Refusal> read(const std::vector<std::string>& arguments);

private:
    void addCommands();
    void addBackup();
    void addStatus();
    void addPins();
    void addDelete();
    void addRestore();
    void addTableChoice(CLI::App& restore);
    void addDiff();
    void addFindRow();
    void addCommands(CLI::App& to);
    void addUndo();
    void addRehearse();
    void addGuard();
    void addProbe(CLI::App& to, const QString& does);
    CLI::App* command(const char* name, const QString& does, const QString& example);
    void addGlobals(CLI::App& to);
    void addSubject(CLI::App& to, const char* name, const QString& does, bool required);
    void addSubjects(CLI::App& to, const char* name, const QString& does, bool required);
    void addDatabase(CLI::App& to);
    void addFrom(CLI::App& to);
    static void addValue(CLI::App& to, const char* name, const char* shown, const QString& does,
                         std::optional<QString>& value);
    /// An option that may be given several times.
    static void addValues(CLI::App& to, const char* name, const char* shown, const QString& does,
                          QStringList& values);

    Words m_words;
    bool m_versionWanted = false;
    CLI::App m_app;
};

} // namespace app::ctl

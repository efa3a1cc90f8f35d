#pragma once

#include "tests/e2e/ctlprogram.h"

namespace e2e {

/// The program with a database `app.db` of workspaces ("spaces") and their layouts, which has a
/// backup and was edited since.
class SpacesProgram : public CtlProgram
{
public:
    [[nodiscard]] bool prepare();
    /// Deletes a space with its layouts, changes one, adds one. Empty, or what is wrong.
    [[nodiscard]] QString edit() const;

    [[nodiscard]] QString path() const { return file(QStringLiteral("app.db")); }
    /// Of the backup.
    [[nodiscard]] const QString& id() const { return m_id; }
    /// The rows of such a database.
    [[nodiscard]] static QString contentOf(const QString& path);

private:
    QString m_id;
};

/// The line of a table in the output of `diff`; empty where there is none.
[[nodiscard]] QJsonObject tableIn(const Outcome& diff, const QString& name);

} // namespace e2e

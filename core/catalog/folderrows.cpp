#include "core/catalog/catalogstate.h"

namespace core::catalog {

using namespace Qt::StringLiterals;

Result<> Catalog::noteFolderElsewhere(const QString& database, const QString& folder)
{
    const auto noted = m_state->store->run(
        u"INSERT OR IGNORE INTO folders_elsewhere(database, folder) VALUES(?, ?)"_s,
        {database, folder});
    return noted ? Result<>() : Result<>(noted.error());
}

Result<QStringList> Catalog::foldersElsewhere(const QString& database)
{
    auto query = database.isEmpty()
        ? m_state->store->run(u"SELECT DISTINCT folder FROM folders_elsewhere ORDER BY folder"_s)
        : m_state->store->run(
            u"SELECT folder FROM folders_elsewhere WHERE database = ? ORDER BY folder"_s,
            {database});
    if (!query)
        return query.error();
    QStringList folders;
    while (query->next())
        folders.append(query->value(0).toString());
    return folders;
}

} // namespace core::catalog

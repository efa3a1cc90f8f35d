#include "core/sqlite/objectmaker.h"

#include "core/sqlite/connection.h"
#include "core/sqlite/quoting.h"

#include <sqlite3.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace core::sqlite {

namespace {

/// What one statement may make.
struct Permit
{
    SchemaObject kind;
    QString name;
    QString table;
    bool madeIt = false; ///< SQLite asked for that very object
    bool isVirtual = false;
};

bool isSame(const char* name, const QString& expected)
{
    return QString::fromUtf8(name).compare(expected, Qt::CaseInsensitive) == 0;
}

bool isSchemaTable(const char* name)
{
    return isSame(name, u"sqlite_master"_s) || isSame(name, u"sqlite_schema"_s);
}

/// A table in which a virtual table keeps what it has.
bool isShadow(const char* name, const Permit& permit)
{
    return permit.isVirtual
        && QString::fromUtf8(name).startsWith(permit.name + u'_', Qt::CaseInsensitive);
}

bool make(Permit& permit, SchemaObject kind, const char* name, const char* table)
{
    const bool isIt = permit.kind == kind && isSame(name, permit.name)
        && (permit.table.isEmpty() || isSame(table, permit.table));
    permit.madeIt = permit.madeIt || isIt;
    return isIt;
}

bool mayCreateTable(Permit& permit, const char* name)
{
    return make(permit, SchemaObject::Table, name, nullptr) || isShadow(name, permit)
        || (permit.kind == SchemaObject::Table && isSame(name, u"sqlite_sequence"_s));
}

bool mayCreateVirtual(Permit& permit, const char* name)
{
    permit.isVirtual = make(permit, SchemaObject::Table, name, nullptr);
    return permit.isVirtual;
}

/// The primary key and UNIQUE make indexes with names of SQLite's own.
bool mayCreateIndex(Permit& permit, const char* name, const char* table)
{
    return make(permit, SchemaObject::Index, name, table) || isShadow(table, permit)
        || QByteArray(name).startsWith("sqlite_autoindex_");
}

/// Sources: https://www.sqlite.org/c3ref/set_authorizer.html and
/// https://www.sqlite.org/c3ref/c_alter_table.html
bool isAllowed(Permit& permit, int action, const char* first, const char* second)
{
    switch (action) {
    case SQLITE_CREATE_TABLE: return mayCreateTable(permit, first);
    case SQLITE_CREATE_VTABLE: return mayCreateVirtual(permit, first);
    case SQLITE_CREATE_INDEX: return mayCreateIndex(permit, first, second);
    case SQLITE_CREATE_TRIGGER: return make(permit, SchemaObject::Trigger, first, second);
    case SQLITE_CREATE_VIEW: return make(permit, SchemaObject::View, first, nullptr);
    case SQLITE_INSERT:
    case SQLITE_UPDATE:
    case SQLITE_DELETE: return isSchemaTable(first) || isShadow(first, permit);
    case SQLITE_REINDEX: return permit.kind == SchemaObject::Index && isSame(first, permit.name);
    case SQLITE_PRAGMA: // full text asks for the one, R-trees for the other
        return permit.isVirtual
            && (isSame(first, u"data_version"_s) || isSame(first, u"page_size"_s));
    case SQLITE_FUNCTION: return !isSame(second, u"load_extension"_s);
    case SQLITE_READ: return true;
    case SQLITE_SELECT: return permit.isVirtual; // CREATE TABLE … AS SELECT would bring rows along
    default: return false;
    }
}

int authorize(void* permit, int action, const char* first, const char* second, const char* schema,
              const char*)
{
    const bool elsewhere = schema && !isSame(schema, u"main"_s);
    const char* one = first ? first : "";
    const char* two = second ? second : "";
    return !elsewhere && isAllowed(*static_cast<Permit*>(permit), action, one, two) ? SQLITE_OK
                                                                                    : SQLITE_DENY;
}

class Authorizer
{
public:
    Authorizer(Connection& connection, Permit& permit)
        : m_connection(connection)
    {
        sqlite3_set_authorizer(connection.handle(), &authorize, &permit);
    }
    ~Authorizer() { sqlite3_set_authorizer(m_connection.handle(), nullptr, nullptr); }
    Authorizer(const Authorizer&) = delete;
    Authorizer& operator=(const Authorizer&) = delete;

private:
    Connection& m_connection;
};

struct Finalizer
{
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};

Error notThat(const Connection& connection, const QString& name)
{
    return {.code = ErrorCode::InvalidArgument,
            .path = connection.path(),
            .detail =
                u"the statement that is kept for \"%1\" is not one that makes it"_s.arg(name)};
}

} // namespace

QString typeWord(SchemaObject kind)
{
    switch (kind) {
    case SchemaObject::Table: return u"table"_s;
    case SchemaObject::Index: return u"index"_s;
    case SchemaObject::Trigger: return u"trigger"_s;
    case SchemaObject::View: return u"view"_s;
    }
    return {};
}

Result<> makeObject(Connection& connection, SchemaObject kind, const QString& name,
                    const QString& table, const QString& sql)
{
    const bool hasTable = kind == SchemaObject::Index || kind == SchemaObject::Trigger;
    Permit permit{.kind = kind, .name = name, .table = hasTable ? table : QString()};
    const Authorizer authorizer(connection, permit);
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt* raw = nullptr;
    const char* end = nullptr;
    const int rc = sqlite3_prepare_v2(connection.handle(), text.constData(),
                                      static_cast<int>(text.size()), &raw, &end);
    const std::unique_ptr<sqlite3_stmt, Finalizer> statement(raw);
    if ((rc & 0xff) == SQLITE_AUTH)
        return notThat(connection, name);
    if (rc != SQLITE_OK)
        return connection.lastError();
    if (!permit.madeIt || !QByteArray(end).trimmed().isEmpty())
        return notThat(connection, name);
    if (sqlite3_step(statement.get()) != SQLITE_DONE)
        return connection.lastError();
    return {};
}

Result<> dropObject(Connection& connection, SchemaObject kind, const QString& name)
{
    return connection.execute("DROP " + typeWord(kind).toUpper().toUtf8() + " main."
                              + quotedName(name));
}

} // namespace core::sqlite

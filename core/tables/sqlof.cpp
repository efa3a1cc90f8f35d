#include "core/sqlite/eachrow.h"
#include "core/sqlite/quoting.h"
#include "core/sqlite/sourceaccess.h"
#include "core/sqlite/statement.h"
#include "core/tables/bringback.h"
#include "core/tables/livechange.h"
#include "core/tables/rowshaper.h"
#include "core/tables/schemawork.h"
#include "core/tables/sqltext.h"
#include "core/tables/tablemerge.h"
#include "core/tables/virtualrows.h"

#include <QByteArrayList>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace core::tables {

namespace {

using compare::Change;
using compare::ObjectKind;

constexpr auto kWords = std::array{"TABLE", "INDEX", "TRIGGER", "VIEW"}; // as ObjectKind

/// The statements for the rows of one table.
class TableSql
{
public:
    /// `declared`: the statement that made the table.
    TableSql(const Pairing& pairing, sqlite::Connection& reader, const QString& declared, int most)
        : m_pairing(pairing)
        , m_reader(reader)
        , m_insert(insertionInto(declared))
        , m_most(most)
    {
    }

    Result<> add(const MergedRow& row)
    {
        ++m_counts[static_cast<std::size_t>(row.change)];
        if (m_rows++ >= m_most)
            return {};
        if (row.change != Change::Added) {
            const auto sql = erase(row);
            if (!sql)
                return sql.error();
            m_first << *sql;
        }
        if (row.change != Change::Removed) {
            const auto sql = insert(row);
            if (!sql)
                return sql.error();
            m_last << *sql;
        }
        return {};
    }

    [[nodiscard]] bool isNone() const { return m_rows == 0; }

    /// What goes comes first, and what is changed goes too: so there is room for unique values.
    [[nodiscard]] QByteArrayList statements() const
    {
        QByteArrayList all{QByteArray("-- " + name() + ": +" + count(Change::Added) + " -"
                                      + count(Change::Removed) + " ~" + count(Change::Changed))};
        all += m_first + m_last;
        if (m_rows > m_most)
            all << "-- " + name() + ": + " + QByteArray::number(m_rows - m_most);
        return all;
    }

private:
    /// As the restore does it: a row that is kept must not make way for one that comes back.
    static QByteArray insertionInto(const QString& declared)
    {
        static const QRegularExpression resolves(u"\\bon\\s+conflict\\b"_s,
                                                 QRegularExpression::CaseInsensitiveOption);
        return declared.contains(resolves) ? "INSERT OR ABORT INTO " : "INSERT INTO ";
    }
    [[nodiscard]] QByteArray name() const
    {
        return sqlite::quotedName(oneLine(m_pairing.live.name));
    }
    static QString oneLine(QString text) { return text.replace(u'\n', u' ').replace(u'\r', u' '); }
    [[nodiscard]] QByteArray table() const { return sqlite::quotedName(m_pairing.live.name); }
    [[nodiscard]] QByteArray count(Change change) const
    {
        return QByteArray::number(m_counts[static_cast<std::size_t>(change)]);
    }

    Result<QByteArray> where(const RowKey& key)
    {
        QByteArrayList terms;
        for (std::size_t i = 0; i < key.size(); ++i) {
            const auto literal = literalOf(key[i], m_reader);
            if (!literal)
                return literal.error();
            terms << m_pairing.liveKey[i].sql() + " = " + *literal;
        }
        return QByteArray(" WHERE " + terms.join(" AND ") + ";");
    }

    Result<QByteArray> erase(const MergedRow& row)
    {
        const auto rest = where(row.key);
        if (!rest)
            return rest;
        return QByteArray("DELETE FROM " + table() + *rest);
    }

    /// SQLite chooses another where a row of another key has it by now.
    [[nodiscard]] QByteArray rowidIfFree(qint64 rowid) const
    {
        const QByteArray number = QByteArray::number(rowid);
        return "(SELECT " + number + " WHERE NOT EXISTS(SELECT 1 FROM " + table() + " WHERE "
            + m_pairing.live.rowid + " = " + number + "))";
    }

    Result<QByteArray> insert(const MergedRow& row)
    {
        QByteArrayList columns;
        std::vector<rows::Value> values;
        if (m_pairing.keyAt.front() < 0) { // a rowid that is no column
            columns << m_pairing.live.rowid;
            values = row.key;
        }
        for (const TableColumn& column : m_pairing.live.columns)
            columns << sqlite::quotedName(column.name);
        values.insert(values.end(), row.after.begin(), row.after.begin() + m_pairing.columnCount());
        QByteArrayList literals;
        for (const rows::Value& value : values) {
            const auto literal = literalOf(value, m_reader);
            if (!literal)
                return literal;
            literals << *literal;
        }
        if (m_pairing.keepsRowid && !row.after.back().isNull()) {
            columns << m_pairing.live.rowid;
            literals << rowidIfFree(row.after.back().integer);
        }
        return QByteArray(m_insert + table() + "(" + columns.join(", ") + ") VALUES("
                          + literals.join(", ") + ");");
    }

    const Pairing& m_pairing;
    sqlite::Connection& m_reader;
    QByteArray m_insert;
    qint64 m_most;
    qint64 m_rows = 0;
    std::array<qint64, 3> m_counts{};
    QByteArrayList m_first;
    QByteArrayList m_last;
};

QByteArray statementsOf(const SchemaChange& change)
{
    QByteArray sql;
    if (!change.before.isEmpty())
        sql = QByteArray("DROP ") + kWords[static_cast<std::size_t>(change.object.kind)] + " "
            + sqlite::quotedName(change.object.name) + ";\n";
    return sql + change.after.toUtf8() + ";";
}

class Preview
{
public:
    Preview(const BringBackSpec& spec, sqlite::Connection& live, sqlite::Connection& backup,
            const JobContext& job)
        : m_spec(spec)
        , m_live(live)
        , m_backup(backup)
        , m_job(job)
    {
    }

    Result<QByteArrayList> statements(int mostRows)
    {
        auto work = schemaWorkOf(m_live, m_backup, m_spec.choice);
        if (!work)
            return work.error();
        QByteArrayList all{"PRAGMA foreign_keys = OFF;", "PRAGMA ignore_check_constraints = ON;",
                           "BEGIN IMMEDIATE;"};
        for (const SchemaChange& change : work->tables)
            all << statementsOf(change);
        QStringList names;
        for (const TableChoice& choice : m_spec.choice.tables) {
            names << choice.table;
            const auto rows = rowsOf(choice, work->makes(choice.table), mostRows);
            if (!rows)
                return rows;
            all += *rows;
        }
        for (const SchemaChange& change : work->others)
            all << statementsOf(change);
        const auto indexes = followersOf(m_live, names);
        if (!indexes)
            return indexes.error();
        m_indexes += *indexes;
        m_indexes.removeDuplicates();
        for (const QString& index : std::as_const(m_indexes)) // of what is all there by now
            all << rebuildSql(index) + ";";
        return all << "COMMIT;";
    }

private:
    /// No statement keeps triggers from firing: whoever runs this must take them away.
    struct Triggers
    {
        QByteArrayList drop{};
        QByteArrayList make{};
    };

    Result<Triggers> triggersOf(const QString& table)
    {
        Triggers triggers;
        const auto read = forEachRow(
            m_live,
            "SELECT name, sql FROM main.sqlite_schema WHERE type = 'trigger' AND tbl_name = "
                + sqlite::quotedText(table) + " COLLATE NOCASE ORDER BY rowid",
            [&](const sqlite::Statement& row) {
                triggers.drop << "DROP TRIGGER " + sqlite::quotedName(row.text(0)) + ";";
                triggers.make << row.text(1).toUtf8() + ";";
            });
        if (!read)
            return read.error();
        return triggers;
    }

    Result<QByteArrayList> rowsOf(const TableChoice& choice, bool isMade, int mostRows)
    {
        sqlite::Connection& live = isMade ? m_backup : m_live;
        const auto follows = followsContent(live, choice.table);
        if (!follows)
            return follows.error();
        if (*follows) {
            m_indexes << choice.table;
            return QByteArrayList();
        }
        const auto pairing = pair(live, m_backup, choice);
        if (!pairing)
            return pairing.error();
        const auto declared = storedSql(live, sqlite::SchemaObject::Table, pairing->live.name);
        if (!declared)
            return declared.error();
        TableSql sql(*pairing, m_backup, *declared, mostRows);
        const MergeSink sink = [&](const MergedRow& row) { return sql.add(row); };
        const auto merged = isMade ? allOf(m_backup, *pairing, sink, m_job)
                                   : merge(live, m_backup, *pairing, sink, m_job);
        if (!merged)
            return merged.error();
        auto triggers =
            isMade || sql.isNone() ? Result<Triggers>(Triggers()) : triggersOf(pairing->live.name);
        if (!triggers)
            return triggers.error();
        QByteArrayList all = triggers->drop + sql.statements() + triggers->make;
        const auto counter = counterOf(pairing->live.name, pairing->backup.name, isMade);
        if (!counter)
            return counter.error();
        return counter->isEmpty() ? all : all << *counter;
    }

    Result<QByteArray> counterOf(const QString& name, const QString& nameThen, bool isMade)
    {
        const auto then = sequenceOf(m_backup, nameThen);
        const auto now =
            isMade ? Result<std::optional<qint64>>(std::nullopt) : sequenceOf(m_live, name);
        if (!then || !now)
            return then ? now.error() : then.error();
        const auto isKept = isMade ? Result<bool>(true) : keepsSequences(m_live);
        if (!isKept)
            return isKept.error();
        if (!*then || !*isKept || *now >= *then)
            return QByteArray();
        const QByteArray text = sqlite::quotedText(name);
        const QByteArray number = QByteArray::number(**then);
        return QByteArray("DELETE FROM sqlite_sequence WHERE name = " + text
                          + ";\nINSERT INTO sqlite_sequence(name, seq) VALUES(" + text + ", "
                          + number + ");");
    }

    const BringBackSpec& m_spec;
    sqlite::Connection& m_live;
    sqlite::Connection& m_backup;
    const JobContext& m_job;
    QStringList m_indexes; ///< full-text indexes of other tables that were chosen
};

} // namespace

Result<QString> sqlOf(const BringBackSpec& spec, int mostRows, const JobContext& job)
{
    auto backup = openBackupImage(spec.image, job);
    if (!backup)
        return backup.error();
    auto live = sqlite::Source::open(
        {.path = spec.live, .workFolder = spec.logFolder, .wait = spec.wait}, job);
    if (!live)
        return live.error();
    live->connection().stopWith(job.stop);
    const auto statements = Preview(spec, live->connection(), *backup, job).statements(mostRows);
    if (!statements)
        return statements.error();
    return QString(QString::fromUtf8(statements->join('\n')) + u'\n');
}

} // namespace core::tables

#include "core/catalog/schemaversions.h"

namespace core::catalog {

using namespace Qt::StringLiterals;

const std::vector<QStringList>& schemaVersions()
{
    // Times are milliseconds since 1970, UTC. `manifest` is the manifest's JSON without
    // page hashes.
    static const std::vector<QStringList> versions{
        {
            uR"(CREATE TABLE backups(
            root TEXT NOT NULL, artifact TEXT NOT NULL, id TEXT NOT NULL, folder TEXT NOT NULL,
            stem TEXT NOT NULL, origin TEXT NOT NULL, taken_at INTEGER NOT NULL,
            ordinal INTEGER NOT NULL, stored_bytes INTEGER NOT NULL, manifest BLOB,
            manifest_problem TEXT NOT NULL, PRIMARY KEY(root, artifact)))"_s,
            u"CREATE INDEX backups_by_time ON backups(root, taken_at, ordinal)"_s,
            u"CREATE TABLE kept(artifact TEXT PRIMARY KEY, stored_bytes INTEGER NOT NULL,"
            " manifest BLOB NOT NULL)"_s,
            uR"(CREATE TABLE jobs(
            id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, database TEXT NOT NULL,
            program TEXT NOT NULL, pid INTEGER NOT NULL, process TEXT NOT NULL,
            started_at INTEGER NOT NULL, ended_at INTEGER, outcome TEXT NOT NULL,
            error_kind TEXT NOT NULL, message TEXT NOT NULL, backup_id TEXT NOT NULL,
            bytes_per_second REAL NOT NULL))"_s,
            u"CREATE INDEX jobs_by_time ON jobs(started_at)"_s,
            u"CREATE INDEX jobs_by_database ON jobs(database, started_at)"_s,
            u"CREATE TABLE job_log(id INTEGER PRIMARY KEY, job INTEGER NOT NULL REFERENCES "
            u"jobs(id),"
            " line TEXT NOT NULL)"_s,
            u"CREATE INDEX job_log_by_job ON job_log(job)"_s,
        },
        {
            // From here on `manifest` of a backup is what packedmanifest.h makes; the list is a
            // cache and is made anew.
            u"DELETE FROM backups"_s,
            u"CREATE TABLE listings(root TEXT PRIMARY KEY, read_at INTEGER NOT NULL)"_s,
            u"CREATE INDEX backups_by_artifact ON backups(artifact)"_s,
        },
        {
            u"CREATE TABLE job_measures(job INTEGER NOT NULL REFERENCES jobs(id),"
            " name TEXT NOT NULL, value REAL NOT NULL, PRIMARY KEY(job, name)) WITHOUT ROWID"_s,
        },
        {
            u"CREATE TABLE folders_elsewhere(database TEXT NOT NULL, folder TEXT NOT NULL,"
            " PRIMARY KEY(database, folder)) WITHOUT ROWID"_s,
        }};
    return versions;
}

} // namespace core::catalog

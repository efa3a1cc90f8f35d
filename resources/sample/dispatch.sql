-- Makes a sample Dispatch database with the tables of the backup guide: about 40 MB, WAL mode,
-- 100,000 session events. Plain SQL without shell commands: run it with `sqlite3 FILE < dispatch.sql`
-- or statement by statement through the C API. Nothing is random: every run gives the same content.
-- Times are milliseconds since 1970, UTC; the sample ends on 2025-09-29 14:30:00.

PRAGMA page_size = 4096;
PRAGMA journal_mode = WAL;
PRAGMA synchronous = OFF;
PRAGMA foreign_keys = ON;
BEGIN;

CREATE TABLE settings_categories(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    description TEXT NOT NULL,
    display_order INTEGER NOT NULL,
    created_at INTEGER NOT NULL);

CREATE TABLE configuration_settings(
    id INTEGER PRIMARY KEY,
    category_id INTEGER NOT NULL REFERENCES settings_categories(id) ON DELETE CASCADE,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    value_type TEXT NOT NULL CHECK(value_type IN ('text', 'number', 'boolean', 'json')),
    is_sensitive INTEGER NOT NULL DEFAULT 0,
    updated_at INTEGER NOT NULL,
    UNIQUE(category_id, key));

CREATE TABLE workspaces(
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    theme TEXT,
    created_at INTEGER NOT NULL,
    last_active_at INTEGER NOT NULL);

CREATE TABLE workspace_layout(
    id INTEGER PRIMARY KEY,
    workspace_id INTEGER NOT NULL REFERENCES workspaces(id) ON DELETE CASCADE,
    client_id TEXT NOT NULL,
    tile INTEGER NOT NULL,
    layout_json TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    UNIQUE(workspace_id, client_id, tile));

CREATE TABLE sessions(
    run_id TEXT PRIMARY KEY,
    workspace_id INTEGER NOT NULL REFERENCES workspaces(id),
    kind TEXT NOT NULL CHECK(kind IN ('claude', 'pty', 'file-editor')),
    title TEXT NOT NULL,
    status TEXT NOT NULL,
    last_seq INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL);
CREATE INDEX idx_sessions_workspace ON sessions(workspace_id, updated_at);

CREATE TABLE session_events(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    run_id TEXT NOT NULL REFERENCES sessions(run_id),
    seq INTEGER NOT NULL,
    channel TEXT NOT NULL,
    type TEXT NOT NULL,
    payload TEXT NOT NULL,
    ts INTEGER NOT NULL,
    UNIQUE(run_id, seq));
CREATE INDEX idx_session_events_time ON session_events(ts);

CREATE TABLE onboarding_state(
    id INTEGER PRIMARY KEY CHECK(id = 1),
    current_step INTEGER NOT NULL,
    completed_steps TEXT NOT NULL,
    is_complete INTEGER NOT NULL,
    updated_at INTEGER NOT NULL);

CREATE TABLE retention_policies(
    id INTEGER PRIMARY KEY,
    category_id INTEGER NOT NULL REFERENCES settings_categories(id) ON DELETE CASCADE,
    name TEXT NOT NULL UNIQUE,
    session_days INTEGER NOT NULL,
    log_days INTEGER NOT NULL,
    updated_at INTEGER NOT NULL);

CREATE TABLE user_preferences(
    id INTEGER PRIMARY KEY,
    workspace_id INTEGER REFERENCES workspaces(id) ON DELETE CASCADE,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    updated_at INTEGER NOT NULL);
CREATE INDEX idx_user_preferences_key ON user_preferences(key);

INSERT INTO settings_categories(id, name, description, display_order, created_at) VALUES
    (1, 'authentication', 'Keys and single sign-on', 1, 1751360400000),
    (2, 'workspace', 'Folders and permissions', 2, 1751360400000),
    (3, 'network', 'Addresses, ports and tunnels', 3, 1751360400000),
    (4, 'terminal', 'Shell, font and scrollback', 4, 1751360400000),
    (5, 'editor', 'Tabs, wrapping and language servers', 5, 1751360400000),
    (6, 'appearance', 'Theme and density', 6, 1751360400000),
    (7, 'notifications', 'What is said, and where', 7, 1751360400000),
    (8, 'automation', 'Webhooks and timers', 8, 1751360400000),
    (9, 'maintenance', 'Retention and clean-up', 9, 1751360400000);

WITH RECURSIVE n(i) AS (VALUES(0) UNION ALL SELECT i + 1 FROM n WHERE i < 213)
INSERT INTO configuration_settings(category_id, key, value, value_type, is_sensitive, updated_at)
SELECT i % 9 + 1,
       printf('option_%03d', i),
       CASE i % 4
           WHEN 0 THEN printf('value %d of the sample', i * 7919 % 997)
           WHEN 1 THEN printf('%d', i * 104729 % 65536)
           WHEN 2 THEN CASE i % 8 WHEN 2 THEN 'true' ELSE 'false' END
           ELSE printf('{"enabled":true,"limit":%d,"names":["α","β","%d"]}', i * 31, i)
       END,
       CASE i % 4 WHEN 0 THEN 'text' WHEN 1 THEN 'number' WHEN 2 THEN 'boolean' ELSE 'json' END,
       i % 9 = 0 AND i % 4 = 0,
       1751360400000 + i * 3600000
FROM n;

WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n WHERE i < 37)
INSERT INTO workspaces(id, path, name, theme, created_at, last_active_at)
SELECT i,
       printf('/home/dispatch/projects/%s-%02d',
              CASE i % 5 WHEN 0 THEN 'shop' WHEN 1 THEN 'billing' WHEN 2 THEN 'site'
                         WHEN 3 THEN 'Übersicht' ELSE 'data tools' END, i),
       printf('Workspace %d', i),
       CASE i % 3 WHEN 0 THEN 'dark' WHEN 1 THEN 'light' END,
       1751360400000 + i * 86400000,
       1759156200000 - i * 5400000
FROM n;

WITH RECURSIVE n(i) AS (VALUES(0) UNION ALL SELECT i + 1 FROM n WHERE i < 111)
INSERT INTO workspace_layout(workspace_id, client_id, tile, layout_json, updated_at)
SELECT i % 37 + 1,
       printf('client-%d', i % 2),
       i / 37,
       printf('{"x":%d,"y":%d,"width":%d,"height":%d,"split":"%s"}', i % 4 * 320, i / 37 * 240,
              320 + i % 7 * 10, 240, CASE i % 2 WHEN 0 THEN 'row' ELSE 'column' END),
       1759000000000 + i * 60000
FROM n;

WITH RECURSIVE n(i) AS (VALUES(0) UNION ALL SELECT i + 1 FROM n WHERE i < 1481)
INSERT INTO sessions(run_id, workspace_id, kind, title, status, created_at, updated_at)
SELECT printf('%s-%08x-%04x', CASE i % 3 WHEN 0 THEN 'cs' WHEN 1 THEN 'pty' ELSE 'fe' END,
              i * 2654435761 & 0xFFFFFFFF, i),
       i * 17 % 37 + 1,
       CASE i % 3 WHEN 0 THEN 'claude' WHEN 1 THEN 'pty' ELSE 'file-editor' END,
       printf('%s %d', CASE i % 4 WHEN 0 THEN 'Fix the build' WHEN 1 THEN 'Review of change'
                                  WHEN 2 THEN 'Nightly import' ELSE 'Größenänderung' END, i),
       CASE WHEN i > 1460 THEN 'running' ELSE 'stopped' END,
       1751360400000 + i * 5262000,
       1751360400000 + i * 5262000
FROM n;

-- Event i goes to session i % 1482 as its event number i / 1482 + 1. `h` looks random and is not.
WITH RECURSIVE
    n(i) AS (VALUES(0) UNION ALL SELECT i + 1 FROM n WHERE i < 99999),
    e(i, s, h) AS (SELECT i, i % 1482, i * 2654435761 & 0xFFFFFFFF FROM n)
INSERT INTO session_events(run_id, seq, channel, type, payload, ts)
SELECT printf('%s-%08x-%04x', CASE s % 3 WHEN 0 THEN 'cs' WHEN 1 THEN 'pty' ELSE 'fe' END,
              s * 2654435761 & 0xFFFFFFFF, s),
       i / 1482 + 1,
       CASE h / 64 % 5 WHEN 0 THEN 'pty:stdin' WHEN 1 THEN 'claude:message' ELSE 'pty:stdout' END,
       CASE h / 64 % 5 WHEN 0 THEN 'input' WHEN 1 THEN 'assistant' ELSE 'chunk' END,
       CASE h / 64 % 5
           WHEN 0 THEN printf('{"data":"make -j%d target_%04x && ctest -R case_%d\r"}', h % 8 + 1,
                              h % 65536, h % 500)
           WHEN 1 THEN printf('{"id":"msg_%08x","role":"assistant","model":"sample","usage":'
                              || '{"input":%d,"output":%d},"text":"Changed %d lines in src/module_%d.cpp:'
                              || ' the counter is read once, so that the loop over %d rows ends.'
                              || ' Naïve copies are gone; \"done\" is said last. %s"}',
                              h, h % 9000, h % 1200, h % 90, h % 400, h % 7000,
                              hex(printf('%08x%08x%08x', h, h * 40503 & 0xFFFFFFFF, h / 7)))
           ELSE printf('{"data":"\u001b[32m[%3d%%]\u001b[0m Building CXX object src/module_%d/part_%04x.o'
                       || '\r\n%s\r\n%s\r\n","bytes":%d,"sha":"%08x%08x%08x%08x"}',
                       h % 101, h % 400, h % 65536,
                       printf('warning: comparison of %d and %d in line %d', h % 77, h % 99, h % 4096),
                       printf('%.*c', 20 + h / 320 % 180, char(97 + h / 64 % 26)),
                       h % 65536, h, h * 40503 & 0xFFFFFFFF, h / 3, h * 69069 & 0xFFFFFFFF)
       END,
       1751360400000 + i * 77958
FROM e;

UPDATE sessions SET
    last_seq = (SELECT max(seq) FROM session_events WHERE session_events.run_id = sessions.run_id),
    updated_at = (SELECT max(ts) FROM session_events WHERE session_events.run_id = sessions.run_id);

INSERT INTO onboarding_state(id, current_step, completed_steps, is_complete, updated_at) VALUES
    (1, 5, '["welcome","key","theme","workspace","first-session"]', 1, 1751364000000);

INSERT INTO retention_policies(category_id, name, session_days, log_days, updated_at) VALUES
    (9, 'default', 30, 14, 1751364000000),
    (9, 'production', 365, 90, 1751364000000),
    (9, 'experiments', 7, 3, 1751364000000),
    (8, 'webhook deliveries', 30, 30, 1751364000000),
    (2, 'archived workspaces', 3650, 365, 1751364000000),
    (7, 'notifications', 14, 14, 1751364000000);

WITH RECURSIVE n(i) AS (VALUES(0) UNION ALL SELECT i + 1 FROM n WHERE i < 22)
INSERT INTO user_preferences(workspace_id, key, value, updated_at)
SELECT CASE WHEN i % 3 = 0 THEN i + 1 END,
       printf('preference.%02d', i),
       printf('{"value":%d,"note":"set by hand"}', i * i),
       1751364000000 + i * 86400000
FROM n;

COMMIT;
PRAGMA synchronous = NORMAL;

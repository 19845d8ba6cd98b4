/** Tables of the local Jira. Documents are JSON; columns are what is looked up or must be unique. */
export const SCHEMA = `
CREATE TABLE IF NOT EXISTS counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, doc TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS account (id TEXT PRIMARY KEY, doc TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS project (id TEXT PRIMARY KEY, key TEXT NOT NULL UNIQUE, state TEXT NOT NULL, doc TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS link_type (id TEXT PRIMARY KEY, doc TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS board (id INTEGER PRIMARY KEY, project_id TEXT NOT NULL, doc TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS sprint (id INTEGER PRIMARY KEY, board_id INTEGER NOT NULL, doc TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS issue (
  id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, project_id TEXT NOT NULL, parent_id INTEGER,
  sprint_id INTEGER, rank REAL NOT NULL, doc TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS issue_parent ON issue (parent_id);
CREATE INDEX IF NOT EXISTS issue_sprint ON issue (sprint_id);
CREATE INDEX IF NOT EXISTS issue_rank ON issue (rank);
CREATE TABLE IF NOT EXISTS issue_property (
  issue_id INTEGER NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (issue_id, key)
);
CREATE TABLE IF NOT EXISTS issue_link (
  id INTEGER PRIMARY KEY, type_id TEXT NOT NULL, source_id INTEGER NOT NULL, destination_id INTEGER NOT NULL,
  UNIQUE (type_id, source_id, destination_id)
);
CREATE INDEX IF NOT EXISTS issue_link_source ON issue_link (source_id);
CREATE INDEX IF NOT EXISTS issue_link_destination ON issue_link (destination_id);
CREATE TABLE IF NOT EXISTS attachment (id INTEGER PRIMARY KEY, issue_id INTEGER NOT NULL, doc TEXT NOT NULL, bytes BLOB NOT NULL);
CREATE INDEX IF NOT EXISTS attachment_issue ON attachment (issue_id);
CREATE TABLE IF NOT EXISTS note (id INTEGER PRIMARY KEY, issue_id INTEGER NOT NULL, kind TEXT NOT NULL, doc TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS note_issue ON note (issue_id);
CREATE TABLE IF NOT EXISTS search_index (
  issue_id INTEGER NOT NULL, visible_from INTEGER NOT NULL, doc TEXT, PRIMARY KEY (issue_id, visible_from)
);
`;

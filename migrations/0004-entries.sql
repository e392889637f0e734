-- Impacts, people, actions, evidence, findings, waivers: what is recorded about an assessment besides its responses and
-- reviews. One table for all kinds: each is a document of its own shape (schemas/), and all of them change, are
-- replayed, exported and erased in the same way.

CREATE TABLE entries (
  assessment_id TEXT NOT NULL REFERENCES assessments (id),
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  -- Null when it was withdrawn; the revision goes on.
  body TEXT,
  revision INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  author TEXT NOT NULL,
  PRIMARY KEY (assessment_id, kind, id)
) STRICT;

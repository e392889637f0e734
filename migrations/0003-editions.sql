-- An assessment can move to a newer version of its checklist. What it was before stays readable as a past edition, and
-- responses that the new version does not take as they stand are kept beside the others.

CREATE TABLE editions (
  assessment_id TEXT NOT NULL REFERENCES assessments (id),
  number INTEGER NOT NULL CHECK (number >= 1),
  checklist_version TEXT NOT NULL,
  checklist TEXT NOT NULL,
  ruleset TEXT NOT NULL,
  revision INTEGER NOT NULL,
  left_at TEXT NOT NULL,
  left_by TEXT NOT NULL,
  -- The event of the move: what was answered after it stands in the way of undoing it.
  left_seq INTEGER NOT NULL,
  -- Last, so that lists do not read the pages it overflows to.
  state TEXT NOT NULL,
  PRIMARY KEY (assessment_id, number),
  UNIQUE (assessment_id, checklist_version)
) STRICT;

CREATE TABLE kept_responses (
  assessment_id TEXT NOT NULL REFERENCES assessments (id),
  position INTEGER NOT NULL,
  kept TEXT NOT NULL,
  PRIMARY KEY (assessment_id, position)
) STRICT;

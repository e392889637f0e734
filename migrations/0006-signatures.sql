-- Reports are signed, and copies of them are published from which texts were withheld. Private keys are files in the data
-- directory and never here: a record is copied, exported and backed up.

CREATE TABLE signing_keys (
  -- RFC 7638 thumbprint of the public key.
  kid TEXT PRIMARY KEY,
  jwk TEXT NOT NULL,
  created_at TEXT NOT NULL,
  retired_at TEXT
) STRICT;
-- At most one key signs.
CREATE UNIQUE INDEX signing_keys_active ON signing_keys ((retired_at IS NULL)) WHERE retired_at IS NULL;

CREATE TABLE report_signatures (
  report_id TEXT PRIMARY KEY REFERENCES reports (id) ON DELETE CASCADE,
  envelope TEXT NOT NULL,
  -- What a time-stamping authority said of the signature; null when none was asked, or it did not answer.
  timestamp TEXT
) STRICT;

-- What was withheld; the copy itself is made from the report again, byte for byte.
CREATE TABLE redactions (
  id TEXT PRIMARY KEY,
  report_id TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
  created_at TEXT NOT NULL,
  reason TEXT NOT NULL,
  envelope TEXT NOT NULL,
  withheld TEXT NOT NULL
) STRICT;
CREATE INDEX redactions_by_report ON redactions (report_id, id);

-- A link to a redacted copy opens nothing else.
ALTER TABLE links ADD COLUMN redaction_id TEXT REFERENCES redactions (id) ON DELETE CASCADE;

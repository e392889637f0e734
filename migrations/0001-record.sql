-- The record. Current state in plain tables, every change also in `events`, whose digests form one chain a scope.
-- What people typed is in event_payloads, responses, reviews, reports and products: tables an erasure can purge
-- without touching a digest.

CREATE TABLE organisations (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('company', 'auditor')),
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE products (
  id TEXT PRIMARY KEY,
  organisation_id TEXT NOT NULL REFERENCES organisations (id),
  name TEXT NOT NULL,
  description TEXT NOT NULL,
  created_at TEXT NOT NULL,
  -- Never falls, so that a report number is not given twice after an erasure.
  reports_issued INTEGER NOT NULL DEFAULT 0,
  erased_at TEXT
) STRICT;
CREATE UNIQUE INDEX products_by_name ON products (organisation_id, name) WHERE erased_at IS NULL;
CREATE INDEX products_by_organisation ON products (organisation_id, id) WHERE erased_at IS NULL;

CREATE TABLE assessments (
  id TEXT PRIMARY KEY,
  organisation_id TEXT NOT NULL REFERENCES organisations (id),
  product_id TEXT NOT NULL REFERENCES products (id),
  checklist_id TEXT NOT NULL,
  checklist_version TEXT NOT NULL,
  checklist_digest TEXT NOT NULL,
  ruleset_id TEXT NOT NULL,
  ruleset_version TEXT NOT NULL,
  ruleset_digest TEXT NOT NULL,
  description TEXT NOT NULL,
  profile TEXT NOT NULL,
  stage TEXT NOT NULL CHECK (stage IN ('conception', 'design', 'deployment', 'operation')),
  language TEXT NOT NULL,
  revision INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  archived_at TEXT,
  -- An erased assessment keeps an empty row, because withdrawn grants and revoked keys point at it.
  erased_at TEXT,
  archived INTEGER NOT NULL GENERATED ALWAYS AS (archived_at IS NOT NULL) VIRTUAL
) STRICT;
CREATE INDEX assessments_by_organisation ON assessments (organisation_id, archived, id) WHERE erased_at IS NULL;
CREATE INDEX assessments_by_product ON assessments (product_id, archived, id) WHERE erased_at IS NULL;

CREATE TABLE keys (
  id TEXT PRIMARY KEY,
  organisation_id TEXT REFERENCES organisations (id),
  role TEXT NOT NULL CHECK (role IN ('admin', 'company', 'reviewer', 'auditor', 'embed')),
  actor TEXT NOT NULL,
  secret_hash TEXT NOT NULL,
  assessment_id TEXT REFERENCES assessments (id),
  expires_at TEXT,
  created_at TEXT NOT NULL,
  revoked_at TEXT
) STRICT;
CREATE INDEX keys_by_organisation ON keys (organisation_id, id);
CREATE INDEX keys_by_assessment ON keys (assessment_id) WHERE assessment_id IS NOT NULL;

CREATE TABLE responses (
  assessment_id TEXT NOT NULL REFERENCES assessments (id),
  item_id TEXT NOT NULL,
  -- Null when it was cleared; the revision goes on.
  response TEXT,
  revision INTEGER NOT NULL,
  updated_at TEXT NOT NULL,
  author TEXT NOT NULL,
  PRIMARY KEY (assessment_id, item_id)
) STRICT;

CREATE TABLE reviews (
  assessment_id TEXT NOT NULL,
  item_id TEXT NOT NULL,
  response_revision INTEGER NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('confirmed', 'disputed', 'na-accepted', 'na-refused')),
  note TEXT NOT NULL,
  outsider INTEGER NOT NULL CHECK (outsider IN (0, 1)),
  ties TEXT NOT NULL,
  reviewer TEXT NOT NULL,
  reviewed_at TEXT NOT NULL,
  assessment_revision INTEGER NOT NULL,
  PRIMARY KEY (assessment_id, item_id),
  FOREIGN KEY (assessment_id, item_id) REFERENCES responses (assessment_id, item_id)
) STRICT;

CREATE TABLE grants (
  id TEXT PRIMARY KEY,
  assessment_id TEXT NOT NULL REFERENCES assessments (id),
  organisation_id TEXT NOT NULL REFERENCES organisations (id),
  created_at TEXT NOT NULL,
  withdrawn_at TEXT
) STRICT;
CREATE INDEX grants_by_assessment ON grants (assessment_id, id);
CREATE UNIQUE INDEX grants_in_force ON grants (organisation_id, assessment_id) WHERE withdrawn_at IS NULL;

CREATE TABLE reports (
  id TEXT PRIMARY KEY,
  assessment_id TEXT NOT NULL REFERENCES assessments (id),
  organisation_id TEXT NOT NULL REFERENCES organisations (id),
  product_id TEXT NOT NULL REFERENCES products (id),
  product_name TEXT NOT NULL,
  number INTEGER NOT NULL,
  as_of TEXT NOT NULL,
  verdict TEXT NOT NULL,
  digest TEXT NOT NULL,
  issued_at TEXT NOT NULL,
  -- Last, so that lists do not read the pages it overflows to.
  body TEXT NOT NULL,
  UNIQUE (product_id, number)
) STRICT;
CREATE INDEX reports_by_organisation ON reports (organisation_id, id);
CREATE INDEX reports_by_assessment ON reports (assessment_id, id);
CREATE INDEX reports_by_product ON reports (product_id, id);

-- Which organisation may read which report by a grant in force: what makes an auditor's list one index walk.
CREATE TABLE report_readers (
  organisation_id TEXT NOT NULL REFERENCES organisations (id),
  report_id TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
  PRIMARY KEY (organisation_id, report_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX report_readers_by_report ON report_readers (report_id);

CREATE TABLE links (
  id TEXT PRIMARY KEY,
  report_id TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
  token_hash TEXT NOT NULL UNIQUE,
  expires_at TEXT NOT NULL,
  created_at TEXT NOT NULL,
  revoked_at TEXT
) STRICT;
CREATE INDEX links_by_report ON links (report_id, id);

CREATE TABLE events (
  scope TEXT NOT NULL,
  seq INTEGER NOT NULL CHECK (seq >= 1),
  id TEXT NOT NULL UNIQUE,
  at TEXT NOT NULL,
  type TEXT NOT NULL,
  payload_digest TEXT NOT NULL,
  previous TEXT,
  digest TEXT NOT NULL,
  UNIQUE (scope, seq)
) STRICT;

CREATE TABLE event_payloads (
  scope TEXT NOT NULL,
  seq INTEGER NOT NULL,
  salt TEXT NOT NULL,
  payload TEXT NOT NULL,
  PRIMARY KEY (scope, seq),
  FOREIGN KEY (scope, seq) REFERENCES events (scope, seq)
) STRICT;

-- Where each chain ends. Kept apart from the events, so that a chain cut off at its end is noticed.
CREATE TABLE chains (
  scope TEXT PRIMARY KEY,
  head TEXT NOT NULL,
  count INTEGER NOT NULL
) STRICT;

CREATE TABLE retries (
  scope TEXT NOT NULL,
  key TEXT NOT NULL,
  request_digest TEXT NOT NULL,
  remembered TEXT NOT NULL,
  -- Whose erasure purges it; the organisation's is for what names a product only.
  assessment_id TEXT,
  organisation_id TEXT,
  expires_at TEXT NOT NULL,
  PRIMARY KEY (scope, key)
) STRICT;
CREATE INDEX retries_by_expiry ON retries (expires_at);
CREATE INDEX retries_by_assessment ON retries (assessment_id);
CREATE INDEX retries_by_organisation ON retries (organisation_id) WHERE assessment_id IS NULL;

-- What the store hands out, so that each list and look-up need not spell it again.
CREATE VIEW live_products AS
  SELECT id, organisation_id, name, description, created_at FROM products WHERE erased_at IS NULL;

CREATE VIEW live_assessments AS
  SELECT assessments.*, products.name AS product_name
  FROM assessments JOIN products ON products.id = assessments.product_id
  WHERE assessments.erased_at IS NULL;

CREATE VIEW named_grants AS
  SELECT grants.*, organisations.name AS organisation_name
  FROM grants JOIN organisations ON organisations.id = grants.organisation_id;

CREATE VIEW counted_reports AS
  SELECT reports.*, products.reports_issued AS of
  FROM reports JOIN products ON products.id = reports.product_id;

-- Grants can have an end. One that is over stays as it was, so that another can be made beside it; that at most one is in
-- force is seen to by the unit that makes one.

ALTER TABLE grants ADD COLUMN expires_at TEXT;
DROP INDEX grants_in_force;
CREATE INDEX grants_in_force ON grants (organisation_id, assessment_id) WHERE withdrawn_at IS NULL;

-- Until when the grant lasts by which an organisation may read a report.
ALTER TABLE report_readers ADD COLUMN expires_at TEXT;
CREATE INDEX report_readers_by_expiry ON report_readers (expires_at) WHERE expires_at IS NOT NULL;

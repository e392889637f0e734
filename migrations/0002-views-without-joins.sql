-- The same views with a sub-select in the place of each join: a row by its id comes many times faster through the driver
-- (25 microseconds became 2 for an assessment), and every request looks one up.

DROP VIEW live_assessments;
CREATE VIEW live_assessments AS
  SELECT assessments.*, (SELECT name FROM products WHERE products.id = assessments.product_id) AS product_name
  FROM assessments
  WHERE assessments.erased_at IS NULL;

DROP VIEW named_grants;
CREATE VIEW named_grants AS
  SELECT grants.*, (SELECT name FROM organisations WHERE organisations.id = grants.organisation_id) AS organisation_name
  FROM grants;

DROP VIEW counted_reports;
CREATE VIEW counted_reports AS
  SELECT reports.*, (SELECT reports_issued FROM products WHERE products.id = reports.product_id) AS of
  FROM reports;

-- What many reports are sorted and narrowed by stands in the row that lets somebody read one. So a page of an overview is
-- a walk along one index, and passes over nobody else's reports, however many there are.

ALTER TABLE report_overview ADD COLUMN issued_at TEXT NOT NULL DEFAULT '';
UPDATE report_overview SET issued_at = (SELECT issued_at FROM reports WHERE reports.id = report_id);
DROP INDEX report_overview_by_band;
DROP INDEX report_overview_by_organisation;
CREATE INDEX report_overview_by_day ON report_overview (organisation_id, issued_at, report_id);
CREATE INDEX report_overview_by_band ON report_overview (organisation_id, substantiated_band, issued_at, report_id);

ALTER TABLE report_readers ADD COLUMN company_id TEXT NOT NULL DEFAULT '';
ALTER TABLE report_readers ADD COLUMN issued_at TEXT NOT NULL DEFAULT '';
ALTER TABLE report_readers ADD COLUMN substantiated_band INTEGER NOT NULL DEFAULT -1;
UPDATE report_readers SET (company_id, issued_at, substantiated_band) =
  (SELECT organisation_id, issued_at, substantiated_band FROM report_overview o WHERE o.report_id = report_readers.report_id)
  WHERE report_id IN (SELECT report_id FROM report_overview);
CREATE INDEX report_readers_by_day ON report_readers (organisation_id, issued_at, report_id);
CREATE INDEX report_readers_by_band ON report_readers (organisation_id, substantiated_band, issued_at, report_id);
CREATE INDEX report_readers_of_company_by_day ON report_readers (organisation_id, company_id, issued_at, report_id);
CREATE INDEX report_readers_of_company_by_band
  ON report_readers (organisation_id, company_id, substantiated_band, issued_at, report_id);

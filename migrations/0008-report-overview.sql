-- What a reader of many reports filters and sorts by, worked out once from each report. All of it stands in the body too.

CREATE TABLE report_overview (
  report_id TEXT PRIMARY KEY REFERENCES reports (id) ON DELETE CASCADE,
  organisation_id TEXT NOT NULL,
  checklist TEXT NOT NULL,
  expires_on TEXT,
  -- -1 where there is nothing to score, so that it has a place in an order.
  declared_band INTEGER NOT NULL,
  substantiated_band INTEGER NOT NULL,
  -- [{"flag": …, "item": …}]
  flags TEXT NOT NULL
) STRICT;
CREATE INDEX report_overview_by_band ON report_overview (substantiated_band, report_id);
CREATE INDEX report_overview_by_organisation ON report_overview (organisation_id, substantiated_band, report_id);

INSERT INTO report_overview
  SELECT id, organisation_id, (body ->> '$.checklist.id') || '@' || (body ->> '$.checklist.version'),
    body ->> '$.expiresOn',
    coalesce(body ->> '$.score.declared.band', -1), coalesce(body ->> '$.score.substantiated.band', -1),
    coalesce((SELECT json_group_array(json_object('flag', value ->> '$.flag', 'item', value ->> '$.item'))
      FROM json_each(body, '$.score.flags') WHERE value ->> '$.substantiated' IS NOT NULL), '[]')
  FROM reports WHERE json_valid(body) AND body ->> '$.checklist.id' IS NOT NULL;

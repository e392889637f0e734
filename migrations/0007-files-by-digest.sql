-- Whether any assessment still has a file: asked whenever a use of one begins or ends.

CREATE INDEX files_by_digest ON entries (id) WHERE kind = 'file' AND body IS NOT NULL;

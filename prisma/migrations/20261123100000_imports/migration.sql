-- Workbooks that people of the staff had read, between what they would change and its being done. Nothing here is published.

CREATE TABLE workbook_import (
  id uuid NOT NULL,
  actor_id text NOT NULL,
  file_name text NOT NULL,
  digest text NOT NULL,
  sent jsonb NOT NULL,
  read_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  expires_at timestamptz NOT NULL DEFAULT (CURRENT_TIMESTAMP + interval '1 day'),
  applied_at timestamptz,
  saved text[] DEFAULT ARRAY[]::text[],
  CONSTRAINT workbook_import_pkey PRIMARY KEY (id)
);
CREATE INDEX workbook_import_actor_id_read_at_idx ON workbook_import (actor_id, read_at);
CREATE INDEX workbook_import_expires_at_idx ON workbook_import (expires_at);

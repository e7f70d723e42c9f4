-- What was published or withdrawn last is whoever took the last turn: one row instead of a count of all there ever were, so that
-- every request may ask. Readers ask without seeing the row.
CREATE OR REPLACE FUNCTION portal_last_publication() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER AS
  $$ SELECT coalesce((SELECT transaction_id || ' ' || extract(epoch FROM at) FROM publication_turn), '') $$;
DO $$
BEGIN
  EXECUTE format('ALTER FUNCTION portal_last_publication() SET search_path = %I, pg_temp', current_schema());
END $$;

-- Parks in their order, a part at a time.
CREATE INDEX park_place_idx ON park (ordinal, id);
CREATE INDEX park_street_idx ON park (street_code, ordinal, id);

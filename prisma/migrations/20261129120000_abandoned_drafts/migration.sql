-- A draft that is given up for good stays in the history as it was. Its number goes to the next one, so that published editions
-- have no gaps; and where nothing of its document was ever published, others may have the address.

ALTER TYPE edition_state ADD VALUE 'abandoned';
ALTER TABLE edition ADD COLUMN abandoned_at timestamptz;

DROP INDEX edition_document_id_number_key;
CREATE UNIQUE INDEX edition_document_id_number_key ON edition (document_id, number) WHERE abandoned_at IS NULL;

-- As text: a new value of a type cannot be named in the transaction that adds it.
ALTER TABLE edition ADD CONSTRAINT edition_abandoned_has_a_time CHECK ((state::text = 'abandoned') = (abandoned_at IS NOT NULL));

CREATE FUNCTION portal_guard_abandoned() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.abandoned_at IS NOT NULL THEN
    RAISE EXCEPTION 'an abandoned draft never changes' USING ERRCODE = 'check_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  NEW.abandoned_at := CASE WHEN NEW.state::text = 'abandoned' THEN transaction_timestamp() END;
  RETURN NEW;
END $$;
CREATE TRIGGER edition_guard_abandoned BEFORE UPDATE OR DELETE ON edition
  FOR EACH ROW EXECUTE FUNCTION portal_guard_abandoned();

-- An address under which nothing was ever published is kept for nobody.
CREATE OR REPLACE FUNCTION portal_keep_former_slug() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM former_slug WHERE kind = NEW.kind AND slug = NEW.slug AND document_id = NEW.id;
  IF EXISTS (SELECT FROM edition WHERE document_id = NEW.id AND published_at IS NOT NULL) THEN
    INSERT INTO former_slug (kind, slug, document_id) VALUES (OLD.kind, OLD.slug, OLD.id);
  END IF;
  RETURN NULL;
END $$;

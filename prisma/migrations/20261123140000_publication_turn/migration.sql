-- Publications and withdrawals take turns, and each has a time of its own: what ended later was published later. With the time at
-- which a transaction began, of two that overlap the first to begin could end last, and a day that is over could still change.
CREATE TABLE publication_turn (
  id smallint NOT NULL DEFAULT 1,
  transaction_id bigint NOT NULL,
  at timestamptz NOT NULL,
  CONSTRAINT publication_turn_pkey PRIMARY KEY (id)
);
ALTER TABLE publication_turn ADD CONSTRAINT publication_turn_only_one CHECK (id = 1);

-- Nobody chooses the time: it is the clock's, and later than the last even where the clock was put back.
CREATE FUNCTION portal_guard_publication_turn() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.transaction_id := pg_current_xact_id()::text::bigint;
  NEW.at := clock_timestamp();
  IF TG_OP = 'UPDATE' THEN
    NEW.at := greatest(NEW.at, OLD.at + interval '1 microsecond');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER publication_turn_guard BEFORE INSERT OR UPDATE ON publication_turn
  FOR EACH ROW EXECUTE FUNCTION portal_guard_publication_turn();
CREATE TRIGGER publication_turn_stays BEFORE DELETE OR TRUNCATE ON publication_turn
  FOR EACH STATEMENT EXECUTE FUNCTION portal_refuse();

-- The time of this transaction's publication; the first to ask waits until whoever publishes has ended.
-- (Numbers of transactions begin again in a restored cluster, so the number alone is not enough.)
CREATE FUNCTION portal_publication_time() RETURNS timestamptz LANGUAGE plpgsql AS $$
DECLARE mine timestamptz;
BEGIN
  SELECT at INTO mine FROM publication_turn
    WHERE transaction_id = pg_current_xact_id()::text::bigint AND at >= transaction_timestamp();
  IF mine IS NULL THEN
    INSERT INTO publication_turn (transaction_id, at) VALUES (0, clock_timestamp())
      ON CONFLICT (id) DO UPDATE SET transaction_id = 0 RETURNING at INTO STRICT mine;
  END IF;
  RETURN mine;
END $$;

CREATE OR REPLACE FUNCTION portal_guard_edition() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.state <> 'draft' THEN
      RAISE EXCEPTION 'an edition begins as a draft' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END IF;

  IF OLD.published_at IS NOT NULL THEN
    IF TG_OP = 'DELETE' THEN
      RAISE EXCEPTION 'a published edition is never removed' USING ERRCODE = 'check_violation';
    END IF;
    IF (to_jsonb(NEW) - 'state' - 'superseded_at') <> (to_jsonb(OLD) - 'state' - 'superseded_at')
       OR OLD.state <> 'published' OR NEW.state NOT IN ('superseded', 'withdrawn') THEN
      RAISE EXCEPTION 'a published edition never changes' USING ERRCODE = 'check_violation';
    END IF;
    NEW.superseded_at := portal_publication_time();
    RETURN NEW;
  END IF;

  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  -- The time is the database's own: no caller can set it, so no publication can be backdated.
  NEW.published_at := CASE WHEN NEW.state = 'published' THEN portal_publication_time() END;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION portal_guard_bundle() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND OLD.published_at IS NOT NULL THEN
    RAISE EXCEPTION 'a published bundle never changes' USING ERRCODE = 'check_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  NEW.published_at := CASE WHEN NEW.published_at IS NOT NULL THEN portal_publication_time() END;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION portal_guard_withdrawal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM edition WHERE id = NEW.edition_id AND state = 'withdrawn') THEN
    RAISE EXCEPTION 'only what was withdrawn has a reason for it' USING ERRCODE = 'check_violation';
  END IF;
  NEW.at := portal_publication_time();
  RETURN NEW;
END $$;

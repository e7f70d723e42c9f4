-- Enquiries: what the sender may do comes in through functions that ask for receipt number and code each time, so that the
-- public's role reads no enquiry but the one it has the code of, and writes none but through them.

ALTER TABLE enquiry
  ALTER COLUMN name DROP NOT NULL,
  ALTER COLUMN message DROP NOT NULL,
  ADD COLUMN form uuid NOT NULL DEFAULT gen_random_uuid(),
  ADD COLUMN space_id text,
  ADD COLUMN clause_id text,
  ADD COLUMN region text,
  ADD COLUMN industry text,
  ADD COLUMN area text,
  ADD COLUMN call_when text,
  ADD COLUMN revision integer NOT NULL DEFAULT 1,
  ADD COLUMN assignee_id text,
  ADD COLUMN answered_at timestamptz,
  ADD COLUMN removed_at timestamptz,
  ADD COLUMN removed_why text;
ALTER TABLE enquiry ALTER COLUMN form DROP DEFAULT;
CREATE UNIQUE INDEX enquiry_form_key ON enquiry(form);
CREATE INDEX enquiry_received_at_idx ON enquiry(received_at);

ALTER TABLE enquiry DROP CONSTRAINT enquiry_can_be_answered;
ALTER TABLE enquiry
  ADD CONSTRAINT enquiry_can_be_answered CHECK (removed_at IS NOT NULL
    OR (name IS NOT NULL AND message IS NOT NULL AND (phone IS NOT NULL OR email IS NOT NULL))),
  -- What was removed stays removed: only what counts enquiries is left.
  ADD CONSTRAINT enquiry_removed_is_empty CHECK (removed_at IS NULL OR (closed_at IS NOT NULL AND removed_why IS NOT NULL
    AND num_nonnulls(name, phone, email, message, region, industry, area, call_when) = 0)),
  ADD CONSTRAINT enquiry_removed_why CHECK (removed_why IN ('sender', 'withdrawn', 'retention'));

ALTER TABLE consent
  ADD COLUMN locale text NOT NULL DEFAULT 'zh-Hans',
  ADD COLUMN recipient text,
  ADD CONSTRAINT consent_purpose CHECK (purpose IN ('answer', 'share'));
ALTER TABLE consent ALTER COLUMN locale DROP DEFAULT;

CREATE TABLE enquiry_entry (
  id bigserial NOT NULL,
  enquiry_id uuid NOT NULL,
  actor_id text NOT NULL,
  verb text NOT NULL,
  note text,
  at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT enquiry_entry_pkey PRIMARY KEY (id)
);
ALTER TABLE enquiry_entry ADD CONSTRAINT enquiry_entry_enquiry_id_fkey
  FOREIGN KEY (enquiry_id) REFERENCES enquiry(id) ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX enquiry_entry_enquiry_id_id_idx ON enquiry_entry(enquiry_id, id);

CREATE TABLE enquiry_failure (
  id bigserial NOT NULL,
  receipt text NOT NULL,
  at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT enquiry_failure_pkey PRIMARY KEY (id)
);
CREATE INDEX enquiry_failure_receipt_at_idx ON enquiry_failure(receipt, at);

-- What people did stays; only its words may be taken away, with the personal information of the enquiry.
CREATE FUNCTION portal_keep_enquiry_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - 'note' = to_jsonb(OLD) - 'note' AND NEW.note IS NULL THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'what was done to an enquiry stays' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER enquiry_entry_stays BEFORE UPDATE OR DELETE ON enquiry_entry
  FOR EACH ROW EXECUTE FUNCTION portal_keep_enquiry_entry();
CREATE TRIGGER enquiry_entry_is_not_emptied BEFORE TRUNCATE ON enquiry_entry
  FOR EACH STATEMENT EXECUTE FUNCTION portal_refuse();

-- An enquiry is never deleted, and arrives when it arrives; each change of it has a number of its own.
CREATE FUNCTION portal_guard_enquiry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'an enquiry is emptied, never deleted' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF TG_OP = 'INSERT' THEN
    NEW.received_at := clock_timestamp();
    NEW.revision := 1;
    RETURN NEW;
  END IF;
  IF OLD.removed_at IS NOT NULL THEN
    RAISE EXCEPTION 'this enquiry was emptied' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF (NEW.id, NEW.receipt, NEW.code_hash, NEW.form, NEW.received_at)
    IS DISTINCT FROM (OLD.id, OLD.receipt, OLD.code_hash, OLD.form, OLD.received_at) THEN
    RAISE EXCEPTION 'an enquiry keeps its receipt' USING ERRCODE = 'insufficient_privilege';
  END IF;
  NEW.revision := OLD.revision + 1;
  RETURN NEW;
END $$;
CREATE TRIGGER enquiry_guarded BEFORE INSERT OR UPDATE OR DELETE ON enquiry
  FOR EACH ROW EXECUTE FUNCTION portal_guard_enquiry();

-- Within: for the functions below and for the portal itself ----------------------------------------------------------

CREATE FUNCTION portal_note_enquiry(whose uuid, who text, what text, said text DEFAULT NULL) RETURNS void LANGUAGE sql AS $$
  INSERT INTO enquiry_entry (enquiry_id, actor_id, verb, note, at) VALUES (whose, who, what, said, clock_timestamp());
  INSERT INTO audit_event (actor_id, role, action, object, result, previous, hash)
    VALUES (who, CASE who WHEN 'system:sender' THEN 'sender' ELSE 'scheduler' END, 'enquiry_' || what, 'enquiry:' || whose, 'done', '', '');
$$;

-- Takes every personal information away; what counts enquiries stays.
CREATE FUNCTION portal_empty_enquiry(whose uuid, why text, who text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  UPDATE enquiry_entry SET note = NULL WHERE enquiry_id = whose AND note IS NOT NULL;
  UPDATE consent SET withdrawn_at = clock_timestamp(), recipient = NULL
    WHERE enquiry_id = whose AND withdrawn_at IS NULL AND why <> 'retention';
  UPDATE enquiry SET name = NULL, phone = NULL, email = NULL, message = NULL, region = NULL, industry = NULL, area = NULL,
    call_when = NULL, closed_at = coalesce(closed_at, clock_timestamp()), removed_at = clock_timestamp(), removed_why = why
    WHERE id = whose;
  PERFORM portal_note_enquiry(whose, who, CASE why WHEN 'retention' THEN 'purged' WHEN 'withdrawn' THEN 'consent_withdrawn' ELSE 'deleted' END);
END $$;

-- Which enquiries were closed so many months ago or earlier, the oldest first.
CREATE FUNCTION portal_due_enquiries(months integer) RETURNS TABLE (id uuid, closed_at timestamptz) LANGUAGE sql STABLE AS $$
  SELECT enquiry.id, enquiry.closed_at FROM enquiry
  WHERE removed_at IS NULL AND enquiry.closed_at <= now() - make_interval(months => months) ORDER BY enquiry.closed_at, enquiry.id;
$$;

-- Empties them; several processes may do so at once. Gives how many it did itself.
CREATE FUNCTION portal_purge_enquiries(months integer) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE due uuid; count integer := 0;
BEGIN
  FOR due IN SELECT enquiry.id FROM enquiry
    WHERE removed_at IS NULL AND enquiry.closed_at <= now() - make_interval(months => months)
    ORDER BY enquiry.closed_at, enquiry.id FOR UPDATE SKIP LOCKED
  LOOP
    PERFORM portal_empty_enquiry(due, 'retention', 'system:purge');
    count := count + 1;
  END LOOP;
  RETURN count;
END $$;

-- Null for a wrong code and for an unknown number alike; both cost the same. What is compared are hashes of hashes with a
-- salt of the moment, so that how long it takes tells nothing.
CREATE FUNCTION portal_enquiry_with(number text, hash text) RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE found enquiry; salt text := gen_random_uuid()::text;
BEGIN
  SELECT * INTO found FROM enquiry WHERE receipt = number;
  IF sha256(convert_to(salt || coalesce(found.code_hash, repeat('-', 64)), 'UTF8')) = sha256(convert_to(salt || hash, 'UTF8')) THEN
    RETURN found.id;
  END IF;
  RETURN NULL;
END $$;

-- The doors: what the public's role may do -----------------------------------------------------------------------------

-- Leaves an enquiry. The same form, sent again, gives the same receipt and leaves no second one.
CREATE FUNCTION portal_leave_enquiry(sent jsonb) RETURNS TABLE (number text, is_new boolean, since interval)
LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE made enquiry; given jsonb;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('portal.enquiry:' || (sent ->> 'form')));
  SELECT * INTO made FROM enquiry WHERE form = (sent ->> 'form')::uuid;
  IF FOUND THEN
    RETURN QUERY SELECT made.receipt, false, clock_timestamp() - made.received_at;
    RETURN;
  END IF;
  INSERT INTO enquiry (id, form, receipt, code_hash, park_id, space_id, clause_id, name, phone, email, message, region, industry,
      area, call_when, locale)
    VALUES (gen_random_uuid(), (sent ->> 'form')::uuid, sent ->> 'receipt', sent ->> 'codeHash', sent ->> 'parkId',
      sent ->> 'spaceId', sent ->> 'clauseId', sent ->> 'name', sent ->> 'phone', sent ->> 'email', sent ->> 'message',
      sent ->> 'region', sent ->> 'industry', sent ->> 'area', sent ->> 'callWhen', sent ->> 'locale')
    RETURNING * INTO made;
  FOR given IN SELECT * FROM jsonb_array_elements(sent -> 'consents') LOOP
    INSERT INTO consent (enquiry_id, purpose, policy_version, locale, recipient, given_at)
      VALUES (made.id, given ->> 'purpose', sent ->> 'policyVersion', sent ->> 'locale', given ->> 'recipient', clock_timestamp());
  END LOOP;
  PERFORM portal_note_enquiry(made.id, 'system:sender', 'received');
  RETURN QUERY SELECT made.receipt, true, interval '0';
END $$;

-- Whether number and code belong together: 0; -1 where they do not; otherwise the minutes to wait, since five tries within a
-- quarter of an hour failed. An unknown number is counted as a known one is.
CREATE FUNCTION portal_enter_enquiry(number text, hash text) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE last timestamptz; fifth timestamptz; failures integer;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('portal.receipt:' || number));
  DELETE FROM enquiry_failure WHERE at < clock_timestamp() - interval '1 day';
  SELECT max(at), min(at), count(*) INTO last, fifth, failures
    FROM (SELECT at FROM enquiry_failure WHERE receipt = number ORDER BY at DESC LIMIT 5) AS latest;
  IF failures = 5 AND last - fifth < interval '15 minutes' AND last + interval '15 minutes' > clock_timestamp() THEN
    RETURN greatest(1, ceil(extract(epoch FROM last + interval '15 minutes' - clock_timestamp()) / 60))::integer;
  END IF;
  IF portal_enquiry_with(number, hash) IS NULL THEN
    INSERT INTO enquiry_failure (receipt, at) VALUES (left(number, 40), clock_timestamp());
    RETURN -1;
  END IF;
  DELETE FROM enquiry_failure WHERE receipt = number;
  RETURN 0;
END $$;

-- An enquiry as its sender sees it: without what colleagues noted for one another.
CREATE FUNCTION portal_read_enquiry(number text, hash text) RETURNS jsonb LANGUAGE sql STABLE SECURITY DEFINER AS $$
  SELECT jsonb_build_object('receipt', receipt, 'revision', revision, 'parkId', park_id, 'spaceId', space_id, 'clauseId', clause_id,
    'name', name, 'phone', phone, 'email', email, 'message', message, 'region', region, 'industry', industry, 'area', area,
    'callWhen', call_when, 'receivedAt', received_at, 'answeredAt', answered_at, 'closedAt', closed_at,
    'removedAt', removed_at, 'removedWhy', removed_why,
    'isAssigned', assignee_id IS NOT NULL,
    'answers', (SELECT coalesce(jsonb_agg(jsonb_build_object('at', at, 'text', note) ORDER BY id), '[]') FROM enquiry_entry
      WHERE enquiry_id = enquiry.id AND verb = 'answered' AND note IS NOT NULL),
    'consents', (SELECT coalesce(jsonb_agg(jsonb_build_object('purpose', purpose, 'policyVersion', policy_version,
      'recipient', recipient, 'givenAt', given_at, 'withdrawnAt', withdrawn_at) ORDER BY purpose), '[]')
      FROM consent WHERE enquiry_id = enquiry.id))
  FROM enquiry WHERE id = (SELECT portal_enquiry_with(number, hash));
$$;

-- Replaces what the sender said. stale: someone changed the enquiry meanwhile; over: it is closed; unknown: there is none.
CREATE FUNCTION portal_correct_enquiry(number text, hash text, seen integer, said jsonb) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE mine enquiry;
BEGIN
  SELECT * INTO mine FROM enquiry WHERE id = (SELECT portal_enquiry_with(number, hash)) FOR UPDATE;
  IF NOT FOUND THEN RETURN 'unknown'; END IF;
  IF mine.closed_at IS NOT NULL THEN RETURN 'over'; END IF;
  IF mine.revision <> seen THEN RETURN 'stale'; END IF;
  UPDATE enquiry SET name = said ->> 'name', phone = said ->> 'phone', email = said ->> 'email', message = said ->> 'message',
    region = said ->> 'region', industry = said ->> 'industry', area = said ->> 'area', call_when = said ->> 'callWhen'
    WHERE id = mine.id;
  PERFORM portal_note_enquiry(mine.id, 'system:sender', 'corrected');
  RETURN 'done';
END $$;

-- Takes a consent back. Without the one to be answered nothing may be kept. Doing it twice is doing it once.
CREATE FUNCTION portal_withdraw_consent(number text, hash text, which text) RETURNS text LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE mine enquiry;
BEGIN
  SELECT * INTO mine FROM enquiry WHERE id = (SELECT portal_enquiry_with(number, hash)) FOR UPDATE;
  IF NOT FOUND THEN RETURN 'unknown'; END IF;
  IF mine.removed_at IS NOT NULL THEN RETURN 'done'; END IF;
  IF which = 'answer' THEN
    PERFORM portal_empty_enquiry(mine.id, 'withdrawn', 'system:sender');
  ELSE
    UPDATE consent SET withdrawn_at = clock_timestamp() WHERE enquiry_id = mine.id AND purpose = which AND withdrawn_at IS NULL;
    IF FOUND THEN
      -- Whoever looks at the enquiry at the desk has seen another state of it.
      UPDATE enquiry SET locale = locale WHERE id = mine.id;
      PERFORM portal_note_enquiry(mine.id, 'system:sender', 'sharing_withdrawn');
    END IF;
  END IF;
  RETURN 'done';
END $$;

CREATE FUNCTION portal_delete_enquiry(number text, hash text) RETURNS text LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE mine enquiry;
BEGIN
  SELECT * INTO mine FROM enquiry WHERE id = (SELECT portal_enquiry_with(number, hash)) FOR UPDATE;
  IF NOT FOUND THEN RETURN 'unknown'; END IF;
  IF mine.removed_at IS NULL THEN PERFORM portal_empty_enquiry(mine.id, 'sender', 'system:sender'); END IF;
  RETURN 'done';
END $$;

DO $$
DECLARE each regprocedure;
BEGIN
  FOR each IN SELECT oid::regprocedure FROM pg_proc WHERE pronamespace = current_schema()::regnamespace
    AND proname ~ '^portal_(note|empty|due|purge|leave|enter|read|correct|delete)_enquir(y|ies)$|^portal_(enquiry_with|withdraw_consent)$'
  LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', each);
    -- Nobody can put a table of their own in the place of ours.
    EXECUTE format('ALTER FUNCTION %s SET search_path = %I, pg_temp', each, current_schema());
  END LOOP;
END $$;

-- The public's role comes in by the doors, and no longer by the tables.
CREATE FUNCTION portal_grant_enquiries(reader text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('REVOKE ALL ON enquiry, consent FROM %I', reader);
  EXECUTE format('GRANT EXECUTE ON FUNCTION portal_leave_enquiry(jsonb), portal_enter_enquiry(text, text), '
    'portal_read_enquiry(text, text), portal_correct_enquiry(text, text, integer, jsonb), '
    'portal_withdraw_consent(text, text, text), portal_delete_enquiry(text, text) TO %I', reader);
END $$;

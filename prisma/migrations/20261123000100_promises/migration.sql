-- What the portal promises and Prisma can not say: nothing published changes, nothing is backdated,
-- nothing gets into the live tables but by publication, and the public can read no draft.

CREATE EXTENSION IF NOT EXISTS btree_gist;

-- Editions ----------------------------------------------------------------------------------------------------

ALTER TABLE edition
  ADD CONSTRAINT edition_one_live_at_a_time
    EXCLUDE USING gist (document_id WITH =, tstzrange(published_at, superseded_at) WITH &&)
    WHERE (published_at IS NOT NULL),
  ADD CONSTRAINT edition_published_has_a_time
    CHECK ((state IN ('published', 'superseded', 'withdrawn')) = (published_at IS NOT NULL)),
  ADD CONSTRAINT edition_ended_has_a_time
    CHECK ((state IN ('superseded', 'withdrawn')) = (superseded_at IS NOT NULL)),
  ADD CONSTRAINT edition_times_in_order CHECK (superseded_at >= published_at),
  ADD CONSTRAINT edition_number_positive CHECK (number >= 1 AND revision >= 1),
  ADD CONSTRAINT edition_digest_is_sha256 CHECK (digest ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT edition_first_is_the_first CHECK ((number = 1) = (nature = 'first')),
  ADD CONSTRAINT edition_change_is_explained
    CHECK (published_at IS NULL OR nature = 'first' OR public_note IS NOT NULL),
  ADD CONSTRAINT edition_correction_is_explained
    CHECK (nature <> 'correction' OR (public_note IS NOT NULL AND severity IS NOT NULL));

CREATE FUNCTION portal_guard_edition() RETURNS trigger LANGUAGE plpgsql AS $$
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
    NEW.superseded_at := transaction_timestamp();
    RETURN NEW;
  END IF;

  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  -- The time is the database's own: no caller can set it, so no publication can be backdated.
  NEW.published_at := CASE WHEN NEW.state = 'published' THEN transaction_timestamp() END;
  RETURN NEW;
END $$;

CREATE TRIGGER edition_guard BEFORE INSERT OR UPDATE OR DELETE ON edition
  FOR EACH ROW EXECUTE FUNCTION portal_guard_edition();

CREATE FUNCTION portal_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is only added to', TG_TABLE_NAME USING ERRCODE = 'check_violation';
END $$;

CREATE TRIGGER edition_no_truncate BEFORE TRUNCATE ON edition
  FOR EACH STATEMENT EXECUTE FUNCTION portal_refuse();

CREATE FUNCTION portal_guard_bundle() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND OLD.published_at IS NOT NULL THEN
    RAISE EXCEPTION 'a published bundle never changes' USING ERRCODE = 'check_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  NEW.published_at := CASE WHEN NEW.published_at IS NOT NULL THEN transaction_timestamp() END;
  RETURN NEW;
END $$;

CREATE TRIGGER bundle_guard BEFORE INSERT OR UPDATE OR DELETE ON bundle
  FOR EACH ROW EXECUTE FUNCTION portal_guard_bundle();

CREATE FUNCTION portal_keep_former_slug() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM former_slug WHERE kind = NEW.kind AND slug = NEW.slug AND document_id = NEW.id;
  INSERT INTO former_slug (kind, slug, document_id) VALUES (OLD.kind, OLD.slug, OLD.id);
  RETURN NULL;
END $$;

CREATE FUNCTION portal_guard_former_slug() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- One way out: its own document goes back to it, which the trigger above does.
  IF TG_OP = 'DELETE' AND EXISTS (SELECT FROM document WHERE id = OLD.document_id AND kind = OLD.kind AND slug = OLD.slug) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'a published address is never given up' USING ERRCODE = 'check_violation';
END $$;

CREATE TRIGGER former_slug_guard BEFORE UPDATE OR DELETE ON former_slug
  FOR EACH ROW EXECUTE FUNCTION portal_guard_former_slug();
CREATE TRIGGER former_slug_no_truncate BEFORE TRUNCATE ON former_slug
  FOR EACH STATEMENT EXECUTE FUNCTION portal_refuse();

CREATE TRIGGER document_keeps_former_slug AFTER UPDATE OF slug ON document
  FOR EACH ROW WHEN (OLD.slug <> NEW.slug) EXECUTE FUNCTION portal_keep_former_slug();

-- An address that was published leads to its document for ever: no other document may take it over.
CREATE FUNCTION portal_keep_addresses_apart() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM former_slug WHERE kind = NEW.kind AND slug = NEW.slug AND document_id <> NEW.id) THEN
    RAISE EXCEPTION 'the address % was another document''s', NEW.slug USING ERRCODE = 'unique_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER document_takes_no_former_slug BEFORE INSERT OR UPDATE OF slug ON document
  FOR EACH ROW EXECUTE FUNCTION portal_keep_addresses_apart();

ALTER TABLE document ADD CONSTRAINT document_slug_is_plain CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 80);

-- Sign-offs are bound to what was read --------------------------------------------------------------------------

CREATE FUNCTION portal_guard_signoff() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE read_edition edition;
BEGIN
  SELECT * INTO read_edition FROM edition
    WHERE id = CASE WHEN TG_OP = 'DELETE' THEN OLD.edition_id ELSE NEW.edition_id END;
  IF TG_OP = 'UPDATE' OR read_edition.published_at IS NOT NULL THEN
    RAISE EXCEPTION 'a sign-off is never changed' USING ERRCODE = 'check_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  IF NEW.digest <> read_edition.digest THEN
    RAISE EXCEPTION 'a sign-off is for the words that were read' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER signoff_guard BEFORE INSERT OR UPDATE OR DELETE ON signoff
  FOR EACH ROW EXECUTE FUNCTION portal_guard_signoff();
CREATE TRIGGER signoff_no_truncate BEFORE TRUNCATE ON signoff
  FOR EACH STATEMENT EXECUTE FUNCTION portal_refuse();

ALTER TABLE signoff ADD CONSTRAINT signoff_level CHECK (level BETWEEN 1 AND 3);

-- The trail: only added to, each row holding the hash of the one before ------------------------------------------

CREATE FUNCTION portal_chain_audit() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE last audit_event;
BEGIN
  -- One at a time, or two rows would hold the same predecessor.
  PERFORM pg_advisory_xact_lock(hashtext('portal.audit_event'));
  SELECT * INTO last FROM audit_event ORDER BY id DESC LIMIT 1;
  -- The number that the sequence gave was drawn before the wait; the chain goes by the order of numbers.
  NEW.id := coalesce(last.id, 0) + 1;
  NEW.at := clock_timestamp();
  NEW.previous := coalesce(last.hash, '');
  NEW.hash := encode(sha256(convert_to(NEW.previous || (to_jsonb(NEW) - 'hash' - 'previous' - 'at')::text
    || extract(epoch FROM NEW.at)::text, 'UTF8')), 'hex');
  RETURN NEW;
END $$;

CREATE TRIGGER audit_event_chain BEFORE INSERT ON audit_event
  FOR EACH ROW EXECUTE FUNCTION portal_chain_audit();
CREATE TRIGGER audit_event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_event
  FOR EACH STATEMENT EXECUTE FUNCTION portal_refuse();
CREATE TRIGGER timeline_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON timeline_entry
  FOR EACH STATEMENT EXECUTE FUNCTION portal_refuse();

-- Live tables are written by publication and by nothing else -------------------------------------------------------

CREATE FUNCTION portal_only_by_publication() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('portal.publishing', true) IS DISTINCT FROM 'on' THEN
    RAISE EXCEPTION '% is written by publication only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NULL;
END $$;

DO $$
DECLARE live text;
BEGIN
  FOREACH live IN ARRAY ARRAY['source', 'statement', 'figure', 'figure_exclusion', 'park', 'site', 'space', 'park_relation',
    'policy_package', 'policy', 'policy_park', 'clause', 'signing_event', 'signing', 'signed_project', 'milestone'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON %I '
      'FOR EACH STATEMENT EXECUTE FUNCTION portal_only_by_publication()', live || '_by_publication', live);
  END LOOP;
END $$;

-- Documents of one bundle may refer to one another, whatever their order.
ALTER TABLE park_relation ALTER CONSTRAINT park_relation_other_id_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE figure_exclusion ALTER CONSTRAINT figure_exclusion_other_id_fkey DEFERRABLE INITIALLY DEFERRED;

-- Values that can not be ------------------------------------------------------------------------------------------

CREATE FUNCTION portal_is_partial_day(value text) RETURNS boolean LANGUAGE sql IMMUTABLE AS
  $$ SELECT value ~ '^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$' $$;

ALTER TABLE source
  ADD CONSTRAINT source_published_on CHECK (portal_is_partial_day(published_on)),
  ADD CONSTRAINT source_edition CHECK (edition >= 1);

ALTER TABLE statement
  ADD CONSTRAINT statement_has_words CHECK (text_zh <> '' AND quote <> ''),
  ADD CONSTRAINT statement_period CHECK (period_start <= period_end),
  ADD CONSTRAINT statement_precision CHECK (
    (period_precision = 'none' AND period_start IS NULL AND period_end IS NULL)
    OR (period_precision = 'open' AND period_start IS NOT NULL AND period_end IS NULL)
    OR (period_precision IN ('day', 'month', 'year') AND period_start IS NOT NULL AND period_end IS NOT NULL)),
  ADD CONSTRAINT statement_as_of CHECK (portal_is_partial_day(as_of));

ALTER TABLE figure
  ADD CONSTRAINT figure_not_negative CHECK (value >= 0 AND amount_yuan >= 0),
  ADD CONSTRAINT figure_percent CHECK (unit <> 'percent' OR value <= 100),
  ADD CONSTRAINT figure_money_has_amount CHECK ((unit IN ('yuan', 'wan_yuan', 'yi_yuan')) = (amount_yuan IS NOT NULL)),
  ADD CONSTRAINT figure_has_words CHECK (name_zh <> '' AND quote <> '' AND as_written <> ''),
  ADD CONSTRAINT figure_period CHECK (period_start <= period_end),
  ADD CONSTRAINT figure_precision CHECK (
    (period_precision = 'none' AND period_start IS NULL AND period_end IS NULL)
    OR (period_precision = 'open' AND period_start IS NOT NULL AND period_end IS NULL)
    OR (period_precision IN ('day', 'month', 'year') AND period_start IS NOT NULL AND period_end IS NOT NULL)),
  ADD CONSTRAINT figure_as_of CHECK (portal_is_partial_day(as_of));

ALTER TABLE figure_exclusion ADD CONSTRAINT figure_exclusion_two CHECK (figure_id <> other_id);

ALTER TABLE park
  ADD CONSTRAINT park_street CHECK (street_code ~ '^\d{9}$'),
  ADD CONSTRAINT park_claim_has_words CHECK (
    membership NOT IN ('confirmed', 'rejected') OR (membership_quote IS NOT NULL AND membership_source_id IS NOT NULL));

ALTER TABLE site ADD CONSTRAINT site_named_or_numbered CHECK (name_zh IS NOT NULL OR number IS NOT NULL);

ALTER TABLE space
  ADD CONSTRAINT space_area CHECK (area_from >= 0 AND area_to >= area_from),
  ADD CONSTRAINT space_rent CHECK (rent_from >= 0 AND rent_to >= rent_from),
  ADD CONSTRAINT space_measures CHECK (height > 0 AND load >= 0 AND power >= 0);

ALTER TABLE policy
  ADD CONSTRAINT policy_validity CHECK (valid_from <= valid_to);

ALTER TABLE clause
  ADD CONSTRAINT clause_window CHECK (opens_on <= closes_on);

ALTER TABLE signing_event
  ADD CONSTRAINT signing_event_held_on CHECK (portal_is_partial_day(held_on));

ALTER TABLE signed_project
  ADD CONSTRAINT signed_project_not_negative CHECK (amount_yuan >= 0);

ALTER TABLE milestone
  ADD CONSTRAINT milestone_reached_on CHECK (portal_is_partial_day(reached_on));

ALTER TABLE enquiry
  ADD CONSTRAINT enquiry_can_be_answered CHECK (phone IS NOT NULL OR email IS NOT NULL);

-- What the public may read -----------------------------------------------------------------------------------------

CREATE VIEW published_edition AS
  SELECT id, document_id, number, state, nature, content, digest, public_note, severity, published_at, superseded_at, bundle_id
  FROM edition WHERE published_at IS NOT NULL;

CREATE VIEW published_bundle AS
  SELECT id, title, published_at FROM bundle WHERE published_at IS NOT NULL;

-- Every address that a published document has or had, with the current one.
CREATE VIEW published_address AS
  SELECT address.kind, address.slug, document.id AS document_id, document.slug AS current_slug
  FROM (SELECT kind, slug, id AS document_id FROM document
        UNION ALL SELECT kind, slug, document_id FROM former_slug) AS address
  JOIN document ON document.id = address.document_id
  WHERE EXISTS (SELECT 1 FROM edition WHERE edition.document_id = document.id AND edition.published_at IS NOT NULL);

-- Different after each publication: by it an edge that was away knows whether it missed one.
CREATE FUNCTION portal_last_publication() RETURNS text LANGUAGE sql STABLE AS
  $$ SELECT id::text FROM bundle WHERE published_at IS NOT NULL ORDER BY published_at DESC, id DESC LIMIT 1 $$;

CREATE FUNCTION portal_grant_public(reader text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('REVOKE ALL ON ALL TABLES IN SCHEMA %I FROM %I', current_schema(), reader);
  EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', current_schema(), reader);
  EXECUTE format('GRANT SELECT ON source, statement, figure, figure_exclusion, park, site, space, park_relation, policy_package, '
    'policy, policy_park, clause, signing_event, signing, signed_project, milestone, '
    'published_edition, published_bundle, published_address TO %I', reader);
  EXECUTE format('GRANT SELECT (migration_name, finished_at, rolled_back_at) ON _prisma_migrations TO %I', reader);
  EXECUTE format('GRANT INSERT ON enquiry, consent TO %I', reader);
END $$;

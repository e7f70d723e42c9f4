-- The desk: what people type and do before something is published, and what is said when it is withdrawn.

ALTER TABLE edition ADD COLUMN slug text;

CREATE TABLE revision (
  edition_id uuid NOT NULL,
  number integer NOT NULL,
  content jsonb NOT NULL,
  nature edition_nature NOT NULL,
  public_note jsonb,
  severity severity,
  slug text,
  actor_id text NOT NULL,
  saved_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT revision_pkey PRIMARY KEY (edition_id, number)
);

CREATE TABLE working_copy (
  actor_id text NOT NULL,
  document_id text NOT NULL,
  draft jsonb NOT NULL,
  edition_id uuid,
  base integer NOT NULL,
  saved_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT working_copy_pkey PRIMARY KEY (actor_id, document_id)
);
CREATE INDEX working_copy_document_id_idx ON working_copy (document_id);

CREATE TABLE visit (
  actor_id text NOT NULL,
  name text NOT NULL,
  document_id text NOT NULL,
  seen_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT visit_pkey PRIMARY KEY (document_id, actor_id)
);

CREATE TABLE withdrawal (
  edition_id uuid NOT NULL,
  reason jsonb NOT NULL,
  actor_id text NOT NULL,
  at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT withdrawal_pkey PRIMARY KEY (edition_id)
);

CREATE TABLE schedule (
  bundle_id uuid NOT NULL,
  publish_at timestamptz NOT NULL,
  actor_id text NOT NULL,
  ordered_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  failed_at timestamptz,
  failure text,
  CONSTRAINT schedule_pkey PRIMARY KEY (bundle_id)
);
CREATE INDEX schedule_publish_at_idx ON schedule (publish_at);

ALTER TABLE revision ADD CONSTRAINT revision_edition_id_fkey FOREIGN KEY (edition_id) REFERENCES edition(id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE working_copy ADD CONSTRAINT working_copy_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE visit ADD CONSTRAINT visit_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE withdrawal ADD CONSTRAINT withdrawal_edition_id_fkey FOREIGN KEY (edition_id) REFERENCES edition(id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE schedule ADD CONSTRAINT schedule_bundle_id_fkey FOREIGN KEY (bundle_id) REFERENCES bundle(id) ON DELETE CASCADE ON UPDATE CASCADE;

-- What was published before this migration was saved by whoever the timeline names.
INSERT INTO revision (edition_id, number, content, nature, public_note, severity, actor_id, saved_at)
  SELECT edition.id, edition.revision, content, nature, public_note, severity,
    coalesce((SELECT actor_id FROM timeline_entry WHERE timeline_entry.document_id = edition.document_id
      AND timeline_entry.edition = edition.number AND verb = 'saved' ORDER BY at DESC LIMIT 1), 'system:installer'),
    edition.created_at
  FROM edition;

-- Saves and withdrawals are only added to ---------------------------------------------------------------------------

CREATE FUNCTION portal_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a row of % is never changed', TG_TABLE_NAME USING ERRCODE = 'check_violation';
END $$;

CREATE TRIGGER revision_append_only BEFORE UPDATE ON revision
  FOR EACH ROW EXECUTE FUNCTION portal_refuse_change();
CREATE TRIGGER revision_no_truncate BEFORE TRUNCATE ON revision
  FOR EACH STATEMENT EXECUTE FUNCTION portal_refuse();
CREATE TRIGGER withdrawal_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON withdrawal
  FOR EACH STATEMENT EXECUTE FUNCTION portal_refuse();

CREATE FUNCTION portal_guard_withdrawal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM edition WHERE id = NEW.edition_id AND state = 'withdrawn') THEN
    RAISE EXCEPTION 'only what was withdrawn has a reason for it' USING ERRCODE = 'check_violation';
  END IF;
  NEW.at := transaction_timestamp();
  RETURN NEW;
END $$;
CREATE TRIGGER withdrawal_guard BEFORE INSERT ON withdrawal
  FOR EACH ROW EXECUTE FUNCTION portal_guard_withdrawal();

-- Whoever wrote an edition does not review it, whatever their role has become ------------------------------------------

CREATE FUNCTION portal_guard_reviewer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM revision WHERE edition_id = NEW.edition_id AND actor_id = NEW.actor_id) THEN
    RAISE EXCEPTION 'whoever wrote it does not review it' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER signoff_by_another BEFORE INSERT ON signoff
  FOR EACH ROW EXECUTE FUNCTION portal_guard_reviewer();

-- An order to publish stands until it is carried out or called off; a published bundle's can not be touched.
CREATE FUNCTION portal_guard_schedule() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM bundle WHERE id = coalesce(NEW.bundle_id, OLD.bundle_id) AND published_at IS NOT NULL) THEN
    RAISE EXCEPTION 'the bundle is published already' USING ERRCODE = 'check_violation';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER schedule_guard BEFORE INSERT OR UPDATE OR DELETE ON schedule
  FOR EACH ROW EXECUTE FUNCTION portal_guard_schedule();

ALTER TABLE edition ADD CONSTRAINT edition_slug_is_plain
  CHECK (published_at IS NULL OR slug IS NULL OR (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 80));

-- What the public may read of it -----------------------------------------------------------------------------------

CREATE VIEW published_withdrawal AS
  SELECT withdrawal.edition_id, edition.document_id, edition.number, withdrawal.reason, withdrawal.at
  FROM withdrawal JOIN edition ON edition.id = withdrawal.edition_id;

-- The last link of the audit trail's chain on each day: whoever has noted one can tell whether the trail was rewritten.
CREATE VIEW audit_head AS
  SELECT DISTINCT ON ((at AT TIME ZONE 'Asia/Shanghai')::date)
    (at AT TIME ZONE 'Asia/Shanghai')::date AS day, id, hash
  FROM audit_event ORDER BY (at AT TIME ZONE 'Asia/Shanghai')::date, id DESC;

-- The trail, checked link by link: the first row whose hash does not follow from its words and its predecessor; none when all do.
CREATE FUNCTION portal_broken_audit() RETURNS TABLE (id bigint) LANGUAGE sql STABLE AS $$
  SELECT event.id FROM (
    SELECT audit_event.*, lag(hash, 1, '') OVER (ORDER BY audit_event.id) AS before FROM audit_event
  ) AS event
  WHERE event.previous <> event.before
    OR event.hash <> encode(sha256(convert_to(event.previous
      || (to_jsonb(event) - 'hash' - 'previous' - 'at' - 'before')::text || extract(epoch FROM event.at)::text, 'UTF8')), 'hex')
  ORDER BY event.id LIMIT 1
$$;

-- Different after each publication and each withdrawal: by it an edge that was away knows whether it missed one.
CREATE OR REPLACE FUNCTION portal_last_publication() RETURNS text LANGUAGE sql STABLE AS
  $$ SELECT coalesce((SELECT id::text FROM bundle WHERE published_at IS NOT NULL ORDER BY published_at DESC, id DESC LIMIT 1), '')
    || coalesce((SELECT ' ' || edition_id::text FROM withdrawal ORDER BY at DESC, edition_id DESC LIMIT 1), '') $$;

CREATE OR REPLACE FUNCTION portal_grant_public(reader text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('REVOKE ALL ON ALL TABLES IN SCHEMA %I FROM %I', current_schema(), reader);
  EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', current_schema(), reader);
  EXECUTE format('GRANT SELECT ON source, statement, figure, figure_exclusion, park, site, space, park_relation, policy_package, '
    'policy, policy_park, clause, signing_event, signing, signed_project, milestone, '
    'published_edition, published_bundle, published_address, published_withdrawal, audit_head TO %I', reader);
  EXECUTE format('GRANT SELECT (migration_name, finished_at, rolled_back_at) ON _prisma_migrations TO %I', reader);
  EXECUTE format('GRANT INSERT ON enquiry, consent TO %I', reader);
END $$;

-- A draft is kept whatever it lacks; a correction must be explained when it is published.
ALTER TABLE edition DROP CONSTRAINT edition_correction_is_explained;
ALTER TABLE edition ADD CONSTRAINT edition_correction_is_explained
  CHECK (published_at IS NULL OR nature <> 'correction' OR (public_note IS NOT NULL AND severity IS NOT NULL));

-- The time of a working copy is the database's own, too.
CREATE FUNCTION portal_stamp_working_copy() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.saved_at := clock_timestamp();
  RETURN NEW;
END $$;
CREATE TRIGGER working_copy_stamp BEFORE INSERT OR UPDATE ON working_copy
  FOR EACH ROW EXECUTE FUNCTION portal_stamp_working_copy();

-- Whom an investor calls: posts of a park, never persons.
CREATE TABLE park_contact (
  id text PRIMARY KEY,
  park_id text NOT NULL REFERENCES park (id) ON DELETE CASCADE ON UPDATE CASCADE,
  ordinal integer NOT NULL,
  post jsonb NOT NULL,
  organisation jsonb NOT NULL,
  phone text,
  address jsonb,
  hours jsonb,
  source_id text NOT NULL REFERENCES source (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  confirmed_on date,
  CONSTRAINT park_contact_has_words CHECK (post ->> 'zh' <> '' AND organisation ->> 'zh' <> '' AND phone <> '')
);
CREATE UNIQUE INDEX park_contact_park_id_ordinal_key ON park_contact (park_id, ordinal);

CREATE TRIGGER park_contact_by_publication BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON park_contact
  FOR EACH STATEMENT EXECUTE FUNCTION portal_only_by_publication();

CREATE OR REPLACE FUNCTION portal_grant_public(reader text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('REVOKE ALL ON ALL TABLES IN SCHEMA %I FROM %I', current_schema(), reader);
  EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', current_schema(), reader);
  EXECUTE format('GRANT SELECT ON source, statement, figure, figure_exclusion, park, site, space, park_contact, park_relation, '
    'policy_package, policy, policy_park, clause, signing_event, signing, signed_project, milestone, search_entry, '
    'published_edition, published_bundle, published_address, published_withdrawal, published_document, audit_head TO %I', reader);
  EXECUTE format('GRANT SELECT (migration_name, finished_at, rolled_back_at) ON _prisma_migrations TO %I', reader);
END $$;

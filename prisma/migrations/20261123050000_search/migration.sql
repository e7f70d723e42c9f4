-- Search: what each published document is found by. The words are cut by the portal itself, never by PostgreSQL's parser,
-- which reads no Chinese and depends on the database's LC_CTYPE.

CREATE TABLE search_entry (
  document_id text NOT NULL,
  title text NOT NULL,
  names tsvector NOT NULL,
  words tsvector NOT NULL,
  texts text[],
  version integer NOT NULL,
  CONSTRAINT search_entry_pkey PRIMARY KEY (document_id)
);
ALTER TABLE search_entry ADD CONSTRAINT search_entry_document_id_fkey
  FOREIGN KEY (document_id) REFERENCES document(id) ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX search_entry_names_idx ON search_entry USING gin (names tsvector_ops);
CREATE INDEX search_entry_words_idx ON search_entry USING gin (words tsvector_ops);

CREATE TRIGGER search_entry_by_publication BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON search_entry
  FOR EACH STATEMENT EXECUTE FUNCTION portal_only_by_publication();

-- Every document that is live now, with its name.
CREATE VIEW published_document AS
  SELECT document.id, document.kind, document.slug,
    coalesce(edition.content -> 'name', edition.content -> 'title') AS name, edition.published_at
  FROM document JOIN edition ON edition.document_id = document.id AND edition.state = 'published';

CREATE OR REPLACE FUNCTION portal_grant_public(reader text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('REVOKE ALL ON ALL TABLES IN SCHEMA %I FROM %I', current_schema(), reader);
  EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', current_schema(), reader);
  EXECUTE format('GRANT SELECT ON source, statement, figure, figure_exclusion, park, site, space, park_relation, policy_package, '
    'policy, policy_park, clause, signing_event, signing, signed_project, milestone, search_entry, '
    'published_edition, published_bundle, published_address, published_withdrawal, published_document, audit_head TO %I', reader);
  EXECUTE format('GRANT SELECT (migration_name, finished_at, rolled_back_at) ON _prisma_migrations TO %I', reader);
  EXECUTE format('GRANT INSERT ON enquiry, consent TO %I', reader);
END $$;

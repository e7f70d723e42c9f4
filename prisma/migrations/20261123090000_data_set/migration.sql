-- Which data set a database holds is a fact of the database: what is fictional can never pass for the district's own.

CREATE TABLE data_set (
  id smallint NOT NULL DEFAULT 1,
  name text NOT NULL,
  since timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT data_set_pkey PRIMARY KEY (id)
);
ALTER TABLE data_set
  ADD CONSTRAINT data_set_only_one CHECK (id = 1),
  ADD CONSTRAINT data_set_is_known CHECK (name IN ('fengze', 'demo'));

CREATE TRIGGER data_set_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON data_set
  FOR EACH STATEMENT EXECUTE FUNCTION portal_refuse();

-- Before this there was only one.
INSERT INTO data_set (name) SELECT 'fengze' WHERE EXISTS (SELECT FROM document);

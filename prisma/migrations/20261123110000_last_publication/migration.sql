-- What was published last, for who comes back after a while: also how much was, since of two publications that overlap the one
-- that began first may end last.
CREATE OR REPLACE FUNCTION portal_last_publication() RETURNS text LANGUAGE sql STABLE AS
  $$ SELECT coalesce((SELECT id::text FROM bundle WHERE published_at IS NOT NULL ORDER BY published_at DESC, id DESC LIMIT 1), '')
    || coalesce((SELECT ' ' || edition_id::text FROM withdrawal ORDER BY at DESC, edition_id DESC LIMIT 1), '')
    || ' ' || (SELECT count(*) FROM bundle WHERE published_at IS NOT NULL)
    || ' ' || (SELECT count(*) FROM withdrawal) $$;

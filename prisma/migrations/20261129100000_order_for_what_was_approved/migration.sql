-- An order to publish at a time is for the words that were approved when it was given. Where one of its editions is approved no
-- longer (someone saved it, or gave it back), the order is over and says so, even if it is approved again before the time comes:
-- nobody publishes in their name what they never saw.
CREATE FUNCTION portal_end_order() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE schedule SET failed_at = clock_timestamp(), failure = '[{"field":"bundle","code":"changed_since_ordered"}]'
    WHERE bundle_id = OLD.bundle_id AND failed_at IS NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER edition_ends_order AFTER UPDATE OF state ON edition
  FOR EACH ROW WHEN (OLD.state = 'approved' AND NEW.state IN ('draft', 'in_review'))
  EXECUTE FUNCTION portal_end_order();

-- What figures said of a park or of an event at any time is found without reading the content of every edition.
CREATE INDEX edition_about_park_idx ON edition ((content #>> '{scope,parkId}'))
  WHERE published_at IS NOT NULL AND content #>> '{scope,parkId}' IS NOT NULL;
CREATE INDEX edition_about_event_idx ON edition ((content #>> '{scope,eventId}'))
  WHERE published_at IS NOT NULL AND content #>> '{scope,eventId}' IS NOT NULL;

-- One person, two windows: what the other window kept is set aside when this one is sent, and not written over.
ALTER TABLE working_copy
  ADD COLUMN form_id text,
  ADD COLUMN aside jsonb NOT NULL DEFAULT '[]',
  ADD CONSTRAINT working_copy_aside CHECK (jsonb_typeof(aside) = 'array');

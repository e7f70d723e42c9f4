-- Which form a save came from: by it a form that is sent again is told from another window of the same person.
ALTER TABLE revision ADD COLUMN form_id text;

-- What a clause gives, as data to reckon with, and which clauses are not given together. Those published before have neither.

ALTER TABLE clause ADD COLUMN benefits jsonb NOT NULL DEFAULT '[]';
ALTER TABLE clause ADD COLUMN only_highest_of jsonb;

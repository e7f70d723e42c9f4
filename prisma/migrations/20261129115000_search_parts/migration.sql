-- Search leads to the very policy, clause, space or site that was named, and shows words in the language they are in. What was
-- made findable by the rule before is made anew at the next start.

ALTER TABLE search_entry DROP COLUMN texts;
ALTER TABLE search_entry ADD COLUMN titles text[];
ALTER TABLE search_entry ADD COLUMN texts jsonb NOT NULL DEFAULT '[]', ADD COLUMN parts jsonb NOT NULL DEFAULT '[]';
ALTER TABLE search_entry ALTER COLUMN texts DROP DEFAULT, ALTER COLUMN parts DROP DEFAULT;

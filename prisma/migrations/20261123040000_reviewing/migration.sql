-- Reviewing: what a later edition is to its readers is not guessed while it is a draft. Someone says it, or it is published as a
-- revision where nothing changed that readers may have quoted.

ALTER TABLE edition ALTER COLUMN nature DROP NOT NULL;
ALTER TABLE revision ALTER COLUMN nature DROP NOT NULL;
ALTER TABLE edition ADD CONSTRAINT edition_published_has_a_nature CHECK (published_at IS NULL OR nature IS NOT NULL);

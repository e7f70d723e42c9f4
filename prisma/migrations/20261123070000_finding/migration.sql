-- Finding: which industries a park is for, and its spaces without the way through its sites.

ALTER TABLE park ADD COLUMN industries text[] DEFAULT ARRAY[]::text[];

ALTER TABLE space
  ADD COLUMN park_id text,
  ADD COLUMN ordinal integer NOT NULL DEFAULT 0,
  ADD COLUMN name_hant text;

-- Live tables are written by publication only. What is added here says nothing that an edition does not say.
SET LOCAL portal.publishing = 'on';
UPDATE space SET park_id = site.park_id FROM site WHERE site.id = space.site_id;
SET LOCAL portal.publishing = 'off';

ALTER TABLE space ALTER COLUMN park_id SET NOT NULL, ALTER COLUMN ordinal DROP DEFAULT;
ALTER TABLE space ADD CONSTRAINT space_park_id_fkey
  FOREIGN KEY (park_id) REFERENCES park(id) ON DELETE CASCADE ON UPDATE CASCADE;
CREATE INDEX space_park_id_idx ON space (park_id);

-- Output can grow by 120 %, and such a figure could never be published. Only a share of a whole ends at a hundred.
ALTER TABLE figure
  DROP CONSTRAINT figure_percent,
  ADD CONSTRAINT figure_share CHECK (unit <> 'percent' OR measure <> 'share' OR value <= 100);

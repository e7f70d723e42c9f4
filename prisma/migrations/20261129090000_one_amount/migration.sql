-- Chinese pages write value and unit; English ones, and sums, the amount in yuan. They are one amount, in whatever is published
-- from now on; what stands there already is not judged anew.
ALTER TABLE figure
  ADD CONSTRAINT figure_one_amount CHECK (
    amount_yuan = value * CASE unit WHEN 'yuan' THEN 1 WHEN 'wan_yuan' THEN 10000 WHEN 'yi_yuan' THEN 100000000 END)
  NOT VALID;

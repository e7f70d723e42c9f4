-- Whether the organisation of a post runs the park: then it is whom an enquiry may be passed on to.
ALTER TABLE park_contact ADD COLUMN operates_park boolean NOT NULL DEFAULT false;

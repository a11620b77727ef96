-- Compares the version and never raises it: the second of two forms still finds what it has read.
UPDATE listings
SET price = $3
WHERE id = $1 AND version = $2
RETURNING version, price;

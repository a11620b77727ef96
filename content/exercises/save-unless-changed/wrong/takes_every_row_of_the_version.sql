-- Looks for the version before it looks for the listing: every listing at that version is repriced.
UPDATE listings
SET price = $3, version = version + 1
WHERE version = $2 AND $1 IN (SELECT id FROM listings WHERE version = $2)
RETURNING version, price;

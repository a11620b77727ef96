-- Raises the version and never compares it: the last one to save wins, and the other change is gone.
UPDATE listings
SET price = $3, version = greatest(version, $2) + 1
WHERE id = $1
RETURNING version, price;

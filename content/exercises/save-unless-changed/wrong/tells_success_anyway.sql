-- Writes nothing when the version differs, but returns a row all the same: the caller takes it for saved.
UPDATE listings
SET price = CASE WHEN version = $2 THEN $3 ELSE price END,
    version = CASE WHEN version = $2 THEN version + 1 ELSE version END
WHERE id = $1
RETURNING version, price;

-- Asks in a subquery, which reads the snapshot: if another session holds the row, the answer is old when the write goes on.
UPDATE listings
SET price = $3, version = version + 1
WHERE id = $1 AND $2 = (SELECT version FROM listings WHERE id = $1)
RETURNING version, price;

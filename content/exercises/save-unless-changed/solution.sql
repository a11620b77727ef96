UPDATE listings
SET price = $3, version = version + 1
WHERE id = $1 AND version = $2
RETURNING version, price;

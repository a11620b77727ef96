-- Save the price $3 of listing $1, whose form was opened at version $2
UPDATE listings
SET price = $3, version = $2
WHERE id = $1
RETURNING version, price;

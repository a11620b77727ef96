-- Skips what another batch holds, in place of waiting: those accounts are missing here, and are locked later, by their UPDATE, in any order.
SELECT id, balance
FROM accounts
WHERE id IN (
    SELECT from_account FROM transfers WHERE batch = $1 AND NOT booked
    UNION ALL
    SELECT to_account FROM transfers WHERE batch = $1 AND NOT booked
)
ORDER BY id
FOR UPDATE SKIP LOCKED;

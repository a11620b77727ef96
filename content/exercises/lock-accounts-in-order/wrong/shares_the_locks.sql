-- Takes shared locks: two batches hold them together, and each waits for the other as soon as both want to write.
SELECT id, balance
FROM accounts
WHERE id IN (
    SELECT from_account FROM transfers WHERE batch = $1 AND NOT booked
    UNION
    SELECT to_account FROM transfers WHERE batch = $1 AND NOT booked
)
ORDER BY id
FOR SHARE;

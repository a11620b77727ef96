-- Locks in a subquery and sorts its rows afterwards: the result looks right, and the locks were taken in any order.
SELECT id, balance
FROM (
    SELECT id, balance
    FROM accounts
    WHERE id IN (
        SELECT from_account FROM transfers WHERE batch = $1 AND NOT booked
        UNION
        SELECT to_account FROM transfers WHERE batch = $1 AND NOT booked
    )
    FOR UPDATE
) AS locked
ORDER BY id;

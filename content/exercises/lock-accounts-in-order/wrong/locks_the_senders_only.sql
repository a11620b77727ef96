-- Locks only the accounts that pay: the accounts that receive are locked later, by their UPDATE, in any order.
SELECT id, balance
FROM accounts
WHERE id IN (SELECT from_account FROM transfers WHERE batch = $1)
ORDER BY id
FOR UPDATE;

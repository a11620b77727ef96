-- The accounts of batch $1, locked in an order that all batches share
SELECT id, balance
FROM accounts
WHERE id IN (SELECT from_account FROM transfers WHERE batch = $1)
ORDER BY balance;

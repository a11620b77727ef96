-- Joins and locks what it joins: an account comes once for each transfer, and the transfers are locked as well.
SELECT a.id, a.balance
FROM accounts AS a
JOIN transfers AS t ON a.id IN (t.from_account, t.to_account)
WHERE t.batch = $1 AND NOT t.booked
ORDER BY a.id
FOR UPDATE;

-- Partitions the week and forgets to partition the balance: each account begins with what the one before it has left.
SELECT account_id, booking_id, booked_on, amount, balance, week_total
FROM (
    SELECT
        account_id,
        id AS booking_id,
        booked_on,
        amount,
        sum(amount) OVER (ORDER BY account_id, booked_on, id) AS balance,
        sum(amount) OVER (PARTITION BY account_id ORDER BY booked_on RANGE '6 days' PRECEDING) AS week_total
    FROM bookings
) AS statement
WHERE booked_on >= '2026-11-01' AND booked_on < '2026-12-01'
ORDER BY account_id, booked_on, booking_id;

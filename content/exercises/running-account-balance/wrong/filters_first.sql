-- Chooses November before the windows look: the balance begins at zero, and the first week forgets October.
SELECT
    account_id,
    id AS booking_id,
    booked_on,
    amount,
    sum(amount) OVER (PARTITION BY account_id ORDER BY booked_on, id) AS balance,
    sum(amount) OVER (PARTITION BY account_id ORDER BY booked_on RANGE '6 days' PRECEDING) AS week_total
FROM bookings
WHERE booked_on >= '2026-11-01' AND booked_on < '2026-12-01'
ORDER BY account_id, booked_on, id;

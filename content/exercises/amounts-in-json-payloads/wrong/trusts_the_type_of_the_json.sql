-- Adds JSON numbers only: the amounts that newer events send as text are taken for unreadable.
SELECT coalesce(payload ->> 'currency', 'EUR') AS currency, count(*) AS payments,
    coalesce(sum(CASE WHEN jsonb_typeof(payload -> 'amount') = 'number' THEN (payload -> 'amount')::numeric END), 0) AS amount,
    coalesce(sum(CASE WHEN jsonb_typeof(payload #> '{charge,fee}') = 'number' THEN (payload #> '{charge,fee}')::numeric END), 0) AS fees,
    count(*) FILTER (WHERE jsonb_typeof(payload -> 'amount') IS DISTINCT FROM 'number') AS unreadable
FROM events
WHERE payload ->> 'type' = 'payment.captured'
GROUP BY 1
ORDER BY 1;

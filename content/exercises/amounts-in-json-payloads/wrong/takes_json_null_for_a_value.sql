-- Looks for missing keys with `->`: a JSON null is a value there, and becomes a currency of its own.
SELECT coalesce(payload -> 'currency', '"EUR"') ->> 0 AS currency, count(*) AS payments,
    coalesce(sum(CASE WHEN payload ->> 'amount' ~ '^-?[0-9]+([.][0-9]+)?$' THEN (payload ->> 'amount')::numeric END), 0) AS amount,
    coalesce(sum((payload #>> '{charge,fee}')::numeric), 0) AS fees,
    count(*) FILTER (WHERE payload ->> 'amount' !~ '^-?[0-9]+([.][0-9]+)?$' OR payload -> 'amount' IS NULL) AS unreadable
FROM events
WHERE payload ->> 'type' = 'payment.captured'
GROUP BY 1
ORDER BY 1;

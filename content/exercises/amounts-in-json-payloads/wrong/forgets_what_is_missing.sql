-- Counts as unreadable what does not match: a missing amount matches nothing and mismatches nothing, it is NULL. So are the sums of nothing.
SELECT coalesce(payload ->> 'currency', 'EUR') AS currency, count(*) AS payments,
    sum(CASE WHEN payload ->> 'amount' ~ '^-?[0-9]+([.][0-9]+)?$' THEN (payload ->> 'amount')::numeric END) AS amount,
    sum((payload #>> '{charge,fee}')::numeric) AS fees,
    count(*) FILTER (WHERE payload ->> 'amount' !~ '^-?[0-9]+([.][0-9]+)?$') AS unreadable
FROM events
WHERE payload ->> 'type' = 'payment.captured'
GROUP BY 1
ORDER BY 1;

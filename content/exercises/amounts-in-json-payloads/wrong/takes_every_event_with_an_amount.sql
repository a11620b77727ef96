-- Takes what has an amount for a payment, and only digits for a number: refunds are added, corrections are lost.
SELECT coalesce(payload ->> 'currency', 'EUR') AS currency, count(*) AS payments,
    coalesce(sum(CASE WHEN payload ->> 'amount' ~ '^[0-9.]+$' THEN (payload ->> 'amount')::numeric END), 0) AS amount,
    coalesce(sum((payload #>> '{charge,fee}')::numeric), 0) AS fees,
    count(*) FILTER (WHERE payload ->> 'amount' ~ '^[0-9.]+$' IS NOT TRUE) AS unreadable
FROM events
WHERE payload ? 'amount'
GROUP BY 1
ORDER BY 1;

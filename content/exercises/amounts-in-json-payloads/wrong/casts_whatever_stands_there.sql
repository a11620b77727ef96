-- Casts every text: the first "n/a" ends the report with an error.
SELECT coalesce(payload ->> 'currency', 'EUR') AS currency, count(*) AS payments,
    coalesce(sum((payload ->> 'amount')::numeric), 0) AS amount,
    coalesce(sum((payload #>> '{charge,fee}')::numeric), 0) AS fees,
    count(*) FILTER (WHERE payload ->> 'amount' IS NULL) AS unreadable
FROM events
WHERE payload ->> 'type' = 'payment.captured'
GROUP BY 1
ORDER BY 1;

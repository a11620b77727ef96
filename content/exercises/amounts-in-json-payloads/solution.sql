SELECT
    currency,
    count(*) AS payments,
    coalesce(sum(CASE WHEN amount ~ '^-?[0-9]+([.][0-9]+)?$' THEN amount::numeric END), 0) AS amount,
    coalesce(sum(fee::numeric), 0) AS fees,
    count(*) FILTER (WHERE amount ~ '^-?[0-9]+([.][0-9]+)?$' IS NOT TRUE) AS unreadable
FROM (
    SELECT
        coalesce(payload ->> 'currency', 'EUR') AS currency,
        payload ->> 'amount' AS amount,
        payload #>> '{charge,fee}' AS fee
    FROM events
    WHERE payload ->> 'type' = 'payment.captured'
) AS payments
GROUP BY currency
ORDER BY currency;

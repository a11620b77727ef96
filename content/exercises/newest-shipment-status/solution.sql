INSERT INTO shipments AS s (shipment_id, version, status, place, received)
SELECT DISTINCT ON (shipment_id)
    shipment_id, version, status, place, count(*) OVER (PARTITION BY shipment_id)
FROM arrived
ORDER BY shipment_id, version DESC
ON CONFLICT (shipment_id) DO UPDATE SET
    version = greatest(s.version, excluded.version),
    status = CASE WHEN excluded.version > s.version THEN excluded.status ELSE s.status END,
    place = CASE WHEN excluded.version > s.version THEN excluded.place ELSE s.place END,
    received = s.received + excluded.received;

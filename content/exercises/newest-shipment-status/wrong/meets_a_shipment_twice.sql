-- Inserts the events one by one: two events of one shipment in the same statement are an error, and nothing is stored.
INSERT INTO shipments AS s (shipment_id, version, status, place, received)
SELECT shipment_id, version, status, place, 1
FROM arrived
ORDER BY shipment_id, version
ON CONFLICT (shipment_id) DO UPDATE SET
    version = greatest(s.version, excluded.version),
    status = CASE WHEN excluded.version > s.version THEN excluded.status ELSE s.status END,
    place = CASE WHEN excluded.version > s.version THEN excluded.place ELSE s.place END,
    received = s.received + excluded.received;

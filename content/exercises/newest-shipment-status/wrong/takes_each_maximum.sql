-- Groups with a maximum of each column: version, status and place then come from different events.
INSERT INTO shipments AS s (shipment_id, version, status, place, received)
SELECT shipment_id, max(version), max(status), max(place), count(*)
FROM arrived
GROUP BY shipment_id
ON CONFLICT (shipment_id) DO UPDATE SET
    version = greatest(s.version, excluded.version),
    status = CASE WHEN excluded.version > s.version THEN excluded.status ELSE s.status END,
    place = CASE WHEN excluded.version > s.version THEN excluded.place ELSE s.place END,
    received = s.received + excluded.received;

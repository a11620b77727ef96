-- Puts the comparison into WHERE: a late event changes nothing, and so it is not counted either.
INSERT INTO shipments AS s (shipment_id, version, status, place, received)
SELECT DISTINCT ON (shipment_id)
    shipment_id, version, status, place, count(*) OVER (PARTITION BY shipment_id)
FROM arrived
ORDER BY shipment_id, version DESC
ON CONFLICT (shipment_id) DO UPDATE SET
    version = excluded.version, status = excluded.status, place = excluded.place, received = s.received + excluded.received
WHERE excluded.version > s.version;

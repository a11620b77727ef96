-- Never compares the versions: an event that was held up for an hour puts a delivered parcel back on the road.
INSERT INTO shipments AS s (shipment_id, version, status, place, received)
SELECT DISTINCT ON (shipment_id)
    shipment_id, version, status, place, count(*) OVER (PARTITION BY shipment_id)
FROM arrived
ORDER BY shipment_id, version DESC
ON CONFLICT (shipment_id) DO UPDATE SET
    version = excluded.version, status = excluded.status, place = excluded.place, received = s.received + excluded.received;

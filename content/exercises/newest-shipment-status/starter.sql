-- Take over the events in `arrived`: the newest version of each shipment stays, and every event is counted
INSERT INTO shipments (shipment_id, version, status, place, received)
SELECT DISTINCT ON (shipment_id) shipment_id, version, status, place, 0
FROM arrived
ON CONFLICT (shipment_id) DO NOTHING;

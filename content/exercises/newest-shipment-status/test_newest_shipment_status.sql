-- Case: a shipment that nobody knew is there now
INSERT INTO arrived VALUES ('S-4', 1, 'announced', NULL);
-- Yours
-- Rows
SELECT * FROM shipments ORDER BY shipment_id;

-- Case: a newer version takes the place of the stored one
INSERT INTO arrived VALUES ('S-1', 4, 'out for delivery', 'Grenoble');
-- Yours
-- Rows
SELECT * FROM shipments ORDER BY shipment_id;

-- Case: a late event is counted, and changes nothing else
INSERT INTO arrived VALUES ('S-1', 2, 'picked up', 'Paris');
-- Yours
-- Rows
SELECT * FROM shipments ORDER BY shipment_id;

-- Case: an event that comes again is counted again
INSERT INTO arrived VALUES ('S-3', 5, 'delivered', 'Bergen'), ('S-3', 5, 'delivered', 'Bergen');
-- Yours
-- Rows
SELECT * FROM shipments ORDER BY shipment_id;

-- Case: of several events of one shipment, the one with the highest version stays
INSERT INTO arrived VALUES
    ('S-1', 4, 'out for delivery', 'Grenoble'), ('S-1', 10, 'delivered', 'Grenoble'), ('S-1', 9, 'delivery failed', 'Vizille'),
    ('S-4', 2, 'picked up', 'Turin'), ('S-4', 1, 'announced', NULL);
-- Yours
-- Rows
SELECT * FROM shipments ORDER BY shipment_id;

-- Case: status and place come from the same event, even where the place is unknown
INSERT INTO arrived VALUES ('S-1', 4, 'lost', NULL), ('S-2', 3, 'customs', NULL), ('S-2', 2, 'picked up', 'Oslo');
-- Yours
-- Rows
SELECT * FROM shipments ORDER BY shipment_id;

-- Case: late, new and unknown arrive together
INSERT INTO arrived VALUES
    ('S-3', 4, 'out for delivery', 'Bergen'), ('S-2', 2, 'picked up', 'Oslo'), ('S-9', 6, 'in transit', 'Vienna'), ('S-3', 1, 'announced', NULL);
-- Yours
-- Rows
SELECT * FROM shipments ORDER BY shipment_id;
-- Rows
SELECT count(*) AS "still in arrived" FROM arrived;

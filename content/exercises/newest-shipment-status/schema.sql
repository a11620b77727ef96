CREATE TABLE shipments (
    shipment_id text PRIMARY KEY,
    version     integer NOT NULL,
    status      text NOT NULL,
    place       text,
    received    integer NOT NULL
);

CREATE TABLE arrived (
    shipment_id text NOT NULL,
    version     integer NOT NULL,
    status      text NOT NULL,
    place       text
);

INSERT INTO shipments VALUES
    ('S-1', 3, 'in transit', 'Lyon', 3),
    ('S-2', 1, 'announced', NULL, 1),
    ('S-3', 5, 'delivered', 'Bergen', 7);

CREATE TABLE listings (
    id      integer PRIMARY KEY,
    title   text NOT NULL,
    price   numeric(10, 2) NOT NULL,
    version integer NOT NULL DEFAULT 1
);

INSERT INTO listings VALUES
    (1, 'Road bike', 480.00, 3),
    (2, 'Espresso machine', 150.00, 3),
    (3, 'Standing desk', 220.00, 1);

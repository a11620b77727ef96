CREATE TABLE customers (
    id   integer PRIMARY KEY,
    name text NOT NULL
);

CREATE TABLE orders (
    id          integer PRIMARY KEY,
    customer_id integer REFERENCES customers, -- NULL: ordered as a guest
    placed_at   timestamptz NOT NULL,
    status      text NOT NULL
);

INSERT INTO customers VALUES (4, 'Nadia'), (3, 'Chloe'), (2, 'Ben'), (1, 'Amira');

INSERT INTO orders VALUES
    (101, 1, '2026-09-04 18:20Z', 'shipped'),
    (102, 2, '2026-09-12 09:00Z', 'shipped'),
    (103, 1, '2026-10-05 11:45Z', 'shipped'),
    (104, 3, '2026-10-20 08:30Z', 'paid'),
    (105, 4, '2026-11-03 14:10Z', 'paid');

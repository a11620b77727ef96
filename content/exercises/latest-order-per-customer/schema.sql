CREATE TABLE customers (
    id   integer PRIMARY KEY,
    name text NOT NULL
);

CREATE TABLE orders (
    id          integer PRIMARY KEY,
    customer_id integer NOT NULL REFERENCES customers,
    placed_at   timestamptz NOT NULL,
    status      text NOT NULL,
    total       numeric(10, 2) NOT NULL
);

INSERT INTO customers VALUES (1, 'Amira'), (2, 'Ben'), (3, 'Chloe');

INSERT INTO orders VALUES
    (101, 1, '2026-10-02 09:00Z', 'shipped', 80.00),
    (102, 2, '2026-10-03 10:00Z', 'shipped', 15.50),
    (103, 1, '2026-10-20 08:30Z', 'paid', 42.00),
    (104, 3, '2026-10-21 17:45Z', 'paid', 120.00),
    (105, 2, '2026-10-28 12:00Z', 'paid', 9.90);

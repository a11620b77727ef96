CREATE TABLE orders (
    id        integer PRIMARY KEY,
    customer  text NOT NULL,
    placed_at timestamptz NOT NULL,
    total     numeric(10, 2) NOT NULL
);

-- 2,000 orders, imported in batches: seven at a time share their moment.
INSERT INTO orders
SELECT n, 'customer ' || n % 97, timestamptz '2026-01-01Z' + n / 7 * interval '91 minutes', n % 400 + 5
FROM generate_series(1, 2000) AS n;

CREATE INDEX orders_by_time ON orders (placed_at, id);

ANALYZE orders;

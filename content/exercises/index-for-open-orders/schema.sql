CREATE TABLE orders (
    id           integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    warehouse_id integer NOT NULL,
    status       text NOT NULL,
    placed_at    timestamptz NOT NULL
);

-- 8,000 orders in four warehouses; one in eleven is still open.
INSERT INTO orders (warehouse_id, status, placed_at)
SELECT n % 4 + 1, CASE WHEN n % 11 = 0 THEN 'open' ELSE 'shipped' END, timestamptz '2026-01-01Z' + n * interval '7 minutes'
FROM generate_series(1, 8000) AS n;

ANALYZE orders;

CREATE TABLE orders (
    id        integer PRIMARY KEY,
    placed_at timestamptz NOT NULL,
    status    text NOT NULL,
    total     numeric(10, 2) NOT NULL
);

INSERT INTO orders VALUES
    (101, '2026-01-09 10:00Z', 'shipped', 80.00),
    (102, '2026-01-23 16:30Z', 'cancelled', 15.00),
    (103, '2026-02-14 08:15Z', 'shipped', 42.50),
    (104, '2026-03-02 12:00Z', 'shipped', 19.90),
    (105, '2026-03-02 12:00Z', 'shipped', 60.10),
    (106, '2026-04-28 19:45Z', 'shipped', 33.00),
    (107, '2026-05-06 07:05Z', 'shipped', 120.00),
    (108, '2026-06-11 13:20Z', 'shipped', 27.00),
    (109, '2026-06-29 22:10Z', 'paid', 55.00);

-- Case: each customer with the latest order, the newest first
-- Yours, in order

-- Case: a customer without orders comes last
INSERT INTO customers VALUES (4, 'Nadia');
-- Yours, in order

-- Case: of two orders at the same moment, the one with the higher id counts
INSERT INTO orders VALUES (106, 3, '2026-10-21 17:45Z', 'paid', 5.00);
-- Yours, in order

-- Case: a cancelled order does not count
INSERT INTO orders VALUES (106, 2, '2026-11-01 08:00Z', 'cancelled', 33.00);
-- Yours, in order

-- Case: a customer whose only order was cancelled is still there
INSERT INTO customers VALUES (4, 'Nadia');
INSERT INTO orders VALUES (106, 4, '2026-11-01 08:00Z', 'cancelled', 33.00);
-- Yours, in order

-- Case: an old order that was imported today is not the latest
INSERT INTO orders VALUES (106, 1, '2024-02-29 23:59Z', 'shipped', 61.00);
-- Yours, in order

-- Case: customers whose orders are equally recent, and those without one, stand in the order of their ids
INSERT INTO customers VALUES (5, 'Ali'), (4, 'Nadia');
INSERT INTO orders VALUES (106, 3, '2026-10-28 12:00Z', 'paid', 61.00);
-- Yours, in order

-- Case: those who ordered only before or after October are on the list
-- Yours, in order

-- Case: a customer who never ordered is on it too
INSERT INTO customers VALUES (5, 'Omar');
-- Yours, in order

-- Case: two earlier orders do not list a customer twice
INSERT INTO orders VALUES (106, 2, '2026-09-30 23:59Z', 'shipped');
-- Yours, in order

-- Case: the order of a guest takes nobody off the list
INSERT INTO orders VALUES (106, NULL, '2026-10-10 12:00Z', 'paid');
-- Yours, in order

-- Case: an order on the evening of 31 October counts
INSERT INTO orders VALUES (106, 2, '2026-10-31 21:15Z', 'paid');
-- Yours, in order

-- Case: an order at midnight between September and October counts
INSERT INTO orders VALUES (106, 2, '2026-10-01 00:00Z', 'paid');
-- Yours, in order

-- Case: an order of October 2025 does not count
INSERT INTO orders VALUES (9, 2, '2025-10-10 12:00Z', 'shipped');
-- Yours, in order

-- Case: an order at midnight between October and November does not count
INSERT INTO orders VALUES (106, 2, '2026-11-01 00:00Z', 'paid');
-- Yours, in order

-- Case: an order that was cancelled counts for nothing, with another order beside it or without
INSERT INTO orders VALUES (106, 2, '2026-10-10 12:00Z', 'cancelled'), (107, 3, '2026-10-19 07:40Z', 'cancelled');
-- Yours, in order

-- Case: each order with its total, what was paid and what is due
-- Yours, in order

-- Case: two items and two payments multiply nothing
UPDATE payments SET amount = 25.00 WHERE id = 501;
INSERT INTO payments VALUES (503, 1, 50.00, 'settled');
-- Yours, in order

-- Case: two payments of the same amount both count
INSERT INTO payments VALUES (503, 2, 40.00, 'settled');
-- Yours, in order

-- Case: two items that cost the same both count
INSERT INTO order_items VALUES (2, 2, 3, 30.00);
-- Yours, in order

-- Case: an order without a payment is due in full
INSERT INTO orders VALUES (3, 'Chloe');
INSERT INTO order_items VALUES (3, 1, 1, 12.50);
-- Yours, in order

-- Case: an order whose items were removed has a total of 0
DELETE FROM order_items WHERE order_id = 2;
-- Yours, in order

-- Case: a payment that failed does not count, and does not hide its order
UPDATE payments SET status = 'failed' WHERE id = 502;
-- Yours, in order

-- Case: a payment that is still pending does not count
INSERT INTO payments VALUES (503, 2, 50.00, 'pending');
-- Yours, in order

-- Case: an order with neither items nor payments is there
INSERT INTO orders VALUES (3, 'Chloe');
-- Yours, in order

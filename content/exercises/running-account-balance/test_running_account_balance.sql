-- Case: the statement of each account, booking by booking
-- Yours, in order

-- Case: two bookings of one day have a balance each, and the same week
INSERT INTO bookings VALUES (207, 7, '2026-11-20', 25.00);
-- Yours, in order

-- Case: a booking that was entered late stands on its day
INSERT INTO bookings VALUES (207, 7, '2026-11-03', -40.00);
-- Yours, in order

-- Case: what was booked before is carried forward, and nothing but November 2026 is listed
INSERT INTO bookings VALUES (102, 7, '2025-11-12', 5.00), (197, 7, '2026-09-30', 1000.00), (198, 7, '2026-10-31', -300.00), (207, 7, '2026-12-01', 44.00);
-- Yours, in order

-- Case: seven days hold all their bookings, however many there are
INSERT INTO bookings SELECT 206 + n, 8, '2026-11-16', n FROM generate_series(1, 9) AS n;
-- Yours, in order

-- Case: a booking of seven days before is no longer in the week, one of six days before is
INSERT INTO bookings VALUES (207, 8, '2026-11-22', 30.00), (208, 8, '2026-11-23', 40.00);
-- Yours, in order

-- Case: the first and the last day of November are listed
INSERT INTO bookings VALUES (199, 7, '2026-10-31', 70.00), (207, 7, '2026-11-01', 12.00), (208, 7, '2026-11-30', -9.00);
-- Yours, in order

-- Case: two bookings of a dock do not overlap, and two docks do not disturb each other
-- Yours
-- Refused: 23P01
INSERT INTO bookings VALUES (201, 1, 'Cargo9', '2026-12-01 08:30Z', '2026-12-01 08:45Z', 'confirmed', 30.00);
-- Refused: 23P01
INSERT INTO bookings VALUES (202, 1, 'Cargo9', '2026-12-01 07:00Z', '2026-12-01 12:00Z', 'confirmed', 90.00);
-- Accepted
INSERT INTO bookings VALUES (203, 2, 'Cargo9', '2026-12-01 08:00Z', '2026-12-01 09:00Z', 'confirmed', 30.00);

-- Case: overlaps are refused by a constraint, for a trigger can't see what another session has not committed
-- Yours
-- Refused: 23P01
INSERT INTO bookings VALUES (201, 1, 'Cargo9', '2026-12-01 08:00Z', '2026-12-01 09:00Z', 'held', NULL);
-- Rows
SELECT count(*) AS "triggers of your own" FROM pg_trigger WHERE tgrelid = 'bookings'::regclass AND NOT tgisinternal;

-- Case: a booking may begin at the moment when another ends, and not a minute before
-- Yours
-- Refused: 23P01
INSERT INTO bookings VALUES (201, 1, 'Cargo9', '2026-12-01 10:29Z', '2026-12-01 11:00Z', 'confirmed', 30.00);
-- Accepted
INSERT INTO bookings VALUES (202, 1, 'Cargo9', '2026-12-01 10:30Z', '2026-12-01 11:00Z', 'confirmed', 30.00);
-- Accepted
INSERT INTO bookings VALUES (203, 1, 'Cargo9', '2026-12-01 07:00Z', '2026-12-01 08:00Z', 'confirmed', 30.00);

-- Case: a cancelled booking frees its dock, and cannot come back once the dock is taken
-- Yours
-- Accepted
UPDATE bookings SET status = 'cancelled' WHERE id = 101;
-- Accepted
INSERT INTO bookings VALUES (201, 1, 'Cargo9', '2026-12-01 08:00Z', '2026-12-01 09:00Z', 'confirmed', 35.00);
-- Refused: 23P01
UPDATE bookings SET status = 'confirmed' WHERE id = 101;

-- Case: a booking ends after it begins
-- Yours
-- Refused: 23514
INSERT INTO bookings VALUES (201, 2, 'Cargo9', '2026-12-02 09:00Z', '2026-12-02 09:00Z', 'confirmed', 30.00);
-- Refused: 23514
INSERT INTO bookings VALUES (202, 2, 'Cargo9', '2026-12-02 09:00Z', '2026-12-02 08:00Z', 'cancelled', 30.00);

-- Case: dock, carrier, both moments and the status have to be there
-- Yours
-- Refused: 23502
INSERT INTO bookings VALUES (201, NULL, 'Cargo9', '2026-12-02 08:00Z', '2026-12-02 09:00Z', 'confirmed', 30.00);
-- Refused: 23502
INSERT INTO bookings VALUES (202, 2, NULL, '2026-12-02 08:00Z', '2026-12-02 09:00Z', 'confirmed', 30.00);
-- Refused: 23502
INSERT INTO bookings VALUES (203, 2, 'Cargo9', NULL, '2026-12-02 09:00Z', 'confirmed', 30.00);
-- Refused: 23502
INSERT INTO bookings VALUES (204, 2, 'Cargo9', '2026-12-02 08:00Z', NULL, 'confirmed', 30.00);
-- Refused: 23502
INSERT INTO bookings VALUES (205, 2, 'Cargo9', '2026-12-02 08:00Z', '2026-12-02 09:00Z', NULL, 30.00);

-- Case: a dock has to exist, and one with bookings stays
-- Yours
-- Refused: 23503
INSERT INTO bookings VALUES (201, 7, 'Cargo9', '2026-12-02 08:00Z', '2026-12-02 09:00Z', 'confirmed', 30.00);
-- Accepted
DO $$ BEGIN
    DELETE FROM docks WHERE id = 1;
    RAISE EXCEPTION 'dock 1 was deleted, although it has bookings';
EXCEPTION WHEN foreign_key_violation OR restrict_violation THEN NULL;
END $$;

-- Case: a status is held, confirmed or cancelled
-- Yours
-- Refused: 23514
INSERT INTO bookings VALUES (201, 2, 'Cargo9', '2026-12-02 08:00Z', '2026-12-02 09:00Z', 'paid', 30.00);
-- Refused: 23514
UPDATE bookings SET status = 'Held' WHERE id = 101;
-- Accepted
INSERT INTO bookings VALUES (202, 2, 'Cargo9', '2026-12-02 08:00Z', '2026-12-02 09:00Z', 'held', NULL);

-- Case: what is confirmed has a price, and no price is negative
-- Yours
-- Refused: 23514
UPDATE bookings SET status = 'confirmed' WHERE id = 102;
-- Refused: 23514
UPDATE bookings SET price = -0.01 WHERE id = 102;
-- Accepted
UPDATE bookings SET status = 'confirmed', price = 0 WHERE id = 102;

-- Case: a carrier holds one booking at a time, on all docks together
-- Yours
-- Refused: 23505
INSERT INTO bookings VALUES (201, 2, 'Borealis', '2026-12-02 08:00Z', '2026-12-02 09:00Z', 'held', NULL);
-- Accepted
INSERT INTO bookings VALUES (202, 2, 'Borealis', '2026-12-02 08:00Z', '2026-12-02 09:00Z', 'confirmed', 20.00);
-- Accepted
UPDATE bookings SET status = 'cancelled' WHERE id = 102;
-- Accepted
INSERT INTO bookings VALUES (203, 2, 'Borealis', '2026-12-02 09:00Z', '2026-12-02 10:00Z', 'held', NULL);

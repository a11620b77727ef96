-- Case: nobody else was there, and the price is saved with the next version
-- Yours: 1, 3, 450
-- Rows
SELECT * FROM listings ORDER BY id;

-- Case: another session changed the price first, and its price stays
UPDATE listings SET price = 430, version = version + 1 WHERE id = 1;
-- Yours: 1, 3, 450
-- Rows
SELECT * FROM listings ORDER BY id;

-- Case: another session changed the title only, and that counts as well
UPDATE listings SET title = 'Road bike, 56 cm', version = version + 1 WHERE id = 1;
-- Yours: 1, 3, 450
-- Rows
SELECT * FROM listings ORDER BY id;

-- Case: a price that was changed and changed back is still a change
UPDATE listings SET price = 430, version = version + 1 WHERE id = 1;
UPDATE listings SET price = 480, version = version + 1 WHERE id = 1;
-- Yours: 1, 3, 450
-- Rows
SELECT * FROM listings ORDER BY id;

-- Case: saving the price that is stored already is a save, too
-- Yours: 1, 3, 480
-- Rows
SELECT * FROM listings ORDER BY id;

-- Case: of two forms opened at the same version, the second one gives up
-- Yours: 3, 1, 200
-- Yours: 3, 1, 240
-- Rows
SELECT * FROM listings ORDER BY id;

-- Case: a form that saves twice goes on with the version it got back
-- Yours: 3, 1, 200
-- Yours: 3, 2, 190
-- Rows
SELECT * FROM listings ORDER BY id;

-- Case: the version is compared on the row that is written, not in a query beside it
-- Yours: 1, 3, 450
-- Plan of yours lacks: InitPlan
-- Plan of yours lacks: SubPlan
-- Plan of yours lacks: Join
-- Plan of yours lacks: Nested Loop
-- Rows
SELECT * FROM listings ORDER BY id;

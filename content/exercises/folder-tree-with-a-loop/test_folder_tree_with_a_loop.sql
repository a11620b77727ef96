-- Case: a folder and all that is below it, each with its depth and path
-- Yours: 6

-- Case: each folder stands right above what it holds, and neighbours by name
-- Yours, in order: 1

-- Case: a folder without anything in it is a tree of one
-- Yours, in order: 9

-- Case: a deleted folder takes with it what is below
UPDATE folders SET deleted = true WHERE id = 6;
-- Yours, in order: 2

-- Case: a folder that is deleted itself lists nothing
UPDATE folders SET deleted = true WHERE id = 6;
-- Yours, in order: 6

-- Case: a folder that was moved below itself is listed once
UPDATE folders SET parent_id = 9 WHERE id = 6;
-- Yours, in order: 6

-- Case: the same loop, from another of its folders
UPDATE folders SET parent_id = 9 WHERE id = 6;
-- Yours, in order: 7

-- Case: a folder that is its own parent is listed once
UPDATE folders SET parent_id = 1 WHERE id = 1;
-- Yours, in order: 1

-- Case: a hundred levels are not the end
INSERT INTO folders (id, parent_id, name) SELECT n, CASE n WHEN 20 THEN 9 ELSE n - 1 END, 'p' FROM generate_series(20, 120) AS n;
-- Yours, in order: 9

-- The folder $1 and all that is below it, as a tree
SELECT id, 1 AS depth, name AS path
FROM folders
WHERE parent_id = $1;

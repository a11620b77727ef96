-- Sorts by the path as text: a space stands before the slash, so "Sales EU" comes between "Sales" and what is in it.
WITH RECURSIVE tree AS (
    SELECT id, 0 AS depth, name AS path
    FROM folders
    WHERE id = $1 AND NOT deleted
    UNION ALL
    SELECT f.id, t.depth + 1, t.path || '/' || f.name
    FROM tree AS t
    JOIN folders AS f ON f.parent_id = t.id
    WHERE NOT f.deleted
) CYCLE id SET looped USING seen
SELECT id, depth, path
FROM tree
WHERE NOT looped
ORDER BY path COLLATE "C";

-- Ends every loop by a limit on the depth: folders of a loop come again and again until then, and deep ones are missing.
WITH RECURSIVE tree AS (
    SELECT id, name, 0 AS depth, name AS path
    FROM folders
    WHERE id = $1 AND NOT deleted
    UNION ALL
    SELECT f.id, f.name, t.depth + 1, t.path || '/' || f.name
    FROM tree AS t
    JOIN folders AS f ON f.parent_id = t.id
    WHERE NOT f.deleted AND t.depth < 5
) SEARCH DEPTH FIRST BY name SET place
SELECT id, depth, path
FROM tree
ORDER BY place;

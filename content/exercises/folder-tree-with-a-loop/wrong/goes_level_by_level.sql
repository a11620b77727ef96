-- Sorts by the depth: all folders of one level stand together, far from the folder that holds them.
WITH RECURSIVE tree AS (
    SELECT id, name, 0 AS depth, name AS path
    FROM folders
    WHERE id = $1 AND NOT deleted
    UNION ALL
    SELECT f.id, f.name, t.depth + 1, t.path || '/' || f.name
    FROM tree AS t
    JOIN folders AS f ON f.parent_id = t.id
    WHERE NOT f.deleted
) CYCLE id SET looped USING seen
SELECT id, depth, path
FROM tree
WHERE NOT looped
ORDER BY depth, name;

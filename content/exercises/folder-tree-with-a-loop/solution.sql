WITH RECURSIVE tree AS (
    SELECT id, name, 0 AS depth, name AS path
    FROM folders
    WHERE id = $1 AND NOT deleted
    UNION ALL
    SELECT f.id, f.name, t.depth + 1, t.path || '/' || f.name
    FROM tree AS t
    JOIN folders AS f ON f.parent_id = t.id
    WHERE NOT f.deleted
) SEARCH DEPTH FIRST BY name SET place
  CYCLE id SET looped USING seen
SELECT id, depth, path
FROM tree
WHERE NOT looped
ORDER BY place;

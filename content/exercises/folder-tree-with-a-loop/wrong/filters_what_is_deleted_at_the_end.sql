-- Walks through deleted folders and leaves out their own rows only: what is below them is still listed.
WITH RECURSIVE tree AS (
    SELECT id, name, 0 AS depth, name AS path, deleted
    FROM folders
    WHERE id = $1
    UNION ALL
    SELECT f.id, f.name, t.depth + 1, t.path || '/' || f.name, f.deleted
    FROM tree AS t
    JOIN folders AS f ON f.parent_id = t.id
) SEARCH DEPTH FIRST BY name SET place
  CYCLE id SET looped USING seen
SELECT id, depth, path
FROM tree
WHERE NOT looped AND NOT deleted
ORDER BY place;

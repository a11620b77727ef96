CREATE TABLE events (
    id          integer PRIMARY KEY,
    user_id     integer NOT NULL,
    kind        text NOT NULL CHECK (kind IN ('view', 'logout')),
    occurred_at timestamptz NOT NULL
);

INSERT INTO events VALUES
    (1, 7, 'view', '2026-11-20 09:10Z'),
    (2, 7, 'view', '2026-11-20 09:34Z'),
    (3, 7, 'view', '2026-11-20 09:55Z'),
    (4, 8, 'view', '2026-11-20 10:00Z'),
    (5, 7, 'view', '2026-11-20 14:00Z'),
    (6, 7, 'logout', '2026-11-20 14:05Z'),
    (7, 8, 'view', '2026-11-20 16:00Z');

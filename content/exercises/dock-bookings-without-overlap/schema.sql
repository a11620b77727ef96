CREATE TABLE docks (
    id   integer PRIMARY KEY,
    name text NOT NULL
);

CREATE TABLE bookings (
    id         integer PRIMARY KEY,
    dock_id    integer,
    carrier    text,
    starts_at  timestamptz,
    ends_at    timestamptz,
    status     text,
    price      numeric(8, 2)
);

INSERT INTO docks VALUES (1, 'North'), (2, 'South');

INSERT INTO bookings VALUES
    (101, 1, 'Alpina', '2026-12-01 08:00Z', '2026-12-01 09:00Z', 'confirmed', 40.00),
    (102, 1, 'Borealis', '2026-12-01 09:15Z', '2026-12-01 10:30Z', 'held', NULL),
    (103, 2, 'Alpina', '2026-12-01 08:30Z', '2026-12-01 09:30Z', 'cancelled', NULL);

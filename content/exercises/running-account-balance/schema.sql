CREATE TABLE bookings (
    id         integer PRIMARY KEY,
    account_id integer NOT NULL,
    booked_on  date NOT NULL,
    amount     numeric(10, 2) NOT NULL
);

INSERT INTO bookings VALUES
    (201, 7, '2026-11-02', 500.00),
    (202, 7, '2026-11-05', -120.00),
    (203, 8, '2026-11-05', 90.00),
    (204, 7, '2026-11-10', -80.00),
    (205, 8, '2026-11-16', -15.00),
    (206, 7, '2026-11-20', -60.00);

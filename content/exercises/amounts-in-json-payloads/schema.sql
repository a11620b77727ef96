CREATE TABLE events (
    id          integer PRIMARY KEY,
    received_at timestamptz NOT NULL,
    payload     jsonb NOT NULL
);

INSERT INTO events VALUES
    (1, '2026-11-01 08:00Z', '{"type": "payment.captured", "amount": "120.50", "currency": "EUR", "charge": {"fee": "2.41"}}'),
    (2, '2026-11-01 08:05Z', '{"type": "payment.captured", "amount": 80, "currency": "EUR", "charge": {"fee": 1.6}}'),
    (3, '2026-11-01 08:10Z', '{"type": "customer.updated", "customer": {"id": 7, "name": "Amira"}}'),
    (4, '2026-11-01 09:00Z', '{"type": "payment.captured", "amount": "45.00", "currency": "USD", "charge": {"fee": "0.90"}}'),
    (5, '2026-11-01 09:30Z', '{"type": "payment.captured", "amount": "10.00", "currency": "USD", "charge": {"fee": "0.20"}}');

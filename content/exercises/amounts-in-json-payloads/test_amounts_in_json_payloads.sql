-- Case: one row for each currency, numbers and texts added up
-- Yours, in order

-- Case: other events are no payments
INSERT INTO events VALUES
    (6, '2026-11-02 08:00Z', '{"type": "payment.refunded", "amount": "120.50", "currency": "EUR"}'),
    (7, '2026-11-02 08:01Z', '{"amount": "1.00", "currency": "CHF"}');
-- Yours, in order

-- Case: old events have no currency, and were in euros
INSERT INTO events VALUES
    (6, '2019-03-02 08:00Z', '{"type": "payment.captured", "amount": "5.25", "charge": {"fee": "0.10"}}'),
    (7, '2019-03-02 09:00Z', '{"type": "payment.captured", "amount": "1.75", "currency": null, "charge": {"fee": "0.04"}}');
-- Yours, in order

-- Case: a payment without a fee costs nothing
INSERT INTO events VALUES
    (6, '2026-11-02 08:00Z', '{"type": "payment.captured", "amount": "7.00", "currency": "CHF"}'),
    (7, '2026-11-02 09:00Z', '{"type": "payment.captured", "amount": "8.00", "currency": "CHF", "charge": {"fee": null}}'),
    (8, '2026-11-02 10:00Z', '{"type": "payment.captured", "amount": "9.00", "currency": "EUR", "charge": {}}');
-- Yours, in order

-- Case: an amount that is no number is counted, not added
INSERT INTO events VALUES
    (6, '2026-11-02 08:00Z', '{"type": "payment.captured", "amount": "n/a", "currency": "EUR", "charge": {"fee": "0.30"}}'),
    (7, '2026-11-02 08:01Z', '{"type": "payment.captured", "amount": "", "currency": "USD"}'),
    (8, '2026-11-02 08:02Z', '{"type": "payment.captured", "amount": "1,200.00", "currency": "USD"}'),
    (9, '2026-11-02 08:03Z', '{"type": "payment.captured", "amount": "NaN", "currency": "USD"}');
-- Yours, in order

-- Case: other ways to write a number don't count, even if PostgreSQL could read them
INSERT INTO events VALUES
    (6, '2026-11-02 08:00Z', '{"type": "payment.captured", "amount": "1e3", "currency": "CHF"}'),
    (7, '2026-11-02 08:01Z', '{"type": "payment.captured", "amount": "+7.00", "currency": "CHF"}'),
    (8, '2026-11-02 08:02Z', '{"type": "payment.captured", "amount": ".50", "currency": "EUR"}'),
    (9, '2026-11-02 08:03Z', '{"type": "payment.captured", "amount": "12.", "currency": "EUR"}'),
    (10, '2026-11-02 08:04Z', '{"type": "payment.captured", "amount": " 5.00", "currency": "USD"}'),
    (11, '2026-11-02 08:05Z', '{"type": "payment.captured", "amount": "12/50", "currency": "USD"}');
-- Yours, in order

-- Case: an amount that is missing or null can't be read either
INSERT INTO events VALUES
    (6, '2026-11-02 08:00Z', '{"type": "payment.captured", "currency": "EUR"}'),
    (7, '2026-11-02 08:01Z', '{"type": "payment.captured", "amount": null, "currency": "GBP"}');
-- Yours, in order

-- Case: cents add up exactly
INSERT INTO events VALUES
    (6, '2026-11-02 08:00Z', '{"type": "payment.captured", "amount": 0.1, "currency": "CHF", "charge": {"fee": 0.001}}'),
    (7, '2026-11-02 08:01Z', '{"type": "payment.captured", "amount": "0.2", "currency": "CHF", "charge": {"fee": "0.002"}}');
-- Yours, in order

-- Case: a correction may be negative
INSERT INTO events VALUES (6, '2026-11-02 08:00Z', '{"type": "payment.captured", "amount": "-4.50", "currency": "USD", "charge": {"fee": "-0.09"}}');
-- Yours, in order

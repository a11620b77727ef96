-- Takes an overlap for the same beginning, and trusts CHECK with NULL: half an hour later nothing is refused, and what is missing passes.
ALTER TABLE bookings
    ADD FOREIGN KEY (dock_id) REFERENCES docks ON DELETE CASCADE,
    ADD CHECK (ends_at > starts_at),
    ADD CHECK (status IN ('held', 'confirmed', 'cancelled')),
    ADD CHECK (status = 'confirmed' AND price >= 0 OR status <> 'confirmed');

CREATE UNIQUE INDEX ON bookings (dock_id, starts_at) WHERE status <> 'cancelled';
CREATE UNIQUE INDEX ON bookings (carrier) WHERE status = 'held';

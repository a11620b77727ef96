-- Compares the dock with =: GiST has no such operator for integers without btree_gist, and the statement fails.
ALTER TABLE bookings
    ALTER dock_id SET NOT NULL,
    ALTER carrier SET NOT NULL,
    ALTER starts_at SET NOT NULL,
    ALTER ends_at SET NOT NULL,
    ALTER status SET NOT NULL,
    ADD CONSTRAINT dock_exists FOREIGN KEY (dock_id) REFERENCES docks,
    ADD CONSTRAINT ends_after_it_starts CHECK (ends_at > starts_at),
    ADD CONSTRAINT known_status CHECK (status IN ('held', 'confirmed', 'cancelled')),
    ADD CONSTRAINT price_is_not_negative CHECK (price >= 0),
    ADD CONSTRAINT confirmed_has_a_price CHECK (status <> 'confirmed' OR price IS NOT NULL),
    ADD CONSTRAINT one_truck_a_dock EXCLUDE USING gist (
        dock_id WITH =,
        tstzrange(starts_at, ends_at) WITH &&
    ) WHERE (status <> 'cancelled');

CREATE UNIQUE INDEX one_hold_a_carrier ON bookings (carrier) WHERE status = 'held';

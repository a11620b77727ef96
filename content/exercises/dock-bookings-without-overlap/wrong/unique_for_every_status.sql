-- A unique constraint in place of a partial index: a carrier has one confirmed and one cancelled booking in its life.
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
        int4range(dock_id, dock_id, '[]') WITH &&,
        tstzrange(starts_at, ends_at) WITH &&
    ) WHERE (status <> 'cancelled');

ALTER TABLE bookings ADD CONSTRAINT one_hold_a_carrier UNIQUE (carrier, status);

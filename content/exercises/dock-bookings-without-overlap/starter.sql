-- The rules of the table bookings, as constraints
ALTER TABLE bookings
    ADD CONSTRAINT id_is_positive CHECK (id > 0);

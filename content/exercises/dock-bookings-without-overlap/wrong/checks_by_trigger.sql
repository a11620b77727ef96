-- Looks for overlaps in a trigger: two sessions at a time don't see each other's booking. And a bad status is not its business.
CREATE FUNCTION refuse_overlaps() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT FROM bookings
        WHERE dock_id = NEW.dock_id AND id <> NEW.id AND status <> 'cancelled'
            AND starts_at < NEW.ends_at AND ends_at > NEW.starts_at
    ) THEN
        RAISE EXCEPTION 'the dock is taken' USING ERRCODE = '23P01';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER refuse_overlaps BEFORE INSERT OR UPDATE ON bookings FOR EACH ROW EXECUTE FUNCTION refuse_overlaps();
ALTER TABLE bookings ADD FOREIGN KEY (dock_id) REFERENCES docks, ADD CHECK (price >= 0);

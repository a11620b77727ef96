-- An index for each column: PostgreSQL combines bitmaps or takes one of them, and sorts in the end.
CREATE INDEX ON orders (warehouse_id);
CREATE INDEX ON orders (status);
CREATE INDEX ON orders (placed_at);

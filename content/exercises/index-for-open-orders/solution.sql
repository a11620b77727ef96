CREATE INDEX open_orders ON orders (warehouse_id, placed_at) WHERE status = 'open';

-- The order first, the warehouse second: no sort and no filter, but the scan walks through the open orders of every warehouse.
CREATE INDEX open_orders ON orders (placed_at, warehouse_id) WHERE status = 'open';

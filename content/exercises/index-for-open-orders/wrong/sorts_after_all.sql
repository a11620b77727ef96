-- Only the open orders, but in no useful order: each look at the queue sorts all open orders of the warehouse.
CREATE INDEX open_orders ON orders (warehouse_id) WHERE status = 'open';

-- The index that the packing station needs
CREATE INDEX orders_by_status ON orders (status);

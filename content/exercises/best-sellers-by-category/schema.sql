CREATE TABLE products (
    id       integer PRIMARY KEY,
    category text NOT NULL,
    name     text NOT NULL
);

CREATE TABLE sales (
    id         integer PRIMARY KEY,
    product_id integer NOT NULL REFERENCES products,
    quantity   integer NOT NULL,
    unit_price numeric(10, 2) NOT NULL
);

INSERT INTO products VALUES
    (1, 'coffee', 'Huila'), (2, 'coffee', 'Sidamo'), (3, 'coffee', 'Antigua'), (4, 'coffee', 'Santos'),
    (5, 'tea', 'Assam'), (6, 'tea', 'Sencha'), (7, 'tea', 'Oolong');

INSERT INTO sales VALUES
    (301, 1, 10, 12.00), (302, 2, 5, 16.00), (303, 3, 20, 3.00), (304, 4, 4, 9.00), (305, 1, 2, 15.00),
    (306, 5, 6, 7.00), (307, 6, 2, 20.00), (308, 7, 1, 30.00);

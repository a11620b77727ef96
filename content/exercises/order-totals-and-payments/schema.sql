CREATE TABLE orders (
    id       integer PRIMARY KEY,
    customer text NOT NULL
);

CREATE TABLE order_items (
    order_id   integer NOT NULL REFERENCES orders,
    line       integer NOT NULL,
    quantity   integer NOT NULL,
    unit_price numeric(10, 2) NOT NULL,
    PRIMARY KEY (order_id, line)
);

CREATE TABLE payments (
    id       integer PRIMARY KEY,
    order_id integer NOT NULL REFERENCES orders,
    amount   numeric(10, 2) NOT NULL,
    status   text NOT NULL
);

INSERT INTO orders VALUES (2, 'Ben'), (1, 'Amira');

INSERT INTO order_items VALUES (1, 1, 2, 20.00), (1, 2, 1, 35.00), (2, 1, 3, 30.00);

INSERT INTO payments VALUES (501, 1, 75.00, 'settled'), (502, 2, 40.00, 'settled');

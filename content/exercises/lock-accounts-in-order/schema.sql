CREATE TABLE accounts (
    id      integer PRIMARY KEY,
    owner   text NOT NULL,
    balance numeric(12, 2) NOT NULL
);

CREATE TABLE transfers (
    id           integer PRIMARY KEY,
    batch        integer NOT NULL,
    from_account integer NOT NULL,
    to_account   integer NOT NULL,
    amount       numeric(12, 2) NOT NULL,
    booked       boolean NOT NULL DEFAULT false
);

INSERT INTO accounts VALUES
    (7, 'Greta', 700.00), (3, 'Chloe', 90.00), (5, 'Enzo', 40.00), (1, 'Amira', 120.00), (6, 'Femi', 15.00), (2, 'Ben', 300.00);

INSERT INTO transfers VALUES
    (101, 1, 7, 3, 20.00, false),
    (102, 2, 3, 7, 45.00, false),
    (103, 3, 5, 1, 10.00, false), (104, 3, 1, 5, 30.00, false), (105, 3, 1, 2, 80.00, false),
    (106, 4, 2, 6, 12.00, false), (107, 4, 7, 1, 60.00, true), (108, 4, 6, 5, 9.00, false);

ALTER TABLE transfers
    ADD FOREIGN KEY (from_account) REFERENCES accounts,
    ADD FOREIGN KEY (to_account) REFERENCES accounts;

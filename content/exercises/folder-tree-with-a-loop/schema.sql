CREATE TABLE folders (
    id        integer PRIMARY KEY,
    parent_id integer REFERENCES folders,
    name      text NOT NULL,
    deleted   boolean NOT NULL DEFAULT false,
    UNIQUE (parent_id, name)
);

INSERT INTO folders (id, parent_id, name) VALUES
    (1, NULL, 'Company'),
    (2, 1, 'Sales'),
    (3, 1, 'Legal'),
    (4, 1, 'Sales EU'),
    (5, 2, 'Offers'),
    (6, 2, 'Contracts'),
    (7, 6, '2026'),
    (8, 6, '2025'),
    (9, 7, 'Signed');
